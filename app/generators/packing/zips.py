"""ZIPs of a lesson, a unit and a whole job, each there in full or not at all."""

import shutil
import zipfile
import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path, PurePosixPath

from app.core.errors import StorageError
from app.generators.packing.storage import ensure_inside, remove_leftovers, replacing, storage_errors
from app.generators.packing.tree import JobTree, LessonPlace, UnitPlace

_SAMPLE = 1 << 16


def zip_lesson(out: Path, place: LessonPlace) -> Path:
    """Pack the files of a lesson that are there, preview included; paths in the ZIP start below its folder.

    `out` is the folder that the tree's paths are relative to. Raises `StorageError` when nothing is there to pack.
    """
    return _pack(out, place.zip, place.folder, place.files)


def zip_unit(out: Path, tree: JobTree, unit: UnitPlace, lesson_ids: Collection[str]) -> Path:
    """Pack a unit's lessons that are among `lesson_ids` into its bundle; paths start below the unit's folder."""
    chosen = [tree.lesson(lesson_id) for lesson_id in unit.lesson_ids if lesson_id in lesson_ids]
    return _pack(out, unit.bundle, unit.folder, (path for place in chosen for path in place.files))


def zip_job(out: Path, tree: JobTree, lesson_ids: Collection[str]) -> Path:
    """Pack every lesson that is among `lesson_ids` and the unit bundles that are there into the ZIP of everything."""
    with storage_errors(out / tree.zip):
        for top in tree.tops:
            remove_leftovers(out / top)
    return _pack(out, tree.zip, tree.tops[0] if len(tree.tops) == 1 else "", _everything(tree, lesson_ids))


def _everything(tree: JobTree, lesson_ids: Collection[str]) -> Iterator[str]:
    """Paths of all files in the order of the folders."""
    for unit in tree.units:
        for lesson_id in unit.lesson_ids:
            if lesson_id in lesson_ids:
                yield from tree.lesson(lesson_id).files
        if unit.bundle:
            yield unit.bundle


def _pack(out: Path, target: str, base: str, paths: Iterable[str]) -> Path:
    goal = ensure_inside(out, Path(target))
    sources = ((PurePosixPath(path).relative_to(base), ensure_inside(out, Path(path))) for path in paths)
    with storage_errors(goal):
        found = [(name, source) for name, source in sources if source.is_file()]
        if not found:
            raise StorageError(
                f"There is nothing to pack into {goal.name}: its worksheets are not there any more.",
                hint="Make the lesson again.",
                code="folder-missing",
            )
        with replacing(goal) as file, zipfile.ZipFile(file, "w", strict_timestamps=False) as archive:
            for name, source in found:
                _add(archive, name, source)
    return goal


def _add(archive: zipfile.ZipFile, name: PurePosixPath, source: Path) -> None:
    entry = zipfile.ZipInfo.from_file(source, str(name), strict_timestamps=False)
    entry.external_attr = 0o100644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if _can_shrink(source) else zipfile.ZIP_STORED
    with source.open("rb") as content, archive.open(entry, "w") as packed:
        shutil.copyfileobj(content, packed, 1 << 20)


def _can_shrink(source: Path) -> bool:
    """Whether a sample from the middle gets smaller: text pages halve, pages of JPEG and other ZIPs only cost time."""
    with source.open("rb") as file:
        file.seek(max(0, source.stat().st_size - _SAMPLE) // 2)
        sample = file.read(_SAMPLE)
    return len(zlib.compress(sample, 1)) < 0.9 * len(sample)
