"""Who may be asked for newer versions: managed computers, settings, environment, build."""

from datetime import date
from pathlib import Path

import pytest

from app import __version__
from app.core.build_info import BuildInfo
from app.core.paths import Home
from app.core.settings import Settings, load_settings
from app.core.update_policy import UpdatePolicy, host_of, update_policy


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://worksheets.example/u.json", "worksheets.example"),
        ("https://worksheets.example:8443/u.json", "worksheets.example:8443"),
        ("http://127.0.0.1:8080/u.json", "127.0.0.1:8080"),
        ("http://localhost/u.json", "localhost"),
        ("http://[::1]:80/u.json", "[::1]:80"),
        ("http://worksheets.example/u.json", ""),
        ("http://localhost.example/u.json", ""),
        ("http://10.0.0.1/u.json", ""),
        ("https://anna@worksheets.example/u.json", ""),
        ("https://worksheets.example:port/u.json", ""),
        ("https:///u.json", ""),
        ("https://[::1/u.json", ""),
        ("worksheets.example/u.json", ""),
        ("", ""),
    ],
)
def test_only_https_or_this_computer(address: str, host: str) -> None:
    assert host_of(address) == host


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> str:
    """The address that the build brings along."""
    address = "https://build.example/u.json"
    info = BuildInfo(__version__, "0" * 40, date(2026, 11, 29), address)
    monkeypatch.setattr("app.core.update_policy.build_info", lambda: info)
    return address


@pytest.fixture
def managed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of whoever looks after the computer; it is not there yet."""
    file = tmp_path / "managed.json"
    monkeypatch.setattr("app.core.managed.managed_files", lambda: (file,))
    return file


def test_without_an_address_nobody_looks(managed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert update_policy(Settings()) == UpdatePolicy()
    monkeypatch.setattr("app.core.update_policy.build_info", lambda: None)
    assert update_policy(Settings()) == UpdatePolicy()


def test_the_settings_come_before_the_build(managed: Path, built: str) -> None:
    assert update_policy(Settings()).address == built
    own = "https://school.example/u.json"
    assert update_policy(Settings(updates_address=f" {own} ")) == UpdatePolicy(own)
    for off in ("off", " OFF "):
        assert update_policy(Settings(updates_address=off)) == UpdatePolicy()


def test_a_managed_computer_comes_first(managed: Path, built: str) -> None:
    for content in ('{"updates": false}', "damaged"):
        managed.write_text(content)
        for settings in (Settings(), Settings(updates="yes", updates_address="https://school.example/u.json")):
            assert update_policy(settings) == UpdatePolicy(is_managed=True)
    managed.write_text('{"updates": true}')
    assert update_policy(Settings()).address == built


def test_the_environment_comes_before_what_is_stored(
    managed: Path, built: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(tmp_path / "home").create()
    home.settings_file.write_text('{"updates_address": "https://stored.example/u.json"}')
    assert update_policy(load_settings(home)).host == "stored.example"
    monkeypatch.setenv("WORKSHEET_STUDIO_UPDATES", "https://given.example/u.json")
    assert update_policy(load_settings(home)).host == "given.example"
    monkeypatch.setenv("WORKSHEET_STUDIO_UPDATES", "off")
    assert update_policy(load_settings(home)) == UpdatePolicy()
    monkeypatch.setenv("WORKSHEET_STUDIO_UPDATES", "")
    assert update_policy(load_settings(home)).host == "stored.example"


def test_an_address_that_cannot_be_used_names_nobody() -> None:
    assert UpdatePolicy("http://worksheets.example/u.json").host == ""
