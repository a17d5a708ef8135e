"""The pool of a lesson: which candidates each section of a product may use, best first, no two alike anywhere."""

import random
from collections import deque
from collections.abc import Iterator

from app.core.curriculum import LessonContext
from app.core.deck import Item, ItemKind, MultipleChoiceItem
from app.generators.checks.balance import is_longest
from app.generators.checks.duplicates import DuplicateIndex
from app.generators.checks.items import check_item
from app.generators.products import Section, all_products
from app.generators.writers.offline.candidates import Candidate, fits
from app.generators.writers.offline.from_bank import BANK, bank_candidates
from app.generators.writers.offline.from_formulas import formula_candidates
from app.generators.writers.offline.from_note import note_candidates
from app.generators.writers.offline.from_structure import structure_candidates
from app.generators.writers.offline.material import Material

_SPARE = 1.7  # candidates kept for each item that a section needs
_GOLDEN_RATIO = (5**0.5 - 1) / 2  # its multiples never come close to each other
_MOST_LONGEST = 0.34  # share of items whose right option is the longest, among any first ones of a section

Pool = dict[str, tuple[Candidate, ...]]


def sections_beside(section: Section) -> tuple[Section, ...]:
    """The sections of the product that `section` belongs to; `section` alone when no product has it."""
    for product in all_products():
        if any(own.key == section.key and own.folder == section.folder for own in product.sections):
            return product.sections
    return (section,)


def build_pool(context: LessonContext, sections: tuple[Section, ...]) -> Pool:
    """Candidates for each section by its key. The same lesson always gives the same pool.

    The sections take turns at choosing, so that each gets its share of the best material; what one has taken, or
    anything that would read like it, none of the others gets.
    """
    queues = {kind: deque(candidates) for kind, candidates in _by_kind(context).items()}
    index = DuplicateIndex(context.language, f"{context.lesson.title} {context.unit_title}")
    used: set[str] = set()
    chosen: dict[str, list[Candidate]] = {section.key: [] for section in sections}
    waiting = [section for section in sections if section.kind in queues]
    while waiting:
        still: list[Section] = []
        for section in waiting:
            own = chosen[section.key]
            candidate = _next(queues[section.kind], section, context, index, used, own)
            if candidate is not None:
                own.append(candidate)
                if len(own) < section.count * _SPARE + 4:
                    still.append(section)
        waiting = still
    return {key: tuple(candidates) for key, candidates in chosen.items()}


def _by_kind(context: LessonContext) -> dict[ItemKind, list[Candidate]]:
    lesson = context.lesson
    rng = random.Random(f"{lesson.id}|{lesson.title}|{context.unit_title}|{context.language}")
    material = Material(context)
    kinds: dict[ItemKind, list[Candidate]] = {}
    for candidate in _all(material, rng):
        kinds.setdefault(candidate.kind, []).append(candidate)
    return {kind: _in_order(candidates, context, rng) for kind, candidates in kinds.items()}


def _in_order(candidates: list[Candidate], context: LessonContext, rng: random.Random) -> list[Candidate]:
    """The best first; what is not of the lesson itself begins elsewhere in each lesson, lest a unit repeat itself."""
    own = [candidate for candidate in candidates if not candidate.source.startswith(BANK)]
    bank = [candidate for candidate in candidates if candidate.source.startswith(BANK)]
    rng.shuffle(own)
    random.Random(BANK).shuffle(bank)
    start = int(_turn(context) * len(bank))
    return sorted(own + bank[start:] + bank[:start], key=lambda candidate: candidate.rank)


def _turn(context: LessonContext) -> float:
    """Where in the bank a lesson begins, from 0 to 1: the lessons of a unit evenly apart, the units between them."""
    lessons = len(context.before) + 1 + len(context.after)
    return (len(context.before) + context.unit_number * _GOLDEN_RATIO % 1) / lessons % 1


def _all(material: Material, rng: random.Random) -> Iterator[Candidate]:
    yield from note_candidates(material, rng)
    yield from formula_candidates(material, rng)
    yield from structure_candidates(material, rng)
    yield from bank_candidates(material, rng)


def _next(
    queue: deque[Candidate],
    section: Section,
    context: LessonContext,
    index: DuplicateIndex,
    used: set[str],
    own: list[Candidate],
) -> Candidate | None:
    """Take the first candidate of `queue` that `section` can use; those that another section could use stay in."""
    has_room = sum(map(_is_longest, own)) < (len(own) + 3) * _MOST_LONGEST
    passed_over: list[Candidate] = []
    found: Candidate | None = None
    while queue and found is None:
        candidate = queue.popleft()
        if candidate.source in used:
            continue
        usable = _usable(candidate, section, context)
        if usable is None or (_is_longest(candidate) and not has_room):
            passed_over.append(candidate)
        elif _claim(usable, index):
            used.add(candidate.source)
            found = usable
    queue.extendleft(reversed(passed_over))
    return found


def _claim(candidate: Candidate, index: DuplicateIndex) -> bool:
    """Take all versions of `candidate` into the index when nothing there is like any of them."""
    taken: list[Item] = []
    for item in candidate.items:
        if index.claim(item) is not None:
            return False
        index.release(item)
        taken.append(item)
    for item in taken:
        index.insert(item)
    return True


def _usable(candidate: Candidate, section: Section, context: LessonContext) -> Candidate | None:
    """`candidate` with those of its versions that pass the section's limits and the checks; None without any."""
    items = tuple(
        item for item in candidate.items if fits(item, section) and check_item(item, section, context) is None
    )
    return Candidate(candidate.rank, candidate.source, items) if items else None


def _is_longest(candidate: Candidate) -> bool:
    item = candidate.items[0]
    return isinstance(item, MultipleChoiceItem) and is_longest(item)
