"""macOS' app and disk image, as far as they can be tested elsewhere: what would be run, and in which order."""

import plistlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from packing import names
from packing.contents import sizes
from packing.licences import content_of, whole_of
from packing.macos import signing
from packing.macos.bundle import BUNDLE_IDENTIFIER, info_plist
from packing.macos.image import make_image
from packing.part import Part
from packing.trial import Trial, await_that, tidied

from app import __version__
from app.ui.translation import LANGUAGES
from tests.support.packed import FACTS

MACH_O = b"\xcf\xfa\xed\xfe and so on"


class Recorder:
    """Writes down what would be run; `seen` is what a disk image would be made of."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.seen: list[str] = []

    def __call__(self, command: Sequence[str | Path]) -> None:
        words = [str(word) for word in command]
        self.commands.append(words)
        if words[0] == "hdiutil":
            volume = Path(words[words.index("-srcfolder") + 1])
            self.seen = sorted(f"{path.name}{'@' if path.is_symlink() else ''}" for path in volume.iterdir())


@pytest.fixture
def app(tmp_path: Path) -> Path:
    app = tmp_path / "Worksheet Studio.app"
    files = {
        "Contents/MacOS/worksheet-studio": MACH_O,
        "Contents/MacOS/worksheet-studio-window": MACH_O,
        "Contents/Frameworks/redis/valkey-server": MACH_O,
        "Contents/Frameworks/typst/_typst.abi3.so": MACH_O,
        "Contents/Frameworks/QtCore.framework/Versions/A/QtCore": MACH_O,
        "Contents/Resources/resources/build.json": b"{}",
        "Contents/Info.plist": b"<plist/>",
    }
    for name, content in files.items():
        path = app / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o755 if content == MACH_O else 0o644)
    (app / "Contents/Resources/typst").symlink_to("../Frameworks/typst")
    (app / "Contents/Resources/_typst.abi3.so").symlink_to("../Frameworks/typst/_typst.abi3.so")
    return app


def test_the_plist_is_one_and_says_what_macos_asks() -> None:
    plist = plistlib.loads(plistlib.dumps(info_plist()))
    assert plist["CFBundleShortVersionString"] == __version__
    assert plist["CFBundleExecutable"] == names.WINDOW
    assert plist["LSMinimumSystemVersion"] == "13.0"
    assert plist["NSHighResolutionCapable"] is True
    assert plist["LSBackgroundOnly"] is False
    assert set(plist["CFBundleLocalizations"]) == set(LANGUAGES)
    assert BUNDLE_IDENTIFIER.count(".") == 2


def test_workbooks_stay_with_the_program_that_opens_them() -> None:
    types = info_plist()["CFBundleDocumentTypes"]
    assert {each["LSHandlerRank"] for each in types} == {"Alternate"}
    offered = {kind for each in types for kind in each["LSItemContentTypes"]}
    imported = {
        each["UTTypeIdentifier"]: each["UTTypeTagSpecification"] for each in info_plist()["UTImportedTypeDeclarations"]
    }
    assert offered == set(imported)
    endings = {ending for tags in imported.values() for ending in tags["public.filename-extension"]}
    assert endings == set(names.WORKBOOKS)


def test_entitlements_allow_what_is_needed_and_no_more() -> None:
    given = plistlib.loads(signing.ENTITLEMENTS.read_bytes())
    assert given == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_it_is_signed_from_the_inside_out(app: Path) -> None:
    run = Recorder()
    signing.sign_app(app, "Developer ID Application: Somebody (TEAM)", run)
    *signed, verified = run.commands
    order = [str(Path(command[-1]).relative_to(app)) for command in signed]
    assert order == [
        "Contents/Frameworks/QtCore.framework/Versions/A/QtCore",
        "Contents/Frameworks/redis/valkey-server",
        "Contents/Frameworks/typst/_typst.abi3.so",
        "Contents/MacOS/worksheet-studio",
        "Contents/MacOS/worksheet-studio-window",
        "Contents/Frameworks/QtCore.framework",
        ".",
    ]
    for command in signed:
        assert command[command.index("--options") + 1] == "runtime"
        assert "--timestamp" in command
        assert "--deep" not in command
    entitled = {name for name, command in zip(order, signed, strict=True) if "--entitlements" in command}
    programs = {"Contents/MacOS/worksheet-studio", "Contents/MacOS/worksheet-studio-window"}
    assert entitled == {*programs, "Contents/Frameworks/redis/valkey-server", "."}
    assert verified[:3] == ["codesign", "--verify", "--strict"]


def test_an_image_is_made_without_a_certificate(app: Path, tmp_path: Path) -> None:
    run = Recorder()
    image = make_image(app, tmp_path / "dist", FACTS, runner=run, environment={})
    sealed, command = run.commands
    assert sealed[0] == "codesign" and sealed[-3:] == ["--sign", "-", str(app)]
    assert command[:2] == ["hdiutil", "create"]
    assert command[-1] == str(image)
    assert image.name.startswith("worksheet-studio-0.1.0-macos-")
    assert run.seen == ["Applications@", "Worksheet Studio.app"]


def test_signing_and_notarising_are_switches(app: Path, tmp_path: Path) -> None:
    run = Recorder()
    environment = {
        signing.IDENTITY_VARIABLE: "Developer ID Application: Somebody (TEAM)",
        signing.NOTARY_VARIABLE: "profile",
        signing.KEYCHAIN_VARIABLE: "/keychains/own",
    }
    image = make_image(app, tmp_path, FACTS, runner=run, environment=environment)
    programs = [" ".join(command[:3]) for command in run.commands]
    after = programs[programs.index("hdiutil create -ov") :]
    assert after == [
        "hdiutil create -ov",
        "codesign --force --timestamp",
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "spctl --assess --type",
    ]
    submitted = next(command for command in run.commands if "submit" in command)
    assert submitted[3:] == [str(image), "--keychain-profile", "profile", "--keychain", "/keychains/own", "--wait"]
    assert not any("password" in word for command in run.commands for word in command)


def test_nothing_is_notarised_that_is_not_signed(app: Path, tmp_path: Path) -> None:
    run = Recorder()
    make_image(app, tmp_path, FACTS, runner=run, environment={signing.NOTARY_VARIABLE: "profile"})
    assert [command[0] for command in run.commands] == ["codesign", "hdiutil"]


def test_what_is_told_of_an_app_is_of_all_of_it(app: Path) -> None:
    """As PyInstaller lays it out: data in Resources, libraries in Frameworks, in folders without dots."""
    content = content_of(whole_of(app / "Contents" / "MacOS"))
    assert (content / "resources" / "build.json").is_file()
    library = app / "Contents" / "Frameworks" / "PIL" / "__dot__dylibs" / "libjpeg.62.dylib"
    library.parent.mkdir(parents=True)
    library.write_bytes(bytes(2**20))
    about = {"version": "1", "licence": "MIT"}
    parts = (
        Part(key="worksheet-studio", name="Worksheet Studio", kind="program", **about),
        Part(key="pillow", name="Pillow", kind="package", **about),
        Part(
            key="jpeg", name="JPEG", kind="library", within="pillow", files=("PIL/.dylibs/libjpeg.62.dylib",), **about
        ),
    )
    rows = {row.name: row.size for row in sizes(app, parts)}
    assert rows["Pillow"] == 2**20
    assert rows["Program (archive of all Python modules)"] == 2 * len(MACH_O)


@pytest.mark.skipif(sys.platform != "linux", reason="the stand-in is a program of Linux")
def test_processes_of_an_app_are_those_of_its_libraries_too(tmp_path: Path) -> None:
    app = tmp_path / "Worksheet Studio.app" / "Contents"
    server = app / "Frameworks" / "redis" / "valkey-server"
    server.parent.mkdir(parents=True)
    shutil.copy("/usr/bin/sleep", server)
    trial = Trial(app / "MacOS", tmp_path / "home")
    with tidied([trial]):
        began = trial.start(server, "60", log="said.log")
        await_that(trial.processes, 20, "the server")
        trial.end_all()
        began.wait(20)
