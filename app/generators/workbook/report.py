"""What was read from a workbook, for a person and for programs."""

from typing import Any

from app.core.curriculum import Curriculum, ReadWarning, Unit, Workbook


def describe(workbook: Workbook) -> str:
    """The report of `check` as plain text lines."""
    lines = [f"{workbook.name}: {_totals(workbook)}"]
    for curriculum in workbook.curricula:
        lines += ["", _heading(curriculum)]
        if curriculum.missing:
            lines.append(f"  To be given: {', '.join(curriculum.missing)}.")
        for unit in curriculum.units:
            lines += _unit_lines(unit)
    if workbook.warnings:
        lines += ["", "Not used, or mended:"]
        lines += [f"  {_place(entry)}: {entry.message}" for entry in workbook.warnings]
    return "\n".join(lines)


def as_json(workbook: Workbook) -> dict[str, Any]:
    """The document of `check --json`."""
    inner = {"units": {"__all__": {"position"}}}  # of use only where units were left out, which `check` never does
    return {
        "curricula": [curriculum.model_dump(mode="json", exclude=inner) for curriculum in workbook.curricula],
        "warnings": [entry.model_dump(mode="json") for entry in workbook.warnings],
    }


def _totals(workbook: Workbook) -> str:
    units = sum(len(curriculum.units) for curriculum in workbook.curricula)
    lessons = sum(1 for _ in workbook.lessons())
    return f"{_count(lessons, 'lesson')} in {_count(units, 'unit')}, {_count_curricula(len(workbook.curricula))}."


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _count_curricula(number: int) -> str:
    return f"{number} {'curriculum' if number == 1 else 'curricula'}"


def _heading(curriculum: Curriculum) -> str:
    names = [curriculum.grade, curriculum.curriculum, curriculum.subject]
    return " - ".join(name for name in names if name) or "A curriculum without names"


def _unit_lines(unit: Unit) -> list[str]:
    bundle = ", mini bundle" if unit.bundle else ""
    lines = [f"  Unit {unit.number}: {unit.title} ({_count(len(unit.lessons), 'lesson')}{bundle})"]
    for lesson in unit.lessons:
        standard = f"{lesson.standard} - " if lesson.standard else ""
        lines.append(f"    {lesson.id}  {standard}{lesson.title}  [{lesson.sheet}, row {lesson.row}]")
    return lines


def _place(entry: ReadWarning) -> str:
    return f"{entry.sheet}, cell {entry.cell}" if entry.cell else f"Sheet {entry.sheet}"
