"""Reads one workbook in a process of its own, and says what came of it and what it cost."""

import json
import re
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import StudioError
from app.generators.workbook import read_workbook


@dataclass(frozen=True)
class Outcome:
    """`code` of the refusal (empty when it was read), its words, warnings' codes, CPU seconds, MiB at the peak."""

    code: str
    message: str
    hint: str
    lessons: int
    warnings: list[str]
    seconds: float
    mebibytes: float


def read_apart(path: Path) -> Outcome:
    """The outcome of reading `path`; fails when the process says anything else or dies."""
    command = [sys.executable, "-W", "error", "-m", "tests.support.read_within", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert not done.stderr
    return Outcome(**json.loads(done.stdout))


def _peak() -> float:
    """The largest resident size. On Linux `ru_maxrss` is inherited from the process that started this one."""
    status = Path("/proc/self/status")
    high = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return (int(high[1]) if high else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def main() -> None:
    started = time.process_time()
    refusal: StudioError | None = None
    lessons, warnings = 0, []
    try:
        workbook = read_workbook(Path(sys.argv[1]))
        lessons, warnings = sum(1 for _ in workbook.lessons()), [entry.code for entry in workbook.warnings]
    except StudioError as error:
        refusal = error
    outcome = Outcome(
        code=refusal.code if refusal else "",
        message=refusal.message if refusal else "",
        hint=refusal.hint if refusal else "",
        lessons=lessons,
        warnings=warnings,
        seconds=time.process_time() - started,
        mebibytes=_peak(),
    )
    sys.stdout.write(json.dumps(outcome.__dict__))


if __name__ == "__main__":
    main()
