"""How the scripts of packing run other programs, so that tests can see what they would run."""

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path


class BuildError(Exception):
    """The build cannot go on; the text says why, and what to do where something can be done."""


Runner = Callable[[Sequence[str | Path]], None]


def run(command: Sequence[str | Path]) -> None:
    """Run it; `subprocess.CalledProcessError` when it fails."""
    subprocess.run([str(word) for word in command], check=True)
