"""Writes a PDF whose pages are JPEG pictures and nothing else: no text, no fonts, the same bytes every time."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

PRODUCER = "Worksheet Studio"
_CATALOG, _PAGES, _INFO, _FIRST = 1, 2, 3, 4
_PER_LEAF = 3  # page, its contents, its picture


@dataclass(frozen=True)
class Leaf:
    """One page: a JPEG in RGB, its size in pixels, the page's size in points."""

    jpeg: bytes
    pixels: tuple[int, int]
    width: float
    height: float


def picture_pdf(leaves: Sequence[Leaf], title: str) -> bytes:
    """A PDF 1.4 (ISO 32000-1, 7.5) with one page for each leaf, which its picture fills."""
    pages = range(_FIRST, _FIRST + _PER_LEAF * len(leaves), _PER_LEAF)
    kids = " ".join(f"{number} 0 R" for number in pages)
    view = "/ViewerPreferences << /DisplayDocTitle true >>"
    objects = [
        f"<< /Type /Catalog /Pages {_PAGES} 0 R {view} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(leaves)} >>".encode(),
        f"<< /Title {_text(title)} /Producer {_text(PRODUCER)} >>".encode(),
    ]
    for number, leaf in zip(pages, leaves, strict=True):
        objects += _leaf_objects(leaf, number)
    return _file(objects)


def _leaf_objects(leaf: Leaf, number: int) -> list[bytes]:
    width, height = (f"{points:.4f}".rstrip("0").rstrip(".") for points in (leaf.width, leaf.height))
    page = (
        f"<< /Type /Page /Parent {_PAGES} 0 R /MediaBox [0 0 {width} {height}] /Contents {number + 1} 0 R "
        f"/Resources << /XObject << /Picture {number + 2} 0 R >> >> >>"
    )
    picture = (
        f"/Type /XObject /Subtype /Image /Width {leaf.pixels[0]} /Height {leaf.pixels[1]} "
        "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode"
    )
    drawing = f"q {width} 0 0 {height} 0 0 cm /Picture Do Q".encode()
    return [page.encode(), _stream("", drawing), _stream(picture, leaf.jpeg)]


def _stream(entries: str, content: bytes) -> bytes:
    return f"<< {entries} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def _text(text: str) -> str:
    return f"<{(chr(0xFEFF) + text).encode('utf-16-be').hex().upper()}>"


def _file(objects: Sequence[bytes]) -> bytes:
    # The comment of high bytes tells programs that move files that this one is binary.
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places: list[int] = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    identity = sha256(out).hexdigest()[:32].upper()
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    trailer = f"/Size {len(objects) + 1} /Root {_CATALOG} 0 R /Info {_INFO} 0 R /ID [<{identity}> <{identity}>]"
    out += f"trailer\n<< {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
