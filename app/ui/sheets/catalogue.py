"""Which sheets a lesson has: every file of it with its section and what it is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import BadRequest
from app.generators.products.sheets import Role, sheet_of
from app.ui.sections import section_name
from app.ui.sheets import texts
from app.ui.words import say

__all__ = ["Role", "Sheet", "lesson_sheets"]


@dataclass(frozen=True)
class Sheet:
    """One PDF. `section` is a section's key, empty for the preview and for files that no section claims."""

    section: str
    role: Role
    path: Path

    @property
    def key(self) -> tuple[str, Role]:
        """The same for the same sheet of another lesson."""
        return self.section, self.role

    @property
    def heading(self) -> str:
        """Its section in words."""
        if self.section:
            return section_name(self.section)
        return say(texts.PREVIEW if self.role is Role.PREVIEW else texts.OTHER)

    @property
    def title(self) -> str:
        """Section and role in words."""
        if not self.section:
            return self.heading
        role = say(texts.ANSWERS if self.role is Role.ANSWERS else texts.WORKSHEET).replace("&", "")
        return say(texts.SHEET_NAME, section=self.heading, role=role)


def lesson_sheets(product_key: str, root: str, files: Sequence[str]) -> tuple[Sheet, ...]:
    """The sheets in the order of `files`, which are relative to `root`; off the GUI thread, for its imports."""
    from app.generators.products.registry import find_product

    try:
        product = find_product(product_key)
    except BadRequest:  # made with a product that this version does not have
        return tuple(Sheet("", Role.WORKSHEET, Path(root, name)) for name in files)
    return tuple(Sheet(*sheet_of(product, name), Path(root, name)) for name in files)
