"""An application behind the real WSGI server, in threads of the test's own process."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from flask import Flask
from waitress import wasyncore
from waitress.server import create_server

from app.server.app import LARGEST_REQUEST


@contextmanager
def served(app: Flask) -> Iterator[str]:
    """Its address on the loopback interface, without a slash at its end; the limits are those of the program."""
    server = create_server(
        app,
        host="127.0.0.1",
        port=0,
        threads=4,
        max_request_body_size=LARGEST_REQUEST,
        clear_untrusted_proxy_headers=False,
    )
    thread = threading.Thread(target=_run, args=(server,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"
    finally:
        server.close()
        server.task_dispatcher.shutdown()
        thread.join(10)
        wasyncore.close_all(server._map, ignore_all=True)  # connections that a client has given up


def _run(server: "object") -> None:
    with suppress(OSError):  # its sockets are closed under it
        server.run()  # type: ignore[attr-defined]
