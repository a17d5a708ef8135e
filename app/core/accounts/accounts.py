"""Accounts as one object."""

from sqlalchemy import URL

from app.core.accounts.administration import Administration
from app.core.accounts.credentials import Credentials
from app.core.accounts.links import Links
from app.core.accounts.passwords import Passwords
from app.core.accounts.people import People
from app.core.accounts.signing_in import SigningIn
from app.core.accounts.spending import Spending
from app.core.accounts.vault import Vault
from app.core.ledger.opening import Clock, utc_now


class Accounts(People, Links, SigningIn, Credentials, Administration, Vault, Spending):
    """The people of the school server and what belongs to them, in the ledger's database.

    Thread-safe, and made for several processes at once. It does not ask whether `by` may do what she does: that is
    its caller's to know. Every method may raise `StorageError` with the ledger's codes (see `Ledger`).
    """

    def __init__(self, url: str | URL, *, clock: Clock = utc_now) -> None:
        super().__init__(url, clock=clock)
        self._passwords = Passwords()
