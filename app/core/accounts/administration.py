"""The policy, the audit log, and what is tidied away in time."""

from datetime import datetime, timedelta
from typing import Any

from pydantic import ValidationError
from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.orm import Session

from app.core.accounts import texts
from app.core.accounts.base import AccountsBase, run
from app.core.accounts.models import AuditRow, CredentialRow, PolicyRow, SpendingRow
from app.core.accounts.records import Actor, AuditEvent, Policy
from app.core.errors import BadRequest
from app.core.ledger.database import reading, writing

KEPT = timedelta(days=400)
"""How long the audit log goes back, and what deleted jobs have cost is known."""

_MOST_EVENTS = 1000
_LONGEST_ABOUT = 500
_POLICY = "policy"


class Administration(AccountsBase):
    """What an administrator decides and sees."""

    def policy(self) -> Policy:
        """What holds now."""
        with reading(self._engine) as session:
            return _policy(session)

    def change_policy(self, by: Actor, **changes: Any) -> Policy:
        """Let `changes` hold from now on; `BadRequest` (`policy-invalid`) in plain words when a value does not fit."""
        with self._alone() as session:
            former = _policy(session)
            policy = _changed(former, changes)
            told = _differences(former, policy)
            if told:
                choices = policy.model_dump(mode="json", exclude_defaults=True)
                if not run(session, update(PolicyRow).where(PolicyRow.name == _POLICY).values(choices=choices)):
                    session.execute(insert(PolicyRow).values(name=_POLICY, choices=choices))
                self._note(session, "policy-changed", by, told)
            return policy

    def record(self, action: str, by: Actor, about: str = "") -> None:
        """Write something into the audit log; `action` is a stable name of up to 64 characters."""
        with writing(self._engine) as session:
            self._note(session, action[:64], by, about[:_LONGEST_ABOUT])

    def audit(
        self, limit: int = 100, before: int | None = None, *, who: str = "", action: str = ""
    ) -> list[AuditEvent]:
        """What was done, the newest first; `before` is the id of the last event of the page before.

        `who` is a part of the name or address of somebody who did it, or to whom it was done.
        """
        query = select(AuditRow).order_by(AuditRow.id.desc()).limit(max(1, min(limit, _MOST_EVENTS)))
        if who:
            named = (column.icontains(who, autoescape=True) for column in (AuditRow.who, AuditRow.about))
            query = query.where(or_(*named))
        if action:
            query = query.where(AuditRow.action == action)
        if before is not None:
            query = query.where(AuditRow.id < before)
        with reading(self._engine) as session:
            return [_event(row) for row in session.scalars(query)]

    def purge(self, now: datetime) -> int:
        """Forget credentials that are over, and events and costs of long ago; how many rows that were."""
        with writing(self._engine) as session:
            over = CredentialRow.expires_at <= now
            return (
                run(session, delete(CredentialRow).where(over))
                + run(session, delete(AuditRow).where(AuditRow.at < now - KEPT))
                + run(session, delete(SpendingRow).where(SpendingRow.created_at < now - KEPT))
            )


def _policy(session: Session) -> Policy:
    """The stored choices; those that this version does not know, or does not allow, are as if never made."""
    stored = session.scalar(select(PolicyRow.choices).where(PolicyRow.name == _POLICY)) or {}
    known = {name: value for name, value in stored.items() if name in Policy.model_fields}
    try:
        return Policy.model_validate(known)
    except ValidationError as error:
        wrong = {each["loc"][0] for each in error.errors() if each["loc"]}
        return Policy.model_validate({name: value for name, value in known.items() if name not in wrong})


def _changed(former: Policy, changes: dict[str, Any]) -> Policy:
    try:
        return Policy.model_validate({**former.model_dump(), **changes})
    except ValidationError as error:
        names = dict.fromkeys(str(each["loc"][0]) for each in error.errors() if each["loc"])
        sentences = dict.fromkeys(texts.POLICY.get(name, texts.NO_POLICY) for name in names)
        raise BadRequest(" ".join(sentences), code="policy-invalid") from None


def _differences(former: Policy, policy: Policy) -> str:
    """What changed, as the audit log shows it: `upload_mib: 20 → 10`."""
    pairs = ((name, getattr(former, name), getattr(policy, name)) for name in Policy.model_fields)
    return ", ".join(f"{name}: {_shown(was)} → {_shown(now)}" for name, was, now in pairs if was != now)


def _shown(value: object) -> str:
    return "–" if value in (None, "") else str(value)


def _event(row: AuditRow) -> AuditEvent:
    return AuditEvent(id=row.id, at=row.at, who=row.who, action=row.action, about=row.about, address=row.address)
