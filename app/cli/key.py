"""`key`: keeps a secret in the system's keyring, asked for without being shown."""

import click

from app.cli import texts
from app.cli.output import say
from app.core.errors import BadRequest, StorageError


@click.command(help=texts.COMMANDS["key"])
@click.option("--redis", "for_redis", is_flag=True, help=texts.KEY_REDIS)
@click.option("--forget", is_flag=True, help=texts.KEY_FORGET)
def key(for_redis: bool, forget: bool) -> None:
    """Ask for the secret (or take one line of standard input) and keep it."""
    from app.core.secrets import Secret, has_keyring, store_secret

    secret, variable = (Secret.REDIS_PASSWORD, "REDIS_URL") if for_redis else (Secret.API_KEY, "OPENAI_API_KEY")
    unusable = StorageError(texts.NO_KEYRING, hint=texts.NO_KEYRING_HINT.format(variable=variable), code="no-keyring")
    if not has_keyring():
        raise unusable
    value = "" if forget else _ask(texts.KEY_ASK_REDIS if for_redis else texts.KEY_ASK)
    if not value and not forget:
        raise BadRequest(texts.KEY_EMPTY, code="key-empty")
    if not store_secret(secret, value):
        raise unusable
    say(texts.KEY_FORGOTTEN if forget else texts.KEY_KEPT)


def _ask(question: str) -> str:
    value: str = click.prompt(question, hide_input=True, default="", show_default=False, err=True)
    return value.strip()
