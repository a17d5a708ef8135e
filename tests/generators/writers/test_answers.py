import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.generators.writers.answers import ROWS, AnswerRow, PickRow, QuestionRow, StatementRow, read_rows, strict_schema

QUESTIONS = [{"question": f"What is number {n}?", "answer": f"It is {n}."} for n in range(3)]
WHOLE = json.dumps({"items": QUESTIONS})


def _questions(text: str) -> list[str]:
    return [row.question for row in read_rows(text, "write_short_answer")[0] if isinstance(row, QuestionRow)]


@pytest.mark.parametrize(
    "text",
    [
        WHOLE,
        f"\ufeff{WHOLE}",
        f"```json\n{WHOLE}\n```",
        f"Sure! Here you are:\n{WHOLE}\nAnything else?",
        f"<think>Maybe {{'a': 1}} or {WHOLE[:50]}</think>{WHOLE}",
        json.dumps(QUESTIONS),
        json.dumps({"result": {"count": 3}, "questions": QUESTIONS}),
        "\n".join(json.dumps(question) for question in QUESTIONS),
        WHOLE + WHOLE,
        WHOLE.replace(": ", ":\n\n\t"),
        WHOLE[:-1],
    ],
    ids=["plain", "bom", "fenced", "chatty", "thinking", "list", "renamed", "lines", "twice", "spread", "open"],
)
def test_whole_answers_in_all_their_wrappings(text: str) -> None:
    assert _questions(text) == [question["question"] for question in QUESTIONS]


@given(st.integers(min_value=0, max_value=len(WHOLE)))
def test_cut_anywhere_keeps_what_is_whole(end: int) -> None:
    found = _questions(WHOLE[:end])
    ends = [WHOLE.index(f"It is {n}.") + len("It is 0.") + 2 for n in range(3)]
    assert len(found) == sum(end >= last for last in ends)


@given(st.text(alphabet='{}[]":,\\ abtfn019$', max_size=300))
def test_no_text_breaks_the_reading(text: str) -> None:
    rows, broken = read_rows(text, "write_short_answer")
    assert all(isinstance(row, QuestionRow) for row in rows)
    assert all(isinstance(row, dict) for row in broken)


@pytest.mark.parametrize("text", ['{"a":' * 50_000, "{" * 200_000, '[{"question":"x' * 20_000])
def test_endless_nesting_is_no_trap(text: str) -> None:
    began = time.process_time()
    assert read_rows(text, "write_short_answer")[0] == []
    assert time.process_time() - began < 2


def test_rows_that_lack_something_are_told_apart() -> None:
    text = json.dumps({"items": [QUESTIONS[0], {"question": "Why?"}, {"question": " ", "answer": "x"}, "odd", 7]})
    rows, broken = read_rows(text, "write_short_answer")
    assert len(rows) == 1
    assert broken == [{"question": "Why?"}, {"question": " ", "answer": "x"}]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"Half of $\\frac{1}{2} \\times 4$", r"Half of $\frac{1}{2} \times 4$"),
        (r"Half of $\frac{1}{2} \times 4$", r"Half of $\frac{1}{2} \times 4$"),
        (r"$\sqrt{2} \neq \rho \cdot \beta$", r"$\sqrt{2} \neq \rho \cdot \beta$"),
        (r"$\ce{H2SO4 \rightarrow 2H+}$", r"$\ce{H2SO4 \rightarrow 2H+}$"),
        (r"$\underline{x} \theta$ caf\u00e9", r"$\underline{x} \theta$ café"),
        (r"two\nlines and\ta tab", "two\nlines and\ta tab"),
        (r"say \"yes\"", 'say "yes"'),
    ],
)
def test_tex_survives_too_few_backslashes(written: str, read: str) -> None:
    rows, _ = read_rows(f'{{"items": [{{"question": "{written}", "answer": "x"}}]}}', "write_short_answer")
    assert isinstance(rows[0], QuestionRow)
    assert rows[0].question == read


@pytest.mark.parametrize(
    ("given_choice", "choice"),
    [("B", "B"), ("b)", "B"), ("(C) 12 kg", "C"), ("Option D", "D"), ("none", "none"), ("None of them", "none")],
)
def test_choices_as_services_word_them(given_choice: str, choice: str) -> None:
    text = json.dumps({"answers": [{"item": 1, "working": "", "choice": given_choice, "flaw": ""}]})
    rows, _ = read_rows(text, "solve_multiple_choice")
    assert isinstance(rows[0], PickRow)
    assert rows[0].choice == choice


def test_loose_types_are_understood_and_null_is_not_a_text() -> None:
    rows, _ = read_rows('[{"statement": "A", "is_true": "false"}]', "write_true_false")
    assert rows == [StatementRow(statement="A", is_true=False)]
    rows, broken = read_rows('[{"item": "2", "answer": "x"}, {"item": 3, "answer": null}]', "solve_written")
    assert rows == [AnswerRow(item=2, answer="x")]
    assert len(broken) == 1


@pytest.mark.parametrize("task", ROWS)
def test_schemas_are_strict_and_flat(task: str) -> None:
    schema: dict[str, Any] = strict_schema(task)
    inner = schema["properties"][ROWS[task][0]]["items"]
    for level in (schema, inner):
        assert level["required"] == list(level["properties"])
        assert level["additionalProperties"] is False
    text = json.dumps(schema)
    assert "$ref" not in text
    assert not [word for word in ("minLength", "default", "title", "anyOf") if f'"{word}"' in text]
