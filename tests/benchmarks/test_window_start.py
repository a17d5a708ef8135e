"""How long a person waits for the window: from the start of the process to its first paint.

`pytest -m benchmark -s tests/benchmarks/test_window_start.py`; the figure decides nothing.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.command import ROOT, Command

STARTS = 10

pytestmark = pytest.mark.benchmark


def seconds_to_paint(home: Path, *, has_jobs: bool) -> float:
    """One start of the real process, off-screen; the window ends by itself once it is painted."""
    (home / "window.ini").write_text(f"[window]\nhas-jobs={str(has_jobs).lower()}\n")
    command = Command(home, (("QT_QPA_PLATFORM", "offscreen"), ("WORKSHEET_STUDIO_TRACE_START", "1")))
    began = time.perf_counter()
    with subprocess.Popen(
        command.argv(), cwd=ROOT, env=command.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "shown\n"
        return time.perf_counter() - began


@pytest.mark.parametrize("has_jobs", [False, True], ids=["first start", "with jobs"])
def test_start(tmp_path: Path, has_jobs: bool, capsys: pytest.CaptureFixture[str]) -> None:
    seconds_to_paint(tmp_path, has_jobs=has_jobs)  # warm
    took = sorted(seconds_to_paint(tmp_path, has_jobs=has_jobs) for _ in range(STARTS))
    median, fastest, slowest = statistics.median(took), took[0], took[-1]
    with capsys.disabled():
        sys.stdout.write(
            f"\nshown after {median:.2f} s (median of {STARTS} starts, {fastest:.2f} to {slowest:.2f} s)\n"
        )
