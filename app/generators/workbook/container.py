"""Takes a file in, and tells an Excel workbook from everything else that bears its name."""

import io
import zipfile
from pathlib import Path

from app.generators.workbook.messages import refusal

MAX_FILE_BYTES = 20 * 1024 * 1024
MAX_ENTRIES = 10_000
MAX_DECLARED_BYTES = 1024 * 1024 * 1024

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCAL_HEADER_BYTES = 30
_ENCRYPTED = 0x1
_BY_SUFFIX = {
    ".xls": "workbook-old-format",
    ".xlt": "workbook-old-format",
    ".csv": "workbook-text",
    ".tsv": "workbook-text",
    ".txt": "workbook-text",
    ".numbers": "workbook-numbers",
    ".ods": "workbook-opendocument",
    ".xlsb": "workbook-binary-format",
}


def load(path: Path, name: str) -> bytes:
    """The bytes of the file; `WorkbookRefused` when it is missing, no file, unreadable, empty or too big."""
    if name.startswith("~$"):
        raise refusal("workbook-lock-file", name)
    try:
        if path.is_dir():
            raise refusal("workbook-numbers" if path.suffix.lower() == ".numbers" else "workbook-folder", name)
        if not path.exists():
            raise refusal("workbook-missing", name)
        if not path.is_file():
            raise refusal("workbook-other", name, detail="neither a file nor a folder")
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise refusal("workbook-unreadable", name, detail=str(error)) from error
    if len(data) > MAX_FILE_BYTES:
        raise refusal("workbook-too-big", name, limit=MAX_FILE_BYTES // 1024**2)
    if not data:
        raise refusal("workbook-empty", name)
    return data


def open_archive(data: bytes, name: str) -> zipfile.ZipFile:
    """The ZIP container of an Excel workbook, its directory checked; `WorkbookRefused` for anything else."""
    if not data.startswith(b"PK"):
        raise _refuse_foreign(data, name)
    # Each entry costs about a kilobyte once the directory is read, so they are counted before that.
    if data.count(b"PK\x01\x02") > MAX_ENTRIES:
        raise refusal("workbook-bomb", name, detail="too many entries")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError, OSError) as error:
        raise refusal("workbook-damaged", name, detail=str(error)) from error
    _check_directory(archive, len(data), name)
    _check_kind(archive, name)
    return archive


def _refuse_foreign(data: bytes, name: str) -> Exception:
    suffix = Path(name).suffix.lower()
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if data.startswith(_COMPOUND_FILE):
        is_locked = "EncryptedPackage".encode("utf-16-le") in data
        return refusal("workbook-locked" if is_locked else "workbook-old-format", name)
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta")):
        return refusal("workbook-web-page", name)
    if suffix in _BY_SUFFIX:
        return refusal(_BY_SUFFIX[suffix], name)
    if suffix in {".xlsx", ".xlsm", ".xltx", ".xltm"} and not _looks_like_text(data):
        return refusal("workbook-damaged", name, detail=f"starts with {data[:8]!r}")
    if _looks_like_text(data) and not start.startswith((b"%pdf", b"{", b"<")):
        return refusal("workbook-text", name)
    return refusal("workbook-other", name, detail=f"starts with {data[:8]!r}")


def _looks_like_text(data: bytes) -> bool:
    sample = data[:4096]
    return not any(byte < 9 or 13 < byte < 27 for byte in sample)


def _check_directory(archive: zipfile.ZipFile, size: int, name: str) -> None:
    entries = sorted(archive.infolist(), key=lambda entry: entry.header_offset)
    if sum(entry.file_size for entry in entries) > MAX_DECLARED_BYTES:
        raise refusal("workbook-bomb", name, detail="declared size")
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise refusal("workbook-locked", name, detail="encrypted entries")
    if len({entry.filename for entry in entries}) != len(entries):
        raise refusal("workbook-damaged", name, detail="two entries of one name")
    end = 0
    for entry in entries:
        if entry.header_offset < end or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise refusal("workbook-damaged", name, detail=f"entry {entry.filename!r} overlaps or is packed unusually")
        end = entry.header_offset + _LOCAL_HEADER_BYTES + entry.compress_size
    if end > size:
        raise refusal("workbook-damaged", name, detail="entries reach beyond the end of the file")


def _check_kind(archive: zipfile.ZipFile, name: str) -> None:
    names = set(archive.namelist())
    lowered = {entry.lower() for entry in names}
    if any(entry.endswith(".iwa") or entry == "index.zip" for entry in lowered):
        raise refusal("workbook-numbers", name)
    if "content.xml" in lowered and "mimetype" in lowered:
        raise refusal("workbook-opendocument", name)
    if "xl/workbook.bin" in lowered:
        raise refusal("workbook-binary-format", name)
    if "[content_types].xml" not in lowered:
        raise refusal("workbook-other", name, detail="a ZIP file without [Content_Types].xml")
    if any(entry.startswith(("word/", "ppt/")) for entry in lowered):
        raise refusal("workbook-other", name, detail="a Word or PowerPoint file")
