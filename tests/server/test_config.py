"""Who has to sign in, and where people find the server."""

import pytest

from app.core.errors import BadRequest
from app.core.hosts import is_loopback
from app.server.config import ServerConfig, checked_public_url, decide_sign_in


@pytest.mark.parametrize(
    ("host", "public", "wished", "anybody", "decided"),
    [
        ("127.0.0.1", "", None, False, None),
        ("127.0.0.1", "", False, False, False),
        ("127.0.0.1", "", True, False, True),
        ("0.0.0.0", "", None, False, True),
        ("127.0.0.1", "https://school.example", None, False, True),
        ("::1", "", None, False, None),
        ("0.0.0.0", "", False, True, False),
    ],
)
def test_who_has_to_sign_in(host: str, public: str, wished: bool | None, anybody: bool, decided: bool | None) -> None:
    assert decide_sign_in(host, public, wished, anybody) is decided


@pytest.mark.parametrize(("host", "public"), [("0.0.0.0", ""), ("127.0.0.1", "https://school.example"), ("::", "")])
def test_nobody_opens_a_server_to_all_by_mistake(host: str, public: str) -> None:
    with pytest.raises(BadRequest, match="everybody who reaches"):
        decide_sign_in(host, public, False, False)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.0.3", "::1", "[::1]"])
def test_loopback(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "school.example", "10.0.0.1", "127.0.0.1.example"])
def test_not_loopback(host: str) -> None:
    assert not is_loopback(host)


def test_public_addresses() -> None:
    assert checked_public_url(" https://school.example/ ") == "https://school.example"
    assert checked_public_url("") == ""
    for bad in ("school.example", "ftp://school.example", "https://a:b@c", "https://s.example/path", "https://s:99999"):
        with pytest.raises(BadRequest):
            checked_public_url(bad)


def test_the_secret_is_in_no_representation() -> None:
    assert "hidden-key" not in repr(ServerConfig("hidden-key"))
