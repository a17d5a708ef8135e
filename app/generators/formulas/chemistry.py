r"""Reads the chemistry of `\ce{…}`: formulas, charges, isotopes, states, hydrates, reaction arrows."""

import re
from collections.abc import Callable

from app.generators.formulas.nodes import Arrow, Fraction, Group, Node, Nodes, Number, Scripts, Space, Symbol, Text

_ARROWS = {
    "<=>>": "⇌",
    "<<=>": "⇌",
    "<=>": "⇌",
    "⇌": "⇌",
    "<-->": "⇄",
    "<->": "↔",
    "↔": "↔",
    "->": "→",
    "→": "→",
    "-->": "→",
    "<-": "←",
    "←": "←",
    "=>": "⇒",
}
_ARROW = re.compile("|".join(re.escape(arrow) for arrow in sorted(_ARROWS, key=len, reverse=True)))
_STATE = re.compile(r"\((?:aq|s|l|g|cr|am|ads|solid|liquid|gas|\\text\{aq\})\)")
_SCRIPT = re.compile(r"\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}|\$([^$]*)\$|(\d*[+\-−.•]+|\d+|[A-Za-z]+|\\[A-Za-z]+)")
_COEFFICIENT = re.compile(r"(\d+)/(\d+)|\d+(?:\.\d+)?")
_LETTERS = re.compile(r"[A-Z][a-z]?|[^\W\d_]+")
_COMMAND = re.compile(r"\\[A-Za-z]+(?:\{[^{}]*\})*|\\.|\$[^$]*\$")
_CHARGE = re.compile(r"[+\-−]+(?=$|[\s)\]}_^,;(<]|\\)")
_BOND = re.compile(r"\\bond\{([-=#~])\}")
_BONDS = {"-": "–", "–": "–", "−": "–", "=": "=", "#": "≡", "~": "∼"}
_DOTS = ".*·⋅•"
_DEEPEST = 6
_Read = Callable[[str], Nodes]


def read_chemistry(text: str, read: _Read, depth: int = 0) -> Nodes:
    """The tree of the text inside the braces; `read` reads the TeX that it may hold."""
    return _Reaction(text, read, depth).nodes() if depth <= _DEEPEST else (Text(text),)


def unclear_charges(text: str) -> tuple[str, ...]:
    """Ions such as `Ca2+`, of which nobody can say whether the digit counts atoms or charges."""
    return tuple(re.findall(r"(?<![\w^_{}()\[\]])[A-Z][a-z]?\d[+\-](?=$|[\s(\])])", text))


class _Reaction:
    def __init__(self, text: str, read: _Read, depth: int) -> None:
        self._text, self._at = _BOND.sub(r"\1", text.strip()), 0
        self._read, self._depth = read, depth
        self._nodes: list[Node] = []
        self._starts_term = True

    def nodes(self) -> Nodes:
        while self._at < len(self._text):
            before = self._at
            for step in (self._space, self._arrow, self._sign, self._state, self._number, self._isotope, self._dot):
                if step():
                    break
            else:
                self._atom()
            if self._at == before:
                self._at += 1
        return tuple(self._nodes)

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return found

    def _peek(self, ahead: int = 0) -> str:
        return self._text[self._at + ahead : self._at + ahead + 1]

    def _space(self) -> bool:
        if not self._peek().isspace():
            return False
        self._at += 1
        self._starts_term = True
        return True

    def _arrow(self) -> bool:
        if self._peek() == "-" and self._text[self._at : self._at + 2] != "->" and not self._starts_term:
            return False
        found = self._match(_ARROW)
        if not found:
            return False
        notes: list[Nodes] = []
        while self._peek() == "[" and len(notes) < 2:
            notes.append(self._note())
        over, under = [*notes, (), ()][:2]
        self._nodes.append(Arrow(_ARROWS[found[0]], over, under, 2.0))
        self._starts_term = True
        return True

    def _note(self) -> Nodes:
        end, depth = self._at + 1, 0
        while end < len(self._text) and (self._text[end] != "]" or depth):
            depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(self._text[end], 0)
            end += 1
        inside, self._at = self._text[self._at + 1 : end], end + 1
        return read_chemistry(inside, self._read, self._depth + 1)

    def _sign(self) -> bool:
        """A sign of its own: plus between terms, the arrows of gas and precipitate."""
        character, ends = self._peek(), self._peek(1) in ("", " ")
        printed = {"+": "+", "v": "↓", "^": "↑", "(v)": "↓", "↓": "↓", "↑": "↑", "-": "−"}.get(character)
        if not printed or not self._starts_term or not ends:
            return False
        self._at += 1
        self._nodes.append(Symbol(printed, "binary" if printed in "+−" else "normal"))
        return True

    def _state(self) -> bool:
        found = self._match(_STATE)
        if found:
            self._nodes += [Space(0.12), Text(re.sub(r"\\text\{(\w+)\}", r"\1", found[0]))]
        return bool(found)

    def _number(self) -> bool:
        """The coefficient before a formula."""
        found = self._match(_COEFFICIENT) if self._starts_term else None
        if not found:
            return False
        is_fraction = found[1] is not None
        number = Fraction((Number(found[1]),), (Number(found[2]),), "inline") if is_fraction else Number(found[0])
        self._nodes += [number, Space(1 / 6)]
        return True

    def _isotope(self) -> bool:
        """Mass and atomic number before a symbol."""
        if not self._starts_term or self._peek() not in "^_":
            return False
        above, below = self._scripts(is_before=True)
        if self._peek() == "{" and self._peek(1) == "}":
            self._at += 2
        start = len(self._nodes)
        self._atom()
        if len(self._nodes) == start:
            self._nodes.append(Scripts((), above, below))
            return True
        first = self._nodes[start]
        if isinstance(first, Scripts):
            self._nodes[start] = Scripts(first.base, first.above, first.below, above, below)
        else:
            self._nodes[start] = Scripts((first,), (), (), above, below)
        return True

    def _dot(self) -> bool:
        """The dot of a hydrate, after which a coefficient may follow."""
        is_alone = self._starts_term and self._peek(1) in ("", " ")
        if self._peek() not in _DOTS or not (is_alone or self._peek(1).isalnum() or self._peek(1) in "(["):
            return False
        self._at += 1
        self._nodes.append(Symbol("·", "binary") if is_alone else Symbol("·", "normal"))
        self._starts_term = True
        return True

    def _atom(self) -> None:
        self._starts_term = False
        character = self._peek()
        if not character:
            return
        if found := self._match(_COMMAND):
            base: Nodes = (Group(self._read(found[0].strip("$"))),)
        elif found := self._match(_LETTERS):
            base = (Text(found[0]),)
        elif character == "{":
            base = (Group(self._braced()),)
        elif character in "([":
            self._at += 1
            self._starts_term = True
            self._nodes.append(Symbol(character, "opening"))
            return
        elif character in ")]":
            self._at += 1
            base = (Symbol(character, "closing"),)
        elif character in _BONDS:
            self._at += 1
            self._nodes.append(Symbol(_BONDS[character], "normal"))
            return
        else:
            self._at += 1
            base = (Symbol(character, "normal"),) if character not in "^_}" else ()
        above, below = self._scripts()
        self._nodes += [Scripts(base, above, below)] if above or below else list(base)

    def _braced(self) -> Nodes:
        found = self._match(re.compile(r"\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}"))
        if not found:
            self._at += 1
            return ()
        return read_chemistry(found[1], self._read, self._depth + 1)

    def _scripts(self, is_before: bool = False) -> tuple[Nodes, Nodes]:
        """Counts, charges and marks at the symbol just read, or before the one that follows."""
        above: Nodes = ()
        below: Nodes = ()
        while self._at < len(self._text):
            character = self._peek()
            if character in "^_" and self._peek(1) not in ("", " "):
                self._at += 1
                if character == "^":
                    above += self._script(is_before)
                else:
                    below += self._script(is_before)
            elif is_before:
                break
            elif character.isdigit() and (found := self._match(re.compile(r"\d+"))):
                below += (Number(found[0]),)
            elif found := self._match(_CHARGE):
                above += _charge(found[0])
            elif character == "'":
                self._at += 1
                above += (Symbol("′"),)
            else:
                break
        return above, below

    def _script(self, is_before: bool) -> Nodes:
        found = self._match(re.compile(r"-?\d+")) if is_before and self._peek() != "{" else None
        if found:
            return _charge(found[0])
        found = self._match(_SCRIPT)
        if not found:
            return ()
        braced, formula, plain = found.groups()
        if formula is not None:
            return self._read(formula)
        inside = braced if braced is not None else plain
        if re.fullmatch(r"[\d+\-−.•·]*", inside):
            return _charge(inside)
        if re.fullmatch(r"\([a-z]+\)|[A-Za-z]+", inside):
            return (Text(inside),)
        return self._read(inside.strip("$"))


def _charge(text: str) -> Nodes:
    """Digits and signs at a symbol: `2-` as 2−, a dot as the electron of a radical."""
    signs = {"-": "−", "−": "−", "+": "+", ".": "•", "·": "•", "•": "•"}
    parts = re.findall(r"\d+|[^\d]", text)
    return tuple(Number(part) if part.isdigit() else Symbol(signs[part], "normal") for part in parts)
