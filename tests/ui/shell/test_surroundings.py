"""Programs that the packed window opens find the environment as it was before PyInstaller changed it for our Qt."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.surroundings import PLACES, restore_environment

HOOK = Path(__file__).resolve().parents[3] / "build_scripts" / "packing" / "hooks" / "at_start.py"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a packed program; put back afterwards."""
    monkeypatch.setattr(os, "environ", dict(os.environ))
    monkeypatch.setattr(sys, "frozen", True, raising=False)


def start() -> None:
    """As a packed program starts: our hook, then PyInstaller's."""
    runpy.run_path(str(HOOK))
    for name in PLACES:
        os.environ[name] = f"/built/{name}"


@pytest.mark.parametrize("former", [None, "/usr/lib/qt6/plugins"])
def test_what_was_there_is_put_back(former: str | None) -> None:
    for name in PLACES:
        os.environ.pop(name, None)
        if former:
            os.environ[name] = former
    start()
    restore_environment()
    assert [os.environ.get(name) for name in PLACES] == [former, former]
    assert not any(name.endswith("_ORIG") for name in os.environ)


def test_from_source_everything_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "frozen")
    os.environ["QT_PLUGIN_PATH"] = "/mine"
    restore_environment()
    assert os.environ["QT_PLUGIN_PATH"] == "/mine"


LATER = """
import os, sys
os.environ["QT_PLUGIN_PATH"] = sys.argv[1]
from PySide6.QtWidgets import QApplication
from app.ui.surroundings import restore_environment
application = QApplication([])
sys.frozen = True
restore_environment()
assert "QT_PLUGIN_PATH" not in os.environ
assert sys.argv[1] in QApplication.libraryPaths(), QApplication.libraryPaths()
"""


def test_qt_goes_on_with_what_it_read_first(tmp_path: Path) -> None:
    """Plugins that are loaded later, for printing say, come from where the first ones came from."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", LATER, str(tmp_path.resolve())]
    done = subprocess.run(words, env=environment, cwd=HOOK.parents[3], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
