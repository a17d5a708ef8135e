"""The commands by name, and what an error means for the exit code: 0 done, 1 not all of it, 2 bad input, 130 Ctrl-C."""

import importlib
import logging
import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from app.cli import texts
from app.cli.output import error_document, make_safe, say, say_error, show, show_json
from app.core.errors import BadRequest, StudioError, WorkbookRefused

_log = logging.getLogger(__name__)
_MODULES = {"resume": "jobs", "cancel": "jobs", "retry": "jobs"}


class LazyGroup(click.Group):
    """Imports a command's module when it is called or its own help is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which a person meets them."""
        return list(texts.COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, from its module."""
        if cmd_name not in texts.COMMANDS:
            return None
        module = importlib.import_module(f"app.cli.{_MODULES.get(cmd_name, cmd_name)}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command; workbooks in its place are for the window."""
        if args[0] not in texts.COMMANDS:
            from app.cli.window import names_a_workbook, window

            if names_a_workbook(args[0]):
                return window.name, window, args
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(texts.COMMANDS.items()))


def _say_version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:
    if is_asked and not context.resilient_parsing:
        from app import __version__
        from app.core.build_info import origin

        show(f"worksheet-studio {__version__} ({origin()})")
        context.exit()


@click.command(
    cls=LazyGroup,
    help=texts.PROGRAM,
    invoke_without_command=True,
    subcommand_metavar="[WORKBOOK]... | COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_say_version, help=texts.VERSION)
@click.pass_context
def cli(context: click.Context) -> int:
    """The program; without a command it shows the window."""
    if context.invoked_subcommand is not None:
        return 0
    from app.cli.window import show_window

    return show_window(())


def run(arguments: Sequence[str]) -> int:
    """Run the command line `arguments` and return the exit code; no error leaves this function."""
    make_safe()
    _quiet()
    as_json = "--json" in arguments
    try:
        code = cli.main(args=list(arguments), prog_name="worksheet-studio", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as error:
        error.show()
        if as_json:
            show_json(error_document(BadRequest(error.format_message(), code="usage")))
        return error.exit_code
    except StudioError as error:
        return _told(error, as_json=as_json)
    except (KeyboardInterrupt, click.Abort):
        say()
        return 130
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); what Python would still flush has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        return _told(_unexpected(error), as_json=as_json)


def _told(error: StudioError, *, as_json: bool) -> int:
    if error.detail:
        _keep(f"{error.code}: {error.detail}")
    say_error(error)
    if as_json:
        show_json(error_document(error))
    return 2 if isinstance(error, WorkbookRefused | BadRequest) else 1


def _unexpected(error: Exception) -> StudioError:
    log = _keep("unexpected", error)
    return StudioError(texts.UNEXPECTED, hint=texts.UNEXPECTED_HINT.format(log=log) if log else "", code="unexpected")


def _keep(message: str, error: Exception | None = None) -> Path | None:
    """Write what is not for the person into the log; where none can be written, there is none."""
    from app.core.log import start_logging
    from app.core.paths import Home

    log = None
    with suppress(StudioError):
        home = Home.locate()
        log = home.logs / "command.log"
        start_logging(home, "command")
    _log.warning(message, exc_info=error)
    return log


def _quiet() -> None:
    """Libraries' warnings are not for a teacher: not on the terminal, and in the log once there is one."""
    logging.getLogger().addHandler(logging.NullHandler())
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
