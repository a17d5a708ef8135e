import pytest

from app.generators.products import find_product
from app.generators.writers.pricing import cost_usd, estimate


def test_cost_counts_cached_input_at_its_own_price() -> None:
    assert cost_usd("gpt-6-luna", 1_000_000, 0, 1_000_000) == pytest.approx(0.60)
    assert cost_usd("gpt-6-luna", 1_000_000, 1_000_000, 0) == pytest.approx(0.01)


@pytest.mark.parametrize("name", ["openai/gpt-6-luna", "gpt-6-luna-2026-09-22", "GPT-6-Luna"])
def test_names_of_one_model(name: str) -> None:
    assert cost_usd(name, 1000, 0, 1000) == cost_usd("gpt-6-luna", 1000, 0, 1000)


@pytest.mark.parametrize("name", ["llama3.2", "gpt-6-luna-fast", ""])
def test_unknown_price_is_none_and_never_a_guess(name: str) -> None:
    assert cost_usd(name, 1000, 0, 1000) is None


def test_estimate_grows_with_lessons_and_verification() -> None:
    sections = find_product("academy").sections
    one = estimate(sections, 1, "gpt-6-luna", verify=False)
    both = estimate(sections, 1, "gpt-6-luna", verify=True)
    ten = estimate(sections, 10, "gpt-6-luna", verify=True)
    assert one.calls < both.calls
    assert one.output < both.output
    assert ten.output == pytest.approx(10 * both.output, rel=0.01)
    assert both.cost_usd is not None
    assert 0.002 < both.cost_usd < 0.1
    assert estimate(sections, 1, "llama3.2", verify=True).cost_usd is None
