"""Python's constants outlive any number of calls into Qt, on every Python that is supported."""

import subprocess
import sys

_CALLS = """
from app.ui.references import keep_constants_alive
from PySide6.QtCore import QObject, Signal
keep_constants_alive()
class Thing(QObject):
    told = Signal(bool)
thing = Thing()
thing.told.connect(lambda is_so: None)
for number in range(50_000):
    thing.setObjectName("x")
    thing.told.emit(number % 2 == 0)
print("alive")
"""


def test_constants_outlive_many_calls() -> None:
    done = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "alive", done.stderr
