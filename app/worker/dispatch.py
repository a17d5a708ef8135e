"""Sends what the ledger says has to be done next: lessons to write, to render, previews to make."""

import logging
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from app.core.ledger import Assignment, Errand, Ledger
from app.worker import keys
from app.worker.messages import (
    FINISH_JOB,
    LATER,
    NEXT,
    RENDER_LESSON,
    RENDER_PREVIEW,
    SOON,
    WRITE_LESSON,
    RenderOrder,
    WriteOrder,
)
from app.worker.queue_view import queue_list
from app.worker.sending import send
from app.worker.window import Windows

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.connection import RedisClient

_CLAIM = 50
_FINISH_WAITS = 15  # seconds after which a message that nobody dealt with is sent again: it may be lost
_LESS_URGENT = (NEXT, SOON)

# Moves messages to the end of the list that writers take from next, the first of them last, so that it comes first.
# One step for everybody else: a message is always in exactly one list, or in a writer's hands and then left alone.
# KEYS: the list, then those where the messages may be. ARGV: priority of the list, ids of messages.
_BRING_FORWARD = """
local wanted, found = {}, {}
for place = 2, #ARGV do wanted[ARGV[place]] = place end
local id_of_lesson = '"id": ?"(' .. string.rep('%x', 32) .. '%.%d+)"'
for number = 2, #KEYS do
  for start = 0, redis.call('llen', KEYS[number]) - 1, 100 do
    for _, raw in ipairs(redis.call('lrange', KEYS[number], start, start + 99)) do
      local id = string.match(raw, id_of_lesson)
      if id and wanted[id] then found[wanted[id]] = {KEYS[number], raw} end
    end
  end
end
local count = 0
for place = #ARGV, 2, -1 do
  local message = found[place]
  if message and redis.call('lrem', message[1], -1, message[2]) == 1 then
    local raw = string.gsub(message[2], '"priority": ?%d+', '"priority": ' .. ARGV[1], 1)
    redis.call('rpush', KEYS[1], raw)
    count = count + 1
  end
end
return count
"""
_log = logging.getLogger(__name__)


class Dispatcher:
    """The only sender of lessons; several may work at once, since the ledger gives each lesson to one of them."""

    def __init__(self, app: "Celery", redis: "RedisClient", ledger: Ledger, installation: str) -> None:
        self._app = app
        self._redis = redis
        self._ledger = ledger
        self._installation = installation
        self._queue = keys.render_queue(installation)
        self._windows = Windows(redis, installation)

    def epoch(self) -> str:
        """The name of the queue's present life; a new one after the queue was lost."""
        key = keys.epoch(self._installation)
        self._redis.set(key, uuid4().hex, nx=True)
        return str(self._redis.get(key))

    def send_unsent(self, job_id: str, task_ids: Sequence[str] = ()) -> int:
        """Send all lessons of the job for which no message is out; returns how many.

        Those that an owner has to be written are sent by `refill`.
        """
        count = 0
        epoch = self.epoch()
        while assignments := self._ledger.claim_unsent(
            job_id, epoch, limit=_CLAIM, task_ids=task_ids, with_shares=False
        ):
            spent = self._spent(job_id, assignments)
            for assignment in assignments:
                self._send(assignment, spent)
            count += len(assignments)
        return count

    def refill(self) -> int:
        """Send owners' lessons to be written, each owner's in turn, for as long as there is room; returns how many.

        To be called whenever there may be room: a lesson was written, failed or was called off, a job came.
        """
        assignments = self._ledger.claim_shares(
            self._installation, self.epoch(), self._windows.sizes(), keys.write_queue
        )
        spent: dict[str, float] = {}
        for assignment in assignments:
            if assignment.job_id not in spent:
                spent[assignment.job_id] = self._spent(assignment.job_id, [assignment])
            self._send(assignment, spent[assignment.job_id])
        return len(assignments)

    def bring_forward(self) -> None:
        """Let the messages of preferred lessons come next, whoever put them where they are."""
        bring_forward(self._redis, self._ledger.next_up(self._installation))

    def begin_finish(self, job_id: str) -> None:
        """A renderer looks now: what happens from now on is a reason for another message."""
        self._redis.delete(keys.finish_sent(job_id))

    def send_finish(self, job_id: str) -> None:
        """Let a renderer look whether the job is complete, and pack it; nothing to do where a message says so already.

        Else one would wait for each lesson of a large job, and everybody else's lessons behind them.
        """
        if not self._redis.set(keys.finish_sent(job_id), 1, ex=_FINISH_WAITS, nx=True):
            return
        about = {"order": {"job_id": job_id}}
        self._put(FINISH_JOB, f"{job_id}.{uuid4().hex[:8]}", job_id, about)

    def _send(self, assignment: Assignment, spent: float) -> None:
        title = f"{assignment.context.lesson.id} {assignment.context.lesson.title}"[:120]
        if assignment.errand is Errand.WRITE:
            self._forget_former(assignment)
            order = WriteOrder(
                task_id=assignment.task_id,
                job_id=assignment.job_id,
                attempt=assignment.attempt,
                context=assignment.context,
                options=assignment.options,
                reply_queue=self._queue,
                spent_usd=spent,
                usage=assignment.usage,
            )
            about = {"order": order.model_dump(mode="json")}
            send(
                self._app,
                WRITE_LESSON,
                queue=keys.write_queue(assignment.options.writer),
                task_id=assignment.message_id,
                title=title,
                headers=about,
                priority=NEXT if assignment.is_preferred else SOON,
            )
            return
        render = RenderOrder(task_id=assignment.task_id, job_id=assignment.job_id, attempt=assignment.attempt)
        about = {"order": render.model_dump(mode="json")}
        if assignment.errand is Errand.RENDER:
            self._put(RENDER_LESSON, assignment.message_id, title, about)
        else:
            self._put(RENDER_PREVIEW, assignment.message_id, title, about, LATER)

    def _put(self, name: str, task_id: str, title: str, headers: dict[str, Any], priority: int = SOON) -> None:
        send(self._app, name, queue=self._queue, task_id=task_id, title=title, headers=headers, priority=priority)

    def _forget_former(self, assignment: Assignment) -> None:
        """Earlier attempts whose messages may still be about are not wanted; nor is the mark of a deck that is gone."""
        with self._redis.pipeline() as pipe:
            pipe.delete(keys.delivered(assignment.task_id), keys.stopped(assignment.job_id))
            if assignment.attempt > 1:
                pipe.set(keys.cancelled(assignment.task_id), assignment.attempt - 1, ex=2 * keys.DAY)
            pipe.execute()

    def _spent(self, job_id: str, assignments: Sequence[Assignment]) -> float:
        """What the job has cost so far, where a limit makes that matter."""
        if assignments[0].options.max_cost_usd is None:
            return 0.0
        return self._ledger.usage(job_id).cost_usd


def cancel_attempts(redis: "RedisClient", attempts: dict[str, int]) -> None:
    """Tell the writers that these lessons (by task id), up to these attempts, are not wanted any more."""
    with redis.pipeline() as pipe:
        for task_id, attempt in attempts.items():
            pipe.set(keys.cancelled(task_id), attempt, ex=2 * keys.DAY)
        pipe.execute()


def bring_forward(redis: "RedisClient", message_ids: Mapping[str, Sequence[str]]) -> int:
    """Let these lessons' messages (by writer, the first one first) be the next that are taken.

    Messages that nobody sent yet, or that a writer has taken, are left alone. Returns how many were moved.
    """
    count = 0
    for writer, ids in message_ids.items():
        queue = keys.write_queue(writer)
        lists = [queue_list(queue, NEXT), *(queue_list(queue, each) for each in _LESS_URGENT)]
        count += redis.eval(_BRING_FORWARD, len(lists), *lists, NEXT, *ids)
    return count
