"""Reads TeX into the tree of a formula. It never fails: what it does not understand is kept and reported."""

import re
import unicodedata
from collections.abc import Callable, Container

from app.generators.formulas import commands as tex
from app.generators.formulas import problems
from app.generators.formulas.chemistry import read_chemistry
from app.generators.formulas.grammar import Grammar, TooDeep
from app.generators.formulas.nodes import (
    Accent,
    Arrow,
    Binomial,
    Boxed,
    Cancel,
    Chemistry,
    Delimiter,
    Fence,
    Fraction,
    Group,
    Line,
    Node,
    Nodes,
    Operator,
    Phantom,
    Root,
    Rows,
    Scripts,
    Space,
    Style,
    Symbol,
    Table,
    Text,
    Unknown,
)
from app.generators.formulas.units import read_quantity

LONGEST = 2000
_LENGTHS = {"em": 1.0, "ex": 0.45, "cm": 2.6, "mm": 0.26, "in": 6.5, "pt": 0.09, "mu": 1 / 18}
_ESCAPED = re.compile(r"\\([%$&#_{} ])")


def read_tex(text: str) -> tuple[Nodes, tuple[str, ...]]:
    """The tree of `text` and what is wrong with it, in plain words; nothing is raised, whatever the input."""
    if len(text) > LONGEST:
        return (Unknown(text[:LONGEST]),), (problems.TOO_LONG.format(LONGEST),)
    reader = Reader(text)
    try:
        nodes = reader.read()
    except TooDeep:
        return (Unknown(text),), (problems.TOO_DEEP,)
    return nodes, tuple(dict.fromkeys(reader.problems))


class Reader(Grammar):
    """The commands of TeX."""

    def _command(self, name: str) -> Nodes:
        for table, read in _COMMANDS:
            if name in table:
                return read(self, name)
        self.problems.append(problems.UNKNOWN_COMMAND.format("\\" + name))
        return (Unknown("\\" + name),)

    def _symbol(self, name: str) -> Nodes:
        character = tex.SYMBOLS[name]
        is_plain = character in "%$&#_\\§¶©£€¥¢{}|"
        return (Symbol(character, tex.ROLES.get(name, "normal" if is_plain and character not in "{}|" else "")),)

    def _operator(self, name: str) -> Nodes:
        return (Operator(tex.LIMIT_OPERATORS.get(name, name), name in tex.LIMIT_OPERATORS),)

    def _space(self, name: str) -> Nodes:
        return (Space(tex.SPACES[name]),)

    def _accent(self, name: str) -> Nodes:
        return (Accent(self._argument(), tex.ACCENTS[name]),)

    def _line(self, name: str) -> Nodes:
        return (Line(self._argument(), *tex.LINES[name]),)

    def _style(self, name: str) -> Nodes:
        return (Style(tex.STYLES[name], self._argument()),)

    def _upright(self, name: str) -> Nodes:
        was_upright, self._is_upright = self._is_upright, True
        has_limits = name == "operatorname" and self._skip("*")
        body = self._argument()
        self._is_upright = was_upright
        if name == "operatorname":
            words = (str(getattr(node, "text", "")) for node in body)
            return (Operator("".join(words), has_limits),)
        return body if len(body) == 1 else (Style("upright", body),)

    def _text_command(self, name: str) -> Nodes:
        nodes: list[Node] = []
        for index, part in enumerate(re.split(r"(?<!\\)\$", self._raw_argument())):
            nodes.extend(self.sub_read(part) if index % 2 else _words(part))
        return tuple(nodes) if len(nodes) == 1 else (Group(tuple(nodes)),)

    def _bold_text(self, name: str) -> Nodes:
        return (Style("bold", self._text_command(name)),)

    def _fraction(self, name: str) -> Nodes:
        return (Fraction(self._argument(), self._argument(), tex.FRACTIONS[name]),)

    def _binomial(self, name: str) -> Nodes:
        return (Binomial(self._argument(), self._argument()),)

    def _root(self, name: str) -> Nodes:
        index = self._optional()
        return (Root(self._argument(), self.sub_read(index) if index else ()),)

    def _fence(self, name: str) -> Nodes:
        left = self._delimiter()
        body = self._list((r"\right",))
        if self._peek() != r"\right":
            self.problems.append(problems.OPEN_LEFT)
            return (Fence(left, body, ""),)
        self._next()
        return (Fence(left, body, self._delimiter()),)

    def _middle(self, name: str) -> Nodes:
        return (Delimiter(self._delimiter() or "|", 0),)

    def _big(self, name: str) -> Nodes:
        return (Delimiter(self._delimiter() or "|", tex.BIG[name]),)

    def _arrow(self, name: str) -> Nodes:
        under = self._optional()
        return (Arrow(tex.ARROWS[name], self._argument(), self.sub_read(under) if under else ()),)

    def _stack(self, name: str) -> Nodes:
        extra, base = self._argument(), self._argument()
        parts = {tex.STACKS[name]: extra}
        return (Scripts(base, parts.get("above", ()), parts.get("below", ()), limits="always"),)

    def _cancel(self, name: str) -> Nodes:
        if name == "cancelto":
            value = self._argument()
            return (Scripts((Cancel(self._argument()),), value),)
        return (Cancel(self._argument(), tex.CANCELS[name]),)

    def _boxed(self, name: str) -> Nodes:
        return (Boxed(self._argument() if name == "boxed" else self._text_command(name)),)

    def _phantom(self, name: str) -> Nodes:
        return (Phantom(self._argument()),)

    def _modulo(self, name: str) -> Nodes:
        if name == "bmod":
            return (Space(0.2), Text("mod"), Space(0.2))
        return (Space(0.5), Symbol("("), Text("mod"), Space(0.3), *self._argument(), Symbol(")"))

    def _negated(self, name: str) -> Nodes:
        first, *rest = self._argument() or (Symbol("/", "normal"),)
        joined = unicodedata.normalize("NFC", f"{getattr(first, 'text', '')}\u0338")
        if isinstance(first, Symbol) and len(joined) == 1:
            return (Symbol(joined), *rest)
        return (Cancel((first,)), *rest)

    def _substack(self, name: str) -> Nodes:
        rows, _ = Reader(self._raw_argument(), self.problems, self._depth).rows(())
        return (Table(rows),)

    def _hspace(self, name: str) -> Nodes:
        self._skip("*")
        return (Space(_em(self._raw_argument())),)

    def _rule(self, name: str) -> Nodes:
        """A line to write on."""
        self._optional()
        width = _em(self._raw_argument())
        self._raw_argument()
        return (Line((Space(width),), "under", "line"),)

    def _between_bars(self, name: str) -> Nodes:
        bar = "|" if name == "abs" else "‖"
        return (Fence(bar, self._argument(), bar),)

    def _chemistry(self, name: str) -> Nodes:
        return (Chemistry(read_chemistry(self._raw_argument(), self.sub_read)),)

    def _quantity(self, name: str) -> Nodes:
        self._optional()
        value = self._raw_argument() if name in ("SI", "qty", "num", "ang", "pu") else ""
        unit = self._raw_argument() if name in ("SI", "qty", "si", "unit") else ""
        return (Group(read_quantity(name, value, unit, self.sub_read)),)

    def _transparent(self, name: str) -> Nodes:
        for _ in range(tex.TRANSPARENT[name]):
            self._raw_argument()
        return (Group(self._argument()),)

    def _ignored(self, name: str) -> Nodes:
        for _ in range(tex.IGNORED[name]):
            self._raw_argument()
        return ()

    def _environment(self, name: str) -> Nodes:
        shape = self._raw_argument()
        self._optional()
        has_columns = shape in ("array", "alignedat", "alignat", "alignat*")
        columns = self._raw_argument() if has_columns else ""
        rows, lines = self.rows((r"\end",))
        if self._peek() == r"\end":
            self._next()
            if self._raw_argument() != shape:
                self.problems.append(problems.WRONG_END.format(shape))
        else:
            self.problems.append(problems.OPEN_TABLE.format(shape))
        return (self._table(shape, rows, lines, columns),)

    def _table(self, shape: str, rows: Rows, lines: tuple[int, ...], columns: str) -> Node:
        if shape in tex.CASES:
            return Table(rows, "cases", "{")
        if shape in tex.ALIGNED:
            return Table(rows, "aligned")
        if shape not in tex.MATRICES:
            self.problems.append(problems.UNKNOWN_TABLE.format(shape))
        left, right = tex.MATRICES.get(shape, ("", ""))
        align = {"r": "right", "l": "left"}.get(columns.strip("|{} ")[:1], "center")
        return Table(_even(rows), "matrix", left, right, _bars(columns), lines, align)

    def _delimiter(self) -> str:
        self._skip_space()
        token = self._next()
        known = {".": "", "<": "⟨", ">": "⟩", "": ""}
        if token in known:
            return known[token]
        if token[0] == "\\":
            token = tex.SYMBOLS.get(token[1:], "")
        if len(token) != 1 or token.isalnum():
            self.problems.append(problems.NO_BRACKET)
            return ""
        return token


def _words(text: str) -> Nodes:
    """Words inside a formula, as written."""
    plain = _ESCAPED.sub(r"\1", text).replace("~", "\u00a0")
    return (Text(plain),) if plain else ()


def _em(length: str) -> float:
    """A length in em of eleven points, at most a third of a line."""
    found = re.fullmatch(r"\s*(-?\d*\.?\d+)\s*(em|ex|cm|mm|in|pt|mu)\s*", length)
    return max(-1.0, min(float(found[1]) * _LENGTHS[found[2]], 15.0)) if found else 0.5


def _bars(columns: str) -> tuple[int, ...]:
    """Where an array has vertical lines: `cc|c` has one after two columns."""
    places, count = [], 0
    for character in columns:
        count += character in "lcr"
        if character == "|" and count:
            places.append(count)
    return tuple(place for place in places if place < count)


def _even(rows: Rows) -> Rows:
    """All rows as long as the longest."""
    longest = max((len(row) for row in rows), default=0)
    return tuple(row + ((),) * (longest - len(row)) for row in rows)


_COMMANDS: tuple[tuple[Container[str], Callable[[Reader, str], Nodes]], ...] = (
    (tex.SYMBOLS, Reader._symbol),
    (tex.FRACTIONS, Reader._fraction),
    (tex.TEXTS, Reader._text_command),
    (("ce",), Reader._chemistry),
    (tex.OPERATORS, Reader._operator),
    (tex.LIMIT_OPERATORS, Reader._operator),
    (tex.SPACES, Reader._space),
    (("left",), Reader._fence),
    (("sqrt",), Reader._root),
    (("begin",), Reader._environment),
    (tex.UPRIGHT, Reader._upright),
    (tex.STYLES, Reader._style),
    (tex.ACCENTS, Reader._accent),
    (tex.LINES, Reader._line),
    (tex.BINOMIALS, Reader._binomial),
    (tex.BIG, Reader._big),
    (("middle",), Reader._middle),
    (tex.ARROWS, Reader._arrow),
    (tex.STACKS, Reader._stack),
    (tex.CANCELS, Reader._cancel),
    (("cancelto",), Reader._cancel),
    (("boxed", "fbox"), Reader._boxed),
    (("phantom", "hphantom", "vphantom"), Reader._phantom),
    (("bmod", "pmod"), Reader._modulo),
    (("not",), Reader._negated),
    (("substack",), Reader._substack),
    (("hspace",), Reader._hspace),
    (("rule",), Reader._rule),
    (("abs", "norm"), Reader._between_bars),
    (("textbf",), Reader._bold_text),
    (tex.UNIT_COMMANDS, Reader._quantity),
    (tex.TRANSPARENT, Reader._transparent),
    (tex.IGNORED, Reader._ignored),
)
