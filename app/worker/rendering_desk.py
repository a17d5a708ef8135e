"""The tasks of the machine that wants the files: outcomes into the ledger, decks onto paper, jobs into ZIPs.

Each may be delivered twice or be killed at any point: the ledger's guarded steps decide what is still to be done.
"""

import logging
import time
from collections.abc import Callable, Collection, Sequence
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redis.exceptions import RedisError

from app.core.deck import Deck
from app.core.errors import BadRequest, Cancelled, StorageError, StudioError
from app.core.jobs import JobOptions, LessonState, Problem, Progress, Stage
from app.core.ledger import Ledger
from app.generators.packing import LessonPlace, zip_lesson
from app.generators.products import Product, Section, find_product
from app.worker import keys, texts
from app.worker.dispatch import Dispatcher, cancel_attempts
from app.worker.finishing import JobFinisher
from app.worker.messages import FINISH_JOB, RENDER_LESSON, RENDER_PREVIEW, Outcome, RenderOrder, as_problem

if TYPE_CHECKING:
    from celery import Celery

    from app.generators.rendering import Renderer
    from app.worker.connection import RedisClient

_LEASE = 15.0  # sheets take about a second a section, and each section renews it
_RENEW = 4.0
_COME_AGAIN = 3.0

# A service that is not there fails every lesson after long patience; after so many in a row the job waits for a person.
_NOBODY_THERE = frozenset({"service-down", "service-timeout"})
_ENOUGH = 3
_log = logging.getLogger(__name__)


class RenderingDesk:
    """What a renderer process works with: one lesson at a time."""

    def __init__(
        self, app: "Celery", redis: "RedisClient", ledger: Ledger, dispatcher: Dispatcher, installation: str
    ) -> None:
        self._app = app
        self._redis = redis
        self._ledger = ledger
        self._dispatcher = dispatcher
        self._installation = installation
        self._finisher = JobFinisher(app, ledger)
        self._made: Renderer | None = None
        self._is_closing = False
        self._busy = 0
        self.on_taken: Callable[[], None] = lambda: None

    @property
    def busy(self) -> int:
        """How many lessons are on their way to paper: one at most."""
        return self._busy

    def close(self) -> None:
        """Begin nothing any more: what arrives now waits until the process ends, and goes back to its queue."""
        self._is_closing = True

    def register(self) -> None:
        """Make the tasks known to the application."""
        options: dict[str, Any] = {"bind": True, "max_retries": None, "shared": False}

        @self._app.task(name=RENDER_LESSON, **options)  # type: ignore[untyped-decorator]
        def _render_lesson(task: Any, title: str) -> dict[str, Any]:
            return self._guarded(task, self.render_lesson)

        @self._app.task(name=RENDER_PREVIEW, **options)  # type: ignore[untyped-decorator]
        def _render_preview(task: Any, title: str) -> dict[str, Any]:
            return self._guarded(task, self.render_preview)

        @self._app.task(name=FINISH_JOB, **options)  # type: ignore[untyped-decorator]
        def _finish_job(task: Any, title: str) -> dict[str, Any]:
            return self._guarded(task, self.finish_job)

    def finish_job(self, headers: dict[str, Any]) -> dict[str, Any]:
        """End the job, if nothing of it is open any more."""
        job_id = headers["order"]["job_id"]
        self._dispatcher.begin_finish(job_id)
        return self._finisher.finish(job_id)

    def take_back(self, ids: Collection[str]) -> None:
        """Free the lessons and jobs that a dead renderer had in hand."""
        if ids:
            self._ledger.end_leases(self._installation, ids)

    def render_lesson(self, headers: dict[str, Any]) -> dict[str, Any]:
        """Keep the outcome of a lesson's writing, if one came, and put its deck on paper."""
        if "outcome" in headers:
            outcome = Outcome.model_validate(headers["outcome"])
            order = RenderOrder(task_id=outcome.task_id, job_id=outcome.job_id, attempt=outcome.attempt)
            has_deck = self._keep(outcome)
            self._dispatcher.refill()  # before its sheets, so that no writer waits for them
            if not has_deck:
                return {"outcome": "failed"}
        else:
            order = RenderOrder.model_validate(headers["order"])
        lease = self._ledger.begin_rendering(order.task_id, seconds=_LEASE)
        if lease is None:
            return self._not_ours(order)
        try:
            self._render(order, lease)
        except Cancelled:
            self._ledger.release(order.task_id, lease)
        except Exception as error:
            _log_failure("rendering", order, error)
            self._ledger.mark_failed(order.task_id, as_problem(error), lease=lease)
        else:
            self._dispatcher.send_unsent(order.job_id, (order.task_id,))
        self._dispatcher.send_finish(order.job_id)
        return {"outcome": self._ledger.lesson(order.task_id).state.value}

    def render_preview(self, headers: dict[str, Any]) -> dict[str, Any]:
        """Make the preview of a lesson whose sheets are there, and pack it anew with it."""
        order = RenderOrder.model_validate(headers["order"])
        lease = self._ledger.begin_preview(order.task_id)
        if lease is None:
            self._dispatcher.send_finish(order.job_id)
            return {"outcome": "not wanted"}
        lesson = self._ledger.lesson(order.task_id)
        files, notice = list(lesson.files), ""
        try:
            files += [path for path in self._preview(order, lease) if path not in files]
        except Exception as error:
            _log_failure("preview", order, error)
            said = texts.NO_PREVIEW.format(reason=as_problem(error).message)
            notice = f"{lesson.notice} {said}".strip()
        self._ledger.mark_preview(order.task_id, files, lease=lease, notice=notice)
        self._dispatcher.send_finish(order.job_id)
        return {"outcome": "preview"}

    def _guarded(self, task: Any, action: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
        """Do it; where ledger or Redis cannot be used just now, or another renderer is at it, come again later."""
        while self._is_closing:
            time.sleep(1)
        self.on_taken()
        self._busy += 1
        try:
            return action(task.request.headers)
        except _ComeAgain:
            raise task.retry(countdown=_COME_AGAIN) from None
        except BadRequest:
            return {"outcome": "forgotten"}  # its job was deleted meanwhile
        except StorageError as error:
            _log.error("the ledger cannot be used: %s %s", error, error.detail)
            raise task.retry(countdown=min(60, 2 ** (1 + task.request.retries))) from None
        except RedisError:
            _log.warning("Redis is away; the lesson comes again")
            raise
        finally:
            self._busy -= 1

    def _keep(self, outcome: Outcome) -> bool:
        """Whether there is a deck to render now."""
        if outcome.deck is not None:
            self._ledger.store_deck(outcome.task_id, outcome.deck)
            with self._redis.pipeline() as pipe:
                pipe.set(keys.delivered(outcome.task_id), 1, ex=keys.DAY)
                pipe.delete(keys.drafts(outcome.task_id))
                pipe.execute()
            return True
        if outcome.usage is not None:
            self._ledger.note_usage(outcome.task_id, outcome.usage)
        if outcome.problem is not None and outcome.stops_job:
            self._stop(outcome)
        elif outcome.problem is not None:
            self._ledger.mark_failed(outcome.task_id, outcome.problem, attempt=outcome.attempt, usage=outcome.usage)
            if outcome.problem.code in _NOBODY_THERE and self._failed_alike(outcome) >= _ENOUGH:
                self._stop_job(outcome.job_id, outcome.problem)
        self._dispatcher.send_finish(outcome.job_id)
        return False

    def _stop(self, outcome: Outcome) -> None:
        """Nothing can be written until a person mends it; an outdated attempt has no say in that."""
        lesson = self._ledger.lesson(outcome.task_id)
        if outcome.problem is None or lesson.attempts != outcome.attempt or lesson.state.is_final:
            return
        self._stop_job(outcome.job_id, outcome.problem, task_id=outcome.task_id, attempt=outcome.attempt)

    def _stop_job(self, job_id: str, problem: Problem, *, task_id: str = "", attempt: int = 0) -> None:
        snapshot = self._ledger.snapshot(job_id)
        if self._ledger.stop_job(job_id, problem, task_id=task_id, attempt=attempt):
            waiting = (each for each in snapshot.lessons if not each.state.is_final)
            cancel_attempts(self._redis, {each.task_id: each.attempts for each in waiting})

    def _failed_alike(self, outcome: Outcome) -> int:
        """How many lessons of the job failed for this reason since the last one that was finished."""
        lessons = self._ledger.snapshot(outcome.job_id).lessons
        ends = [(each.finished_at, each.problem.code if each.problem else "") for each in lessons if each.finished_at]
        newest_first = sorted(ends, reverse=True)
        return sum(1 for _ in takewhile(lambda end: end[1] in _NOBODY_THERE, newest_first))

    def _not_ours(self, order: RenderOrder) -> dict[str, Any]:
        state = self._ledger.lesson(order.task_id).state
        if state in (LessonState.WRITTEN, LessonState.RENDERING):
            raise _ComeAgain  # another renderer has it; should that one die, its lease ends and this one goes on
        self._dispatcher.send_finish(order.job_id)
        return {"outcome": state.value}

    def _render(self, order: RenderOrder, lease: str) -> None:
        from app.generators.rendering.files import render_lesson_files

        root, place, deck, product, sections, options = self._material(order)
        holding = _Lease(self._ledger, order.task_id, lease)
        files = render_lesson_files(
            self._renderer(),
            deck,
            product,
            sections,
            options.paper,
            root,
            place.section_paths,
            progress=holding.tell,
            is_cancelled=holding.is_lost,
        )
        zip_lesson(root, place)
        self._ledger.mark_done(
            order.task_id,
            files,
            lease=lease,
            folder=place.folder,
            zip=place.zip,
            preview_pending=options.preview,
            notice=lesson_notice(deck, sections),
        )

    def _preview(self, order: RenderOrder, lease: str) -> list[str]:
        from app.generators.rendering.files import render_preview_file

        root, place, deck, product, sections, options = self._material(order)
        made = render_preview_file(self._renderer(), deck, product, sections, options.paper, root, place.preview)
        if made is None or not self._ledger.renew_lease(order.task_id, lease):
            return []
        zip_lesson(root, place)
        return [made]

    def _material(self, order: RenderOrder) -> tuple[Path, LessonPlace, Deck, Product, tuple[Section, ...], JobOptions]:
        request = self._ledger.request(order.job_id)
        product = find_product(request.options.product)
        place = self._ledger.place(order.task_id, LessonPlace)
        deck = self._ledger.deck(order.task_id)
        return Path(request.out), place, deck, product, product.chosen(request.options.sections), request.options

    def _renderer(self) -> "Renderer":
        if self._made is None:
            from app.generators.rendering import Renderer

            self._made = Renderer()
        return self._made


def lesson_notice(deck: Deck, sections: Sequence[Section]) -> str:
    """What a person should know of a lesson before printing it: what is missing, what is out of balance and where."""
    titles = {section.key: section.worksheet for section in sections}
    parts = [texts.MISSING_ONE if deck.missing == 1 else texts.MISSING.format(count=deck.missing)] * bool(deck.missing)
    for section in deck.sections:
        parts += [f"{titles.get(section.key, section.key)}: {sentence}" for sentence in section.notices]
    return " ".join(parts)


def _log_failure(what: str, order: RenderOrder, error: Exception) -> None:
    """Where the files are on a server, only its log may say."""
    if isinstance(error, StudioError):
        _log.warning("%s of lesson %s: %s %s", what, order.task_id, error, error.detail)
    else:
        _log.error("%s of lesson %s", what, order.task_id, exc_info=error)


class _ComeAgain(Exception):
    """Somebody else has the lesson just now."""


class _Lease:
    """Tells the ledger of the rendering, and that its renderer lives."""

    def __init__(self, ledger: Ledger, task_id: str, lease: str) -> None:
        self._ledger = ledger
        self._task_id = task_id
        self._lease = lease
        self._renewed = time.monotonic()
        self._lost = False

    def tell(self, section: str, done: int, of: int) -> None:
        """A section is begun."""
        self._ledger.report({self._task_id: Progress(stage=Stage.RENDERING, section=section, done=done, of=of)})
        if time.monotonic() - self._renewed > _RENEW:
            self._renewed = time.monotonic()
            self._lost = not self._ledger.renew_lease(self._task_id, self._lease, seconds=_LEASE)

    def is_lost(self) -> bool:
        """Whether another renderer has the lesson by now, or it was cancelled."""
        return self._lost
