"""How often something may be tried: signing in, one-time links, passwords, uploads.

Guessing from elsewhere must not lock a teacher out. So a browser in which somebody has signed in once keeps a sign of
it (a device cookie), and is counted by itself: others can close only the lane of browsers that are not known, and that
for an hour at most, while a new link from an administrator lets her in all the same.
"""

import hashlib
import hmac
import ipaddress
import secrets
from dataclasses import dataclass

from flask import Response, request
from itsdangerous import BadData, URLSafeTimedSerializer

from app.core.accounts.names import compared
from app.server import texts
from app.server.errors import TooOften
from app.server.services import services
from app.worker.throttle import Allowance

DEVICE_COOKIE = "worksheet_studio_device"
SIGN_IN_PATH = "/sign-in"

_QUARTER = 900
_HOUR = 3600
BY_DEVICE = Allowance(10, _QUARTER)
"""A browser that is known, and an account that has signed in there."""

BY_PAIR = Allowance(10, _QUARTER)
"""An account from one address, in browsers that are not known."""

BY_ADDRESS = Allowance(30, _QUARTER)
"""Whatever accounts from one address."""

BY_ACCOUNT = Allowance(100, _HOUR)
"""An account from all addresses: more than a person needs, and too few to guess a password by."""

_LINKS = Allowance(30, _QUARTER)
_PASSWORDS = Allowance(10, _QUARTER)
_UPLOADS = Allowance(60, _QUARTER)
_DEVICE_DAYS = 180
_ACCOUNTS_A_DEVICE = 8


@dataclass(frozen=True)
class SignInAttempt:
    """One that was counted in these lanes, and is not known yet to succeed."""

    account: str
    lanes: tuple[str, ...]

    def succeed(self, response: Response) -> None:
        """She is who she says: nothing of it counts, and her browser is known from now on."""
        gateway = services().gateway
        for lane in self.lanes:
            if lane.startswith("address"):
                gateway.take_back_attempt(lane)
            else:
                gateway.forget_attempts(lane)
        know_device(response, self.account)


def begin_sign_in(email: str) -> SignInAttempt:
    """Count an attempt to sign in as `email`; `TooOften` when it may not be made now."""
    account = account_name(email)
    device, accounts = _device()
    address = _address()
    lanes = [
        (f"pair:{account}:{address}", BY_PAIR),
        (f"address:{address}", BY_ADDRESS),
        (f"account:{account}", BY_ACCOUNT),
    ]
    if account in accounts:
        lanes = [(f"device:{device}:{account}", BY_DEVICE)]
    # An attempt that one lane refuses is not counted in those behind it.
    return SignInAttempt(account, tuple(_count(lane, allowance) for lane, allowance in lanes))


def know_device(response: Response, account: str) -> None:
    """Let this browser show next time that this account has signed in there."""
    device, accounts = _device()
    kept = [account, *(each for each in accounts if each != account)][:_ACCOUNTS_A_DEVICE]
    secure = services().config.is_secure or request.is_secure
    response.set_cookie(
        DEVICE_COOKIE,
        str(_signer().dumps([device or secrets.token_hex(8), kept])),
        max_age=_DEVICE_DAYS * 86_400,
        httponly=True,
        secure=secure,
        samesite="Lax",
        path=SIGN_IN_PATH,
    )


def account_name(email: str) -> str:
    """What stands for an account in lanes and cookies: nobody can read the address out of it, or guess it."""
    key = services().config.secret_key.encode()
    return hmac.new(key, b"account:" + compared(email).encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:24]


def count_link() -> str:
    """Count that somebody opened a one-time link; the lane, for `take_back` when the link is one."""
    return _count(f"links:{_address()}", _LINKS)


def count_password(person_id: str) -> str:
    """Count that somebody gave her present password to change it; the lane, for `take_back` when it is right."""
    return _count(f"password:{person_id}", _PASSWORDS)


def count_upload(person_id: str) -> None:
    """Count a workbook that was sent."""
    if services().config.needs_sign_in:
        _count(f"uploads:{person_id}", _UPLOADS)


def take_back(lane: str) -> None:
    """It was no attempt that counts."""
    services().gateway.take_back_attempt(lane)


def _count(lane: str, allowance: Allowance) -> str:
    name = _own(lane)
    attempt = services().gateway.count_attempt(name, allowance)
    if not attempt.is_allowed:
        minutes = -(-attempt.seconds // 60)
        message = texts.TOO_OFTEN_MINUTE if minutes == 1 else texts.TOO_OFTEN.format(minutes=minutes)
        raise TooOften(message, seconds=attempt.seconds)
    return name


def _own(lane: str) -> str:
    """Kind first; what follows is ours alone, also where several schools share a Redis."""
    key = services().config.secret_key.encode()
    kind = lane.partition(":")[0]
    return f"{kind}:{hmac.new(key, lane.encode(), hashlib.sha256).hexdigest()}"


def _address() -> str:
    """Who asks from where; of IPv6 the network, since everybody has more addresses there than could be counted."""
    text = request.remote_addr or ""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return text
    if address.version == 6 and address.ipv4_mapped is None:
        return str(ipaddress.ip_network(f"{address}/64", strict=False))
    return text


def _device() -> tuple[str, list[str]]:
    """The browser's own name, empty for one that is not known, and the accounts that have signed in there."""
    try:
        device, accounts = _signer().loads(request.cookies.get(DEVICE_COOKIE, ""), max_age=_DEVICE_DAYS * 86_400)
    except (BadData, ValueError, TypeError):
        return "", []
    return str(device), [str(each) for each in accounts]


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(services().config.secret_key, salt="device")
