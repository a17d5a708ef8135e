"""Chooses units and lessons of a workbook, and gives names to curricula that lack them."""

import re
from collections.abc import Collection, Mapping, Sequence

from app.core.curriculum import Curriculum, Unit, Workbook
from app.generators.workbook.cells import clean, one_line
from app.generators.workbook.drafts import join_alike
from app.generators.workbook.messages import not_a_choice, not_there, nothing_chosen, wrong_order

_UNITS = re.compile(r"(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?")
_LESSONS = re.compile(r"(\d{1,9})\.(\d{1,9})(?:\s*[-–]\s*(?:(\d{1,9})\.)?(\d{1,9}))?")
_LIST_END = re.compile(r"[,;\s]+$")


def fill_missing(workbook: Workbook, subject: str = "", grade: str = "", curriculum: str = "") -> Workbook:
    """The workbook with the given names where a curriculum lacks them; names that it has are kept."""
    given = {"subject": subject, "grade": grade, "curriculum": curriculum}
    return name_curricula(workbook, [given] * len(workbook.curricula))


def name_curricula(workbook: Workbook, given: Sequence[Mapping[str, str]]) -> Workbook:
    """The workbook with the names given for each of its curricula where it lacks them.

    A mapping may hold `subject`, `grade` and `curriculum`. Neighbouring curricula of the same names become one; units
    and lessons keep their numbers.
    """
    filled = [
        curriculum.model_copy(update={name: one_line(clean(names.get(name, ""))) for name in curriculum.missing})
        for curriculum, names in zip(workbook.curricula, given, strict=True)
    ]
    return workbook.model_copy(update={"curricula": join_alike(filled)})


def select_lessons(workbook: Workbook, units: str = "", lessons: str = "") -> Workbook:
    """The workbook with the chosen units (`1,3-5`) and lessons (`1.2,2.1-2.4`) only; all of it when both are empty.

    What either names is chosen. Numbers and ids stay as they are; a unit keeps its bundle, made of its chosen lessons.
    Raises `BadRequest` for anything that is no such list or names what is not there.
    """
    if not units.strip() and not lessons.strip():
        return workbook
    chosen = _chosen_by_unit(workbook, units) | _chosen_by_lesson(workbook, lessons)
    if not chosen:
        raise nothing_chosen()
    return keep_lessons(workbook, chosen)


def keep_lessons(workbook: Workbook, chosen: Collection[str]) -> Workbook:
    """The workbook with the lessons of these ids only; their units know their place (`position`)."""
    kept = [c.model_copy(update={"units": _kept(c, chosen)}) for c in workbook.curricula]
    return workbook.model_copy(update={"curricula": tuple(c for c in kept if c.units)})


def _kept(curriculum: Curriculum, chosen: Collection[str]) -> tuple[Unit, ...]:
    units = []
    for position, unit in enumerate(curriculum.units, 1):
        lessons = tuple(lesson for lesson in unit.lessons if lesson.id in chosen)
        if lessons:
            units.append(unit.model_copy(update={"lessons": lessons, "position": unit.position or position}))
    return tuple(units)


def _pieces(text: str) -> list[str]:
    text = _LIST_END.sub("", text.strip())
    return [piece.strip() for piece in re.split(r"[,;]", text)] if text else []


def _chosen_by_unit(workbook: Workbook, text: str) -> set[str]:
    by_number = {unit.number: unit for c in workbook.curricula for unit in c.units}
    numbers = sorted(by_number)
    chosen: set[str] = set()
    for piece in _pieces(text):
        match = _UNITS.fullmatch(piece)
        if not match:
            raise not_a_choice(piece, "1,3-5")
        first, last = int(match[1]), int(match[2] or match[1])
        for number in (first, last):
            if number not in by_number:
                raise not_there("unit", str(number), str(numbers[0]), str(numbers[-1]))
        if last < first:
            raise wrong_order(str(first), str(last))
        chosen.update(
            lesson.id for number in numbers if first <= number <= last for lesson in by_number[number].lessons
        )
    return chosen


def _chosen_by_lesson(workbook: Workbook, text: str) -> set[str]:
    ids = [lesson.id for _, _, lesson in workbook.lessons()]
    place = {lesson_id: index for index, lesson_id in enumerate(ids)}
    chosen: set[str] = set()
    for piece in _pieces(text):
        match = _LESSONS.fullmatch(piece)
        if not match:
            raise not_a_choice(piece, "1.2,2.1-2.4")
        first = f"{int(match[1])}.{int(match[2])}"
        last = f"{int(match[3] or match[1])}.{int(match[4])}" if match[4] else first
        for lesson_id in (first, last):
            if lesson_id not in place:
                raise not_there("lesson", lesson_id, ids[0], ids[-1])
        if place[last] < place[first]:
            raise wrong_order(first, last)
        chosen.update(ids[place[first] : place[last] + 1])
    return chosen
