"""The lessons of a workbook as a tree with check marks, no widget: made in the background, shown by a model."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Self

from app.core.curriculum import Curriculum, Lesson, Unit, Workbook


class Level(Enum):
    """What a node stands for."""

    TOP = 0
    BOOK = 1
    CURRICULUM = 2
    UNIT = 3
    LESSON = 4


class Node:
    """A node; `shown` are the children that the search leaves, `row` is its place among those of its parent.

    `total` and `chosen` count the lessons at or below it. `key` is the lower-case text that a search looks at, `number`
    what its model knows it by.
    """

    # fmt: off
    __slots__ = ("aside", "children", "chosen", "key", "lesson", "level", "note", "number", "parent", "row", "shown",
                 "title", "total")
    # fmt: on

    def __init__(self, level: Level, title: str, aside: str = "", note: str = "", lesson: Lesson | None = None) -> None:
        self.level = level
        self.title = title
        self.aside = aside
        self.note = note
        self.lesson = lesson
        self.key = f"{title} {aside}".casefold()
        self.parent: Node | None = None
        self.row = 0
        self.children: list[Node] = []
        self.shown: list[Node] = []
        self.total = self.chosen = int(level is Level.LESSON)
        self.number = 0

    def take(self, children: Sequence["Node"]) -> Self:
        """Have these children, all of them shown."""
        self.children = list(children)
        for row, child in enumerate(self.children):
            child.parent, child.row = self, row
        self.shown = self.children
        self.total = sum(child.total for child in self.children)
        self.chosen = sum(child.chosen for child in self.children)
        return self

    def lessons(self) -> Iterator["Node"]:
        """The lessons at or below it."""
        if self.level is Level.LESSON:
            yield self
        for child in self.children:
            yield from child.lessons()

    def shown_lessons(self) -> Iterator["Node"]:
        """The lessons at or below it that the search leaves."""
        if self.level is Level.LESSON:
            yield self
        for child in self.shown:
            yield from child.shown_lessons()

    def count_shown(self) -> int:
        """How many lessons at or below it the search leaves."""
        if self.level is Level.UNIT:
            return len(self.shown)
        return sum(child.count_shown() for child in self.shown)

    def mark(self, is_chosen: bool | None, changed: list["Node"]) -> int:
        """Choose the shown lessons at or below it or not, or each the other way round (None).

        Returns by how much `chosen` grew, which is not told to the parent; adds to `changed` what looks different now.
        """
        if self.level is Level.LESSON:
            wanted = not self.chosen if is_chosen is None else is_chosen
            if wanted == self.chosen:
                return 0
            self.chosen = int(wanted)
            changed.append(self)
            return 1 if wanted else -1
        before = len(changed)
        growth = sum([child.mark(is_chosen, changed) for child in self.shown])
        self.chosen += growth
        if len(changed) > before:
            changed.append(self)
        return growth

    def search(self, words: Sequence[str]) -> bool:
        """Show only lessons with all `words` in their own text or in that of their unit, curriculum or workbook.

        Returns whether any is left.
        """
        if not self.children:
            return self.level is not Level.LESSON or self._has(words)  # a workbook that is being read stays
        if self._has(words):
            words = ()
        found = [child for child in self.children if child.search(words)]
        self.shown = found if words else self.children
        for row, child in enumerate(self.shown):
            child.row = row
        return bool(found)

    def _has(self, words: Sequence[str]) -> bool:
        return all(word in self.key for word in words)


def lessons_of(workbook: Workbook) -> list[Node]:
    """A node for each curriculum of the workbook, with its units and lessons."""
    return [_curriculum(curriculum) for curriculum in workbook.curricula]


def heading(curriculum: Curriculum) -> str:
    """The names that are known, in the order of the folder that a teacher gets."""
    return " · ".join(name for name in (curriculum.grade, curriculum.curriculum, curriculum.subject) if name)


def _curriculum(curriculum: Curriculum) -> Node:
    return Node(Level.CURRICULUM, heading(curriculum)).take([_unit(unit) for unit in curriculum.units])


def _unit(unit: Unit) -> Node:
    return Node(Level.UNIT, unit.title).take([_lesson(lesson) for lesson in unit.lessons])


def _lesson(lesson: Lesson) -> Node:
    title = f"{lesson.number}  {lesson.title}" if lesson.number else lesson.title
    return Node(Level.LESSON, title, lesson.standard, lesson.note, lesson)
