"""A formula as one line of plain text, close to what is printed: for lengths, comparisons and messages."""

import re
from collections.abc import Callable
from typing import Any

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

_RAISED = str.maketrans("0123456789+−-()nix∘′", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿⁱˣ°′")
_LOWERED = str.maketrans("0123456789+−-()aeoxijnmkt", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₐₑₒₓᵢⱼₙₘₖₜ")
_COMBINING = {"→": "\u20d7", "←": "\u20d6", "↔": "\u20e1"}
_BLACKBOARD = {"R": "ℝ", "N": "ℕ", "Z": "ℤ", "Q": "ℚ", "C": "ℂ", "P": "ℙ"}
_RELATIONS = frozenset("=<>≤≥≠≈≡→⟶←⇌↔⇒⇔⟹⟺+−×÷±∈∉⊂⊆∪∩∧∨")


def plain_nodes(nodes: Nodes) -> str:
    """The nodes as text."""
    parts: list[str] = []
    for before, node in zip((None, *nodes), nodes, strict=False):
        text = _PRINTERS[type(node)](node)
        if isinstance(node, Symbol) and _stands_between(node, before):
            text = f" {text} "
        elif _wants_space(before, node) and not text.startswith(" "):
            text = " " + text
        parts.append(text)
    return re.sub(r"\s+", " ", "".join(parts))


def _stands_between(node: Symbol, before: Node | None) -> bool:
    """Whether a sign joins two sides, unlike the sign of a number."""
    if node.text not in _RELATIONS or node.role == "normal" or before is None:
        return False
    return not (isinstance(before, Symbol) and (before.text in _RELATIONS or before.text in "([{,"))


def _wants_space(before: Node | None, node: Node) -> bool:
    if isinstance(before, Number) and isinstance(node, Fraction):
        return True
    if isinstance(_base(node), Operator):
        return not (before is None or (isinstance(before, Symbol) and before.text in "([{"))
    return isinstance(_base(before), Operator) and not (isinstance(node, Fence) or plain_nodes((node,))[:1] in "([")


def _base(node: Node | None) -> Node | None:
    return node.base[0] if isinstance(node, Scripts) and node.base else node


def _scripts(node: Scripts) -> str:
    base = plain_nodes(node.base)
    left = _raised(node.left_above) + _lowered(node.left_below)
    if isinstance(node.base[0] if node.base else None, Operator) and node.below and len(plain_nodes(node.below)) > 1:
        return f"{base}({plain_nodes(node.below)})"
    return left + base + _lowered(node.below) + _raised(node.above)


def _raised(nodes: Nodes) -> str:
    return _small(nodes, _RAISED, "^")


def _lowered(nodes: Nodes) -> str:
    return _small(nodes, _LOWERED, "_")


def _small(nodes: Nodes, letters: dict[int, int], mark: str) -> str:
    text = plain_nodes(nodes).replace(" ", "")
    if all(ord(character) in letters for character in text):
        return text.translate(letters)
    return mark + (text if len(text) == 1 or text[0] == "(" else f"({text})")


def _bracketed(nodes: Nodes) -> str:
    text = plain_nodes(nodes).strip()
    return f"({text})" if any(character in " +−=/·" for character in text) else text


def _table(node: Table) -> str:
    if node.shape == "aligned":
        return "; ".join(plain_nodes(tuple(part for cell in row for part in cell)) for row in node.rows)
    rows = "; ".join(", ".join(filter(None, map(plain_nodes, row))) for row in node.rows)
    return f"{node.left or '('}{rows}{node.right or ('' if node.left == '{' else ')')}"


def _arrow(node: Arrow) -> str:
    note = plain_nodes(node.over) or plain_nodes(node.under)
    return f" {node.text}[{note}] " if note else f" {node.text} "


def _accent(node: Accent) -> str:
    body = plain_nodes(node.body)
    return body + _COMBINING.get(node.mark, node.mark) if len(body) == 1 else body


def _style(node: Style) -> str:
    body = plain_nodes(node.body)
    return _BLACKBOARD.get(body, body) if node.name == "blackboard" else body


def _root(node: Root) -> str:
    index = _raised(node.index) if node.index else ""
    return f"{index}√{_bracketed(node.body)}"


_PRINTERS: dict[type, Callable[[Any], str]] = {
    Symbol: lambda node: node.text,
    Number: lambda node: node.text,
    Text: lambda node: node.text,
    Unknown: lambda node: node.text,
    Delimiter: lambda node: node.text,
    Operator: lambda node: node.name,
    Space: lambda node: " " if node.width > 0.1 else "",
    Group: lambda node: plain_nodes(node.body),
    Fraction: lambda node: f"{_bracketed(node.top)}/{_bracketed(node.bottom)}",
    Binomial: lambda node: f"({plain_nodes(node.top)} {plain_nodes(node.bottom)})",
    Root: _root,
    Scripts: _scripts,
    Accent: _accent,
    Line: lambda node: plain_nodes(node.body) if plain_nodes(node.body).strip() else "___",
    Fence: lambda node: f"{node.left}{plain_nodes(node.body)}{node.right}",
    Table: _table,
    Style: _style,
    Cancel: lambda node: plain_nodes(node.body),
    Boxed: lambda node: plain_nodes(node.body) or "□",
    Phantom: lambda node: "",
    Arrow: _arrow,
    Chemistry: lambda node: plain_nodes(node.body),
}
