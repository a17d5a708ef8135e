"""Passwords: which are good enough, and how they are kept (Argon2id, RFC 9106)."""

import threading
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from app.core.accounts import texts
from app.core.errors import BadRequest

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 10
LONGEST = 256
_FEWEST_KINDS = 4  # different characters

# Above OWASP's minimum of 19 MiB and two passes; with two at once a server needs 64 MiB for it, however many sign in.
_MEMORY_KIB, _PASSES, _LANES = 32 * 1024, 3, 1
_AT_ONCE = 2

# Of those lists of leaked passwords that are used for guessing: what has ten characters or more and comes first.
_LIST = """
    1234567890 0123456789 12345678910 123456789a 123456789q 0987654321 9876543210 1q2w3e4r5t 1q2w3e4r5t6y qwertyuiop
    qwertyuiop123 qwerty12345 qwerty1234 qwerty123456 qwertzuiop azertyuiop asdfghjkl1 asdfghjkl; asdfghjklö
    1qaz2wsx3edc zaq12wsxcde3 1234qwerasdf qazwsxedcrfv abcdefghij abcdefghijk abcdefg123 abcd123456 abc1234567
    a123456789 q123456789 password10 password11 password12 password123 password1234 password12345 password2024
    password2025 password2026 passwort123 passwort1234 contraseña contrasena contraseña1 contrasena1 contraseña123
    contrasena123 iloveyou12 iloveyou123 iloveyou1234 teacher123 teacher1234 teachers123 schule1234 school1234
    school12345 worksheets worksheet1 worksheet123 worksheetstudio administrator administrador administrator1
    admin12345 admin123456 adminadmin changeme123 changeme1234 letmein123 letmein1234 letmeinnow welcome123
    welcome1234 welcome2024 welcome2025 welcome2026 willkommen willkommen1 willkommen123 bienvenido bienvenido1
    bienvenidos basketball basketball1 volleyball footballer football12 football123 baseball12 baseball123
    superman12 superman123 batman1234 princess12 princess123 sunshine12 sunshine123 dragon1234 monkey1234 michael123
    jennifer12 charlie123 chocolate1 strawberry butterfly1 caterpillar watermelon liverpool1 manchester barcelona1
    realmadrid bayernmunich microsoft1 1234554321 1111122222 correcthorsebatterystaple p@ssw0rd12 p@ssw0rd123
    p@ssword123 passw0rd12 passw0rd123 pa55word123 mypassword mypassword1 nopassword secretsecret geheimgeheim
    starwars12 starwars123 pokemon123 minecraft1 minecraft123
"""
_COMMON = frozenset(_LIST.split())


def check_password(password: str, email: str) -> None:
    """`BadRequest` in plain words for a password that is too short, too long, common, or the e-mail address."""
    plain = _normal(password)
    if len(plain) < SHORTEST:
        message = texts.SHORT_PASSWORD.format(shortest=SHORTEST)
        raise BadRequest(message, hint=texts.SHORT_PASSWORD_HINT, code="password-short")
    if len(plain) > LONGEST:
        raise BadRequest(texts.LONG_PASSWORD.format(longest=LONGEST), code="password-long")
    guess = plain.strip().casefold()
    if guess in (email.casefold(), email.casefold().rpartition("@")[0]):
        raise BadRequest(texts.EMAIL_PASSWORD, hint=texts.COMMON_PASSWORD_HINT, code="password-email")
    if guess in _COMMON or len(set(guess)) < _FEWEST_KINDS:
        raise BadRequest(texts.COMMON_PASSWORD, hint=texts.COMMON_PASSWORD_HINT, code="password-common")


class Passwords:
    """Hashes and verifies; thread-safe, and only so many at once that memory stays bounded."""

    def __init__(self) -> None:
        self._turns = threading.BoundedSemaphore(_AT_ONCE)

    @cached_property
    def _hasher(self) -> "PasswordHasher":
        # Imported here: most of those who open accounts ask for no password.
        from argon2 import PasswordHasher

        return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES)

    @cached_property
    def nobodys(self) -> str:
        """The hash of a password that nobody has; verifying against it takes as long as against a person's."""
        import secrets

        return self.hash(secrets.token_urlsafe())

    def hash(self, password: str) -> str:
        """What is kept of it."""
        with self._turns:
            return self._hasher.hash(_bytes(password))

    def is_right(self, kept: str, password: str) -> bool:
        """Whether it is the one that was kept."""
        from argon2.exceptions import InvalidHashError, VerificationError

        with self._turns:
            try:
                return self._hasher.verify(kept, _bytes(password))
            except (VerificationError, InvalidHashError):
                return False

    def is_outdated(self, kept: str) -> bool:
        """Whether it was kept with other parameters than today's."""
        return self._hasher.check_needs_rehash(kept)


def _normal(password: str) -> str:
    """The same password however a keyboard composes its characters (NIST SP 800-63B, 5.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def _bytes(password: str) -> bytes:
    # One that is far too long is nobody's; its end need not be looked at.
    return _normal(password[: 4 * LONGEST]).encode("utf-8", "surrogatepass")
