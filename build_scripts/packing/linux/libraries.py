"""Which Debian packages have the libraries that a build takes from the system."""

from packing.linux.elf import Needs
from packing.running import BuildError

# Soname -> package; where Debian and Ubuntu renamed one for 64-bit times, the new name first.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
_C_LIBRARY = frozenset(
    ("libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1", "libutil.so.1")
)
_LOADER = "ld-linux"
# No library, and asked for by no binary: fonts' and keyboards' settings, for the libraries that the build brings along,
# and the program that opens folders and pages.
_OF_A_DESKTOP = ("fontconfig-config", "libx11-data", "xdg-utils", "xkb-data")


class UnknownLibraryError(BuildError):
    """A build needs a library of which it is not known where Debian has it."""


def depends(needs: Needs) -> str:
    """What must be there, in Debian's words: what every command needs. Raises `UnknownLibraryError`."""
    return ", ".join([f"libc6 (>= 2.{needs.glibc})", *_packages(needs.always)])


def recommends(needs: Needs) -> str:
    """What only the window needs. Raises `UnknownLibraryError`.

    apt installs it, too, unless it is told otherwise; a school's server without a screen leaves it out
    (`--no-install-recommends`) and is spared a graphics stack. The window names what is missing where it is opened all
    the same.
    """
    return ", ".join(sorted({*_packages(needs.window), *_OF_A_DESKTOP}))


def _packages(libraries: frozenset[str]) -> list[str]:
    wanted = {name for name in libraries - _C_LIBRARY if not name.startswith(_LOADER)}
    unknown = sorted(wanted - _PACKAGES.keys())
    if unknown:
        raise UnknownLibraryError(f"Say in {__name__} which package of Debian has {', '.join(unknown)}.")
    return sorted({_PACKAGES[name] for name in wanted})
