"""PyInstaller's hooks of ours: whatever the engine finds by name is in them, and a part that is missing is noticed."""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
HOOKS = ROOT / "build_scripts" / "packing" / "hooks"

# A writer and a client as far as they come without a server: everything that they find by name is loaded then.
USED = """
import json, sys
from app.worker.celery import app
app.loader.import_default_modules()
app.backend.ensure_chords_allowed()
connection = app.connection()
connection.transport
from kombu.serialization import dumps
dumps({}, serializer="json")
worker = app.Worker(pool="threads", hostname="test@here", without_gossip=True, without_mingle=True)
worker.setup_includes([])
app.control.inspect
files = {name for name, module in sys.modules.items() if getattr(module, "__file__", None)}  # some are made of nothing
names = {name for name in files if name.split(".")[0] in ("celery", "kombu")}
print(json.dumps(sorted(names)))
"""
NOWHERE = "redis://127.0.0.1:1/0"


@cache
def hook(name: str) -> dict[str, Any]:
    """What a hook says, asked in a process of its own, as PyInstaller does."""
    ask = "import json, runpy, sys; said = runpy.run_path(sys.argv[1])"
    ask += "; print(json.dumps({key: said.get(key, []) for key in ('hiddenimports', 'datas')}))"
    words = [sys.executable, "-c", ask, str(HOOKS / f"hook-{name}.py")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


@cache
def used() -> frozenset[str]:
    """The modules of Celery and kombu that a writer has loaded when it is ready to connect."""
    environment = os.environ | {"REDIS_URL": NOWHERE}
    done = subprocess.run(
        [sys.executable, "-c", USED], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return frozenset(json.loads(done.stdout.splitlines()[-1]))


def missing(package: str, hidden: set[str]) -> set[str]:
    """What the engine uses of a package and its hook does not name."""
    return {name for name in used() if name.split(".")[0] == package} - hidden


@pytest.mark.parametrize("package", ["celery", "kombu"])
def test_whatever_the_engine_finds_by_name_is_in_the_hook(package: str) -> None:
    assert len([name for name in used() if name.startswith(package)]) > 20
    assert missing(package, set(hook(package)["hiddenimports"])) == set()


@pytest.mark.parametrize(
    ("package", "part"),
    [
        ("celery", "celery.backends.redis"),
        ("celery", "celery.concurrency.thread"),
        ("celery", "celery.loaders.app"),
        ("celery", "celery.worker.components"),
        ("celery", "celery.worker.consumer.connection"),
        ("celery", "celery.app.events"),
        ("kombu", "kombu.transport.redis"),
        ("kombu", "kombu.utils.json"),
    ],
)
def test_a_part_that_is_missing_is_noticed(package: str, part: str) -> None:
    hidden = set(hook(package)["hiddenimports"])
    assert part in hidden
    assert missing(package, hidden - {part}) == {part}


def test_no_part_that_needs_another_library_is_asked_for() -> None:
    hidden = set(hook("celery")["hiddenimports"])
    assert not [name for name in hidden if "eventlet" in name or "gevent" in name or ".contrib" in name]


def test_the_program_is_whole() -> None:
    said = hook("app")
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in (ROOT / "app").rglob("*.py")
    }
    assert modules - set(said["hiddenimports"]) <= {"app"}
    migrations = {Path(source).name for source, _ in said["datas"]}
    assert {path.name for path in (ROOT / "app/core/ledger/migrations").rglob("*.py")} <= migrations


@pytest.mark.parametrize(
    ("package", "file"),
    [("fakeredis", "commands.json"), ("fakeredis", "__init__.py"), ("flower", "base.html"), ("tzdata", "Berlin")],
)
def test_files_that_a_package_reads_come_along(package: str, file: str) -> None:
    assert file in {Path(source).name for source, _ in hook(package)["datas"]}
