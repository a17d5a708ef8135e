"""Makes macOS' disk image with the app and a link to Applications. Not run yet: nobody has on macOS."""

import os
import platform
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from packing import names
from packing.facts import BuildFacts
from packing.macos.signing import (
    IDENTITY_VARIABLE,
    KEYCHAIN_VARIABLE,
    NOTARY_VARIABLE,
    notarise,
    seal_app,
    sign_app,
    sign_image,
)
from packing.running import Runner, run


def make_image(
    app: Path, out: Path, facts: BuildFacts, *, runner: Runner = run, environment: Mapping[str, str] = os.environ
) -> Path:
    """Write the disk image of `app` (a folder named ….app) into `out`; signed and notarised where that is asked for."""
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"{names.PROGRAM}-{facts.version}-macos-{platform.machine()}.dmg"
    identity, profile = environment.get(IDENTITY_VARIABLE), environment.get(NOTARY_VARIABLE)
    if identity:
        sign_app(app, identity, runner)
    else:
        seal_app(app, runner)
    with tempfile.TemporaryDirectory() as made:
        volume = Path(made) / "volume"
        volume.mkdir()
        shutil.copytree(app, volume / app.name, symlinks=True)
        (volume / "Applications").symlink_to("/Applications")
        # ULMO: LZMA, which every macOS that Qt runs on reads (10.15 and newer); much smaller than the usual UDZO.
        layout: list[str | Path] = ["-volname", names.TITLE, "-srcfolder", volume, "-fs", "HFS+", "-format", "ULMO"]
        runner(["hdiutil", "create", "-ov", *layout, image])
    if identity:
        sign_image(image, identity, runner)
    if identity and profile:
        notarise(image, profile, runner, environment.get(KEYCHAIN_VARIABLE, ""))
    return image
