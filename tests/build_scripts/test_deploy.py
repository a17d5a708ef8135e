"""The deployment files fit the program and each other: variables, commands, options, ports, files."""

import configparser
import hashlib
import json
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import pytest
import yaml

from app.cli.main import cli
from app.core.log import CONSOLE_VARIABLE
from app.core.paths import HOME_VARIABLE
from app.core.secrets import Secret, variable_of
from app.core.settings import _ENVIRONMENT
from app.worker.supervisor import GRACE

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "build_scripts" / "deploy"
KNOWN = {*_ENVIRONMENT.values(), *(variable_of(secret) for secret in Secret), CONSOLE_VARIABLE, HOME_VARIABLE}
KNOWN |= {"WORKSHEET_STUDIO_PUBLIC_URL"}
OF_OTHERS = {"PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "PYTHON_KEYRING_BACKEND"}
POSTGRES = {"POSTGRES_USER", "POSTGRES_PASSWORD", "POSTGRES_DB"}
# Waitress ends its threads, workers have their grace, Redis writes what it has.
LONGEST_END = 5 + GRACE + 5 + 10


@pytest.fixture
def prepare(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(DEPLOY))
    import prepare

    return prepare


@pytest.fixture
def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    return found


def read(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def check_command(words: list[str]) -> None:
    """Fail unless our program takes these arguments."""
    command: click.Command = cli
    context = click.Context(cli)
    while isinstance(command, click.Group):
        found = command.get_command(context, words[0])
        assert found is not None, words
        command, words = found, words[1:]
    command.make_context(command.name, list(words), resilient_parsing=False)


def commands_in(text: str) -> list[list[str]]:
    """The arguments of each call of our program in shell commands and sentences."""
    word = r"(?:[a-z]+|--[a-z-]+|[\d.]+)"
    found = re.findall(
        rf"(?<![\w./-])(?:/opt/worksheet-studio/bin/)?worksheet-studio (?!worksheet)([a-z]+(?: {word})*)", text
    )
    return [call.split() for call in found]


def unit(name: str) -> dict[str, list[str]]:
    """The settings of a systemd unit; several of one name are kept."""
    found: dict[str, list[str]] = {}
    for line in read(name).splitlines():
        key, separator, value = line.partition("=")
        if separator and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


UNITS = ("worksheet-studio.service", "worksheet-studio-writer.service")


def test_compose_starts_what_the_program_offers(compose: dict[str, Any]) -> None:
    for name in ("web", "writer"):
        service = compose["services"][name]
        check_command(service["command"])
        assert int(service["stop_grace_period"].rstrip("s")) > LONGEST_END
        assert service["read_only"] and service["cap_drop"] == ["ALL"]
        assert (DEPLOY / service["build"]["context"]).resolve() == ROOT
        assert (ROOT / service["build"]["dockerfile"]).is_file()


def test_compose_publishes_the_pages_only_and_only_here(compose: dict[str, Any]) -> None:
    published = {name: service["ports"] for name, service in compose["services"].items() if "ports" in service}
    port = compose["services"]["web"]["command"][-3]
    assert published == {"web": [f"127.0.0.1:{port}:{port}"]}
    assert compose["networks"]["inside"]["internal"] is True
    assert all(compose["services"][name]["networks"] == ["inside"] for name in ("postgres", "redis"))


def test_compose_names_only_what_is_there(compose: dict[str, Any], prepare: ModuleType) -> None:
    made = set(prepare.contents("redis", "postgres", ""))
    for name, service in compose["services"].items():
        assert set(service.get("depends_on", {})) <= set(compose["services"]) - {name}
        assert set(service["networks"]) <= set(compose["networks"])
        assert service["restart"] and service["deploy"]["resources"]["limits"]["memory"]
        assert {Path(file).name for file in service.get("env_file", [])} <= made
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            if source.startswith("./secrets/"):
                assert Path(source).name in made
            elif source.startswith("."):
                assert (DEPLOY / source).is_file()
            else:
                assert source in compose["volumes"]
        assert service.get("healthcheck") or name == "web"  # the image has that one


def test_no_secret_stands_in_a_file() -> None:
    for path in [*DEPLOY.iterdir(), ROOT / ".dockerignore"]:
        if path.is_file():
            found = re.findall(
                r"(?i)(?:password|secret_key|api_key)[\"']?\s*[:=]\s*[\"']?([A-Za-z0-9+/_-]{16,})", path.read_text()
            )
            assert found == [], path


def test_the_image_is_made_of_what_the_build_is_given() -> None:
    given = set(re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.M))
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", read("Dockerfile"), re.M)
    sources = {source for line in copied for source in line.split()}
    assert sources == given
    assert all((ROOT / source).exists() for source in sources)


def test_the_image_runs_the_server_unprivileged() -> None:
    text = read("Dockerfile")
    stages = re.split(r"^FROM ", text, flags=re.M)[1:]
    assert re.search(r"^USER 10001:10001$", stages[-1], re.M)  # what is built unless another stage is named
    assert "setpriv --reuid=studio" in next(stage for stage in stages if stage.startswith("base AS fly"))
    command = json.loads(re.search(r"^CMD (\[.+\])$", text, re.M)[1])  # type: ignore[index]
    check_command(command)
    port = command[command.index("--port") + 1]
    assert f"EXPOSE {port}" in text and f"http://127.0.0.1:{port}/health" in text
    assert "--require-hashes" in text and "--no-deps" in text
    named = set(re.findall(r"([A-Z_]{4,})=", text)) - OF_OTHERS
    assert named <= KNOWN


def test_the_health_check_asks_for_a_page_that_exists() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "app" / "server").rglob("*.py"))
    assert '"/health"' in pages and '"/metrics"' in pages


def test_headless_pins_are_all_but_the_window_s() -> None:
    pins = (ROOT / "build_scripts" / "pins" / "run.txt").read_text(encoding="utf-8")
    done = subprocess.run(
        [sys.executable, DEPLOY / "headless.py"], input=pins, capture_output=True, text=True, check=True
    )

    def names(text: str) -> set[str]:
        return set(re.findall(r"^([\w.-]+)==", text, re.M))

    assert names(pins) - names(done.stdout) == {"pyside6", "pyside6-addons", "pyside6-essentials", "shiboken6"}
    assert len(re.findall("--hash", done.stdout)) > len(names(done.stdout))
    assert re.search(r"^celery==5\.6\.3 \\\n    --hash=sha256:", done.stdout, re.M)


@pytest.mark.parametrize("name", UNITS)
def test_the_units_start_what_the_program_offers(name: str, prepare: ModuleType) -> None:
    found = unit(name)
    program, *arguments = found["ExecStart"][0].split()
    assert program == "/opt/worksheet-studio/bin/worksheet-studio"
    check_command(arguments)
    home = dict(each.split("=", 1) for each in found["Environment"])
    assert set(home) - OF_OTHERS <= KNOWN
    assert home[HOME_VARIABLE] == f"/var/lib/{found['StateDirectory'][0]}" == found["WorkingDirectory"][0]
    assert Path(found["EnvironmentFile"][0]).name in prepare.contents("redis", "postgres", "")
    assert int(found["TimeoutStopSec"][0]) > LONGEST_END
    assert found["NoNewPrivileges"] == ["yes"] and found["ProtectSystem"] == ["strict"]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
@pytest.mark.parametrize("name", UNITS)
def test_systemd_understands_the_units(name: str, tmp_path: Path) -> None:
    copy = tmp_path / name
    copy.write_text(read(name).replace("/opt/worksheet-studio/bin/worksheet-studio", "/bin/true"), encoding="utf-8")
    done = subprocess.run(["systemd-analyze", "verify", copy], capture_output=True, text=True, check=False)
    assert [line for line in done.stderr.splitlines() if name in line] == []
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", copy],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-300:]  # exposure of at most 2.0


# Those of the reference of fly.toml that are used here.
FLY = {
    "": "app primary_region kill_signal kill_timeout build env processes mounts http_service vm restart",
    "build": "dockerfile build-target ignorefile",
    "mounts": "source destination processes initial_size snapshot_retention",
    "http_service": "processes internal_port force_https auto_stop_machines auto_start_machines min_machines_running "
    "concurrency checks",
    "vm": "processes size memory",
    "restart": "policy processes",
}


def test_fly_runs_what_the_program_offers() -> None:
    fly = tomllib.loads(read("fly.toml"))
    assert set(fly) == set(FLY[""].split())
    for table, keys in FLY.items():
        if not table:
            continue
        for entry in fly[table] if isinstance(fly[table], list) else [fly[table]]:
            assert set(entry) <= set(keys.split())
            assert set(entry.get("processes", ())) <= set(fly["processes"])
    for command in fly["processes"].values():
        check_command(command.split())
    service = fly["http_service"]
    assert f"--port {service['internal_port']}" in fly["processes"]["web"]
    assert service["checks"][0]["path"] == "/health"
    assert fly["env"][HOME_VARIABLE] == fly["mounts"][0]["destination"]
    assert set(fly["env"]) <= KNOWN
    assert LONGEST_END < fly["kill_timeout"] <= 300
    assert (DEPLOY / fly["build"]["dockerfile"]).is_file() and (DEPLOY / fly["build"]["ignorefile"]).is_file()
    assert f" AS {fly['build']['build-target']}\n" in read("Dockerfile")


def test_proxies_lead_to_the_server_and_say_who_asks() -> None:
    nginx, caddy = read("nginx.conf"), read("Caddyfile")
    ports = set(re.findall(r"127\.0\.0\.1:(\d+)", nginx + caddy))
    assert ports == {unit(UNITS[0])["ExecStart"][0].split("--port ")[1].split()[0]}
    assert "proxy_set_header Host $host" in nginx
    assert "X-Forwarded-For $remote_addr" in nginx and "X-Forwarded-Proto $scheme" in nginx
    assert "/metrics" in nginx and "/metrics" in caddy


def test_secrets_are_made_once_and_for_their_owner(prepare: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "secrets"
    argv = [sys.executable, str(DEPLOY / "prepare.py"), str(folder), "--public-url", "https://studio.school.example"]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)
    assert sorted(done.stdout.split()) == sorted(str(path) for path in folder.iterdir())
    before = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert {modes.pop("redis-acl.conf"), *modes.values()} == {0o644, 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    again = subprocess.run(argv, capture_output=True, text=True, check=False)
    assert again.returncode == 1 and "nothing was changed" in again.stderr
    assert {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()} == before
    acl = before["redis-acl.conf"]
    for name, user in (("server", "studio-server"), ("writer", "studio-writer"), ("desktop", "studio-desktop")):
        password = re.search(rf"rediss?://{user}:([\w-]+)@", before[f"{name}.env"])
        assert password and password[1] not in acl
        assert f"user {user} on #{hashlib.sha256(password[1].encode()).hexdigest()} " in acl
    assert "SHA256 " not in "".join(line for line in acl.splitlines() if line.startswith("user "))
    named = {
        line.partition("=")[0] for text in before.values() for line in text.splitlines() if re.match(r"[A-Z_]+=", line)
    }
    assert named <= KNOWN | POSTGRES


def test_the_manual_names_only_what_exists() -> None:
    text = read("README.md") + read("fly.toml") + read("compose.yaml") + read("compose.remote.yaml")
    found = commands_in(text)
    assert len(found) > 8
    for words in found:
        check_command(words)
    variables = set(re.findall(r"\b(?:WORKSHEET_STUDIO|OPENAI|SECRET|DATABASE|REDIS|POSTGRES)_[A-Z_]+\b", text))
    assert variables <= KNOWN | POSTGRES
    files = set(
        re.findall(r"`([\w.-]+\.(?:py|yaml|service|conf|sh|toml))`|`(Dockerfile|Caddyfile)`", read("README.md"))
    )
    assert {first or second for first, second in files} <= {path.name for path in DEPLOY.iterdir()}
    every = {path.name for path in DEPLOY.iterdir() if path.is_file()} - {"README.md"}
    assert every <= {first or second for first, second in files}
    paths = set(re.findall(r"build_scripts/[\w./-]+\w", text))
    assert all((ROOT / path).exists() or "/secrets" in path for path in paths), paths


def test_the_units_have_sections_in_order() -> None:
    for name in UNITS:
        parser = configparser.ConfigParser(strict=False, interpolation=None)
        parser.read_string(read(name))
        assert parser.sections() == ["Unit", "Service", "Install"]
