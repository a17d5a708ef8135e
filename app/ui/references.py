"""Keeps `None` alive: PySide 6.12.0 gives a reference to it away with every call that returns nothing (PYSIDE-3474).

From Python 3.12 on that does no harm, since nothing can end `None` there; before, a window would abort after minutes.
"""

import ctypes
import sys

_ENOUGH = sys.maxsize // 4
"""References that no window gives away in its time: a million a second would take thousands of years."""


def keep_none_alive() -> None:
    """Give `None` so many references that it never runs out of them; to be called before any widget is made."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython" or sys.getrefcount(None) > _ENOUGH // 2:
        return
    # The count is the first field of every object, and the address of an object is its id.
    ctypes.c_ssize_t.from_address(id(None)).value += _ENOUGH
