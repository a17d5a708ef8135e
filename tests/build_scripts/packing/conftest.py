"""Puts the scripts that build and pack where these tests can import them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "build_scripts"))
