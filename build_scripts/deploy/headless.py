"""The pins without the window's packages: reads a requirements file with hashes, writes it without Qt.

    python3 headless.py < build_scripts/pins/run.txt > headless.txt

Nothing but the window imports them (import-linter holds that), and they are four fifths of the installation's size.
"""

import re
import sys
from collections.abc import Iterable, Iterator

WINDOW_ONLY = {"pyside6", "pyside6-addons", "pyside6-essentials", "shiboken6"}


def without_window(lines: Iterable[str]) -> Iterator[str]:
    """The lines of all other packages, each with its hashes and comments."""
    is_kept = True
    for line in lines:
        if named := re.match(r"([A-Za-z0-9._-]+)==", line):
            is_kept = re.sub(r"[-_.]+", "-", named[1]).lower() not in WINDOW_ONLY
        if is_kept:
            yield line


if __name__ == "__main__":
    sys.stdout.writelines(without_window(sys.stdin))
