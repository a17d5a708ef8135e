"""What the window expects of its binding to Qt: a new version of it is found wanting here, not by a teacher."""

import subprocess
import sys

_CALLS = """
from PySide6.QtCore import QObject, Signal
class Thing(QObject):
    told = Signal(bool)
thing = Thing()
thing.told.connect(lambda is_so: None)
for number in range(50_000):
    thing.setObjectName("x")
    thing.told.emit(number % 2 == 0)
print("alive")
"""


def test_many_calls_leave_pythons_constants_alive() -> None:
    """6.12.0 gave a reference to them away with each call (PYSIDE-3474): the process aborted when it ran out."""
    done = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "alive", done.stderr
