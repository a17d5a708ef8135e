"""How many pages a section fills, before it is written.

The figures were read off real sheets: for each section on each paper, sets of 1 to 60 questions of ordinary length
were rendered, and the largest set was noted that still fits on one page, two pages and so on. The lessons of the sample
workbook, written offline, came out within 5 % of them (22.4 pages a lesson of Academy Ready where 22 are foreseen).
`tests/generators/outlook/test_pages.py` renders sheets and compares.
"""

from typing import NamedTuple

from app.generators.products import Product, Section


class Fill(NamedTuple):
    """Questions on the first page, which has the title, and on each further one."""

    first: int
    more: int

    def pages(self, questions: int) -> int:
        """Pages that so many questions fill."""
        return 1 + max(0, -(-(questions - self.first) // self.more))


# (product, section): worksheet and answers on Letter, worksheet and answers on A4.
_FILLS: dict[tuple[str, str], tuple[Fill, Fill, Fill, Fill]] = {
    ("academy", "true_false"): (Fill(12, 15), Fill(14, 18), Fill(13, 16), Fill(16, 20)),
    ("academy", "multiple_choice"): (Fill(9, 12), Fill(14, 17), Fill(10, 12), Fill(15, 19)),
    ("academy", "short_answer"): (Fill(7, 8), Fill(12, 14), Fill(7, 9), Fill(12, 14)),
    ("academy", "task_cards"): (Fill(6, 6), Fill(14, 18), Fill(6, 6), Fill(16, 20)),
    ("caterpillar", "true_false"): (Fill(15, 20), Fill(13, 16), Fill(17, 21), Fill(14, 17)),
    ("caterpillar", "true_false_explained"): (Fill(5, 7), Fill(13, 17), Fill(6, 8), Fill(14, 17)),
    ("caterpillar", "short_answer"): (Fill(6, 8), Fill(11, 13), Fill(7, 9), Fill(11, 13)),
    ("caterpillar", "open_ended"): (Fill(5, 5), Fill(9, 11), Fill(5, 6), Fill(9, 11)),
    ("caterpillar", "scenario"): (Fill(3, 4), Fill(10, 12), Fill(3, 4), Fill(11, 13)),
}
_ANY = (Fill(8, 10), Fill(12, 15), Fill(9, 11), Fill(13, 16))


def section_pages(product: Product, section: Section, paper: str) -> tuple[int, int]:
    """Pages of the section's worksheet and of its answer sheet; of a product without figures, those of the average."""
    fills = _FILLS.get((product.key, section.key), _ANY)
    worksheet, answers = fills[2:] if paper == "a4" else fills[:2]
    return worksheet.pages(section.count), answers.pages(section.count)


def preview_pages(product: Product, section_count: int, sheet_pages: int) -> int:
    """Pages of a lesson's combined preview: its sheets, with a title page for each section or one for all."""
    openings = section_count if product.preview_opening == "titles" else 1
    return sheet_pages + openings
