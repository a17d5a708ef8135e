"""Policy, audit log, vault, spending, and what is tidied away."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, select, update

from app.core.accounts import COMMAND_LINE, SYSTEM, Accounts, Person, Policy, Purpose
from app.core.accounts.models import PolicyRow, VaultRow
from app.core.errors import BadRequest, StorageError
from app.core.jobs import JobState
from app.core.ledger import Ledger
from app.core.ledger.database import reading, writing
from tests.support.accounts import Clock
from tests.support.ledger import bring_to_written, make_job

KEY = "sk-tulip-anvil-harbour-0123456789"


def test_a_policy_begins_with_its_defaults_and_is_changed_in_part(accounts: Accounts) -> None:
    assert accounts.policy() == Policy()
    changed = accounts.change_policy(COMMAND_LINE, budget_usd="12.5", upload_mib=10, model=" gpt-x ")
    assert (changed.budget_usd, changed.upload_mib, changed.model) == (12.5, 10, "gpt-x")
    assert accounts.change_policy(COMMAND_LINE, budget_usd=None).upload_mib == 10
    assert accounts.policy() == Policy(upload_mib=10, model="gpt-x")
    assert accounts.change_policy(COMMAND_LINE, upload_mib=10) == accounts.policy()
    last, first = accounts.audit(5)
    assert (first.action, first.who) == ("policy-changed", "command line")
    assert first.about == "model: – → gpt-x, budget_usd: – → 12.5, upload_mib: 20 → 10"
    assert last.about == "budget_usd: 12.5 → –"


@pytest.mark.parametrize(
    ("name", "value", "word"),
    [
        ("budget_usd", -1, "budget"),
        ("budget_usd", "nan", "budget"),
        ("upload_mib", 21, "MiB"),
        ("upload_mib", "many", "MiB"),
        ("lessons_a_job", 0, "lessons"),
        ("jobs_at_once", 101, "unfinished"),
        ("keep_files_days", 0, "Files"),
        ("keep_decks_days", 4000, "Questions"),
        ("keep_accounts_days", 0, "Accounts"),
        ("session_days", 366, "signed in"),
        ("writer", "nobody", "offline"),
        ("model", "two words", "model"),
        ("colour", "red", "no such setting"),
    ],
)
def test_a_value_that_does_not_fit_is_said_in_plain_words(
    accounts: Accounts, name: str, value: object, word: str
) -> None:
    with pytest.raises(BadRequest) as caught:
        accounts.change_policy(COMMAND_LINE, **{"session_days": 7, name: value})
    assert caught.value.code == "policy-invalid" and word in caught.value.message
    assert accounts.policy() == Policy() and accounts.audit() == []


def test_choices_of_another_version_are_left_out(accounts: Accounts) -> None:
    choices = {"colour": "red", "upload_mib": 900, "session_days": 7}
    with writing(accounts._engine) as session:
        session.execute(insert(PolicyRow).values(name="policy", choices=choices))
    assert accounts.policy() == Policy(session_days=7)


def test_the_audit_log_is_read_page_by_page(accounts: Accounts) -> None:
    for number in range(5):
        accounts.record("job-deleted", SYSTEM, f"Job {number}\0")
    first = accounts.audit(limit=2)
    assert [each.about for each in first] == ["Job 4", "Job 3"]
    second = accounts.audit(limit=2, before=first[-1].id)
    assert [each.about for each in second] == ["Job 2", "Job 1"]
    assert len(accounts.audit(limit=0)) == 1
    assert first[0].who == "system" and first[0].at.tzinfo is not None


def test_what_is_over_is_tidied_away_and_nothing_else(accounts: Accounts, clock: Clock, teacher: Person) -> None:
    accounts.record("old", SYSTEM)
    accounts.keep_spending("a" * 32, teacher.id, clock.now, 1.0)
    lasting = accounts.make_token(teacher.id, "lasting", None)[1]
    clock.turn(days=399)
    accounts.open_session(teacher.id, 1)
    kept = accounts.open_session(teacher.id, 30)
    assert accounts.purge(clock.now) == 0
    clock.turn(days=1, seconds=1)
    events = len(accounts.audit())
    accounts.record("new", SYSTEM)
    assert accounts.purge(clock.now) == 2 + events  # a session, a cost
    assert [each.action for each in accounts.audit()] == ["new"]
    assert accounts.person_of(kept, Purpose.SESSION) and accounts.person_of(lasting, Purpose.API)
    assert accounts.spent_usd(teacher.id, clock.now - timedelta(days=999)) == 0


def test_the_service_s_key_is_sealed_with_the_secret_key(accounts: Accounts) -> None:
    assert not accounts.has_service_key() and accounts.service_key("secret") == ""
    accounts.keep_service_key(f" {KEY}\n", "secret", COMMAND_LINE)
    assert accounts.has_service_key() and accounts.service_key("secret") == KEY
    sealed = sealed_text(accounts)
    assert sealed.startswith("1:") and KEY not in sealed and "tulip" not in repr(accounts.audit())
    accounts.keep_service_key(KEY, "secret", COMMAND_LINE)
    assert sealed_text(accounts) != sealed  # another salt
    accounts.keep_service_key("", "", COMMAND_LINE)
    assert not accounts.has_service_key() and accounts.service_key("secret") == ""
    actions = ["service-key-forgotten", "service-key-kept", "service-key-kept"]
    assert [each.action for each in accounts.audit()] == actions


def test_with_another_secret_key_the_vault_stays_closed_and_says_so(accounts: Accounts) -> None:
    accounts.keep_service_key(KEY, "secret", COMMAND_LINE)
    for other in ("another", ""):
        with pytest.raises(StorageError) as caught:
            accounts.service_key(other)
        assert caught.value.code == "vault-locked" and "SECRET_KEY" in caught.value.message
    assert accounts.service_key("secret") == KEY
    with pytest.raises(StorageError) as refused:
        accounts.keep_service_key(KEY, "", COMMAND_LINE)
    assert refused.value.code == "vault-locked"


@pytest.mark.parametrize("damaged", ["", "1:", "1:!:x", "1:AAAA:ä", "2:AAAA:gAAAA", "sk-in-clear"])
def test_a_damaged_vault_is_locked_too(accounts: Accounts, damaged: str) -> None:
    accounts.keep_service_key(KEY, "secret", COMMAND_LINE)
    with writing(accounts._engine) as session:
        session.execute(update(VaultRow).values(sealed=damaged))
    if not damaged:
        assert accounts.service_key("secret") == ""
        return
    with pytest.raises(StorageError) as caught:
        accounts.service_key("secret")
    assert caught.value.code == "vault-locked"


def sealed_text(accounts: Accounts) -> str:
    with reading(accounts._engine) as session:
        return session.scalars(select(VaultRow.sealed)).one()


def test_what_was_spent_includes_deleted_jobs_once(accounts: Accounts, ledger_url: str) -> None:
    with Ledger(ledger_url) as ledger:
        job_id, other = make_job(ledger, owner="tina"), make_job(ledger, owner="somebody else")
        for number in (1, 2):
            bring_to_written(ledger, job_id, number)
        bring_to_written(ledger, other)
        job = ledger.snapshot(job_id)
        before, after = job.created_at - timedelta(seconds=1), job.created_at + timedelta(seconds=1)
        assert accounts.spent_usd("tina", before) == pytest.approx(0.02)
        assert accounts.spent_usd("tina", after) == 0
        for _ in range(2):
            accounts.keep_spending(job_id, "tina", job.created_at, ledger.usage(job_id).cost_usd)
        assert accounts.spent_usd("tina", before) == pytest.approx(0.02)  # it is still there
        assert ledger.pause(job_id) and ledger.job_state(job_id) is JobState.PAUSED
        ledger.delete_job(job_id)
        assert accounts.spent_usd("tina", before) == pytest.approx(0.02)
        assert accounts.spent_usd("tina", after) == 0
        accounts.keep_spending(job_id, "tina", job.created_at, 0.0)
        assert accounts.spent_usd("tina", before) == pytest.approx(0.02)
        assert accounts.spent_usd("somebody else", before) == pytest.approx(0.01)
