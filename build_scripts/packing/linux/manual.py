"""The man page, written from the commands themselves, so that it says what they do."""

from collections.abc import Iterator

import click

from app.cli.main import cli
from packing import names
from packing.facts import BuildFacts

_ENVIRONMENT = {
    "OPENAI_API_KEY": "The key of the writing service.",
    "OPENAI_BASE_URL": "Another compatible writing service than OpenAI's, such as a local model's address.",
    "WORKSHEET_STUDIO_MODEL": "The model of the writing service.",
    "REDIS_URL": "A shared Redis server; without it the program starts its own.",
    "DATABASE_URL": "PostgreSQL instead of the SQLite file in the data folder.",
    "SECRET_KEY": "Locks what the school's server stores.",
    "WORKSHEET_STUDIO_PUBLIC_URL": "The address of the school's server, as people type it.",
    "WORKSHEET_STUDIO_HOME": "The data folder.",
}
_EXIT = {"0": "All of it was done.", "1": "Not all of it was done.", "2": "The input cannot be used.", "130": "Ctrl-C."}


def man_page(facts: BuildFacts) -> str:
    """The page in the language of man(7)."""
    return "\n".join(_lines(facts)) + "\n"


def _lines(facts: BuildFacts) -> Iterator[str]:
    yield f'.TH {names.PROGRAM.upper()} 1 {facts.date.isoformat()} "{names.TITLE} {facts.version}" "User Commands"'
    paragraphs = (cli.help or "").split("\n\n")
    yield ".SH NAME"
    yield f"{_plain(names.PROGRAM)} \\- {_plain(paragraphs[0].rstrip('.').lower())}"
    yield ".SH SYNOPSIS"
    yield f".B {_plain(names.PROGRAM)}"
    yield f"{_plain('[WORKBOOK]... | COMMAND [ARGS]...')}"
    yield ".br"
    yield f".B {_plain(names.WINDOW)}"
    yield _plain("[WORKBOOK]...")
    yield ".SH DESCRIPTION"
    for paragraph in paragraphs:
        yield from (_plain(" ".join(paragraph.split())), ".PP")
    yield f"{_plain(names.WINDOW)} is the same program without a terminal; desktops start it."
    yield ".SH OPTIONS"
    context = click.Context(cli, info_name=names.PROGRAM, **cli.context_settings)
    yield from _options(cli, context)
    yield ".SH COMMANDS"
    yield from _commands(cli, context)
    yield from _table("ENVIRONMENT", _ENVIRONMENT)
    yield from _table("EXIT STATUS", _EXIT)


def _commands(group: click.Group, context: click.Context, before: str = "") -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        full = f"{before}{name}"
        inner = click.Context(command, info_name=name, parent=context)
        yield f'.SS "{_plain(" ".join([full, *command.collect_usage_pieces(inner)]))}"'
        yield _plain(" ".join((command.help or "").split()))
        yield from _options(command, inner)
        if isinstance(command, click.Group):
            yield from _commands(command, inner, f"{full} ")


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:
            yield from (".TP", f".B {_plain(record[0])}", _plain(" ".join(record[1].split())))


def _table(title: str, rows: dict[str, str]) -> Iterator[str]:
    yield f".SH {title}" if " " not in title else f'.SH "{title}"'
    for name, text in rows.items():
        yield from (".TP", f".B {name}", _plain(text))


def _plain(text: str) -> str:
    """Text that troff takes as it stands: no escapes, no requests at the beginning, hyphens to copy and to type."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped
