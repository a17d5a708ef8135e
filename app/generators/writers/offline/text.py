"""Text as the offline writer handles it: cleaned, cut into sentences and words, shortened, compared."""

import re
import unicodedata
from dataclasses import dataclass

LONGEST_NOTE = 8000  # characters of a note that are read; far more than a lesson's questions need
LETTER = "(?:[^\\W\\d_][\u0300-\u036f\u064b-\u065f\u0670\u093a-\u094f]*)"  # with its vowel signs and accents
_INVISIBLE = {"Cc", "Cs", "Co", "Cn"}
_SPACE = re.compile(r"\s+")
_FORMULA = re.compile(r"(?<![\\\w])\$(?=\S)([^$\n]{1,200}?)(?<=\S)\$(?![\w$])")
_WORD = re.compile(rf"{LETTER}+(?:[-’'‐‑]{LETTER}+)*")
_NUMBER = re.compile(r"(?<![\w.,−-])\d{1,9}(?:[.,]\d{1,6})?(?![\w]|[.,]\d)")
_END = re.compile(r"(?<=[.!?؟。！？])[”\"»)\]]*\s+(?=[^\W_]|[¿¡“\"«(\[$\ue000-\uf8ff])")
_SHORTENED = re.compile(
    r"^\d{1,2}\.$|(?:^|[\s(])(?:(?<!\d\s)[^\W\d_]|(?:am|vom|zum|im|der|den|dem|des|seit|bis|ab)\s\d{1,2}|e\.g|i\.e|z\.B|d\.h|u\.a|bzw|ca|vs|etc|approx|pp|ch|pág|págs|no|nr|fig|dr|mr|mrs|st|p\.ej|p\.ex|c\.-à-d)\.$",
    re.I,
)
_LINE = re.compile(r"[\n\r\v\f\x85\u2028\u2029]+")
_NUMBERED = (
    r"\(?(?:\d{1,2}|[A-Za-z])\)\s+|\d{1,2}[ºª]\s+(?=[A-ZÀ-Ý])|\d{1,2}\.\s+(?!\w+\s\d{3,4}\b)"  # but “28. Juni 1914”
)
_BULLET = re.compile(rf"\s*(?:[•◦▪■●○‣∙·*–—−+►➢➤✓✔☐-]\s+(?!\d))?(?:{_NUMBERED})?")
_MARK = 0xE000  # formulas are set aside as one private-use character each


def clean(text: str, limit: int = LONGEST_NOTE) -> str:
    """`text` without control and private characters, its spaces single, at most `limit` characters."""
    kept = (char for char in text[: limit * 2] if char.isspace() or unicodedata.category(char) not in _INVISIBLE)
    return _SPACE.sub(" ", "".join(kept)).strip()[:limit].rstrip()


def shorten(text: str, limit: int) -> str:
    """`text` cut at a word to at most `limit` characters, with an ellipsis; never inside a formula."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    cut = cut[:space] if space > limit // 2 else cut
    while cut and (unicodedata.combining(cut[-1]) or cut[-1] in "\u200d\ufe0f" or cut[-1] in " ,;:–—-("):
        cut = cut[:-1]
    if cut.count("$") % 2:
        cut = cut[: cut.rindex("$")].rstrip()
    return f"{cut}…"


def words(text: str) -> list[str]:
    """The words of `text` in order, without numbers and punctuation."""
    return _WORD.findall(text)


def fold(text: str) -> str:
    """`text` for comparing: lower case, no punctuation at its ends, single spaces."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip(" .,;:!?؟…“”„«»\"'()")


@dataclass(frozen=True)
class Masked:
    """A text whose formulas are set aside: each stands as one private-use character in `text`."""

    text: str
    formulas: tuple[str, ...]

    def restore(self, text: str) -> str:
        """`text`, a piece of the masked one, with its formulas back in their places."""
        return re.sub(
            "[\ue000-\uf8ff]",
            lambda mark: (
                f"${self.formulas[ord(mark[0]) - _MARK]}$" if ord(mark[0]) - _MARK < len(self.formulas) else ""
            ),
            text,
        )


def mask(text: str) -> Masked:
    """`text` with its formulas (`$…$`; money does not count) set aside."""
    formulas: list[str] = []

    def aside(match: re.Match[str]) -> str:
        if len(formulas) >= 500:
            return match[0]
        formulas.append(match[1])
        return chr(_MARK + len(formulas) - 1)

    return Masked(_FORMULA.sub(aside, text), tuple(formulas))


def points(text: str) -> list[str]:
    """The points of a note, each cleaned: lines that stand for themselves, items of lists without their marks."""
    found: list[str] = []
    lines = [line for line in _LINE.split(text[: LONGEST_NOTE * 2]) if line.strip()]
    is_list = any(unmarked(line) != line.lstrip() for line in lines)
    is_prose = not is_list and any(_ends(line, ".!?؟。") for line in lines)
    for place, line in enumerate(lines):
        goes_on = (
            place
            and unmarked(line) == line.lstrip()
            and not _ends(lines[place - 1])
            and (is_prose or line.lstrip()[0].islower())
        )
        if goes_on:
            found[-1] += f" {line}"
        else:
            found += _numbered(line)
    return [each for each in map(clean, found) if each]


def _ends(line: str, marks: str = ".!?؟。:;") -> bool:
    return line.rstrip(' \t”"»)').endswith(tuple(marks))


def _numbered(line: str) -> list[str]:
    """The items of a line that counts them (“1) … 2) …”); the line without its mark when it does not."""
    items: list[str] = []
    rest, count = line, 1
    first = re.match(r"\s*\(?(1)([.)])\s", line)
    while first and (mark := re.search(rf"\s\(?{count + 1}{re.escape(first[2])}\s+(?=\S)", rest)):
        items.append(rest[: mark.start()])
        rest, count = rest[mark.start() :], count + 1
    return [unmarked(item) for item in (*items, rest)]


def unmarked(text: str) -> str:
    """`text` without the bullet or number of a list in front of it."""
    return _BULLET.sub("", text, count=1)


def split_sentences(text: str) -> list[str]:
    """The sentences of `text`, with their full stops; abbreviations and single letters do not end one."""
    pieces: list[str] = []
    start = 0
    for end in _END.finditer(text):
        is_quoted = text[end.start() - 1] in "?!" and text[end.end()].islower()  # “Who’s there?” is a question
        if is_quoted or _SHORTENED.search(text[start : end.start()]):
            continue
        pieces.append(text[start : end.end()].strip())
        start = end.end()
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]


def numbers(text: str) -> list[re.Match[str]]:
    """Where plain numbers stand in `text`; digits inside words and codes do not count."""
    return list(_NUMBER.finditer(text))


def replace_once(text: str, old: str, new: str) -> str:
    """`text` with the first whole-word `old` replaced, keeping its capital."""
    pattern = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.I)

    def put(match: re.Match[str]) -> str:
        return new[:1].upper() + new[1:] if match[0][:1].isupper() else new

    return pattern.sub(put, text, count=1)


def holds(text: str, phrase: str) -> bool:
    """Whether `phrase` stands in `text` as whole words, in any case."""
    return re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.I) is not None
