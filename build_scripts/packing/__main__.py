"""The steps of a build, one after the other; `build.py` starts it where the packages are that it needs."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.cli.output import make_safe
from packing import layout, names
from packing.facts import BuildFacts, gather, uncommitted
from packing.licences import whole_of
from packing.running import BuildError
from packing.telling import tell

ROOT = Path(__file__).resolve().parents[2]
BUILD, DIST = ROOT / "build", ROOT / "dist"
SPEC = Path(__file__).with_name("worksheet-studio.spec")
LARGEST = 130
"""MiB that a download may have."""
# Files of which a good part is names for debuggers. Not those that were given other library paths when their wheel was
# made: not every linker's tool leaves these alone.
_SYMBOLS = ("libpython*.so*", "python3*/lib-dynload/*.so", "cryptography/**/*.so", "sqlalchemy/**/*.so", "typst/*.so")


def say(text: str) -> None:
    """One line of progress."""
    print(f"• {text}", flush=True)


@contextmanager
def step(name: str) -> Iterator[None]:
    """Say how long it took."""
    began = time.monotonic()
    yield
    say(f"{name}: {time.monotonic() - began:.0f} s")


def build_folder(facts: BuildFacts) -> Path:
    """Run PyInstaller; the folder with the two executables (on macOS inside the app)."""
    missing = layout.server_is_missing(ROOT)
    if missing:
        say(missing)
    BUILD.mkdir(exist_ok=True)
    given = BUILD / "build.json"
    given.write_text(facts.model_dump_json() + "\n", encoding="utf-8")
    words: list[str | Path] = [
        "--noconfirm",
        "--clean",
        "--log-level",
        "ERROR",
        "--distpath",
        BUILD / "package",
        "--workpath",
    ]
    words += [BUILD / "work", SPEC, "--", "--facts", given, *_looks(facts)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(facts.epoch), "PYTHONHASHSEED": "0"}
    _run([sys.executable, "-m", "PyInstaller", *words], environment)
    if sys.platform == "darwin":
        return BUILD / "package" / names.BUNDLE / "Contents" / "MacOS"
    folder = BUILD / "package" / names.PROGRAM
    if sys.platform == "linux":
        _strip(folder / "_internal")
        (folder / names.WINDOW).symlink_to(names.PROGRAM)
    return folder


def _looks(facts: BuildFacts) -> list[str | Path]:
    """What the executables themselves show of the program, where the system has a place for it."""
    from packing.icons import write_icns, write_ico

    if sys.platform == "darwin":
        return ["--icon", write_icns(BUILD / "app.icns")]
    if sys.platform == "win32":
        from packing.windows.version_info import version_info

        version = BUILD / "version.txt"
        version.write_text(version_info(facts), encoding="utf-8")
        return ["--icon", write_ico(BUILD / "app.ico"), "--version-file", version]
    return []


def _strip(content: Path) -> None:
    found = [library for pattern in _SYMBOLS for library in sorted(content.glob(pattern)) if not library.is_symlink()]
    _run(["strip", "--strip-unneeded", *found])


def make_packages(folder: Path, facts: BuildFacts) -> list[Path]:
    """What a person downloads, in `dist`."""
    if sys.platform == "linux":
        from packing.linux.debian import make_deb
        from packing.linux.tarball import make_tarball

        return [make_tarball(folder, DIST, facts), make_deb(folder, DIST, facts)]
    if sys.platform == "darwin":
        from packing.macos.image import make_image

        return [make_image(BUILD / "package" / names.BUNDLE, DIST, facts)]
    from packing.windows.installer import make_installer

    return [make_installer(folder, DIST, facts)]


def check_download(package: Path) -> None:
    """Say how big it is; `BuildError` when that is more than a download may be."""
    size = package.stat().st_size / 2**20
    say(f"{package.name}: {size:.1f} MiB")
    if size > LARGEST:
        raise BuildError(f"{package.name} has {size:.1f} MiB; a download may have {LARGEST}.")


def prove_packages(packages: Iterable[Path]) -> None:
    """Install and try them as far as that can be done beside what is installed here. Raises `TrialError`."""
    if sys.platform == "linux":
        from packing.linux.proof import prove

        for package in packages:
            say(prove(package, BUILD / "proof"))


def _run(words: Sequence[str | Path], environment: dict[str, str] | None = None) -> None:
    if subprocess.run([str(word) for word in words], cwd=ROOT, env=environment, check=False).returncode:
        raise BuildError(f"This step failed: {' '.join(map(str, words[:4]))} …")


def _all_steps(facts: BuildFacts, *, only_folder: bool, is_tried: bool) -> None:
    with step("folder"):
        folder = build_folder(facts)
    if not only_folder:  # before it is tried: whatever is handed out was tried as it is
        with step("parts and licences"):
            told = tell(whole_of(folder), BUILD / "work" / names.PROGRAM, facts, ROOT, DIST)
        say(f"{len(told.parts)} parts; sizes:\n{told.sizes}")
    if is_tried:
        with step("tried"):
            _run([sys.executable, ROOT / "build_scripts" / "smoke.py", folder, "--pictures", DIST / "pictures"])
    if only_folder:
        return
    with step("packages"):
        packages = make_packages(folder, facts)
    for package in packages:
        check_download(package)
    if is_tried:
        with step("packages tried"):
            prove_packages(packages)


def main() -> int:
    """Build; the exit code is 1 when a step failed."""
    parser = argparse.ArgumentParser(prog="build.py")
    parser.add_argument("--folder", action="store_true")
    parser.add_argument("--no-smoke", action="store_true")
    parser.add_argument("--updates", default="")
    arguments = parser.parse_args()
    make_safe()
    try:
        facts = gather(ROOT, arguments.updates)
        changed = uncommitted(ROOT)
        if changed:
            say(f"What is built is not what the commit {facts.commit[:8]} holds: {', '.join(changed[:5])} …")
        _all_steps(facts, only_folder=arguments.folder, is_tried=not arguments.no_smoke)
    except (BuildError, subprocess.CalledProcessError, OSError) as error:
        say(in_words(error))
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def in_words(error: BuildError | subprocess.CalledProcessError | OSError) -> str:
    """Why the build cannot go on; of a program that failed, its name and its own words."""
    if isinstance(error, subprocess.CalledProcessError):
        told = error.stderr.decode(errors="replace") if isinstance(error.stderr, bytes) else error.stderr or ""
        return f"This step failed: {' '.join(map(str, error.cmd[:4]))} … {told.strip()}".rstrip()
    if isinstance(error, FileNotFoundError) and error.filename:
        return f"This is needed, and is not there: {error.filename}"
    return str(error)


if __name__ == "__main__":
    sys.exit(main())
