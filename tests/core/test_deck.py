"""What a deck counts as missing."""

import pytest

from app.core.deck import ItemKind, SectionDeck, TrueFalseItem


def _items(count: int) -> tuple[TrueFalseItem, ...]:
    return tuple(TrueFalseItem(stem=f"Statement {n}.", answer=True) for n in range(count))


@pytest.mark.parametrize(
    ("wanted", "written", "left", "missing"),
    [
        (25, 25, 23, 0),  # two deleted: a wish, not a loss
        (25, 24, 22, 1),  # what could not be made good still is not there
        (25, 24, 25, 0),  # a person wrote it
        (25, 20, 23, 2),
        (25, 25, 27, 0),
    ],
)
def test_a_persons_deletions_are_not_missing(wanted: int, written: int, left: int, missing: int) -> None:
    section = SectionDeck(key="true_false", kind=ItemKind.TRUE_FALSE, wanted=wanted, items=_items(written))
    changed = section.with_items(_items(left))
    assert (len(changed.items), changed.missing) == (left, missing)
    assert changed.wanted == left + missing
    assert changed.complete is (missing == 0)
