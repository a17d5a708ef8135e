"""A server on the loopback interface that tells of the newest version, and misbehaves in every way a real one may."""

import json
import socket
import socketserver
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any

Answer = Callable[[socket.socket, threading.Event], None]
NEWEST = "0.2.0"


def document(**changes: Any) -> dict[str, Any]:
    """What a publisher writes, with `changes`; a value of None takes a field out."""
    told = {
        "version": NEWEST,
        "published": "2027-01-15",
        "page": "https://worksheets.example/0.2.0",
        "notes": {"en": "Worksheets in French.", "de": "Arbeitsblätter auf Französisch."},
    }
    return {name: value for name, value in (told | changes).items() if value is not None}


def whole(content: object = None, status: str = "200 OK", **headers: str) -> Answer:
    """A sound answer: a document (or bytes as they are) with its length."""
    body = content if isinstance(content, bytes) else json.dumps(content or document()).encode()
    lines = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    lines |= {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda line, _: line.sendall(_head(status, lines) + body)


def redirect(target: str) -> Answer:
    """Sends on to another address."""
    return whole(b"", "302 Found", Location=target)


def cut(line: socket.socket, _: threading.Event) -> None:
    """Ends in the middle."""
    body = json.dumps(document()).encode()
    line.sendall(_head("200 OK", {"Content-Length": str(len(body))}) + body[: len(body) // 2])


def endless(line: socket.socket, ended: threading.Event) -> None:
    """Sends as long as anybody takes it, without saying how much it will be."""
    line.sendall(_head("200 OK", {"Connection": "close"}))
    while not ended.is_set():
        line.sendall(b" " * 4096)


def slow_head(line: socket.socket, ended: threading.Event) -> None:
    """Sends a byte of its headers now and then, for ever."""
    line.sendall(b"HTTP/1.1 200 OK\r\nX-Waits: ")
    _drip(line, ended)


def slow_body(line: socket.socket, ended: threading.Event) -> None:
    """Sends a byte of its document now and then, for ever."""
    line.sendall(_head("200 OK", {"Connection": "close"}))
    _drip(line, ended)


def silent(_: socket.socket, ended: threading.Event) -> None:
    """Takes the question, and never says anything."""
    ended.wait()


class UpdateServer:
    """A context manager; `answer` may be changed while it runs, `heads` are the requests as they came."""

    def __init__(self, answer: Answer | None = None) -> None:
        self.answer = answer or whole()
        self.answers: dict[str, Answer] = {}
        """Answers for some paths of their own."""
        self.heads: list[str] = []
        self._context: ssl.SSLContext | None = None
        self._ended = threading.Event()
        self._server = _Server(("127.0.0.1", 0), self._handle)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="update-server")

    @property
    def root(self) -> str:
        """Its address without a path."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def url(self) -> str:
        """The address of the document."""
        return f"{self.root}/updates.json"

    def secure(self, context: ssl.SSLContext) -> None:
        """Speak TLS from now on."""
        self._context = context

    def __enter__(self) -> "UpdateServer":
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._ended.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handle(self, line: socket.socket, *_: object) -> None:
        if self._context is not None:
            try:
                line = self._context.wrap_socket(line, server_side=True)
            except (ssl.SSLError, ConnectionError):  # who asked does not trust us
                return
        head = b""
        while b"\r\n\r\n" not in head:
            more = line.recv(4096)
            if not more:
                return
            head += more
        self.heads.append(head.decode("latin-1"))
        path = self.heads[-1].split(" ", 2)[1]
        with suppress(OSError):  # who asked has gone
            self.answers.get(path, self.answer)(line, self._ended)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = False


def _head(status: str, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1")


def _drip(line: socket.socket, ended: threading.Event) -> None:
    while not ended.wait(0.05):
        line.sendall(b" ")
