"""`flower`: Celery's own view of workers and queues, on this computer and behind a password."""

import secrets
import sys
from typing import TYPE_CHECKING

import click

from app.cli import texts
from app.cli.output import say
from app.core.errors import BadRequest

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.control import EngineLink

SHORTEST = 8


@click.command(help=texts.COMMANDS["flower"])
@click.option("--port", type=click.IntRange(1, 65535), default=5555, show_default=True, help=texts.FLOWER_PORT)
def flower(port: int) -> None:
    """Show the Redis that is in use until Ctrl-C; a password comes from anywhere but the arguments."""
    from app.core.log import start_logging
    from app.core.paths import Home

    home = Home.locate()
    app, link = _find()
    password, is_made = _password()
    url = str(app.conf.broker_url)
    start_logging(home, "flower", known=(url, password))
    from app.worker.address import shown_address
    from app.worker.flower import ADDRESS, USER, run_flower

    if is_made:
        click.echo(texts.FLOWER_MADE.format(password=password), err=True)
    say(texts.FLOWER_STARTS.format(address=shown_address(url), host=ADDRESS, port=port, user=USER))
    run_flower(app, password, port, link)


def _find() -> "tuple[Celery, EngineLink | None]":
    """The application on the Redis of the settings or of the running engine, which is held meanwhile."""
    from app.worker.celery import find_app
    from app.worker.connection import check_redis

    app = find_app()
    check_redis(str(app.conf.broker_url))
    return app, app.conf.get("engine_link")


def _password() -> tuple[str, bool]:
    """The password of the environment, the keyring or a person; else one that is made, True with it.

    One that is made is shown in a terminal only: anywhere else it would stay in a log.
    """
    from app.core.secrets import Secret, read_secret, variable_of

    password = read_secret(Secret.FLOWER_PASSWORD)
    if not password and sys.stdin.isatty():
        password = click.prompt(texts.FLOWER_ASK, hide_input=True, default="", show_default=False, err=True).strip()
    if not password:
        if not sys.stderr.isatty():
            hint = texts.FLOWER_NO_PASSWORD_HINT.format(variable=variable_of(Secret.FLOWER_PASSWORD))
            raise BadRequest(texts.FLOWER_NO_PASSWORD, hint=hint, code="no-password")
        return secrets.token_urlsafe(18), True
    if len(password) < SHORTEST:
        raise BadRequest(
            texts.FLOWER_WEAK.format(count=SHORTEST), hint=texts.FLOWER_WEAK_HINT, code="password-too-short"
        )
    return password, False
