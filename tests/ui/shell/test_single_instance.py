"""One window for each data folder: hand-over between real processes, and what is not a message of ours."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.core.paths import Home
from app.ui.single_instance import SingleInstance, address_of, understood
from tests.support.command import Command


@pytest.fixture
def door(qtbot: QtBot, home: Home) -> Iterator[SingleInstance]:
    door = SingleInstance(home)
    assert door.begin([])
    yield door
    door.close()


def test_a_second_start_hands_its_files_over_and_ends(
    qtbot: QtBot, door: SingleInstance, home: Home, tmp_path: Path
) -> None:
    command = Command(home.root, (("QT_QPA_PLATFORM", "offscreen"),))
    with qtbot.waitSignal(door.files_came, timeout=20_000) as came:
        started = command.start("Grade 7.xlsx", str(tmp_path / "übung.xlsx"))
    assert started.wait(90) == 0
    files = came.args[0]
    assert [file.name for file in files] == ["Grade 7.xlsx", "übung.xlsx"]
    assert all(file.is_absolute() for file in files)
    assert started.stderr is not None and "Traceback" not in started.stderr.read()
    started.stderr.close()
    if started.stdout is not None:
        started.stdout.close()


def test_a_start_without_files_asks_for_the_window_only(qtbot: QtBot, door: SingleInstance, home: Home) -> None:
    command = Command(home.root, (("QT_QPA_PLATFORM", "offscreen"),))
    with qtbot.waitSignal(door.files_came, timeout=20_000) as came:
        started = command.start()
    assert started.wait(90) == 0
    assert came.args == [[]]
    for stream in (started.stdout, started.stderr):
        if stream is not None:
            stream.close()


def test_what_a_killed_process_left_stops_no_start(qtbot: QtBot, home: Home) -> None:
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(address_of(home))
    dead.close()
    door = SingleInstance(home)
    assert door.begin([])
    socket_ = QLocalSocket()
    socket_.connectToServer(address_of(home))
    assert socket_.waitForConnected(1000)
    door.close()


def test_other_data_folders_have_windows_of_their_own(qtbot: QtBot, door: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(Home(tmp_path / "other").create())
    assert other.begin([])
    other.close()


def test_a_window_is_for_its_user_only(door: SingleInstance, home: Home) -> None:
    assert Path(address_of(home)).stat().st_mode & 0o077 == 0


def test_a_folder_whose_name_is_too_long_for_a_socket(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(tmp_path / ("long " * 30)).create()
    assert len(address_of(home)) < 100
    assert address_of(home) != address_of(Home(tmp_path / ("long " * 29)))
    door = SingleInstance(home)
    assert door.begin([])
    door.close()


@pytest.mark.parametrize(
    "message", [b"{}\n", b"nonsense\n", b'["relative.xlsx"]\n', b"[1]\n", b'["/a\\u0000b"]\n', b"[" * 100_000 + b"\n"]
)
def test_what_is_not_understood_is_dropped(qtbot: QtBot, door: SingleInstance, home: Home, message: bytes) -> None:
    came: list[object] = []
    door.files_came.connect(came.append)
    visitor = QLocalSocket()
    visitor.connectToServer(address_of(home))
    assert visitor.waitForConnected(1000)
    with qtbot.waitSignal(visitor.disconnected):
        visitor.write(message)
    assert came == []


def test_an_endless_message_is_cut_off(qtbot: QtBot, door: SingleInstance, home: Home) -> None:
    visitor = QLocalSocket()
    visitor.connectToServer(address_of(home))
    assert visitor.waitForConnected(1000)
    with qtbot.waitSignal(visitor.disconnected):
        visitor.write(b"x" * 2_000_000)


@given(st.lists(st.text(max_size=40), max_size=5))
def test_a_message_is_absolute_paths_or_nothing(names: list[str]) -> None:
    found = understood(json.dumps(names).encode())
    assert found is None or all(path.is_absolute() for path in found)
    if all(name.startswith("/") and "\0" not in name for name in names):
        assert found == [Path(name) for name in names]
