"""A part of the packed program, as the licences, the list of parts and the sizes tell of it."""

import re
from pathlib import Path
from typing import Literal

from app.core.curriculum import Record
from packing.running import BuildError

Kind = Literal["program", "python", "package", "library", "server", "font"]


class PartsError(BuildError):
    """A build must not be handed out as it is; the text says what is wrong with which part and what to do."""


class Inner(Record):
    """What is built into a part and cannot be taken out of it, such as the crates of a module written in Rust."""

    name: str
    version: str = ""
    licence: str
    purl: str = ""
    holder: str = ""


class Part(Record):
    """A part of the folder.

    `key` names it among all parts, `within` is the key of the part that brings it along. `licence` is an SPDX
    expression, empty where none is known. `texts` are the files of its licence where they were found; `shared` are
    names of texts in `resources/licenses`. `files` are paths below the folder; `needs` are keys. `is_archived` says
    that some of it stands in the executable's archive of modules.
    """

    key: str
    name: str
    version: str = ""
    kind: Kind
    licence: str
    purl: str = ""
    source: str = ""
    within: str = ""
    texts: tuple[Path, ...] = ()
    shared: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    inside: tuple[Inner, ...] = ()
    files: tuple[str, ...] = ()
    is_archived: bool = False


def slug(name: str) -> str:
    """A name as part of a key, an address or a folder."""
    return re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-")
