"""Every layout in which curricula come."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from app.core.curriculum import Workbook
from app.core.errors import WorkbookRefused
from app.generators.workbook import read_workbook
from tests.support.workbooks import BLOCK, HEADINGS, MAIN, Formatted, Formula, parts, save_book, save_parts, text_cell

N = None


@pytest.fixture
def read(tmp_path: Path):
    def read_sheets(*rows, **sheets) -> Workbook:
        contents = sheets or {"Sheet": rows}
        hidden = [name for name in contents if name.startswith("Hidden")]
        return read_workbook(save_book(tmp_path / "book.xlsx", contents, hidden))

    return read_sheets


def outline(workbook: Workbook) -> list:
    """The names, units and titles of a workbook, short enough to compare."""
    return [
        (
            c.subject,
            c.grade,
            c.curriculum,
            [(u.number, u.title, u.bundle, [lesson.title for lesson in u.lessons]) for u in c.units],
        )
        for c in workbook.curricula
    ]


def codes(workbook: Workbook) -> list[tuple[str, str]]:
    return [(entry.cell, entry.code) for entry in workbook.warnings]


LESSON = (1, "MS-LS1-1", "Cells", "All living things are made of cells.")
ONE = [("Life Science", "Grade 7", "NGSS", [(1, "Plants", False, ["Cells"])])]


@pytest.mark.parametrize(
    "rows",
    [
        (*BLOCK, (), ("Section: Plants",), HEADINGS, LESSON),
        (*BLOCK, ("Plants",), HEADINGS, LESSON),
        (
            ("Subject Name - Life Science",),
            ("Grade level: Grade 7",),
            ("Curriculum – NGSS",),
            ("Plants",),
            HEADINGS,
            LESSON,
        ),
        (
            ("Subject Name -", "Life Science"),
            ("GRADE LEVEL:", "Grade 7"),
            ("curriculum", "NGSS"),
            ("Plants",),
            HEADINGS,
            LESSON,
        ),
        (
            ("Subject Name", N, "Life Science"),
            ("Grade level", "-", "Grade 7"),
            ("Curriculum", N, "NGSS"),
            ("Plants",),
            HEADINGS,
            LESSON,
        ),
        (("Subject", "Life Science", N, "Grade", "Grade 7", "Curriculum", "NGSS"), ("Plants",), HEADINGS, LESSON),
        (
            ("Curriculum", "NGSS"),
            ("Subject Name Life Science",),
            ("Grade level Grade 7",),
            ("Plants",),
            HEADINGS,
            LESSON,
        ),
        ((), (), *((N, N, *row) for row in (*BLOCK, ("Plants",), HEADINGS, LESSON))),
        (*BLOCK, ("Plants", "Plants", "Plants", "Plants"), HEADINGS, LESSON),
        (*BLOCK, (N, N, "Plants"), HEADINGS, LESSON),
        (*BLOCK, ("SECTION :  Plants", N, N, "5 lessons"), HEADINGS, LESSON),
        (
            *BLOCK,
            ("Plants",),
            ("title", "note", "no", "standard"),
            ("Cells", "All living things are made of cells.", 1, "MS-LS1-1"),
        ),
        (*BLOCK, ("Plants",), ("No.", "Code", "Topic", "Description"), LESSON),
        (*BLOCK, ("Plants",), ("Lesson", "Standards", "Lesson Title:", "Teacher’s Notes"), LESSON),
        (*BLOCK, ("Plants",), ("#", "STANDARD", "LESSON", "Teacher note"), LESSON),
        (
            *BLOCK,
            ("Unit", "Lesson title", "Standard", "No", "Notes"),
            ("Plants", "Cells", "MS-LS1-1", 1, "All living things are made of cells."),
        ),
        (
            ("Subject", "Grade", "Curriculum", "Unit", *HEADINGS),
            ("Life Science", "Grade 7", "NGSS", "Plants", *LESSON),
        ),
    ],
)
def test_one_lesson_in_every_layout(read, rows):
    workbook = read(*rows)
    assert outline(workbook) == ONE
    assert not workbook.warnings
    lesson = workbook.curricula[0].units[0].lessons[0]
    assert (lesson.id, lesson.number, lesson.standard) == ("1.1", "1", "MS-LS1-1")
    assert lesson.note == "All living things are made of cells."
    assert (lesson.sheet, lesson.row) == ("Sheet", len(rows))


def test_no_lesson_is_dropped_after_blank_rows_and_second_headings(read):
    workbook = read(
        *BLOCK,
        ("Section: A",),
        HEADINGS,
        (1, "s", "one"),
        (),
        (2, "s", "two"),
        HEADINGS,
        (3, "s", "three"),
        (),
        HEADINGS,
        (4, "", "four"),
    )
    assert outline(workbook)[0][3] == [(1, "A", False, ["one", "two", "three", "four"])]
    assert not workbook.warnings


@pytest.mark.parametrize("column", range(6))
def test_a_mini_bundle_row_in_any_column_ends_the_unit(read, column):
    bundle = [N] * column + ["Mini Bundle"]
    workbook = read(*BLOCK, ("Section: A",), HEADINGS, (1, N, "one"), bundle, ("B",), (1, N, "two"))
    assert outline(workbook)[0][3] == [(1, "A", True, ["one"]), (2, "B", False, ["two"])]
    assert not workbook.warnings


def test_a_lesson_below_the_bundle_row_stays_with_its_unit_and_is_named(read):
    workbook = read(*BLOCK, ("A",), HEADINGS, (1, N, "one"), ("MINI BUNDLE",), (2, N, "two"))
    assert outline(workbook)[0][3] == [(1, "A", True, ["one", "two"])]
    assert codes(workbook) == [("C8", "lesson-after-bundle")]


def test_a_lesson_whose_note_is_the_bundle_mark_is_kept(read):
    workbook = read(*BLOCK, ("A",), HEADINGS, (1, N, "one", "MINI BUNDLE"))
    assert outline(workbook)[0][3] == [(1, "A", True, ["one"])]
    assert workbook.curricula[0].units[0].lessons[0].note == ""


def test_blocks_under_each_other_are_numbered_through(read):
    workbook = read(
        *BLOCK, ("A",), HEADINGS, (1, N, "one"), (), ("Subject Name", "Chemistry"), ("B",), HEADINGS, (1, N, "two")
    )
    assert outline(workbook) == [
        ("Life Science", "Grade 7", "NGSS", [(1, "A", False, ["one"])]),
        ("Chemistry", "", "", [(2, "B", False, ["two"])]),
    ]
    assert workbook.curricula[1].missing == ("grade", "curriculum")


@pytest.mark.parametrize("gap", [0, 1, 3])
def test_blocks_side_by_side(read, gap):
    left = [*BLOCK, (), ("Section: A",), HEADINGS, (1, "s1", "one", "n1"), (2, "s2", "two", "n2"), ("MINI BUNDLE",)]
    right = [
        ("Subject Name - Chemistry",),
        ("Grade:", "9"),
        ("Curriculum", "CC"),
        (),
        ("B",),
        HEADINGS,
        (1, "s3", "three", "n3"),
    ]
    right += [(), ()]
    rows = [(*a, *[N] * (4 + gap - len(a)), *b) for a, b in zip(left, right, strict=True)]
    below = [(), *BLOCK[:1], ("C",), ("TITLE", "NOTE"), ("four", "n4")]
    workbook = read(*rows, *below)
    assert outline(workbook) == [
        ("Life Science", "Grade 7", "NGSS", [(1, "A", True, ["one", "two"])]),
        ("Chemistry", "9", "CC", [(2, "B", False, ["three"])]),
        ("Life Science", "", "", [(3, "C", False, ["four"])]),
    ]
    assert workbook.curricula[1].units[0].lessons[0].note == "n3"
    assert not workbook.warnings


def test_several_sheets_and_those_passed_over(read):
    table = (*BLOCK, ("A",), HEADINGS, (1, N, "one"))
    other = (("Subject Name", "Physics"), ("B",), HEADINGS, (1, N, "two"))
    workbook = read(
        First=table,
        Info=(("Title", "Note"), ("How to", "Use it")),
        Second=other,
        Hidden=table,
        Empty=(),
        Remarks=(("hello", "you"),),
    )
    assert [c.subject for c in workbook.curricula] == ["Life Science", "Physics"]
    assert [lesson.id for _, _, lesson in workbook.lessons()] == ["1.1", "2.1"]
    assert [(w.sheet, w.cell, w.code) for w in workbook.warnings] == [
        ("Info", "", "sheet-information"),
        ("Hidden", "", "sheet-hidden"),
        ("Empty", "", "sheet-empty"),
        ("Remarks", "", "sheet-passed-over"),
    ]


def test_a_block_repeated_on_each_sheet_is_one_curriculum(read):
    workbook = read(S1=(*BLOCK, ("A",), HEADINGS, (1, N, "one")), S2=(*BLOCK, ("B",), HEADINGS, (1, N, "two")))
    assert outline(workbook) == [
        ("Life Science", "Grade 7", "NGSS", [(1, "A", False, ["one"]), (2, "B", False, ["two"])])
    ]


def test_a_plain_table_leaves_the_names_open(read):
    workbook = read(
        ("Unit", "Lesson title", "Standard", "Teacher note"),
        ("A", "one"),
        (N, "two"),
        ("B", "three"),
        (),
        ("B", "four"),
        ("C",),
        (N, "five"),
    )
    assert outline(workbook) == [
        ("", "", "", [(1, "A", False, ["one", "two"]), (2, "B", False, ["three", "four"]), (3, "C", False, ["five"])])
    ]
    assert workbook.curricula[0].missing == ("subject", "grade", "curriculum")


def test_a_table_without_any_unit_takes_the_sheets_name_and_says_so(read):
    workbook = read(**{"Term 1": (("Lesson", "Title"), (1, "one"))})
    assert outline(workbook) == [("", "", "", [(1, "Term 1", False, ["one"])])]
    assert codes(workbook) == [("B2", "unit-from-sheet")]


def test_what_is_not_used_is_named_by_cell(read):
    workbook = read(
        ("My plan for the year",),
        *BLOCK,
        ("Section: Left out",),
        ("Section: A",),
        ("NO", "STANDARD", "TITLE", "NOTE", "Duration"),
        (1, "s", "one", N, "3 h"),
        (2, "s", N, "no title here"),
        (N, N, N, N, N, N, "a remark"),
        (3, "s", "three"),
        ("Section: Empty",),
        ("MINI BUNDLE",),
    )
    assert outline(workbook) == [("Life Science", "Grade 7", "NGSS", [(1, "A", False, ["one", "three"])])]
    assert codes(workbook) == [
        ("A1", "text-unused"),
        ("A5", "text-unused"),
        ("E7", "column-unused"),
        ("A9", "row-without-title"),
        ("G10", "text-unused"),
        ("A12", "unit-without-lessons"),
        ("A13", "bundle-without-unit"),
    ]


def test_rows_before_any_heading_and_headings_without_title_are_named(read):
    workbook = read((1, "s", "one"), ("NO", "STANDARD", "NOTE"), *BLOCK, HEADINGS, (1, "s", "two"))
    assert codes(workbook)[:2] == [("A1", "row-without-header"), ("A2", "header-without-title")]
    assert [lesson.title for _, _, lesson in workbook.lessons()] == ["two"]


def test_a_curriculum_without_lessons_is_named(read):
    workbook = read(*BLOCK, (), ("Subject Name", "Chemistry"), ("B",), HEADINGS, (1, N, "two"))
    assert [c.subject for c in workbook.curricula] == ["Chemistry"]
    assert codes(workbook) == [("A1", "block-without-lessons")]


@pytest.mark.parametrize(
    "title",
    [
        "Acid–Base Titrations",
        "Balancing Redox Reactions (Half-Reaction Method)",
        "Subject - Verb Agreement",
        '=HYPERLINK("http://example.org","x")',
        "=1+1",
        "#set page()",
        "<b>bold</b> & more",
        "../../x",
        "CON",
        "a/b:c*?",
        "Trailing…",
        "😀 👩‍🔬 emoji",
        "تغيّرات حالة المادة",
        "化学反应",
        "x" * 300,
        "Section 2: Cells",
        "$\\ce{H2SO4}$ and $12",
        "_x0041_ stays",
    ],
)
def test_titles_stay_as_written(read, title):
    assert [lesson.title for _, _, lesson in read(*BLOCK, ("A",), HEADINGS, (1, "s", title, "n")).lessons()] == [title]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("\u00a0Cells\u00a0and\u00a0more \u200b", "Cells and more"),
        ("  Cells\n and  more ", "Cells and more"),
        ("Cells_x000D_\nand\u2003more", "Cells and more"),
        ("Cells\tand more\ufeff", "Cells and more"),
    ],
)
def test_odd_spaces_are_cleaned(read, written, read_as):
    workbook = read(*BLOCK, ("A",), HEADINGS, (1, "s", written, "line one \n line two"))
    lesson = workbook.curricula[0].units[0].lessons[0]
    assert lesson.title == read_as
    assert lesson.note == "line one\nline two"


def test_codes_that_excel_turned_into_dates_and_cut_numbers_are_mended(read):
    workbook = read(
        *BLOCK,
        ("A",),
        HEADINGS,
        (3.8, "4-1", "a"),
        (3.9, Formatted(datetime(2025, 4, 2), "d-mmm"), "b"),
        (3.1, Formatted(datetime(2025, 3, 4), "d-mmm"), "c"),
        (3.11, Formatted(datetime(2025, 12, 5), "m/d"), "d"),
        (Formatted(3.2, "0.00"), Formatted(datetime(2001, 4, 2), "m/d/yyyy"), "e"),
        (Formatted(7, "000"), Formatted(datetime(2032, 5, 1), "mmm-yy"), "f"),
        (1.0, Formula("=A1"), "g", Formula('="a"&"b"')),
    )
    lessons = workbook.curricula[0].units[0].lessons
    assert [lesson.number for lesson in lessons] == ["3.8", "3.9", "3.10", "3.11", "3.20", "007", "1"]
    assert [lesson.standard for lesson in lessons] == ["4-1", "4-2", "4-3", "12/5", "2001-04-02", "5-32", ""]
    assert codes(workbook) == [
        ("B7", "date-mended"),
        ("A8", "number-mended"),
        ("B8", "date-mended"),
        ("B9", "date-mended"),
        ("B10", "date-unclear"),
        ("B11", "date-mended"),
        ("B12", "formula-without-value"),
        ("D12", "formula-without-value"),
    ]


def test_a_title_that_is_a_formula_without_result_is_reported_and_never_printed(read):
    workbook = read(*BLOCK, ("A",), HEADINGS, (1, "s", Formula("=B1")), (2, "s", "two"))
    assert [lesson.title for _, _, lesson in workbook.lessons()] == ["two"]
    assert codes(workbook) == [("C6", "formula-without-value")]


def test_a_workbook_of_unsaved_formulas_is_refused_with_what_to_do(read):
    with pytest.raises(WorkbookRefused) as refused:
        read(*BLOCK, ("A",), HEADINGS, (1, "s", Formula("=B1")))
    assert refused.value.code == "workbook-only-formulas"


def test_saved_results_of_formulas_and_excel_errors(tmp_path):
    rows = (
        f'<row r="1">{text_cell("A1", "NO")}{text_cell("B1", "TITLE")}{text_cell("C1", "NOTE")}</row>'
        '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>"Ce"&amp;"lls"</f><v>Cells</v></c>'
        '<c r="C2" t="str"><f>""</f><v></v></c></row>'
        '<row r="3"><c r="A3" t="e"><v>#REF!</v></c>' + text_cell("B3", "Plants") + "</row>"
    )
    sheet = f'<worksheet {MAIN}><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>'
    workbook = read_workbook(save_parts(tmp_path / "a.xlsx", parts(sheet)))
    assert [(lesson.number, lesson.title, lesson.note) for _, _, lesson in workbook.lessons()] == [
        ("2", "Cells", ""),
        ("", "Plants", ""),
    ]
    assert codes(workbook) == [("B2", "unit-from-sheet"), ("A3", "error-value")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
@pytest.mark.parametrize("prefix", ["", "x:"])
@pytest.mark.parametrize("is_strict", [False, True])
def test_every_dialect_of_the_format(tmp_path, encoding, prefix, is_strict):
    xml = (
        f'<?xml version="1.0" encoding="{encoding}"?><worksheet {MAIN}><sheetData><row r="1"><c r="A1" s="4"/>'
        f"{text_cell('B1', 'NO')}{text_cell('C1', 'TITLE')}</row>"
        f'<row r="5"><c r="B5"><v>1</v></c>{text_cell("C5", "Säure")}</row></sheetData></worksheet>'
    )
    if prefix:
        xml = re.sub(r"<(/?)(?=[a-z])", rf"<\1{prefix}", xml).replace("xmlns=", "xmlns:x=")
    contents = parts(xml.encode(encoding))
    if is_strict:
        strict = [
            (
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
        ]
        strict += [
            ("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument")
        ]
        for old, new in strict:
            contents["xl/worksheets/sheet1.xml"] = xml.replace(old, new).encode(encoding)
            contents = {k: v.replace(old, new) if isinstance(v, str) else v for k, v in contents.items()}
    workbook = read_workbook(save_parts(tmp_path / "a.xlsx", contents))
    assert [(lesson.title, lesson.row) for _, _, lesson in workbook.lessons()] == [("Säure", 5)]


def test_formatted_empty_rows_and_cells_without_places(tmp_path):
    empty = "".join(
        f'<row r="{n}" s="1" customFormat="1"><c r="A{n}" s="2"/><c r="B{n}" s="2"></c></row>' for n in range(3, 1400)
    )
    last = f'<row r="1400"><c r="A1400"><v>2</v></c>{text_cell("B1400", "Last")}</row>'
    table = f'<row r="1">{text_cell("A1", "NO")}{text_cell("B1", "TITLE")}</row>'
    sheet = f"<worksheet {MAIN}><sheetData>{table}{empty}{last}</sheetData></worksheet>"
    workbook = read_workbook(save_parts(tmp_path / "a.xlsx", parts(sheet)))
    assert [(lesson.title, lesson.row) for _, _, lesson in workbook.lessons()] == [("Last", 1400)]
    placeless = "".join(f"<row><c/>{c}</row>" for c in ("", *(_without_place(t) for t in ("TITLE", "One"))))
    placeless = placeless.replace("</row>", f"{_without_place('NO')}</row>", 2)
    sheet = f"<worksheet {MAIN}><sheetData>{placeless}</sheetData></worksheet>"
    workbook = read_workbook(save_parts(tmp_path / "b.xlsx", parts(sheet)))
    assert [(lesson.title, lesson.row) for _, _, lesson in workbook.lessons()] == [("One", 3)]


def _without_place(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{text}</t></is></c>'


def test_broken_styles_and_links_do_not_stop_the_reading(tmp_path):
    contents = parts(
        styles=f'<styleSheet {MAIN}><fills><fill/></fills><cellXfs><xf fontId="99"/></cellXfs></styleSheet>'
    )
    contents["xl/externalLinks/externalLink1.xml"] = "<broken"
    contents["docProps/core.xml"] = "no xml at all"
    workbook = read_workbook(save_parts(tmp_path / "a.xlsx", contents))
    assert [lesson.title for _, _, lesson in workbook.lessons()] == ["Cells"]


def test_a_sheet_missing_from_the_file_is_named(tmp_path):
    contents = parts(sheets=2)
    del contents["xl/worksheets/sheet2.xml"]
    workbook = read_workbook(save_parts(tmp_path / "a.xlsx", contents))
    assert [(w.sheet, w.code) for w in workbook.warnings][-1] == ("S2", "sheet-unreadable")


def test_many_warnings_of_one_kind_are_counted(read):
    workbook = read(*BLOCK, ("A",), HEADINGS, (1, "s", "one"), *((n, "s", N) for n in range(200)))
    assert len(workbook.warnings) == 51
    assert workbook.warnings[-1].code == "more"
    assert "150 more" in workbook.warnings[-1].message
