"""A job's files on this server: found only inside the job's own folder, deleted only with it."""

import logging
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from flask import Response, send_file

from app.core.errors import StorageError
from app.core.jobs import JobSnapshot
from app.core.paths import Home
from app.generators.packing import ensure_inside
from app.server import texts
from app.server.errors import Gone, NotThere

_MARK = ".to-be-deleted"
_log = logging.getLogger(__name__)


def worksheets_folder(home: Home) -> Path:
    """Where the folders of all jobs are."""
    return home.root / "worksheets"


def find_file(job: JobSnapshot, name: str) -> Path:
    """The file `name` (relative, as the ledger has it) of the job.

    Raises `NotThere` for what leads out of the job's folder or is no file, `Gone` when it was there once.
    """
    root = Path(job.root)
    parts = PurePosixPath(name).parts
    if not name or "\0" in name or "\\" in name or ".." in parts or PurePosixPath(name).is_absolute():
        raise NotThere(texts.NO_DOWNLOAD, code="no-file")
    try:
        path = ensure_inside(root, Path(*parts))
        is_file = stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        raise Gone(texts.GONE, code="files-gone") from None
    except (OSError, ValueError, StorageError) as error:
        _log.warning("job %s: %r is not served: %s", job.job_id, name, error)
        raise NotThere(texts.NO_DOWNLOAD, code="no-file") from error
    if not is_file:
        raise NotThere(texts.NO_DOWNLOAD, code="no-file")
    return path


def sent(path: Path, mimetype: str, *, as_attachment: bool = False) -> Response:
    """The file as an answer: no proxy may keep it for others, and a browser asks each time whether it has changed."""
    response = send_file(path, mimetype, as_attachment, path.name, conditional=True, max_age=0)
    response.cache_control.private = True
    return response


@contextmanager
def deleting_files(home: Home, root: str) -> Iterator[None]:
    """Delete a job's folder with all that is in it, when what is done inside has been done; an error keeps it.

    Meanwhile a mark in it tells that it is to go, should this process be killed in between.
    """
    folder = Path(root)
    if not is_own_folder(home, folder) or not folder.exists():
        yield
        return
    mark = folder / _MARK
    with suppress(OSError):  # a full disk is no reason to keep what fills it
        mark.touch()
    try:
        yield
    except BaseException:
        mark.unlink(missing_ok=True)
        raise
    remove_folder(folder)


def remove_folder(folder: Path) -> None:
    """Delete a folder with all that is in it; its mark goes last, so that what was broken off is found again."""
    empty_folder(folder, but=_MARK)
    shutil.rmtree(folder)


def empty_folder(folder: Path, *, but: str = "") -> None:
    """Delete all that is in a folder, but for the file of this name."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != but:
            path.unlink(missing_ok=True)


def is_to_go(folder: Path) -> bool:
    """Whether somebody has begun to delete this folder of a job."""
    return (folder / _MARK).exists()


def is_own_folder(home: Home, folder: Path) -> bool:
    """Whether it lies right below the folder of all jobs, with all links followed."""
    try:
        return folder.resolve().parent == worksheets_folder(home).resolve()
    except OSError:
        return False


def own_folders(home: Home) -> Iterator[Path]:
    """The folders of all jobs that lie here."""
    root = worksheets_folder(home)
    if root.is_dir():
        yield from (path for path in root.iterdir() if path.is_dir() and not path.is_symlink())
