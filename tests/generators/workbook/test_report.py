"""The report of what was read."""

import json
from pathlib import Path

import pytest

from app.generators.workbook import as_json, describe, read_workbook
from tests.support.workbooks import BLOCK, HEADINGS, save_book


@pytest.fixture
def workbook(tmp_path: Path):
    rows = (*BLOCK[:2], ("A",), HEADINGS, (1, "MS-1", "One", "note"), (2, "MS-2"), ("MINI BUNDLE",))
    return read_workbook(save_book(tmp_path / "book.xlsx", {"S": rows, "Empty": ()}))


def test_json_has_exactly_the_promised_shape(workbook):
    assert json.loads(json.dumps(as_json(workbook))) == {
        "curricula": [
            {
                "subject": "Life Science",
                "grade": "Grade 7",
                "curriculum": "",
                "units": [
                    {
                        "number": 1,
                        "title": "A",
                        "bundle": True,
                        "lessons": [
                            {
                                "id": "1.1",
                                "number": "1",
                                "standard": "MS-1",
                                "title": "One",
                                "note": "note",
                                "sheet": "S",
                                "row": 5,
                            }
                        ],
                    }
                ],
            }
        ],
        "warnings": [
            {
                "sheet": "S",
                "cell": "A6",
                "code": "row-without-title",
                "message": "This row has no title and was not used.",
            },
            {
                "sheet": "Empty",
                "cell": "",
                "code": "sheet-empty",
                "message": "This sheet is empty and was passed over.",
            },
        ],
    }


def test_the_text_tells_a_person_the_same(workbook):
    assert describe(workbook).splitlines() == [
        "book.xlsx: 1 lesson in 1 unit, 1 curriculum.",
        "",
        "Grade 7 - Life Science",
        "  To be given: curriculum.",
        "  Unit 1: A (1 lesson, mini bundle)",
        "    1.1  MS-1 - One  [S, row 5]",
        "",
        "Not used, or mended:",
        "  S, cell A6: This row has no title and was not used.",
        "  Sheet Empty: This sheet is empty and was passed over.",
    ]
