"""The translations are complete and in step with the code, and the script that watches over it sees what is not."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from app.core.wording import Wording, places

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "build_scripts"

ENGINE = '''
"""A docstring that is no sentence for a person."""
class Late(StudioError):
    title = "Too late"
def go(at, path, seconds):
    log.info("nothing to see")
    raise BadRequest(f"There is no “{clip(path)}” at {at.host}.", hint="Look elsewhere.", detail=f"HTTP {at.status}.")
def wait(pause):
    return f"It goes on in {pause / 3600:.1f} hours."
def refuse():
    raise ValueError("This is for programmers only.")
'''
TEXTS = '''
"""Texts."""
REASONS = {"key-alone": "It is {detail}"}
WORD = "true"
'''


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    import translations

    return translations


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A small program: an engine, its texts, a window."""
    app = tmp_path / "app"
    for name, content in {
        "core/late.py": ENGINE,
        "core/texts.py": TEXTS,
        "generators/g.py": "",
        "worker/w.py": "",
    }.items():
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_text(content, encoding="utf-8")
    (app / "ui").mkdir()
    (app / "ui" / "texts.py").write_text(
        'A = QT_TRANSLATE_NOOP("WorksheetStudio", "%n lesson(s)")\n'
        'B = QT_TRANSLATE_NOOP(\n    "WorksheetStudio", "Save “{title}” " "& go <on>"\n)\n',
        encoding="utf-8",
    )
    return app


def test_all_translations_are_complete_and_in_step() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPTS / "translations.py"), "check"], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_sentences_are_found_wherever_they_are_made(script: ModuleType, app: Path) -> None:
    from engine_sentences import engine_templates

    found = engine_templates(app)
    assert found["Too late"].startswith("core/late.py:")
    assert {"There is no “{path}” at {host}.", "Look elsewhere.", "It goes on in {pause:.1f} hours."} <= set(found)
    assert {"It is {detail}", "true"} <= set(found)
    assert "key-alone" not in found and not any("docstring" in text for text in found)


def test_window_texts_are_found_with_their_file(script: ModuleType, app: Path) -> None:
    messages = script.window_messages(app)
    assert [(message.source, message.file) for message in messages] == [
        ("%n lesson(s)", "app/ui/texts.py"),
        ("Save “{title}” & go <on>", "app/ui/texts.py"),
    ]


@pytest.mark.parametrize(("language", "forms"), [("de", 2), ("ar", 6)])
def test_a_file_of_qt_linguist_keeps_its_translations(
    script: ModuleType, app: Path, tmp_path: Path, language: str, forms: int
) -> None:
    found = script.window_messages(app)
    translated = script.merged(found, {}, language)
    assert [len(message.forms) for message in translated] == [forms, 1]
    translated[1].forms = ["‹{title}› & <x> \"y\" 'z'\nnext"]
    file = tmp_path / "window.ts"
    file.write_text(script.as_ts(translated, language), encoding="utf-8")
    known = script.read_messages(file)
    assert script.merged(found, known, language) == translated
    assert script.as_ts(script.merged(found, known, language), language) == file.read_text(encoding="utf-8")
    assert 'type="unfinished"' in file.read_text(encoding="utf-8")


def test_english_holds_nothing_but_plurals(script: ModuleType, app: Path) -> None:
    assert [message.source for message in script.merged(script.window_messages(app), {}, "en")] == ["%n lesson(s)"]


@pytest.mark.parametrize(
    ("source", "said", "complaint"),
    [
        ("Save {x}.", "{x} speichern.", ""),
        ("Save {x}.", "", "not translated"),
        ("Save {x}.", "{y} speichern.", "places differ"),
        ("Save {x}.", "Speichern.", "places differ"),
        ("Save {x:.1f}.", "{x:.1f} speichern.", ""),
        ("Save.", "Speichern", "does not end in"),
        ("Save…", "Speichern...", "does not end in"),
        ("&Save", "Speichern", "mnemonic"),
        ("Save", "&Speichern", "mnemonic"),
        ("Bed && board", "Kost && Logis", ""),
        ("Save", "%n speichern", "stands for nothing"),
    ],
)
def test_a_translation_that_cannot_stand_for_its_text_is_named(
    script: ModuleType, source: str, said: str, complaint: str
) -> None:
    found = script.complaint_about(source, said)
    assert complaint in found if complaint else not found


def test_a_sentence_that_nobody_says_any_more_is_left_over(script: ModuleType) -> None:
    templates = {"There is no {kind} {wanted} here.": "core/a.py:1"}
    fragments = {"it calls “{}” right"}
    assert not script.is_left_over("There is no {kind} {wanted} here.", templates, fragments)
    assert not script.is_left_over("There is no unit {wanted} here.", templates, fragments)
    assert not script.is_left_over("it calls “{option}” right", templates, fragments)
    assert script.is_left_over("There was a time.", templates, fragments)


@pytest.mark.parametrize("language", ["de", "es", "ar"])
def test_every_sentence_is_recognised_by_its_own_template(script: ModuleType, language: str) -> None:
    from engine_sentences import engine_templates

    catalogue = script.read_catalogue(language)
    wording = Wording.load(language)
    wrong = []
    for template in engine_templates(ROOT / "app"):
        said, point = catalogue["sentences"][template], catalogue.get("decimal_point", ".")
        if isinstance(said, str) and _plain(wording.say(_filled(template))) != _filled(said, point):
            wrong.append((template, wording.say(_filled(template))))
    assert wrong == []


def _filled(template: str, point: str = ".") -> str:
    """The template as the engine would say it, or a translation with its language's decimal point."""
    values = {"count": "7", "base_url": "http://h/v1", "host": "h.example", "address": "h:1"}
    text = ""
    for part in places(template):
        value = f"1{point}5" if part.is_fraction else values.get(part.name, f"Xy{part.name}")
        text += part.before + (value if part.name else "")
    return text


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")
