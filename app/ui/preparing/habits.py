"""What was chosen last, kept for the next page: in the settings what they know of, in the window's file the rest."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QSettings

from app.core.paths import Home
from app.core.settings import Settings
from app.ui.preparing.choices import Choices

_PRODUCT, _SECTIONS, _PREVIEW, _VERIFY = (f"preparing/{name}" for name in ("product", "sections", "preview", "verify"))


class Habits:
    """Reads and keeps what the settings have no place for. A damaged file costs the memory and nothing else."""

    def __init__(self, home: Home) -> None:
        self._store = QSettings(str(home.root / "window.ini"), QSettings.Format.IniFormat)

    @property
    def product(self) -> str:
        """Key of the product chosen last."""
        return str(self._store.value(_PRODUCT, ""))

    @property
    def preview(self) -> bool:
        """Whether previews were wanted."""
        return str(self._store.value(_PREVIEW, "true")).lower() != "false"

    @property
    def verify(self) -> bool:
        """Whether answers were to be checked."""
        return str(self._store.value(_VERIFY, "true")).lower() != "false"

    def sections(self) -> dict[str, dict[str, int]]:
        """The sections chosen of each product, with their counts."""
        try:
            kept = json.loads(str(self._store.value(_SECTIONS, "{}")))
            return {
                str(product): {str(key): count for key, count in counts.items() if isinstance(count, int)}
                for product, counts in kept.items()
            }
        except (ValueError, AttributeError):
            return {}

    def keep(self, choices: Choices) -> None:
        """Remember a start."""
        self._store.setValue(_PRODUCT, choices.product)
        self._store.setValue(_SECTIONS, json.dumps({**self.sections(), choices.product: dict(choices.counts)}))
        self._store.setValue(_PREVIEW, choices.preview)
        self._store.setValue(_VERIFY, choices.verify)


def changed_settings(settings: Settings, choices: Choices, usual_folder: str) -> Mapping[str, object]:
    """What of the choices is another than the settings say; `usual_folder` is where worksheets go by them."""
    chosen: dict[str, object] = {"paper": choices.paper, "language": choices.language, "writer": choices.writer}
    if choices.out != usual_folder:
        chosen["output"] = choices.out
    return {name: value for name, value in chosen.items() if getattr(settings, name) != value}
