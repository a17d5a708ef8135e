"""Keeps Python's constants alive: PySide 6.12.0 gives references to them away (PYSIDE-3474), and they run out of them.

Every call that returns nothing costs one of `None`, every signal with a truth value one of that. From Python 3.12 on
that does no harm, since nothing can end them there; before, a window would abort after some minutes.
"""

import ctypes
import sys

_CONSTANTS = (None, True, False, NotImplemented, Ellipsis)
_ENOUGH = sys.maxsize // 4
"""References that no window gives away in its time: a million a second would take thousands of years."""


def keep_constants_alive() -> None:
    """Give constants so many references that they never run out of them; to be called before any widget is made."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(None) > _ENOUGH // 2:
        return
    for constant in _CONSTANTS:
        # The count is the first field of every object, and the address of an object is its id.
        ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH
