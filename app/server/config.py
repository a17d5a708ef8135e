"""What a server was started with: its address, who may come in, how large a request may be."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from app.core.errors import BadRequest
from app.core.hosts import is_loopback
from app.server import texts

MIB = 1 << 20
ROOM_FOR_FIELDS = MIB
"""Bytes of a request beside the workbook: form fields and the parts' heads."""


@dataclass(frozen=True)
class ServerConfig:
    """A server's fixed settings; what an administrator may change is in `app.core.accounts.Policy`.

    `secret_key` signs cookies and locks the writing service's key; `is_secret_lasting` tells whether it will be the
    same at the next start. `public_url` is the address that people use where a proxy stands in front, which then must
    set `X-Forwarded-For` and `X-Forwarded-Proto`.
    """

    secret_key: str = field(repr=False)
    is_secret_lasting: bool = True
    host: str = "127.0.0.1"
    port: int = 8080
    needs_sign_in: bool = True
    public_url: str = ""
    threads: int = 16

    @property
    def is_behind_proxy(self) -> bool:
        """Whether requests come through a proxy of the school's."""
        return bool(self.public_url)

    @property
    def is_secure(self) -> bool:
        """Whether people reach this server by TLS, so that cookies may travel by nothing else."""
        return self.public_url.startswith("https://")

    @property
    def address(self) -> str:
        """Where people find this server, without a slash at its end."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url.rstrip("/") or f"http://{host}:{self.port}"

    @property
    def local_names(self) -> frozenset[str]:
        """Names that a browser on this machine may call the server by while nobody has to sign in.

        A page of a stranger can give its own name this machine's address; it cannot make the browser call it by ours.
        """
        return frozenset({"localhost", "127.0.0.1", "[::1]", self.host, f"[{self.host}]"})


def decide_sign_in(host: str, public_url: str, wished: bool | None, lets_anybody_in: bool) -> bool | None:
    """Whether people have to sign in; None where that depends on whether there are any accounts.

    Raises `BadRequest` for a server without sign-in that others than this machine's programs would reach, unless that
    was said in so many words.
    """
    is_reached = bool(public_url) or not is_loopback(host)
    if wished is False and is_reached and not lets_anybody_in:
        message = texts.OPEN_TO_ALL.format(host=public_url or host)
        raise BadRequest(message, hint=texts.OPEN_TO_ALL_HINT, code="open-to-all")
    return wished if wished is not None or not is_reached else True


def checked_public_url(text: str) -> str:
    """The address as `https://host[:port]`, or nothing for an empty text; `BadRequest` when it is none."""
    if not text.strip():
        return ""
    try:
        parts = urlsplit(text.strip())
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    is_plain = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
    if parts.scheme not in ("http", "https") or not parts.hostname or not is_plain:
        raise BadRequest(texts.BAD_PUBLIC_URL.format(url=text), hint=texts.BAD_PUBLIC_URL_HINT, code="public-url")
    return f"{parts.scheme}://{parts.netloc}"
