"""Text of the window in its language. Texts stand in the `texts.py` of each package, marked for Qt Linguist."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt

CONTEXT = "WorksheetStudio"
ENGINE = "Engine"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; Qt Linguist finds texts by this name (Qt's own function of it is not typed as text)."""
    return text


def say(text: str, n: int = -1, **values: object) -> str:
    """The text in the window's language, with `{name}` places filled; `n` chooses the plural and fills `%n`.

    A value is put in as it is: a title with braces stays a title.
    """
    said = QCoreApplication.translate(CONTEXT, text, None, n)
    if not values:
        return said
    if is_right_to_left():
        values = {name: _isolated(value) for name, value in values.items()}
    return said.format(**values)


def told(text: str) -> str:
    """A sentence of the engine (an error, a hint, a notice) in the window's language."""
    return QCoreApplication.translate(ENGINE, text)


def is_right_to_left() -> bool:
    """Whether the window's language runs from right to left; may be asked in any thread."""
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft


def _isolated(value: object) -> object:
    """A value with Latin letters keeps its own order inside a sentence that runs from right to left."""
    if isinstance(value, str) and any("A" <= letter <= "z" for letter in value):
        return f"\u2068{value}\u2069"
    return value
