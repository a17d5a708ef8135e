"""What a workbook holds: curricula, their units and lessons, and what was not used of it."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Base of every value that crosses a border: immutable, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Lesson(Record):
    """One lesson row.

    `id` is `<unit>.<lesson>`, the unit counted through the whole workbook and the lesson through its unit (both from
    1). `number` is the text of the NO column as a person would read it (may be empty). `sheet` and `row` say where
    it stands (row from 1, as Excel shows it).
    """

    id: str
    number: str = ""
    standard: str = ""
    title: str
    note: str = ""
    sheet: str = ""
    row: int = 0


class Unit(Record):
    """A unit: `number` counts through the whole workbook; `bundle` when a MINI BUNDLE row ends it.

    `position` is its place in its curriculum (from 1) where units were left out; 0 where the order tells it.
    """

    number: int
    title: str
    position: int = 0
    bundle: bool = False
    lessons: tuple[Lesson, ...] = ()


class Curriculum(Record):
    """A curriculum block with its units. The three names are empty when the workbook does not give them."""

    subject: str = ""
    grade: str = ""
    curriculum: str = ""
    units: tuple[Unit, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of those of `subject`, `grade`, `curriculum` that a person still has to give."""
        return tuple(name for name in ("subject", "grade", "curriculum") if not getattr(self, name))


class ReadWarning(Record):
    """Something in the workbook that was not used, or was mended. `cell` is like `B12`, empty for a whole sheet."""

    sheet: str
    cell: str = ""
    code: str
    message: str


class Workbook(Record):
    """All that was read from one file."""

    name: str
    curricula: tuple[Curriculum, ...]
    warnings: tuple[ReadWarning, ...] = ()

    def lessons(self) -> Iterator[tuple[Curriculum, Unit, Lesson]]:
        """Every lesson with what it stands in, in the order of the workbook."""
        for curriculum in self.curricula:
            for unit in curriculum.units:
                for lesson in unit.lessons:
                    yield curriculum, unit, lesson


class LessonContext(Record):
    """All that a writer may know of a lesson; travels in the task's message, so a writer needs no disk.

    `before` and `after` are the titles of the neighbouring lessons of the same unit, in order, nearest ones included.
    `language` is a BCP 47 code (`en`, `de`, `ar`).
    """

    lesson: Lesson
    unit_number: int
    unit_title: str
    subject: str
    grade: str
    curriculum: str
    language: str = "en"
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
