"""Sets everything up on a machine with nothing but Python, then starts the window, the sample, or every check.

    python3 build_scripts/dev.py window  the window
    python3 build_scripts/dev.py run     the sample workbook, from Excel to worksheets, without any key or window
    python3 build_scripts/dev.py test    every check of the project
    python3 build_scripts/dev.py pins    renews the pinned versions (needs uv)

Standard library only, and no import of the project: it has to work before anything is installed.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PINS = ROOT / "build_scripts" / "pins"
SAMPLE = ROOT / "resources" / "samples" / "sample-curriculum.xlsx"
OLDEST, NEWEST = (3, 11), (3, 13)
TESTS_FAILED = 1  # pytest's exit code; all others but 0 mean that something else went wrong

# Debian package -> what shows that it is there already (a module of this Python, a program, or a file).
RUN_PACKAGES = {"python3-venv": "module:ensurepip"}
# What Qt asks of a Linux desktop; most have all of it.
WINDOW_PACKAGES = {
    package: f"glob:usr/lib/*/{library}"
    for package, library in {
        "libcups2": "libcups.so.2",
        "libdbus-1-3": "libdbus-1.so.3",
        "libegl1": "libEGL.so.1",
        "libfontconfig1": "libfontconfig.so.1",
        "libgl1": "libGL.so.1",
        "libglib2.0-0": "libglib-2.0.so.0",
        "libxcb-cursor0": "libxcb-cursor.so.0",
        "libxcb-icccm4": "libxcb-icccm.so.4",
        "libxcb-image0": "libxcb-image.so.0",
        "libxcb-keysyms1": "libxcb-keysyms.so.1",
        "libxcb-randr0": "libxcb-randr.so.0",
        "libxcb-render-util0": "libxcb-render-util.so.0",
        "libxcb-shape0": "libxcb-shape.so.0",
        "libxcb-xkb1": "libxcb-xkb.so.1",
        "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    }.items()
}
TEST_PACKAGES = {
    "appstream": "glob:usr/bin/appstreamcli",
    "at-spi2-core": "glob:usr/libexec/at-spi-bus-launcher",
    "chromium": "glob:usr/bin/chromium",
    "dbus": "glob:usr/bin/dbus-daemon",
    "desktop-file-utils": "glob:usr/bin/desktop-file-validate",
    "fonts-dejavu-core": "glob:usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "groff-base": "glob:usr/bin/groff",
    "libglib2.0-bin": "glob:usr/bin/gio",
    "man-db": "glob:usr/bin/man",
    "openbox": "glob:usr/bin/openbox",
    "postgresql": "glob:usr/lib/postgresql/*/bin/initdb",
    # The whole of Redis with TLS. The package redis-server is but a link to it, and a service that nobody here wants.
    "redis-tools": "glob:usr/bin/redis-check-rdb",
    "xdg-utils": "glob:usr/bin/xdg-mime",
    "xdotool": "glob:usr/bin/xdotool",
    "xvfb": "glob:usr/bin/Xvfb",
}


class SetupError(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def say(text: str) -> None:
    """One line of progress on stderr, so that stdout stays the program's own."""
    print(f"• {text}", file=sys.stderr, flush=True)


def run(command: Sequence[str | Path]) -> None:
    """Run a command in the project's folder; `SetupError` when it fails."""
    words = [str(word) for word in command]
    if subprocess.run(words, cwd=ROOT, check=False).returncode:
        raise SetupError(f"This step failed: {' '.join(words)}")


def is_there(proof: str) -> bool:
    """Whether a system package's proof (`module:…` or `glob:…`) is found."""
    kind, _, name = proof.partition(":")
    if kind == "module":
        return (
            subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True, check=False).returncode == 0
        )
    return sys.platform != "linux" or any(Path("/").glob(name))


def install_system_packages(packages: dict[str, str]) -> None:
    """Install what is missing with apt as root or through sudo; name it where that is impossible."""
    missing = [package for package, proof in packages.items() if not is_there(proof)]
    if not missing:
        return
    apt = shutil.which("apt-get")
    if apt is None:
        raise SetupError(f"These are missing; install what your system calls them: {', '.join(missing)}.")
    prefix: list[str] = []
    if os.geteuid() != 0:
        if shutil.which("sudo") is None:
            raise SetupError(f"Please install as administrator, then start again: apt-get install {' '.join(missing)}")
        prefix = ["sudo"]
    say(f"Installing system packages: {', '.join(missing)}")
    run([*prefix, apt, "update", "-qq"])
    run(
        [
            *prefix,
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            apt,
            "install",
            "-y",
            "-qq",
            "--no-install-recommends",
            *missing,
        ]
    )


def in_venv(program: str, venv: Path = VENV) -> Path:
    """Path of a program of the virtual environment."""
    windows = os.name == "nt"
    return venv / ("Scripts" if windows else "bin") / (f"{program}.exe" if windows else program)


def prepare(pins: str, venv: Path = VENV, *, with_checkout: bool = True) -> None:
    """A virtual environment with exactly the pinned versions, made anew when Python or the pins change.

    With the program itself, as this checkout has it, unless only the packages are wanted.
    """
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        wanted = f"Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
        raise SetupError(f"{wanted} is needed; this one is {sys.version.split()[0]}.")
    requirements = PINS / f"{pins}.txt"
    digest = hashlib.sha256(requirements.read_bytes() + sys.version.encode()).hexdigest()
    stamp = venv / f".{pins}-{digest[:16]}"
    if stamp.exists():
        return
    is_outdated = any(venv.glob(f".{pins}-*"))  # what is not pinned any more would stay, and be packed
    if is_outdated or not in_venv("python", venv).exists():
        say(f"Making a virtual environment in {venv.relative_to(ROOT)}")
        run([sys.executable, "-m", "venv", "--clear", venv])
    pip = [in_venv("python", venv), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    say("Installing the pinned packages")
    # The pins are complete. Where pip resolved them once more, it would look for the newest `coverage[toml]` whatever
    # is pinned, and refuse it for want of a hash as soon as a newer one is published (pip 23.2, of Python 3.11.7).
    run([*pip, "--no-deps", "--require-hashes", "-r", requirements])
    if with_checkout:
        run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])
    stamp.touch()


def run_sample(arguments: Sequence[str]) -> None:
    """The main job on the sample workbook with the offline writer; says where the worksheets are."""
    install_system_packages(RUN_PACKAGES)
    prepare("run")
    out = ROOT / "out"
    command = [in_venv("worksheet-studio"), "generate", SAMPLE, "--product", "academy", "--writer", "offline"]
    run([*command, "--out", out, *arguments])
    say(f"Your worksheets are in {out}")


def open_window(arguments: Sequence[str]) -> None:
    """The window, from this checkout."""
    install_system_packages({**RUN_PACKAGES, **WINDOW_PACKAGES})
    prepare("run")
    run([in_venv("worksheet-studio"), *arguments])


def run_tests(arguments: Sequence[str]) -> None:
    """Every check: format, lint, layers, types, unit tests, the tests with real servers and workers, the packages."""
    install_system_packages({**RUN_PACKAGES, **WINDOW_PACKAGES, **TEST_PACKAGES})
    prepare("test")
    python = in_venv("python")
    pytest = [python, "-m", "pytest", "-q", "--cov", *arguments]
    # Qt's own loop hears no signal: a test that hangs in it is ended by a thread, with the process that runs it.
    unit_tests = [*pytest, "-n", "auto", "-m", "not engine and not benchmark", "--timeout-method", "thread"]
    steps: list[tuple[str, Callable[[], None]]] = [
        ("Pins", partial(run, [python, "-m", "pip", "check", "--disable-pip-version-check"])),
        ("Format", partial(run, [python, "-m", "ruff", "format", "--check", "."])),
        ("Lint", partial(run, [python, "-m", "ruff", "check", "."])),
        ("Layers", partial(run, [in_venv("lint-imports"), "--no-cache"])),
        ("Types", partial(run, [python, "-m", "mypy"])),
        ("Tests", partial(run, unit_tests)),
        ("Engine tests", partial(run_engine_tests, [*pytest, "--cov-append", "-m", "engine and not benchmark"])),
        ("Packages", partial(run, [sys.executable, ROOT / "build_scripts" / "build.py"])),
    ]
    for name, step in steps:
        began = time.monotonic()
        say(name)
        step()
        say(f"{name}: fine after {time.monotonic() - began:.0f} s")


def run_engine_tests(tests: Sequence[str | Path]) -> None:
    """Three at a time, for they mostly wait for processes of their own; then what failed, one after another.

    On a busy machine such a process now and then takes longer than anybody waits. The report names those tests.
    """
    words = [str(word) for word in tests]
    code = subprocess.run([*words, "-n", "3", "--dist", "worksteal"], cwd=ROOT, check=False).returncode
    if code == TESTS_FAILED:
        say("Those that failed once more, one after another")
        run([*words, "--last-failed", "--last-failed-no-failures", "none", "--reruns", "1", "-raR"])
    elif code:
        raise SetupError(f"The engine tests could not be run (pytest's exit code is {code}).")


def renew_pins() -> None:
    """Resolve the newest allowed versions for every platform into files with hashes (no host names in them)."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetupError("uv is needed for this: python3 -m pip install uv")
    PINS.mkdir(exist_ok=True)
    options = ["--universal", "--python-version", f"{OLDEST[0]}.{OLDEST[1]}", "--upgrade", "--generate-hashes"]
    options += ["--no-emit-index-url", "--no-header", "--quiet", "pyproject.toml"]
    run([uv, "pip", "compile", *options, "--extra", "build", "--extra", "dev", "-o", PINS / "test.txt"])
    some = [uv, "pip", "compile", *options, "--extra", "build", "-c", PINS / "test.txt"]
    run([*some, "-o", PINS / "run.txt"])
    run([*some, "--extra", "installer", "-o", PINS / "installer.txt"])


def main() -> int:
    """Parse the command line; the exit code is 1 when a step failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("window", "run", "test", "pins"))
    arguments, rest = parser.parse_known_args()
    began = time.monotonic()
    try:
        if arguments.command == "window":
            open_window(rest)
        elif arguments.command == "run":
            run_sample(rest)
        elif arguments.command == "test":
            run_tests(rest)
        else:
            renew_pins()
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    say(f"Done after {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
