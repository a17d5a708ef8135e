"""A folder of its own for every job, also when two jobs start at the same moment."""

import logging
from pathlib import Path

from app.generators.packing.names import free_name
from app.generators.packing.storage import storage_errors

_LONGEST = 80
_log = logging.getLogger(__name__)


def claim_root(out: Path, name: str, job_id: str) -> Path:
    """Make and return the folder `name` below `out`, or `name (2)`, `name (3)` … that no one else has.

    Making a folder that must not exist is one step for every file system, so that of two processes only one gets it.
    A name whose ZIP lies beside it counts as taken. The caller keeps the result for when the job goes on later.
    Raises `StorageError`.
    """
    with storage_errors(out):
        out.mkdir(parents=True, exist_ok=True)
    claimed = out / free_name(name, _LONGEST, lambda candidate: not _claim(out / candidate))
    _log.info("job %s writes into %s", job_id, claimed)
    return claimed


def _claim(folder: Path) -> bool:
    with storage_errors(folder):
        if any(_is_zip_of(path, folder.name) for path in folder.parent.iterdir()):
            return False
        try:
            folder.mkdir()
        except FileExistsError:
            return False
    return True


def _is_zip_of(path: Path, name: str) -> bool:
    """Whether `path` is the ZIP of everything of a job whose first folder is `name` (see `JobTree.zip`)."""
    return path.suffix == ".zip" and (path.stem == name or path.stem.startswith(f"{name} + "))
