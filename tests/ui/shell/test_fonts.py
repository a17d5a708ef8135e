"""Where a computer has no fonts, the window uses those that the worksheets bring along."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have fonts")

_PROGRAM = """
from PySide6.QtWidgets import QApplication, QLabel
from app.ui.fonts import lend_fonts
application = QApplication([])
lent = lend_fonts()
label = QLabel("Worksheets")
label.show()
image = label.grab().toImage()
inks = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
print("Noto Sans" in lent, "Noto Sans Arabic" in lent, len(inks) > 2)
"""


def _run(**environment: str) -> list[str]:
    changed = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment
    done = subprocess.run([sys.executable, "-c", _PROGRAM], env=changed, capture_output=True, text=True, timeout=60)
    return done.stdout.split()


def test_a_computer_without_fonts(tmp_path: Path) -> None:
    setup = tmp_path / "fonts.conf"
    setup.write_text(f"<fontconfig><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>")
    assert _run(FONTCONFIG_FILE=str(setup)) == ["True", "True", "True"]


def test_nothing_is_lent_where_there_are_fonts() -> None:
    assert _run()[:2] == ["False", "False"]
