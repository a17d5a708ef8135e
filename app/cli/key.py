"""`key`: keeps a secret in the system's keyring, asked for without being shown."""

import click

from app.cli import texts
from app.cli.output import say
from app.core.errors import BadRequest, StorageError


@click.command(help=texts.COMMANDS["key"])
@click.option("--redis", "for_redis", is_flag=True, help=texts.KEY_REDIS)
@click.option("--flower", "for_flower", is_flag=True, help=texts.KEY_FLOWER)
@click.option("--forget", is_flag=True, help=texts.KEY_FORGET)
def key(for_redis: bool, for_flower: bool, forget: bool) -> None:
    """Ask for the secret (or take one line of standard input) and keep it."""
    from app.core.secrets import Secret, has_keyring, store_secret, variable_of

    secret, question = Secret.API_KEY, texts.KEY_ASK
    if for_redis:
        secret, question = Secret.REDIS_PASSWORD, texts.KEY_ASK_REDIS
    elif for_flower:
        secret, question = Secret.FLOWER_PASSWORD, texts.KEY_ASK_FLOWER
    variable = "REDIS_URL" if for_redis else variable_of(secret)
    unusable = StorageError(texts.NO_KEYRING, hint=texts.NO_KEYRING_HINT.format(variable=variable), code="no-keyring")
    if not has_keyring():
        raise unusable
    value = "" if forget else _ask(question)
    if not value and not forget:
        raise BadRequest(texts.KEY_EMPTY, code="key-empty")
    if not store_secret(secret, value):
        raise unusable
    say(texts.KEY_FORGOTTEN if forget else texts.KEY_KEPT)


def _ask(question: str) -> str:
    value: str = click.prompt(question, hide_input=True, default="", show_default=False, err=True)
    return value.strip()
