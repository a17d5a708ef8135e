"""A first lesson from the guide to the changed sheet, by keys alone; a screen reader always knows where one is."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.paths import HOME_VARIABLE
from tests.support.atspi import PATIENCE, Accessibility, AccessibilityError, Node, wait_for
from tests.support.screen import Screen, running_screen

pytestmark = [
    pytest.mark.engine,
    pytest.mark.skipif(not shutil.which("Xvfb") or not shutil.which("openbox"), reason="no virtual screen here"),
]
SHEET = "True or false, Worksheet"
WORD = " indeed"


@dataclass
class Reader:
    """Presses keys, and says what has the keyboard then."""

    screen: Screen
    window: Node

    def press(self, *keys: str, role: str = "", name: str = "") -> Node:
        """Press the keys; what has the keyboard then has this role, and this in its name."""
        self.screen.press(*keys)

        def heard() -> Node | None:
            focus = self.window.focus()
            is_it = focus is not None and (not role or focus.role == role) and name in focus.name
            return focus if is_it else None

        focus: Node = wait_for(heard, PATIENCE, f"{keys}: the keyboard on {role} “{name}”")
        assert focus.name, f"{keys}: {focus.role} without a name has the keyboard"
        return focus

    def walk(self, key: str, *names: str) -> None:
        """Press a key as often as there are names; each time the keyboard is on what has the next of them."""
        for name in names:
            self.press(key, name=name)

    def check_names(self) -> None:
        """Whatever can have the keyboard has a name."""
        assert self.window.unnamed() == []

    def says(self, words: str) -> None:
        """Wait until something that shows says this."""
        wait_for(lambda: words in self.window.outline(), PATIENCE, words)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with running_screen(tmp_path / "screen") as screen:
        screen.environment |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "HOME": str(tmp_path)}
        yield screen


@pytest.fixture
def process(screen: Screen, tmp_path: Path) -> subprocess.Popen[bytes]:
    """The window, as on its very first start."""
    return screen.start_window(**{HOME_VARIABLE: str(tmp_path / "home")})


@pytest.fixture
def reader(screen: Screen, process: subprocess.Popen[bytes]) -> Iterator[Reader]:
    accessibility: Accessibility = screen.accessibility()
    yield Reader(screen, accessibility.application("Worksheet Studio"))
    accessibility.close()


def test_from_the_first_start_to_a_changed_sheet(reader: Reader, process: subprocess.Popen[bytes]) -> None:
    choose_how_to_write(reader)
    prepare(reader)
    look_at_the_sheets(reader)
    change_a_question(reader)
    open_and_close_dialogs(reader)
    reader.says("Job sample-curriculum, 1 lesson done")  # before that, leaving asks what is to become of the work
    reader.screen.press("ctrl+q")
    assert process.wait(PATIENCE) == 0


def choose_how_to_write(reader: Reader) -> None:
    reader.press(name="OpenAI")
    reader.walk("Tab", "A model in our school", "Our school’s server", "Try it without AI")
    reader.press("space", role="push button", name="Close")
    reader.press("Return", name="Choose workbooks")
    reader.check_names()


def prepare(reader: Reader) -> None:
    reader.press("Tab", name="Try the sample workbook")
    book = reader.press("space", role="tree item", name="sample-curriculum")
    assert "checked" in book.states
    wait_for(lambda: "11 of 11 lessons" in reader.window.outline(), PATIENCE)
    assert "checked" not in reader.press("space", name="sample-curriculum").states
    reader.walk("Down", "Life Science", "MS-LS1", "Cells: The Basic Units of Life", "Parts of a Cell")
    assert "checked" in reader.press("space", name="Parts of a Cell").states
    reader.press("F6", role="radio button", name="Academy Ready")
    reader.press("Right", role="radio button", name="The Dreaming Caterpillar")
    reader.press("Left", role="radio button", name="Academy Ready")
    reader.walk("Tab", "page of Academy Ready", "page of The Dreaming", "True or false", "Questions a lesson: True")
    reader.walk("Tab", "Multiple choice", "Questions a lesson: Multiple", "Short answer", "Questions a lesson: Short")
    reader.press("F6", name="Start")
    reader.check_names()
    reader.press("Return", role="cell", name="Job sample-curriculum")


def look_at_the_sheets(reader: Reader) -> None:
    reader.walk("Down", "Unit 1 MS-LS1", "Lesson 1.2 Parts of a Cell")
    reader.press(role="cell", name="Done, 100%")
    page = reader.press("Return", name=SHEET)
    reader.says("Page 1 of 2")
    assert "Parts of a Cell" in page.description
    zoom = reader.window.find("label", "Zoom: ").name
    reader.press("ctrl+plus", name=SHEET)
    wait_for(lambda: reader.window.find("label", "Zoom: ").name != zoom, PATIENCE, "another zoom")
    reader.check_names()
    rows = [line.strip() for line in reader.window.outline().splitlines() if line.strip().startswith("cell “Lesson ")]
    assert rows and all(re.search(r", \d+%”", row) for row in rows), rows


def change_a_question(reader: Reader) -> None:
    reader.press("F2", role="list item", name="1. ")
    reader.press("Return", role="text", name="Statement")
    reader.check_names()
    reader.screen.press("ctrl+End")
    reader.screen.write(WORD)
    reader.press("ctrl+s", role="text", name="Statement")
    reader.press("F6", name="Engine")
    reader.press("F6", role="cell", name="Lesson 1.2")
    page = reader.press("Return", name=SHEET)

    def is_rendered_anew() -> bool:
        try:
            return WORD in page.description.replace("\n", "")
        except AccessibilityError:
            return False

    wait_for(is_rendered_anew, PATIENCE, "the sheet with the changed question")


def open_and_close_dialogs(reader: Reader) -> None:
    reader.press("ctrl+comma", role="list item", name="Writing")
    reader.check_names()
    reader.press("Escape", name=SHEET)
    reader.press("F1", name="User guide")
    reader.press("Escape", name=SHEET)
    reader.press("alt+h", role="menu item", name="User guide")
    reader.press("Down", role="menu item", name="Keyboard shortcuts")
    reader.press("Return", role="text", name="Search actions and keys")
    reader.press("Escape", name=SHEET)
