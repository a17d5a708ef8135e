"""Settings from the file and the environment, and the id of the installation."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import StorageError
from app.core.paths import Home
from app.core.settings import DEFAULT_MODEL, Settings, change_settings, installation_id, load_settings

ROOT = Path(__file__).parents[2]
VARIABLES = ("REDIS_URL", "DATABASE_URL", "OPENAI_BASE_URL", "WORKSHEET_STUDIO_MODEL", "WORKSHEET_STUDIO_WRITERS")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return Home(tmp_path / "home")


def test_a_new_home_has_the_defaults(home: Home) -> None:
    settings = load_settings(home)
    assert (settings.model, settings.writers, settings.redis_url) == (DEFAULT_MODEL, 16, "")


def test_the_environment_is_on_top_of_what_is_stored(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    change_settings(home, model="stored", writers=4)
    monkeypatch.setenv("WORKSHEET_STUDIO_MODEL", "given")
    settings = load_settings(home)
    assert (settings.model, settings.writers) == ("given", 4)


def test_the_environment_is_not_written_into_the_file(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDIS_URL", "redis://:hidden@host")
    assert change_settings(home, paper="a4").redis_url == "redis://:hidden@host"
    assert json.loads(home.settings_file.read_text()) == {"paper": "a4"}


def test_a_password_is_not_stored(home: Home) -> None:
    with pytest.raises(StorageError) as caught:
        change_settings(home, redis_url="rediss://anna:hidden@host:6380/0")
    assert caught.value.code == "settings-secret" and "hidden" not in str(caught.value)
    assert not home.settings_file.exists()


@pytest.mark.parametrize("content", ["{", "\xff\xfe", '{"writers": 0}', '{"writers": "many"}'])
def test_settings_that_cannot_be_used_are_named(home: Home, content: str) -> None:
    home.create()
    home.settings_file.write_text(content, encoding="latin-1")
    with pytest.raises(StorageError) as caught:
        load_settings(home)
    assert str(home.settings_file) in str(caught.value)
    assert "writers" not in content or "writers" in caught.value.message.lower()


def test_unknown_settings_of_another_version_are_passed_over(home: Home) -> None:
    home.create()
    home.settings_file.write_text('{"paper": "a4", "colour": "blue"}')
    assert load_settings(home).paper == "a4"
    with pytest.raises(StorageError):
        change_settings(home, writers=-1)


def test_the_installation_has_one_id_for_all_processes_at_once(home: Home) -> None:
    code = (
        "import sys; from pathlib import Path; from app.core.paths import Home\n"
        "from app.core.settings import installation_id; print(installation_id(Home(Path(sys.argv[1]))))"
    )
    command = [sys.executable, "-c", code, str(home.root)]
    starts = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    ids = {start.communicate(timeout=60)[0].strip() for start in starts}
    assert ids == {installation_id(home)}
    assert len(ids.pop()) == 12


def test_an_installation_id_cut_by_a_crash_is_made_anew(home: Home) -> None:
    home.create()
    home.installation_file.write_text("")
    made = installation_id(home)
    assert len(made) == 12 and installation_id(home) == made


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind")
def test_the_home_is_its_owner_s_alone(home: Home) -> None:
    home.create()
    assert home.root.stat().st_mode & 0o077 == 0


def test_a_home_that_is_a_file_is_said_in_words(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("")
    with pytest.raises(StorageError) as caught:
        Home(path).create()
    assert str(path) in caught.value.message and caught.value.code == "home-unusable"


def test_the_home_is_named_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSHEET_STUDIO_HOME", str(tmp_path / "mine"))
    assert Home.locate().root == tmp_path / "mine"
    monkeypatch.delenv("WORKSHEET_STUDIO_HOME")
    assert "Worksheet Studio" in str(Home.locate().root)


def test_the_vault_is_of_a_run_and_never_stored(tmp_path: Path) -> None:
    home = Home(tmp_path).create()
    assert not change_settings(home, vault=True, paper="a4").vault
    assert "vault" not in home.settings_file.read_text()
    home.settings_file.write_text('{"vault": true, "paper": "a4"}')
    assert not load_settings(home).vault and load_settings(home).paper == "a4"
    told = load_settings(home).model_copy(update={"vault": True}).model_dump(mode="json")
    assert Settings.model_validate(told).vault
