"""`serve`: the school's server."""

import os
from typing import TYPE_CHECKING

import click

from app.cli import texts
from app.cli.output import announce

if TYPE_CHECKING:
    from app.core.log import Console

_PUBLIC_URL = "WORKSHEET_STUDIO_PUBLIC_URL"


@click.command(help=texts.COMMANDS["serve"])
@click.option("--host", default="127.0.0.1", show_default=True, help=texts.SERVE_HOST)
@click.option("--port", type=click.IntRange(0, 65_535), default=8080, show_default=True, help=texts.SERVE_PORT)
@click.option("--writers", type=click.IntRange(1, 256), metavar="N", help=texts.SERVE_WRITERS)
@click.option("--renderers", type=click.IntRange(1, 64), metavar="N", help=texts.SERVE_RENDERERS)
@click.option("--sign-in/--no-sign-in", "sign_in", default=None, help=texts.SERVE_SIGN_IN)
@click.option("--let-anybody-in", is_flag=True, help=texts.SERVE_ANYBODY)
@click.option("--log-format", type=click.Choice(["text", "json"]), help=texts.LOG_FORMAT)
def serve(
    host: str,
    port: int,
    writers: int | None,
    renderers: int | None,
    sign_in: bool | None,
    let_anybody_in: bool,
    log_format: "Console | None",
) -> None:
    """Serve until Ctrl-C or SIGTERM."""
    from app.core.log import start_logging, want_console
    from app.core.paths import Home
    from app.core.secrets import server_secret_key
    from app.core.settings import load_settings
    from app.server.config import ServerConfig, checked_public_url, decide_sign_in
    from app.server.serving import has_people
    from app.server.serving import serve as run
    from app.worker.engine import await_end

    home = Home.locate()
    public_url = checked_public_url(os.environ.get(_PUBLIC_URL, ""))
    needs_sign_in = decide_sign_in(host, public_url, sign_in, let_anybody_in)
    wished = {"writers": writers, "renderers": renderers, "vault": True}
    settings = load_settings(home).model_copy(update={name: value for name, value in wished.items() if value})
    secret_key, is_lasting = server_secret_key()
    want_console(log_format)
    start_logging(home, f"server-{port}", known=(secret_key,))
    if needs_sign_in is None:  # only programs of this machine reach it: whoever made accounts wants them used
        needs_sign_in = has_people(home, settings)
    config = ServerConfig(secret_key, is_lasting, host, port, needs_sign_in, public_url)
    try:
        run(home, settings, config, announce)
    finally:
        await_end(home)
