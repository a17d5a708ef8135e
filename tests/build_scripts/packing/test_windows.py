"""Windows' setup program, as far as it can be tested elsewhere: its script, its command, the version resource."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from packing import names
from packing.running import BuildError
from packing.windows.installer import SCRIPT, SIGN_VARIABLE, NoInnoSetupError, make_installer
from packing.windows.version_info import version_info

from app.ui.translation import LANGUAGES
from tests.support.packed import FACTS

ROOT = Path(__file__).resolve().parents[3]
SECTIONS = {
    "Setup", "Languages", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run",
    "UninstallDelete", "Code",
}  # fmt: skip


def text() -> str:
    return SCRIPT.read_text(encoding="utf-8")


def lines(section: str) -> list[str]:
    """A section without comments and what the preprocessor takes."""
    found = re.search(rf"^\[{section}\]\n(.*?)(?=^\[|\Z)", text(), re.DOTALL | re.MULTILINE)
    assert found is not None, section
    return [line for line in found[1].splitlines() if line and line[0] not in ";#"]


def setup() -> dict[str, str]:
    return dict(line.split("=", 1) for line in lines("Setup"))


def parameters(line: str) -> dict[str, str]:
    """The `Name: value` pairs of a line, without the quotes around a value."""
    pairs = re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]*)(?:; |$)', line)
    assert "; ".join(f"{name}: {value}" for name, value in pairs) == line, line
    return {name: value[1:-1].replace('""', '"') if value.startswith('"') else value for name, value in pairs}


def application() -> str:
    return (ROOT / "app" / "ui" / "application.py").read_text(encoding="utf-8")


def test_sections_and_lines_are_well_formed() -> None:
    assert set(re.findall(r"^\[(\w+)\]$", text(), re.MULTILINE)) == SECTIONS
    for section in SECTIONS - {"Setup", "Code"}:
        for line in lines(section):
            assert parameters(line)
    opened = len(re.findall(r"^#(?:if|ifdef|ifndef)\b", text(), re.MULTILINE))
    assert opened == len(re.findall(r"^#endif\b", text(), re.MULTILINE))


def test_every_define_is_given_or_made() -> None:
    made = set(re.findall(r"#define (\w+)", text()))
    given = set(re.findall(r"#ifndef (\w+)\n  #error", text()))
    assert given == {"Version", "Source", "Icon"}
    assert set(re.findall(r"\{#(\w+)\}", text())) <= made | given


def test_it_needs_no_administrator_and_knows_itself_again() -> None:
    assert setup()["PrivilegesRequired"] == "lowest"
    assert setup()["DefaultDirName"].startswith("{autopf}\\")
    assert re.fullmatch(r"\{\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", setup()["AppId"])
    assert all("HKA" in line for line in lines("Registry"))
    assert "HKLM" not in text()
    assert "HKCR" not in text()


def test_the_executables_are_those_of_the_folder() -> None:
    defined = dict(re.findall(r'#define (\w+) "(.*)"', text()))
    assert (defined["Program"], defined["Window"]) == (f"{names.PROGRAM}.exe", f"{names.WINDOW}.exe")
    assert defined["Title"] == names.TITLE
    sources = {parameters(line)["Source"] for line in lines("Files")}
    assert sources == {"{#Source}\\{#Program}", "{#Source}\\{#Window}", "{#Source}\\_internal\\*"}
    for section in ("Icons", "Run"):
        assert {parameters(line)["Filename"] for line in lines(section)} == {"{app}\\{#Window}"}


def test_an_older_version_leaves_nothing_to_load() -> None:
    removed = [parameters(line) for line in lines("InstallDelete")]
    assert removed == [{"Type": "filesandordirs", "Name": "{app}\\_internal"}]


def test_it_is_offered_for_workbooks_and_never_the_default() -> None:
    entries = [parameters(line) for line in lines("Registry")]
    for ending in names.WORKBOOKS:
        own = [entry for entry in entries if f"\\.{ending}" in entry["Subkey"]]
        assert [entry["Subkey"] for entry in own] == [f"Software\\Classes\\.{ending}\\OpenWithProgids"]
        assert own[0]["ValueName"] == "{#ProgId}"
        assert own[0]["Flags"] == "uninsdeletevalue"
        assert any(entry.get("ValueName") == f".{ending}" for entry in entries)
    commands = [entry["ValueData"] for entry in entries if entry["Subkey"].endswith("\\command")]
    assert set(commands) == {'"{app}\\{#Window}" "%1"'}


def test_every_language_of_the_window_is_there() -> None:
    assert {parameters(line)["Name"] for line in lines("Languages")} == set(LANGUAGES)


def test_the_window_holds_what_setup_looks_for() -> None:
    mutex = re.search(r"^AppMutex=(.+)$", text(), re.MULTILINE)
    assert mutex is not None
    assert f'CreateMutexW(None, False, "{mutex[1]}")' in application()
    ids = {parameters(line)["AppUserModelID"] for line in lines("Icons")}
    assert ids == set(re.findall(r'SetCurrentProcessExplicitAppUserModelID\("(.+?)"\)', application()))


def test_a_schools_switch_writes_what_the_program_reads() -> None:
    assert "{param:MANAGED|0}" in text()
    assert """'{"updates": false}'""" in text()
    assert parameters(lines("UninstallDelete")[0])["Name"] == "{app}\\managed.json"


class Recorder:
    """Writes down what would be run."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []

    def __call__(self, command: Sequence[str | Path]) -> None:
        self.commands.append([str(word) for word in command])


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a computer with Inno Setup."""
    compiler = tmp_path / "Program Files" / "Inno Setup 6" / "ISCC.exe"
    compiler.parent.mkdir(parents=True)
    compiler.touch()
    return {"ProgramFiles": str(tmp_path / "Program Files"), "PATH": ""}


def test_the_compiler_is_told_the_facts(tmp_path: Path, environment: dict[str, str]) -> None:
    run = Recorder()
    made = make_installer(tmp_path / "folder", tmp_path / "dist", FACTS, runner=run, environment=environment)
    assert made == tmp_path / "dist" / "worksheet-studio-0.1.0-windows-x64.exe"
    [command] = run.commands
    assert command[0].endswith("ISCC.exe")
    assert command[-1] == str(SCRIPT)
    defines = dict(word.removeprefix("/D").split("=", 1) for word in command if word.startswith("/D"))
    assert defines.keys() == {"Version", "Source", "Icon"}
    assert defines["Version"] == "0.1.0"
    assert Path(defines["Icon"]).read_bytes()[:4] == b"\0\0\1\0"
    assert f"/F{made.stem}" in command


def test_it_is_signed_where_that_is_asked_for(tmp_path: Path, environment: dict[str, str]) -> None:
    run = Recorder()
    sign = "signtool.exe sign /sha1 0011 /fd sha256 $f"
    signing = environment | {SIGN_VARIABLE: sign}
    make_installer(tmp_path / "folder", tmp_path, FACTS, runner=run, environment=signing)
    assert run.commands[0][-3:-1] == ["/DSign", f"/Sstudio={sign}"]


def test_a_password_in_the_command_is_refused(tmp_path: Path, environment: dict[str, str]) -> None:
    run = Recorder()
    signing = environment | {SIGN_VARIABLE: "signtool.exe sign /f my.pfx /P hunter2 $f"}
    with pytest.raises(BuildError, match="password") as refused:
        make_installer(tmp_path / "folder", tmp_path, FACTS, runner=run, environment=signing)
    assert "hunter2" not in str(refused.value)
    assert run.commands == []


def test_a_missing_compiler_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoInnoSetupError, match="Inno Setup 6 is needed"):
        make_installer(tmp_path / "folder", tmp_path, FACTS, runner=Recorder(), environment={"PATH": ""})


def test_explorer_is_told_the_version() -> None:
    def node(*positional: object, **named: object) -> dict[str, object]:
        return {"positional": positional, **named}

    types = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct")
    found = eval(version_info(FACTS), dict.fromkeys(types, node) | {"StringStruct": lambda name, text: (name, text)})
    assert found["ffi"]["filevers"] == (0, 1, 0, 0)
    table = found["kids"][0]["positional"][0][0]["positional"]
    assert table[0] == "040904B0"
    assert dict(table[1])["ProductVersion"] == "0.1.0 (01234567)"
    assert dict(table[1])["FileDescription"] == "Worksheet Studio"
