"""The one place that knows where things are: the data folder, logs, the engine's files, the bundled resources."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import platformdirs

from app.core.errors import StorageError

APP_NAME = "Worksheet Studio"
HOME_VARIABLE = "WORKSHEET_STUDIO_HOME"
MANAGED = "managed.json"
POINTER = "data-folder.txt"  # in the usual data folder: names the one that a person chose instead


@dataclass(frozen=True)
class Home:
    """The data folder of one installation; everything the program keeps for itself is below `root`."""

    root: Path
    is_moved: bool = False  # a person chose it: it is never made anew, since what was in it would seem lost

    @classmethod
    def locate(cls) -> "Home":
        """The folder named by WORKSHEET_STUDIO_HOME, else by a person, else where the system wants a user's data."""
        named = os.environ.get(HOME_VARIABLE)
        if named:
            return cls(Path(named).expanduser().absolute())
        usual = usual_root()
        chosen = _read_pointer(usual / POINTER)
        return cls(chosen, is_moved=True) if chosen else cls(usual)

    def create(self) -> "Home":
        """Make the folder, readable by its owner only; raise `StorageError` where that is impossible."""
        if self.is_moved and not self.root.is_dir():
            raise StorageError(
                f"The data folder {self.root} is not there.",
                hint="Connect the drive that it is on and start Worksheet Studio again. "
                f"To begin anew without it, delete the file {usual_root() / POINTER}.",
                code="home-missing",
            )
        try:
            for folder in (self.root, self.engine, self.logs):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix":
                self.root.chmod(0o700)
        except OSError as error:
            raise StorageError(
                f"The data folder {self.root} cannot be used.",
                hint=f"Make it writable, or name another one in {HOME_VARIABLE}.",
                detail=str(error),
                code="home-unusable",
            ) from error
        return self

    @cached_property
    def engine(self) -> Path:
        """Redis' configuration and append-only file, lock and address of the running engine."""
        return self.root / "engine"

    @cached_property
    def logs(self) -> Path:
        """Log files of all processes."""
        return self.root / "logs"

    @cached_property
    def settings_file(self) -> Path:
        """The person's settings, without secrets."""
        return self.root / "settings.json"

    @cached_property
    def ledger_file(self) -> Path:
        """The job ledger when it is SQLite."""
        return self.root / "ledger.sqlite3"

    @cached_property
    def installation_file(self) -> Path:
        """Holds the random id of this installation, which names its rendering queue."""
        return self.root / "installation-id"


def usual_root() -> Path:
    """Where the system wants this user's data; `StorageError` where it knows no home of this user."""
    with _at_home():
        return platformdirs.user_data_path(APP_NAME, appauthor=False).absolute()


def default_output() -> Path:
    """Where worksheets go unless another folder is chosen: a folder of ours in the person's documents.

    `StorageError` where the system knows no home of this user.
    """
    with _at_home():
        return platformdirs.user_documents_path() / APP_NAME


@contextmanager
def _at_home() -> Iterator[None]:
    """A user of whom the system knows no home, as in a container, is told so."""
    try:
        yield
    except RuntimeError as error:
        raise StorageError(
            "This user has no home folder in which anything could be kept.",
            hint=f"Set HOME, or name a data folder in {HOME_VARIABLE} and a folder for the worksheets.",
            detail=str(error),
            code="no-home",
        ) from error


def managed_files() -> tuple[Path, ...]:
    """Where whoever looks after this computer decides for all of its users: beside the packed program, and system-wide.

    `Program Data` on Windows, the library of all users on macOS, `/etc` elsewhere.
    """
    if sys.platform == "win32":
        shared = platformdirs.site_config_path(APP_NAME, appauthor=False)
    elif sys.platform == "darwin":
        shared = Path("/Library/Application Support") / APP_NAME
    else:
        shared = Path("/etc/worksheet-studio")
    beside = (Path(sys.executable).parent,) if getattr(sys, "frozen", False) else ()
    return tuple(folder / MANAGED for folder in (*beside, shared))


def resources() -> Path:
    """The folder of templates, fonts, translations and the sample workbook.

    Beside the packed program, inside an installed wheel, or at the top of a checkout.
    """
    package = Path(__file__).resolve().parents[1]
    packed = getattr(sys, "_MEIPASS", None)
    candidates = [Path(packed) / "resources"] if packed else []
    candidates += [package / "resources", package.parent / "resources"]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise StorageError(
        "Worksheet Studio is incomplete: its resources folder is missing.",
        hint="Install it again.",
        code="resources-missing",
    )


def _read_pointer(path: Path) -> Path | None:
    try:
        named = Path(path.read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError):
        return None
    return named if named.is_absolute() else None
