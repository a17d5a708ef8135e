"""A release: its sums are right, the program understands what it is told, and the workflows ask for little."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from packing import release

from app import __version__
from app.core.updates import Update

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "build_scripts" / "packing" / "release.py"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """The script as the workflow runs it: without any package."""
    command = [sys.executable, "-I", "-S", str(SCRIPT), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    for name in ("linux/a.tar.xz", "linux/bom.json", "windows/b.exe", "windows/bom.json", "pictures-linux/window.png"):
        path = tmp_path / "artifacts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    page = "https://worksheets.example/v1"
    done = run("gather", tmp_path / "artifacts", tmp_path / "dist", "--page", page, "--date", "2027-01-15")
    assert done.returncode == 0, done.stderr
    return tmp_path / "dist"


def test_files_of_one_name_are_kept_apart(dist: Path) -> None:
    made = {path.name for path in dist.iterdir()}
    told = {"SHA256SUMS", "latest.json", "NOTES.md"}
    assert made == {"a.tar.xz", "b.exe", "linux-bom.json", "windows-bom.json"} | told


def test_sums_are_those_of_the_files(dist: Path) -> None:
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=dist, capture_output=True, text=True
    )
    assert checked.returncode == 0, checked.stdout
    assert len(checked.stdout.splitlines()) == 4
    (dist / "a.tar.xz").write_text("another")
    assert subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=dist, capture_output=True).returncode == 1


def test_older_programs_understand_what_they_are_told(dist: Path) -> None:
    told = Update.model_validate_json((dist / "latest.json").read_text(encoding="utf-8"))
    assert told.version == __version__
    assert told.published.isoformat() == "2027-01-15"
    assert told.page == "https://worksheets.example/v1"
    assert told.notes_in("de")


def test_notes_fit_into_what_the_program_shows(monkeypatch: pytest.MonkeyPatch, dist: Path) -> None:
    monkeypatch.setattr(release, "changes", lambda number: "Many words " * 100)
    told = json.loads((dist / "latest.json").read_text(encoding="utf-8"))
    long = release.latest(told["page"], Update.model_validate_json(json.dumps(told)).published)
    assert Update.model_validate_json(json.dumps(long)).notes_in("en").endswith("words…")


def test_a_tag_names_the_version() -> None:
    assert run("check", f"v{__version__}").returncode == 0
    other = run("check", "v99.0.0")
    assert other.returncode == 1
    assert other.stderr == f"The tag v99.0.0 is not v{__version__}, which app/__init__.py names.\n"


def test_an_empty_release_is_none(tmp_path: Path) -> None:
    (tmp_path / "artifacts").mkdir()
    done = run("gather", tmp_path / "artifacts", tmp_path / "dist", "--page", "https://worksheets.example")
    assert done.returncode == 1
    assert "There are no files" in done.stderr


def jobs() -> list[tuple[str, dict[str, Any]]]:
    found = []
    for path in WORKFLOWS:
        workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert workflow["permissions"] == {}, path.name
        found += [(f"{path.name}: {name}", job) for name, job in workflow["jobs"].items()]
    return found


def test_workflows_ask_for_as_little_as_they_need() -> None:
    writing = [name for name, job in jobs() if "write" in job["permissions"].values()]
    assert writing == ["release.yml: publish"]
    for name, job in jobs():
        assert job["timeout-minutes"], name
        for step in job["steps"]:
            if "uses" in step:
                assert re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"]), name
            if step.get("uses", "").startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] is False, name


def test_nothing_from_outside_is_put_into_a_script() -> None:
    """What stands between ${{ }} is pasted before a shell reads it; it comes by the environment instead."""
    for name, job in jobs():
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), name


def test_secrets_reach_the_steps_that_sign_only() -> None:
    for path in WORKFLOWS:
        workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
        for name, job in workflow["jobs"].items():
            assert "secrets." not in json.dumps(job.get("env", {})), name
            steps = [step for step in job["steps"] if "secrets." in json.dumps(step)]
            assert all("keychain" in step["name"] or "store" in step["name"] for step in steps)
            assert all("secrets." not in step["run"] for step in steps)


def test_scripts_of_the_workflows_are_there() -> None:
    for name, job in jobs():
        for step in job["steps"]:
            for script in re.findall(r"\bbuild_scripts/[\w/]+\.py", step.get("run", "")):
                assert (ROOT / script).is_file(), name
