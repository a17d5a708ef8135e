"""What a call costs, and what a job will cost before it starts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.deck import ItemKind
from app.generators.products.model import Section


@dataclass(frozen=True)
class Price:
    """US dollars per million tokens; `cached` is input that the service found in its prompt cache."""

    input: float
    cached: float
    output: float


# Published standard prices, September and October 2026. A dated or provider-prefixed name has its family's price.
PRICES = {
    "gpt-6-luna": Price(0.10, 0.01, 0.50),
    "gpt-6-sol": Price(2.00, 0.20, 10.00),
    "gpt-6.1-sol": Price(2.00, 0.10, 10.00),
    "gpt-6-astra": Price(10.00, 1.00, 50.00),
    "gpt-5.6-luna": Price(0.20, 0.02, 1.20),
    "gpt-5.6-terra": Price(2.00, 0.20, 12.00),
}

ITEMS_A_CALL = 10

# Tokens, measured on the prompts of `prompts.py` and on good items at four characters a token (English needs a little
# less). Reasoning tokens are paid as output; at low effort they about double it.
_SYSTEM_TOKENS = 850
_LESSON_TOKENS = 300
_STEM_TOKENS = 45
_REASONING = 2.0
_ITEM_TOKENS = {
    ItemKind.TRUE_FALSE: 70,
    ItemKind.MULTIPLE_CHOICE: 120,
    ItemKind.SHORT_ANSWER: 75,
    ItemKind.OPEN_ENDED: 90,
    ItemKind.SCENARIO: 120,
}
_SOLUTION_TOKENS = 45
_VERDICT_TOKENS = 12
_AGAIN = 1.15  # share of items that is written and solved a second time


@dataclass(frozen=True)
class Estimate:
    """What a job is likely to need; `cost_usd` is None where the model's price is not known."""

    calls: int
    input: int
    output: int
    cost_usd: float | None


def price_of(model: str) -> Price | None:
    """The price of `model`, or None: a local model, or one that this version does not know."""
    name = re.sub(r"-\d{4}-\d{2}-\d{2}$", "", model.rsplit("/", 1)[-1].lower())
    return PRICES.get(name)


def cost_usd(model: str, input: int, cached: int, output: int) -> float | None:
    """US dollars for a call; `cached` tokens are part of `input`. None where the price is not known."""
    price = price_of(model)
    if price is None:
        return None
    return ((input - cached) * price.input + cached * price.cached + output * price.output) / 1_000_000


def call_cost_usd(model: str, task: str, prompt: str, items: int) -> float:
    """What one call with this prompt will probably cost, a little above rather than below; 0 without a known price.

    `task` is the prompt's (`write_true_false`, `solve_written`, `judge_answers`), `items` the number it asks for.
    """
    # Other scripts than Latin have fewer characters a token, and more bytes a character.
    tokens_in = len(prompt.encode()) // 4
    kind = next((kind for kind in ItemKind if task == f"write_{kind}"), None)
    if kind is not None:
        each = _ITEM_TOKENS[kind]
    else:
        each = _SOLUTION_TOKENS if task.startswith("solve_") else _VERDICT_TOKENS
    return cost_usd(model, tokens_in, 0, round(items * each * _REASONING)) or 0.0


def estimate(sections: Iterable[Section], lessons: int, model: str, verify: bool) -> Estimate:
    """What `lessons` lessons with these sections are likely to need, a little above rather than below."""
    calls = tokens_in = tokens_out = 0
    for section in sections:
        batches = -(-section.count // ITEMS_A_CALL)
        answer = section.count * _ITEM_TOKENS[section.kind]
        calls += batches
        tokens_in += batches * (_SYSTEM_TOKENS + _LESSON_TOKENS) + section.count * _STEM_TOKENS
        tokens_out += round(answer * _REASONING)
        if verify:
            calls += batches
            tokens_in += batches * (_SYSTEM_TOKENS // 2 + _LESSON_TOKENS // 2) + answer
            tokens_out += round(section.count * _SOLUTION_TOKENS * _REASONING)
    calls, tokens_in, tokens_out = (round(number * lessons * _AGAIN) for number in (calls, tokens_in, tokens_out))
    return Estimate(calls, tokens_in, tokens_out, cost_usd(model, tokens_in, 0, tokens_out))
