"""Whether there is a newer version: reads one JSON file, and does nothing else. It never fetches or installs a program.

    {
      "version": "0.2.0",
      "published": "2027-01-15",
      "page": "https://worksheets.example/0.2.0",
      "notes": {"en": "Worksheets in French.", "de": "Arbeitsblätter auf Französisch."}
    }

`version` is a semantic version, before its release with `-alpha.1`, `-beta.1` or `-rc.1`. `page` is what the person
opens in a browser. `notes` may be left out, be one text, or one for each language. Fields of other names are passed
over, so that a later version of this file can say more to later versions of the program.
"""

import asyncio
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated

from packaging.version import Version
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from app import __version__
from app.core.errors import StudioError
from app.core.hosts import is_on_this_computer
from app.core.update_policy import host_of

if TYPE_CHECKING:
    import httpx2

WEEK = timedelta(days=7)
MOST_BYTES = 64 * 1024
PATIENCE = 15.0
"""Seconds for all of it, redirects included."""

_CONNECT = 6.0  # seconds, and less than those: that nobody is there is another word than that somebody is slow
_REDIRECTS = 4
_JOINERS = "\u200c\u200d"  # between letters of Arabic and of Indian languages
_NUMBER = r"(0|[1-9][0-9]{0,5})"
_VERSION = rf"^{_NUMBER}\.{_NUMBER}\.{_NUMBER}(-(alpha|beta|rc)\.{_NUMBER})?$"
# All that a server learns beside the address of the network: no version, no language, no system.
_HEADERS = {"User-Agent": "WorksheetStudio", "Accept": "application/json", "Accept-Encoding": "identity"}

UNREACHABLE = "updates-unreachable"
"""The code of an error before anybody was asked anything."""


class UpdateError(StudioError):
    """Nobody can say whether there is a newer version."""

    code = "updates"
    title = "Newer versions could not be looked for"


def _shown(text: str) -> str:
    """A text without anything that cannot be seen: nothing turns the direction of what stands around it."""
    if not all(each.isprintable() or each in _JOINERS for each in text):
        raise ValueError("it holds what cannot be shown")
    return text


def _safe(address: str) -> str:
    if not host_of(address):
        raise ValueError("it is no address with https")
    return address


_Notes = Annotated[str, Field(max_length=400), AfterValidator(_shown)]
_Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]


class Update(BaseModel):
    """The newest version, as its publisher tells of it."""

    model_config = ConfigDict(frozen=True, strict=True, extra="ignore")

    version: Annotated[str, Field(pattern=_VERSION)]
    published: date
    page: Annotated[str, Field(max_length=500), AfterValidator(_shown), AfterValidator(_safe)]
    notes: _Notes | Annotated[dict[_Language, _Notes], Field(max_length=60)] = ""

    def notes_in(self, language: str) -> str:
        """What is new, in a language (`de`), else in English, else nothing."""
        if isinstance(self.notes, str):
            return self.notes
        return self.notes.get(language) or self.notes.get("en", "")


def is_due(last: str, now: datetime) -> bool:
    """Whether a week has gone by since `last` (ISO 8601 with its zone; empty or damaged: nobody knows).

    A time to come is no reason to wait: the clock was wrong then, or was set back.
    """
    try:
        gone = now - datetime.fromisoformat(last)
    except (ValueError, TypeError):
        return True
    return not timedelta(0) <= gone < WEEK


def is_news(update: Update, skipped: str = "", current: str = __version__) -> bool:
    """Whether a person wants to hear of it: newer than what she has, and not the one version that she skipped.

    Versions before their release are news for those only who have one themselves.
    """
    found, present = Version(update.version), Version(current)
    if found.is_prerelease and not present.is_prerelease:
        return False
    return found > present and update.version != skipped


def fetch_update(address: str, seconds: float = PATIENCE) -> Update:
    """Ask the address for the newest version. For background threads.

    Raises `UpdateError` with words for a person.
    """
    return asyncio.run(_fetch(address, seconds))


def read_update(content: bytes, host: str) -> Update:
    """The file's content; `UpdateError` where it is not what it has to be."""
    try:
        return Update.model_validate_json(content.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        raise UpdateError(
            f"What {host} says about newer versions cannot be understood.",
            hint="Try again later; if it stays so, tell whoever looks after this computer.",
            detail=str(error.errors(include_input=False, include_url=False, include_context=False)),
            code="updates-malformed",
        ) from None


async def _fetch(address: str, seconds: float) -> Update:
    import httpx2

    host = host_of(address)
    if not host:
        raise UpdateError(
            "The address for newer versions is not one that can be trusted.",
            hint="It has to begin with https:// and to hold no password.",
            code="updates-address",
        )
    try:
        # One limit for all of it: a server that sends a byte now and then keeps to every limit of a single step.
        async with asyncio.timeout(seconds), _client(address) as client:
            content = await _content(client, address)
    except (TimeoutError, httpx2.TimeoutException) as error:
        raise _slow(host, error) from None
    except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
        raise _refused(host, repr(error)) from None
    return read_update(content, host)


def _client(address: str) -> "httpx2.AsyncClient":
    """A client for one look; a school's proxy from the environment cannot reach this computer."""
    import httpx2

    timeout = httpx2.Timeout(PATIENCE, connect=_CONNECT)
    return httpx2.AsyncClient(headers=_HEADERS, timeout=timeout, trust_env=not is_on_this_computer(address))


async def _content(client: "httpx2.AsyncClient", address: str) -> bytes:
    for redirects in range(_REDIRECTS + 1):
        response = await _answer(client, address, has_asked=redirects > 0)
        try:
            if response.next_request is None:
                return await _body(response)
            address = _sent_on(response.url, response.next_request.url)
        finally:
            await response.aclose()
    raise _refused(host_of(address), "too many redirects")


async def _answer(client: "httpx2.AsyncClient", address: str, *, has_asked: bool) -> "httpx2.Response":
    import httpx2

    client.cookies.clear()  # who sends us on may not tell the next one who we are
    try:
        return await client.send(client.build_request("GET", address), stream=True)
    except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError) as error:
        if has_asked:
            raise
        raise _unreachable(host_of(address), error) from None


def _sent_on(source: "httpx2.URL", target: "httpx2.URL") -> str:
    """The address to which an answer sends us on: never from https to http, not even on this computer."""
    if not host_of(str(target)) or (source.scheme == "https" and target.scheme != "https"):
        raise _refused(host_of(str(source)), f"sent on to {target.scheme}://{target.host}")
    return str(target)


async def _body(response: "httpx2.Response") -> bytes:
    """The content of an answer as it was sent, at most `MOST_BYTES`."""
    host = host_of(str(response.url))
    if response.status_code != 200:
        raise _refused(host, f"status {response.status_code}")
    if response.headers.get("content-encoding", "identity") != "identity":
        raise _refused(host, "compressed, though nobody asked for it")
    content = b""
    async for chunk in response.aiter_raw():
        content += chunk
        if len(content) > MOST_BYTES:
            raise _refused(host, f"more than {MOST_BYTES} bytes")
    return content


def _unreachable(host: str, error: Exception) -> UpdateError:
    return UpdateError(
        f"{host} does not answer, so nobody knows whether there is a newer version.",
        hint="Check the connection to the internet, and try again later.",
        detail=repr(error),
        code=UNREACHABLE,
    )


def _slow(host: str, error: Exception) -> UpdateError:
    return UpdateError(
        f"{host} takes too long to say whether there is a newer version.",
        hint="Try again later.",
        detail=repr(error),
        code="updates-slow",
    )


def _refused(host: str, detail: str) -> UpdateError:
    return UpdateError(
        f"{host} answers, but says nothing about newer versions.",
        hint="Try again later; if it stays so, tell whoever looks after this computer.",
        detail=detail,
        code="updates-refused",
    )
