"""Compiles Windows' setup program with Inno Setup. Not run yet: nobody has on Windows.

Signing is a switch: WORKSHEET_STUDIO_WINDOWS_SIGN holds the whole command, with $f for the file and $q for a quote,
such as `signtool.exe sign /sha1 <thumbprint> /fd sha256 /td sha256 /tr <time stamp service> $f`. The certificate is
found by its thumbprint in Windows' store; a password has no place in it.
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from packing import names
from packing.facts import BuildFacts
from packing.icons import write_ico
from packing.running import BuildError, Runner, run

SCRIPT = Path(__file__).with_name("worksheet-studio.iss")
SIGN_VARIABLE = "WORKSHEET_STUDIO_WINDOWS_SIGN"
_SECRETS = ("/p ", "/p:", "-p ")


class NoInnoSetupError(BuildError):
    """Inno Setup's compiler is not there."""


def make_installer(
    folder: Path, out: Path, facts: BuildFacts, *, runner: Runner = run, environment: Mapping[str, str] = os.environ
) -> Path:
    """Write the setup program of the packed `folder` into `out`. Raises `BuildError`."""
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"{names.PROGRAM}-{facts.version}-windows-x64.exe"
    icon = write_ico(folder.parent / "app.ico")
    command: list[str | Path] = [_compiler(environment), "/Qp", f"/O{out.absolute()}", f"/F{target.stem}"]
    command += [f"/DVersion={facts.version}", f"/DSource={folder.absolute()}", f"/DIcon={icon.absolute()}"]
    sign = environment.get(SIGN_VARIABLE)
    if sign:
        if any(word in sign.lower() for word in _SECRETS):
            raise BuildError(f"{SIGN_VARIABLE} holds a password, which other users could read: use Windows' store.")
        command += ["/DSign", f"/Sstudio={sign}"]
    runner([*command, SCRIPT])
    return target


def _compiler(environment: Mapping[str, str]) -> str:
    """ISCC.exe: on the path, or where its own setup program puts it."""
    on_path = shutil.which("iscc", path=environment.get("PATH"))
    if on_path:
        return on_path
    for variable in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"):
        top = Path(environment.get(variable, "/"))
        for place in (top, top / "Programs"):
            found = place / "Inno Setup 6" / "ISCC.exe"
            if found.exists():
                return str(found)
    raise NoInnoSetupError("Inno Setup 6 is needed for the setup program; it is not installed here.")
