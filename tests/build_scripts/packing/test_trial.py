"""Trying a build: its environment has nothing of ours, and its processes are found, awaited and ended."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from packing.trial import Trial, TrialError, await_that, tidied
from platformdirs.windows import Windows
from smoke import check_sheets

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the stand-ins are programs of Linux")


@pytest.fixture
def trial(tmp_path: Path) -> Iterator[Trial]:
    """A build whose program is a shell."""
    folder = tmp_path / "folder"
    folder.mkdir()
    shell = shutil.which("sh")
    assert shell
    shutil.copy(Path(shell).resolve(), folder / "worksheet-studio")
    trial = Trial(folder, tmp_path / "home")
    with tidied([trial]):
        yield trial


def test_what_is_told_is_brought_back(trial: Trial) -> None:
    assert trial.run("-c", "echo $HOME") == f"{trial.home}\n"


def test_nothing_of_this_machine_is_in_its_environment(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-for-it")
    told = trial.run("-c", "export -p; command -v python3 || echo no python")
    assert "sk-not-for-it" not in told and "no python" in told


def test_its_home_is_new_also_for_who_asks_windows(trial: Trial, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.windows._RESOLVE_WIN_FOLDER", lambda name: "D:\\whoever builds")
    for name, value in trial.environment.items():
        monkeypatch.setenv(name, value.replace(str(trial.home), "C:\\home"))
    assert str(Windows("App", appauthor=False).user_data_path).startswith("C:\\home")
    assert Windows().user_documents_dir.startswith("C:\\home")


def test_what_it_says_is_read_as_it_was_written(trial: Trial) -> None:
    assert trial.run("-c", r"printf '\304\303\244'") == "\ufffdä"


def test_a_command_that_fails_is_told_with_its_words(trial: Trial) -> None:
    with pytest.raises(TrialError, match="ended with 3: broken"):
        trial.run("-c", "echo broken >&2; exit 3")


def test_a_command_that_hangs_is_told(trial: Trial) -> None:
    with pytest.raises(TrialError, match="did not end within"):
        trial.run("-c", "read line < /dev/zero", seconds=0.3)


def test_processes_are_known_by_what_they_run(trial: Trial) -> None:
    assert trial.processes() == []
    began = trial.start(trial.program, "-c", "kill -STOP $$", log="said.log")
    assert [each.pid for each in trial.processes()] == [began.pid]
    with pytest.raises(TrialError, match=r"are left: .*worksheet-studio"):
        trial.await_end(0.2)
    trial.end_all()
    began.wait(20)
    trial.await_end(20)


def test_waiting_ends(trial: Trial) -> None:
    assert await_that(lambda: 7, 0.1, "anything") == 7
    with pytest.raises(TrialError, match="Not within 0 s: a miracle"):
        await_that(lambda: 0, 0.1, "a miracle")


NO_NETWORK = """
import json, socket, sys
sys.path[:0] = sys.argv[1:]
from packing.trial import leave_network
said = leave_network()
listener = socket.create_server(("127.0.0.1", 0))
socket.create_connection(listener.getsockname(), 5).close()
print(json.dumps([said, [name for _, name in socket.if_nameindex()]]))
"""


def test_without_network_there_is_loopback_and_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-c", NO_NETWORK, str(ROOT), str(ROOT / "build_scripts")], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    said, interfaces = json.loads(done.stdout)
    if "does not let" in said:
        pytest.skip(said)
    assert (said, interfaces) == ("no network but loopback", ["lo"])


def test_sheets_that_are_missing_or_broken_are_told(tmp_path: Path) -> None:
    for name, content in (("a.pdf", b"%PDF-1.7"), ("b.pdf", b"%PDF-1.7"), ("c.zip", b"PK")):
        (tmp_path / name).write_bytes(content)
    check_sheets(tmp_path, 2, "")
    with pytest.raises(TrialError, match="2 sheets were made instead of 9: It went wrong"):
        check_sheets(tmp_path, 9, "It went wrong.")
    (tmp_path / "b.pdf").write_bytes(b"")
    with pytest.raises(TrialError, match=r"b\.pdf is no PDF"):
        check_sheets(tmp_path, 2, "")
