"""The window, from the command line: it is shown where there is a screen, and otherwise it is said why not."""

import ctypes
import importlib.util
import os
import re
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from app.cli import texts
from app.cli.lending import is_there, lend_libraries
from app.core.errors import BadRequest

_WORKBOOK_SUFFIXES = {".xlsx", ".xlsm"}
_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")
# Debian's and Ubuntu's packages of the libraries that Qt takes from the system.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


class NoWindow(BadRequest):
    """There is no screen, or what Qt needs to use it is missing."""

    code = "no-window"
    title = "The window cannot be shown"


def names_a_workbook(argument: str) -> bool:
    """Whether a person who gives this instead of a command means a file for the window."""
    if argument.startswith("-"):
        return False
    try:
        return Path(argument).suffix.lower() in _WORKBOOK_SUFFIXES or Path(argument).exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


@click.command("window", hidden=True)
@click.argument("files", nargs=-1, type=click.Path())
def window(files: tuple[str, ...]) -> int:
    """Show the window with these workbooks."""
    return show_window(files)


def show_window(files: Sequence[str]) -> int:
    """Run the window until it is closed; its exit code. Raises `NoWindow`."""
    if sys.platform.startswith("linux") and not os.environ.get("QT_QPA_PLATFORM"):
        _check_screen()
    try:
        from app.ui.application import run_window
    except ImportError as error:
        raise _missing(str(error)) from error
    return run_window(files)


def _check_screen() -> None:
    """Qt aborts the process where it finds no screen, so that is asked before."""
    lend_libraries()
    is_wayland = _answers_wayland()
    if not is_wayland and not _answers_x11():
        raise NoWindow(texts.NO_SCREEN, hint=texts.NO_SCREEN_HINT)
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        raise _missing("PySide6")
    plugin = Path(found.submodule_search_locations[0], "Qt", "plugins", "platforms")
    try:
        ctypes.CDLL(str(plugin / ("libqwayland.so" if is_wayland else "libqxcb.so")))
    except OSError as error:
        if _LIBRARY.search(str(error)):
            raise _missing(str(error)) from error


def _missing(detail: str) -> NoWindow:
    found = _LIBRARY.search(detail)
    if not found:
        return NoWindow(texts.QT_BROKEN, hint=texts.QT_BROKEN_HINT, detail=detail)
    packages = [package for library, package in _PACKAGES.items() if not is_there(library)]
    hint = texts.LIBRARY_HINT.format(packages=" ".join(packages)) if packages else texts.LIBRARY_HINT_UNKNOWN
    return NoWindow(texts.LIBRARY_MISSING.format(library=found.group(1)), hint=hint, detail=detail)


def _answers_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    with suppress(OSError), socket.socket(socket.AF_UNIX) as client:
        client.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name)))
        return True
    return False


def _answers_x11() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the plugin will miss it, too, and its package is named then
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
