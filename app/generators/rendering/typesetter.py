"""Runs Typst: a template and its data become a tagged PDF/UA-1, or an error that says what stood in the way."""

import json
from collections import OrderedDict
from pathlib import Path
from typing import Any, Final

import typst

from app.core.paths import resources

STANDARD: Final = "ua-1"
TIMESTAMP = 0  # the same deck gives the same bytes, whenever it is printed
KEPT = 12  # documents: more than one lesson's, so that its preview does not typeset them again


class TypesettingFailed(Exception):
    """A document could not be typeset; `detail` holds Typst's message with file, line and excerpt."""

    def __init__(self, message: str, detail: str) -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail


class Typesetter:
    """Typst with our templates and our fonts only. Not thread-safe: one for each thread or process."""

    def __init__(self, folder: Path | None = None) -> None:
        base = folder or resources()
        self._templates = base / "templates"
        # The compiler holds the fonts (opened once) and its cache of layouts; one serves all documents.
        self._compiler = typst.Compiler(
            root=self._templates, font_paths=[base / "fonts"], ignore_system_fonts=True, sys_inputs={}
        )
        self._kept: OrderedDict[tuple[str, str], bytes] = OrderedDict()

    def typeset(self, template: str, data: dict[str, Any]) -> bytes:
        """The PDF of `template` (a name such as `worksheet`) with `data`; raises `TypesettingFailed`."""
        key = (template, json.dumps(data, ensure_ascii=False, separators=(",", ":")))
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        pdf = self._kept[key] = self._compile(template, key[1], data["theme"])
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return pdf

    def _compile(self, template: str, data: str, theme: str) -> bytes:
        try:
            result, warnings = self._compiler.compile_with_warnings(
                input=self._templates / f"{template}.typ",
                sys_inputs={"data": data, "theme": theme},
                format="pdf",
                pdf_standards=[STANDARD],
                timestamp=TIMESTAMP,
            )
        except typst.TypstError as error:
            raise TypesettingFailed(error.message, "\n".join([error.diagnostic, *error.hints])) from error
        if warnings:
            raise TypesettingFailed(warnings[0].message, "\n".join(warning.diagnostic for warning in warnings))
        if not isinstance(result, bytes):
            raise TypesettingFailed("nothing was typeset", f"{template}: {type(result).__name__}")
        return result
