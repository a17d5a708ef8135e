"""Letters for a computer that has none, such as a small Linux or a container: those that the worksheets bring along."""

from PySide6.QtGui import QFontDatabase

from app.core.paths import resources

_NAMES_ONLY = {"Monospace", "Sans Serif", "Serif"}  # what Qt lists on Linux where there is no font at all
_LETTERS = "NotoSans*.ttf"


def lend_fonts() -> list[str]:
    """Let the window use the program's own fonts where the system has none; the families that were lent.

    To be called before anything is drawn or measured.
    """
    if not set(QFontDatabase.families()) <= _NAMES_ONLY:
        return []
    lent: list[str] = []
    for file in sorted((resources() / "fonts").glob(_LETTERS)):
        lent += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    return lent
