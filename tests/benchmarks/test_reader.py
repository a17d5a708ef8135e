"""Reading the 492-lesson workbook, as a ratio to what openpyxl alone needs for the same file."""

import sys
import time
from pathlib import Path

import openpyxl
import pytest

from app.generators.workbook import read_workbook
from tests.support.read_within import read_apart
from tests.support.workbooks import large_book

pytestmark = pytest.mark.benchmark


def iterate(path: Path) -> int:
    """The reference work: every cell once, in openpyxl's read-only mode."""
    book = openpyxl.load_workbook(path, read_only=True)
    count = sum(1 for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None)
    book.close()
    return count


def best_of(rounds: int, work, *arguments) -> float:
    times = []
    for _ in range(rounds):
        started = time.process_time()
        work(*arguments)
        times.append(time.process_time() - started)
    return min(times)


def test_492_lessons(tmp_path, capsys):
    path = large_book(tmp_path / "large.xlsx")
    assert sum(1 for _ in read_workbook(path).lessons()) == 492
    reading, reference = best_of(5, read_workbook, path), best_of(5, iterate, path)
    alone = read_apart(path)
    assert (alone.lessons, alone.warnings) == (492, [])
    line = (
        f"reader, 492 lessons: {reading:.3f} s CPU, openpyxl alone {reference:.3f} s, ratio {reading / reference:.2f}; "
        f"in a fresh process {alone.seconds:.2f} s CPU, {alone.mebibytes:.0f} MiB"
    )
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")
    assert reading < 5 * reference
    assert alone.mebibytes < 150
