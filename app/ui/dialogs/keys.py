"""The keys that stand in no menu: of the sheets, the questions, the list and the page before the start."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence

from app.ui.dialogs import texts
from app.ui.editing import texts as editing
from app.ui.jobs import texts as jobs
from app.ui.preparing import texts as preparing
from app.ui.sheets import texts as sheets
from app.ui.words import say

_Standard = QKeySequence.StandardKey
Keys = str | _Standard

_GROUPS: tuple[tuple[str, tuple[tuple[str, tuple[Keys, ...]], ...]], ...] = (
    (
        jobs.TABLE,
        (
            (texts.OPEN_AND_CLOSE, ("Right", "Left")),
            (texts.OPEN_LESSON, ("Return",)),
            (texts.CONTEXT_MENU, ("Menu",)),
        ),
    ),
    (
        sheets.SHEETS,
        (
            (sheets.FIND, (_Standard.Find,)),
            (sheets.COPY_TEXT, ("Ctrl+C",)),
            (sheets.PREVIOUS_PAGE, ("Ctrl+PgUp",)),
            (sheets.NEXT_PAGE, ("Ctrl+PgDown",)),
            (sheets.ZOOM_OUT, ("Ctrl+-",)),
            (sheets.ZOOM_IN, ("Ctrl++", "Ctrl+=")),
            (sheets.FIT_WIDTH, ("Ctrl+0",)),
            (sheets.FIT_PAGE, ("Ctrl+9",)),
        ),
    ),
    (
        sheets.QUESTIONS,
        (
            (editing.ADD, ("Ctrl+Shift+A",)),
            (editing.REWRITE, ("Ctrl+Shift+W",)),
            (editing.MOVE_UP, ("Alt+Up",)),
            (editing.MOVE_DOWN, ("Alt+Down",)),
            (editing.DELETE, (_Standard.Delete,)),
            (editing.UNDO, ("Ctrl+Z",)),
            (editing.REDO, ("Ctrl+Shift+Z", "Ctrl+Y")),
            (editing.SAVE, ("Ctrl+S",)),
        ),
    ),
    (
        preparing.TITLE,
        (
            (texts.CHECK_LESSONS, ("Space",)),
            (preparing.SEARCH, (_Standard.Find,)),
            (preparing.START, ("Ctrl+Return",)),
            (preparing.CANCEL, ("Escape",)),
        ),
    ),
)


def more_keys() -> list[tuple[str, Sequence[tuple[str, str]]]]:
    """Titles of the window's parts, each with what can be done there and its keys as this system writes them."""
    return [(say(title), [(say(text), _native(keys)) for text, keys in rows]) for title, rows in _GROUPS]


def _native(keys: Sequence[Keys]) -> str:
    return ", ".join(QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)
