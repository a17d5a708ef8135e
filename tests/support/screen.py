"""A screen of its own: X server, window manager, session bus with accessibility, and real clicks, keys and drops."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageGrab

from tests.support.atspi import Accessibility, Node

_SILENT = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


@dataclass
class Screen:
    """One running screen; `environment` is what a program needs to show itself on it."""

    display: str
    environment: dict[str, str]
    folder: Path
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, command: Sequence[str | Path], name: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program on it; what it says goes to `<name>.log` in the folder."""
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                [str(word) for word in command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self.environment | environment,
            )
        self.started.append(process)
        return process

    def start_window(self, *arguments: str | Path, **environment: str) -> subprocess.Popen[bytes]:
        """Start the program's window."""
        return self.start([sys.executable, "-m", "app", *arguments], "window", **environment)

    def accessibility(self) -> Accessibility:
        """What a screen reader sees on it."""
        return Accessibility(self.environment["DBUS_SESSION_BUS_ADDRESS"])

    def picture(self, name: str = "") -> Image.Image:
        """What the screen shows; kept as `<name>.png` in the folder when it has a name."""
        picture = ImageGrab.grab(xdisplay=self.display)
        if name:
            picture.save(self.folder / f"{name}.png")
        return picture

    def do(self, *words: str | int) -> str:
        """One command of xdotool."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment, check=True, capture_output=True, text=True, timeout=30
        )
        return done.stdout.strip()

    def click(self, node: Node, button: int = 1, *, times: int = 1) -> None:
        """A real click into the middle of something."""
        left, top, width, height = node.extents
        self.do("mousemove", left + width // 2, top + height // 2)
        self.do("click", "--repeat", times, "--delay", 60, button)

    def press(self, *keys: str) -> None:
        """Keys one after the other, as in `ctrl+f`, `Return`."""
        for key in keys:
            self.do("key", key)
            time.sleep(0.08)

    def write(self, text: str) -> None:
        """Type a text."""
        self.do("type", "--delay", 15, text)

    def drop(self, files: Sequence[Path], at: tuple[int, int]) -> None:
        """Drag files out of another program's window and drop them at a point, by the X drag-and-drop protocol."""
        source = self.start(
            [sys.executable, "-m", "tests.support.drag_source", *files], "drag-source", QT_QPA_PLATFORM="xcb"
        )
        try:
            window = self._window_of(source.pid)
            self.do("windowmove", "--sync", window, 4, 4)
            self.activate(window)
            self.do("mousemove", 60, 60)
            self.do("mousedown", 1)
            for step in range(1, 13):
                self.do("mousemove", 60 + (at[0] - 60) * step // 12, 60 + (at[1] - 60) * step // 12)
                time.sleep(0.05)
            time.sleep(0.4)
            self.do("mouseup", 1)
            source.wait(20)
        finally:
            if source.poll() is None:
                source.kill()
                source.wait()

    def activate(self, window: str) -> None:
        """Give a window the keyboard, as soon as the window manager has taken it in."""
        deadline = time.monotonic() + 10
        while True:
            try:
                self.do("windowactivate", "--sync", window)
                return
            except subprocess.CalledProcessError:
                assert time.monotonic() < deadline, f"window {window} cannot be activated"
                time.sleep(0.2)

    def _window_of(self, pid: int) -> str:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with suppress(subprocess.CalledProcessError):
                return self.do("search", "--onlyvisible", "--pid", pid).splitlines()[-1]
            time.sleep(0.2)
        raise AssertionError(f"process {pid} shows no window")


@contextmanager
def running_screen(folder: Path, size: str = "1600x1000") -> Iterator[Screen]:
    """A screen; everything that was started on it is ended with it."""
    folder.mkdir(parents=True, exist_ok=True)
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        **_SILENT,
    )
    os.close(write_end)
    with os.fdopen(read_end) as told:
        display = f":{told.readline().strip()}"
    bus, address = _session_bus(display)
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"} | {
        "DISPLAY": display,
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CURRENT_DESKTOP": "",
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
    }
    screen = Screen(display, environment, folder)
    try:
        _start_window_manager(screen)
        yield screen
    finally:
        for process in [*reversed(screen.started), bus, server]:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def _start_window_manager(screen: Screen) -> None:
    """Start it until it is there: now and then it goes down, or says nothing, on a screen that is just up."""
    for _ in range(3):
        manager = screen.start(["openbox", "--sm-disable"], "openbox")
        deadline = time.monotonic() + 5
        while manager.poll() is None and time.monotonic() < deadline:
            with suppress(subprocess.CalledProcessError):
                screen.do("get_num_desktops")  # only a window manager can tell
                return
            time.sleep(0.1)
        manager.kill()
        manager.wait()
    raise AssertionError(f"no window manager: {(screen.folder / 'openbox.log').read_text()}")


def _session_bus(display: str) -> tuple[subprocess.Popen[bytes], str]:
    """A message bus as a desktop session has one; the accessibility bus is started by it when somebody asks."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"DISPLAY": display},
    )
    assert bus.stdout is not None
    with bus.stdout as told:
        return bus, told.readline().decode().strip()
