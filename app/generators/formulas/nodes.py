"""The tree of a formula: what its TeX means, for paper, for speech and for plain text."""

from dataclasses import dataclass, fields
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Symbol:
    """One character: a variable, an operator, a relation. `role` overrides its spacing (a Typst math class)."""

    text: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """Digits with their separators, upright and kept together."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """Upright words, units, names of elements, spaces included."""

    text: str


@dataclass(frozen=True, slots=True)
class Operator:
    """A named function such as sin; `has_limits` for those that take them below (lim, max)."""

    name: str
    has_limits: bool = False


@dataclass(frozen=True, slots=True)
class Space:
    """A gap of `width` em, negative to pull together."""

    width: float


@dataclass(frozen=True, slots=True)
class Group:
    """A braced part."""

    body: "Nodes"


@dataclass(frozen=True, slots=True)
class Fraction:
    """A fraction; `style` is `auto`, `display` (always large) or `inline` (always small)."""

    top: "Nodes"
    bottom: "Nodes"
    style: str = "auto"


@dataclass(frozen=True, slots=True)
class Binomial:
    """Two parts above each other in parentheses, without a line."""

    top: "Nodes"
    bottom: "Nodes"


@dataclass(frozen=True, slots=True)
class Root:
    """A root; an empty `index` makes it a square root."""

    body: "Nodes"
    index: "Nodes" = ()


@dataclass(frozen=True, slots=True)
class Scripts:
    """What stands around a base. `left_*` stand before it (isotopes).

    `limits` is `auto` (as the base wants it), `always` (above and below) or `never` (at its side).
    """

    base: "Nodes"
    above: "Nodes" = ()
    below: "Nodes" = ()
    left_above: "Nodes" = ()
    left_below: "Nodes" = ()
    limits: str = "auto"


@dataclass(frozen=True, slots=True)
class Accent:
    """A mark over a letter or a part; `mark` is the combining character or an arrow."""

    body: "Nodes"
    mark: str


@dataclass(frozen=True, slots=True)
class Line:
    """A mark along a part. `place` is `over` or `under`, `shape` is `line`, `brace`, `bracket` or `paren` (an arc)."""

    body: "Nodes"
    place: str
    shape: str
    note: "Nodes" = ()


@dataclass(frozen=True, slots=True)
class Fence:
    """A part between delimiters that grow with it; an empty `left` or `right` is invisible."""

    left: str
    body: "Nodes"
    right: str


@dataclass(frozen=True, slots=True)
class Delimiter:
    """One delimiter of a set height in em; `middle` ones grow with the fence they stand in (`size` 0)."""

    text: str
    size: float


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells. `shape` is `matrix`, `cases` or `aligned`; `left` and `right` are its delimiters.

    `bars` and `lines` say after how many columns and rows a line is drawn; `align` is `left`, `center` or `right`.
    """

    rows: "Rows"
    shape: str = "matrix"
    left: str = ""
    right: str = ""
    bars: tuple[int, ...] = ()
    lines: tuple[int, ...] = ()
    align: str = "center"


@dataclass(frozen=True, slots=True)
class Style:
    """A part in another alphabet: `upright`, `bold`, `bold-italic`, `italic`, `blackboard`, `calligraphic`, `script`,
    `fraktur`, `sans`, `mono`; or in another size: `display`, `inline`.
    """  # noqa: D205

    name: str
    body: "Nodes"


@dataclass(frozen=True, slots=True)
class Cancel:
    """A part struck out; `shape` is `rising`, `falling` or `cross`."""

    body: "Nodes"
    shape: str = "rising"


@dataclass(frozen=True, slots=True)
class Boxed:
    """A part in a frame."""

    body: "Nodes"


@dataclass(frozen=True, slots=True)
class Phantom:
    """Room that a part would take."""

    body: "Nodes"


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow that grows with what stands over and under it; `length` is its shortest in em."""

    text: str
    over: "Nodes" = ()
    under: "Nodes" = ()
    length: float = 1.6


@dataclass(frozen=True, slots=True)
class Chemistry:
    """A part that was given as chemistry; it is read aloud in chemists' words."""

    body: "Nodes"


@dataclass(frozen=True, slots=True)
class Unknown:
    """TeX that is not understood, kept as written."""

    text: str


Node: TypeAlias = (
    Symbol
    | Number
    | Text
    | Operator
    | Space
    | Group
    | Fraction
    | Binomial
    | Root
    | Scripts
    | Accent
    | Line
    | Fence
    | Delimiter
    | Table
    | Style
    | Cancel
    | Boxed
    | Phantom
    | Arrow
    | Chemistry
    | Unknown
)
Nodes: TypeAlias = tuple[Node, ...]
Rows: TypeAlias = tuple[tuple[Nodes, ...], ...]


def node_as_json(node: Node) -> dict[str, object]:
    """The node for `math.typ`: `kind` is its class name in lower case, the other keys are its fields."""
    values = {field.name: _as_json(getattr(node, field.name)) for field in fields(node)}
    return {"kind": type(node).__name__.lower(), **values}


def _as_json(value: object) -> object:
    if isinstance(value, tuple):
        return [_as_json(part) for part in value]
    if isinstance(value, Node):
        return node_as_json(value)
    return value
