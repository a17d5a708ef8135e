"""Builds what a person downloads, on the system that this runs on, and proves it.

    python3 build_scripts/build.py            the folder, its licences and lists, the packages; then smoke.py
    python3 build_scripts/build.py --folder   the folder only, quickly, to try something

The folder is `build/package/worksheet-studio`, what is to be handed out goes to `dist`. Standard library only: the
packages that it needs are installed into a virtual environment of their own, in which it goes on.
"""

import argparse
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "build_scripts")]

import dev  # noqa: E402

VENV = ROOT / "build" / "venv"
# What PyInstaller itself needs of a Debian system; a Python of Debian's has its library in a package of its own.
SYSTEM_PACKAGES = {"binutils": "glob:usr/bin/objcopy", "xz-utils": "glob:usr/bin/xz"}
# What a window is tried with: a screen, a window manager, a mouse, and what a screen reader uses.
SCREEN_PACKAGES = ("at-spi2-core", "dbus", "fonts-dejavu-core", "openbox", "xdotool", "xvfb")
_SHARED_PYTHON = f"libpython{sysconfig.get_python_version()}"


def main() -> int:
    """Parse the command line; the exit code is 1 when a step failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", action="store_true", help="build the folder only")
    parser.add_argument("--no-smoke", action="store_true", help="do not try what was built")
    parser.add_argument(
        "--updates",
        metavar="ADDRESS",
        default=os.environ.get("WORKSHEET_STUDIO_UPDATES_ADDRESS", ""),
        help="where the program looks for newer versions, when a person lets it; none unless it is given",
    )
    arguments = parser.parse_args()
    try:
        packages = dict(SYSTEM_PACKAGES)
        if sys.platform == "linux" and sys.base_prefix == "/usr":
            packages[_SHARED_PYTHON] = f"glob:usr/lib/*/{_SHARED_PYTHON}.so.1.0"
        if not arguments.no_smoke:
            packages |= {name: dev.TEST_PACKAGES[name] for name in SCREEN_PACKAGES}
        dev.install_system_packages({**dev.RUN_PACKAGES, **dev.WINDOW_PACKAGES, **packages})
        dev.prepare("installer", VENV, with_checkout=False)
        words = [dev.in_venv("python", VENV), "-m", "packing", "--updates", arguments.updates]
        words += ["--folder"] if arguments.folder else []
        words += ["--no-smoke"] if arguments.no_smoke else []
        path = os.pathsep.join((str(ROOT / "build_scripts"), str(ROOT)))
        return subprocess.run(words, cwd=ROOT, env=os.environ | {"PYTHONPATH": path}, check=False).returncode
    except dev.SetupError as error:
        dev.say(str(error))
        return 1
    except KeyboardInterrupt:
        dev.say("Stopped.")
        return 130


if __name__ == "__main__":
    sys.exit(main())
