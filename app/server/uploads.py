"""Workbooks that are sent in: bounded while they arrive, kept under names of ours, read by a process of its own."""

import json
import logging
import re
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from flask import request
from werkzeug.datastructures import FileStorage

from app.core.curriculum import Record, Workbook
from app.core.errors import BadRequest
from app.core.paths import Home
from app.generators.packing import storage_errors, write_file
from app.server import texts
from app.server.access import visitor
from app.server.config import MIB, ROOM_FOR_FIELDS
from app.server.errors import NotThere, TooLarge
from app.server.services import services
from app.server.throttling import count_upload

DRAFT_HOURS = 24
_CHUNK = 1 << 18
_LONGEST_NAME = 120
_DRAFT_ID = re.compile(r"[0-9a-f]{32}")
_log = logging.getLogger(__name__)


class Draft(Record):
    """A workbook that was read and of which nothing was ordered yet; its own file is gone by then."""

    id: str
    owner: str
    workbook: Workbook


def limit_request(upload_mib: int) -> None:
    """Refuse a larger request before it is read; to be called before the form is looked at."""
    request.max_content_length = upload_mib * MIB + ROOM_FOR_FIELDS


def read_upload() -> Workbook:
    """The workbook in the form's field `file`.

    Raises `BadRequest` where there is none, `TooOften`, `TooLarge`, `WorkbookRefused`, `EngineError` (busy),
    `StorageError`.
    """
    studio = services()
    count_upload(visitor().person.id)
    limit = studio.accounts.policy().upload_mib
    limit_request(limit)
    sent = request.files.get("file")
    if sent is None or not sent.filename:
        raise BadRequest(texts.NO_FILE, hint=texts.NO_FILE_HINT, code="no-file")
    with _kept(sent, folder(studio.home), limit) as path:
        return studio.reader.read(path, shown_name(sent.filename))


def shown_name(name: str) -> str:
    """What the sender calls the file: the last part of a path, on one line, not longer than a row."""
    last = re.split(r"[/\\]", name)[-1]
    kept = "".join(each for each in last if each.isprintable()).strip()
    return kept if len(kept) <= _LONGEST_NAME else f"{kept[: _LONGEST_NAME - 6]}…{Path(kept).suffix[:5]}"


def title_of(workbook: Workbook) -> str:
    """The name of a job for this workbook."""
    return Path(workbook.name).stem.strip() or "Worksheets"


def folder(home: Home) -> Path:
    """Where uploads lie while they are read; nothing there is ever served."""
    return home.root / "uploads"


def keep_draft(home: Home, owner: str, workbook: Workbook) -> Draft:
    """Keep what was read for a day, so that its owner can choose from it."""
    draft = Draft(id=secrets.token_hex(16), owner=owner, workbook=workbook)
    write_file(home.root, _drafts(home) / f"{draft.id}.json", draft.model_dump_json().encode())
    return draft


def find_draft(home: Home, owner: str, draft_id: str) -> Draft:
    """The draft; `NotThere` when it is not there any more, or somebody else's."""
    problem = NotThere(texts.NO_DRAFT, hint=texts.NO_DRAFT_HINT, code="no-draft")
    if not _DRAFT_ID.fullmatch(draft_id):
        raise problem
    try:
        draft = Draft.model_validate(json.loads((_drafts(home) / f"{draft_id}.json").read_bytes()))
    except (OSError, ValueError):
        raise problem from None
    if draft.owner != owner:
        raise problem
    return draft


def drop_draft(home: Home, draft_id: str) -> None:
    """It was ordered, or is not wanted."""
    if _DRAFT_ID.fullmatch(draft_id):
        (_drafts(home) / f"{draft_id}.json").unlink(missing_ok=True)


def drop_old(home: Home) -> int:
    """Remove drafts of yesterday, and uploads that a killed process left; how many."""
    count = 0
    for root, hours in ((_drafts(home), DRAFT_HOURS), (folder(home), 1)):
        for path in root.glob("*") if root.is_dir() else ():
            try:
                if time.time() - path.stat().st_mtime > hours * 3600:
                    path.unlink()
                    count += 1
            except OSError as error:
                _log.info("%s stays: %s", path, error)
    return count


def _drafts(home: Home) -> Path:
    return home.root / "drafts"


@contextmanager
def _kept(sent: FileStorage, root: Path, limit: int) -> Iterator[Path]:
    """The file under a name of ours, for as long as it is read."""
    path = root / f"{secrets.token_hex(16)}.upload"
    with storage_errors(path):
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path.open("xb") as target:
            _copy(sent.stream, target, limit)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _copy(source: IO[bytes], target: IO[bytes], limit: int) -> None:
    left = limit * MIB
    while chunk := source.read(_CHUNK):
        left -= len(chunk)
        if left < 0:
            Path(target.name).unlink(missing_ok=True)
            raise TooLarge(texts.TOO_LARGE.format(limit=limit), hint=texts.TOO_LARGE_HINT)
        target.write(chunk)
