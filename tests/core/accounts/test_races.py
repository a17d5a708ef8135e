"""Processes and threads that want the same at the same moment: one wins, and what they leave behind is in order."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.core.accounts import COMMAND_LINE, Accounts, Purpose, Role
from tests.support.account_racer import attempt
from tests.support.accounts import PASSWORD, make_administrator

ROOT = Path(__file__).parents[3]


def race(url: str, *tries: tuple[str, str]) -> list[str]:
    """What came of each try; all processes are let go together."""
    racers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.support.account_racer", url, what, argument],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for what, argument in tries
    ]
    for racer in racers:
        assert racer.stdout is not None and racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    results = [racer.communicate(timeout=60)[0].strip() for racer in racers]
    assert [racer.returncode for racer in racers] == [0] * len(racers)
    return results


def test_one_of_three_redeems_a_link(ledger_url: str) -> None:
    with Accounts(ledger_url) as accounts:
        secret = accounts.invite("tina@school.example", Role.TEACHER, COMMAND_LINE)
        (person,) = accounts.people()
        assert sorted(race(ledger_url, *[("redeem", secret)] * 3)) == sorted(["link-void", "link-void", person.id])
        assert [each.action for each in accounts.audit()] == ["invitation-accepted", "person-invited"]


def test_one_of_three_becomes_the_first_administrator(ledger_url: str) -> None:
    with Accounts(ledger_url) as accounts:
        secret = accounts.begin_setup()
        assert secret
        results = race(ledger_url, *[("found", secret)] * 3)
        (person,) = accounts.people()
        assert sorted(results) == sorted(["link-void", "link-void", person.id])


def test_of_two_set_up_links_made_at_once_one_is_valid(ledger_url: str) -> None:
    with Accounts(ledger_url) as accounts:
        links = race(ledger_url, ("begin", ""), ("begin", ""))
        assert sum(accounts.invitation(link) is not None for link in links) == 1


def test_two_last_administrators_cannot_disable_each_other(accounts: Accounts, ledger_url: str) -> None:
    first, second = make_administrator(accounts), make_administrator(accounts, "second@school.example")
    results = race(ledger_url, ("disable", first.id), ("disable", second.id))
    assert sorted(results) == ["False", "last-administrator"]
    assert accounts.has_administrator()


def test_somebody_invited_twice_at_once_is_one_person_with_one_link(ledger_url: str) -> None:
    with Accounts(ledger_url) as accounts:
        links = race(ledger_url, *[("invite", "Tina@school.example")] * 2)
        assert len(accounts.people()) == 1
        assert sum(accounts.invitation(link) is not None for link in links) == 1


def test_rows_of_which_there_is_one_are_made_once(ledger_url: str) -> None:
    with Accounts(ledger_url) as accounts:
        assert race(ledger_url, ("keep", "sk-one"), ("keep", "sk-two")) == ["kept", "kept"]
        assert accounts.service_key("secret") in ("sk-one", "sk-two")
        assert accounts.policy().session_days == 7


def test_threads_of_one_process_race_as_well(accounts: Accounts) -> None:
    secret = accounts.invite("tina@school.example", Role.TEACHER, COMMAND_LINE)
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: attempt(accounts, "redeem", secret), range(4)))
    assert results.count("link-void") == 3


def test_many_who_ask_at_once_are_all_known(accounts: Accounts) -> None:
    person = accounts.redeem(accounts.invite("tina@school.example", Role.TEACHER, COMMAND_LINE), PASSWORD)
    secret = accounts.open_session(person.id, 1)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: accounts.person_of(secret, Purpose.SESSION), range(200)))
    assert all(each is not None and each.id == person.id for each in found)
