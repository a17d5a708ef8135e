"""From a file to curricula: container, slim copy, sheets, bands."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.curriculum import ReadWarning, Workbook
from app.core.errors import WorkbookRefused
from app.generators.workbook.cells import Row
from app.generators.workbook.container import load, open_archive
from app.generators.workbook.drafts import CurriculumDraft, freeze
from app.generators.workbook.layout import BandReader
from app.generators.workbook.messages import Warnings, refusal, warning
from app.generators.workbook.parts import PartRefused
from app.generators.workbook.tables import segments
from app.generators.workbook.vocabulary import is_information_sheet

if TYPE_CHECKING:
    from app.generators.workbook.package import SheetEntry


def read_workbook(path: Path, name: str = "") -> Workbook:
    """Read all curricula of a workbook, with a warning for whatever was not used or was mended.

    `name` is what a person calls the file where it lies under another one.
    Raises `WorkbookRefused` when the file is no usable curriculum workbook, whatever is wrong with it. Bounded: files
    up to 20 MiB, a few seconds, less than 300 MiB of memory.
    """
    name = name or path.name or str(path)
    with refusals(name):
        return _read(path, name)


@contextmanager
def refusals(name: str) -> Iterator[None]:
    """Turn whatever goes wrong while the file `name` is read into a `WorkbookRefused`."""
    try:
        yield
    except WorkbookRefused:
        raise
    except PartRefused as error:
        raise _refusal_of(error, name) from error
    except Exception as error:  # openpyxl raises whatever a damaged file provokes
        raise refusal("workbook-damaged", name, detail=f"{type(error).__name__}: {error}") from error


def _refusal_of(error: PartRefused, name: str) -> WorkbookRefused:
    from app.generators.workbook.package import MAX_SHEETS

    return refusal(error.code, name, detail=error.detail, limit=MAX_SHEETS)


@dataclass
class _SheetResult:
    """What was made of one sheet."""

    name: str
    warnings: Warnings
    state: str = ""  # why it was passed over as a whole: the code of a warning, empty when it was read
    curricula: list[CurriculumDraft] = field(default_factory=list)

    @property
    def has_lessons(self) -> bool:
        return any(draft.has_lessons for draft in self.curricula)


def _read(path: Path, name: str) -> Workbook:
    archive = open_archive(load(path, name), name)
    # Imported here: openpyxl takes a fifth of a second, which a refusal above need not wait for.
    from app.generators.workbook.grid import read_grids
    from app.generators.workbook.package import make_slim

    package = make_slim(archive)
    results = [_read_sheet(entry, rows) for entry, rows in read_grids(package)]
    _pass_over_information(results)
    if not any(result.has_lessons for result in results if not result.state):
        raise _no_lessons(results, name)
    drafts = [draft for result in results if not result.state for draft in result.curricula]
    warnings = [entry for result in results for entry in _warnings(result)]
    return Workbook(name=name, curricula=freeze(drafts), warnings=tuple(warnings))


def _read_sheet(entry: "SheetEntry", rows: list[Row]) -> _SheetResult:
    result = _SheetResult(entry.name, Warnings(entry.name))
    if entry.is_hidden:
        result.state = "sheet-hidden"
    elif not entry.is_readable:
        result.state = "sheet-passed-over" if entry.target else "sheet-unreadable"
    elif not rows:
        result.state = "sheet-empty" if entry.last_row is None else "sheet-too-large"
    else:
        _read_rows(result, rows)
        if entry.last_row is not None:
            result.warnings.add("", "sheet-cut", row=str(entry.last_row))
        if not result.has_lessons:
            result.state = "sheet-passed-over"
    return result


def _read_rows(result: _SheetResult, rows: list[Row]) -> None:
    before: list[BandReader] = []
    for segment in segments(rows):
        readers = [BandReader(result.name, result.warnings, _above(before, band)) for band in range(len(segment.bands))]
        for reader, band_rows in zip(readers, segment.bands, strict=True):
            reader.read(band_rows)
        found = [draft for reader in readers for draft in reader.curricula]
        result.curricula += sorted(found, key=lambda draft: draft.row)
        before = readers
    for draft in result.curricula:
        if draft.cell and not draft.has_lessons:
            result.warnings.add(draft.cell.place, "block-without-lessons")


def _above(readers: list[BandReader], band: int) -> BandReader | None:
    return readers[band] if band < len(readers) else None


def _pass_over_information(results: list[_SheetResult]) -> None:
    """Pass over sheets named Info and the like, unless they alone hold the lessons."""
    informing = [result for result in results if result.has_lessons and is_information_sheet(result.name)]
    if len(informing) < sum(result.has_lessons for result in results):
        for result in informing:
            result.state = "sheet-information"


def _warnings(result: _SheetResult) -> list[ReadWarning]:
    return [warning(result.name, "", result.state)] if result.state else result.warnings.entries()


def _no_lessons(results: list[_SheetResult], name: str) -> WorkbookRefused:
    codes = set().union(*(result.warnings.codes() for result in results))
    states = {result.state for result in results}
    detail = ", ".join(f"{result.name}: {result.state}" for result in results[:20])
    if "sheet-hidden" in states and states <= {"sheet-hidden", "sheet-empty"}:
        return refusal("workbook-only-hidden", name, detail=detail)
    if "formula-without-value" in codes and "row-without-title" not in codes:
        return refusal("workbook-only-formulas", name, detail=detail)
    return refusal("workbook-no-lessons", name, detail=detail)
