"""How much room a formula takes: whether it reaches beyond its line, whether it may break across lines."""

from collections.abc import Iterator
from dataclasses import fields

from app.generators.formulas.nodes import (
    Arrow,
    Binomial,
    Boxed,
    Chemistry,
    Fence,
    Fraction,
    Group,
    Line,
    Node,
    Nodes,
    Operator,
    Scripts,
    Style,
    Symbol,
    Table,
)
from app.generators.formulas.plain import plain_nodes

_WIDE = 26
_BIG = frozenset("∑∏∐∫∬∭∮∯⋃⋂⋁⋀⨁⨂⨀⨆⨄")
_TRANSPARENT = (Chemistry, Group, Style)
# Characters of the widest part without a place to break that still fits into a narrow column.
WIDEST = 42


def is_tall(nodes: Nodes) -> bool:
    """Whether some part reaches above or below the line of text."""
    return any(_is_tall(node) for node in walk(nodes))


def is_wide(nodes: Nodes) -> bool:
    """Whether the formula is too long to be kept on one line."""
    return len(plain_nodes(nodes)) > _WIDE


def widest_part(nodes: Nodes) -> int:
    """Characters of the widest part that cannot be broken: a fraction, a root, a table's row."""
    return max((_width(node) for node in nodes), default=0)


def walk(nodes: Nodes) -> Iterator[Node]:
    """All nodes of the tree, parents first."""
    for node in nodes:
        yield node
        yield from walk(_children(node))


def _children(node: Node) -> Nodes:
    if isinstance(node, Table):
        return tuple(child for row in node.rows for cell in row for child in cell)
    values = (getattr(node, field.name) for field in fields(node))
    return tuple(child for value in values if isinstance(value, tuple) for child in value if isinstance(child, Node))


def _is_tall(node: Node) -> bool:
    if isinstance(node, Fraction):
        return node.style != "inline"
    if isinstance(node, Symbol):
        return node.text in _BIG
    if isinstance(node, Operator):
        return node.has_limits
    if isinstance(node, Scripts):
        return node.limits == "always"
    if isinstance(node, Line | Arrow):
        return bool(getattr(node, "note", ()) or getattr(node, "over", ()) or getattr(node, "under", ()))
    return isinstance(node, Binomial | Table | Boxed)


def _width(node: Node) -> int:
    if isinstance(node, Fraction):
        return max(_text_width(node.top), _text_width(node.bottom))
    if isinstance(node, Table):
        return sum(
            max((_text_width(cell) for cell in column), default=0) + 1 for column in zip(*node.rows, strict=False)
        )
    if isinstance(node, _TRANSPARENT):
        return widest_part(node.body)
    if isinstance(node, Fence | Boxed):
        return _text_width(node.body)
    return len(plain_nodes((node,)).strip())


def _text_width(nodes: Nodes) -> int:
    """Characters of nodes that stand side by side where no line can break."""
    return sum(_text_width(node.body) if isinstance(node, _TRANSPARENT) else _width(node) for node in nodes)
