"""What the name or number of a computer says of it."""

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether only programs of this machine reach `host`."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
