r"""Quantities: `\SI{5}{\metre\per\second}`, `\pu{5 kg m^-2}`, `\num{1.5e3}`, `\ang{30}`."""

import re
from collections.abc import Callable

from app.generators.formulas.commands import UNITS
from app.generators.formulas.nodes import Node, Nodes, Number, Scripts, Space, Symbol, Text

_NUMBER = re.compile(r"\s*([-+−]?)\s*(\d+(?:[.,]\d+)*)(?:\s*[eE]\s*\{?([-+−]?\d+)\}?)?")
_PART = re.compile(r"\\([A-Za-z]+)(?:\{([^}]*)\})?|([^\\\s^/.*~]+)(?:\^\{?([-−]?\d+)\}?)?|(/)|\S|\s+")
_POWERS = {"squared": "2", "cubed": "3", "square": "2", "cubic": "3"}
_THIN = Space(1 / 6)


def read_quantity(command: str, value: str, unit: str, read: Callable[[str], Nodes]) -> Nodes:
    """A value with its unit; `read` reads a value that is more than a number."""
    if command == "pu":
        found = _NUMBER.match(value)
        value, unit = (found[0], value[found.end() :]) if found else ("", value)
    nodes = _value(value, read) if value.strip() else ()
    if command == "ang":
        return (*nodes, Symbol("°", "normal"))
    printed = _unit(unit)
    return (*nodes, *((_THIN,) if nodes and printed else ()), *printed)


def _value(value: str, read: Callable[[str], Nodes]) -> Nodes:
    found = _NUMBER.fullmatch(value.rstrip())
    if not found:
        return read(value)
    sign, digits, power = found.groups()
    nodes: list[Node] = [Symbol("−" if sign in "-−" else "+", "normal")] if sign else []
    nodes.append(Number(digits))
    if power:
        nodes += [Symbol("×"), Scripts((Number("10"),), _power(power))]
    return tuple(nodes)


def _unit(unit: str) -> Nodes:
    nodes: list[Node] = []
    sign, prefix, power = "", "", ""
    for part in _PART.finditer(unit):
        name, raised, plain, exponent, slash = part.groups()
        if slash:
            nodes.append(Symbol("/", "normal"))
        elif name == "per":
            sign = "−"
        elif name in _POWERS and name.startswith(("square", "cub")):
            if name in ("squared", "cubed"):
                _raise_last(nodes, _POWERS[name])
            else:
                power = _POWERS[name]
        elif name == "tothe":
            _raise_last(nodes, raised or "1")
        elif name in ("kilo", "milli", "micro", "nano", "pico", "mega", "giga", "tera", "centi", "deci", "hecto"):
            prefix = UNITS[name]
        elif name or plain:
            text = prefix + (UNITS.get(name, name) if name else plain)
            raise_to = exponent or (sign + (power or ("1" if sign else "")))
            nodes += [*((_THIN,) if nodes and nodes[-1] != Symbol("/", "normal") else ()), _raised(text, raise_to)]
            sign, prefix, power = "", "", ""
    return tuple(nodes)


def _raised(text: str, power: str) -> Node:
    return Scripts((Text(text),), _power(power)) if power else Text(text)


def _raise_last(nodes: list[Node], power: str) -> None:
    """Give the last unit another power; one in a denominator stays negative."""
    if not nodes:
        return
    last = nodes[-1]
    if isinstance(last, Scripts):
        nodes[-1] = Scripts(last.base, (*last.above[:1], Number(power)))
    else:
        nodes[-1] = Scripts((last,), _power(power))


def _power(power: str) -> Nodes:
    digits = power.lstrip("-+−")
    return (Symbol("−"), Number(digits)) if power[:1] in "-−" else (Number(digits),)
