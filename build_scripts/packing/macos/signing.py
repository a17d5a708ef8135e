"""Signs the app from the inside out and has Apple notarise it. Not run yet: nobody has on macOS.

Both are switches, set by the environment:

WORKSHEET_STUDIO_MACOS_IDENTITY   the certificate's name in the keychain, such as "Developer ID Application: … (TEAMID)"
WORKSHEET_STUDIO_MACOS_NOTARY     a keychain profile that `xcrun notarytool store-credentials` made
WORKSHEET_STUDIO_MACOS_KEYCHAIN   the keychain that both are in, where it is not the person's own

Passwords stay in the keychain: neither is a secret, and no command gets one as an argument.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from packing.running import Runner

IDENTITY_VARIABLE = "WORKSHEET_STUDIO_MACOS_IDENTITY"
NOTARY_VARIABLE = "WORKSHEET_STUDIO_MACOS_NOTARY"
KEYCHAIN_VARIABLE = "WORKSHEET_STUDIO_MACOS_KEYCHAIN"
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
# The first bytes of Mach-O files: thin (64-bit, either order of bytes) and for several processors.
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xfe\xed\xfa\xcf", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")


def sign_app(app: Path, identity: str, runner: Runner) -> None:
    """Sign every binary, then frameworks, then the app, each before what contains it; then verify.

    `codesign --deep` would give all of them the same options and miss what lies in unusual places; Apple advises
    against it. Entitlements are for executables only: libraries have those of the program that loads them.
    """
    for binary in sorted(_binaries(app), key=_depth):
        runner([*_command(identity, has_entitlements=_is_program(binary)), binary])
    for framework in sorted(_frameworks(app), key=_depth):
        runner([*_command(identity, has_entitlements=False), framework])
    runner([*_command(identity, has_entitlements=True), app])
    runner(["codesign", "--verify", "--strict", "--deep", "--verbose=2", app])


def seal_app(app: Path, runner: Runner) -> None:
    """Seal it anew in nobody's name: PyInstaller did, and the licences came later. A broken seal is a damaged app."""
    runner(["codesign", "--force", "--all-architectures", "--deep", "--sign", "-", app])


def sign_image(image: Path, identity: str, runner: Runner) -> None:
    """Sign the disk image."""
    runner(["codesign", "--force", "--timestamp", "--sign", identity, image])


def notarise(image: Path, profile: str, runner: Runner, keychain: str = "") -> None:
    """Have Apple look at the disk image, fasten its ticket to it, and ask the system what it thinks of it."""
    where = ["--keychain", keychain] if keychain else []
    runner(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, *where, "--wait"])
    runner(["xcrun", "stapler", "staple", image])
    runner(["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", "--verbose", image])


def _command(identity: str, *, has_entitlements: bool) -> list[str | Path]:
    command: list[str | Path] = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    return [*command, "--entitlements", ENTITLEMENTS] if has_entitlements else command


def _binaries(app: Path) -> Iterator[Path]:
    """Everything in the app that is code; PyInstaller has links between Frameworks and Resources, which are not."""
    for path in app.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) in _MACH_O:
                    yield path


def _frameworks(app: Path) -> Iterator[Path]:
    return (path for path in app.rglob("*.framework") if path.is_dir() and not path.is_symlink())


def _is_program(binary: Path) -> bool:
    is_library = binary.suffix in (".dylib", ".so") or any(part.endswith(".framework") for part in binary.parts)
    return not is_library and os.access(binary, os.X_OK)


def _depth(path: Path) -> tuple[int, str]:
    """What lies deepest comes first; then by name, so that every run does the same."""
    return -len(path.parts), str(path)
