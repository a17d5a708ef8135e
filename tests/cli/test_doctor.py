"""`doctor` finds what is wrong, and one broken thing does not hide the others."""

import json
from datetime import date
from pathlib import Path

import pytest

from app import __version__
from app.cli import main
from app.core.build_info import BuildInfo
from app.core.paths import Home
from app.core.settings import Settings
from app.worker.diagnosis import CHECKS, Health, Surroundings, diagnose
from tests.support.command import Command
from tests.support.service import WritingService


@pytest.mark.engine
def test_a_sound_installation_passes(command: Command) -> None:
    ended = command.run("doctor", "--json")
    checks = {check["name"]: check for check in ended.document["checks"]}
    assert list(checks) == list(CHECKS)
    assert {name for name, check in checks.items() if check["state"] == "fail"} == set()
    assert (ended.code, ended.document["ok"]) == (0, True)
    assert checks["key"]["state"] == checks["keyring"]["state"] == "warn"
    assert "OPENAI_API_KEY" in checks["key"]["hint"]


def test_what_is_wrong_is_said_with_how_to_mend_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "ledger.sqlite3").write_bytes(b"no list of jobs" * 500)
    variables = (
        ("OPENAI_API_KEY", "sk-tulip-42-tulip-42"),
        ("OPENAI_BASE_URL", "http://127.0.0.1:1/v1"),
        ("REDIS_URL", "redis://:daffodil@127.0.0.1:1/0"),
    )
    ended = Command(home, variables).run("doctor")
    assert ended.code == 1
    assert "tulip" not in ended.out and "daffodil" not in ended.out and "Traceback" not in ended.out
    assert "damaged" in ended.out and "127.0.0.1:1 does not answer" in ended.out
    assert "127.0.0.1:1 cannot be reached" in ended.out


def test_the_build_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("app.worker.diagnosis.CHECKS", {"program": CHECKS["program"]})
    monkeypatch.setenv("WORKSHEET_STUDIO_HOME", str(tmp_path / "home"))

    def told() -> tuple[dict[str, object], str]:
        assert main.run(["doctor", "--json"]) == main.run(["doctor"]) == 0
        document, text = capsys.readouterr().out.split("\n}\n", 1)
        return json.loads(document + "}")["program"], text

    program, text = told()
    assert program == {"version": __version__, "commit": None, "built": None}
    assert f"Worksheet Studio {__version__} (from source), Python" in text
    commit = "1a2b3c4d5e" * 4
    build = BuildInfo(__version__, commit, date(2026, 11, 29))
    monkeypatch.setattr("app.worker.diagnosis.build_info", lambda: build)
    monkeypatch.setattr("app.core.build_info.build_info", lambda: build)
    program, text = told()
    assert program == {"version": __version__, "commit": commit, "built": "2026-11-29"}
    assert f"Worksheet Studio {__version__} (commit 1a2b3c4d5e, built 2026-11-29), Python" in text


def test_settings_that_cannot_be_read_do_not_end_the_examination(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("REDIS_URL", "DATABASE_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "settings.json").write_text("{")
    monkeypatch.setattr("app.worker.diagnosis.CHECKS", {"space": CHECKS["space"], "home": CHECKS["home"]})
    findings = list(diagnose(Home(tmp_path)))
    assert [finding.name for finding in findings] == ["program", "space", "home"]
    assert findings[0].health is Health.FAIL and "settings.json" in findings[0].message
    assert findings[2].health is Health.OK


def test_a_check_that_breaks_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_: object) -> tuple[Health, str, str]:
        raise RuntimeError("password=tulip-42 inside")

    monkeypatch.setattr("app.worker.diagnosis.CHECKS", {"space": breaks})
    (finding,) = diagnose(Home(tmp_path))
    assert finding.health is Health.FAIL and "tulip" not in finding.message


@pytest.mark.parametrize(
    ("model", "health"), [("gpt-6-luna", Health.OK), ("gpt-9-sun", Health.WARN)], ids=["known", "unknown"]
)
def test_the_writing_service_is_asked_for_its_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: str, health: Health
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-tulip-42-tulip-42")
    with WritingService() as service:
        verdict = CHECKS["service"](Surroundings(Home(tmp_path), Settings(base_url=service.url, model=model)))
    assert verdict[0] is health and model in verdict[1]


def test_an_address_that_is_no_service_is_a_warning(tmp_path: Path) -> None:
    with WritingService() as service:
        verdict = CHECKS["service"](Surroundings(Home(tmp_path), Settings(base_url=f"{service.url}/elsewhere")))
    assert verdict[0] is Health.WARN and "OPENAI_BASE_URL" in verdict[2]
