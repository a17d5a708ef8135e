"""Following one job, or watching all: pushes of task states make it prompt, looks into the ledger make it sure."""

import shutil
import time
from collections.abc import Callable, Iterator
from functools import partial

from app.core.jobs import JobSnapshot, Progress
from app.core.ledger import Ledger
from app.core.paths import Home
from app.worker import texts
from app.worker.feed import Feed, TaskPush
from app.worker.hold import EngineHold
from app.worker.watch import Changes, JobWatch

_POLL = 2.0
_AT_MOST = 0.2  # seconds between two snapshots of a follower
_LOOK_UP = 0.25  # seconds after which one that waits for pushes looks whether it is to end
_ROOM = 5_000_000  # bytes free below which the data folder counts as full


class DataFolder:
    """The disk that the ledger is on; one that is full keeps the ledger from saying so itself."""

    def __init__(self, home: Home) -> None:
        self._root = home.root

    @property
    def notice(self) -> str:
        """A sentence when the disk is full, else nothing."""
        try:
            has_room = shutil.disk_usage(self._root).free > _ROOM
        except OSError:
            return ""
        return "" if has_room else texts.NO_ROOM.format(folder=self._root)


def follow(ledger: Ledger, hold: EngineHold, room: DataFolder, job_id: str) -> Iterator[JobSnapshot]:
    """See `Gateway.follow`."""
    snapshot = ledger.snapshot(job_id)
    live = _Live()
    feed = Feed(hold.redis)
    notice = ""
    try:
        yield snapshot
        while not snapshot.state.is_final:
            attempts = {each.task_id: each.attempts for each in snapshot.lessons}
            is_quiet = not _listen(feed, partial(live.concerns, job_id=job_id, attempts=attempts), lambda: False)
            changes = ledger.changed_since(job_id, snapshot.version)
            if changes is not None:
                snapshot = snapshot.updated(changes)
            if live.is_new or changes is not None:
                yield live.laid_over(snapshot)
            elif is_quiet:
                hold.ask("address")
                if notice != room.notice:
                    notice = room.notice
                    yield live.laid_over(snapshot.model_copy(update={"notice": notice}) if notice else snapshot)
    finally:
        feed.close()


def watch(
    ledger: Ledger, hold: EngineHold, room: DataFolder, pokes: str, is_over: Callable[[], bool]
) -> Iterator[Changes]:
    """See `Gateway.watch`. Asked-for changes of own jobs are named on the channel `pokes`."""
    jobs = JobWatch(ledger)
    feed = Feed(hold.redis, extra=(pokes,))
    notice = ""

    def is_ended() -> bool:
        return hold.is_closed or is_over()

    try:
        yield jobs.look()
        while not is_ended():
            is_quiet = not _listen(feed, jobs.take, is_ended)
            if is_ended():
                return
            changes = jobs.look()
            if is_quiet:
                hold.ask("address")
            if is_quiet and notice != room.notice:
                notice = room.notice
                changes = changes.joined(jobs.running(notice or None))
            yield changes
    finally:
        feed.close()


def _listen(feed: Feed, take: Callable[[TaskPush], bool], is_ended: Callable[[], bool]) -> bool:
    """Wait for pushes that `take` wants, or a poke, for two seconds at most; True when there were any."""
    deadline = until = time.monotonic() + _POLL
    is_woken = False
    while (left := until - time.monotonic()) > 0 and not is_ended():
        for push in feed.pushes(min(left, _LOOK_UP)):
            is_wanted = take(push) if isinstance(push, TaskPush) else True
            if is_wanted and not is_woken:
                is_woken = True
                until = min(deadline, time.monotonic() + _AT_MOST)
                break
    return is_woken


class _Live:
    """Progress that was pushed but does not stand in the ledger yet. `is_new`: some came since the last look."""

    def __init__(self) -> None:
        self._progress: dict[str, Progress] = {}
        self.is_new = False

    def take(self, push: TaskPush, attempts: dict[str, int]) -> bool:
        """Whether it concerns one of these lessons."""
        task_id, attempt = push.lesson
        if task_id not in attempts:
            return False
        if push.progress is not None and attempt >= attempts[task_id]:
            self._progress[task_id] = push.progress
            self.is_new = True
        elif not self._waits_for_sheets(push):
            self._progress.pop(task_id, None)
        return True

    def concerns(self, push: TaskPush, *, job_id: str, attempts: dict[str, int]) -> bool:
        """Take the push; whether it is about this job or one of these lessons."""
        return self.take(push, attempts) or push.lesson[0] == job_id

    def _waits_for_sheets(self, push: TaskPush) -> bool:
        """Its writing has ended well, which the ledger will know when a renderer gets to it."""
        latest = self._progress.get(push.lesson[0])
        return push.state == "SUCCESS" and latest is not None and latest.note == texts.WRITTEN

    def laid_over(self, snapshot: JobSnapshot) -> JobSnapshot:
        """The snapshot with the newest progress of the lessons that are being written."""
        self.is_new = False
        return snapshot.being_written(self._progress)
