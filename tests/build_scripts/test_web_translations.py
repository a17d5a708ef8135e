"""The pages' translations are complete and compiled, and the script that watches over them sees what is not."""

from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "build_scripts"))
    import web_translations

    return web_translations


@pytest.fixture
def copied(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script on a copy of the German catalogues, as if no other language were there."""
    for name in ("WEB", "SERVER"):
        for file in getattr(script, name).rglob("*"):
            if file.is_file() and "de" in file.as_posix():
                target = tmp_path / file.relative_to(ROOT)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.read_bytes())
        monkeypatch.setattr(script, name, tmp_path / getattr(script, name).relative_to(ROOT))
    monkeypatch.setattr(script, "LANGUAGES", ("de",))
    return script


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_all_is_translated_and_in_step(script: ModuleType) -> None:
    assert list(script.check()) == []


def test_the_copy_is_in_step_too(copied: ModuleType) -> None:
    assert list(copied.check()) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('msgstr "Neuer Auftrag"', 'msgstr ""', "not translated"),
        ('msgstr "etwa %(value)s"', 'msgstr "etwa %(wert)s"', "places differ"),
        ('msgstr "Es geht weiter."', 'msgstr "Es geht weiter"', "does not end in"),
        ('msgid "New job"', 'msgid "Newest job"', "not in step with the code"),
        ('msgstr "Neuer Auftrag"', 'msgstr "Neuster Auftrag"', "older than its .po file"),
    ],
)
def test_what_is_wrong_is_seen(copied: ModuleType, old: str, new: str, complaint: str) -> None:
    change(copied._po("de"), old, new)
    assert any(complaint in each for each in copied.check())


def test_updating_keeps_what_is_translated_and_empties_what_is_new(copied: ModuleType) -> None:
    change(copied._po("de"), 'msgid "New job"', 'msgid "Newest job"')
    copied.update()
    text = copied._po("de").read_text(encoding="utf-8")
    assert 'msgid "New job"\nmsgstr ""' in text and "Newest job" not in text
    assert 'msgstr "Meine Aufträge"' in text


def test_a_sentence_of_the_server_that_is_missing_is_seen(copied: ModuleType) -> None:
    change(copied._server("de"), "Diesen Auftrag gibt es nicht.", "")
    change(copied._server("de"), "There is no such file.", "There was no such file.")
    complaints = list(copied.check())
    assert any("misses a sentence" in each for each in complaints)
    assert any("nobody says any more" in each for each in complaints)
    assert any("not translated" in each for each in complaints)
