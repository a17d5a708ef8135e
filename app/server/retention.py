"""What is kept for how long: old files, decks and accounts go at night, files of running jobs never."""

import contextlib
import logging
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.core.accounts import SYSTEM
from app.core.errors import BadRequest, StudioError
from app.core.jobs import JobSummary
from app.server.jobs import delete_jobs_of, forget_job
from app.server.services import Services
from app.server.storage import empty_folder, is_own_folder, is_to_go, own_folders, remove_folder
from app.server.uploads import drop_old

_EVERY = 3600.0
_FIRST = 60.0
_YOUNG = 86_400.0  # seconds for which a folder that belongs to no job may belong to one that is just being made
_log = logging.getLogger(__name__)


class Janitor:
    """Tidies up once an hour, in a thread; several web processes may do so at once."""

    def __init__(self, studio: Services) -> None:
        self._studio = studio
        self._is_over = threading.Event()

    def start(self) -> None:
        """Begin in a minute."""
        threading.Thread(target=self._run, name="janitor", daemon=True).start()

    def close(self) -> None:
        """Stop before the next step."""
        self._is_over.set()

    def tidy(self, now: datetime | None = None) -> dict[str, int]:
        """One round; how much of each kind went. A clock that jumped ahead deletes nothing that runs."""
        now = now or datetime.now(UTC)
        policy = self._studio.accounts.policy()
        counts = {"drafts": drop_old(self._studio.home), "credentials": self._studio.accounts.purge(now)}
        jobs = self._studio.gateway.jobs()
        if policy.keep_decks_days is not None:
            counts["jobs"] = self._forget(jobs, now - timedelta(days=policy.keep_decks_days))
        if policy.keep_files_days is not None:
            counts["files"] = self._delete_files(jobs, now - timedelta(days=policy.keep_files_days))
        if policy.keep_accounts_days is not None:
            counts["people"] = self._remove_people(now - timedelta(days=policy.keep_accounts_days))
        counts["folders"] = self._delete_strays()
        if any(counts.get(name) for name in ("jobs", "files", "people")):
            about = ", ".join(f"{name} {count}" for name, count in counts.items() if count)
            self._studio.accounts.record("retention", SYSTEM, about)
        return counts

    def _run(self) -> None:
        wait = _FIRST
        while not self._is_over.wait(wait):
            wait = _EVERY
            try:
                _log.info("tidied up: %s", self.tidy())
            except StudioError as error:
                _log.warning("not tidied up: %s %s", error, error.detail)
            except Exception:
                _log.exception("not tidied up")

    def _forget(self, jobs: list[JobSummary], before: datetime) -> int:
        """Forget jobs that ended before then, with their decks and files; their cost stays counted."""
        count = 0
        for job in self._ended(jobs, before):
            with contextlib.suppress(BadRequest):  # it was taken up again just now
                forget_job(self._studio, self._studio.gateway.snapshot(job.job_id))
                count += 1
        return count

    def _delete_files(self, jobs: list[JobSummary], before: datetime) -> int:
        """Delete what lies in the folders of jobs that ended before then; it can be made again from the decks."""
        count = 0
        for job in self._ended(jobs, before):
            root = Path(job.root)
            has_files = is_own_folder(self._studio.home, root) and root.is_dir() and any(root.iterdir())
            if has_files and self._studio.gateway.snapshot(job.job_id).state.has_ended:
                empty_folder(root)
                count += 1
        return count

    def _remove_people(self, before: datetime) -> int:
        """Remove those who were not here since then, with their jobs; never the last administrator."""
        count = 0
        for person in self._studio.accounts.people():
            if (person.seen_at or person.created_at) >= before or self._is_over.is_set():
                continue
            with contextlib.suppress(BadRequest):
                self._studio.accounts.remove(person.id, SYSTEM)
                delete_jobs_of(self._studio, person.id)
                count += 1
        return count

    def _ended(self, jobs: list[JobSummary], before: datetime) -> list[JobSummary]:
        """Those that ended before then; one that is only paused or stopped has not ended."""
        return [
            job
            for job in jobs
            if job.state.has_ended and job.finished_at is not None and job.finished_at < before
            if not self._is_over.is_set()
        ]

    def _delete_strays(self) -> int:
        """Delete folders that belong to no job, because a process was killed while it made or deleted one.

        They are empty and of yesterday, or marked. Any other with files in it stays, whatever the database knows: it
        may be the wrong one, or an older copy put back.
        """
        young = time.time() - _YOUNG
        folders = own_folders(self._studio.home)
        unneeded = (
            path for path in folders if is_to_go(path) or (path.stat().st_mtime < young and not _has_files(path))
        )
        strays = {path.resolve(): path for path in unneeded}
        if strays:  # asked after the folders were listed, so that a job that was made meanwhile is among them
            for job in self._studio.gateway.jobs():
                strays.pop(Path(job.root).resolve(), None)
        for path in strays.values():
            with contextlib.suppress(OSError):
                remove_folder(path)
        return len(strays)


def _has_files(folder: Path) -> bool:
    return any(not path.is_dir() or path.is_symlink() for path in folder.rglob("*"))
