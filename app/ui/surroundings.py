"""What the packed program's start put into the environment for our Qt, and what others must not find there."""

import os
import sys

PLACES = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""PyInstaller sets these; what they were before is kept with `_ORIG` behind the name by `hooks/at_start.py`."""


def restore_environment() -> None:
    """Put back what was there, once the application has read it: a file manager of KDE would load our plugins."""
    if getattr(sys, "frozen", False):
        for name in PLACES:
            os.environ.pop(name, None)
            former = os.environ.pop(f"{name}_ORIG", None)
            if former is not None:
                os.environ[name] = former
