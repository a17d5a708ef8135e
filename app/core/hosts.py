"""What the name or number of a computer says of it."""

import ipaddress
from urllib.parse import SplitResult, urlsplit


def is_loopback(host: str) -> bool:
    """Whether only programs of this machine reach `host`."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_on_this_computer(address: str) -> bool:
    """Whether the address is one of this computer, where a school's proxy from the environment cannot reach."""
    parts = split(address)
    return parts is not None and is_loopback(parts.hostname or "")


def split(address: str) -> SplitResult | None:
    """The parts of an address; None when it is none."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts
