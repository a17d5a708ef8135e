"""`check`: what is read from a workbook, and what is not."""

from pathlib import Path

import click

from app.cli import texts
from app.cli.output import printable, show, show_json


@click.command(help=texts.COMMANDS["check"])
@click.argument("workbook", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def check(workbook: Path, as_json: bool) -> None:
    """Print the report; a workbook that cannot be used is refused with exit code 2."""
    from app.generators.workbook import as_json as document
    from app.generators.workbook import describe, read_workbook

    read = read_workbook(workbook)
    if as_json:
        show_json(document(read))
    else:
        show(printable(describe(read)))
