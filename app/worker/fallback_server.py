"""The last resort where no Redis server can be started: fakeredis, in a process of its own, in memory only."""

import hmac
import os
import threading
from typing import Any

from app.worker.lifeline import Lifeline, die_with_parent


def run_fallback_server() -> int:
    """Serve the Redis protocol on the loopback port of the orders until the parent closes the lifeline."""
    from fakeredis import TcpFakeServer
    from fakeredis._clients._tcp_server import TCPFakeRequestHandler

    lifeline = Lifeline()
    die_with_parent()
    password = str(lifeline.orders["password"]).encode()

    class Handler(TCPFakeRequestHandler):
        """fakeredis checks a password but lets in who gives none; here nobody gets on without it."""

        def handle(self) -> None:
            if _knows(self, password):
                super().handle()

    class Server(TcpFakeServer):
        daemon_threads = True

        def __init__(self, address: tuple[str, int]) -> None:
            super().__init__(address)
            self.daemon_threads = True
            self.RequestHandlerClass = Handler
            self.fake_server.config[b"requirepass"] = password

    server = Server(("127.0.0.1", int(lifeline.orders["port"])))
    lifeline.on_end(lambda: os._exit(0))
    lifeline.say(ready=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    thread.join()
    return 0


def _knows(handler: Any, password: bytes) -> bool:
    """Read the first command, which must be AUTH with the password (or HELLO with it), and answer it."""
    connection = handler.connection
    connection.setblocking(True)
    connection.settimeout(10)
    words = _read_command(handler)
    given = words[-1] if words and words[0].upper() in (b"AUTH",) else b""
    if not hmac.compare_digest(given, password):
        connection.sendall(b"-NOAUTH Authentication required.\r\n")
        return False
    connection.sendall(b"+OK\r\n")
    connection.setblocking(False)
    return True


def _read_command(handler: Any) -> list[bytes]:
    try:
        header = handler.rfile.readline()
        if not header.startswith(b"*"):
            return []
        words = []
        for _ in range(int(header[1:])):
            size = int(handler.rfile.readline()[1:])
            words.append(handler.rfile.read(size + 2)[:-2])
        return words
    except (OSError, ValueError):
        return []
