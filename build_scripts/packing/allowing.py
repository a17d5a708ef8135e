"""What a licence expression allows: which of its alternatives is taken, and which texts go with it."""

from functools import cache

from license_expression import ExpressionError, Licensing, get_spdx_licensing

from packing.known import ALLOWED

_TEXTS = {
    "Apache-2.0 WITH LLVM-exception": ("Apache-2.0.txt", "LLVM-exception.txt"),
    "GPL-2.0-or-later WITH Bootloader-exception": ("GPL-2.0.txt",),
    "LGPL-2.0-or-later": ("LGPL-2.0.txt",),
    "LGPL-2.1-only": ("LGPL-2.1.txt",),
    "LGPL-2.1-or-later": ("LGPL-2.1.txt",),
    # Its third version is a supplement to the GPL's.
    "LGPL-3.0-only": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "LGPL-3.0-or-later": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
SOURCE_IS_OWED = frozenset({*(name for name in _TEXTS if "GPL" in name), "MPL-2.0"})
"""Licences that make whoever passes the program on say where the source is."""


@cache
def chosen(expression: str) -> tuple[str, ...]:
    """The licences under which a part is passed on: all of an AND, the first allowed alternative of an OR.

    Empty when the expression is empty or wrong, or when what it asks for is not allowed.
    """
    try:
        parsed = _spdx().parse(expression)
    except ExpressionError:
        return ()
    found = _taken(parsed) if parsed is not None else None
    return tuple(dict.fromkeys(found or ()))


def texts_of(licence: str) -> tuple[str, ...]:
    """Names of the texts of one licence, as they stand in `resources/licenses`."""
    return _TEXTS.get(licence, (f"{licence}.txt",))


@cache
def _spdx() -> Licensing:
    return get_spdx_licensing()


def _taken(node: object) -> list[str] | None:
    operator = str(getattr(node, "operator", "")).strip()
    alternatives = [_taken(each) for each in getattr(node, "args", ())]
    if operator == "OR":
        return next((each for each in alternatives if each), None)
    if operator == "AND":
        return [name for each in alternatives for name in each or ()] if all(alternatives) else None
    return [str(node)] if str(node) in ALLOWED else None
