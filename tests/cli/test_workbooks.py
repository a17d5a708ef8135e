"""`check` and `template`, and what `generate` refuses before it starts anything."""

from pathlib import Path

import openpyxl
import pytest

from tests.support.command import Command


@pytest.fixture
def plain_workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (
        ["Unit", "Lesson title", "Standard", "Teacher note"],
        ["Cells", "What cells are", "LS1", "All life."],
        ["Cells", "How cells divide", "LS2", "Mitosis."],
    ):
        book.active.append(row)
    path = tmp_path / "plain.xlsx"
    book.save(path)
    return path


def test_a_template_can_be_checked(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "new.xlsx"
    assert command.run("template", path).code == 0
    ended = command.run("check", path, "--json")
    assert (ended.code, ended.err) == (0, "")
    assert set(ended.document) == {"curricula", "warnings"}
    assert ended.document["curricula"][0]["units"][0]["lessons"][0]["id"] == "1.1"
    assert "1.1" in command.run("check", path).out


def test_a_file_is_not_replaced_by_the_template(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_text("mine")
    assert command.run("template", path).code == 2
    assert path.read_text() == "mine"
    assert command.run("template", path, "--force").code == 0
    assert path.read_bytes()[:2] == b"PK"
    assert command.run("template", tmp_path / "notes.txt").code == 2


def test_a_refused_workbook_is_two_sentences_and_exit_code_2(command: Command, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(b"PK\x03\x04 cut off")
    ended = command.run("check", path)
    assert (ended.code, ended.out) == (2, "")
    assert 1 <= len(ended.err.splitlines()) <= 2
    ended = command.run("check", path, "--json")
    assert ended.document["error"]["message"] in ended.err


def test_missing_names_are_asked_for_by_their_options(command: Command, plain_workbook: Path, tmp_path: Path) -> None:
    ended = command.run("generate", plain_workbook, "--product", "academy", "--out", tmp_path, "--grade", "7")
    assert ended.code == 2
    assert "--subject and --curriculum" in ended.err and "--grade" not in ended.err


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--product", "poster"], "poster"),
        (["--product", "academy", "--units", "9"], "9"),
        (["--product", "academy", "--lessons", "x"], "x"),
        (["--product", "academy", "--sections", "riddles"], "riddles"),
        (["--product", "academy", "--sections", "true_false=0"], "0"),
        (["--product", "academy", "--language", "klingon?"], "klingon?"),
        (["--product", "academy", "--max-cost", "-1"], "-1"),
        (["--product", "academy"], "API key"),
    ],
)
def test_generate_says_what_does_not_fit(
    command: Command, plain_workbook: Path, tmp_path: Path, options: list[str], word: str
) -> None:
    names = ["--subject", "Biology", "--grade", "7", "--curriculum", "NGSS"]
    ended = command.run("generate", plain_workbook, "--out", tmp_path / "out", *names, *options)
    assert (ended.code, ended.out) == (2, "")
    assert word in ended.err and "Traceback" not in ended.err
    assert not (tmp_path / "out").exists()


def test_an_output_folder_that_is_a_file_is_refused(command: Command, plain_workbook: Path, tmp_path: Path) -> None:
    names = ["--subject", "Biology", "--grade", "7", "--curriculum", "NGSS"]
    ended = command.run(
        "generate", plain_workbook, "--product", "academy", "--writer", "offline", *names, "--out", plain_workbook
    )
    assert ended.code == 2 and str(plain_workbook) in ended.err
