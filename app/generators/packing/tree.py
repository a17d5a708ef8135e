"""The folder that a teacher gets: where every file of a job goes, decided before anything is written."""

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from app.core.curriculum import Curriculum, Lesson, Record, Unit
from app.generators.packing.names import clean_name, safe_name, shorten, unique_names, utf16_length
from app.generators.products.model import Product

LONGEST_PATH = 180
_LONGEST_TOP = 60
_LEAST_UNIT = 29
_MOST_LESSON = 70
_LEAST_LESSON = 20
_LEAST_TITLE = 18
_PREVIEW = "Preview"


class SectionPlace(Record):
    """The two PDFs of a section."""

    key: str
    worksheet: str
    answers: str


class LessonPlace(Record):
    """Where a lesson's files go. `top` is the index of its curriculum's folder in `JobTree.tops`."""

    lesson_id: str
    top: int
    folder: str
    zip: str
    sections: tuple[SectionPlace, ...]
    preview: str

    @property
    def section_paths(self) -> dict[str, tuple[str, str]]:
        """Worksheet and answers by section key."""
        return {section.key: (section.worksheet, section.answers) for section in self.sections}

    @property
    def files(self) -> tuple[str, ...]:
        """Every PDF in the order of the sections, the preview last."""
        pairs = (path for section in self.sections for path in (section.worksheet, section.answers))
        return (*pairs, self.preview)


class UnitPlace(Record):
    """A unit's folder; `bundle` is the path of its ZIP, empty where the workbook has no MINI BUNDLE row."""

    number: int
    top: int
    folder: str
    bundle: str
    lesson_ids: tuple[str, ...]


class JobTree(Record):
    """All places of a job. Paths are relative to the output folder, with forward slashes, and begin with a top folder.

    `zip` is the ZIP of everything, beside the top folders.
    """

    tops: tuple[str, ...]
    units: tuple[UnitPlace, ...]
    lessons: tuple[LessonPlace, ...]

    @property
    def zip(self) -> str:
        """Name of the ZIP of everything."""
        more = f" + {len(self.tops) - 1} more" if len(self.tops) > 1 else ""
        return f"{self.tops[0]}{more}.zip"

    def lesson(self, lesson_id: str) -> LessonPlace:
        """The place of a lesson; `KeyError` when it is not part of the job."""
        for place in self.lessons:
            if place.lesson_id == lesson_id:
                return place
        raise KeyError(lesson_id)

    def with_tops(self, tops: Sequence[str]) -> "JobTree":
        """The same tree below the top folders that were claimed, which may be numbered."""
        return JobTree(
            tops=tuple(tops),
            units=tuple(_moved_unit(unit, tops[unit.top]) for unit in self.units),
            lessons=tuple(_moved_lesson(lesson, tops[lesson.top]) for lesson in self.lessons),
        )


def plan_tree(curricula: tuple[Curriculum, ...], product: Product, longest: int = LONGEST_PATH) -> JobTree:
    """The places of all units and lessons of a job.

    No path below a top folder is longer than `longest` UTF-16 units; the names of unit, lesson and file give way in
    such cases, never those of the product's folders. Where an output folder lies deep on Windows, a caller can ask for
    less. Numbers start anew in each curriculum and in each unit, and are those of the whole workbook also where only
    some of its lessons are made, so that a year that is made piece by piece sorts as one.
    """
    tops = unique_names((_top_name(curriculum) for curriculum in curricula), _LONGEST_TOP)
    units: list[UnitPlace] = []
    lessons: list[LessonPlace] = []
    for top, curriculum in enumerate(curricula):
        for number, unit in enumerate(curriculum.units, 1):
            plan = _UnitPlan(tops[top], top, unit.position or number, unit, product, longest)
            units.append(plan.unit_place())
            lessons.extend(plan.lesson_places())
    return JobTree(tops=tops, units=tuple(units), lessons=tuple(lessons))


class _UnitPlan:
    """Shares out the room of a path between the names of one unit, its lessons and their files."""

    def __init__(self, top_name: str, top: int, number: int, unit: Unit, product: Product, longest: int) -> None:
        self._top, self._unit, self._product = top, unit, product
        self._fixed = max(3 + utf16_length(folder) + utf16_length(ending) for folder, ending in self._files())
        longest = max(longest, self._fixed + _LEAST_UNIT + _LEAST_LESSON + _LEAST_TITLE)
        wanted = max((self._wanted(position, lesson) for position, lesson in self._numbered()), default=0)
        name = safe_name(f"{number:02d}. {clean_name(unit.title) or 'Unit'}", "Unit")
        name = shorten(name, max(_LEAST_UNIT, longest - self._fixed - min(wanted, _MOST_LESSON)))
        self._room = longest - utf16_length(name) - 1
        self._folder = PurePosixPath(top_name, name)

    def unit_place(self) -> UnitPlace:
        ending = ".zip"
        bundle = safe_name(f"Mini Bundle - {self._unit.title}", "Mini Bundle", min(120, self._room), ending)
        return UnitPlace(
            number=self._unit.number,
            top=self._top,
            folder=str(self._folder),
            bundle=str(self._folder / bundle) if self._unit.bundle else "",
            lesson_ids=tuple(lesson.id for lesson in self._unit.lessons),
        )

    def lesson_places(self) -> Iterator[LessonPlace]:
        for number, lesson in self._numbered():
            least = min(_LEAST_TITLE, utf16_length(_title(lesson)))
            name = shorten(_lesson_name(number, lesson), self._room - self._fixed + 1 - least)
            yield self._lesson_place(lesson, self._folder / name)

    def _lesson_place(self, lesson: Lesson, folder: PurePosixPath) -> LessonPlace:
        room = self._room - utf16_length(folder.name) - 1
        least = min(room - utf16_length(within) - 1 - utf16_length(ending) for within, ending in self._files())
        title = safe_name(_title(lesson), "Lesson", least)  # one title for all files of a lesson, so that they sort

        def path(section_folder: str, ending: str) -> str:
            longest = room - utf16_length(section_folder) - 1
            return str(folder / section_folder / safe_name(title, "Lesson", longest, ending))

        sections = tuple(
            SectionPlace(
                key=section.key,
                worksheet=path(section.folder, _ending(section.worksheet)),
                answers=path(section.folder, _ending(section.answers)),
            )
            for section in self._product.sections
        )
        preview = path(self._product.preview_folder, _ending(_PREVIEW))
        return LessonPlace(
            lesson_id=lesson.id,
            top=self._top,
            folder=str(folder),
            zip=f"{folder}.zip",
            sections=sections,
            preview=preview,
        )

    def _numbered(self) -> Iterator[tuple[int, Lesson]]:
        for place, lesson in enumerate(self._unit.lessons, 1):
            number = lesson.id.rpartition(".")[2]
            yield int(number) if number.isdecimal() else place, lesson

    def _files(self) -> Iterator[tuple[str, str]]:
        for section in self._product.sections:
            yield section.folder, _ending(section.worksheet)
            yield section.folder, _ending(section.answers)
        yield self._product.preview_folder, _ending(_PREVIEW)

    @staticmethod
    def _wanted(position: int, lesson: Lesson) -> int:
        return utf16_length(_lesson_name(position, lesson)) + utf16_length(_title(lesson))


def _top_name(curriculum: Curriculum) -> str:
    parts = (curriculum.grade, curriculum.curriculum, curriculum.subject)
    return safe_name(" - ".join(part.strip() for part in parts if part.strip()), "Worksheets", _LONGEST_TOP)


def _lesson_name(number: int, lesson: Lesson) -> str:
    standard = clean_name(lesson.standard)
    return safe_name(f"{number:02d}. {f'{standard} - ' if standard else ''}{_title(lesson)}", "Lesson")


def _title(lesson: Lesson) -> str:
    return clean_name(lesson.title) or "Lesson"


def _ending(words: str) -> str:
    return f" – {words}.pdf"


def _moved(path: str, top: str) -> str:
    return str(PurePosixPath(top, *PurePosixPath(path).parts[1:])) if path else ""


def _moved_unit(unit: UnitPlace, top: str) -> UnitPlace:
    return unit.model_copy(update={"folder": _moved(unit.folder, top), "bundle": _moved(unit.bundle, top)})


def _moved_lesson(lesson: LessonPlace, top: str) -> LessonPlace:
    sections = tuple(
        section.model_copy(
            update={"worksheet": _moved(section.worksheet, top), "answers": _moved(section.answers, top)}
        )
        for section in lesson.sections
    )
    moved = {name: _moved(getattr(lesson, name), top) for name in ("folder", "zip", "preview")}
    return lesson.model_copy(update={**moved, "sections": sections})
