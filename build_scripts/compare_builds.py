"""Says what two builds do not have in common, by the lists of files that lie beside them.

    python3 build_scripts/compare_builds.py ONE.files.txt OTHER.files.txt

Needs the packages of the build (`build/venv`) or of the tests (`.venv`). The exit code is 0 when they are the same.
"""

import argparse
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

from packing.contents import differences  # noqa: E402


def main() -> int:
    """Print a line for each difference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)
    arguments = parser.parse_args()
    found = differences(arguments.one, arguments.other)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
