"""Proves a built folder: `smoke.py FOLDER [--pictures FOLDER]`, run by a Python that has the project's packages.

Everything is tried as on a computer without Python on the path and without network, in homes that are new. The window
needs a screen that can be worked (Xvfb, openbox, xdotool and D-Bus, which Linux has); elsewhere it is only shown.
"""

import argparse
import json
import shutil
import statistics
import sys
import tempfile
import time
import urllib.request
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "build_scripts")]

from packing.licences import content_of, whole_of  # noqa: E402
from packing.trial import Trial, TrialError, await_that, leave_network, tidied  # noqa: E402

from app.cli.output import make_safe  # noqa: E402
from tests.support.school import upload_request  # noqa: E402

SAMPLE = ROOT / "resources" / "samples" / "sample-curriculum.xlsx"
LESSONS, SHEETS = 11, 99  # of the sample workbook as Academy Ready
TRACE = "WORKSHEET_STUDIO_TRACE_START"


@dataclass
class Smoke:
    """The checks of one build, in the order of their cost; each says what it saw."""

    folder: Path
    work: Path
    pictures: Path
    trials: list[Trial] = field(default_factory=list)

    def checks(self) -> dict[str, Callable[[], str]]:
        """The checks by name."""
        return {
            "version": self.version,
            "doctor": self.doctor,
            "roles": self.roles,
            "start": self.start_of_window,
            "window": self.window,
            "sample": self.sample,
            "fallback": self.fallback,
            "server": self.server,
        }

    def _trial(self, name: str) -> Trial:
        trial = Trial(self.folder, self.work / name)
        self.trials.append(trial)
        return trial

    def version(self) -> str:
        """The program says the version and commit that it was built from."""
        told = self._trial("version").run("--version").strip()
        resources = content_of(whole_of(self.folder)) / "resources"
        facts = json.loads((resources / "build.json").read_text(encoding="utf-8"))
        for wanted in (facts["version"], facts["commit"][:7], facts["date"]):
            if wanted not in told:
                raise TrialError(f"“{told}” does not say {wanted}.")
        return told

    def doctor(self) -> str:
        """Nothing is broken, and the Redis server is the one that came along."""
        found = {each["name"]: each for each in json.loads(self._trial("doctor").run("doctor", "--json"))["checks"]}
        broken = [each["message"] for each in found.values() if each["state"] == "fail"]
        if broken:
            raise TrialError(" ".join(broken))
        redis = str(found["queue"]["message"])
        if sys.platform != "win32" and "bundled" not in redis:
            raise TrialError(f"It does not use the server that it brings along: {redis}")
        return redis

    def roles(self) -> str:
        """A role that there is not is refused in words; the others are started by the checks below."""
        trial = self._trial("roles")
        refused = trial.start(trial.program, "--role", "nobody", log="role.log")
        if refused.wait(60) != 2 or "Unknown role" not in (trial.home / "role.log").read_text():
            raise TrialError("A role that there is not is not refused.")
        return "an unknown one is refused"

    def start_of_window(self) -> str:
        """From the start of the process to the first paint."""
        trial, seconds = self._trial("start"), []
        trial.environment["QT_QPA_PLATFORM"] = "offscreen"
        for _ in range(6):
            began = time.monotonic()
            shown = trial.start(trial.program, log="shown.log", **{TRACE: "1"})
            if shown.wait(120):
                raise TrialError(f"The window is not shown: {(trial.home / 'shown.log').read_text()[-1000:]}")
            seconds.append(time.monotonic() - began)
        if (trial.home / "shown.log").read_text().count("shown") != len(seconds):
            raise TrialError("The window did not say that it was shown.")
        return f"shown and ended: first {seconds[0]:.2f} s, then {statistics.median(seconds[1:]):.2f} s (median of 5)"

    def window(self) -> str:
        """First start, a real drop, first sheets, a kill, going on."""
        if not sys.platform.startswith("linux"):
            return "not worked here: there are no tools for it"
        missing = [tool for tool in ("Xvfb", "openbox", "xdotool", "dbus-daemon") if not shutil.which(tool)]
        if missing:
            raise TrialError(f"A screen that can be worked needs {', '.join(missing)}.")
        from packing.trial_window import try_window

        seen = try_window(self._trial("window"), SAMPLE, self.pictures)
        return (
            f"first sheets {seen.first_sheets:.1f} s after the very first start, {seen.since_start:.1f} s after Start; "
            f"killed: all gone after {seen.gone:.1f} s; the next start went on to the end in {seen.resumed:.1f} s"
        )

    def sample(self) -> str:
        """The sample workbook by the command line, in a new home."""
        trial = self._trial("sample")
        out = trial.home / "worksheets"
        began = time.monotonic()
        told = trial.run("generate", SAMPLE, "--product", "academy", "--writer", "offline", "--out", out, "--json")
        seconds = time.monotonic() - began
        check_sheets(out, SHEETS, told)
        trial.await_end(30)
        return f"{LESSONS} lessons, {SHEETS} PDFs, {seconds:.1f} s; nothing is left running"

    def fallback(self) -> str:
        """A lesson on the server in Python, which is used where there is no other."""
        trial = self._trial("fallback")
        trial.environment["WORKSHEET_STUDIO_REDIS_SERVER"] = "fallback"
        out = trial.home / "worksheets"
        words = ("--product", "academy", "--writer", "offline", "--lessons", "1.1", "--out", out)
        check_sheets(out, SHEETS // LESSONS, trial.run("generate", SAMPLE, *words))
        trial.await_end(30)
        return f"{SHEETS // LESSONS} PDFs of one lesson"

    def server(self) -> str:
        """The school's server: pages, a job over HTTP, its end."""
        trial = self._trial("server")
        served = trial.start(trial.program, "serve", "--port", "0", log="served.log")
        address = await_that(lambda: _address_in(trial.home / "served.log"), 60, "the server's address")
        await_that(lambda: _is_well(address), 60, "the server's engine")
        began = time.monotonic()
        task = json.loads(
            _ask(upload_request(f"{address}/generate-caterpillar-async", SAMPLE.read_bytes(), writer="offline"))
        )["task_id"]

        def first_file() -> str:
            told = json.loads(_ask(f"{address}/task-status/{task}"))
            return str(told["individual_files"][0]["download_url"]) if told["individual_files"] else ""

        packed = _ask(address + await_that(first_file, 120, "the first lesson over HTTP"))
        seconds = time.monotonic() - began
        if zipfile.ZipFile(BytesIO(packed)).testzip() is not None:
            raise TrialError("The server's ZIP is damaged.")
        if b"Worksheet Studio" not in _ask(f"{address}/"):
            raise TrialError("The server's page is not there.")
        served.terminate()
        if served.wait(60) and sys.platform != "win32":
            raise TrialError(f"The server ended with {served.returncode}.")
        return f"a lesson over HTTP after {seconds:.1f} s; ended, all gone after {trial.await_end(30):.1f} s"


def check_sheets(out: Path, wanted: int, told: str) -> None:
    """Raise `TrialError` unless there are so many sheets, all of them PDF; `told` is what the program said."""
    sheets = list(out.rglob("*.pdf"))
    if len(sheets) != wanted:
        raise TrialError(f"{len(sheets)} sheets were made instead of {wanted}: {told[-1000:]}")
    for sheet in sheets:
        if not sheet.read_bytes().startswith(b"%PDF-"):
            raise TrialError(f"{sheet.name} is no PDF.")


def _address_in(log: Path) -> str:
    words = log.read_text(encoding="utf-8", errors="replace").split()
    return next((word.rstrip(".") for word in words if word.startswith("http://127.0.0.1:")), "")


def _is_well(address: str) -> bool:
    try:
        return bool(_ask(f"{address}/health"))
    except OSError:
        return False


def _ask(request: str | urllib.request.Request) -> bytes:
    with urllib.request.urlopen(request, timeout=60) as answer:
        body: bytes = answer.read()
        return body


def main() -> int:
    """Run the checks; the exit code is 1 when one failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the built folder, with the executables in it")
    parser.add_argument("--pictures", type=Path, help="where pictures of the window are to be put")
    parser.add_argument("--only", nargs="+", metavar="CHECK", help="these checks only")
    arguments = parser.parse_args()
    make_safe()
    with tempfile.TemporaryDirectory(prefix="smoke-", ignore_cleanup_errors=True) as work:
        smoke = Smoke(arguments.folder.resolve(), Path(work), arguments.pictures or Path(work) / "pictures")
        return _run(smoke, set(arguments.only or smoke.checks()))


def _run(smoke: Smoke, wanted: set[str]) -> int:
    failed = 0
    with tidied(smoke.trials):
        try:
            print(f"  network    {leave_network()}", flush=True)
        except (TrialError, OSError) as error:  # without loopback no check could tell anything
            print(f"✗ network    {error}", flush=True)
            return 1
        for name, check in smoke.checks().items():
            if name not in wanted:
                continue
            began = time.monotonic()
            try:
                told, mark = check(), " "
            except (TrialError, OSError, ValueError, KeyError) as error:
                told, mark, failed = str(error), "✗", failed + 1
            print(f"{mark} {name:<10} {told}  [{time.monotonic() - began:.0f} s]", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
