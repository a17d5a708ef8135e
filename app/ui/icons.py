"""Icons by name: drawings in one colour (`resources/icons/<name>.svg`), drawn when and as large as they are shown."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.core.paths import resources

_APP_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)
_INK = b"currentColor"


def icon(name: str, color: QColor | None = None) -> QIcon:
    """The icon in `color`, or in the text colour of the palette of the moment; dimmed where its action is disabled."""
    return QIcon(_Drawing(name, color))


def app_icon() -> QIcon:
    """The program's own icon, in its colours, in all sizes that window managers and task bars ask for."""
    found = QIcon()
    for size in _APP_SIZES:
        found.addPixmap(pixmap("app-color", size, QColor(Qt.GlobalColor.black)))
    return found


def pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """The drawing, `size` pixels square for a screen that shows `ratio` of its own pixels for one."""
    return _drawn(name, size, color.rgba(), ratio)


class _Drawing(QIconEngine):
    """Draws for the screen that asks; without a colour of its own it follows a change of the palette."""

    def __init__(self, name: str, color: QColor | None) -> None:
        super().__init__()
        self._name = name
        self._color = color

    def clone(self) -> QIconEngine:
        return _Drawing(self._name, self._color)

    def key(self) -> str:
        return "drawing"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        size = min(rect.width(), rect.height())
        place = QRect(0, 0, size, size)
        place.moveCenter(rect.center())
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(place.topLeft(), pixmap(self._name, size, self._ink(mode), ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, min(size.width(), size.height()), self._ink(mode), scale)

    def _ink(self, mode: QIcon.Mode) -> QColor:
        palette = QApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        if self._color is not None:
            return self._color
        is_selected = mode is QIcon.Mode.Selected
        return palette.color(QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.WindowText)


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, rgba: int, ratio: float) -> QPixmap:
    color = QColor.fromRgba(rgba)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(_INK, color.name().encode())))
    image = QPixmap(QSize(size, size) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()
