"""What a screen reader says for a formula, in the language of the sheet.

The words are in `resources/sheets/spoken/<language>.json`; a word that is missing there is taken from `en.json`.
"""

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from app.core.paths import resources
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
    Number,
    Operator,
    Phantom,
    Root,
    Scripts,
    Space,
    Style,
    Symbol,
    Table,
    Text,
    Unknown,
)

_Words = dict[str, dict[str, str]]
_FUNCTIONS = frozenset("fghFGHP")
_MINUS_ONE = (Symbol("−"), Number("1"))
_BARS = ("|", "∣")


def speak(nodes: Nodes, language: str) -> str:
    """The nodes as words of `language` (a BCP 47 code); never empty."""
    speaker = Speaker(_words(re.split(r"[-_]", language.lower())[0]))
    said = re.sub(r"\s+(?=[,،;])", "", speaker.say(nodes))
    return re.sub(r"([,،])[,،]+", r"\1", said).strip(" ,،") or speaker.phrase("formula")


@cache
def _words(language: str) -> _Words:
    folder = resources() / "sheets" / "spoken"
    english: _Words = json.loads((folder / "en.json").read_text(encoding="utf-8"))
    own = folder / f"{language}.json"
    if language == "en" or not re.fullmatch(r"[a-z]{2,3}", language) or not own.is_file():
        return english
    chosen: _Words = json.loads(own.read_text(encoding="utf-8"))
    return {kind: english[kind] | chosen.get(kind, {}) for kind in english}


class Speaker:
    """Says nodes with one table of words."""

    def __init__(self, words: _Words) -> None:
        self._words = words
        self._is_chemistry = False
        self._is_limit = False

    def phrase(self, name: str, *parts: str) -> str:
        """A phrase with its parts filled in."""
        return self._words["phrases"][name].format(*parts)

    def say(self, nodes: Nodes) -> str:
        """All nodes, one after the other."""
        parts: list[str] = []
        index = 0
        while index < len(nodes):
            if index + 3 < len(nodes) and self._is_call(nodes[index : index + 4]):
                parts.append(self.phrase("of", self._one(nodes[index]), self._one(nodes[index + 2])))
                index += 4
                continue
            if index and isinstance(nodes[index], Fraction) and isinstance(nodes[index - 1], Number):
                parts.append(self.phrase("and"))
            parts.append(self._one(nodes[index]))
            index += 1
        return " ".join(" ".join(parts).split())

    def _is_call(self, nodes: Nodes) -> bool:
        """Whether the nodes are f(x)."""
        name, opening, _, closing = nodes
        base = name.base[0] if isinstance(name, Scripts) and name.base else name
        is_function = isinstance(base, Symbol) and base.text in _FUNCTIONS
        return is_function and opening == Symbol("(") and closing == Symbol(")")

    def _one(self, node: Node) -> str:
        return _SAYERS[type(node)](self, node)

    def _symbol(self, node: Symbol) -> str:
        if self._is_limit and node.text in "→⟶":
            return self.phrase("approaches")
        kind = "chemistry" if self._is_chemistry and node.text in self._words["chemistry"] else "symbols"
        return self._words[kind].get(node.text, node.text)

    def _text(self, node: Text) -> str:
        return self._words["states"].get(node.text, node.text) if self._is_chemistry else node.text

    def _operator(self, node: Operator) -> str:
        return self._words["functions"].get(node.name, node.name)

    def _fraction(self, node: Fraction) -> str:
        top, bottom = self.say(node.top), self.say(node.bottom)
        is_short = len(node.top) == 1 and len(node.bottom) == 1 and len((top + bottom).split()) <= 4
        return self.phrase("fraction" if is_short else "long_fraction", top, bottom)

    def _binomial(self, node: Binomial) -> str:
        return self.phrase("binomial", self.say(node.top), self.say(node.bottom))

    def _root(self, node: Root) -> str:
        index, body = self.say(node.index), self.say(node.body)
        name = {"": "square_root", "3": "cube_root"}.get(index, "root")
        return self.phrase(name if len(node.body) == 1 else f"long_{name}", body, index)

    def _scripts(self, node: Scripts) -> str:
        if node.left_above or node.left_below:
            return self._isotope(node)
        if self._is_chemistry:
            return " ".join(filter(None, (self.say(node.base), self.say(node.below), self.say(node.above))))
        base = node.base[0] if len(node.base) == 1 else None
        if isinstance(base, Operator) or (isinstance(base, Symbol) and base.text in self._words["big"]):
            return self._big(node, base)
        said = self.say(node.base)
        if isinstance(base, Symbol) and base.text in _FUNCTIONS and node.above == _MINUS_ONE:
            return self.phrase("inverse", said)
        if node.limits == "always":
            return self.phrase("over_brace", said, self.say(node.above or node.below))
        if node.below:
            said = self.phrase("below", said, self.say(node.below))
        return self._power(said, node.above) if node.above else said

    def _isotope(self, node: Scripts) -> str:
        base = self._scripts(Scripts(node.base, node.above, node.below))
        above, below = self.say(node.left_above), self.say(node.left_below)
        if above and below:
            return self.phrase("isotope", base, above, below)
        return " ".join((above or below, base))

    def _big(self, node: Scripts, base: Symbol | Operator) -> str:
        """A sum, an integral, a limit, a logarithm with what stands around it."""
        self._is_limit, was_limit = isinstance(base, Operator), self._is_limit
        above, below = self.say(node.above), self.say(node.below)
        self._is_limit = was_limit
        if isinstance(base, Operator):
            name = self._operator(base)
            if below:
                name = self.phrase("base" if base.name == "log" else "as", name, below)
            if node.above == _MINUS_ONE:
                return self.phrase("inverse", name)
            return self._power(name, node.above) if above else name
        name = self._words["big"][base.text]
        if above and below:
            return self.phrase("from_to", name, below, above)
        return self.phrase("over_range", name, below) if below else self.phrase("up_to", name, above)

    def _power(self, base: str, above: Nodes) -> str:
        primes = sum(node == Symbol("′") for node in above)
        if primes:
            base = " ".join((base, *[self.phrase("prime")] * primes))
            above = tuple(node for node in above if node != Symbol("′"))
        exponent = self.say(above)
        if not exponent:
            return base
        plain = "".join(str(getattr(node, "text", " ")) for node in above)
        if plain in ("2", "3"):
            return self.phrase("squared" if plain == "2" else "cubed", base)
        if plain in "∗*+−†⊥T":
            return f"{base} {exponent}"
        return self.phrase("power" if len(above) == 1 else "long_power", base, exponent)

    def _accent(self, node: Accent) -> str:
        return self._words["accents"].get(node.mark, "{0}").format(self.say(node.body))

    def _line(self, node: Line) -> str:
        body = self.say(node.body)
        if node.note:
            return self.phrase(f"{node.place}_brace", body, self.say(node.note))
        if not body:
            return self.phrase("blank")
        if node.shape == "paren":
            return self.phrase("arc", body)
        return self.phrase(f"{node.place}_line", body) if node.shape == "line" else body

    def _fence(self, node: Fence) -> str:
        body = self.say(node.body)
        if node.left in _BARS and node.right in _BARS:
            return self.phrase("absolute", body)
        sides = (self._words["symbols"].get(side, side) for side in (node.left, node.right))
        left, right = sides
        if node.left == "{" and not node.right:
            return body
        return f"{left} {body} {right}"

    def _delimiter(self, node: Delimiter) -> str:
        return self._words["symbols"].get(node.text, node.text)

    def _table(self, node: Table) -> str:
        rows = [", ".join(filter(None, map(self.say, row))) for row in node.rows]
        if node.shape == "aligned":
            return "; ".join(self.say(tuple(part for cell in row for part in cell)) for row in node.rows)
        if node.shape == "cases":
            return self.phrase("cases", "; ".join(rows))
        said = "; ".join(self.phrase("row", str(number), row) for number, row in enumerate(rows, 1))
        return self.phrase("determinant" if node.left == "|" else "matrix", said)

    def _style(self, node: Style) -> str:
        if node.name == "blackboard":
            letter = self.say(node.body)
            return self._words["sets"].get(letter, letter)
        return self.say(node.body)

    def _arrow(self, node: Arrow) -> str:
        kind = "chemistry" if self._is_chemistry else "symbols"
        arrow = self._words[kind].get(node.text, node.text)
        notes = ", ".join(filter(None, (self.say(node.over), self.say(node.under))))
        return self.phrase("arrow_with", arrow, notes) if notes else arrow

    def _chemistry(self, node: Chemistry) -> str:
        was, self._is_chemistry = self._is_chemistry, True
        said = self.say(node.body)
        self._is_chemistry = was
        return said


_SAYERS: dict[type, Callable[[Speaker, Any], str]] = {
    Symbol: Speaker._symbol,
    Number: lambda _, node: node.text,
    Text: Speaker._text,
    Unknown: lambda _, node: node.text,
    Space: lambda _, node: "",
    Phantom: lambda _, node: "",
    Operator: Speaker._operator,
    Group: lambda speaker, node: speaker.say(node.body),
    Fraction: Speaker._fraction,
    Binomial: Speaker._binomial,
    Root: Speaker._root,
    Scripts: Speaker._scripts,
    Accent: Speaker._accent,
    Line: Speaker._line,
    Fence: Speaker._fence,
    Delimiter: Speaker._delimiter,
    Table: Speaker._table,
    Style: Speaker._style,
    Cancel: lambda speaker, node: speaker.phrase("cancelled", speaker.say(node.body)),
    Boxed: lambda speaker, node: speaker.say(node.body) or speaker.phrase("blank"),
    Arrow: Speaker._arrow,
    Chemistry: Speaker._chemistry,
}
