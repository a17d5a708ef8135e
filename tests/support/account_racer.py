"""A process that does the same as others at the same moment: `python -m tests.support.account_racer URL WHAT ARGUMENT`.

It says that it is ready, waits for a line, tries `WHAT`, and prints what came of it.
"""

import sys

from app.core.accounts import COMMAND_LINE, Accounts, Role
from app.core.errors import BadRequest
from tests.support.accounts import PASSWORD


def attempt(accounts: Accounts, what: str, argument: str) -> str:
    """What came of it: a word, or the code of the refusal."""
    try:
        if what == "redeem":
            return accounts.redeem(argument, PASSWORD).id
        if what == "found":
            return accounts.redeem(argument, PASSWORD, "Ada", "ada@school.example").id
        if what == "begin":
            return accounts.begin_setup() or "too late"
        if what == "invite":
            return accounts.invite(argument, Role.TEACHER, COMMAND_LINE)
        if what == "disable":
            return str(accounts.set_active(argument, False, COMMAND_LINE).is_active)
        accounts.keep_service_key(argument, "secret", COMMAND_LINE)
        accounts.change_policy(COMMAND_LINE, session_days=7)
        return "kept"
    except BadRequest as error:
        return error.code


def main() -> None:
    """Open the accounts, then race."""
    url, what, argument = sys.argv[1:]
    with Accounts(url) as accounts:
        accounts._passwords.hash(PASSWORD)  # the imports are not part of the race
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        sys.stdout.write(attempt(accounts, what, argument) + "\n")


if __name__ == "__main__":
    main()
