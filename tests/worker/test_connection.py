"""Letting go of Redis: nobody who is in the midst of a command or a subscription is disturbed by it."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.worker.connection import RedisClient, connect, let_go
from app.worker.redis_server import RedisServer
from tests.support.engine import wait_until

pytestmark = pytest.mark.engine


@pytest.fixture
def other(shared: RedisServer) -> Iterator[RedisClient]:
    """A second client, which sees the connections of the first."""
    client = connect(shared.url)
    yield client
    client.close()


def _connections(other: RedisClient, command: str) -> int:
    return sum(each["cmd"] == command for each in other.client_list())


def test_a_command_under_way_gets_its_answer(shared: RedisServer, other: RedisClient) -> None:
    client = connect(shared.url)
    client.ping()
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(client.blpop, ["list"], 60)
        wait_until(lambda: _connections(other, "blpop"))
        let_go(client)
        with other.pipeline() as pipe:
            pipe.rpush("list", "here")
            pipe.execute()
        assert list(answer.result(30) or ()) == ["list", "here"]


def test_a_subscription_outlives_its_client(shared: RedisServer, other: RedisClient) -> None:
    client = connect(shared.url)
    listening = client.pubsub(ignore_subscribe_messages=True)
    listening.subscribe("news")
    let_go(client)
    del client
    wait_until(lambda: other.publish("news", "here"))
    heard: list[str] = []

    def has_heard() -> bool:
        message = listening.get_message(timeout=1.0)
        heard.extend([message["data"]] if message else [])
        return bool(heard)

    wait_until(has_heard)
    assert heard[0] == "here"
    listening.close()


def test_connections_that_nobody_uses_are_closed(shared: RedisServer, other: RedisClient) -> None:
    client = connect(shared.url)
    client.publish("news", "nobody hears")
    assert _connections(other, "publish") == 1
    let_go(client)
    wait_until(lambda: not _connections(other, "publish"))


def test_many_threads_at_it_meet_no_error(shared: RedisServer) -> None:
    """`close` of redis-py answers them with a `ValueError` of a closed file, or worse."""
    errors: list[Exception] = []

    def publish(client: RedisClient, is_over: threading.Event) -> None:
        try:
            while not is_over.is_set():
                client.publish("news", "nobody hears")
        except Exception as error:
            errors.append(error)

    for _ in range(40):
        client, is_over = connect(shared.url, is_patient=False), threading.Event()
        threads = [threading.Thread(target=publish, args=(client, is_over)) for _ in range(3)]
        for thread in threads:
            thread.start()
        is_over.wait(0.01)
        let_go(client)
        is_over.set()
        for thread in threads:
            thread.join()
    assert errors == []
