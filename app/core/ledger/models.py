"""Tables of the ledger. Rows stay inside this package; what leaves it are the records of `app.core.jobs`.

What snapshots need stands in `job` and `lesson`; what is large and seldom read (plans, decks) has tables of its own.
"""

import json
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import (
    BigInteger,
    Boolean,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from app.core.curriculum import LessonContext
from app.core.deck import Deck, Usage
from app.core.jobs import JobOptions, JobRequest, JobState, LessonState, Problem, Progress
from app.core.ledger.stamps import NewStamp


class UtcTime(TypeDecorator[datetime]):
    """A moment, always in UTC; SQLite forgets the zone, so it is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment in UTC; a time without a zone is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The moment with its zone."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Named(TypeDecorator[Any]):
    """A member of the text enumeration `kind`, by its value."""

    impl = String(16)
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """The member's value."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """The member."""
        return None if value is None else self.kind(value)


class PlainText(TypeDecorator[str]):
    """Text that every database takes: without NUL (PostgreSQL) and lone surrogates (both)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text in a form that can be stored."""
        return None if value is None else storable(value)


_COMMON = 256  # values of each column


class Stored(TypeDecorator[Any]):
    """A value of `kind` (a pydantic model, a state, a tuple of texts) as JSON text.

    Text and not the database's own JSON: PostgreSQL's refuses an escaped NUL, and nothing queries inside. Of values
    that cannot be changed and of which many rows have the same (`is_common`), one stands for all: with 20,000 lessons
    that wait, the garbage collector, which no thread can interrupt, has some 100,000 objects less to go through.
    """

    impl = Text
    cache_ok = True

    def __init__(self, kind: Any, *, is_common: bool = False) -> None:
        super().__init__()
        self.kind = kind
        self.is_common = is_common
        self._adapter: TypeAdapter[Any] = TypeAdapter(kind)
        self._read = lru_cache(_COMMON)(self._adapter.validate_json) if is_common else self._adapter.validate_json

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """The value as JSON."""
        return None if value is None else dump(self._adapter, value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """The value, validated."""
        return None if value is None else self._read(value)


def storable(text: str) -> str:
    """`text` without what some database or encoding refuses."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def dump(adapter: TypeAdapter[Any], value: Any) -> str:
    """`value` as JSON text; lone surrogates, which no encoding takes, become question marks."""
    try:
        return adapter.dump_json(value).decode("utf-8")
    except ValueError:
        return json.dumps(_without_surrogates(adapter.dump_python(value, mode="json")), ensure_ascii=False)


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_without_surrogates(each) for each in value]
    return value


class Row(DeclarativeBase):
    """Base of all tables; constraints have names so that migrations can change them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class JobRow(Row):
    """A job. `version` grows by one with every change to it or to one of its lessons; `stamp`: see `stamps`.

    The greater `served`, the later its last lesson was sent, among the jobs of owners that run.
    """

    __tablename__ = "job"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    title: Mapped[str] = mapped_column(PlainText)
    owner: Mapped[str] = mapped_column(PlainText)
    installation: Mapped[str] = mapped_column(String(64))
    state: Mapped[JobState] = mapped_column(Named(JobState))
    options: Mapped[JobOptions] = mapped_column(Stored(JobOptions, is_common=True))
    problem: Mapped[Problem | None] = mapped_column(Stored(Problem, is_common=True))
    notice: Mapped[str] = mapped_column(PlainText)
    root: Mapped[str] = mapped_column(PlainText)
    zip: Mapped[str] = mapped_column(PlainText)
    packing_until: Mapped[datetime | None] = mapped_column(UtcTime)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    updated_at: Mapped[datetime] = mapped_column(UtcTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcTime)
    version: Mapped[int] = mapped_column(Integer)
    served: Mapped[int] = mapped_column(BigInteger, server_default="0")
    stamp: Mapped[int] = mapped_column(BigInteger, server_default="0", default=NewStamp(), onupdate=NewStamp())

    __table_args__ = (
        Index(None, "state"),
        Index(None, "stamp"),
        Index(None, "created_at", "id"),
        Index(None, "owner", "created_at", "id"),
    )


class GoneJobRow(Row):
    """A job that was deleted, for those who have shown it; kept for a while."""

    __tablename__ = "gone_job"

    job_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    stamp: Mapped[int] = mapped_column(BigInteger, default=NewStamp())

    __table_args__ = (Index(None, "stamp"),)


class JobPlanRow(Row):
    """What was asked for, and where the job's files go, as given at its creation."""

    __tablename__ = "job_plan"

    job_id: Mapped[str] = mapped_column(ForeignKey("job.id", ondelete="CASCADE"), primary_key=True)
    request: Mapped[JobRequest] = mapped_column(Stored(JobRequest))
    tree: Mapped[str] = mapped_column(Text)


class LessonRow(Row):
    """A lesson of a job. `version` is the job's at this row's last change; `sent_epoch` empty: no message is out.

    Lessons with a greater `precedence` are written first, whichever job they are of; it is 0 unless a person chose.
    """

    __tablename__ = "lesson"

    task_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    job_id: Mapped[str] = mapped_column(ForeignKey("job.id", ondelete="CASCADE"))
    lesson_id: Mapped[str] = mapped_column(PlainText)
    position: Mapped[int] = mapped_column(Integer)
    curriculum: Mapped[str] = mapped_column(PlainText)
    unit_number: Mapped[int] = mapped_column(Integer)
    unit_title: Mapped[str] = mapped_column(PlainText)
    title: Mapped[str] = mapped_column(PlainText)
    state: Mapped[LessonState] = mapped_column(Named(LessonState))
    progress: Mapped[Progress] = mapped_column(Stored(Progress, is_common=True))
    problem: Mapped[Problem | None] = mapped_column(Stored(Problem, is_common=True))
    notice: Mapped[str] = mapped_column(PlainText)
    folder: Mapped[str] = mapped_column(PlainText)
    zip: Mapped[str] = mapped_column(PlainText)
    files: Mapped[tuple[str, ...]] = mapped_column(Stored(tuple[str, ...]))
    questions: Mapped[dict[str, int]] = mapped_column(Stored(dict[str, int]))
    replaced: Mapped[int] = mapped_column(Integer)
    missing: Mapped[int] = mapped_column(Integer)
    usage: Mapped[Usage] = mapped_column(Stored(Usage, is_common=True))
    attempts: Mapped[int] = mapped_column(Integer)
    has_deck: Mapped[bool] = mapped_column(Boolean)
    edited: Mapped[bool] = mapped_column(Boolean)
    preview_pending: Mapped[bool] = mapped_column(Boolean)
    precedence: Mapped[int] = mapped_column(Integer, server_default="0")
    sent_epoch: Mapped[str | None] = mapped_column(String(64))
    sent_at: Mapped[datetime | None] = mapped_column(UtcTime)
    lease: Mapped[str | None] = mapped_column(String(32))
    lease_until: Mapped[datetime | None] = mapped_column(UtcTime)
    started_at: Mapped[datetime | None] = mapped_column(UtcTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcTime)
    version: Mapped[int] = mapped_column(Integer)

    __table_args__ = (
        UniqueConstraint("job_id", "lesson_id"),
        Index(None, "job_id", "version"),
        Index(None, "job_id", "state", "sent_epoch"),
    )


class LessonPlanRow(Row):
    """What a writer must know of a lesson, and where its files go."""

    __tablename__ = "lesson_plan"

    task_id: Mapped[str] = mapped_column(ForeignKey("lesson.task_id", ondelete="CASCADE"), primary_key=True)
    context: Mapped[LessonContext] = mapped_column(Stored(LessonContext))
    place: Mapped[str] = mapped_column(Text)


class DeckRow(Row):
    """The questions of a lesson, about 40 KB; kept for good."""

    __tablename__ = "deck"

    task_id: Mapped[str] = mapped_column(ForeignKey("lesson.task_id", ondelete="CASCADE"), primary_key=True)
    deck: Mapped[Deck] = mapped_column(Stored(Deck))
    stored_at: Mapped[datetime] = mapped_column(UtcTime)
