"""`template`: an empty workbook to fill in."""

from pathlib import Path

import click

from app.cli import texts
from app.cli.output import say
from app.core.errors import BadRequest


@click.command(help=texts.COMMANDS["template"])
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help=texts.TEMPLATE_FORCE)
def template(path: Path, force: bool) -> None:
    """Write the workbook; a file that is there is kept unless `force`."""
    if path.suffix.lower() != ".xlsx":
        raise BadRequest(texts.TEMPLATE_NAME.format(path=path), hint=texts.TEMPLATE_NAME_HINT, code="template-name")
    if path.exists() and not force:
        raise BadRequest(
            texts.TEMPLATE_EXISTS.format(path=path), hint=texts.TEMPLATE_EXISTS_HINT, code="template-exists"
        )
    from app.generators.workbook import write_template

    write_template(path)
    say(texts.TEMPLATE_WRITTEN.format(path=path))
