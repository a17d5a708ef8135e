"""Newer versions: the file that tells of them, who may be asked for it and when, and servers that misbehave."""

import gzip
import json
import ssl
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import __version__
from app.core import updates
from app.core.updates import UNREACHABLE, Update, UpdateError, fetch_update, is_due, is_news, read_update
from tests.support import update_server
from tests.support.update_server import Answer, UpdateServer, document, redirect, whole

NOW = datetime(2026, 11, 29, 10, tzinfo=UTC)
WHOLE_HOST = "worksheets.example"


@pytest.fixture
def server() -> Iterator[UpdateServer]:
    with UpdateServer() as server:
        yield server


def update(version: str) -> Update:
    return read_update(json.dumps(document(version=version)).encode(), WHOLE_HOST)


# The file


def test_a_sound_file_is_read() -> None:
    found = read_update(json.dumps(document()).encode(), WHOLE_HOST)
    assert (found.version, found.published) == ("0.2.0", date(2027, 1, 15))
    assert found.notes_in("de") == "Arbeitsblätter auf Französisch."
    assert found.notes_in("es") == "Worksheets in French."


@pytest.mark.parametrize(
    ("changes", "in_german"),
    [
        ({"notes": "Faster."}, "Faster."),
        ({"notes": None}, ""),
        ({"notes": {}}, ""),
        ({"notes": {"es": "Más rápido."}}, ""),
        ({"notes": {"de": "Neu: ورقة‌ها."}}, "Neu: ورقة‌ها."),
    ],
)
def test_notes_are_one_text_or_one_for_each_language(changes: dict[str, Any], in_german: str) -> None:
    assert read_update(json.dumps(document(**changes)).encode(), WHOLE_HOST).notes_in("de") == in_german


def test_a_later_file_may_say_more(server: UpdateServer) -> None:
    assert read_update(b"\xef\xbb\xbf" + json.dumps(document(minimum="0.1.0")).encode(), WHOLE_HOST).version == "0.2.0"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<!doctype html><title>Sign in</title>",
        b"[]",
        b"null",
        b"{",
        b"\xff\xfe{}",
        b"[" * 60_000,
        json.dumps(document()).encode("utf-16"),
    ],
)
def test_what_is_no_such_document_is_refused(content: bytes) -> None:
    with pytest.raises(UpdateError) as caught:
        read_update(content, WHOLE_HOST)
    assert caught.value.code == "updates-malformed" and WHOLE_HOST in caught.value.message


@pytest.mark.parametrize(
    "changes",
    [
        {"version": None},
        {"version": 2},
        {"version": "0.2"},
        {"version": "v0.2.0"},
        {"version": "0.2.0\n"},
        {"version": "0.2.0+build"},
        {"version": "0.2.0.dev1"},
        {"version": "1!0.2.0"},
        {"version": "0.02.0"},
        {"version": "0.2.9999999"},
        {"version": "٠.٢.٠"},
        {"version": "newest"},
        {"published": None},
        {"published": "soon"},
        {"published": 1_800_000_000},
        {"page": None},
        {"page": ""},
        {"page": ["https://worksheets.example"]},
        {"page": "http://worksheets.example/"},
        {"page": "ftp://worksheets.example/"},
        {"page": "file:///etc/passwd"},
        {"page": "javascript:alert(1)"},
        {"page": "https://"},
        {"page": "https://anna:tulip@worksheets.example/"},
        {"page": "https://worksheets.example/\n"},
        {"page": "https://worksheets.example/" + "x" * 500},
        {"notes": 1},
        {"notes": ["new"]},
        {"notes": "x" * 401},
        {"notes": "turned \u202e round"},
        {"notes": "two\nlines"},
        {"notes": {"de": 1}},
        {"notes": {"German": "Neu."}},
        {"notes": {"de": "x" * 401}},
    ],
)
def test_a_field_that_is_not_what_it_has_to_be_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(UpdateError) as caught:
        read_update(json.dumps(document(**changes)).encode(), WHOLE_HOST)
    assert caught.value.code == "updates-malformed"
    assert "tulip" not in caught.value.detail


@given(st.dictionaries(st.sampled_from(["version", "published", "page", "notes", "more"]), st.text() | st.integers()))
def test_any_document_is_read_or_refused(content: dict[str, Any]) -> None:
    with pytest.raises(UpdateError):  # a page that may be opened does not come about by chance
        read_update(json.dumps(content).encode(), WHOLE_HOST)


# What is news


@pytest.mark.parametrize(
    ("found", "current", "is_it"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.0", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("0.9.0", "0.10.0", False),
        ("0.2.0-rc.1", "0.1.0", False),
        ("0.2.0-rc.1", "0.2.0-beta.2", True),
        ("0.2.0-rc.10", "0.2.0-rc.9", True),
        ("0.2.0-beta.1", "0.2.0-rc.1", False),
        ("0.2.0", "0.2.0-rc.1", True),
        ("0.2.0-rc.1", "0.2.0", False),
    ],
)
def test_only_a_newer_version_is_news(found: str, current: str, is_it: bool) -> None:
    assert is_news(update(found), current=current) is is_it


def test_a_version_that_was_skipped_is_no_news_and_the_next_one_is() -> None:
    assert not is_news(update("0.2.0"), skipped="0.2.0", current="0.1.0")
    assert is_news(update("0.2.1"), skipped="0.2.0", current="0.1.0")
    assert is_news(update("0.2.0"), skipped="nonsense", current="0.1.0")


def test_this_program_can_be_compared() -> None:
    assert is_news(update("999.0.0")) and not is_news(update("0.0.1"))
    assert not is_news(update(__version__))


@pytest.mark.parametrize(
    ("last", "is_it"),
    [
        ("", True),
        ("yesterday", True),
        ("2026-11-28T10:00:00", True),  # no zone: not written by us
        ((NOW - timedelta(days=6, hours=23)).isoformat(), False),
        (NOW.isoformat(), False),
        ((NOW - timedelta(days=7)).isoformat(), True),
        ((NOW + timedelta(seconds=1)).isoformat(), True),  # the clock was set back
        ((NOW + timedelta(days=3650)).isoformat(), True),
    ],
)
def test_once_a_week(last: str, is_it: bool) -> None:
    assert is_due(last, NOW) is is_it


# Asking


def test_one_request_that_says_nothing_about_anybody(server: UpdateServer) -> None:
    server.answer = whole(document(), Set_Cookie="who=anna")
    assert fetch_update(server.url).version == "0.2.0"
    assert fetch_update(server.url).version == "0.2.0"
    assert len(server.heads) == 2
    for head in server.heads:
        first, *lines = head.rstrip().split("\r\n")
        assert first == "GET /updates.json HTTP/1.1"
        assert {line.split(":")[0].lower() for line in lines} == {
            "host",
            "accept",
            "accept-encoding",
            "user-agent",
            "connection",
        }
        assert "user-agent: worksheetstudio\r\n" in head.lower() and __version__ not in head


def test_a_redirect_is_followed_and_takes_no_cookie_along(server: UpdateServer) -> None:
    server.answers["/first.json"] = whole(b"", "301 Moved", Location="/updates.json", Set_Cookie="who=anna")
    assert fetch_update(f"{server.root}/first.json").version == "0.2.0"
    assert len(server.heads) == 2 and "cookie" not in server.heads[1].lower()


REFUSED: dict[str, Answer] = {
    "not found": whole(document(), "404 Not Found"),
    "broken": whole(document(), "500 Internal Server Error"),
    "nothing": whole(b"", "204 No Content"),
    "cut": update_server.cut,
    "endless": update_server.endless,
    "too long": whole(json.dumps(document(more="x" * 70_000)).encode()),
    "compressed": whole(gzip.compress(b" " * 50_000_000), Content_Encoding="gzip"),
    "to http": redirect("http://worksheets.example/u.json"),
    "to a file": redirect("file:///etc/passwd"),
    "to somebody's own": redirect("https://anna:tulip@worksheets.example/"),
    "to where nobody is": redirect("http://127.0.0.1:9/u.json"),
    "in circles": redirect("/updates.json"),
    "no http": lambda line, _: line.sendall(b"220 mail.example ESMTP\r\n"),
    "hangs up": lambda line, _: None,
}


@pytest.mark.parametrize("how", REFUSED)
def test_an_answer_that_is_none_is_refused_in_words(server: UpdateServer, how: str) -> None:
    server.answer = REFUSED[how]
    with pytest.raises(UpdateError) as caught:
        fetch_update(server.url)
    error = caught.value
    assert error.code == "updates-refused", error.detail
    assert error.message.startswith("127.0.0.1:") and "Traceback" not in str(error)


@pytest.mark.parametrize("how", [update_server.slow_head, update_server.slow_body, update_server.silent])
def test_a_slow_server_is_given_up(server: UpdateServer, how: Answer) -> None:
    """Each would go on for ever."""
    server.answer = how
    with pytest.raises(UpdateError) as caught:
        fetch_update(server.url, seconds=0.4)
    assert caught.value.code == "updates-slow"


def test_a_document_as_long_as_may_be_is_read(server: UpdateServer) -> None:
    room = updates.MOST_BYTES - len(json.dumps(document(more="")).encode())
    server.answer = whole(json.dumps(document(more="x" * room)).encode())
    assert fetch_update(server.url).version == "0.2.0"
    server.answer = whole(json.dumps(document(more="x" * (room + 1))).encode())
    with pytest.raises(UpdateError):
        fetch_update(server.url)


@pytest.mark.parametrize(
    ("source", "target", "is_allowed"),
    [
        ("https://a.example/", "https://b.example/", True),
        ("https://a.example/", "http://127.0.0.1:8080/", False),
        ("https://a.example/", "http://b.example/", False),
        ("http://127.0.0.1:8080/", "https://b.example/", True),
        ("http://127.0.0.1:8080/", "http://localhost/", True),
    ],
)
def test_a_redirect_never_leads_away_from_https(source: str, target: str, is_allowed: bool) -> None:
    if is_allowed:
        assert updates._sent_on(httpx2.URL(source), httpx2.URL(target)) == target
    else:
        with pytest.raises(UpdateError):
            updates._sent_on(httpx2.URL(source), httpx2.URL(target))


def test_nobody_there_is_said() -> None:
    with UpdateServer() as gone:
        address = gone.url
    with pytest.raises(UpdateError) as caught:
        fetch_update(address)
    assert caught.value.code == UNREACHABLE


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(tmp_path: Path) -> None:
    trustme = pytest.importorskip("trustme")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)

    def answer(line: Any, _: object) -> None:
        raise AssertionError("a request came through")

    with UpdateServer(answer) as server:
        server.secure(context)
        with pytest.raises(UpdateError) as caught:
            fetch_update(server.url.replace("http:", "https:"))
    assert caught.value.code == UNREACHABLE and server.heads == []


@pytest.mark.parametrize(
    "address", ["http://worksheets.example/u.json", "https://anna:tulip@worksheets.example/", "off", ""]
)
def test_an_address_that_is_not_safe_is_never_asked(address: str) -> None:
    with pytest.raises(UpdateError) as caught:
        fetch_update(address)
    assert caught.value.code == "updates-address" and "tulip" not in str(caught.value)
