from pathlib import Path

from app.ui.sheets.catalogue import Role, lesson_sheets
from tests.support.sheets import MadeLesson


def test_every_file_has_its_section_and_role(made: MadeLesson) -> None:
    sheets = lesson_sheets("academy", "/out", made.files)
    assert [sheet.key for sheet in sheets] == [
        ("true_false", Role.WORKSHEET),
        ("true_false", Role.ANSWERS),
        ("multiple_choice", Role.WORKSHEET),
        ("multiple_choice", Role.ANSWERS),
        ("short_answer", Role.WORKSHEET),
        ("short_answer", Role.ANSWERS),
        ("task_cards", Role.WORKSHEET),
        ("task_cards", Role.ANSWERS),
        ("", Role.PREVIEW),
    ]
    assert [sheet.path for sheet in sheets] == [Path("/out", name) for name in made.files]
    assert sheets[1].title == "True or false, Answer sheet"
    assert sheets[-1].title == "Preview"


def test_a_title_with_a_dash_does_not_hide_the_role() -> None:
    name = "Year/01. Unit/01. A – B/04. Task Cards/A – B – Task Cards Answer Sheet.pdf"
    assert lesson_sheets("academy", "/out", [name])[0].key == ("task_cards", Role.ANSWERS)


def test_files_of_an_unknown_product_are_shown_all_the_same() -> None:
    (sheet,) = lesson_sheets("a-product-of-tomorrow", "/out", ["Year/Sheet.pdf"])
    assert (sheet.heading, sheet.path) == ("Other sheets", Path("/out/Year/Sheet.pdf"))
