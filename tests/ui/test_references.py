"""`None` outlives any number of calls into Qt, on every Python that is supported."""

import subprocess
import sys

_CALLS = """
from app.ui.references import keep_none_alive
from PySide6.QtCore import QObject
keep_none_alive()
thing = QObject()
for number in range(200_000):
    thing.setObjectName("x")
print("alive")
"""


def test_none_outlives_many_calls() -> None:
    done = subprocess.run([sys.executable, "-c", _CALLS], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "alive", done.stderr
