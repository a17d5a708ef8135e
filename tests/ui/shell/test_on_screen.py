"""The window on a real screen with a window manager: a drop from another program, a second start, the close button."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.paths import HOME_VARIABLE, Home
from app.ui.memory import Memory
from tests.support.atspi import PATIENCE, Node, wait_for
from tests.support.screen import Screen, running_screen

pytestmark = [
    pytest.mark.engine,
    pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("openbox"), reason="no virtual screen here"),
]


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with running_screen(tmp_path / "screen") as screen:
        screen.environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
        yield screen


@pytest.fixture
def shown(screen: Screen, home: Home) -> Iterator[Node]:
    """The window as a screen reader gets it, on a data folder that knows how questions are to be written."""
    home.settings_file.write_text('{"writer": "offline"}')
    screen.start_window(**{HOME_VARIABLE: str(home.root)})
    accessibility = screen.accessibility()
    yield accessibility.application("Worksheet Studio")
    accessibility.close()


def test_a_drop_from_a_file_manager(screen: Screen, shown: Node, home: Home, book: Path) -> None:
    left, top, width, height = shown.find("push button", "Choose workbooks").extents
    other = book.with_suffix(".csv")
    other.write_text("a,b\n")
    screen.drop([book, other], (left + width // 2, top - height * 3))
    refused = shown.find("dialog", "cannot be used")
    assert refused.find("label", book.stem).name
    assert Memory(home).recent == [book]


def test_a_second_start_brings_its_file_to_the_window(screen: Screen, shown: Node, home: Home, book: Path) -> None:
    shown.find("push button", "Choose workbooks")
    second = screen.start_window(book, **{HOME_VARIABLE: str(home.root)})
    assert second.wait(PATIENCE) == 0
    wait_for(lambda: Memory(home).recent == [book], PATIENCE)


def test_the_close_button_of_the_window_manager(screen: Screen, shown: Node) -> None:
    shown.find("push button", "Choose workbooks")
    window = screen.do("search", "--onlyvisible", "--name", "Worksheet Studio").splitlines()[-1]
    process = screen.started[-1]
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        # Now and then openbox takes a key for nobody's while it gives the window the focus. A person presses again.
        screen.activate(window)
        screen.press("alt+F4")
        with suppress(subprocess.TimeoutExpired):
            process.wait(10)
    assert process.poll() == 0, "the window is still there"
