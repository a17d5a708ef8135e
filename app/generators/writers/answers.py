"""Reads the service's answers: strict schemas to ask with, and all that is whole out of what comes back."""

import json
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints, ValidationError

_Text = Annotated[str, StringConstraints(strip_whitespace=True)]
_Needed = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


def _first_word(value: object) -> object:
    """`B`, `b)`, `(B) 12 kg` and `Option B` all choose B; `True.` is true."""
    if isinstance(value, bool):
        return str(value).lower()
    word = re.search(r"\b(?:[A-Da-d]|none|true|false|undecidable)\b", value, re.I) if isinstance(value, str) else None
    return value if word is None else word[0].upper() if len(word[0]) == 1 else word[0].lower()


class Row(BaseModel):
    """One entry of an answer. What the service adds on its own is passed over."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class StatementRow(Row):
    """A true or false statement."""

    statement: _Needed
    explanation: _Text = ""
    is_true: bool


class ChoiceRow(Row):
    """A multiple choice item; its right option stands apart, so that code decides where it is printed."""

    question: _Needed
    explanation: _Needed
    right_option: _Needed
    wrong_option_1: _Needed
    wrong_option_2: _Needed
    wrong_option_3: _Needed


class QuestionRow(Row):
    """A question with its model answer."""

    question: _Needed
    answer: _Needed


class ScenarioRow(Row):
    """A scene, a question about it, a sample answer."""

    scenario: _Needed
    question: _Needed
    answer: _Needed


class VerdictRow(Row):
    """Whether a statement is true."""

    item: int
    working: _Text = ""
    verdict: Annotated[Literal["true", "false", "undecidable"], BeforeValidator(_first_word)]
    flaw: _Text = ""


class PickRow(Row):
    """The option that a solver picked."""

    item: int
    working: _Text = ""
    choice: Annotated[Literal["A", "B", "C", "D", "none"], BeforeValidator(_first_word)]
    flaw: _Text = ""


class AnswerRow(Row):
    """A solver's answer in words."""

    item: int
    answer: _Text
    flaw: _Text = ""


class AgreementRow(Row):
    """Whether the two answers of a pair agree."""

    pair: int
    agree: bool


_OPENING = re.compile(r'\{(?=\s*")')
_MOST_FAILURES = 200  # a long text of nothing but openings would take minutes

# Task of the prompt → name of the list in the answer, and what its rows are.
ROWS: dict[str, tuple[str, type[Row]]] = {
    "write_true_false": ("items", StatementRow),
    "write_multiple_choice": ("items", ChoiceRow),
    "write_short_answer": ("items", QuestionRow),
    "write_open_ended": ("items", QuestionRow),
    "write_scenario": ("items", ScenarioRow),
    "solve_true_false": ("answers", VerdictRow),
    "solve_multiple_choice": ("answers", PickRow),
    "solve_written": ("answers", AnswerRow),
    "judge_answers": ("verdicts", AgreementRow),
}


def strict_schema(task: str) -> dict[str, Any]:
    """JSON schema for the answer to `task`: flat, all fields required, nothing else allowed.

    No length or count limits, no references: not every service that takes a schema knows those.
    """
    name, row = ROWS[task]
    fields = {field: _plain(schema) for field, schema in row.model_json_schema()["properties"].items()}
    return _object({name: {"type": "array", "items": _object(fields)}})


def read_rows(text: str, task: str) -> tuple[list[Row], list[dict[str, Any]]]:
    """The usable rows in an answer, in order, and those that lack something.

    Takes answers as services really give them: fenced, with remarks around them, a bare list, cut in the middle, TeX
    with too few backslashes.
    """
    name, row = ROWS[task]
    usable: list[Row] = []
    broken: list[dict[str, Any]] = []
    for found in _dicts(text, name, frozenset(row.model_fields)):
        try:
            usable.append(row.model_validate({key: _mended(value) for key, value in found.items()}))
        except ValidationError:
            broken.append(found)
    return usable, broken


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _plain(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key in ("type", "enum")}


def _dicts(text: str, name: str, fields: frozenset[str]) -> list[dict[str, Any]]:
    text = re.sub(r"<think>.*?</think>", "", text, flags=re.DOTALL).strip()
    for candidate in (text, _doubled_backslashes(text)):
        try:
            return list(_rows_in(json.loads(candidate, strict=False), name, fields))
        except (ValueError, RecursionError):
            continue
    scanned = _scanned(text, name, fields)
    return scanned or _scanned(_doubled_backslashes(text), name, fields)


def _rows_in(value: object, name: str, fields: frozenset[str]) -> Iterator[dict[str, Any]]:
    """The rows in a decoded value: the named list, a bare list, or a single row."""
    if isinstance(value, list):
        yield from (row for row in value if isinstance(row, dict))
    elif isinstance(value, dict):
        if isinstance(value.get(name), list):
            yield from _rows_in(value[name], name, fields)
        elif fields & value.keys():
            yield value
        else:
            for inner in value.values():
                if isinstance(inner, list):
                    yield from _rows_in(inner, name, fields)


def _scanned(text: str, name: str, fields: frozenset[str]) -> list[dict[str, Any]]:
    """Every whole row in a text that is no JSON as a whole."""
    decoder = json.JSONDecoder(strict=False)
    rows: list[dict[str, Any]] = []
    failed = 0
    opening = _OPENING.search(text)
    while opening and failed < _MOST_FAILURES:
        try:
            value, end = decoder.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            end, failed = opening.end(), failed + 1
        else:
            rows.extend(row for row in _rows_in(value, name, fields) if row not in rows)
        opening = _OPENING.search(text, end)
    return rows


def _doubled_backslashes(text: str) -> str:
    r"""JSON in which TeX was written with single backslashes (`\frac`, `\sqrt`) made valid again."""
    return re.sub(r'(?<!\\)((?:\\\\)*)\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})', r"\1\\\\", text)


# What JSON makes of \times, \neq, \rho … when the model forgot to double the backslash.
_EATEN = re.compile(
    r"\x08(?=[a-zA-Z])|\x0c(?=[a-zA-Z])"
    r"|\t(?=imes|ext|heta|an\b|o\b|au\b|riangle|herefore|op\b)"
    r"|\n(?=eq|e\b|u\b|abla|otin|mid)"
    r"|\r(?=ho\b|ight|angle)"
)
_ESCAPES = {"\x08": "\\b", "\x0c": "\\f", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def _mended(value: object) -> object:
    """A text with the TeX commands that JSON's escapes have eaten."""
    return _EATEN.sub(lambda found: _ESCAPES[found[0]], value) if isinstance(value, str) else value
