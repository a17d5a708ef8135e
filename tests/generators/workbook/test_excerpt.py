"""Rows of a sheet as they stand in the workbook, around the one that a warning is about."""

from pathlib import Path

import pytest

from app.core.errors import WorkbookRefused
from app.generators.workbook import read_excerpt
from tests.support.workbooks import BLOCK, HEADINGS, save_book


def _book(folder: Path) -> Path:
    lessons = [(None, *HEADINGS), *((None, n, None, f"Lesson {n}", "Note") for n in range(1, 6))]
    return save_book(
        folder / "book.xlsx", {"Info": [("nothing",)], "Year 7": [*BLOCK, (), ("Section: One",), *lessons]}
    )


def test_the_row_stands_between_its_neighbours_with_the_columns_that_they_fill(tmp_path: Path) -> None:
    excerpt = read_excerpt(_book(tmp_path), "Year 7", 9, around=1)
    assert excerpt.columns == ("B", "D", "E")
    assert excerpt.rows == (
        (8, ("2", "Lesson 2", "Note")),
        (9, ("3", "Lesson 3", "Note")),
        (10, ("4", "Lesson 4", "Note")),
    )


def test_an_empty_row_leaves_its_neighbours(tmp_path: Path) -> None:
    excerpt = read_excerpt(_book(tmp_path), "Year 7", 4, around=1)
    assert [number for number, _ in excerpt.rows] == [3, 5]


def test_a_sheet_that_is_not_there_has_no_rows(tmp_path: Path) -> None:
    assert read_excerpt(_book(tmp_path), "Year 8", 1).rows == ()


def test_a_file_that_vanished_is_refused_with_its_words(tmp_path: Path) -> None:
    with pytest.raises(WorkbookRefused) as refused:
        read_excerpt(tmp_path / "gone.xlsx", "Year 7", 1)
    assert refused.value.code == "workbook-missing"
