from collections import Counter
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.deck import Item, MultipleChoiceItem, TrueFalseItem
from app.generators.checks.balance import (
    arrange,
    is_longest,
    most_longest,
    most_of_one_truth,
    place_answer,
    seeded,
    split_truths,
    spread_letters,
)

SEEDS = st.text(max_size=12)


def longest_run(values: list[int]) -> int:
    return max((len(list(group)) for _, group in groupby(values)), default=0)


def choice(number: int, answer: int = 0, edited: bool = False) -> MultipleChoiceItem:
    options = tuple(f"{word} {number}" for word in ("right", "wrong", "silly", "empty"))
    moved = (*options[1 : answer + 1], options[0], *options[answer + 1 :])
    first, second, third, fourth = moved
    return MultipleChoiceItem(
        stem=f"Question {number}?", options=(first, second, third, fourth), answer=answer, edited=edited
    )


@given(st.integers(0, 100), SEEDS)
def test_letters_are_spread_over_the_whole_sheet(count: int, seed: str) -> None:
    letters = list(spread_letters(count, seeded(seed)))
    counts = Counter(letters)
    assert len(letters) == count
    assert max(counts[n] for n in range(4)) - min(counts[n] for n in range(4)) <= 1
    assert longest_run(letters) <= 2
    assert all(len(set(letters[start : start + 8])) == 4 for start in range(count - 7))


@given(st.integers(1, 40), SEEDS, st.dictionaries(st.integers(0, 39), st.integers(0, 3), max_size=5))
def test_letters_that_a_person_chose_stay_and_the_others_make_up_for_them(
    count: int, seed: str, fixed: dict[int, int]
) -> None:
    fixed = {place: letter for place, letter in fixed.items() if place < count}
    letters = spread_letters(count, seeded(seed), fixed)
    assert len(letters) == count
    assert all(letters[place] == letter for place, letter in fixed.items())
    counts = Counter(letters)
    assert max(counts.values()) - min(counts[n] for n in range(4)) <= 1 + len(fixed)


@given(st.lists(st.booleans(), max_size=40), SEEDS)
def test_statements_are_mixed_and_none_is_lost(truths: list[bool], seed: str) -> None:
    items: list[Item] = [TrueFalseItem(stem=f"Fact {n}", answer=truth) for n, truth in enumerate(truths)]
    arranged = arrange(items, seed)
    assert sorted(item.stem for item in arranged) == sorted(item.stem for item in items)
    share = sum(truths) / len(truths) if truths else 0.5
    if 0.4 <= share <= 0.6:
        assert longest_run([int(bool(item.answer)) for item in arranged]) <= 3


@given(st.permutations(range(12)), SEEDS)
def test_the_order_in_which_items_came_makes_no_difference(order: list[int], seed: str) -> None:
    assert arrange([choice(n) for n in order], seed) == arrange([choice(n) for n in range(12)], seed)


@given(st.integers(0, 3), st.integers(0, 3), SEEDS)
def test_moving_the_right_option_keeps_it_right(answer: int, letter: int, seed: str) -> None:
    item = choice(7, answer)
    moved = place_answer(item, letter, seed)
    assert moved.answer == letter
    assert moved.options[letter] == item.options[answer]
    assert sorted(moved.options) == sorted(item.options)


@given(st.sets(st.integers(0, 9), max_size=4), SEEDS)
def test_edited_items_stay_at_their_places_as_they_are(places: set[int], seed: str) -> None:
    fixed: dict[int, Item] = {place: choice(100 + place, place % 4, edited=True) for place in places}
    arranged = arrange([choice(n) for n in range(10 - len(places))], seed, fixed=fixed)
    assert len(arranged) == 10
    assert all(arranged[place] == item for place, item in fixed.items())


def test_an_edited_item_beyond_a_short_sheet_moves_up() -> None:
    last = choice(50, edited=True)
    assert arrange([choice(1)], "seed", fixed={9: last})[1] == last
    assert arrange([], "seed", fixed={9: last, 4: choice(51, edited=True)})[1] == last


@given(st.lists(st.integers(1, 10), min_size=1, max_size=10), st.data())
def test_true_statements_are_shared_out_over_the_calls(counts: list[int], data: st.DataObject) -> None:
    trues = data.draw(st.integers(0, sum(counts)))
    shares = split_truths(counts, trues)
    assert sum(shares) == trues
    assert all(0 <= share <= count for share, count in zip(shares, counts, strict=True))


@pytest.mark.parametrize(("count", "most"), [(1, 1), (2, 1), (3, 2), (10, 6), (20, 12), (25, 15)])
def test_a_full_sheet_has_40_to_60_percent_of_each_truth(count: int, most: int) -> None:
    assert most_of_one_truth(count) == most


@pytest.mark.parametrize(("count", "most"), [(1, 1), (2, 1), (10, 4), (25, 10), (30, 12)])
def test_the_right_option_may_be_longest_on_40_percent_of_a_sheet(count: int, most: int) -> None:
    assert most_longest(count) == most


@pytest.mark.parametrize(
    ("options", "longest"),
    [
        (("a longer one", "short", "short", "short"), True),
        (("as long", "as long", "short", "short"), False),
        (("short", "a longer one", "short", "short"), False),
        (("$\\frac{1}{2}$", "three halves", "two", "one"), False),
    ],
)
def test_length_is_what_is_printed(options: tuple[str, str, str, str], longest: bool) -> None:
    assert is_longest(MultipleChoiceItem(stem="Which?", options=options, answer=0)) is longest
