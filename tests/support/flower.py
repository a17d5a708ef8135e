"""A Celery Flower of the program's command, and a browser that knows its password."""

import json
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from app.worker.redis_server import free_port
from tests.support.command import Command
from tests.support.engine import wait_until

PASSWORD = "tulips-and-daisies"
OPEN_IN_FLOWER = [
    "/",
    "/tasks",
    "/broker",
    "/metrics",
    "/healthcheck",
    "/static/css/flower.css",
    "/api/workers",
    "/none",
]


class Browser:
    """Asks a Flower on this computer."""

    def __init__(self, port: int, password: str = PASSWORD) -> None:
        self._port = port
        self._headers = {"Authorization": f"Basic {b64encode(f'admin:{password}'.encode()).decode()}"}

    def ask(self, path: str, method: str = "GET", *, is_known: bool = True, **headers: str) -> tuple[int, str]:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=20)
        connection.request(method, path, headers=(self._headers if is_known else {}) | headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text

    def is_up(self) -> bool:
        try:
            return self.ask("/healthcheck")[0] == 200
        except OSError:
            return False

    def document(self, path: str) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.ask(path)[1])
        return found


@contextmanager
def running_flower(home: Path, *variables: tuple[str, str]) -> Iterator[tuple["subprocess.Popen[str]", Browser]]:
    """A Flower with a password from the environment."""
    port = free_port()
    command = Command(home, (("WORKSHEET_STUDIO_FLOWER_PASSWORD", PASSWORD), *variables))
    process = command.start("flower", "--port", port)
    try:
        browser = Browser(port)
        wait_until(lambda: browser.is_up() or process.poll() is not None)
        assert process.poll() is None, process.communicate()
        yield process, browser
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def pages(browser: Browser) -> dict[str, str]:
    """All that Flower shows, by path."""
    workers = browser.document("/api/workers")
    tasks = browser.document("/api/tasks")
    paths = [*OPEN_IN_FLOWER, "/api/tasks", "/api/queues/length", "/api/task/types"]
    paths += [f"/worker/{name}" for name in workers]
    paths += [f"{kind}/{task}" for task in tasks for kind in ("/task", "/api/task/info", "/api/task/result")]
    paths.append("/tasks/datatable?draw=1&start=0&length=50&order[0][column]=0&columns[0][data]=name&order[0][dir]=asc")
    return {path: browser.ask(path)[1] for path in paths}
