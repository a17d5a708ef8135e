"""The grammar of TeX formulas: lists, atoms with their scripts, arguments, rows of tables."""

import re
from abc import ABC, abstractmethod
from collections.abc import Container

from app.generators.formulas import commands as tex
from app.generators.formulas import problems
from app.generators.formulas.nodes import (
    Binomial,
    Fraction,
    Group,
    Line,
    Node,
    Nodes,
    Number,
    Operator,
    Rows,
    Scripts,
    Space,
    Style,
    Symbol,
    Table,
    Text,
)
from app.generators.formulas.scanner import Scanner

DEEPEST = 20

_NUMBER = re.compile(r"\d+(?:,\d{3}(?!\d))*(?:\.\d+)?(?:\{[,.]\}\d+)?|\.\d+")
_SCRIPT_NUMBER = re.compile(r"[-−+]?\d+")
_WORD = re.compile(r"[A-Za-z]+")
_PLAIN_WORD = re.compile(r"(?!abcd)(?=.*[aeiou])[a-z]{4,}")
_ENDS = frozenset((r"\right", r"\end", "}", "&", r"\\", r"\cr"))
_STRAY = {
    "}": problems.STRAY_BRACE,
    r"\right": problems.STRAY_RIGHT,
    r"\end": problems.STRAY_END,
    "&": problems.STRAY_COLUMN,
}
_DEGREES = ((Symbol("∘", "binary"),), (Symbol("°", "normal"),))
_SINGLE = "°′″‴"
_SCRIPT = "^_'’"


class TooDeep(Exception):
    """The formula is nested deeper than any that a person would print."""


class Grammar(Scanner, ABC):
    """Recursive descent over one text. What a command means is left to the class below."""

    def __init__(self, text: str, found: list[str] | None = None, depth: int = 0) -> None:
        super().__init__(text, found)
        self._depth = depth
        self._is_upright = False

    @abstractmethod
    def _command(self, name: str) -> Nodes:
        """What the command just read prints, with its arguments."""

    def read(self) -> Nodes:
        """The whole text."""
        return self._list(())

    def sub_read(self, text: str) -> Nodes:
        """Another text as a part of this one: its problems are reported here, its depth counts on."""
        return type(self)(text, self.problems, self._depth + 1).read()

    def _list(self, stops: Container[str]) -> Nodes:
        self._depth += 1
        if self._depth > DEEPEST:
            raise TooDeep
        nodes: list[Node] = []
        while (token := self._peek()) and token not in stops:
            name = token[1:]
            if token in _ENDS:
                self._stray(token)
            elif token[0] == "\\" and name in tex.INFIX:
                nodes = [self._infix(tuple(nodes), stops)]
            elif token[0] == "\\" and name in tex.SWITCHES:
                nodes.append(self._switched(stops))
            else:
                nodes.extend(self._scripted())
        self._depth -= 1
        return tuple(nodes)

    def _stray(self, token: str) -> None:
        self._next()
        if token in _STRAY:
            self.problems.append(_STRAY[token])
        if token == r"\end":
            self._raw_argument()

    def _infix(self, top: Nodes, stops: Container[str]) -> Node:
        name = self._next()[1:]
        bottom = self._list(stops)
        if name == "choose":
            return Binomial(top, bottom)
        return Fraction(top, bottom) if name == "over" else Table(((top,), (bottom,)))

    def _switched(self, stops: Container[str]) -> Node:
        name = tex.SWITCHES[self._next()[1:]]
        was_upright, self._is_upright = self._is_upright, name == "upright"
        body = self._list(stops)
        self._is_upright = was_upright
        return Style(name, body)

    def _scripted(self) -> Nodes:
        """An atom with its scripts; nothing for a space or a command that prints nothing."""
        token = self._peek()
        base = () if token in _SCRIPT else self._atom()
        if not base and token not in _SCRIPT:
            return ()
        limits = self._limits()
        above, below = self._scripts()
        if not above and not below:
            return base
        if isinstance(base[-1] if base else None, Line) and (limits == "auto"):
            return self._noted(base, above, below)
        if above in _DEGREES:
            return (*base, Symbol("°", "normal"), *((Scripts((), (), below),) if below else ()))
        if base in ((), (Group(()),)) and self._starts_letter():
            return self._left_scripts(above, below)
        return (*base[:-1], Scripts(base[-1:], above, below, limits=limits))

    def _noted(self, base: Nodes, above: Nodes, below: Nodes) -> Nodes:
        line = base[-1]
        if isinstance(line, Line) and line.shape != "line" and not (above and below):
            return (Line(line.body, line.place, line.shape, above or below),)
        return (Scripts(base, above, below),)

    def _left_scripts(self, above: Nodes, below: Nodes) -> Nodes:
        first, *rest = self._scripted() or (Group(()),)
        if isinstance(first, Scripts) and not (first.left_above or first.left_below):
            return (Scripts(first.base, first.above, first.below, above, below), *rest)
        return (Scripts((first,), (), (), above, below), *rest)

    def _starts_letter(self) -> bool:
        token = self._peek()
        is_letter = token[:1].isalpha() or tex.SYMBOLS.get(token[1:], "").isalpha()
        return is_letter or token in (r"\mathrm", r"\text", r"\ce", "{")

    def _limits(self) -> str:
        limits = "auto"
        while (token := self._peek_after_space()) in (r"\limits", r"\nolimits"):
            self._skip_space()
            self._next()
            limits = "always" if token == r"\limits" else "never"
        return limits

    def _scripts(self) -> tuple[Nodes, Nodes]:
        above: Nodes = ()
        below: Nodes = ()
        while (token := self._peek_after_space()) and token in _SCRIPT:
            self._skip_space()
            self._next()
            if token == "^":
                above += self._script_argument()
            elif token == "_":
                below += self._script_argument()
            else:
                above += (Symbol("′"),)
        return above, below

    def _atom(self) -> Nodes:
        token = self._next()
        if token.isspace():
            return ()
        if token == "{":
            return self._group()
        if token[0] == "\\":
            return self._command(token[1:])
        if token.isascii() and (token.isdigit() or _NUMBER.match(self._text, self._at - 1)):
            return (self._number(),)
        return (self._character(token),)

    def _group(self) -> Nodes:
        body = self._list(("}",))
        self._expect("}")
        if body in ((Symbol(","),), (Symbol(".", "normal"),)):
            return (Symbol(str(getattr(body[0], "text", "")), "normal"),)
        return (Group(body),)

    def _number(self) -> Node:
        self._at -= 1
        found = _NUMBER.match(self._text, self._at)
        digits = found[0] if found else self._next()
        self._at += len(digits) if found else 0
        return Number(re.sub(r"[{}]", "", digits))

    def _character(self, character: str) -> Node:
        if character.isascii() and character.isalpha():
            return self._letter(character)
        if character in tex.CHARACTERS:
            return Symbol(*tex.CHARACTERS[character])
        if character == "~":
            return Space(1 / 3)
        if character.isascii() or _is_mathematical(character):
            return Symbol(character, "normal" if character in _SINGLE else "")
        start = self._at - 1
        while self._at < len(self._text) and not _ends_word(self._text[self._at]):
            self._at += 1
        return Text(self._text[start : self._at])

    def _letter(self, first: str) -> Node:
        """A variable; or a whole word where letters stand upright, and where a function's or a plain word is meant."""
        is_inside_word = self._at > 1 and self._text[self._at - 2].isalpha()
        found = _WORD.match(self._text, self._at - 1)
        word = found[0] if found else first
        is_function = len(word) > 1 and (word in tex.OPERATORS or word in tex.LIMIT_OPERATORS)
        if not self._is_upright and (is_inside_word or not (is_function or _PLAIN_WORD.fullmatch(word))):
            return Symbol(first)
        self._at += len(word) - 1
        if is_function and not self._is_upright:
            return Operator(word, word in tex.LIMIT_OPERATORS)
        return Text(word)

    def _argument(self) -> Nodes:
        """A braced part, a command with its own arguments, or one character."""
        self._skip_space()
        token = self._peek()
        if not token or token in _ENDS:
            self.problems.append(problems.NO_ARGUMENT)
            return ()
        if token == "{":
            self._next()
            body = self._list(("}",))
            self._expect("}")
            return body
        if token[0] == "\\":
            return self._atom()
        self._next()
        return (Number(token),) if token.isdecimal() else (self._character(token),)

    def _script_argument(self) -> Nodes:
        """An argument; unbraced digits with their sign count as one, since `10^-3` can mean nothing else."""
        self._skip_space()
        found = _SCRIPT_NUMBER.match(self._text, self._at)
        if not found:
            return self._argument()
        self._at = found.end()
        return self.sub_read(found[0])

    def rows(self, stops: tuple[str, ...]) -> tuple[Rows, tuple[int, ...]]:
        """Rows of cells up to one of `stops` or the end, and after how many rows there are lines across."""
        rows: list[tuple[Nodes, ...]] = []
        lines: list[int] = []
        cells: list[Nodes] = []
        while True:
            if self._peek_after_space() == r"\hline":
                lines.append(len(rows))
            cells.append(self._list(("&", r"\\", r"\cr", *stops)))
            token = self._peek()
            if token == "&":
                self._next()
                continue
            if any(cells):
                rows.append(tuple(cells))
            if token not in (r"\\", r"\cr"):
                return tuple(rows), tuple(line for line in dict.fromkeys(lines) if 0 < line < len(rows))
            self._next()
            self._optional()
            cells = []


def _is_mathematical(character: str) -> bool:
    """Greek, letterlike, arrows, operators, mathematical alphabets: what a mathematical font holds."""
    code = ord(character)
    ranges = ((0xB0, 0xB1), (0xD7, 0xD7), (0xF7, 0xF7), (0x370, 0x3FF), (0x2032, 0x2034), (0x2100, 0x214F))
    more = ((0x2190, 0x23FF), (0x25A0, 0x25FF), (0x27C0, 0x2AFF), (0x1D400, 0x1D7FF), (0x2026, 0x2026))
    return any(first <= code <= last for first, last in (*ranges, *more))


def _ends_word(character: str) -> bool:
    return character.isascii() or _is_mathematical(character)
