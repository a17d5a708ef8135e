"""Puts the window into a language: its texts, the engine's sentences, Qt's own buttons, numbers, dates, direction."""

import json
from functools import cached_property

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.paths import resources
from app.core.wording import Wording
from app.ui.words import ENGINE

# Each as those who speak it call it.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "ar": "العربية"}
_FALLBACK = "en"
_OURS = "worksheet-studio"


class EngineTranslator(QTranslator):
    """Says the engine's finished sentences, which no file of Qt Linguist can hold."""

    def __init__(self, language: str, parent: QApplication) -> None:
        super().__init__(parent)
        self._language = language

    @cached_property
    def _wording(self) -> Wording:
        return Wording.load(self._language)

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The sentence in this language; nothing for any other text, so that Qt asks the next translator."""
        return self._wording.say(text) if context == ENGINE else None

    def isEmpty(self) -> bool:
        """Qt leaves out translators that are empty."""
        return False


class QtTranslator(QTranslator):
    """Says what Qt's own file of a language leaves in English: parts of its dialogs for files and printing."""

    def __init__(self, language: str, parent: QApplication) -> None:
        super().__init__(parent)
        self._file = resources() / "translations" / "qt" / f"{language}.json"

    @cached_property
    def _known(self) -> dict[str, str]:
        try:
            known: dict[str, str] = json.loads(self._file.read_text(encoding="utf-8"))
        except FileNotFoundError:  # Qt's own is complete
            known = {}
        return known

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text, where a class of Qt asks."""
        return self._known.get(text) if context.startswith("Q") else None

    def isEmpty(self) -> bool:
        """Qt leaves out translators that are empty."""
        return False


def install_translation(app: QApplication, language: str) -> str:
    """Show the window in `language` (`de`; empty: the system's, or English), and return the one that is used.

    May be called again: what is shown afterwards is in the new language.
    """
    chosen = language if language in LANGUAGES else _of_system()
    for former in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(former)
        former.deleteLater()
    # Qt asks the one installed last first: the window's texts are by far the most.
    for translator in _translators(app, chosen):
        translator.setObjectName(_OURS)
        app.installTranslator(translator)
    locale = _locale(chosen)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return chosen


def spoken() -> str:
    """The language that the window is in; English before it was put into one."""
    language = QLocale().name().partition("_")[0]
    return language if language in LANGUAGES else _FALLBACK


def _translators(app: QApplication, language: str) -> list[QTranslator]:
    of_qt, of_window = QTranslator(app), QTranslator(app)
    of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    of_window.load(f"window_{language}", str(resources() / "translations"))
    if language == _FALLBACK:
        return [of_qt, of_window]
    return [EngineTranslator(language, app), of_qt, QtTranslator(language, app), of_window]


def _of_system() -> str:
    """The first language that the person reads, as the system says, and that we speak."""
    for name in QLocale.system().uiLanguages():
        language = name.replace("_", "-").partition("-")[0]
        if language in LANGUAGES:
            return language
    return _FALLBACK


def _locale(language: str) -> QLocale:
    """How numbers and dates are written: as the system does it when it speaks the same language.

    Arabic always with the digits 0 to 9, as its texts and worksheets have them.
    """
    system = QLocale.system()
    if system.name().partition("_")[0] == language and system.zeroDigit() == "0":
        return system
    territories = {"es": "es_419", "ar": "ar_001"}
    return QLocale(territories.get(language, language))
