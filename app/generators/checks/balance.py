"""The balance of a section's keys, decided by code: truths, letters, lengths; the same for one lesson every time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from itertools import groupby
from random import Random

from app.core.deck import LETTERS, Item, MultipleChoiceItem, TrueFalseItem
from app.generators.checks.tokens import printed_length

_LONGEST_SHARE = 0.4
_TRUE_SHARE = 0.6
_LONGEST_RUN = 3


def seeded(*parts: str) -> Random:
    """A source of chance that is the same for the same `parts` on every machine and in every run."""
    return Random(blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=8).digest())


def most_of_one_truth(count: int) -> int:
    """How many of `count` statements may share one truth value: 60 %, and never less than half."""
    return max((count + 1) // 2, int(count * _TRUE_SHARE + 1e-9))


def most_longest(count: int) -> int:
    """How many of `count` multiple choice items may have their right option strictly longest: 40 %, at least one."""
    return max(1, int(count * _LONGEST_SHARE + 1e-9))


def is_longest(item: MultipleChoiceItem) -> bool:
    """Whether the right option is strictly longer, as printed, than each of the others."""
    lengths = [printed_length(option) for option in item.options]
    return all(length < lengths[item.answer] for place, length in enumerate(lengths) if place != item.answer)


def split_truths(counts: Sequence[int], trues: int) -> tuple[int, ...]:
    """How many true statements each of several calls is asked for, `trues` in all, spread evenly."""
    total = sum(counts)
    shares = []
    asked = done = 0
    for count in counts:
        asked += count
        shares.append(round(trues * asked / total) - done if total else 0)
        done += shares[-1]
    return tuple(shares)


def arrange(items: Sequence[Item], *seed: str, fixed: Mapping[int, Item] | None = None) -> tuple[Item, ...]:
    """The items in the order in which they are printed, multiple choice options at their final places.

    The order depends on the stems and `seed` only, not on the order in which the items came. `fixed` items (edited by a
    person) stand at their places, unchanged; places beyond the end close up.
    """
    fixed = fixed or {}
    free = sorted(items, key=lambda item: seeded(*seed, item.stem).random())
    places = _places(len(free) + len(fixed), fixed)
    if any(isinstance(item, TrueFalseItem) for item in free):
        free = _mix_truths(free, places, *seed)
    rest = iter(free)
    ordered = [place if place is not None else next(rest) for place in places]
    letters = {
        n: item.answer for n, item in enumerate(places) if isinstance(item, MultipleChoiceItem) and item is not None
    }
    spread = iter(spread_letters(len(ordered), seeded(*seed, "letters"), letters))
    return tuple(
        place_answer(item, letter, *seed) if isinstance(item, MultipleChoiceItem) and places[n] is None else item
        for n, (item, letter) in enumerate(zip(ordered, spread, strict=True))
    )


def place_answer(item: MultipleChoiceItem, letter: int, *seed: str) -> MultipleChoiceItem:
    """`item` with its right option at `letter` (0 to 3) and the others shuffled, the same way for the same stem."""
    others = [option for place, option in enumerate(item.options) if place != item.answer]
    others.sort()
    seeded(*seed, item.stem, "options").shuffle(others)
    others.insert(letter, item.options[item.answer])
    first, second, third, fourth = others
    return item.model_copy(update={"options": (first, second, third, fourth), "answer": letter})


def spread_letters(count: int, chance: Random, fixed: Mapping[int, int] | None = None) -> tuple[int, ...]:
    """Letters (0 to 3) for `count` keys: each letter once in every four, so evenly over the whole sheet.

    That keeps each letter within one of `count / 4`, any run at two, and all four letters in every eight neighbours.
    `fixed` letters (by place) stay as they are; where they pile up, the others make up for it as far as they can.
    """
    fixed = fixed or {}
    used = Counter(fixed.values())
    letters: list[int] = []
    for start in range(0, count, len(LETTERS)):
        places = range(start, min(start + len(LETTERS), count))
        taken = {fixed[place] for place in places if place in fixed}
        order = list(range(len(LETTERS)))
        chance.shuffle(order)
        order.sort(key=lambda letter: (letter in taken, used[letter]))
        free = order[: sum(place not in fixed for place in places)]
        used.update(free)
        chance.shuffle(free)
        letters += [fixed[place] if place in fixed else free.pop() for place in places]
    return tuple(letters)


def _places(count: int, fixed: Mapping[int, Item]) -> list[Item | None]:
    places: list[Item | None] = [None] * count
    for wanted, item in sorted(fixed.items(), reverse=True):
        place = min(wanted, count - 1)
        while places[place] is not None:
            place -= 1
        places[place] = item
    return places


def _mix_truths(free: Sequence[Item], places: Sequence[Item | None], *seed: str) -> list[Item]:
    """`free` in an order in which no answer comes more than three times running, where that is possible."""
    piles = {truth: [item for item in free if _truth(item) is truth] for truth in (True, False)}
    chance = seeded(*seed, "truths")
    mixed: list[Item] = []
    row: list[bool] = []
    for place in places:
        if place is not None:
            row.append(_truth(place))
            continue
        truth = chance.random() * (len(piles[True]) + len(piles[False])) < len(piles[True])
        truth = _kept_short(row, truth, piles)
        mixed.append(piles[truth].pop(0))
        row.append(truth)
    return mixed


def _kept_short(row: Sequence[bool], truth: bool, piles: Mapping[bool, Sequence[Item]]) -> bool:
    if not piles[truth]:
        return not truth
    run = next((len(list(group)) for value, group in groupby(reversed(row)) if value is truth), 0)
    ends_in_it = bool(row) and row[-1] is truth
    # The pile that is more than twice the other must not be put off, or it forms a long run at the end.
    is_ahead = len(piles[not truth]) > 2 * len(piles[truth])
    return not truth if piles[not truth] and ((ends_in_it and run >= _LONGEST_RUN) or is_ahead) else truth


def _truth(item: Item) -> bool:
    return isinstance(item, TrueFalseItem) and item.answer
