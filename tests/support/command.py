"""Runs the program as a person would: a process of its own, with a data folder of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_FOREIGN = ("REDIS_URL", "DATABASE_URL", "OPENAI_API_KEY", "OPENAI_BASE_URL")


@dataclass(frozen=True)
class Command:
    """The program with the data folder `home`; `variables` are set in its environment."""

    home: Path
    variables: tuple[tuple[str, str], ...] = ()

    @property
    def environment(self) -> dict[str, str]:
        inherited = {
            name: value
            for name, value in os.environ.items()
            if name not in _FOREIGN and not name.startswith(("WORKSHEET_STUDIO_", "COV_"))
        }
        keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        return inherited | keyring | {"WORKSHEET_STUDIO_HOME": str(self.home)} | dict(self.variables)

    def run(self, *arguments: object, timeout: float = 120, stdin: str = "") -> "Ended":
        ended = subprocess.run(
            self.argv(*arguments),
            cwd=ROOT,
            env=self.environment,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    def start(self, *arguments: object) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            self.argv(*arguments),
            cwd=ROOT,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def argv(self, *arguments: object) -> list[str]:
        return [sys.executable, "-m", "app", *map(str, arguments)]


@dataclass(frozen=True)
class Ended:
    """How a run ended, and what it said."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)
