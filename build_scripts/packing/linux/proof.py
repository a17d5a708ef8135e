"""Tries what was made for Linux: the tarball's installation for one person, and the Debian package's files."""

import shutil
import subprocess
import tarfile
from pathlib import Path

from packing.names import PROGRAM, WINDOW
from packing.trial import Trial, TrialError

_SYSTEM = "/usr/bin:/bin"  # for the scripts, which are the shell's; the program itself is run without


def prove(package: Path, work: Path) -> str:
    """Unpack or install it below `work`, run the program from there; what was seen. Raises `TrialError`."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        return _prove_deb(package, work) if package.suffix == ".deb" else _prove_tarball(package, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _prove_tarball(package: Path, work: Path) -> str:
    with tarfile.open(package) as archive:
        archive.extractall(work / "download", filter="data")
    (unpacked,) = (work / "download").iterdir()
    home = work / "some body"
    home.mkdir()
    prefix = home / ".local"
    _script(unpacked / "install.sh", home)
    told = _run_from(prefix / "lib" / PROGRAM / "versions", prefix / "bin", home)
    _script(prefix / "lib" / PROGRAM / "uninstall.sh", home)
    left = [path for path in prefix.rglob(f"*{PROGRAM}*") if path.is_file()]
    if left:
        raise TrialError(f"After it was removed there is still {left[0].relative_to(home)}.")
    return f"{package.name}: installed for one person, says “{told}”, removed"


def _prove_deb(package: Path, work: Path) -> str:
    root = work / "root"
    subprocess.run(["dpkg-deb", "--extract", package, root], check=True)
    told = _run_from(root / "usr" / "lib" / PROGRAM, root / "usr" / "bin", work)
    return f"{package.name}: unpacked, says “{told}”"


def _script(script: Path, home: Path) -> None:
    words = ["sh", str(script)]
    environment = {"HOME": str(home), "PATH": _SYSTEM}
    done = subprocess.run(words, env=environment, cwd=home, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TrialError(f"{script.name} ended with {done.returncode}: {done.stderr[-1000:]}")


def _run_from(folder: Path, commands: Path, home: Path) -> str:
    """What the program says of itself and its health, started by its command in `commands`."""
    trial = Trial(folder, home / "trial", commands=commands)
    trial.run("doctor")
    if not (commands / WINDOW).exists():
        raise TrialError(f"There is no command {WINDOW}.")
    told = trial.run("--version").strip()
    trial.await_end(30)
    return told
