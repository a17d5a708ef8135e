"""What a window remembers for its next start: place, sizes, columns, recent workbooks. No setting of the program."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from app.core.paths import Home

_MOST = 10


class Memory(QObject):
    """An INI file in the data folder. A file that is damaged or cannot be written costs only what it remembered."""

    recent_changed = Signal()

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = QSettings(str(home.root / "window.ini"), QSettings.Format.IniFormat, self)

    def bytes_of(self, key: str) -> QByteArray:
        """A remembered state of a widget; empty when there is none, or something else stands in its place."""
        value = self.store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, key: str, value: QByteArray | bool | str) -> None:
        """Remember a state."""
        self.store.setValue(key, value)

    def text_of(self, key: str) -> str:
        """A remembered text; empty when there is none."""
        value = self.store.value(key)
        return value if isinstance(value, str) else ""

    def is_set(self, key: str, default: bool = False) -> bool:
        """A remembered yes or no."""
        value = self.store.value(key, default)
        return value if isinstance(value, bool) else str(value).lower() == "true"

    @property
    def recent(self) -> list[Path]:
        """Workbooks that were used, the last one first."""
        value = self.store.value("recent", [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name][:_MOST]

    def remember(self, workbooks: Sequence[Path]) -> None:
        """Put workbooks first in the list."""
        names = dict.fromkeys([str(each) for each in workbooks] + [str(each) for each in self.recent])
        self.store.setValue("recent", list(names)[:_MOST])
        self.recent_changed.emit()

    def forget_recent(self) -> None:
        """Empty the list."""
        self.store.remove("recent")
        self.recent_changed.emit()
