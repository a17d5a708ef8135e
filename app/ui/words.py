"""Text of the window in its language. Texts stand in the `texts.py` of each package, marked for Qt Linguist."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "WorksheetStudio"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; Qt Linguist finds texts by this name (Qt's own function of it is not typed as text)."""
    return text


def say(text: str, n: int = -1, **values: object) -> str:
    """The text in the window's language, with `{name}` places filled; `n` chooses the plural and fills `%n`.

    A value is put in as it is: a title with braces stays a title.
    """
    said = QCoreApplication.translate(CONTEXT, text, None, n)
    return said.format(**values) if values else said


def told(text: str) -> str:
    """A sentence of the engine (an error, a hint, a notice) in the window's language."""
    return QCoreApplication.translate("Engine", text)
