"""Reads the XML parts of a workbook within bounds: bytes, depth, length of a tag, no document types."""

import codecs
import re
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from xml.parsers import expat

CHUNK_BYTES = 256 * 1024
MAX_INFLATED_BYTES = 512 * 1024 * 1024
MAX_SMALL_PART_BYTES = 16 * 1024 * 1024
MAX_ELEMENTS = 600_000
MAX_DEPTH = 48
MAX_PROLOG_BYTES = 1024 * 1024

_LONG_TAG = re.compile(rb"<[^<>]{65536}")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_DECLARED = re.compile(rb"""^<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_ENCODINGS = {
    name: codecs.lookup(name).name
    for name in ("utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1", "windows-1252")
}
# The "strict" flavour of the format differs in its namespaces only, which openpyxl does not know.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


class PartRefused(Exception):
    """A part that cannot be read; `code` names the refusal, `detail` is for the log."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Element:
    """A start tag: local name, local names of its ancestors joined by `/`, attributes by local name."""

    name: str
    parent: str
    attributes: dict[str, str]


class Inflater:
    """Unpacks entries of one archive; all of them together within one limit."""

    def __init__(self, archive: zipfile.ZipFile, limit: int = MAX_INFLATED_BYTES) -> None:
        self._archive = archive
        self._left = limit

    def chunks(self, entry: str) -> Iterator[bytes]:
        """The unpacked entry as UTF-8; the sizes in the directory are not believed."""
        return _as_utf8(self._raw(entry))

    def whole(self, entry: str, limit: int = MAX_SMALL_PART_BYTES) -> bytes:
        """The unpacked entry as UTF-8, refused when larger than `limit` bytes."""
        parts: list[bytes] = []
        size = 0
        for chunk in self.chunks(entry):
            size += len(chunk)
            if size > limit:
                raise PartRefused("workbook-bomb", f"{entry} is larger than {limit} bytes")
            parts.append(chunk)
        return transitional(b"".join(parts))

    def _raw(self, entry: str) -> Iterator[bytes]:
        try:
            with self._archive.open(entry) as source:
                while chunk := source.read(CHUNK_BYTES):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise PartRefused("workbook-bomb", f"{entry} goes beyond the limit for all parts")
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError) as error:
            raise PartRefused("workbook-damaged", f"{entry}: {error}") from error


def _as_utf8(chunks: Iterator[bytes]) -> Iterator[bytes]:
    first = next(chunks, b"")
    codec = _encoding(first)
    if codec == "utf-8":
        yield first.removeprefix(codecs.BOM_UTF8)
        yield from chunks
        return
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        yield decoder.decode(first).lstrip("\ufeff").encode()
        for chunk in chunks:
            yield decoder.decode(chunk).encode()
        yield decoder.decode(b"", final=True).encode()
    except UnicodeError as error:
        raise PartRefused("workbook-damaged", str(error)) from error


def _encoding(first: bytes) -> str:
    if first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if first.startswith(b"<\x00"):
        return "utf-16-le"
    if first.startswith(b"\x00<"):
        return "utf-16-be"
    declared = _DECLARED.match(first.removeprefix(codecs.BOM_UTF8))
    name = declared.group(1).decode().lower() if declared else "utf-8"
    if name.startswith("utf-16"):  # declared, but the bytes say otherwise
        return "utf-8"
    if name not in _ENCODINGS:
        raise PartRefused("workbook-damaged", f"encoding {name}")
    return _ENCODINGS[name]


def transitional(data: bytes) -> bytes:
    """`data` with the namespaces that openpyxl knows."""
    for strict, known in _STRICT:
        if strict in data:
            data = data.replace(strict, known)
    return data


def without_comments(data: bytes) -> bytes:
    """`data` without comments, refused where a tag or comment is too long for a parser to read in bounded time."""
    if b"<!--" in data:
        data = _COMMENT.sub(b"", data)
        if b"<!--" in data:
            raise PartRefused("workbook-damaged", "a comment without end")
    if _LONG_TAG.search(data):
        raise PartRefused("workbook-bomb", "a tag of more than 64 KB")
    return data


def check_prolog(chunks: Iterable[bytes]) -> None:
    """Refuse a part whose first tag comes after a document type; only that much of it is unpacked."""
    parser = _parser()
    has_begun: list[bool] = []
    parser.StartElementHandler = lambda name, attributes: has_begun.append(True)
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > MAX_PROLOG_BYTES:
            raise PartRefused("workbook-bomb", "no first tag in a megabyte")
        try:
            parser.Parse(chunk, False)
        except expat.ExpatError:
            return  # not XML, and never read
        if has_begun:
            return


def elements(data: bytes, wanted: Collection[str]) -> Iterator[Element]:
    """The start tags of a small part that bear one of the `wanted` local names, in order."""
    found: list[Element] = []
    path: list[str] = []
    bounds = Bounds()

    def on_start(name: str, attributes: dict[str, str]) -> None:
        bounds.on_start(name, attributes)
        local = name.rpartition(" ")[2]
        if local in wanted:
            found.append(Element(local, "/".join(path), {k.rpartition(" ")[2]: v for k, v in attributes.items()}))
        path.append(local)

    def on_end(name: str) -> None:
        bounds.on_end(name)
        path.pop()

    parse(without_comments(data), on_start, on_end)
    return iter(found)


def parse(
    data: bytes,
    on_start: Callable[[str, dict[str, str]], object],
    on_end: Callable[[str], object],
    on_text: Callable[[str], object] | None = None,
) -> None:
    """Parse a whole part; names come as `<namespace> <local name>`."""
    parser = _parser()
    parser.StartElementHandler = on_start
    parser.EndElementHandler = on_end
    if on_text:
        parser.CharacterDataHandler = on_text
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, AssertionError) as error:
        raise PartRefused("workbook-damaged", str(error)) from error


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate("utf-8", " ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    return parser


def _refuse_doctype(*declaration: object) -> None:
    # Office Open XML forbids document types (ECMA-376 part 2); entity tricks need one.
    raise PartRefused("workbook-unsafe", f"document type {declaration[0]!r}")


class Bounds:
    """Counts depth, elements and the text of one cell while a part is parsed."""

    def __init__(self, max_elements: int = MAX_ELEMENTS, max_text: int = 200_000) -> None:
        self._depth = 0
        self._count = 0
        self._text = 0
        self._max_elements = max_elements
        self._max_text = max_text

    def on_start(self, name: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH or self._count > self._max_elements:
            raise PartRefused("workbook-bomb", "too deep or too many elements")
        if self._depth <= 2:
            self._text = 0

    def on_end(self, name: str) -> None:
        """Leave an element."""
        self._depth -= 1

    def on_text(self, text: str) -> None:
        """Count the text below one child of the root."""
        self._text += len(text)
        if self._text > self._max_text:
            raise PartRefused("workbook-bomb", "one cell holds too much text")
