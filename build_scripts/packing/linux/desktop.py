"""What a Linux desktop knows of the program: its entry, what a software centre shows, its icons and its man page."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from packing import names, texts
from packing.facts import BuildFacts
from packing.icons import write_hicolor
from packing.linux.manual import man_page

ENTRY = f"{names.PROGRAM}.desktop"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SOURCE_LANGUAGE = "en"


def desktop_entry() -> str:
    """The desktop entry; `install.sh` puts paths into its Exec and TryExec, a package leaves them as they are.

    MimeType puts the program on the list of "Open with". A double click on a workbook goes on starting what it
    started: the choice of the person or the system in mimeapps.list. Where there is none, desktops take the first on
    their list: KDE by InitialPreference, which is 1 for everybody else; GLib by name in one folder (gnumeric and
    libreoffice come before us), but what one person installed before what all have, so `install.sh` writes down as
    chosen what was in force.
    """
    return "\n".join(_entry_lines()) + "\n"


def _entry_lines() -> Iterator[str]:
    yield "[Desktop Entry]"
    yield "Type=Application"
    yield "Version=1.1"
    yield f"Name={names.TITLE}"  # a name, the same in every language
    for key, text in (("GenericName", texts.GENERIC_NAME), ("Comment", texts.COMMENT)):
        yield from (f"{_localized(key, language)}={text[language]}" for language in names.LANGUAGES)
    for language in names.LANGUAGES:
        yield f"{_localized('Keywords', language)}={';'.join(texts.KEYWORDS[language])};"
    yield f"Exec={names.WINDOW} %F"
    yield f"TryExec={names.WINDOW}"
    yield f"Icon={names.PROGRAM}"
    yield "Terminal=false"
    yield "Categories=Education;Office;"
    yield f"MimeType={';'.join(names.WORKBOOKS.values())};"
    yield "InitialPreference=0"
    yield "StartupNotify=true"
    yield f"StartupWMClass={names.PROGRAM}"


def _localized(key: str, language: str) -> str:
    return key if language == _SOURCE_LANGUAGE else f"{key}[{language}]"


def metainfo(facts: BuildFacts) -> str:
    """The AppStream document, from which software centres know the program."""
    root = ElementTree.Element("component", type="desktop-application")
    _add(root, "id", names.IDENTIFIER)
    _add(root, "metadata_license", "FSFAP")
    _add(root, "project_license", names.LICENCE)
    _add(root, "name", names.TITLE)
    for language in names.LANGUAGES:
        _add(root, "summary", texts.COMMENT[language], language)
    developer = ElementTree.SubElement(root, "developer", id=names.IDENTIFIER.rpartition(".")[0])
    _add(developer, "name", names.PUBLISHER)
    description = ElementTree.SubElement(root, "description")
    for paragraphs in zip(*(texts.DESCRIPTION[language] for language in names.LANGUAGES), strict=True):
        for language, text in zip(names.LANGUAGES, paragraphs, strict=True):
            _add(description, "p", text, language)
    ElementTree.SubElement(root, "launchable", type="desktop-id").text = ENTRY
    ElementTree.SubElement(root, "icon", type="stock").text = names.PROGRAM
    categories = ElementTree.SubElement(root, "categories")
    for category in ("Education", "Office"):
        _add(categories, "category", category)
    provides = ElementTree.SubElement(root, "provides")
    for program in (names.PROGRAM, names.WINDOW):
        _add(provides, "binary", program)
    for kind in names.WORKBOOKS.values():
        _add(provides, "mediatype", kind)
    ElementTree.SubElement(root, "content_rating", type="oars-1.1")
    releases = ElementTree.SubElement(root, "releases")
    ElementTree.SubElement(releases, "release", version=facts.version, date=facts.date.isoformat())
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _add(parent: ElementTree.Element, tag: str, text: str, language: str = _SOURCE_LANGUAGE) -> None:
    attributes = {} if language == _SOURCE_LANGUAGE else {_XML_LANG: language}
    ElementTree.SubElement(parent, tag, attributes).text = text


def write_share(share: Path, facts: BuildFacts) -> list[Path]:
    """Write all that belongs below a `share` folder; which files it is."""
    manual = gzip.compress(man_page(facts).encode(), mtime=0)
    contents = {
        share / "applications" / ENTRY: desktop_entry().encode(),
        share / "metainfo" / f"{names.IDENTIFIER}.metainfo.xml": metainfo(facts).encode(),
        share / "man" / "man1" / f"{names.PROGRAM}.1.gz": manual,
    }
    for path, content in contents.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return [*contents, *write_hicolor(share / "icons")]
