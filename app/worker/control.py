"""How clients find a running engine and hold on to it: a loopback connection with mutual proof of a shared key.

The supervisor listens; `engine.json`, which only its user can read, says where and holds the key. Each client keeps
a connection open for as long as it needs the engine. Messages are JSON; in its first one a client joins, and shows
what it would have started the engine with (see `app.worker.setup`).
"""

import contextlib
import json
import logging
import os
import secrets
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any

from app.core.paths import Home
from app.worker.setup import EngineSetup, Proof

HANDSHAKE_TIMEOUT = 5.0
_SHOWN = ("needed", "whole", "vault")
_FAREWELL = 0.2  # seconds that a client who lets go waits for another thread's answer
_log = logging.getLogger(__name__)


class NoEngineError(Exception):
    """No engine answers here."""


class OtherEngineError(Exception):
    """The engine works with another setup. `is_ending`: nobody else holds it, so it makes room for a new one."""

    def __init__(self, *, is_ending: bool) -> None:
        super().__init__()
        self.is_ending = is_ending


@dataclass(frozen=True)
class EngineFile:
    """`engine.json`: where the supervisor listens, and the key to prove oneself with."""

    port: int
    key: str
    pid: int

    @staticmethod
    def path(home: Home) -> Path:
        """Where it is."""
        return home.engine / "engine.json"

    @classmethod
    def read(cls, home: Home) -> "EngineFile":
        """The file of the engine that runs, or of one that was killed; `NoEngineError` when there is none."""
        try:
            stored = json.loads(cls.path(home).read_text(encoding="utf-8"))
            return cls(port=int(stored["port"]), key=str(stored["key"]), pid=int(stored["pid"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise NoEngineError from error

    def write(self, home: Home) -> None:
        """Put it there, whole or not at all, for its owner only."""
        temporary = self.path(home).with_suffix(f".{self.pid}.tmp")
        temporary.unlink(missing_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump({"port": self.port, "key": self.key, "pid": self.pid}, file)
        temporary.replace(self.path(home))


class ControlServer:
    """The supervisor's end: counts clients, answers their questions, ends for one that needs another `setup`.

    Such a client is turned away; when nobody else has joined, `on_unwanted` is called, so that it may start its own.
    """

    def __init__(
        self,
        answer: Callable[[Mapping[str, Any]], Mapping[str, Any]],
        on_change: Callable[[], None],
        setup: EngineSetup | None = None,
        on_unwanted: Callable[[], None] = lambda: None,
    ) -> None:
        self._answer = answer
        self._on_change = on_change
        self._setup = setup
        self._on_unwanted = on_unwanted
        self._key = secrets.token_hex(32)
        self._listener = Listener(("127.0.0.1", 0), backlog=16)
        self._lock = threading.Lock()
        self._clients: set[Connection[Any, Any]] = set()
        self._joined: set[Connection[Any, Any]] = set()
        self._is_new = True
        self._is_unwanted = False
        self.is_abandoned = False
        """Whether the client that went last did so without a word: it was killed."""
        self._closing = False
        threading.Thread(target=self._accept, name="control", daemon=True).start()

    def file(self) -> EngineFile:
        """What clients must know."""
        return EngineFile(port=int(self._listener.address[1]), key=self._key, pid=os.getpid())

    @property
    def clients(self) -> int:
        """How many are attached."""
        with self._lock:
            return len(self._clients)

    def close(self) -> None:
        """Take no new clients, and let the present ones know that this engine is going."""
        self._closing = True
        self._listener.close()
        with self._lock:
            for client in self._clients:
                _cut_off(client)

    def _accept(self) -> None:
        while not self._closing:
            try:
                connection = self._listener.accept()
            except OSError:
                if self._closing:
                    return
                continue
            if self._closing:
                connection.close()
                return
            threading.Thread(target=self._serve, args=(connection,), name="client", daemon=True).start()

    def _serve(self, connection: "Connection[Any, Any]") -> None:
        try:
            key = self._key.encode()
            _within(connection, lambda: deliver_challenge(connection, key))
            _within(connection, lambda: answer_challenge(connection, key))
        except (OSError, EOFError, AuthenticationError):
            connection.close()
            return
        with self._lock:
            self._clients.add(connection)
        self._on_change()
        has_left = False
        try:
            while not has_left:
                has_left = self._attend(connection)
        except (OSError, EOFError, ValueError):
            pass
        finally:
            with self._lock:
                self.is_abandoned = connection in self._joined and not has_left
                self._clients.discard(connection)
                self._joined.discard(connection)
            connection.close()
            self._on_change()

    def _attend(self, connection: "Connection[Any, Any]") -> bool:
        """Answer one question; True when the client takes its leave."""
        question = json.loads(connection.recv_bytes(1 << 16))
        if question.get("ask") == "leave":
            return True
        is_joining = question.get("ask") == "join"
        answer = self._join(connection, question) if is_joining else self._answer(question)
        connection.send_bytes(json.dumps(dict(answer)).encode())
        if self._is_unwanted:
            self._on_unwanted()
        return False

    def _join(self, connection: "Connection[Any, Any]", question: Mapping[str, Any]) -> dict[str, Any]:
        """Let the client in, or not. Whoever starts an engine comes first: nobody ends it before that one has come.

        A client without a setup is content with any engine, so it keeps nobody from getting another one.
        """
        theirs = Proof(**{name: str(question.get(name, "")) for name in _SHOWN}) if "needed" in question else None
        mine = self._setup.proof(self._key) if self._setup else None
        with self._lock:
            if theirs and mine and not self._is_unwanted:
                is_alone = not self._joined and not self._is_new
                self._is_unwanted = is_alone and not mine.equals(theirs)
                is_welcome = mine.fits(theirs) and not self._is_unwanted
            else:
                is_welcome = not self._is_unwanted
            if is_welcome:
                self._is_new = self._is_new and theirs is None
                if theirs is not None:
                    self._joined.add(connection)
            return {"joined": is_welcome, "ends": self._is_unwanted}


class EngineLink:
    """A client's hold on the engine: it lives until `close`, or until this process ends in any way."""

    def __init__(self, home: Home, setup: EngineSetup | None = None) -> None:
        """Attach; without a `setup` to any engine.

        `NoEngineError` when no engine answers (a file left by a killed one does no harm), `OtherEngineError` when it
        works with another setup.
        """
        file = EngineFile.read(home)
        try:
            self._connection = Client(("127.0.0.1", file.port))
        except OSError as error:
            raise NoEngineError from error
        self._lock = threading.Lock()
        try:
            key = file.key.encode()
            _within(self._connection, lambda: answer_challenge(self._connection, key))
            _within(self._connection, lambda: deliver_challenge(self._connection, key))
        except (OSError, EOFError, AuthenticationError) as error:
            self._connection.close()
            raise NoEngineError from error
        try:
            self._join(setup.proof(file.key) if setup else None)
        except (NoEngineError, OtherEngineError):
            self._connection.close()
            raise

    def _join(self, proof: Proof | None) -> None:
        shown = {name: getattr(proof, name) for name in _SHOWN} if proof else {}
        told = self._exchange({"ask": "join"} | shown)
        if not told["joined"]:
            raise OtherEngineError(is_ending=bool(told["ends"]))

    def ask(self, question: str, timeout: float = 10.0) -> dict[str, Any]:
        """The supervisor's answer; `NoEngineError` when it is gone or silent."""
        return self._exchange({"ask": question}, timeout)

    def _exchange(self, question: Mapping[str, str], timeout: float = 10.0) -> dict[str, Any]:
        with self._lock:
            try:
                self._connection.send_bytes(json.dumps(dict(question)).encode())
                if not self._connection.poll(timeout):
                    raise NoEngineError
                answer: dict[str, Any] = json.loads(self._connection.recv_bytes(1 << 20))
                return answer
            except (OSError, EOFError, ValueError) as error:
                raise NoEngineError from error

    def close(self) -> None:
        """Let go; the engine ends when nobody holds it. Whoever asks something meanwhile gets no answer."""
        if self._lock.acquire(timeout=_FAREWELL):
            try:
                with contextlib.suppress(OSError):
                    self._connection.send_bytes(json.dumps({"ask": "leave"}).encode())
                    self._connection.close()
                return
            finally:
                self._lock.release()
        _cut_off(self._connection)  # the one who asks closes nothing; the next question finds no connection


def _within(connection: "Connection[Any, Any]", step: Callable[[], None]) -> None:
    """Do a step of the handshake; a peer that stays silent is cut off instead of being waited for."""
    timer = threading.Timer(HANDSHAKE_TIMEOUT, _cut_off, (connection,))
    timer.daemon = True
    timer.start()
    try:
        step()
    finally:
        timer.cancel()


def _cut_off(connection: "Connection[Any, Any]") -> None:
    """End the connection under whoever reads from it; closing its descriptor would leave the reader waiting."""
    with contextlib.suppress(OSError):
        view = socket.socket(fileno=connection.fileno())
        try:
            view.shutdown(socket.SHUT_RDWR)
        finally:
            view.detach()
