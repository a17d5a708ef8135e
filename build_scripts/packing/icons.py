"""The program's icon for every system, drawn from the one SVG."""

import shutil
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.core.paths import resources
from packing.names import PROGRAM

WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)  # 16, 24, 32 and 48 at 100 to 200 per cent, and Explorer's
MACOS_SIZES = (32, 64, 128, 256, 512, 1024)
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
# Apple's grid leaves 100 of 1024 points free on each side; our drawing already leaves 8 of 256.
_MACOS_SHARE = 824 / 1024 / (240 / 256)


def source() -> Path:
    """The drawing that all icons are made from."""
    return resources() / "icons" / "app-color.svg"


def draw(size: int, share: float = 1.0) -> Image.Image:
    """The icon, `size` pixels wide and high; `share` of them are the drawing, and the rest is a clear border."""
    picture = QImage(size, size, QImage.Format.Format_RGBA8888)
    picture.fill(0)
    painter = QPainter(picture)
    free = size * (1 - share) / 2
    QSvgRenderer(str(source())).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(picture.constBits()))


def write_ico(path: Path) -> Path:
    """Windows' icon, each size drawn for itself."""
    pictures = [draw(size) for size in sorted(WINDOWS_SIZES, reverse=True)]
    sizes = [picture.size for picture in pictures]
    pictures[0].save(_ready(path), format="ICO", sizes=sizes, append_images=pictures[1:])
    return path


def write_icns(path: Path) -> Path:
    """MacOS' icon, each size drawn for itself."""
    pictures = [draw(size, _MACOS_SHARE) for size in sorted(MACOS_SIZES, reverse=True)]
    pictures[0].save(_ready(path), format="ICNS", append_images=pictures[1:])
    return path


def write_hicolor(icons: Path) -> list[Path]:
    """The icons of a Linux desktop below `icons` (a folder such as `share/icons`), and which files they are."""
    written = []
    for size in LINUX_SIZES:
        path = icons / "hicolor" / f"{size}x{size}" / "apps" / f"{PROGRAM}.png"
        draw(size).save(_ready(path), optimize=True)
        written.append(path)
    scalable = icons / "hicolor" / "scalable" / "apps" / f"{PROGRAM}.svg"
    shutil.copyfile(source(), _ready(scalable))
    return [*written, scalable]


def _ready(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
