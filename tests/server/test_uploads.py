"""Names of uploads, and drafts of workbooks that were read."""

from pathlib import Path

import pytest

from app.core.curriculum import Workbook
from app.core.paths import Home
from app.server.errors import NotThere
from app.server.uploads import drop_draft, find_draft, keep_draft, shown_name, title_of
from tests.support.engine import make_curriculum

WORKBOOK = Workbook(name="Grade 7.xlsx", curricula=(make_curriculum(2),))


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("Grade 7.xlsx", "Grade 7.xlsx"),
        (r"C:\Users\ada\Grade 7.xlsx", "Grade 7.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("a\0b\n\x1b[31m.xlsx", "ab[31m.xlsx"),
        ("\u202efdp.xlsx", "fdp.xlsx"),
        ("Ökologie – 7. Klasse.xlsx", "Ökologie – 7. Klasse.xlsx"),
    ],
)
def test_names_are_shown_without_paths_and_tricks(sent: str, shown: str) -> None:
    assert shown_name(sent) == shown


def test_a_long_name_is_cut_and_keeps_its_ending() -> None:
    shown = shown_name("x" * 10_000 + ".xlsx")
    assert len(shown) == 120 and shown.endswith("….xlsx")


def test_a_draft_is_its_owners(tmp_path: Path) -> None:
    home = Home(tmp_path).create()
    draft = keep_draft(home, "ada", WORKBOOK)
    assert find_draft(home, "ada", draft.id).workbook == WORKBOOK
    assert title_of(draft.workbook) == "Grade 7"
    for owner, name in (("ben", draft.id), ("ada", "0" * 32), ("ada", "../settings"), ("ada", "")):
        with pytest.raises(NotThere):
            find_draft(home, owner, name)
    drop_draft(home, "../../settings")
    drop_draft(home, draft.id)
    with pytest.raises(NotThere):
        find_draft(home, "ada", draft.id)
