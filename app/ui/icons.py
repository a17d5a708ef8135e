"""Icons by name: drawings in one colour (`resources/icons/<name>.svg`), tinted as the palette wants them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app.core.paths import resources

_SIZES = (16, 20, 24, 32, 48, 64)
_INK = b"currentColor"


def icon(name: str, color: QColor | None = None) -> QIcon:
    """The icon in `color`, or in the window's text colour; dimmed where its action is disabled."""
    palette = QApplication.palette()
    normal = color or palette.color(QPalette.ColorRole.WindowText)
    dim = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    found = QIcon()
    for size in _SIZES:
        found.addPixmap(pixmap(name, size, normal), QIcon.Mode.Normal)
        found.addPixmap(pixmap(name, size, dim), QIcon.Mode.Disabled)
    return found


def pixmap(name: str, size: int, color: QColor, ratio: float = 1.0) -> QPixmap:
    """The drawing, `size` pixels square for a screen that shows `ratio` of its own pixels for one."""
    return _drawn(name, size, color.rgba(), ratio)


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, rgba: int, ratio: float) -> QPixmap:
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes()
    color = QColor.fromRgba(rgba)
    renderer = QSvgRenderer(QByteArray(drawing.replace(_INK, color.name().encode())))
    image = QPixmap(QSize(size, size) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
