"""Names of products' sections, kinds of sheets and languages as the window says them."""

from app.core.deck import ItemKind
from app.ui.words import QT_TRANSLATE_NOOP, say

SECTIONS = {
    "true_false": QT_TRANSLATE_NOOP("WorksheetStudio", "True or false"),
    "true_false_explained": QT_TRANSLATE_NOOP("WorksheetStudio", "True or false with explanation"),
    "multiple_choice": QT_TRANSLATE_NOOP("WorksheetStudio", "Multiple choice"),
    "short_answer": QT_TRANSLATE_NOOP("WorksheetStudio", "Short answer"),
    "open_ended": QT_TRANSLATE_NOOP("WorksheetStudio", "Open-ended"),
    "scenario": QT_TRANSLATE_NOOP("WorksheetStudio", "Scenarios"),
    "task_cards": QT_TRANSLATE_NOOP("WorksheetStudio", "Task cards"),
}

KINDS = {
    ItemKind.TRUE_FALSE: QT_TRANSLATE_NOOP("WorksheetStudio", "statement"),
    ItemKind.MULTIPLE_CHOICE: QT_TRANSLATE_NOOP("WorksheetStudio", "multiple choice question"),
    ItemKind.SHORT_ANSWER: QT_TRANSLATE_NOOP("WorksheetStudio", "short answer question"),
    ItemKind.OPEN_ENDED: QT_TRANSLATE_NOOP("WorksheetStudio", "open-ended question"),
    ItemKind.SCENARIO: QT_TRANSLATE_NOOP("WorksheetStudio", "scenario"),
}


def section_name(key: str) -> str:
    """The section in the window's language; a section of a product that we do not know keeps its key."""
    return say(SECTIONS[key]) if key in SECTIONS else key.replace("_", " ")
