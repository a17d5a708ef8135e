"""The jobs as they stand this moment, in memory: answers that are asked for every two seconds cost no database.

One thread watches all jobs by pushes of Celery task states (see `Gateway.watch`); everybody else reads what it knows.
"""

import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TypeVar

from app.core.errors import StudioError
from app.core.jobs import EngineStatus, JobSnapshot
from app.worker.gateway import Gateway
from app.worker.watch import Changes

T = TypeVar("T")
_KEPT = 400  # jobs; one of 500 lessons takes about a megabyte, an ordinary one 50 KB
_LESSONS_KEPT = 20_000
_REMEMBERED = 20_000  # jobs whose newest version is known
_SILENT = 10.0  # seconds without a word from the watch after which the ledger is asked instead
_STATUS_EVERY = 2.0
_TRY_AGAIN = 3.0
_log = logging.getLogger(__name__)


@dataclass
class _Entry:
    """A job, and what was made of it; anything made is good for as long as the job stays as it is."""

    job: JobSnapshot
    made: dict[Hashable, object] = field(default_factory=dict)


class Board:
    """Thread-safe. `snapshot` raises what the ledger raises; `status` never does."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._versions: OrderedDict[str, int] = OrderedDict()
        self._guard = threading.Lock()
        self._heard = float("-inf")
        self._is_over = threading.Event()
        self._status = EngineStatus(server="", address="", is_up=False)
        self._threads = [
            threading.Thread(target=self._watch, name="board", daemon=True),
            threading.Thread(target=self._ask_status, name="engine-status", daemon=True),
        ]

    def start(self) -> None:
        """Watch from now on."""
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Watch no more; within a moment the threads end."""
        self._is_over.set()

    @property
    def status(self) -> EngineStatus:
        """The engine as it was within the last two seconds."""
        return self._status

    @property
    def is_live(self) -> bool:
        """Whether the watch has said something lately, be it that nothing happened."""
        return time.monotonic() - self._heard < _SILENT

    def snapshot(self, job_id: str) -> JobSnapshot:
        """The job as it stands; `BadRequest` when there is none."""
        return self._entry(job_id).job

    def made(self, job_id: str, key: Hashable, make: Callable[[JobSnapshot], T]) -> tuple[JobSnapshot, T]:
        """The job, and what `make` makes of it; kept under `key` until the job changes."""
        entry = self._entry(job_id)
        if key not in entry.made:
            entry.made[key] = make(entry.job)
        return entry.job, entry.made[key]  # type: ignore[return-value]

    def forget(self, job_id: str) -> None:
        """The job was deleted, or was just steered: whoever did so must not read how it stood before."""
        with self._guard:
            self._entries.pop(job_id, None)

    def take(self, changes: Changes) -> None:
        """Keep what changed."""
        with self._guard:
            for job_id in changes.gone:
                self._entries.pop(job_id, None)
            for job in changes.jobs:
                self._versions[job.job_id] = job.version
                self._versions.move_to_end(job.job_id)
                known = self._entries.get(job.job_id)
                if known is not None and job.version >= known.job.version:
                    self._put(known.job.updated(job))
            while len(self._versions) > _REMEMBERED:
                self._versions.popitem(last=False)
            self._heard = time.monotonic()

    def _entry(self, job_id: str) -> _Entry:
        if self.is_live:
            with self._guard:
                entry = self._entries.get(job_id)
                if entry is not None:
                    self._entries.move_to_end(job_id)
                    return entry
        job = self._gateway.snapshot(job_id)
        with self._guard:
            # What the watch has told meanwhile of a job that was not here yet is newer than what was just read.
            if job.version >= self._versions.get(job_id, 0):
                return self._put(job)
        return _Entry(job)

    def _put(self, job: JobSnapshot) -> _Entry:
        entry = self._entries[job.job_id] = _Entry(job)
        self._entries.move_to_end(job.job_id)
        while len(self._entries) > 1 and self._is_full():
            self._entries.popitem(last=False)
        return entry

    def _is_full(self) -> bool:
        if len(self._entries) > _KEPT:
            return True
        return sum(len(entry.job.lessons) for entry in self._entries.values()) > _LESSONS_KEPT

    def _watch(self) -> None:
        while not self._is_over.is_set():
            try:
                for changes in self._gateway.watch(self._is_over.is_set):
                    self.take(changes)
            except StudioError as error:
                _log.warning("the jobs cannot be watched: %s %s", error, error.detail)
            except Exception:
                _log.exception("the jobs are watched again")
            with self._guard:
                self._entries.clear()  # what happened meanwhile is not known
                self._heard = float("-inf")
            self._is_over.wait(_TRY_AGAIN)

    def _ask_status(self) -> None:
        while not self._is_over.is_set():
            try:
                self._status = self._gateway.status()
            except Exception:
                _log.exception("the engine's status is not known")
            self._is_over.wait(_STATUS_EVERY)
