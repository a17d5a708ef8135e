"""Puts the window into a language for one test, and back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.translation import install_translation


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
