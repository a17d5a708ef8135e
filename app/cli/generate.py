"""`generate`: makes the worksheets of a workbook and shows how it goes."""

from pathlib import Path
from typing import Any

import click

from app.cli import texts


class _Folder(click.Path):
    """A folder; an empty text, such as a variable that was never set, is not the folder we are in."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not str(value).strip():
            self.fail(texts.OUT_EMPTY, param, ctx)
        return super().convert(value, param, ctx)


@click.command(help=texts.COMMANDS["generate"])
@click.argument("workbook", type=click.Path(path_type=Path))
@click.option("--product", default="", metavar="NAME", help=texts.PRODUCT)
@click.option("--out", type=_Folder(path_type=Path), metavar="DIR", help=texts.OUT)
@click.option("--units", default="", metavar="LIST", help=texts.UNITS)
@click.option("--lessons", default="", metavar="LIST", help=texts.LESSONS)
@click.option("--sections", default="", metavar="LIST", help=texts.SECTIONS)
@click.option("--subject", default="", help=texts.SUBJECT)
@click.option("--grade", default="", help=texts.GRADE)
@click.option("--curriculum", default="", help=texts.CURRICULUM)
@click.option(
    "--writer", type=click.Choice(["openai", "offline"]), default="openai", show_default=True, help=texts.WRITER
)
@click.option("--model", default="", help=texts.MODEL)
@click.option("--paper", type=click.Choice(["letter", "a4"], case_sensitive=False), help=texts.PAPER)
@click.option("--language", default="", metavar="CODE", help=texts.LANGUAGE)
@click.option("--max-cost", default="", metavar="USD", help=texts.MAX_COST)
@click.option("--verify/--no-verify", default=True, help=texts.VERIFY)
@click.option("--preview/--no-preview", default=True, help=texts.PREVIEW)
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def generate(as_json: bool, paper: str | None, **options: Any) -> int:
    """Submit the job and follow it; exit code 0 when every lesson is done, 1 when not."""
    from app.cli.follow import run_job
    from app.cli.request import Choices, job_request
    from app.core.paths import Home
    from app.core.settings import load_settings

    home = Home.locate()
    settings = load_settings(home)
    request = job_request(Choices(paper=paper or "", **options), settings)
    return run_job(home, settings, lambda gateway: gateway.submit(request), as_json=as_json)
