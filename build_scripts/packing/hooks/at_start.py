"""First thing in the packed program: programs that it opens (a browser, a file manager) must not get its libraries.

The bootloader puts the folder's libraries first on Linux' search path. The system's loader has read that by now, so
it can be put back as it was; everything that is started from here on finds its own.
"""

import os

_former = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _former is not None:
    os.environ["LD_LIBRARY_PATH"] = _former
