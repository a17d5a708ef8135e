"""What a PDF of a lesson is, by its path: a worksheet or answers of which section, or the preview."""

from enum import Enum
from pathlib import PurePosixPath

from app.generators.products.model import Product


class Role(Enum):
    """What a sheet is for."""

    WORKSHEET = "worksheet"
    ANSWERS = "answers"
    PREVIEW = "preview"


def sheet_of(product: Product, name: str) -> tuple[str, Role]:
    """Section (empty for the preview, and for files that no section claims) and role of the file `name`."""
    path = PurePosixPath(name)
    if path.parent.name == product.preview_folder:
        return "", Role.PREVIEW
    what = path.stem.rpartition(" – ")[2]
    for section in product.sections:
        if section.folder == path.parent.name and what in (section.worksheet, section.answers):
            return section.key, Role.ANSWERS if what == section.answers else Role.WORKSHEET
    return "", Role.WORKSHEET
