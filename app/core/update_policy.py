"""Who may be asked for newer versions on this computer, if anybody. Light: the window wants to know it at its start."""

from dataclasses import dataclass

from app.core.build_info import build_info
from app.core.hosts import is_loopback, split
from app.core.managed import read_managed
from app.core.settings import Settings

OFF = "off"


@dataclass(frozen=True)
class UpdatePolicy:
    """Where newer versions may be looked for; nowhere while `address` is empty.

    `is_managed`: whoever looks after this computer wants nobody on it to look.
    """

    address: str = ""
    is_managed: bool = False

    @property
    def host(self) -> str:
        """Who would be asked; empty also where the address cannot be used."""
        return host_of(self.address)


def update_policy(settings: Settings) -> UpdatePolicy:
    """What holds here, read from files: a managed computer first, then settings and environment, then the build."""
    if not read_managed().updates:
        return UpdatePolicy(is_managed=True)
    address = settings.updates_address.strip()
    if not address:
        build = build_info()
        address = build.updates if build else ""
    return UpdatePolicy("" if address.lower() == OFF else address)


def host_of(address: str) -> str:
    """The host of an address that may be asked or shown: with https, or on this computer; empty for any other.

    An address with a user's name or password in it is none.
    """
    parts = split(address)
    if parts is None or not parts.hostname or "@" in parts.netloc:
        return ""
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname))
    return parts.netloc if is_safe else ""
