"""The gateway: the only door to the engine for window, web page and command line."""

import logging
import stat
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from redis.exceptions import RedisError

from app.core.deck import Deck
from app.core.errors import BadRequest
from app.core.jobs import EngineStatus, JobRequest, JobSnapshot, JobState, JobSummary, LessonState
from app.core.ledger import Ledger, new_id
from app.core.paths import Home
from app.core.settings import Settings, installation_id
from app.generators.packing import JobTree
from app.worker import keys, texts
from app.worker.dispatch import bring_forward, cancel_attempts
from app.worker.following import DataFolder, follow, watch
from app.worker.hold import EngineHold
from app.worker.planning import plan_job
from app.worker.pulse import beats
from app.worker.rewriting import Rewritten, Wish, rewrite
from app.worker.throttle import Allowance, Attempt, Throttle
from app.worker.watch import Changes
from app.worker.workers import Workers, look_at_workers

_log = logging.getLogger(__name__)


class Gateway:
    """Jobs in, snapshots out. Thread-safe. The engine runs for as long as a gateway of any process holds it.

    The ledger has the truth, so that everything but `follow` works without an engine, too; what was changed then is
    taken up when one starts.
    """

    def __init__(self, home: Home, settings: Settings) -> None:
        self._settings = settings
        self._ledger = Ledger.open(home, settings)
        self._installation = installation_id(home)
        self._hold = EngineHold(home, settings)
        self._room = DataFolder(home)
        self._throttle = Throttle(self._hold.redis)

    @classmethod
    def start(cls, home: Home, settings: Settings) -> Self:
        """Attach to the engine of this data folder; start it where none runs.

        Raises `EngineError`, also when the shared Redis of the settings does not answer.
        """
        gateway = cls(home, settings)
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
        gateway = cls(home, settings)
        gateway._hold.attach()
        return gateway

    def start_engine(self) -> None:
        """Attach to the engine, and start it where none runs; from now on one that dies is started again.

        Raises `EngineError`, also when the shared Redis of the settings does not answer; it may be called again then.
        """
        self._hold.start()

    def close(self) -> None:
        """Let go of the engine at once; it ends when nobody holds it, and goes on with its jobs at its next start."""
        self._hold.close()
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

    def jobs(
        self, owner: str | None = None, *, limit: int | None = None, before: tuple[datetime, str] | None = None
    ) -> list[JobSummary]:
        """All jobs of this installation, or those of one owner; the newest first, of which `limit` at most.

        With `before`, the `created_at` and the id of the last job of a page, those that come after that page.
        """
        return self._ledger.jobs(owner, limit=limit, before=before)

    def open_jobs(self, owner: str) -> list[str]:
        """Ids of an owner's jobs that have not ended: those that run, are paused or stopped."""
        return self._ledger.open_jobs(owner)

    def job_counts(self) -> dict[JobState, int]:
        """How many jobs are in each state."""
        return self._ledger.job_counts()

    def snapshot(self, job_id: str) -> JobSnapshot:
        """The job as it stands; `BadRequest` when there is none."""
        return self._ledger.snapshot(job_id)

    def follow(self, job_id: str) -> Iterator[JobSnapshot]:
        """The job now and after each change; ends with the snapshot that is final.

        Pushes of task states make it prompt; a look into the ledger every two seconds makes it sure. An engine that
        died is started again meanwhile.
        """
        return follow(self._ledger, self._hold, self._room, job_id)

    def watch(self, is_over: Callable[[], bool] = lambda: False) -> Iterator[Changes]:
        """What happens to all jobs, the unfinished ones first, until `is_over` or this is closed.

        Changes, empty ones when nothing happened, come every two seconds at least and every 0.2 s at most. Made for one
        thread that does nothing else. An engine that died is started again meanwhile.
        """
        return watch(self._ledger, self._hold, self._room, keys.poke(self._installation), is_over)

    def cancel(self, job_id: str, lesson_ids: Sequence[str] = ()) -> None:
        """Cancel the whole job, or some of its lessons; what runs stops at its next call, what is done stays."""
        attempts = self._attempts(job_id)
        cancelled = self._ledger.cancel(job_id, lesson_ids)
        self._call_off({task_id: attempts[task_id] for task_id in cancelled if task_id in attempts})
        self._poke(job_id)

    def prefer(self, job_id: str, lesson_ids: Sequence[str]) -> list[str]:
        """Let these lessons, those of them that wait, be written next, in this order; whichever writer comes first.

        Returns the task ids of those that come next. The wish is kept until they are written.
        """
        chosen = self._ledger.prefer(job_id, lesson_ids)
        if chosen:
            try:
                bring_forward(self._hold.redis(), self._ledger.next_up(self._installation))
            except RedisError as error:
                _log.info("the queue could not be put in order yet (%s)", type(error).__name__)
            self._poke(job_id)  # a message that was on its way to the queue just now is caught there
        return chosen

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

    def own_paths(self, job_id: str) -> list[Path]:
        """The folders and the ZIP below the job's `root` that are this job's alone, there or not; folders first."""
        out = Path(self._ledger.snapshot(job_id).root)
        tree = self._ledger.tree(job_id, JobTree)
        return [out / name for name in (*tree.tops, tree.zip)]

    def rewrite_item(
        self,
        task_id: str,
        deck: Deck,
        section_key: str,
        index: int,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> Rewritten:
        """Another item for the one at `index` (from 0) of a section of `deck`, the lesson's as it stands on the screen.

        It differs from all others of the lesson and from the one that it is to replace, and has passed all checks and,
        where the job verifies, the second solving. Nothing is stored but its cost. Waits until it is there: for a
        minute or so, some more when all writers are busy. Raises `Cancelled`; `EngineError` when no writer is running,
        or Redis is away, for some seconds; `WritingStopped` (wrong key, budget) and `WritingError` as for lessons.
        """
        job_id = self._ledger.job_of(task_id)
        wish = Wish(
            installation=self._installation,
            job_id=job_id,
            deck=deck,
            section_key=section_key,
            index=index,
            options=self._ledger.options(job_id),
            spent_usd=self._ledger.usage(job_id).cost_usd,
        )
        return rewrite(self._hold, wish, is_cancelled, partial(self._ledger.add_usage, task_id))

    def delete_job(self, job_id: str) -> None:
        """Forget a job that does not run; its files stay."""
        self._ledger.delete_job(job_id)

    def status(self) -> EngineStatus:
        """What a status bar says; it waits for some seconds at most, and never raises."""
        told = self._hold.ask("status")
        if told is None:
            notice = str(self._hold.problem or texts.ENGINE_AWAY)
            return EngineStatus(server="embedded", address="", is_up=False, notice=notice)
        try:
            redis = self._hold.redis()
            writers = list(beats(redis, keys.writer("*")).values())
            renderers = beats(redis, keys.renderer(self._installation, "*"))
        except RedisError:
            self._hold.ask("address")  # the server may have moved to another port
            return _status(told, is_up=False)
        return _status(
            told,
            is_up=True,
            writers=len(writers),
            writer_slots=sum(beat.slots for beat in writers),
            writers_busy=sum(beat.busy for beat in writers),
            writers_with_service=sum(beat.has_service for beat in writers),
            renderers=len(renderers),
        )

    def workers(self) -> Workers:
        """Who works here and what waits, as Celery sees it; it waits for some seconds at most, and never raises."""
        try:
            return look_at_workers(self._hold.redis(), self._hold.url, self._installation, self._own_lessons)
        except RedisError:
            self._hold.ask("address")
            return Workers(is_up=False)

    def count_attempt(self, name: str, allowance: Allowance) -> Attempt:
        """Count an attempt for all processes that share this Redis, and say whether it is allowed; never raises.

        To be called before it is known whether it succeeds; then `take_back_attempt` or `forget_attempts` may follow.
        Nobody can read in Redis what `name` was.
        """
        return self._throttle.count(name, allowance)

    def take_back_attempt(self, name: str) -> None:
        """The last attempt succeeded, and does not count."""
        self._throttle.take_back(name)

    def forget_attempts(self, name: str) -> None:
        """Count from nothing again, for whom all is well."""
        self._throttle.forget(name)

    def processes(self) -> dict[str, int]:
        """Process ids of the running engine by name: `supervisor`, `server`, `writer`, `renderer-0` and so on."""
        told = self._hold.ask("status")
        if told is None:
            return {}
        found = {str(child["name"]): int(child["pid"]) for child in told["children"]}
        return found | {"supervisor": int(told["pid"]), "server": int(told["server_pid"])}

    def _without_all_files(self, job_id: str, lesson_ids: Sequence[str]) -> list[str]:
        """Ids of finished lessons whose preview could not be made, or of whose files some are gone or empty.

        Where only a ZIP of many lessons is missing, one of them: after its sheets all ZIPs are made again.
        """
        snapshot = self._ledger.snapshot(job_id)
        root, tree = Path(snapshot.root), self._ledger.tree(job_id, JobTree)
        previews = {place.lesson_id: place.preview for place in tree.lessons}
        done = [lesson for lesson in snapshot.lessons if lesson.state is LessonState.DONE]
        incomplete = []
        for lesson in done:
            if lesson_ids and lesson.lesson_id not in lesson_ids:
                continue
            wanted = {*lesson.files, lesson.zip, *([previews[lesson.lesson_id]] if snapshot.options.preview else ())}
            if not all(_has_content(root / name) for name in wanted if name):
                incomplete.append(lesson.lesson_id)
        is_packed = snapshot.state in (JobState.DONE, JobState.FAILED)
        if done and not incomplete and not lesson_ids and is_packed:
            written = {lesson.lesson_id for lesson in done}
            bundles = [unit.bundle for unit in tree.units if unit.bundle and written.intersection(unit.lesson_ids)]
            if not all(_has_content(root / name) for name in (tree.zip, *bundles)):
                incomplete = [done[0].lesson_id]
        return incomplete

    def _own_lessons(self, task_ids: Collection[str]) -> set[str]:
        """Those of these lessons that are of a job in this ledger."""
        found = set()
        for task_id in task_ids:
            with suppress(BadRequest):
                self._ledger.job_of(task_id)
                found.add(task_id)
        return found

    def _attempts(self, job_id: str) -> dict[str, int]:
        lessons = self._ledger.snapshot(job_id).lessons
        return {each.task_id: each.attempts for each in lessons if not each.state.is_final}

    def _call_off(self, attempts: dict[str, int]) -> None:
        try:
            if attempts:
                cancel_attempts(self._hold.redis(), attempts)
        except RedisError as error:
            _log.warning("the writers could not be told (%s)", type(error).__name__)

    def _poke(self, job_id: str) -> None:
        """Draw the keeper's attention to the job; it looks by itself, too, only later."""
        try:
            self._hold.redis().publish(keys.poke(self._installation), job_id)
        except RedisError as error:
            _log.info("the engine could not be told (%s)", type(error).__name__)


def _status(told: dict[str, Any], *, is_up: bool, **counts: int) -> EngineStatus:
    return EngineStatus(
        server=told["server"],
        address=told["address"],
        version=told["version"],
        notice=told["notice"],
        is_up=is_up,
        is_mending=_is_mending(told),
        **counts,
    )


def _has_content(path: Path) -> bool:
    """Whether the file is there and holds something: one of no length is what a crash or a full disk leaves."""
    try:
        status = path.stat()
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size > 0


def _is_mending(told: Mapping[str, Any]) -> bool:
    """Whether nobody can write, or make sheets, because the process that did so has ended unexpectedly."""
    roles = ("renderer",) if told["server"] == "shared" else ("writer", "renderer")  # others write on a shared server
    for role in roles:
        some = [child for child in told["children"] if child["role"] == role]
        if any(child["ends"] for child in some) and not any(child["ready"] for child in some):
            return True
    return False
