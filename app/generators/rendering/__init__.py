"""Decks become printed sheets: Typst templates, sheet words, previews, files."""

from app.generators.rendering.files import printable, render_lesson_files, render_preview_file
from app.generators.rendering.renderer import RenderedSection, Renderer

__all__ = ["RenderedSection", "Renderer", "printable", "render_lesson_files", "render_preview_file"]
