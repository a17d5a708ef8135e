"""Libraries that a Linux with a screen nearly always has, and has to use; the packed program lends what is missing.

They talk to the system's graphics drivers, so that the system's own come first. Ours find no driver, but the window is
drawn without one.
"""

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

LENT = "lent"
LENT_LIBRARIES = ("libxcb.so.1", "libGLdispatch.so.0", "libGLX.so.0", "libGL.so.1", "libEGL.so.1")
"""In an order in which each finds loaded what it needs itself."""


def lend_libraries() -> None:
    """Load those that the system lacks; Qt, which is linked to them by name, takes what is loaded already."""
    packed = getattr(sys, "_MEIPASS", None)
    if packed and sys.platform == "linux":
        for name in LENT_LIBRARIES:
            if not is_there(name):
                with suppress(OSError):  # Qt will miss it, and it is said what to install
                    ctypes.CDLL(str(Path(packed, LENT, name)), mode=ctypes.RTLD_GLOBAL)


def is_there(library: str) -> bool:
    """Whether the system's loader finds it."""
    try:
        ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return False
    return True
