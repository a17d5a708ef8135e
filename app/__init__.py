"""Worksheet Studio: from a curriculum workbook to printed worksheets with answer keys."""

__version__ = "0.1.0"
