import time
from email.utils import formatdate

import pytest

from app.generators.writers.service_errors import (
    LONGEST_PAUSE,
    Address,
    Remedy,
    asked_pause,
    connection_failure,
    status_failure,
)

AT = Address("https://user:hush@api.example.org/v1", "some-model", "local-secret-4711")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"retry-after": "7"}, 7),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "nonsense"}, 0),
        ({"retry-after": "-3"}, 0),
        ({"retry-after": "inf"}, 0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"x-ratelimit-reset-requests": "1m2.5s"}, 62.5),
        ({"x-ratelimit-reset-tokens": "120ms"}, 0.12),
        ({"x-ratelimit-reset-requests": "8s", "x-ratelimit-remaining-requests": "12"}, 0),
        ({"x-ratelimit-reset-requests": "2s", "x-ratelimit-reset-tokens": "6s"}, 6),
        ({"x-ratelimit-reset-requests": "1d2h"}, 93600),
    ],
)
def test_pauses_as_services_word_them(headers: dict[str, str], seconds: float) -> None:
    assert asked_pause(headers) == pytest.approx(seconds)


def test_pause_until_a_date() -> None:
    assert asked_pause({"retry-after": formatdate(time.time() + 30, usegmt=True)}) == pytest.approx(30, abs=2)
    assert asked_pause({"retry-after": formatdate(time.time() - 30, usegmt=True)}) == 0


@pytest.mark.parametrize(
    ("status", "body", "remedy", "code"),
    [
        (401, {"error": {"message": "Incorrect API key"}}, Remedy.STOP, "wrong-key"),
        (401, "Unauthorized", Remedy.STOP, "wrong-key"),
        (403, {"error": {"code": "model_not_found", "message": "no access"}}, Remedy.STOP, "unknown-model"),
        (403, {"detail": "forbidden"}, Remedy.STOP, "wrong-key"),
        (404, {"error": "model 'qwen9' not found, try pulling it first"}, Remedy.STOP, "unknown-model"),
        (404, "<html>Not Found</html>", Remedy.STOP, "bad-address"),
        (400, {"error": {"code": "model_not_found", "message": "x"}}, Remedy.STOP, "unknown-model"),
        (429, {"error": {"type": "insufficient_quota", "message": "x"}}, Remedy.STOP, "no-credit"),
        (429, {"error": {"message": "slow down"}}, Remedy.WAIT, "service-busy"),
        (500, {"error": {"message": "oops"}}, Remedy.RETRY, "service-down"),
        (529, None, Remedy.RETRY, "service-down"),
        (500, {"error": "failed to parse grammar"}, Remedy.ADAPT, "request-rejected"),
        (400, {"error": "'response_format.type' must be 'text'"}, Remedy.ADAPT, "request-rejected"),
        (422, {"detail": [{"loc": ["response_format"]}]}, Remedy.ADAPT, "request-rejected"),
        (400, {"error": {"message": "exceeds the available context size"}}, Remedy.SHORTEN, "lesson-too-long"),
        (400, {"error": {"code": "content_policy_violation", "message": "no"}}, Remedy.FAIL, "declined"),
    ],
)
def test_statuses_of_different_services(status: int, body: object, remedy: Remedy, code: str) -> None:
    failure = status_failure(status, body, {}, AT)
    assert (failure.remedy, failure.error.code) == (remedy, code)


def test_overloaded_service_may_ask_for_a_pause_but_not_for_hours() -> None:
    assert status_failure(503, "", {"retry-after": "20"}, AT).pause == 20
    assert status_failure(503, "", {"retry-after": "90000"}, AT).pause == LONGEST_PAUSE


def test_nothing_secret_is_passed_on() -> None:
    failure = status_failure(401, {"error": {"message": "Incorrect API key: local-secret-4711"}}, {}, AT)
    lost = connection_failure(OSError("proxy http://me:hush@proxy refused local-secret-4711"), AT)
    for text in (repr(failure), failure.error.detail, repr(AT), lost.error.detail, str(lost.error)):
        assert "4711" not in text
    assert "hush" not in lost.error.detail
    assert "hush" not in str(status_failure(404, "", {}, AT).error)


def test_untrusted_certificate_is_told_from_a_service_that_is_down() -> None:
    error = OSError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate")
    failure = connection_failure(error, AT)
    assert (failure.remedy, failure.error.code) == (Remedy.STOP, "connection-untrusted")
    assert connection_failure(OSError("refused"), AT).error.code == "service-down"
