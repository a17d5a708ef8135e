"""The gateway: the only door to the engine for window, web page and command line."""

import logging
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from redis.exceptions import RedisError

from app.core.deck import Deck
from app.core.errors import EngineError
from app.core.jobs import EngineStatus, JobRequest, JobSnapshot, JobState, JobSummary, LessonState, Progress
from app.core.ledger import Ledger, new_id
from app.core.paths import Home
from app.core.settings import Settings, installation_id
from app.generators.packing import JobTree
from app.worker import keys, texts
from app.worker.address import shared_address
from app.worker.connection import check_redis, connect
from app.worker.control import EngineLink, NoEngineError
from app.worker.dispatch import cancel_attempts
from app.worker.engine import attach, attach_or_start
from app.worker.feed import Feed, TaskPush
from app.worker.planning import plan_job
from app.worker.pulse import beats
from app.worker.watch import Changes, JobWatch

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

_POLL = 2.0
_ROOM = 5_000_000  # bytes free below which the data folder counts as full
_AT_MOST = 0.2  # seconds between two snapshots of a follower
_log = logging.getLogger(__name__)


class Gateway:
    """Jobs in, snapshots out. Thread-safe. The engine runs for as long as a gateway of any process holds it.

    The ledger has the truth, so that everything but `follow` works without an engine, too; what was changed then is
    taken up when one starts.
    """

    def __init__(self, home: Home, settings: Settings, link: EngineLink | None, *, starts_engine: bool) -> None:
        self._home = home
        self._settings = settings
        self._link = link
        self._starts_engine = starts_engine
        self._guard = threading.Lock()
        self._ledger = Ledger.open(home, settings)
        self._installation = installation_id(home)
        self._redis: RedisClient | None = None
        self._url = ""
        if link is not None:
            self._use(link.ask("address"))

    @classmethod
    def start(cls, home: Home, settings: Settings) -> Self:
        """Attach to the engine of this data folder; start it where none runs.

        Raises `EngineError`, also when the shared Redis of the settings does not answer.
        """
        gateway = cls(home, settings, None, starts_engine=True)
        try:
            gateway.start_engine()
        except BaseException:
            gateway.close()
            raise
        return gateway

    @classmethod
    def open(cls, home: Home, settings: Settings) -> Self:
        """Attach to the engine if one runs, and do without it otherwise."""
        home.create()
        return cls(home, settings, attach(home), starts_engine=False)

    def start_engine(self) -> None:
        """Attach to the engine, and start it where none runs; from now on one that dies is started again.

        Raises `EngineError`, also when the shared Redis of the settings does not answer; it may be called again then.
        """
        if self._settings.redis_url:
            check_redis(shared_address(self._settings))
        with self._guard:
            self._starts_engine = True
            if self._link is not None:  # a hold of our own would keep an engine with other settings from ending
                self._link.close()
                self._link = None
            self._link = attach_or_start(self._home, self._settings)
            self._use(self._link.ask("address"))

    def close(self) -> None:
        """Let go of the engine; it ends when nobody holds it, and goes on with its jobs at its next start."""
        with self._guard:
            if self._link is not None:
                self._link.close()
                self._link = None
            if self._redis is not None:
                self._redis.close()
                self._redis = None
        self._ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def submit(self, request: JobRequest) -> str:
        """Plan the job, write it down, let the engine begin; returns its id.

        Raises `BadRequest` for options that do not fit, `StorageError` when the output folder cannot be used.
        """
        job_id = new_id()
        plan = plan_job(request, job_id, self._settings.model)
        try:
            self._ledger.create_job(
                request,
                plan.lessons,
                root=str(plan.out),
                tree=plan.tree,
                installation=self._installation,
                job_id=job_id,
            )
        except BaseException:
            plan.give_up()
            raise
        self._poke(job_id)
        return job_id

    def jobs(self, owner: str | None = None) -> list[JobSummary]:
        """All jobs of this installation, or those of one owner; the newest first."""
        return self._ledger.jobs(owner)

    def snapshot(self, job_id: str) -> JobSnapshot:
        """The job as it stands; `BadRequest` when there is none."""
        return self._ledger.snapshot(job_id)

    def follow(self, job_id: str) -> Iterator[JobSnapshot]:
        """The job now and after each change; ends with the snapshot that is final.

        Pushes of task states make it prompt; a look into the ledger every two seconds makes it sure. An engine that
        died is started again meanwhile.
        """
        snapshot = self._ledger.snapshot(job_id)
        live = _Live()
        feed = Feed(self._connected)
        has_room = True
        try:
            yield snapshot
            while not snapshot.state.is_final:
                attempts = {each.task_id: each.attempts for each in snapshot.lessons}
                is_quiet = not self._listen(feed, partial(live.concerns, job_id=job_id, attempts=attempts))
                changes = self._ledger.changed_since(job_id, snapshot.version)
                if changes is not None:
                    snapshot = snapshot.updated(changes)
                if live.is_new or changes is not None:
                    yield live.laid_over(snapshot)
                elif is_quiet:
                    self._look_after_engine(job_id)
                    if has_room != self._has_room():
                        has_room = not has_room
                        yield live.laid_over(snapshot if has_room else self._without_room(snapshot))
        finally:
            feed.close()

    def watch(self, is_over: Callable[[], bool]) -> Iterator[Changes]:
        """What happens to all jobs, the unfinished ones first, until `is_over`; empty changes when nothing did.

        One comes every two seconds at least and every 0.2 s at most. Made for one thread that does nothing else.
        """
        watch = JobWatch(self._ledger)
        feed = Feed(self._connected)
        has_room = True
        try:
            yield watch.look()
            while not is_over():
                is_quiet = not self._listen(feed, watch.take)
                changes = watch.look()
                if is_quiet and not changes:
                    self._ask("address")
                    if has_room != self._has_room():
                        has_room = not has_room
                        changes = watch.running(None if has_room else texts.NO_ROOM.format(folder=self._home.root))
                yield changes
        finally:
            feed.close()

    def cancel(self, job_id: str, lesson_ids: Sequence[str] = ()) -> None:
        """Cancel the whole job, or some of its lessons; what runs stops at its next call, what is done stays."""
        attempts = self._attempts(job_id)
        cancelled = self._ledger.cancel(job_id, lesson_ids)
        self._call_off({task_id: attempts[task_id] for task_id in cancelled if task_id in attempts})
        self._poke(job_id)

    def pause(self, job_id: str) -> bool:
        """Write nothing more until `resume`; what is written of a lesson so far is kept. False if it does not run."""
        attempts = self._attempts(job_id)
        if not self._ledger.pause(job_id):
            return False
        self._call_off(attempts)
        return True

    def resume(self, job_id: str) -> bool:
        """Let a paused or stopped job go on; False when it is neither (one that was interrupted goes on by itself)."""
        is_resumed = self._ledger.resume(job_id)
        self._poke(job_id)
        return is_resumed

    def retry(self, job_id: str, lesson_ids: Sequence[str] = ()) -> list[str]:
        """Take up failed lessons again (named ones also when they were cancelled), and make files that are missing.

        Returns the task ids of the lessons that are worked on again.
        """
        retried = self._ledger.retry(job_id, lesson_ids)
        incomplete = self._without_all_files(job_id, lesson_ids)
        if incomplete:
            retried += self._ledger.render_again(job_id, incomplete)
        self._poke(job_id)
        return retried

    def deck(self, task_id: str) -> Deck:
        """The questions of a lesson."""
        return self._ledger.deck(task_id)

    def save_deck(self, task_id: str, deck: Deck, *, over: Deck | None = None) -> bool:
        """Keep a person's version of the questions; see `render_again`. False when the lesson has none yet.

        `over` is the deck that they edited: raises `BadRequest` (`deck-changed`) when another stands there by now.
        """
        return self._ledger.save_edited_deck(task_id, deck, over=over)

    def render_again(self, job_id: str, lesson_ids: Sequence[str] = ()) -> list[str]:
        """Make the sheets of lessons anew from their decks; those of a paused or stopped job when it goes on."""
        chosen = self._ledger.render_again(job_id, lesson_ids, wakes_job=False)
        self._poke(job_id)
        return chosen

    def delete_job(self, job_id: str) -> None:
        """Forget a job that does not run; its files stay."""
        self._ledger.delete_job(job_id)

    def status(self) -> EngineStatus:
        """What a status bar says."""
        told = self._ask("status")
        if told is None:
            return EngineStatus(server="embedded", address="", is_up=False, notice=texts.NO_ENGINE)
        try:
            redis = self._connected()
            writers = beats(redis, keys.writer("*")).values()
            renderers = beats(redis, keys.renderer(self._installation, "*"))
        except RedisError:
            self._ask("address")  # the server may have moved to another port
            return _status(told, is_up=False)
        return _status(
            told,
            is_up=True,
            writers=len(writers),
            writer_slots=sum(beat.slots for beat in writers),
            renderers=len(renderers),
        )

    def processes(self) -> dict[str, int]:
        """Process ids of the running engine by name: `supervisor`, `server`, `writer`, `renderer-0` and so on."""
        told = self._ask("status")
        if told is None:
            return {}
        found = {str(child["name"]): int(child["pid"]) for child in told["children"]}
        return found | {"supervisor": int(told["pid"]), "server": int(told["server_pid"])}

    def _without_all_files(self, job_id: str, lesson_ids: Sequence[str]) -> list[str]:
        """Ids of finished lessons whose preview could not be made, or whose files somebody removed."""
        snapshot = self._ledger.snapshot(job_id)
        root = Path(snapshot.root)
        previews = {place.lesson_id: place.preview for place in self._ledger.tree(job_id, JobTree).lessons}
        incomplete = []
        for lesson in snapshot.lessons:
            if lesson.state is not LessonState.DONE or (lesson_ids and lesson.lesson_id not in lesson_ids):
                continue
            wanted = {*lesson.files, lesson.zip, *([previews[lesson.lesson_id]] if snapshot.options.preview else ())}
            if not all((root / name).is_file() for name in wanted if name):
                incomplete.append(lesson.lesson_id)
        return incomplete

    def _has_room(self) -> bool:
        """Whether the ledger can be written; a ledger on a full disk cannot say so itself."""
        try:
            return shutil.disk_usage(self._home.root).free > _ROOM
        except OSError:
            return True

    def _without_room(self, snapshot: JobSnapshot) -> JobSnapshot:
        return snapshot.model_copy(update={"notice": texts.NO_ROOM.format(folder=self._home.root)})

    def _attempts(self, job_id: str) -> dict[str, int]:
        lessons = self._ledger.snapshot(job_id).lessons
        return {each.task_id: each.attempts for each in lessons if not each.state.is_final}

    def _call_off(self, attempts: dict[str, int]) -> None:
        try:
            if attempts and self._redis is not None:
                cancel_attempts(self._redis, attempts)
        except RedisError as error:
            _log.warning("the writers could not be told (%s)", type(error).__name__)

    def _poke(self, job_id: str) -> None:
        """Draw the keeper's attention to the job; it looks by itself, too, only later."""
        try:
            if self._redis is not None:
                self._redis.publish(keys.poke(self._installation), job_id)
        except RedisError as error:
            _log.info("the engine could not be told (%s)", type(error).__name__)

    def _listen(self, feed: Feed, take: Callable[[TaskPush], bool]) -> bool:
        """Wait for pushes that `take` wants, for two seconds at most; True when there were any."""
        deadline = until = time.monotonic() + _POLL
        is_woken = False
        while (left := until - time.monotonic()) > 0:
            for push in feed.pushes(left):
                if isinstance(push, TaskPush) and take(push):
                    if not is_woken:
                        until = min(deadline, time.monotonic() + _AT_MOST)
                    is_woken = True
                    break
        return is_woken

    def _connected(self) -> "RedisClient":
        if self._redis is None:
            raise RedisError("no engine")
        return self._redis

    def _look_after_engine(self, job_id: str) -> None:
        """Attach again, or start the engine again, when it is gone."""
        if self._ask("address") is None:
            self._poke(job_id)

    def _ask(self, question: str) -> dict[str, Any] | None:
        """The supervisor's answer; an engine that died is started again where this gateway may; None without one."""
        with self._guard:
            for _ in range(2):
                if self._link is not None:
                    try:
                        told = self._link.ask(question)
                        self._use(told)
                        return told
                    except NoEngineError:
                        self._link.close()
                        self._link = None
                try:
                    self._link = (
                        attach_or_start(self._home, self._settings) if self._starts_engine else attach(self._home)
                    )
                    if self._link is not None:
                        self._use(self._link.ask("address"))
                except (EngineError, NoEngineError) as error:
                    _log.error("%s", error)
            return None

    def _use(self, told: dict[str, Any]) -> None:
        """Use the server at the address that was told, which a restart may have changed."""
        url = told.get("url", self._url)
        if url != self._url:
            self._url = url
            if self._redis is not None:
                self._redis.close()
            self._redis = connect(url, timeout=5)


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
        if snapshot.state is not JobState.RUNNING or not self._progress:
            return snapshot
        lessons = tuple(
            each.model_copy(update={"progress": self._progress[each.task_id], "state": LessonState.WRITING})
            if each.task_id in self._progress and each.state in (LessonState.QUEUED, LessonState.WRITING)
            else each
            for each in snapshot.lessons
        )
        return snapshot.model_copy(update={"lessons": lessons})


def _status(told: dict[str, Any], *, is_up: bool, **counts: int) -> EngineStatus:
    return EngineStatus(
        server=told["server"],
        address=told["address"],
        version=told["version"],
        notice=told["notice"],
        is_up=is_up,
        **counts,
    )
