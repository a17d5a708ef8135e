"""A formula as one line of plain text, close to what is printed: for lengths, comparisons and messages."""

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
_RELATIONS = frozenset("=<>≤≥≠≈≡→⟶←⇌↔⇒⇔⟹⟺+−×÷±∈∉⊂⊆∪∩∧∨")


def plain_nodes(nodes: Nodes) -> str:
    """The nodes as text."""
    parts: list[str] = []
    for node in nodes:
        text = _PRINTERS[type(node)](node)
        is_between = isinstance(node, Symbol) and node.text in _RELATIONS and bool(parts) and len(nodes) > 1
        if is_between and parts[-1].strip() and parts[-1].strip() not in _RELATIONS and parts[-1][-1:] not in "([{":
            text = f" {text} "
        elif isinstance(node, Operator) or (parts and isinstance(parts[-1], _Word)):
            text = _Word(f" {text}" if parts and not parts[-1].endswith((" ", "(")) else text)
        parts.append(text)
    return " ".join("".join(parts).split()) if len(parts) > 1 else "".join(parts)


class _Word(str):
    """The name of a function, which wants a space on both sides."""

    __slots__ = ()


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
    return mark + (text if len(text) == 1 else f"({text})")


def _bracketed(nodes: Nodes) -> str:
    text = plain_nodes(nodes)
    return f"({text})" if any(character in " +−=/·" for character in text) else text


def _table(node: Table) -> str:
    rows = "; ".join(", ".join(filter(None, map(plain_nodes, row))) for row in node.rows)
    return f"{node.left or '('}{rows}{node.right or ('' if node.left == '{' else ')')}"


def _arrow(node: Arrow) -> str:
    note = plain_nodes(node.over) or plain_nodes(node.under)
    return f" {node.text}[{note}] " if note else f" {node.text} "


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
    Accent: lambda node: plain_nodes(node.body) + (node.mark if len(plain_nodes(node.body)) == 1 else ""),
    Line: lambda node: plain_nodes(node.body),
    Fence: lambda node: f"{node.left}{plain_nodes(node.body)}{node.right}",
    Table: _table,
    Style: lambda node: plain_nodes(node.body),
    Cancel: lambda node: plain_nodes(node.body),
    Boxed: lambda node: plain_nodes(node.body),
    Phantom: lambda node: "",
    Arrow: _arrow,
    Chemistry: lambda node: plain_nodes(node.body),
}
