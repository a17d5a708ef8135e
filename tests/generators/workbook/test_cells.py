"""Cells as a person would read them."""

from datetime import date, datetime, time, timedelta

import pytest

from app.generators.workbook.cells import Cell, clean, follow, make_cell


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (1, "General", "1"),
        (1.0, "General", "1"),
        (3.1, "General", "3.1"),
        (3.1, "0.00", "3.10"),
        (3.1, "0.00;[Red]-0.00", "3.10"),
        (2.0, "0.0_)", "2.0"),
        (7, "000", "007"),
        (0.1 + 0.2, "General", "0.3"),
        (1234567, "#,##0", "1234567"),
        (0.5, "0%", "0.5"),
        (1e300, "0.00", "1e+300"),
        (float("inf"), "General", "inf"),
        (True, "General", "TRUE"),
        (None, "General", ""),
        (datetime(2025, 4, 2), "d-mmm", "4-2"),
        (datetime(2025, 4, 2), "[$-409]d\\-mmm;@", "4-2"),
        (datetime(2025, 2, 4), "[$-809]d\\-mmm;@", "4-2"),
        (datetime(2025, 4, 2), "d/m", "2/4"),
        (datetime(2025, 4, 2), "mm-dd", "4-2"),
        (datetime(2025, 4, 2), 'd"."m', "2.4"),
        (datetime(1932, 4, 1), "mmm-yy", "4-32"),
        (date(2025, 4, 2), "yyyy-mm-dd", "2025-04-02"),
        (time(1, 5), "h:mm", "1:05"),
        (timedelta(hours=1, minutes=5), "[h]:mm", "1:05"),
    ],
)
def test_the_text_of_a_value(value, number_format, text):
    assert make_cell(1, 1, value, number_format).text == text


@pytest.mark.parametrize(
    ("before", "text"),
    [("", "4-2"), ("4-1", "4-2"), ("2-3", "2-4"), ("2.3", "2.4"), ("1-9", "4-2"), ("3/9", "4/2")],
)
def test_the_code_above_tells_the_order_of_a_date(before, text):
    assert follow(before, make_cell(1, 1, datetime(2025, 4, 2), "d-mmm")).text == text


@pytest.mark.parametrize(
    ("before", "value", "text"),
    [
        ("3.9", 3.1, "3.10"),
        ("3.19", 3.2, "3.20"),
        ("3.99", 3.1, "3.100"),
        ("3.8", 3.1, "3.1"),
        ("2.9", 3.1, "3.1"),
        ("", 3.1, "3.1"),
    ],
)
def test_a_zero_that_excel_cut_off(before, value, text):
    assert follow(before, make_cell(1, 1, value)).text == text


def test_a_number_with_a_format_of_its_own_is_left_alone():
    assert follow("3.9", make_cell(1, 1, 3.1, "0.0")).text == "3.1"


@pytest.mark.parametrize(("column", "place"), [(1, "A7"), (26, "Z7"), (27, "AA7"), (702, "ZZ7"), (16384, "XFD7")])
def test_places(column, place):
    assert Cell(7, column, "x").place == place


def test_text_beyond_excels_limit_is_cut_and_said():
    cell = make_cell(1, 1, "x" * 40_000)
    assert (len(cell.text), cell.code) == (32_767, "text-cut")


def test_cleaning_keeps_joiners_and_direction_marks():
    assert clean("👩\u200d🔬 می\u200cخواهم \u200fabc") == "👩\u200d🔬 می\u200cخواهم \u200fabc"
