"""Curricula while they are being read; numbered and frozen at the end."""

from dataclasses import dataclass, field

from app.core.curriculum import Curriculum, Lesson, Unit
from app.generators.workbook.cells import Cell


@dataclass(eq=False)
class UnitDraft:
    """A unit in the making."""

    title: str
    has_bundle: bool = False
    lessons: list[Lesson] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)

    @property
    def key(self) -> str:
        """The title as titles are compared."""
        return self.title.casefold()

    def add(self, lesson: Lesson) -> None:
        """Add a lesson at the end."""
        self.lessons.append(lesson)
        self.numbers.add(lesson.number)


@dataclass(eq=False)
class CurriculumDraft:
    """A curriculum in the making; `cell` is where its block begins."""

    cell: Cell | None = None
    names: dict[str, str] = field(default_factory=dict)
    units: list[UnitDraft] = field(default_factory=list)
    by_title: dict[str, UnitDraft] = field(default_factory=dict)

    def add(self, unit: UnitDraft) -> None:
        """Add a unit at the end."""
        self.units.append(unit)
        self.by_title.setdefault(unit.key, unit)

    @property
    def row(self) -> int:
        """The row where it begins."""
        starts = [unit.lessons[0].row for unit in self.units if unit.lessons]
        return self.cell.row if self.cell else min(starts, default=0)

    @property
    def has_lessons(self) -> bool:
        """Whether any unit has a lesson."""
        return any(unit.lessons for unit in self.units)


def freeze(drafts: list[CurriculumDraft]) -> tuple[Curriculum, ...]:
    """The curricula with lessons; units numbered through all of them, lessons through their unit."""
    number = 0
    curricula = []
    for draft in drafts:
        units = []
        for unit in draft.units:
            if not unit.lessons:
                continue
            number += 1
            lessons = tuple(
                lesson.model_copy(update={"id": f"{number}.{place}"}) for place, lesson in enumerate(unit.lessons, 1)
            )
            units.append(Unit(number=number, title=unit.title, bundle=unit.has_bundle, lessons=lessons))
        if units:
            curricula.append(Curriculum(units=tuple(units), **draft.names))
    return join_alike(curricula)


def join_alike(curricula: list[Curriculum] | tuple[Curriculum, ...]) -> tuple[Curriculum, ...]:
    """Neighbouring curricula of the same three names become one: a block repeated on each sheet."""
    joined: list[Curriculum] = []
    for curriculum in curricula:
        if joined and not curriculum.missing and _names(joined[-1]) == _names(curriculum):
            joined[-1] = joined[-1].model_copy(update={"units": joined[-1].units + curriculum.units})
        else:
            joined.append(curriculum)
    return tuple(joined)


def _names(curriculum: Curriculum) -> tuple[str, ...]:
    names = (curriculum.subject, curriculum.grade, curriculum.curriculum)
    return tuple(" ".join(name.casefold().split()) for name in names)
