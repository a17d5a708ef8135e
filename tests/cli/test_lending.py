"""The packed program lends the system libraries that it lacks, and no others."""

import ctypes
import sys
from pathlib import Path

import pytest

from app.cli import lending
from app.cli.lending import LENT, LENT_LIBRARIES, lend_libraries

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have all of them")


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was loaded; the system has all but EGL and its dispatcher."""
    loaded: list[str] = []

    def load(name: str, mode: int = 0) -> object:
        assert mode == ctypes.RTLD_GLOBAL
        if name in ("libEGL.so.1", "libGLdispatch.so.0"):
            raise OSError(f"{name}: cannot open shared object file")
        loaded.append(name)
        return object()

    monkeypatch.setattr(ctypes, "CDLL", load)
    return loaded


@linux
def test_only_what_the_system_lacks_is_lent(loaded: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    lend_libraries()
    lent = [name for name in loaded if name.startswith(str(tmp_path))]
    assert lent == [str(tmp_path / LENT / name) for name in ("libGLdispatch.so.0", "libEGL.so.1")]


@linux
def test_one_that_cannot_be_lent_does_not_end_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(lending, "is_there", lambda _: False)
    lend_libraries()


def test_a_program_from_source_lends_nothing(loaded: list[str]) -> None:
    lend_libraries()
    assert loaded == []


@linux
def test_each_is_listed_after_what_it_needs() -> None:
    order = list(LENT_LIBRARIES)
    for before, after in [("libGLdispatch.so.0", "libGLX.so.0"), ("libGLX.so.0", "libGL.so.1")]:
        assert order.index(before) < order.index(after)
