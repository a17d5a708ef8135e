"""A small folder that looks like the packed program: it says its version, or what it was given, or waits."""

import os
import subprocess
from datetime import date
from pathlib import Path

from packing.facts import BuildFacts

FACTS = BuildFacts(version="0.1.0", commit="0123456789abcdef0123456789abcdef01234567", date=date(2026, 11, 29))
NEWER = BuildFacts(version="0.2.0", commit="89abcdef0123456789abcdef0123456789abcdef", date=date(2027, 1, 31))


def packed_folder(folder: Path, facts: BuildFacts = FACTS) -> Path:
    """Make the stand-in at `folder`: a real binary (the system's `sleep`) and a script that says the version."""
    content = folder / "_internal"
    (content / "resources").mkdir(parents=True)
    (content / "resources" / "build.json").write_text(facts.model_dump_json(), encoding="utf-8")
    (content / "libreal.so.1").write_bytes(b"a library")
    (content / "lib.so").symlink_to("libreal.so.1")
    sleep = content / "sleep"
    sleep.write_bytes(Path("/usr/bin/sleep").read_bytes())
    program = folder / "worksheet-studio"
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = --version ]; then echo {facts.version}; '
        'elif [ -n "$STAND_IN_LOG" ]; then printf "%s\\n" "$0" "$@" >"$STAND_IN_LOG.new"; '
        'mv "$STAND_IN_LOG.new" "$STAND_IN_LOG"; '
        'else exec "$(dirname "$(readlink -f "$0")")/_internal/sleep" "$@"; fi\n',
        encoding="utf-8",
    )
    sleep.chmod(0o755)
    program.chmod(0o755)
    (folder / "worksheet-studio-window").symlink_to("worksheet-studio")
    return folder


class Person:
    """Somebody with an empty home, a command line and nothing else."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir(parents=True)
        path = os.pathsep.join((str(home / ".local" / "bin"), os.defpath))
        self.environment = {"HOME": str(home), "PATH": path, "LC_ALL": "C.UTF-8", "XDG_CURRENT_DESKTOP": "X-Generic"}

    def run(self, *words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """What a command of this person says and how it ends."""
        return subprocess.run(
            [str(word) for word in words],
            env=self.environment | environment,
            cwd=self.home,
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
        )
