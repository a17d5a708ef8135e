"""The steps of a build, one after the other; `build.py` starts it where the packages are that it needs."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from packing import layout
from packing.facts import BuildFacts, gather

ROOT = Path(__file__).resolve().parents[2]
BUILD, DIST = ROOT / "build", ROOT / "dist"
SPEC = Path(__file__).with_name("worksheet-studio.spec")
# Files of which a good part is names for debuggers. Not those that were given other library paths when their wheel was
# made: not every linker's tool leaves these alone.
_SYMBOLS = ("libpython*.so*", "python3*/lib-dynload/*.so", "cryptography/**/*.so", "sqlalchemy/**/*.so", "typst/*.so")


class BuildError(Exception):
    """The build cannot go on; the text says why."""


def say(text: str) -> None:
    """One line of progress."""
    print(f"• {text}", flush=True)


def build_folder(facts: BuildFacts) -> Path:
    """Run PyInstaller; the folder with the two executables."""
    missing = layout.server_is_missing(ROOT)
    if missing:
        say(missing)
    given = BUILD / "build.json"
    BUILD.mkdir(exist_ok=True)
    given.write_text(facts.model_dump_json() + "\n", encoding="utf-8")
    words = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", BUILD / "package", "--workpath"]
    words += [BUILD / "work", SPEC, "--", "--facts", given]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(facts.epoch), "PYTHONHASHSEED": "0"}
    _run([sys.executable, "-m", "PyInstaller", *words], environment)
    folder = BUILD / "package" / layout.PROGRAM
    if sys.platform == "linux":
        _strip(folder / "_internal")
        (folder / layout.WINDOW).symlink_to(layout.PROGRAM)
    return folder


def _strip(content: Path) -> None:
    found = [library for pattern in _SYMBOLS for library in sorted(content.glob(pattern)) if not library.is_symlink()]
    _run(["strip", "--strip-unneeded", *found])


def _run(words: list[str | Path], environment: dict[str, str] | None = None) -> None:
    if subprocess.run([str(word) for word in words], cwd=ROOT, env=environment, check=False).returncode:
        raise BuildError(f"This step failed: {' '.join(map(str, words))}")


def _step(name: str, step: Callable[[], Path | str]) -> Path | str:
    began = time.monotonic()
    made = step()
    say(f"{name}: {made} after {time.monotonic() - began:.0f} s")
    return made


def main() -> int:
    """Build; the exit code is 1 when a step failed."""
    parser = argparse.ArgumentParser(prog="build.py")
    parser.add_argument("--folder", action="store_true")
    parser.add_argument("--no-smoke", action="store_true")
    parser.add_argument("--updates", default="")
    arguments = parser.parse_args()
    try:
        folder = build_folder(gather(ROOT, arguments.updates))
        say(f"folder: {folder}")
        if not arguments.no_smoke:
            _run([sys.executable, ROOT / "build_scripts" / "smoke.py", folder, "--pictures", DIST / "pictures"])
    except BuildError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
