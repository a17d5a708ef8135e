"""`worker`: writes lessons for a shared Redis server, on any machine."""

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from app.cli import texts
from app.cli.output import announce
from app.core.errors import BadRequest

if TYPE_CHECKING:
    from app.core.log import Console
    from app.core.settings import Settings


@click.command(help=texts.COMMANDS["worker"])
@click.option("--redis", "argument", default="", metavar="URL", help=texts.WORKER_REDIS)
@click.option("--concurrency", type=click.IntRange(1, 256), metavar="N", help=texts.WORKER_CONCURRENCY)
@click.option("--log-format", type=click.Choice(["text", "json"]), help=texts.LOG_FORMAT)
def worker(argument: str, concurrency: int | None, log_format: "Console | None") -> None:
    """Write lessons until Ctrl-C; refuses to start without what it needs."""
    from app.core.log import start_logging, want_console
    from app.core.paths import Home
    from app.core.settings import load_settings

    home = Home.locate()
    settings = load_settings(home)
    address = shared_redis(argument, settings.redis_url)
    require_key(settings)
    url = _with_password(address)
    from app.worker.address import shown_address
    from app.worker.remote import run_remote_writer

    want_console(log_format)
    start_logging(home, "command", known=(url,))
    count = concurrency or settings.writers
    announce(texts.WORKER_STARTS.format(address=shown_address(url), count=count))
    run_remote_writer(url, count, home, settings)


@dataclass(frozen=True)
class RedisAddress:
    """Where the lessons come from; `url` may hold a password only when it comes from the environment."""

    url: str
    has_password: bool


def shared_redis(argument: str, configured: str) -> RedisAddress:
    """The address of the argument, else of REDIS_URL or the settings; a password in the argument is refused.

    When both name the same server, the password of REDIS_URL is taken for the argument's address.
    """
    from app.worker.address import has_password

    if argument and has_password(argument):
        raise BadRequest(texts.PASSWORD_IN_ARGUMENT, hint=texts.PASSWORD_IN_ARGUMENT_HINT, code="password-in-argument")
    if not argument and not configured:
        raise BadRequest(texts.NO_REDIS, hint=texts.NO_REDIS_HINT, code="no-redis")
    if not argument:
        return RedisAddress(configured, has_password(configured))
    from urllib.parse import unquote, urlsplit

    from app.worker.address import with_password

    if configured and has_password(configured):
        given, known = urlsplit(argument), urlsplit(configured)
        if (given.hostname, given.port or 6379) == (known.hostname, known.port or 6379):
            return RedisAddress(with_password(argument, unquote(known.password or "")), True)
    return RedisAddress(argument, False)


def require_key(settings: "Settings") -> None:
    """A worker without a key would fail every lesson that it takes; a service of one's own may need none."""
    from app.core.secrets import Secret, read_secret
    from app.core.settings import DEFAULT_BASE_URL

    if settings.base_url == DEFAULT_BASE_URL and not read_secret(Secret.API_KEY):
        raise BadRequest(texts.NO_KEY, hint=texts.NO_KEY_HINT, code="no-key")


def _with_password(address: RedisAddress) -> str:
    from app.worker.address import complete_address, has_password, shown_address, with_password

    if address.has_password:
        return address.url
    url = complete_address(address.url)
    if has_password(url) or not sys.stdin.isatty():
        return url
    question = texts.ASK_REDIS_PASSWORD.format(address=shown_address(url))
    password: str = click.prompt(question, hide_input=True, default="", show_default=False, err=True)
    return with_password(url, password) if password else url
