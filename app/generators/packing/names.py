"""Names of files and folders that Windows, macOS and Linux all take, out of any text."""

import re
import unicodedata
from collections.abc import Callable, Iterable

# Names that Windows keeps for devices, whatever the extension: "Naming Files, Paths, and Namespaces", Microsoft Learn.
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)
_FORBIDDEN = str.maketrans({"/": "-", "\\": "-", "|": "-", '"': "'", "<": "", ">": "", "?": "", "*": "", ":": "-"})
_JOINERS = "\u200c\u200d"
_MOST_BYTES = 240  # a file system stops at 255; the rest is for the suffix of a file that is being written


def utf16_length(text: str) -> int:
    """Length as Windows counts it: characters beyond the basic plane (most emoji) are two units."""
    return len(text) + sum(character > "\uffff" for character in text)


def safe_name(text: str, fallback: str, longest: int = 120, ending: str = "") -> str:
    """`text` as a name of at most `longest` UTF-16 units and 240 bytes of UTF-8, both with `ending`.

    Forbidden characters give way to similar ones or vanish; controls, bidi marks and lone surrogates vanish; joiners
    stay where they join. What becomes empty is named `fallback`. `ending` (such as ` – Preview.pdf`) stays whole.
    """
    name = clean_name(text) or fallback
    if _DEVICES.match(name + ending):
        name = "_" + name
    return shorten(name, longest - utf16_length(ending), _MOST_BYTES - len(ending.encode())) + ending


def clean_name(text: str) -> str:
    """`text` without what no file name may hold; empty when nothing is left."""
    return " ".join(_clean(text).split()).strip(" .")


def shorten(name: str, longest: int, most_bytes: int = _MOST_BYTES) -> str:
    """`name` cut to `longest` UTF-16 units and `most_bytes` bytes, at a word where that keeps most of it, with `…`."""
    if _fits(name, longest, most_bytes):
        return name
    kept = name
    while kept and not _fits(kept + "…", longest, most_bytes):
        kept = kept[:-1]
    while kept and _is_joined(name, len(kept)):
        kept = kept[:-1]
    at_word = kept.rfind(" ")
    if at_word >= len(kept) * 0.6 and not name[len(kept)].isspace():
        kept = kept[:at_word]
    return kept.rstrip(" .,;-–—") + "…"


def unique_names(names: Iterable[str], longest: int) -> tuple[str, ...]:
    """The names in order, with ` (2)`, ` (3)` … where a file system would take two of them for the same."""
    taken: set[str] = set()
    result = []
    for name in names:
        free = free_name(name, longest, lambda candidate: comparable(candidate) in taken)
        taken.add(comparable(free))
        result.append(free)
    return tuple(result)


def free_name(name: str, longest: int, is_taken: Callable[[str], bool]) -> str:
    """`name`, or the first of `name (2)`, `name (3)` … that is not taken."""
    counted = re.fullmatch(r"(.+) \((\d{1,3})\)", name)
    stem, number = (counted[1], int(counted[2])) if counted else (name, 1)
    candidate = name
    while is_taken(candidate):
        number += 1
        ending = f" ({number})"
        candidate = shorten(stem, longest - len(ending), _MOST_BYTES - len(ending)) + ending
    return candidate


def comparable(name: str) -> str:
    """The same text for two names that some file system takes for one: case, composed letters, joiners."""
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFC", name).casefold())
    return "".join(character for character in folded if character not in _JOINERS)


def _clean(text: str) -> str:
    text = re.sub(r":(?=\s)", " -", text).translate(_FORBIDDEN)
    text = "".join(" " if character.isspace() else character for character in text)
    kept = "".join(c for i, c in enumerate(text) if (c in _JOINERS and _joins(text, i)) or not _is_invisible(c))
    return unicodedata.normalize("NFC", kept)


def _is_invisible(character: str) -> bool:
    is_noncharacter = ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef"
    return is_noncharacter or unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


def _joins(text: str, index: int) -> bool:
    """Whether the joiner at `index` stands between two characters that it can join: emoji, or letters of a script."""
    if not 0 < index < len(text) - 1:
        return False
    return all(text[i] > "\u02ff" and unicodedata.category(text[i])[0] in "SLM" for i in (index - 1, index + 1))


def _is_joined(name: str, cut: int) -> bool:
    """Whether a cut before `cut` would part a mark or a joined emoji from what it belongs to."""
    following = name[cut]
    return name[cut - 1] in _JOINERS or following in _JOINERS or unicodedata.category(following) in ("Mn", "Mc", "Me")


def _fits(name: str, longest: int, most_bytes: int) -> bool:
    return utf16_length(name) <= longest and len(name.encode("utf-8", "surrogatepass")) <= most_bytes
