"""First thing in the packed program: what it starts must not be misled by what the bootloader put into the environment.

The bootloader puts the folder's libraries first on Linux' search path. The system's loader has read that by now, so
it can be put back as it was: a browser or a file manager that we open finds its own libraries. Another process of
ours is to begin as if it were the first: otherwise it would trust that path to be set still.
"""

import os

_former = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _former is not None:
    os.environ["LD_LIBRARY_PATH"] = _former
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
# PyInstaller's own hooks come after this one. `app.ui.surroundings` puts these back once Qt has read them.
for _name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    if _name in os.environ:
        os.environ[f"{_name}_ORIG"] = os.environ[_name]
