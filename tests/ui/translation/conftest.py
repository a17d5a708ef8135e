"""Puts the window into a language and a size of letters for one test, and back."""

import math
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.ui.translation import install_translation
from app.ui.words import CONTEXT

_LARGE = 1.5
_LANGUAGES = ("en", "de", "es", "ar")
LOOKS = (*_LANGUAGES, "longer", *(f"{language}-large" for language in _LANGUAGES))


class LongerTranslator(QTranslator):
    """English as if it were a language whose texts are 40 % longer."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context != CONTEXT or not re.search("[a-z]{3}", text):
            return None
        return text.replace("(s)", "s") + self._more(len(text), is_one_word=" " not in text)

    def isEmpty(self) -> bool:
        return False

    @staticmethod
    def _more(length: int, *, is_one_word: bool) -> str:
        count = math.ceil(length * 0.4)
        return "e" * count if is_one_word else " ".join(["", *re.findall(".{1,6}", "e" * (count - 1))])


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """`speak("de")` puts the window into German; afterwards it speaks what it spoke before."""
    former = QLocale()
    yield lambda language: install_translation(qapp, language)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(former)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=LOOKS)
def language(request: pytest.FixtureRequest, speak: Callable[[str], str], qapp: QApplication) -> Iterator[str]:
    """The window in each language, in English with longer texts, and in each language with letters of half as much."""
    name, _, size = str(request.param).partition("-")
    former = QFont(qapp.font())
    if size:
        font = QFont(former)
        font.setPointSizeF(former.pointSizeF() * _LARGE)
        qapp.setFont(font)
    speak("en" if name == "longer" else name)
    if name == "longer":
        qapp.installTranslator(LongerTranslator(qapp))
    yield str(request.param)
    qapp.setFont(former)
