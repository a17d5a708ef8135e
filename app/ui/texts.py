"""Texts of the main window and of what all its parts share."""

from app.ui.words import QT_TRANSLATE_NOOP

UNEXPECTED = QT_TRANSLATE_NOOP("WorksheetStudio", "Something unexpected happened in the window.")
UNEXPECTED_HINT = QT_TRANSLATE_NOOP("WorksheetStudio", "Try again; if it stays so, the log files say more.")
