"""The reader: from an Excel workbook to curricula, or to one plain sentence on why not."""

from app.generators.workbook.excerpt import Excerpt, read_excerpt
from app.generators.workbook.reader import read_workbook
from app.generators.workbook.report import as_json, describe
from app.generators.workbook.selection import fill_missing, keep_lessons, name_curricula, select_lessons
from app.generators.workbook.template import write_template

__all__ = [
    "Excerpt",
    "as_json",
    "describe",
    "fill_missing",
    "keep_lessons",
    "name_curricula",
    "read_excerpt",
    "read_workbook",
    "select_lessons",
    "write_template",
]
