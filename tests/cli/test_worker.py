"""`worker` and `key`: no secret in an argument, and a word at once about what is missing."""

import pytest

from app.cli.worker import shared_redis
from app.core.errors import BadRequest
from tests.support.command import Command


def test_a_password_in_the_arguments_is_refused_and_not_repeated(command: Command) -> None:
    ended = command.run("worker", "--redis", "rediss://anna:tulip-42@host:6379/0")
    assert ended.code == 2 and "password" in ended.err
    assert "tulip" not in ended.err + ended.out


def test_a_worker_needs_a_server_and_a_key(command: Command) -> None:
    ended = command.run("worker")
    assert ended.code == 2 and "--redis" in ended.err
    ended = command.run("worker", "--redis", "redis://127.0.0.1:1")
    assert ended.code == 2 and "OPENAI_API_KEY" in ended.err


def test_a_server_that_does_not_answer_is_named_without_its_password(command: Command) -> None:
    variables = (("OPENAI_API_KEY", "sk-test-key-123456"), ("REDIS_URL", "redis://:tulip-42@127.0.0.1:1/0"))
    ended = Command(command.home, variables).run("worker")
    assert ended.code == 1
    assert "127.0.0.1:1" in ended.err and "does not answer" in ended.err
    assert "tulip" not in ended.err


@pytest.mark.parametrize(
    ("argument", "configured", "url"),
    [
        ("redis://host", "", "redis://host"),
        ("", "redis://:pw@host/1", "redis://:pw@host/1"),
        ("redis://host/2", "redis://:p%2Fw@host:6379/1", "redis://:p%2Fw@host/2"),
        ("redis://other/2", "redis://:pw@host/1", "redis://other/2"),
    ],
)
def test_the_password_of_the_environment_is_for_its_own_server(argument: str, configured: str, url: str) -> None:
    assert shared_redis(argument, configured).url == url


@pytest.mark.parametrize("argument", ["http://host", "host", "redis://host:port"])
def test_what_is_no_address_of_a_redis_is_refused(argument: str) -> None:
    with pytest.raises(BadRequest):
        shared_redis(argument, "")


def test_without_a_keyring_a_key_is_not_kept_and_the_way_out_is_named(command: Command) -> None:
    ended = command.run("key", stdin="sk-tulip-42-tulip\n")
    assert ended.code == 1 and "OPENAI_API_KEY" in ended.err
    assert "tulip" not in ended.err + ended.out
