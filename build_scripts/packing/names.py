"""What the program, its files and its publisher are called, the same for every system and every installer."""

import platform
import sys

from app.core.paths import APP_NAME

TITLE = APP_NAME
PROGRAM = "worksheet-studio"
"""The executable with a console, and the folder; what packages and commands are called."""
WINDOW = "worksheet-studio-window"
BUNDLE = f"{TITLE}.app"
IDENTIFIER = "org.worksheetstudio.WorksheetStudio"
"""In the style of a domain read backwards, as AppStream and macOS want it. Whoever publishes under another domain sets
it here before the first release: both systems take another identifier for another program."""

PUBLISHER = "Worksheet Studio contributors"
CONTACT = "maintainers@worksheet-studio.invalid"
"""Where Debian's packages name a person; to be set, too, by whoever publishes."""
LICENCE = "Apache-2.0"

WORKBOOKS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
}
"""The files that the window takes: their ending and their MIME type."""

LANGUAGES = ("en", "de", "es", "ar")
"""Of the window, and so of what a desktop says of the program."""

_SYSTEMS = {"win32": "windows", "darwin": "macos"}
_MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}


def system_name() -> str:
    """This system and machine as the names of what is handed out have them: `linux-x86_64`."""
    machine = platform.machine().lower()
    return f"{_SYSTEMS.get(sys.platform, sys.platform)}-{_MACHINES.get(machine, machine)}"
