"""Celery Flower on the engine's Redis: on this computer only, behind a password, to look and not to touch.

What it lists of a task is its id and its title; what a task needs travels in the headers, which no monitor shows. More
than looking is for the window, the web pages and the commands: they know the ledger, and Flower does not.
"""

import asyncio
import hmac
import logging
import signal
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, urlsplit

from flower.app import Flower
from flower.options import default_options
from flower.urls import settings as pages
from tornado.httputil import HTTPMessageDelegate, HTTPServerRequest
from tornado.ioloop import PeriodicCallback
from tornado.web import RequestHandler

from app.core.errors import EngineError, StorageError
from app.worker import texts
from app.worker.control import EngineLink, NoEngineError

if TYPE_CHECKING:
    from celery import Celery

ADDRESS = "127.0.0.1"
USER = "admin"
WRONG_PASSWORD = 1.0
"""Seconds that the answer to a wrong password takes, so that trying many takes long."""

_LOOK_EVERY = 3000  # milliseconds between looks after an engine that is ours
_ANSWER = 2.0
_OFFERED = ("GET", "HEAD", "POST")  # the table of tasks asks by POST
_log = logging.getLogger(__name__)


class _Denied(RequestHandler):
    """What everybody gets who does not show the password, whatever was asked for."""

    async def prepare(self) -> None:
        if "Authorization" in self.request.headers:
            await asyncio.sleep(WRONG_PASSWORD)
        self.set_status(401)
        self.set_header("WWW-Authenticate", 'Basic realm="Worksheet Studio", charset="UTF-8"')
        self.finish(texts.FLOWER_DENIED)


class GuardedFlower(Flower):  # type: ignore[misc]
    """Flower with the password before all of it; its own leaves metrics, health and static files open."""

    def __init__(self, password: str, **options: Any) -> None:
        super().__init__(**options)
        self._expected = f"{USER}:{password}".encode()

    def find_handler(self, request: HTTPServerRequest, **more: Any) -> HTTPMessageDelegate:
        """The page that is asked for, or a refusal."""
        if request.method in _OFFERED and hmac.compare_digest(_shown(request), self._expected):
            return cast(HTTPMessageDelegate, super().find_handler(request, **more))
        return cast(HTTPMessageDelegate, self.get_handler_delegate(request, _Denied))


def run_flower(app: "Celery", password: str, port: int, link: EngineLink | None = None) -> None:
    """Serve until Ctrl-C or SIGTERM; `StorageError` when the port is taken.

    `link`: the hold on an engine of our own; when that engine has ended, so does this, with `EngineError`. To be called
    in the main thread.
    """
    app.conf.broker_use_ssl = _certificates(str(app.conf.broker_url))
    _configure(password, port)
    asyncio.run(_serve(app, password, port, link))


def _configure(password: str, port: int) -> None:
    """Flower's options, set here and not in arguments or the environment, which others can read."""
    default_options.address = ADDRESS
    default_options.port = port
    default_options.basic_auth = [f"{USER}:{password}"]
    default_options.read_only = True
    default_options.max_tasks = 10_000
    default_options.debug = False


async def _serve(app: "Celery", password: str, port: int, link: EngineLink | None) -> None:
    from tornado.ioloop import IOLoop

    over: asyncio.Future[EngineError | None] = asyncio.get_running_loop().create_future()
    flower = GuardedFlower(password, options=default_options, capp=app, io_loop=IOLoop.current(), **pages)
    try:
        flower.start_http_server()
    except OSError as error:
        raise StorageError(
            texts.PORT_TAKEN.format(port=port), hint=texts.PORT_TAKEN_HINT, detail=str(error), code="port-taken"
        ) from error
    watch = PeriodicCallback(lambda: _look_after(link, over), _LOOK_EVERY)
    with _ended_by_signals(over):
        flower.events.start()
        flower.started = True
        flower.update_workers()
        watch.start()
        problem = await over
    watch.stop()
    flower.events.stop()
    flower.executor.shutdown(wait=False, cancel_futures=True)
    if problem is not None:
        raise problem


def _look_after(link: EngineLink | None, over: "asyncio.Future[EngineError | None]") -> None:
    if link is None or over.done():
        return
    try:
        link.ask("address", _ANSWER)
    except NoEngineError:
        over.set_result(EngineError(texts.ENGINE_ENDED, hint=texts.NO_ENGINE_HINT, code="no-engine"))


@contextmanager
def _ended_by_signals(over: "asyncio.Future[EngineError | None]") -> Iterator[None]:
    loop = asyncio.get_running_loop()

    def finish() -> None:
        if not over.done():
            over.set_result(None)

    def end(number: int, _frame: object) -> None:
        _log.info("ended by %s", signal.Signals(number).name)
        loop.call_soon_threadsafe(finish)

    former = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def _shown(request: HTTPServerRequest) -> bytes:
    """User and password of the request; empty where there are none."""
    kind, _, value = request.headers.get("Authorization", "").partition(" ")
    try:
        return b64decode(value, validate=True) if kind.lower() == "basic" else b""
    except ValueError:
        return b""


def _certificates(url: str) -> dict[str, Any] | bool:
    """TLS options of the address, as Flower's own look at the queues wants them; False without TLS."""
    import ssl

    parts = urlsplit(url)
    if parts.scheme != "rediss":
        return False
    told = {name: value for name, value in parse_qsl(parts.query) if name.startswith("ssl_")}
    return told | {"ssl_cert_reqs": getattr(ssl, told.get("ssl_cert_reqs", "CERT_REQUIRED"))}
