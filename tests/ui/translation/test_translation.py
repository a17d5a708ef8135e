"""The window in each of its languages: texts, plurals, the engine's sentences, Qt's buttons, direction, numbers."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QFileInfo, QLocale, Qt
from PySide6.QtGui import QAbstractFileIconProvider
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QGroupBox,
    QLabel,
    QTabWidget,
    QWidget,
)

from app.core.paths import resources
from app.ui import sections
from app.ui.formats import duration, money
from app.ui.jobs import texts
from app.ui.translation import LANGUAGES
from app.ui.words import say, told

Speak = Callable[[str], str]
BUTTONS = ("OK", "Cancel", "Close", "Save", "Discard", "Apply", "Open", "&Yes", "&No")


def test_english_is_the_code_s_own_and_counts(speak: Speak) -> None:
    speak("en")
    assert say(sections.SECTIONS["true_false"]) == "True or false"
    assert [say(texts.COUNTED, n=n) for n in (0, 1, 2)] == ["0 lessons", "1 lesson", "2 lessons"]


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("de", {0: "0 Lektionen", 1: "1 Lektion", 492: "492 Lektionen"}),
        ("es", {0: "0 lecciones", 1: "1 lección", 492: "492 lecciones"}),
        ("ar", {0: "لا دروس", 1: "درس واحد", 2: "درسان", 7: "7 دروس", 11: "11 درسًا", 100: "100 درس", 492: "492 درسًا"}),
    ],
)
def test_plurals(speak: Speak, language: str, counted: dict[int, str]) -> None:
    speak(language)
    assert {n: say(texts.COUNTED, n=n) for n in counted} == counted


@pytest.mark.parametrize("language", ["de", "es", "ar"])
def test_buttons_of_qt_are_translated(speak: Speak, language: str) -> None:
    speak(language)
    shown = {text: QCoreApplication.translate("QPlatformTheme", text) for text in BUTTONS}
    assert [text for text, said in shown.items() if said == text] == {"de": ["OK"], "es": ["&No"], "ar": []}[language]


def test_a_value_with_braces_is_a_value(speak: Speak) -> None:
    speak("de")
    assert say(texts.FAILED_BECAUSE, reason="{x} {}") == "Fehlgeschlagen: {x} {}"


def test_sentences_of_the_engine(speak: Speak) -> None:
    speak("es")
    assert told("Choose another model.") == "Elija otro modelo."
    assert told("Nobody knows this.") == "Nobody knows this."
    speak("en")
    assert told("Choose another model.") == "Choose another model."


def test_arabic_runs_from_right_to_left_with_values_in_their_own_order(speak: Speak, qapp: QApplication) -> None:
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "\u2068Cells (DNA)\u2069" in say(texts.DELETE_MEANS, title="Cells (DNA)")
    assert money(0.03) == "\u2066US$0.03\u2069"
    assert duration(125) == "2 د 5 ث"


def test_numbers_follow_the_language(speak: Speak) -> None:
    speak("de")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    assert money(0.004) == "unter 0,01\xa0$"


def test_an_unknown_language_falls_back_to_one_that_there_is(speak: Speak) -> None:
    assert speak("tlh") in LANGUAGES


def test_the_system_s_language_is_taken_when_none_is_chosen(speak: Speak, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["fr-FR", "fr", "es-MX", "es", "en"])
    assert speak("") == "es"


def test_another_language_takes_the_former_one_s_place(speak: Speak, qapp: QApplication) -> None:
    for language in ("ar", "de", "en"):
        speak(language)
    assert say(sections.SECTIONS["task_cards"]) == "Task cards"
    assert told("Choose another model.") == "Choose another model."
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def _dialog_texts() -> set[str]:
    """What Qt's own dialogs for files and printing say."""
    printer = QPrinter()
    printer.setOutputFileName("sheets.pdf")
    files = QFileDialog()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    found = set()
    for dialog in (files, QPrintDialog(printer)):
        for widget in dialog.findChildren(QWidget):
            if isinstance(widget, QLabel | QAbstractButton):
                found |= {widget.text(), widget.accessibleName(), widget.toolTip()}
            elif isinstance(widget, QTabWidget):
                found |= {widget.tabText(index) for index in range(widget.count())}
            elif isinstance(widget, QGroupBox):
                found.add(widget.title())
        dialog.deleteLater()
    kinds = QAbstractFileIconProvider()
    found |= {kinds.type(QFileInfo(name)) for name in (str(resources()), __file__, "/dev/null")}
    return {text for text in found if len(text) > 1 and any(letter.isalpha() for letter in text)}


@pytest.mark.parametrize(("language", "same"), [("de", {"&Name:", "Details"}), ("es", {"Color", "No"}), ("ar", set())])
def test_dialogs_of_qt_are_translated(speak: Speak, language: str, same: set[str]) -> None:
    speak("en")
    english = _dialog_texts()
    speak(language)
    assert _dialog_texts() & english <= same
