"""Brings the licences of all parts together in the packed folder, readable by people and by the program."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.core.licences import INDEX
from packing import telling_texts as texts
from packing.allowing import SOURCE_IS_OWED, chosen, texts_of
from packing.known import CARRIERS
from packing.part import Part, PartsError

_ALSO_ASKED_FOR = ("python", "server-valkey")
_LONGEST_NAME = 80


def whole_of(folder: Path) -> Path:
    """All of a packed program by the folder of its executables: on macOS the app around it."""
    return folder.parents[1] if folder.parts[-2:] == ("Contents", "MacOS") else folder


def content_of(folder: Path) -> Path:
    """Where the resources of a packed program are: below `_internal`, in a macOS program below its Resources."""
    return folder / "Contents" / "Resources" if folder.suffix == ".app" else folder / "_internal"


def collect_licences(folder: Path, parts: Sequence[Part], root: Path) -> Path:
    """Write the texts, `LICENSES.md`, `SOURCES.md` and the index for the program; returns their folder.

    `root` is the checkout, whose `resources/licenses` has the texts that parts do not bring along. `PartsError` tells
    of every part that must not be passed on, or that has no text.
    """
    shipped = root / "resources" / "licenses"
    faults = [fault for part in parts for fault in _faults(part, shipped)]
    if faults:
        raise PartsError("\n".join(faults))
    target = content_of(folder) / "resources" / "licenses"
    target.mkdir(parents=True, exist_ok=True)
    for text in sorted(shipped.glob("*.txt")):
        shutil.copyfile(text, target / text.name)
    named = {part.key: _copy_texts(part, target, shipped) for part in parts}
    named |= {part.key: named[part.within] for part in parts if part.within in CARRIERS}
    index = [_row(part, named[part.key]) for part in parts]
    (target / INDEX).write_text(json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (target / "LICENSES.md").write_text(_licences_page(parts, named), encoding="utf-8")
    (target / "SOURCES.md").write_text(_sources_page(parts), encoding="utf-8")
    return target


def _faults(part: Part, shipped: Path) -> Iterator[str]:
    about = {"name": part.name, "version": part.version, "licence": part.licence}
    if not part.licence:
        yield texts.NO_LICENCE.format_map(about)
    elif not chosen(part.licence):
        yield texts.NOT_ALLOWED.format_map(about)
    elif part.is_archived and any("LGPL" in licence for licence in chosen(part.licence)):
        yield texts.NOT_EXCHANGEABLE.format_map(about)
    elif not _has_all_texts(part, shipped):
        yield texts.NO_TEXT.format_map(about)
    for inner in part.inside:
        inner_about = {"name": inner.name, "version": inner.version, "licence": inner.licence, "part": part.name}
        if not chosen(inner.licence):
            yield texts.INNER_NOT_ALLOWED.format_map(inner_about)
        elif any(not (shipped / text).is_file() for each in chosen(inner.licence) for text in texts_of(each)):
            yield texts.NO_TEXT.format_map(inner_about)


def _has_all_texts(part: Part, shipped: Path) -> bool:
    if part.texts or part.within in CARRIERS:
        return True
    wanted = part.shared or [text for licence in chosen(part.licence) for text in texts_of(licence)]
    return all((shipped / name).is_file() for name in wanted)


def _shared_texts(part: Part, shipped: Path) -> tuple[str, ...]:
    """Names of the repository's texts that belong to a part.

    The texts of the LGPL and its kin always; those of other licences, which have no names of holders in them, only
    where the part brings nothing along.
    """
    wanted: list[str] = []
    for licence in chosen(part.licence):
        if licence in SOURCE_IS_OWED or not (part.texts or part.shared or part.within in CARRIERS):
            wanted += texts_of(licence)
    return tuple(name for name in dict.fromkeys((*wanted, *part.shared)) if (shipped / name).is_file())


def _copy_texts(part: Part, target: Path, shipped: Path) -> tuple[str, ...]:
    """Copy a part's own texts into a folder of its key; paths below `target` of all its texts."""
    names = []
    if part.inside:
        names.append(_write_inside(part, target))
    for text in part.texts:
        place = target / part.key / _name_of(text, part.texts)
        place.parent.mkdir(parents=True, exist_ok=True)
        content = text.read_text(encoding="utf-8", errors="replace")
        place.write_text(content, encoding="utf-8")
        names.append(place.relative_to(target).as_posix())
    return (*names, *_shared_texts(part, shipped))


def _name_of(text: Path, among: Sequence[Path]) -> str:
    """A file's name, with the folders that tell it from others of the same name."""
    alike = [each for each in among if each.name == text.name]
    name = text.name if len(alike) == 1 else "-".join(text.parts[-2:])
    return name if name.endswith((".txt", ".md", ".rst")) else f"{name}.txt"


def _write_inside(part: Part, target: Path) -> str:
    lines = [texts.CONTAINS.format(name=part.name, version=part.version), ""]
    for inner in part.inside:
        holder = f", {inner.holder}" if inner.holder else ""
        lines.append(f"{inner.name} {inner.version}".strip() + f" ({inner.licence}){holder}")
    names = sorted(_inner_texts([part]))
    lines += ["", texts.INSIDE_WORDS.format(texts=", ".join(names)), ""]
    path = target / part.key / "CONTAINS.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path.relative_to(target).as_posix()


def _inner_texts(parts: Iterable[Part]) -> set[str]:
    return {
        text
        for part in parts
        for inner in part.inside
        for licence in chosen(inner.licence)
        for text in texts_of(licence)
    }


def _row(part: Part, names: tuple[str, ...]) -> dict[str, object]:
    return {"name": _shown(part), "version": part.version, "licence": part.licence, "texts": list(names)}


def _shown(part: Part) -> str:
    return f"{part.name} (in {part.within})" if part.within else part.name


def _licences_page(parts: Sequence[Part], named: dict[str, tuple[str, ...]]) -> str:
    lines = [texts.INDEX_TITLE.format(version=parts[0].version), "", texts.INDEX_WORDS, texts.INDEX_HEAD]
    for part in parts:
        links = "<br>".join(f"[{name}]({name})" for name in named[part.key])
        lines.append(f"| {_shown(part)} | {part.version} | {_plain(' AND '.join(chosen(part.licence)))} | {links} |")
    inner = sorted(_inner_texts(parts))
    links = ", ".join(f"[{name}]({name})" for name in inner)
    lines += ["", texts.INSIDE_TITLE, "", texts.INSIDE_WORDS.format(texts=links), ""]
    lines += [f"- [{part.name}]({part.key}/CONTAINS.txt): {len(part.inside)}" for part in parts if part.inside]
    return "\n".join(lines) + "\n"


def _sources_page(parts: Sequence[Part]) -> str:
    lines = [texts.SOURCES_TITLE, "", texts.SOURCES_WORDS, texts.SOURCES_HEAD]
    for part in parts:
        licences = chosen(part.licence)
        if SOURCE_IS_OWED.intersection(licences) or part.key in _ALSO_ASKED_FOR:
            lines.append(f"| {_shown(part)} | {part.version} | {' AND '.join(licences)} | {_source(part, parts)} |")
    for part in parts:
        for inner in part.inside:
            if SOURCE_IS_OWED.intersection(chosen(inner.licence)):
                where = f"`{inner.purl}`"
                lines.append(f"| {inner.name} (in {part.key}) | {inner.version} | {inner.licence} | {where} |")
    qt = next((part.version for part in parts if part.name == "Qt"), "6")
    return "\n".join(lines) + "\n\n" + texts.EXCHANGE.format(qt=qt)


def _source(part: Part, parts: Sequence[Part]) -> str:
    """Where the source of a part is; of a library that a package carries, where that package's is built."""
    outer = next((each.source for each in parts if each.key == part.within), "")
    return part.source or outer


def _plain(text: str) -> str:
    return re.sub(r"LicenseRef-", "", text)
