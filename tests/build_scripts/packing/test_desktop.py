"""What a desktop knows of the program: its entry, what a software centre shows, its icons, its man page."""

import gzip
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest
from packing import icons, names, texts
from packing.linux.desktop import desktop_entry, metainfo, write_share
from packing.linux.manual import man_page
from PIL import Image

from app.cli.main import cli
from app.core.paths import HOME_VARIABLE
from app.core.secrets import Secret, variable_of
from app.core.settings import _ENVIRONMENT
from app.ui.translation import LANGUAGES
from tests.support.packed import FACTS

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("share")
    write_share(folder, FACTS)
    return folder


def entries() -> dict[str, str]:
    return dict(line.split("=", 1) for line in desktop_entry().splitlines()[1:])


def test_desktops_take_the_entry(share: Path) -> None:
    entry = share / "applications" / "worksheet-studio.desktop"
    said = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout
    assert "error" not in said.stdout
    assert "warning" not in said.stdout


def test_software_centres_take_the_description(share: Path) -> None:
    document = share / "metainfo" / f"{names.IDENTIFIER}.metainfo.xml"
    command = ["appstreamcli", "validate", "--no-net", "--no-color", document]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


def test_the_entry_is_that_of_the_window() -> None:
    application = (ROOT / "app" / "ui" / "application.py").read_text(encoding="utf-8")
    name = re.search(r'setDesktopFileName\("(.+?)"\)', application)
    first = re.search(r'Program\(\["(.+?)"\]\)', application)  # X11's name of the window's program
    assert name is not None
    assert first is not None
    assert name[1] == names.PROGRAM
    assert entries()["StartupWMClass"] == first[1]
    assert entries()["Icon"] == names.PROGRAM


def test_every_language_of_the_window_is_there() -> None:
    assert set(names.LANGUAGES) == set(LANGUAGES)
    for text in (texts.GENERIC_NAME, texts.COMMENT, texts.KEYWORDS, texts.DESCRIPTION):
        assert set(text) == set(LANGUAGES)
    for key in ("GenericName", "Comment", "Keywords"):
        values = [entries()[key], *(entries()[f"{key}[{language}]"] for language in LANGUAGES if language != "en")]
        assert len(set(values)) == len(LANGUAGES)
    paragraphs = ElementTree.fromstring(metainfo(FACTS)).findall("description/p")
    assert len(paragraphs) == 2 * len(LANGUAGES)


def test_it_offers_itself_for_workbooks_and_stands_behind_all_others() -> None:
    assert set(entries()["MimeType"].strip(";").split(";")) == set(names.WORKBOOKS.values())
    assert entries()["InitialPreference"] == "0"
    assert entries()["Exec"].endswith(" %F")


def test_icons_have_every_size_and_are_drawn(share: Path, tmp_path: Path) -> None:
    for size in icons.LINUX_SIZES:
        with Image.open(share / "icons/hicolor" / f"{size}x{size}" / "apps/worksheet-studio.png") as picture:
            assert picture.size == (size, size)
            assert picture.getpixel((size // 2, size // 4))[3] == 255
            assert picture.getpixel((0, 0))[3] == 0
    with Image.open(icons.write_ico(tmp_path / "a.ico")) as ico:
        assert ico.info["sizes"] == {(size, size) for size in icons.WINDOWS_SIZES}
    with Image.open(icons.write_icns(tmp_path / "a.icns")) as icns:
        assert {width * scale for width, _, scale in icns.info["sizes"]} == set(icons.MACOS_SIZES)
    assert (share / "icons/hicolor/scalable/apps/worksheet-studio.svg").read_bytes() == icons.source().read_bytes()


def test_macos_icons_keep_to_its_grid() -> None:
    left, top, right, bottom = icons.draw(1024, icons._MACOS_SHARE).getchannel("A").getbbox() or (0, 0, 0, 0)
    assert (left, top) == pytest.approx((100, 100), abs=2)
    assert (right, bottom) == pytest.approx((924, 924), abs=2)


def commands(
    command: click.Command, context: click.Context, path: str
) -> Iterator[tuple[str, click.Command, click.Context]]:
    yield path, command, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            inner = click.Context(found, info_name=name, parent=context)
            yield from commands(found, inner, f"{path} {name}".strip())


def test_the_man_page_has_every_command_and_option() -> None:
    page = man_page(FACTS).replace("\\-", "-")
    for path, command, context in commands(cli, click.Context(cli), ""):
        assert not path or f'.SS "{path}' in page
        for parameter in command.get_params(context):
            for option in parameter.opts if isinstance(parameter, click.Option) else ():
                assert option in page, f"{path} {option}"


def test_the_man_page_names_variables_of_the_program() -> None:
    page = man_page(FACTS)
    section = page[page.index(".SH ENVIRONMENT") :]
    named = set(re.findall(r"^\.B ([A-Z_]+)$", section, re.MULTILINE))
    known = {*_ENVIRONMENT.values(), *(variable_of(secret) for secret in Secret), HOME_VARIABLE}
    assert {"OPENAI_API_KEY", HOME_VARIABLE} < named
    assert named <= known | {"WORKSHEET_STUDIO_PUBLIC_URL"}


def test_the_man_page_is_shown_without_a_complaint(share: Path) -> None:
    page = gzip.decompress((share / "man/man1/worksheet-studio.1.gz").read_bytes())
    said = subprocess.run(["groff", "-man", "-ww", "-z", "-Kutf8"], input=page, capture_output=True, check=False)
    assert said.returncode == 0
    assert said.stderr == b""


def test_nothing_of_a_text_is_taken_for_a_request() -> None:
    from packing.linux.manual import _plain

    assert _plain(".so /etc/passwd") == "\\&.so /etc/passwd"
    assert _plain("a \\fB -b") == "a \\efB \\-b"
