"""Families and versions of the fonts that the program brings along."""

import re
import struct
from pathlib import Path

_VERSION_ID = 5  # https://learn.microsoft.com/typography/opentype/spec/name
_WINDOWS = 3


def family_of(name: str) -> str:
    """The family of a font file: `NotoSansArabic` of `NotoSansArabic-Bold.ttf`."""
    return Path(name).stem.partition("-")[0]


def spaced(family: str) -> str:
    """A family as people write it: `Noto Sans CJK`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z0-9])|(?<=Sans)(?=CJK)", " ", family)


def version_of(path: Path) -> str:
    """The version in a font's (or a collection's first font's) table of names, `2.004`; empty where there is none."""
    content = path.read_bytes()
    start = struct.unpack_from(">I", content, 12)[0] if content[:4] == b"ttcf" else 0
    for index in range(struct.unpack_from(">H", content, start + 4)[0]):
        tag, _, offset, _ = struct.unpack_from(">4sIII", content, start + 12 + 16 * index)
        if tag == b"name":
            return _version_in(content, offset)
    return ""


def _version_in(content: bytes, table: int) -> str:
    _, count, texts = struct.unpack_from(">HHH", content, table)
    for index in range(count):
        record = struct.unpack_from(">HHHHHH", content, table + 6 + 12 * index)
        platform, _, _, name, length, offset = record
        if platform == _WINDOWS and name == _VERSION_ID:
            place = table + texts + offset
            found = re.search(r"\d+(\.\d+)+", content[place : place + length].decode("utf-16-be", errors="replace"))
            return found[0] if found else ""
    return ""
