"""Everything that a build says of itself, in one call: its parts, their licences, the lists beside it, its sizes."""

from pathlib import Path

from app.core.curriculum import Record
from packing.contents import check_size, sizes, table, write_file_list
from packing.facts import BuildFacts
from packing.licences import collect_licences, content_of
from packing.names import PROGRAM, system_name
from packing.part import Part
from packing.parts import find_parts
from packing.sbom import write_sbom
from packing.toc import read_tables


class Told(Record):
    """What was written of a build, and its sizes as a table of text."""

    parts: tuple[Part, ...]
    licences: Path
    sbom: Path
    files: Path
    sizes: str


def tell(folder: Path, work: Path, facts: BuildFacts, root: Path, dist: Path) -> Told:
    """Collect the licences into `folder`, write the lists of parts and of files to `dist`, check the size.

    `work` is PyInstaller's work folder of this build, `root` the checkout. The folder is complete afterwards: nothing
    may be added or changed, else the list of files is wrong. `PartsError` when it must not be handed out.
    """
    parts = find_parts(read_tables(work), root)
    licences = collect_licences(folder, parts, root)
    name = f"{PROGRAM}-{facts.version}-{system_name()}"
    rows = sizes(folder, parts)
    check_size(rows)
    return Told(
        parts=parts,
        licences=licences,
        sbom=write_sbom(dist / f"{name}.cdx.json", facts, parts, system_name(), content_of(folder)),
        files=write_file_list(dist / f"{name}.files.txt", folder, parts),
        sizes=table(rows),
    )
