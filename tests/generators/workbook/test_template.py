"""The template to fill in, and the sample that ships."""

import openpyxl
import pytest

from app.core.errors import StorageError
from app.core.paths import resources
from app.generators.workbook import read_workbook, write_template


def test_the_template_can_be_read_back_as_it_is(tmp_path):
    write_template(tmp_path / "template.xlsx")
    workbook = read_workbook(tmp_path / "template.xlsx")
    assert [(c.subject, c.grade, c.curriculum) for c in workbook.curricula] == [("Life Science", "Grade 7", "NGSS")]
    assert [(lesson.id, lesson.standard) for _, _, lesson in workbook.lessons()] == [("1.1", "MS-LS1-6")]
    assert [(entry.sheet, entry.code) for entry in workbook.warnings] == [("Info", "sheet-passed-over")]


def test_lessons_filled_into_the_template_are_read_and_codes_stay_codes(tmp_path):
    path = tmp_path / "template.xlsx"
    write_template(path)
    book = openpyxl.load_workbook(path)
    sheet = book["Curriculum"]
    (title,) = [cell for cell in sheet["A"] if cell.value == "Section:"]
    assert sheet.cell(title.row + 2, 2).number_format == "@"
    title.value = "Section: Energy"
    for column, text in enumerate(("1", "4-2", "Heat", "Heat flows from warm to cold bodies."), 1):
        sheet.cell(title.row + 2, column).value = text
    book.save(path)
    unit = read_workbook(path).curricula[0].units[1]
    assert (unit.title, unit.lessons[0].standard, unit.lessons[0].title) == ("Energy", "4-2", "Heat")


def test_a_folder_that_is_not_there_is_said_in_words(tmp_path):
    with pytest.raises(StorageError) as refused:
        write_template(tmp_path / "missing" / "template.xlsx")
    assert refused.value.hint


def test_the_sample_reads_without_a_flaw():
    workbook = read_workbook(resources() / "samples" / "sample-curriculum.xlsx")
    assert [c.missing for c in workbook.curricula] == [()] * 4
    lessons = [lesson for _, _, lesson in workbook.lessons()]
    assert len(lessons) == 11
    assert len({lesson.title for lesson in lessons}) == 11
    assert all(lesson.note.count(". ") >= 2 and len(lesson.note) > 150 for lesson in lessons)
    assert [unit.number for c in workbook.curricula for unit in c.units if unit.bundle] == [1, 3]
    assert [(entry.sheet, entry.code) for entry in workbook.warnings] == [("Info", "sheet-passed-over")]
