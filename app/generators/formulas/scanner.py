"""The characters of a formula's TeX: tokens, raw braced parts, optional parts."""

import re

from app.generators.formulas import problems

_TOKEN = re.compile(r"\\(?:[A-Za-z]+|.|$)|\s+|[\s\S]", re.DOTALL)


class Scanner:
    """A place in a text; `problems` collects what is wrong with it, in plain words."""

    def __init__(self, text: str, found: list[str] | None = None) -> None:
        self.problems: list[str] = [] if found is None else found
        self._text = text
        self._at = 0

    def _peek(self) -> str:
        found = _TOKEN.match(self._text, self._at)
        return found[0] if found else ""

    def _next(self) -> str:
        token = self._peek()
        self._at += len(token)
        return token

    def _peek_after_space(self) -> str:
        at = self._at
        self._skip_space()
        token, self._at = self._peek(), at
        return token

    def _skip_space(self) -> None:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1

    def _skip(self, character: str) -> bool:
        is_there = self._peek() == character
        self._at += is_there
        return is_there

    def _expect(self, closing: str) -> None:
        if not self._skip(closing):
            self.problems.append(problems.OPEN_BRACE)

    def _optional(self) -> str | None:
        """The text of `[…]`, None where there is none."""
        if self._peek_after_space() != "[":
            return None
        self._skip_space()
        depth = 0
        for at in range(self._at + 1, len(self._text)):
            depth += {"{": 1, "}": -1}.get(self._text[at], 0)
            if self._text[at] == "]" and depth == 0:
                inside, self._at = self._text[self._at + 1 : at], at + 1
                return inside
        return None

    def _raw_argument(self) -> str:
        """The text of a braced part, or one character."""
        self._skip_space()
        if self._peek() != "{":
            return self._next()
        depth, at = 0, self._at
        while at < len(self._text):
            depth += {"{": 1, "}": -1}.get(self._text[at], 0)
            if depth == 0:
                inside, self._at = self._text[self._at + 1 : at], at + 1
                return inside
            at += 2 if self._text[at] == "\\" else 1
        self.problems.append(problems.OPEN_BRACE)
        inside, self._at = self._text[self._at + 1 :], len(self._text)
        return inside
