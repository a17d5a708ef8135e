"""The writer that needs no key and no network."""

import random
from collections import OrderedDict
from collections.abc import Iterable
from threading import Lock

from app.core.curriculum import LessonContext
from app.core.deck import Item, TrueFalseItem
from app.core.errors import Cancelled
from app.generators.products import Section
from app.generators.writers.base import IsCancelled, JudgeReply, SolveReply, WriteReply, WriteRequest
from app.generators.writers.offline.candidates import Candidate
from app.generators.writers.offline.pool import Pool, build_pool, sections_beside
from app.generators.writers.offline.solver import Solver
from app.generators.writers.offline.text import fold

_POOLS_KEPT = 8  # lessons; a lesson's calls come within seconds of each other


class OfflineWriter:
    """Makes questions out of a lesson's own title, note, unit, standard and neighbours.

    The same request always gets the same items. Calls of one batch (the parts of one section, and different sections of
    one product) never get the same candidate; a call with `avoid` goes on behind what was used before.
    """

    name = "offline"
    model = ""

    def __init__(self) -> None:
        self._pools: OrderedDict[tuple[LessonContext, str], Pool] = OrderedDict()
        self._lock = Lock()

    def write(self, request: WriteRequest, is_cancelled: IsCancelled) -> WriteReply:
        """Items for the request; fewer than asked for when the lesson gives no more."""
        _stop_if(is_cancelled)
        candidates = self._pool(request.context, request.section).get(request.section.key, ())
        seen = {fold(stem) for stem in (*request.avoid, *(rejection.stem for rejection in request.mend))}
        mine = _unused(candidates, seen)[request.part - 1 :: request.parts]
        lesson = request.context.lesson
        rng = random.Random(f"{lesson.id}|{lesson.title}|{request.section.key}|{request.part}")
        items = _choose(mine, request.count, request.true_wanted, rng)
        return WriteReply(items=tuple(items))

    def solve(
        self, context: LessonContext, section: Section, items: tuple[Item, ...], is_cancelled: IsCancelled
    ) -> SolveReply:
        """Answers looked up in the lesson's own text, or worked out anew from the question alone."""
        _stop_if(is_cancelled)
        solver = Solver(context)
        return SolveReply(solutions=tuple(solver.solve(item) for item in items))

    def judge(
        self, context: LessonContext, pairs: tuple[tuple[str, str, str], ...], is_cancelled: IsCancelled
    ) -> JudgeReply:
        """Whether two answers share most of their words, or a sentence of the note."""
        _stop_if(is_cancelled)
        solver = Solver(context)
        return JudgeReply(agrees=tuple(solver.agrees(model, own) for _, model, own in pairs))

    def _pool(self, context: LessonContext, section: Section) -> Pool:
        sections = sections_beside(section)
        key = (context, sections[0].folder)
        with self._lock:
            if key not in self._pools:
                self._pools[key] = build_pool(context, sections)
                while len(self._pools) > _POOLS_KEPT:
                    self._pools.popitem(last=False)
            self._pools.move_to_end(key)
            return self._pools[key]


def _stop_if(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled("The lesson was cancelled.")


def _unused(candidates: Iterable[Candidate], seen: set[str]) -> list[Candidate]:
    """Candidates that are not in use; those that were passed over before, since something was wrong with them, last."""
    ahead: list[Candidate] = []
    passed_over: list[Candidate] = []
    for candidate in candidates:
        if any(fold(item.stem) in seen for item in candidate.items):
            passed_over += ahead
            ahead = []
        else:
            ahead.append(candidate)
    return ahead + passed_over


def _choose(candidates: list[Candidate], count: int, true_wanted: int | None, rng: random.Random) -> list[Item]:
    """One item of each of the first candidates; of statements as many true ones as wanted."""
    if true_wanted is None:
        return [rng.choice(candidate.items) for candidate in candidates[:count]]
    left = {True: min(true_wanted, count), False: count - min(true_wanted, count)}
    items: list[Item] = []
    for candidate in candidates:
        versions = [item for item in candidate.items if isinstance(item, TrueFalseItem) and left[item.answer]]
        if versions:
            weights = [left[item.answer] for item in versions]
            item = rng.choices(versions, weights)[0]
            left[item.answer] -= 1
            items.append(item)
    return items
