"""Items by their fields, as text on paper, and in the direction of their letters."""

import pytest

from app.core.deck import Item, ItemKind
from app.ui.editing.items import (
    Field,
    is_blank,
    key_of,
    new_item,
    readable,
    reads_right_to_left,
    text_fields,
    text_of,
    with_key,
    with_text,
)
from tests.support.decks import sample_deck

ITEMS = [section.items[0] for product in ("academy", "caterpillar") for section in sample_deck(product).sections]


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.kind.value)
def test_every_field_can_be_changed_and_changed_back(item: Item) -> None:
    for field in text_fields(item.kind):
        changed = with_text(item, field, "Other words.")
        assert text_of(changed, field) == "Other words." and changed.edited and not changed.verified
        others = [each for each in text_fields(item.kind) if each is not field]
        assert all(text_of(changed, each) == text_of(item, each) for each in others)
        back = with_text(changed, field, text_of(item, field))
        assert back.model_copy(update={"edited": item.edited, "verified": item.verified}) == item


@pytest.mark.parametrize("kind", ItemKind)
def test_a_new_item_is_valid_and_blank(kind: ItemKind) -> None:
    item = new_item(kind)
    assert is_blank(item) and item.edited
    assert type(item).model_validate(item.model_dump()) == item
    assert not is_blank(with_text(item, Field.STEM, "A question"))


def test_an_emptied_story_stays_a_story() -> None:
    item = with_text(with_text(new_item(ItemKind.SCENARIO), Field.SCENARIO, "Once"), Field.SCENARIO, "")
    assert type(item).model_validate(item.model_dump()) == item
    assert text_of(item, Field.SCENARIO) == ""


def test_keys_are_numbered_as_they_are_offered() -> None:
    statement, choice, written = (new_item(kind) for kind in list(ItemKind)[:3])
    assert [key_of(with_key(statement, key)) for key in (0, 1)] == [0, 1]
    assert with_key(statement, 0).answer is True
    assert key_of(with_key(choice, 2)) == 2
    assert key_of(written) is None


def test_a_field_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="option_a"):
        text_of(new_item(ItemKind.TRUE_FALSE), Field.OPTION_A)
    with pytest.raises(ValueError, match="option_a"):
        with_text(new_item(ItemKind.TRUE_FALSE), Field.OPTION_A, "A")


def test_formulas_are_readable_and_money_is_money() -> None:
    assert readable(r"Is $\frac{1}{2}$ of $x^2$ right?") == "Is 1/2 of x² right?"
    assert readable("It costs $12 and $5.") == "It costs $12 and $5."
    assert readable("ما قيمة $1 + 2$؟", True) == "ما قيمة \u20661 + 2\u2069؟"


@pytest.mark.parametrize(
    ("text", "by_default", "expected"),
    [
        ("Cells", False, False),
        ("الخلية", False, True),
        ("", True, True),
        ("12 = 12", True, True),
        (r"$\frac{1}{2}$", True, False),
        ("ما قيمة $x$؟", False, True),
    ],
)
def test_letters_decide_on_the_direction(text: str, by_default: bool, expected: bool) -> None:
    assert reads_right_to_left(text, by_default) is expected
