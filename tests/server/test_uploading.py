"""How large a request may be, asked of the real WSGI server as it arrives."""

import http.client
import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.server.app import LARGEST_REQUEST
from app.server.config import MIB
from tests.support.callers import Caller, School, open_school
from tests.support.server import TESTER, workbook_bytes
from tests.support.wsgi import served

_HEAD = (
    b'--x\r\nContent-Disposition: form-data; name="file"; filename="Grade 7.xlsx"\r\n'
    b"Content-Type: application/octet-stream\r\n\r\n"
)
_END = b"\r\n--x--\r\n"


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with open_school(tmp_path) as school:
        yield school


@pytest.fixture
def address(school: School) -> Iterator[str]:
    with served(school.app) as address:
        yield address


def headers(school: School) -> dict[str, str]:
    authorization = school.client(Caller.OWNER_TOKEN).environ_base["HTTP_AUTHORIZATION"]
    return {"Authorization": str(authorization), "Content-Type": "multipart/form-data; boundary=x"}


def chunks(body: bytes, size: int = 1 << 16) -> Iterator[bytes]:
    yield from (body[start : start + size] for start in range(0, len(body), size))


def send(address: str, body: "bytes | Iterator[bytes]", headers: dict[str, str]) -> int:
    """The status; a server that has heard enough may answer before it has heard all."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
    try:
        with suppress(BrokenPipeError, ConnectionResetError):
            connection.request("POST", "/api/check", body=body, headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()


def test_a_workbook_in_chunks_without_a_length_is_read(school: School, address: str, tmp_path: Path) -> None:
    body = _HEAD + workbook_bytes(tmp_path) + _END
    assert send(address, chunks(body, 1000), headers(school)) == 200


@pytest.mark.parametrize("way", ["length", "chunks"])
def test_a_larger_workbook_than_the_rules_allow_is_refused(school: School, address: str, way: str) -> None:
    school.studio.accounts.change_policy(TESTER, upload_mib=1)
    body = _HEAD + b"x" * (3 * MIB) + _END
    assert send(address, body if way == "length" else chunks(body), headers(school)) == 413
    assert not any((school.studio.home.root / "uploads").glob("*"))


def test_a_length_beyond_all_limits_is_refused_before_anything_is_sent(school: School, address: str) -> None:
    parts = urlsplit(address)
    told = "".join(f"{name}: {value}\r\n" for name, value in headers(school).items())
    request = f"POST /api/check HTTP/1.1\r\nHost: {parts.netloc}\r\n{told}Content-Length: {LARGEST_REQUEST + 1}\r\n\r\n"
    with socket.create_connection((parts.hostname, parts.port), timeout=60) as connection:
        connection.sendall(request.encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 413")


def test_chunks_beyond_all_limits_are_refused_while_they_arrive(school: School, address: str) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        yield _HEAD
        while sent < 200 * MIB:
            sent += MIB
            yield b"x" * MIB

    assert send(address, endless(), headers(school)) == 413
    assert sent < 100 * MIB
