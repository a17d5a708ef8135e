"""Another data folder: filled while the program runs, taken into use at its next start; the former one stays whole."""

import json
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.core.errors import Cancelled, StorageError
from app.core.paths import APP_NAME, HOME_VARIABLE, POINTER, Home, usual_root

PLAN = "data-folder-next.json"  # in the usual data folder: what is to happen at the next start
_OURS = ("settings.json", "ledger.sqlite3", "installation-id")
_SPARE = 50_000_000  # bytes that must be left where the data go
_log = logging.getLogger(__name__)


class Place(Enum):
    """What a folder that was chosen holds."""

    FREE = "free"
    STUDIO = "studio"  # data of Worksheet Studio: used as they are
    SAME = "same"  # the data folder of now, or one inside it


@dataclass(frozen=True)
class Plan:
    """What happens at the next start. `problem` is why it could not at the last one."""

    folder: Path
    is_copied: bool
    problem: str = ""


def survey(chosen: Path, home: Home) -> tuple[Path, Place]:
    """The folder that would be used, which is one of our own inside `chosen` when other things lie there, and its kind.

    `StorageError` when it cannot be read.
    """
    root, chosen = home.root.resolve(), chosen.resolve()
    if chosen == root or root in chosen.parents:
        return chosen, Place.SAME
    try:
        if any((chosen / name).exists() for name in _OURS):
            return chosen, Place.STUDIO
        if chosen.is_dir() and any(chosen.iterdir()) and chosen.name != APP_NAME:
            return survey(chosen / APP_NAME, home)
    except OSError as error:
        raise _unusable(chosen, error) from error
    return chosen, Place.FREE


def data_size(root: Path) -> int:
    """Bytes of all files in the data folder."""
    return sum(size for _, size in _files(root))


def copy_data(
    home: Home, target: Path, report: Callable[[int, int], None], is_cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Copy all but the engine's own files; `report` hears of bytes done and of all. The program may be at work.

    `StorageError` when there is no room or `target` cannot be written, `Cancelled`.
    """
    files = [(path, size) for path, size in _files(home.root) if not path.is_relative_to(home.engine)]
    whole = sum(size for _, size in files)
    done = 0
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(target).free < whole + _SPARE:
            raise StorageError(
                f"There is not enough room in {target}.",
                hint=f"{whole / 1e6:.0f} MB are needed: choose another folder, or make room there.",
                code="no-room",
            )
        for path, size in files:
            if is_cancelled():
                raise Cancelled("The copying was cancelled.")
            _copy(path, target / path.relative_to(home.root))
            done += size
            report(done, whole)
    except (OSError, sqlite3.Error) as error:
        raise _unusable(target, error) from error


def plan_move(target: Path, *, is_copied: bool) -> None:
    """Use `target` from the next start on; what changes until then is copied at that start, if `is_copied`."""
    _write_plan(Plan(target, is_copied))


def planned_move() -> Plan | None:
    """What is to happen at the next start."""
    try:
        told = json.loads((usual_root() / PLAN).read_text(encoding="utf-8"))
        return Plan(Path(told["folder"]), bool(told["is_copied"]), str(told.get("problem", "")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def give_up_move() -> None:
    """Stay where the data are; copies that were made stay, too."""
    (usual_root() / PLAN).unlink(missing_ok=True)


def finish_move() -> bool:
    """Carry out what was planned; True when `Home.locate` names another folder now.

    To be called at the start of the window, when there is no other one, before the ledger is opened. While another
    program works with the former folder it waits for the start after that.
    """
    plan = None if os.environ.get(HOME_VARIABLE) else planned_move()
    if plan is None:
        return False
    # Imported here: it is needed at the few starts that move something.
    from filelock import FileLock, Timeout

    home = Home.locate()
    try:
        with FileLock(home.engine / "engine.lock", timeout=0):
            if plan.is_copied:
                _catch_up(home, plan.folder)
            _point_to(plan.folder)
            give_up_move()
        return True
    except Timeout:
        _log.info("the data folder is in use; it moves later")
    except (OSError, sqlite3.Error, StorageError) as error:
        _log.warning("the data folder could not be moved: %s", error)
        _write_plan(Plan(plan.folder, plan.is_copied, str(error)))
    return False


def _catch_up(home: Home, target: Path) -> None:
    """Copy what changed since `copy_data`, and the engine's files."""
    if not target.is_dir():
        raise StorageError(f"The folder {target} is not there.")
    for path, size in _files(home.root):
        copy = target / path.relative_to(home.root)
        is_same = copy.is_file() and (copy.stat().st_size, copy.stat().st_mtime) == (size, path.stat().st_mtime)
        if not is_same or path == home.ledger_file:
            _copy(path, copy)


def _point_to(folder: Path) -> None:
    pointer = usual_root() / POINTER
    if folder == usual_root():
        pointer.unlink(missing_ok=True)
        return
    temporary = pointer.with_suffix(".tmp")
    temporary.write_text(f"{folder}\n", encoding="utf-8")
    temporary.replace(pointer)


def _files(root: Path) -> Iterator[tuple[Path, int]]:
    """All files that are data, with their sizes; one that goes meanwhile is passed over."""
    for path in sorted(root.rglob("*")):
        if path.name in (POINTER, PLAN, "engine.json") or path.suffix in (".lock", ".tmp"):
            continue
        if path.name.endswith(("-wal", "-shm")):
            continue  # parts of the ledger, which is copied as a whole
        try:
            if path.is_file() and not path.is_symlink():
                yield path, path.stat().st_size
        except OSError:
            continue


def _copy(source: Path, target: Path) -> None:
    """The file whole or not at all; a database as it stands between two changes."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = target.with_name(f"{target.name}.tmp")
    temporary.unlink(missing_ok=True)
    if source.suffix == ".sqlite3":
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(temporary)) as copy:
            live.backup(copy)
    else:
        shutil.copy2(source, temporary)
    temporary.replace(target)


def _write_plan(plan: Plan) -> None:
    path = usual_root() / PLAN
    told = {"folder": str(plan.folder), "is_copied": plan.is_copied, "problem": plan.problem}
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary = path.with_suffix(".tmp")
        temporary.write_text(json.dumps(told), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise _unusable(path.parent, error) from error


def _unusable(folder: Path, error: Exception) -> StorageError:
    return StorageError(
        f"The folder {folder} cannot be used for the data.",
        hint="Choose another one, or make it writable.",
        detail=str(error),
        code="home-unusable",
    )
