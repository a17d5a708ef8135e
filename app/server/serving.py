"""Runs the server: engine, watchers and waitress, from the first sentence to an end in order."""

import contextlib
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import FrameType

from waitress.server import create_server

from app.core.accounts import Accounts
from app.core.errors import EngineError, StudioError
from app.core.hosts import is_loopback
from app.core.paths import Home
from app.core.settings import Settings
from app.server import texts
from app.server.app import LARGEST_REQUEST, create_app
from app.server.board import Board
from app.server.config import ServerConfig
from app.server.retention import Janitor
from app.server.services import Services
from app.worker.gateway import Gateway
from app.worker.reading import WorkbookReader

_ENGINE_AGAIN = 5.0
_CHANNEL_TIMEOUT = 60  # seconds that a connection may say nothing
_CONNECTIONS = 500
_HEAD = 65_536
_log = logging.getLogger(__name__)


@contextlib.contextmanager
def running_services(home: Home, settings: Settings, config: ServerConfig) -> Iterator[Services]:
    """Everything that the views need, until the end; an engine that does not come up at once is tried again.

    Raises `StorageError` when the database cannot be used.
    """
    home.create()
    with contextlib.ExitStack() as stack:
        gateway = stack.enter_context(Gateway(home, settings))
        accounts = stack.enter_context(contextlib.closing(Accounts.open(home, settings)))
        reader = stack.enter_context(contextlib.closing(WorkbookReader(home)))
        board = stack.enter_context(contextlib.closing(Board(gateway)))
        studio = Services(config, home, settings, gateway, accounts, board, reader)
        starter = stack.enter_context(contextlib.closing(_EngineStarter(gateway)))
        janitor = stack.enter_context(contextlib.closing(Janitor(studio)))
        starter.start()
        board.start()
        janitor.start()
        yield studio


class _EngineStarter:
    """Starts the engine, and tries again for as long as a shared Redis does not answer."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._is_over = threading.Event()

    def start(self) -> None:
        """Begin, in a thread: the pages say meanwhile that the engine is away."""
        threading.Thread(target=self._run, name="engine-starter", daemon=True).start()

    def close(self) -> None:
        """Try no more."""
        self._is_over.set()

    def _run(self) -> None:
        while not self._is_over.is_set():
            try:
                self._gateway.start_engine()
                return
            except EngineError as error:
                if not self._is_over.is_set():
                    _log.error("%s %s", error, error.detail)
            except Exception:
                _log.exception("the engine could not be started")
            self._is_over.wait(_ENGINE_AGAIN)


def has_people(home: Home, settings: Settings) -> bool:
    """Whether this installation has accounts; `StorageError`."""
    with Accounts.open(home, settings) as accounts:
        return accounts.has_administrator()


def serve(home: Home, settings: Settings, config: ServerConfig, say: Callable[[str], None]) -> None:
    """Serve until SIGTERM or Ctrl-C; to be called in the main thread.

    Raises `StorageError`, and `StudioError` (`port-taken`) when the address cannot be used.
    """
    listening = _listen(config)
    config = replace(config, port=listening.getsockname()[1])
    with listening, running_services(home, settings, config) as studio:
        app = create_app(studio)
        server = create_server(
            app,
            sockets=[listening],
            threads=config.threads,
            ident="worksheet-studio",
            max_request_body_size=LARGEST_REQUEST,
            max_request_header_size=_HEAD,
            channel_timeout=_CHANNEL_TIMEOUT,
            connection_limit=_CONNECTIONS,
            clear_untrusted_proxy_headers=False,  # `ProxyFix` reads them where a proxy is expected, and nobody else
        )
        _greet(studio, say)
        with _ending_in_order():
            server.run()
        say(texts.STOPPING)
        server.close()


def _listen(config: ServerConfig) -> socket.socket:
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((config.host, config.port))
    except OSError as error:
        listening.close()
        raise StudioError(
            texts.PORT_TAKEN.format(host=config.host, port=config.port),
            hint=texts.PORT_TAKEN_HINT,
            detail=str(error),
            code="port-taken",
        ) from error
    return listening


def _greet(studio: Services, say: Callable[[str], None]) -> None:
    config = studio.config
    say(texts.SERVING.format(address=config.address))
    if not config.is_secret_lasting:
        say(texts.SECRET_KEY_PASSING)
    if not config.needs_sign_in:
        is_local = is_loopback(config.host) and not config.is_behind_proxy
        say(texts.NO_SIGN_IN if is_local else texts.NO_SIGN_IN_AT_ALL.format(host=config.address))
        return
    if studio.accounts.has_administrator():
        return
    if not sys.stderr.isatty():  # what is written there is kept by somebody, and the link is a key
        say(texts.SET_UP_BY_COMMAND.format(address=config.address))
    elif secret := studio.accounts.begin_setup():
        say(texts.SET_UP.format(address=config.address, secret=secret))


@contextlib.contextmanager
def _ending_in_order() -> Iterator[None]:
    """SIGTERM ends the server as Ctrl-C does; requests under way have some seconds."""

    def end(_signal: int, _frame: FrameType | None) -> None:
        raise SystemExit

    former = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
