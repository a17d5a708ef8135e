"""The keeper: sees to it that nothing hangs for ever. One for each installation, a thread of its first renderer.

There, because it needs the ledger and must be there exactly when an engine runs, embedded or not; a process of its own
would cost memory for a thread that sleeps most of the time.
"""

import logging
import threading
import time
from itertools import groupby
from typing import TYPE_CHECKING

from redis.exceptions import RedisError, ResponseError

from app.core.errors import StudioError
from app.core.jobs import Progress
from app.core.ledger import Errand, Ledger, Outstanding
from app.worker import keys, texts
from app.worker.dispatch import Dispatcher
from app.worker.feed import Feed, TaskPush
from app.worker.pulse import beats
from app.worker.queue_view import YOUNG, QueueView, look

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

_TICK = 1.0
_IDLE_TICK = 5.0
_INSPECT_EVERY = 30.0
_LOOK_AGAIN = 6.0
_YOUNG = 15.0  # seconds for which a message that was just sent is not looked for
_SLEPT = 20.0  # wall clock ahead of the monotonic one by this much: the machine slept
_PATIENCE = 10.0  # seconds without any writer before the jobs say so
_START = 15.0  # the same when the engine or the first job has just begun
_log = logging.getLogger(__name__)


class Keeper:
    """Sends what is to be sent, sends again what got lost, keeps progress, ends jobs, says when no writer lives."""

    def __init__(
        self, redis: "RedisClient", ledger: Ledger, dispatcher: Dispatcher, feed: Feed, installation: str
    ) -> None:
        self._redis = redis
        self._ledger = ledger
        self._dispatcher = dispatcher
        self._feed = feed
        self._installation = installation
        self._missing: set[str] = set()
        self._inspect_at = 0.0
        self._run_id = ""
        self._epoch = ""
        self._began = time.monotonic()
        self._served: dict[str, float] = {}  # when a writer of this queue was last heard of
        self._lives: dict[str, str] = {}  # of the writers, by their heartbeats' keys
        self._queues: dict[str, str] = {}  # which queue the lessons of a job wait in
        self._clocks = (time.time(), time.monotonic())

    def start(self) -> None:
        """Work from now on, in a thread."""
        threading.Thread(target=self._run, name="keeper", daemon=True).start()

    def tick(self) -> None:
        """One round of everything that is due."""
        outstanding = self._ledger.unfinished(self._installation)
        jobs = self._ledger.running_jobs(self._installation)
        if not jobs:
            self._missing.clear()
            self._served.clear()
            self._began = time.monotonic()
            return
        self._note_losses()
        self._send(jobs, outstanding)
        if time.monotonic() >= self._inspect_at:
            self._inspect(outstanding)
        waiting = {each.job_id for each in outstanding}
        for job_id in jobs:
            if job_id not in waiting:
                self._dispatcher.send_finish(job_id)
        self._watch_writers(jobs, {each.job_id for each in outstanding if each.errand is Errand.WRITE})

    def _run(self) -> None:
        due = 0.0
        self._feed.open()
        while True:
            try:
                if time.monotonic() >= due:
                    self.tick()
                    due = time.monotonic() + (
                        _TICK * 2 if self._ledger.running_jobs(self._installation) else _IDLE_TICK
                    )
                if self._listen():
                    due = 0.0
            except RedisError as error:
                _log.warning("Redis is away: %r", error)
                time.sleep(_TICK)
            except StudioError as error:
                _log.error("%s %s", error, error.detail)
                time.sleep(_IDLE_TICK)
            except Exception:
                _log.exception("the keeper goes on")
                time.sleep(_IDLE_TICK)

    def _listen(self) -> bool:
        """Keep what is told of lessons for a second; True when the gateway asked for attention."""
        reports: dict[tuple[str, int], Progress] = {}
        has_room = False
        for push in self._feed.pushes(_TICK):
            if isinstance(push, TaskPush):
                if push.progress is not None:
                    reports[push.lesson] = push.progress
                has_room = has_room or push.ends_writing
                continue
            self._attend(push)
            self._keep(reports)
            return True
        self._keep(reports)
        if has_room:
            self._dispatcher.refill()
        return False

    def _keep(self, reports: dict[tuple[str, int], Progress]) -> None:
        """Keep what is told of present attempts; a job that was paused meanwhile has none."""
        if reports:
            present = self._ledger.attempts({task_id for task_id, _ in reports})
            self._ledger.report({each[0]: told for each, told in reports.items() if present.get(each[0]) == each[1]})

    def _attend(self, job_id: str) -> None:
        """Something of the job was changed by a person: send what is new, and end it if nothing is left."""
        self._dispatcher.send_unsent(job_id)
        self._dispatcher.refill()
        self._dispatcher.bring_forward()
        self._dispatcher.send_finish(job_id)

    def _send(self, jobs: list[str], outstanding: list[Outstanding]) -> None:
        unsent_lessons = [each for each in outstanding if each.sent_epoch != self._epoch]
        waiting = [each for each in unsent_lessons if not each.is_shared]
        preferred = sorted((each for each in waiting if each.precedence), key=lambda each: -each.precedence)
        for job_id, some in groupby(preferred, lambda each: each.job_id):
            self._dispatcher.send_unsent(job_id, [each.task_id for each in some])
        unsent = {each.job_id for each in waiting}
        for job_id in jobs:
            if job_id in unsent:
                count = self._dispatcher.send_unsent(job_id)
                if count:
                    _log.info("job %s: %d messages sent", job_id, count)
        if any(each.is_shared for each in unsent_lessons):
            self._dispatcher.refill()

    def _note_losses(self) -> None:
        """A server that started anew, or a machine that slept, is a reason to look at once."""
        self._epoch = self._dispatcher.epoch()
        run_id = self._server_life()
        wall, steady = time.time(), time.monotonic()
        slept = (wall - self._clocks[0]) - (steady - self._clocks[1]) > _SLEPT
        self._clocks = (wall, steady)
        if slept or run_id != self._run_id:
            self._run_id = run_id
            self._inspect_at = 0.0

    def _server_life(self) -> str:
        """Changes when the server was started again; the fallback has no such name, but loses its epoch then."""
        try:
            return str(self._redis.info("server").get("run_id", ""))
        except ResponseError:
            return ""

    def _inspect(self, outstanding: list[Outstanding]) -> None:
        """Find lessons whose messages are gone; one that is missing twice in a row is sent again."""
        view = look(self._redis, self._installation)
        now = time.time()
        sent = [each for each in outstanding if each.sent_at is not None and each.sent_epoch == self._epoch]
        old = [each for each in sent if each.sent_at is not None and now - each.sent_at.timestamp() > _YOUNG]
        missing = {each.message_id: each for each in old if not self._is_cared_for(each, view, now)}
        lost = [each for message_id, each in missing.items() if message_id in self._missing]
        if lost:
            _log.warning("%d messages were lost and are sent again", len(lost))
            self._ledger.mark_unsent(lost)
            for job_id in {each.job_id for each in lost}:
                self._dispatcher.send_unsent(job_id)
            self._dispatcher.refill()
        self._missing = set(missing) - {each.message_id for each in lost}
        self._inspect_at = time.monotonic() + (_LOOK_AGAIN if self._missing else _INSPECT_EVERY)

    def _is_cared_for(self, each: Outstanding, view: QueueView, now: float) -> bool:
        if view.knows(each.message_id):
            return True
        if each.errand is not Errand.WRITE:
            return each.lease_until is not None and each.lease_until.timestamp() > now
        render = f"{each.message_id}.render"  # its deck is on the way, but not in the ledger yet
        return view.knows(render) or bool(self._redis.exists(keys.lesson_lock(each.task_id)))

    def _note_deaths(self, lives: dict[str, str]) -> None:
        """A writer that ended or was started again may have lost what it had just taken: look when that has aged."""
        if any(lives.get(key) != life for key, life in self._lives.items()):
            self._inspect_at = min(self._inspect_at, time.monotonic() + YOUNG + 1)
        self._lives = lives

    def _watch_writers(self, jobs: list[str], writing: set[str]) -> None:
        now = time.monotonic()
        writers = beats(self._redis, keys.writer("*"))
        self._note_deaths({key: beat.life for key, beat in writers.items()})
        for beat in writers.values():
            self._served.update(dict.fromkeys(beat.queues, now))
        for job_id in jobs:
            if job_id not in self._queues:
                self._queues[job_id] = keys.write_queue(self._ledger.request(job_id).options.writer)
            is_served = now - self._served.get(self._queues[job_id], self._began + _START - _PATIENCE) <= _PATIENCE
            self._ledger.set_notice(job_id, "" if is_served or job_id not in writing else texts.NO_WRITER)
