"""People for tests of accounts and of what uses them."""

from datetime import UTC, datetime, timedelta

from app.core.accounts import COMMAND_LINE, Accounts, Person, Role

PASSWORD = "tulip-anvil-harbour"
OTHER_PASSWORD = "gravel-sonnet-kettle"


class Clock:
    """The present moment, which tests turn forward."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


def make_administrator(accounts: Accounts, email: str = "head@school.example") -> Person:
    """The first administrator, by the set-up link; others by invitation."""
    secret = accounts.begin_setup()
    if secret is None:
        return make_teacher(accounts, email, Role.ADMINISTRATOR)
    return accounts.redeem(secret, PASSWORD, "Ada Head", email)


def make_teacher(accounts: Accounts, email: str = "tina@school.example", role: Role = Role.TEACHER) -> Person:
    """Somebody who was invited and came."""
    return accounts.redeem(accounts.invite(email, role, COMMAND_LINE, "Tina Teacher"), PASSWORD)
