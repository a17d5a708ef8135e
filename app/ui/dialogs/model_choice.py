"""The choice of a model: from the service's list, or entered."""

from PySide6.QtWidgets import QComboBox


class ModelChoice(QComboBox):
    """Models of a service, and free entry for one that is not in the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer(self, models: tuple[str, ...], wanted: str) -> None:
        """List these; `wanted` is chosen if it is among them, the first otherwise."""
        self.clear()
        self.addItems(list(models))
        if wanted in models or not models:
            self.setCurrentText(wanted)

    @property
    def chosen(self) -> str:
        """The name that stands there."""
        return self.currentText().strip()
