"""Takes pictures of the real window: `python build_scripts/window_pictures.py FOLDER [--only running done …]`.

It shows itself on virtual screens (Xvfb, openbox, xdotool and D-Bus are needed), with a data folder of its own and a
writing service on the loopback interface, and is worked with clicks and keys.
"""

import argparse
import json
import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # of this process, which shows nothing and only translates

from PIL import Image  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from app.core.paths import HOME_VARIABLE  # noqa: E402
from app.ui import texts  # noqa: E402
from app.ui.dialogs import settings_texts  # noqa: E402
from app.ui.dialogs import texts as dialog_texts  # noqa: E402
from app.ui.editing import texts as editing_texts  # noqa: E402
from app.ui.jobs import texts as jobs_texts  # noqa: E402
from app.ui.preparing import texts as preparing_texts  # noqa: E402
from app.ui.sheets import texts as sheets_texts  # noqa: E402
from app.ui.translation import install_translation  # noqa: E402
from app.ui.words import say  # noqa: E402
from tests.support.atspi import Node, wait_for  # noqa: E402
from tests.support.picture_course import SHOWN_LESSON, STUBBORN, UNITS, course_book  # noqa: E402
from tests.support.screen import Screen, running_screen  # noqa: E402
from tests.support.service import WritingService  # noqa: E402
from tests.support.update_server import UpdateServer, document, whole  # noqa: E402

SCENES = (
    "first-start",
    "before-start",
    "running",
    "done",
    "editing",
    "settings",
    "error",
    "report",
    "remarks",
    "sample",
    "updates-question",
    "updates-notice",
)
README = {
    "before-start-light": "window-before-start.png",
    "running-light": "window-running.png",
    "sample-light": "window-done.png",
    "sample-dark": "window-dark.png",
}
"""Pictures that the README shows, as they are called in `resources/pictures`."""
UPDATES = SCENES[-2:]
SPOILED = ("wrong_key", "duplicate", "contradicting", "same_options", "wrong_solution")
SAMPLE_LESSON, SAMPLE_LESSONS = "Parts of a Cell and Their Functions", 11
LESSONS = sum(map(len, UNITS.values()))
DONE_BEFORE = 5  # lessons, before the picture of the work
COLOURS = 128
FEW = 3  # lessons at once until then, so that they do not all end together
QUICK = {"first_seconds": 0.6, "item_seconds": 0.06, "spread": 0.0}
SLOW = {"first_seconds": 2.0, "item_seconds": 2.0, "spread": 0.9}


@dataclass(frozen=True)
class Look:
    """How the window is to look; `name` is the end of its pictures' names."""

    name: str
    scenes: tuple[str, ...]
    language: str = "en"
    appearance: str = "light"
    screen: str = "1600x1000"
    scale: str = "1"


LOOKS = (
    Look("light", SCENES),
    Look("dark", SCENES, appearance="dark"),
    Look("de", ("running", "done", "editing", "settings", *UPDATES), language="de"),
    Look("es", ("running", "done", "editing", "settings", *UPDATES), language="es"),
    Look("ar", ("running", "done", *UPDATES), language="ar"),
    Look("200", ("before-start", "done", "editing"), screen="3200x2000", scale="2"),
    Look("200-small", ("before-start", "done", "editing"), screen="1600x1000", scale="2"),
    Look("small", ("before-start", "running", "done", "editing", "report"), screen="1024x640"),
)


@dataclass
class Window:
    """The window on a screen, in one look."""

    screen: Screen
    look: Look
    node: Node
    target: Path

    def find(self, name: str, role: str = "") -> Node:
        """What shows with this name, which is a text of the window or a lesson's title."""
        return self.node.find(role, say(name).replace("&", ""), timeout=60)

    def click(self, name: str, role: str = "", *, times: int = 1) -> None:
        """Click on it."""
        self.click_on(self.find(name, role), times=times)

    def click_on(self, node: Node, *, times: int = 1) -> None:
        """Click into its middle: a screen reader is told places before they are scaled."""
        left, top, width, height = (edge * int(self.look.scale) for edge in node.extents)
        self.screen.do("mousemove", left + width // 2, top + height // 2)
        self.screen.do("click", "--repeat", times, "--delay", 60, 1)
        time.sleep(0.4)

    def press(self, *keys: str) -> None:
        """Press keys, and let the window take them in."""
        self.screen.press(*keys)
        time.sleep(0.6)

    def count(self, name: str) -> int:
        """How many lessons one of the filters shows."""
        return int(re.sub(r"\D", "", self.find(f"{say(name)}, ", "check box").name) or 0)

    def drop(self, book: Path) -> None:
        """Drop a workbook into the middle."""
        left, top, width, height = self.node.find("frame").extents
        scale = int(self.look.scale)
        self.screen.drop([book], ((left + width // 2) * scale, (top + height // 2) * scale))

    def take(self, scene: str, settle: float = 1.2) -> None:
        """The picture of the window as it is, when it has come to rest."""
        self.screen.do("mousemove", 1, 1)
        time.sleep(settle)
        left, top, width, height = self.node.find("frame").extents
        picture = self.screen.picture()
        scale = int(self.look.scale)
        box = tuple(edge * scale for edge in (left, top, left + width, top + height))
        number = SCENES.index(scene) + 1
        target = self.target / f"{number}-{scene}-{self.look.name}.png"
        picture.crop(box).save(target)
        sys.stdout.write(f"{target}\n")


@dataclass
class Tour:
    """One installation with its service, photographed in several looks."""

    root: Path
    target: Path
    service: WritingService
    only: tuple[str, ...]
    app: QApplication = field(default_factory=lambda: QApplication(["window-pictures"]))

    @property
    def home(self) -> Path:
        """The data folder."""
        return self.root / "home"

    @property
    def out(self) -> Path:
        """Where the worksheets go."""
        return self.root / "Worksheets"

    def looks(self, scene: str) -> Iterator[Look]:
        """The looks in which a scene is wanted."""
        return (look for look in LOOKS if scene in look.scenes and scene in self.only)

    @contextmanager
    def window(self, look: Look, home: Path | None = None, **settings: object) -> Iterator[Window]:
        """The window, on a screen of its own."""
        home = home or self.home
        home.mkdir(exist_ok=True)
        (home / "window.ini").unlink(missing_ok=True)  # sizes of another screen
        chosen = {"interface": look.language, "appearance": look.appearance, "output": str(self.out)} | settings
        (home / "settings.json").write_text(json.dumps(chosen))
        install_translation(self.app, look.language)
        with running_screen(self.root / "screen", look.screen) as screen:
            screen.environment["PYTHON_KEYRING_BACKEND"] = "tests.support.keyrings.LoopbackKeyring"
            process = screen.start_window(QT_SCALE_FACTOR=look.scale, **{HOME_VARIABLE: str(home)})
            accessibility = screen.accessibility()
            try:
                yield Window(screen, look, accessibility.application(texts.APP), self.target)
                process.terminate()
                process.wait(60)
            except AssertionError:
                screen.picture().save(self.target / f"failed-{look.name}.png")
                raise
            finally:
                accessibility.close()

    def written(self, look: Look, writers: int = 16) -> AbstractContextManager[Window]:
        """The window of a person who has chosen a writer."""
        url = self.service.url
        return self.window(look, writer="openai", base_url=url, notifications=False, writers=writers)

    # Scenes

    def first_start(self) -> None:
        """The guide over an empty window."""
        for number, look in enumerate(self.looks("first-start")):
            with self.window(look, self.root / f"first-{number}") as window:
                window.find(dialog_texts.GUIDE_QUESTION)
                window.take("first-start")

    def before_start(self, book: Path) -> None:
        """A workbook that was dropped, and what was read."""
        for look in self.looks("before-start"):
            with self.written(look) as window:
                window.find(texts.CHOOSE)
                self._prepare(window, book)
                window.take("before-start")
                if "remarks" in look.scenes and "remarks" in self.only:
                    window.click(say(preparing_texts.REMARKS, n=3))
                    window.press("Down")
                    window.take("remarks")

    def running(self, book: Path) -> None:
        """Forty lessons at work, one of which has failed and one of which is tried again."""
        self.service.control(**QUICK, refused=STUBBORN)
        with self.written(LOOKS[0], writers=FEW) as window:
            window.find(texts.CHOOSE)
            self._prepare(window, book)
            window.press("alt+s")
            self._until(lambda: window.count(jobs_texts.DONE_ONES) >= DONE_BEFORE)
            self.service.control(**SLOW, refused=STUBBORN[:1])
            window.click(f"{STUBBORN[1]}, {say(jobs_texts.FAILED)}")
            window.press("ctrl+r")
            window.press("ctrl+u")
            time.sleep(25)
        for look in self.looks("running"):
            with self.written(look) as window:
                window.click(STUBBORN[0], "cell")
                window.take("running", settle=14)

    def done(self) -> None:
        """What can be looked at when the work is done."""
        self.service.control(**QUICK)
        with self.written(LOOKS[0]) as window:
            self._until(lambda: window.count(jobs_texts.DONE_ONES) == LESSONS - 1)
            time.sleep(20)  # previews and ZIP files
        scenes = {
            "done": self._show_sheet,
            "editing": self._show_questions,
            "report": self._show_report,
            "settings": self._show_settings,
            "error": self._show_error,
        }
        for look in LOOKS:
            wanted = [scene for scene in scenes if scene in look.scenes and scene in self.only]
            if wanted:
                with self.written(look) as window:
                    for scene in wanted:
                        scenes[scene](window)
                        window.take(scene)
                        window.press("Escape")

    def sample(self) -> None:
        """The sample workbook, written without AI."""
        home = self.root / "sample"
        for number, look in enumerate(self.looks("sample")):
            with self.window(look, home, writer="offline", notifications=False) as window:
                if not number:
                    window.click(texts.TRY_SAMPLE)
                    window.find(preparing_texts.LESSONS)
                    window.click(preparing_texts.START, "push button")
                    self._until(lambda: window.count(jobs_texts.DONE_ONES) == SAMPLE_LESSONS)
                    time.sleep(20)  # previews and ZIP files
                window.click(SAMPLE_LESSON, "cell")
                window.find(sheets_texts.FIT_WIDTH)
                time.sleep(2)
                window.take("sample")

    def updates(self) -> None:
        """The question whether newer versions may be looked for, and the line that tells of one."""
        for look in LOOKS:
            wanted = [scene for scene in UPDATES if scene in look.scenes and scene in self.only]
            if wanted:
                with UpdateServer(whole(document())) as server:
                    os.environ["WORKSHEET_STUDIO_UPDATES"] = server.url
                    with self.window(look, self.root / "updates", writer="offline") as window:
                        for scene, words in zip(UPDATES, (texts.UPDATES_YES, texts.UPDATE_LATER), strict=True):
                            window.find(words, "push button")
                            window.take(scene)
                            if scene == UPDATES[0]:
                                window.click(words, "push button")

    def _prepare(self, window: Window, book: Path) -> None:
        window.drop(book)
        window.click(preparing_texts.INVERT)
        window.click(preparing_texts.ALL)

    def _show_sheet(self, window: Window) -> None:
        window.click(SHOWN_LESSON, "cell")
        window.find(sheets_texts.FIT_WIDTH)
        time.sleep(2)

    def _show_questions(self, window: Window) -> None:
        window.click(SHOWN_LESSON, "cell")
        window.press("F2")
        window.find(editing_texts.LIST)
        time.sleep(1.5)

    def _show_report(self, window: Window) -> None:
        window.click(SHOWN_LESSON, "cell")
        window.press("ctrl+i")
        window.find(sheets_texts.REPORT_NAME)

    def _show_settings(self, window: Window) -> None:
        window.press("ctrl+comma")
        window.find(settings_texts.PAGES)

    def _show_error(self, window: Window) -> None:
        window.click(STUBBORN[0], "cell")
        window.press("ctrl+d")
        details = say(dialog_texts.DETAILS).replace("&", "")
        window.click_on(window.node.find("dialog").find("", details))

    def _until(self, holds: Callable[[], bool], seconds: float = 900) -> None:
        wait_for(holds, seconds, "the work")


def take_pictures(target: Path, only: Sequence[str]) -> None:
    """All pictures of these scenes."""
    target.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory(prefix="window-pictures-") as folder,
        WritingService(**QUICK, faults=SPOILED, rate=0.08) as service,
    ):
        root = Path(folder)
        book = course_book(root / "Life Science, Grade 7.xlsx")
        tour = Tour(root, target, service, tuple(only))
        tour.first_start()
        tour.before_start(book)
        if "sample" in only:
            tour.sample()
        tour.updates()
        if set(only) - {"first-start", "before-start", "remarks", "sample", *UPDATES}:
            tour.running(book)
            tour.done()


def keep_for_readme(folder: Path) -> None:
    """Put those of the README in their place, in few colours."""
    for name, kept in README.items():
        taken = next(folder.glob(f"*-{name}.png"), None)
        if taken is not None:
            with Image.open(taken) as picture:
                few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(ROOT / "resources" / "pictures" / kept, optimize=True)


def main() -> None:
    """Read the command line and take them."""
    parser = argparse.ArgumentParser(description="Takes pictures of the real window.")
    parser.add_argument("folder", type=Path, help="where they go")
    parser.add_argument("--only", nargs="+", choices=SCENES, default=SCENES, help="only these scenes")
    parser.add_argument("--readme", action="store_true", help="renew the pictures of the README, too")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # screens and windows end with it
    take_pictures(arguments.folder.absolute(), arguments.only)
    if arguments.readme:
        keep_for_readme(arguments.folder.absolute())


if __name__ == "__main__":
    main()
