"""The reader: from an Excel workbook to curricula, or to one plain sentence on why not."""

from app.generators.workbook.reader import read_workbook
from app.generators.workbook.report import as_json, describe
from app.generators.workbook.selection import fill_missing, select_lessons
from app.generators.workbook.template import write_template

__all__ = ["as_json", "describe", "fill_missing", "read_workbook", "select_lessons", "write_template"]
