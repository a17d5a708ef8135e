"""What can go wrong with a writing service, told apart: stop the job, wait and try again, ask another way, give up."""

import re
import time
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.core.errors import StudioError, WritingError, WritingStopped
from app.core.log import mask

if TYPE_CHECKING:
    from collections.abc import Mapping

# A longer pause is a limit a day or a month, which nobody should sit and wait for.
LONGEST_PAUSE = 900.0


class Remedy(StrEnum):
    """What to do about a failed call."""

    STOP = "stop"  # nobody can write until a person mends it
    WAIT = "wait"  # the service asked for a pause
    RETRY = "retry"  # try again after a moment
    ADAPT = "adapt"  # the service does not know a part of the request: ask without it
    SHORTEN = "shorten"  # the request is too long for the model
    FAIL = "fail"  # the same request would fail again


@dataclass(frozen=True)
class Failure:
    """A failed call: what to do, how long the service wants a pause, and the error if nothing helps.

    `text` is what the service said, masked and shortened; for `ADAPT` it names what was not understood.
    """

    remedy: Remedy
    error: StudioError
    pause: float = 0.0
    text: str = ""


@dataclass(frozen=True)
class Address:
    """The service and model of a call, to be named in messages; `secret` is masked wherever it turns up."""

    base_url: str
    model: str
    secret: str = field(default="", repr=False)

    @property
    def host(self) -> str:
        """The service's host, as a person would name it."""
        return urlsplit(self.base_url).netloc.rpartition("@")[2] or self.base_url


def status_failure(status: int, body: object, headers: "Mapping[str, str]", at: Address) -> Failure:
    """What an answer with an HTTP error status means."""
    said, code = _said(body, at)
    lower = f"{code} {said}".lower()
    if status in (401, 403, 402, 404) or "insufficient_quota" in lower or "model_not_found" in lower:
        return _stopped(status, lower, said, at)
    if status == 429:
        return _limited(headers, said, at)
    if status in (408, 409) or (status >= 500 and not _is_format_problem(lower)):
        return Failure(
            Remedy.RETRY, _down(at, f"HTTP {status}: {said}"), min(asked_pause(headers), LONGEST_PAUSE), said
        )
    if _is_too_long(lower):
        return Failure(Remedy.SHORTEN, _too_long(said), text=said)
    if "content" in lower and ("policy" in lower or "filter" in lower):
        return Failure(Remedy.FAIL, _declined(said), text=said)
    return Failure(Remedy.ADAPT, _rejected(at, f"HTTP {status}: {said}"), text=lower)


def connection_failure(error: Exception, at: Address) -> Failure:
    """What it means that no answer came at all."""
    detail = mask("; ".join(_chain(error)), at.secret)
    if "CERTIFICATE_VERIFY_FAILED" in detail:
        stopped = WritingStopped(
            f"The connection to {at.host} is not trusted by this computer.",
            hint="A filter or proxy may stand in between: ask whoever looks after your network.",
            detail=detail,
            code="connection-untrusted",
        )
        return Failure(Remedy.STOP, stopped, text=detail)
    if "UnsupportedProtocol" in detail or "InvalidURL" in detail:
        return Failure(Remedy.STOP, _bad_address(at, detail), text=detail)
    return Failure(Remedy.RETRY, _down(at, detail), text=detail)


def timeout_failure(seconds: float, at: Address) -> Failure:
    """No complete answer within the time limit of a call."""
    error = WritingError(
        f"The writing service at {at.host} did not answer within {seconds:g} seconds.",
        hint="Try again later; for a model on your own computer choose a smaller one or a longer time limit.",
        code="service-timeout",
    )
    return Failure(Remedy.RETRY, error)


def garbled_failure(text: str, at: Address) -> Failure:
    """An answer with a good status that is not the protocol's: a login page, a proxy's error."""
    return Failure(Remedy.RETRY, _down(at, f"Not a completion: {mask(text[:300], at.secret)}"))


def no_key(at: Address) -> WritingStopped:
    """There is no key, and the service needs one."""
    return WritingStopped(
        f"There is no API key for {at.host}.",
        hint="Enter one or set OPENAI_API_KEY; the offline writer needs none.",
        code="no-key",
    )


def unusable_key(at: Address) -> WritingStopped:
    """The key holds characters that no key has: something else was pasted."""
    return WritingStopped(
        f"The API key for {at.host} is not a key: it holds spaces or letters that keys never have.",
        hint="Copy the key again, alone and whole, and enter it anew.",
        code="wrong-key",
    )


def asked_pause(headers: "Mapping[str, str]") -> float:
    """Seconds that the service asks to wait, 0 when it does not say.

    Understands `retry-after-ms`, `retry-after` in seconds or as a date, and `x-ratelimit-reset-*` (such as `1m2.5s`,
    `120ms`) of the limits that have nothing remaining.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    after = headers.get("retry-after", "")
    seconds = _number(after)
    if seconds is not None:
        return seconds
    if after:
        try:
            return max(0.0, parsedate_to_datetime(after).timestamp() - time.time())
        except ValueError:
            pass
    resets = [
        _duration(headers.get(f"x-ratelimit-reset-{what}", ""))
        for what in ("requests", "tokens")
        if headers.get(f"x-ratelimit-remaining-{what}", "0") == "0"
    ]
    return max(resets)


def _said(body: object, at: Address) -> tuple[str, str]:
    """The service's own sentence, masked, and its code; services differ in where they put them."""
    error: Any = body.get("error", body) if isinstance(body, dict) else body
    code = ""
    if isinstance(error, dict):
        code = f"{error.get('code') or ''} {error.get('type') or ''} {error.get('param') or ''}".strip()
        error = error.get("message") or error.get("detail") or error
    return mask(str(error or ""), at.secret)[:500], code


def _stopped(status: int, lower: str, said: str, at: Address) -> Failure:
    detail = f"HTTP {status}: {said}"
    if "insufficient_quota" in lower or status == 402:
        error = WritingStopped(
            f"The account at {at.host} has no credit left.",
            hint="Add credit or raise its limit on the service's billing page, then resume the job.",
            detail=detail,
            code="no-credit",
        )
    elif "model_not_found" in lower or (status == 404 and "model" in lower):
        error = unknown_model(at, (), detail)
    elif status == 404:
        error = _bad_address(at, detail)
    elif "country" in lower or "region" in lower or "territory" in lower:
        error = WritingStopped(
            f"The service at {at.host} does not work from this country or network.",
            hint="Choose another service, or a model on your own computer.",
            detail=detail,
            code="wrong-region",
        )
    else:
        error = WritingStopped(
            f"The service at {at.host} does not accept the API key.",
            hint="Check the key: it may be mistyped, expired or made for another project. Then resume the job.",
            detail=detail,
            code="wrong-key",
        )
    return Failure(Remedy.STOP, error, text=said)


def unknown_model(at: Address, near: tuple[str, ...], detail: str = "") -> WritingStopped:
    """The service has no such model; `near` are names of models that it has."""
    choice = f"It has {', '.join(near)}." if near else "Its list of models shows the names."
    return WritingStopped(
        f"The service at {at.host} has no model named “{at.model}”, or the key may not use it.",
        hint=f"Choose another model. {choice}",
        detail=detail,
        code="unknown-model",
    )


def _limited(headers: "Mapping[str, str]", said: str, at: Address) -> Failure:
    pause = asked_pause(headers)
    if pause > LONGEST_PAUSE:
        hours = f"{pause / 3600:.1f} hours"
        stopped = WritingStopped(
            f"The account at {at.host} has used up its calls; the service asks to come back in {hours}.",
            hint="Resume the job then: it goes on where it was. A higher limit on the account avoids this.",
            detail=said,
            code="service-limit",
        )
        return Failure(Remedy.STOP, stopped, text=said)
    error = WritingError(
        f"The service at {at.host} kept asking to call less often.",
        hint="Retry the lesson later, or with fewer writers at a time.",
        detail=said,
        code="service-busy",
    )
    return Failure(Remedy.WAIT, error, pause, said)


def _down(at: Address, detail: str) -> WritingError:
    return WritingError(
        f"The writing service at {at.host} cannot be reached or does not work just now.",
        hint="Check the internet connection, or that the service runs if it is your own, and retry.",
        detail=detail,
        code="service-down",
    )


def _bad_address(at: Address, detail: str) -> WritingStopped:
    return WritingStopped(
        f"There is no writing service at {mask(at.base_url)}.",
        hint="Check the address of the service; it usually ends in /v1. Then resume the job.",
        detail=detail,
        code="bad-address",
    )


def _rejected(at: Address, detail: str) -> WritingError:
    return WritingError(
        f"The service at {at.host} does not understand the request for the model “{at.model}”.",
        hint="Choose another model.",
        detail=detail,
        code="request-rejected",
    )


def _declined(detail: str) -> WritingError:
    return WritingError(
        "The writing service declined to write about this lesson.",
        hint="Word the lesson's title or note differently, or choose another model.",
        detail=detail,
        code="declined",
    )


def _too_long(detail: str) -> WritingError:
    return WritingError(
        "The lesson's text is too long for this model.",
        hint="Shorten the teacher's note, or choose a model with a larger context.",
        detail=detail,
        code="lesson-too-long",
    )


def _is_too_long(lower: str) -> bool:
    return "context_length" in lower or "context length" in lower or "context size" in lower or "n_ctx" in lower


def _is_format_problem(lower: str) -> bool:
    """Local servers answer 500 to a schema that their grammar cannot express."""
    return any(word in lower for word in ("response_format", "json_schema", "grammar"))


def _chain(error: BaseException) -> list[str]:
    texts: list[str] = []
    link: BaseException | None = error
    while link is not None and len(texts) < 6:
        texts.append(f"{type(link).__name__}: {link}")
        link = link.__cause__ or link.__context__
    return texts


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _duration(text: str) -> float:
    """Seconds in `1h2m3.5s`, `120ms`, `7`."""
    plain = _number(text)
    if plain is not None:
        return plain
    scale = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
    return sum(float(number) * scale[unit] for number, unit in re.findall(r"([\d.]+)(ms|s|m|h|d)", text))
