"""What is said of an item that a person changed, and at which field."""

import pytest

from app.core.deck import Deck, Item, ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.ui.editing.checking import breaking, examine, open_material, with_notices
from app.ui.editing.findings import Exhibit, Finding
from app.ui.editing.items import Field, new_item, with_text
from tests.support.decks import sample_deck

ACADEMY, CATERPILLAR = sample_deck("academy"), sample_deck("caterpillar")
CHOICE = MultipleChoiceItem(
    stem="Which organ pumps blood through the body?",
    options=("the heart", "the lungs", "the liver", "the stomach"),
    answer=0,
    explanation="Its muscle contracts about once a second.",
)
STATEMENT = TrueFalseItem(stem="Whales breathe with gills.", answer=False, explanation="They breathe with lungs.")
STORY = WrittenItem(
    kind=ItemKind.SCENARIO,
    scenario="Lena leaves a bicycle in the rain for a month.",
    stem="What happens to its chain?",
    answer="It rusts.",
)


def findings(item: Item, deck: Deck = ACADEMY) -> tuple[Finding, ...]:
    """What is said of `item` in the first section of its kind, where it stands beside the others."""
    section = next(number for number, each in enumerate(deck.sections) if each.kind is item.kind)
    others = [
        Exhibit(100 * number + row + 2, each, number, row)
        for number, section_deck in enumerate(deck.sections)
        for row, each in enumerate(section_deck.items)
    ]
    return examine(deck, [Exhibit(1, item, section, 25), *others], {1}, 1, "ABCD").findings.get(1, ())


def told(item: Item, deck: Deck = ACADEMY) -> set[tuple[Field, str, bool]]:
    return {(finding.field, finding.code, finding.breaks) for finding in findings(item, deck)}


@pytest.mark.parametrize(("item", "deck"), [(CHOICE, ACADEMY), (STATEMENT, ACADEMY), (STORY, CATERPILLAR)])
def test_nothing_is_said_of_good_ones(item: Item, deck: Deck) -> None:
    assert findings(item, deck) == ()


@pytest.mark.parametrize("kind", ItemKind)
def test_nothing_is_said_of_one_that_was_not_begun_but_it_is_not_saved(kind: ItemKind) -> None:
    deck = ACADEMY if kind in (ItemKind.TRUE_FALSE, ItemKind.MULTIPLE_CHOICE, ItemKind.SHORT_ANSWER) else CATERPILLAR
    assert findings(new_item(kind), deck) == ()
    found = breaking([Exhibit(1, new_item(kind), 0, 0)], "ABCD")
    assert found is not None and found[1].breaks


@pytest.mark.parametrize(
    ("item", "field", "words", "code", "breaks"),
    [
        (CHOICE, Field.STEM, " ", "blank-stem", True),
        (CHOICE, Field.OPTION_B, "", "blank-option", True),
        (CHOICE, Field.TOLD, "", "blank-explanation", False),
        (STATEMENT, Field.TOLD, "", "blank-explanation", False),
        (STORY, Field.SCENARIO, "", "blank-story", True),
        (STORY, Field.TOLD, "", "blank-answer", True),
        (CHOICE, Field.OPTION_C, "The heart.", "same-option", True),
        (CHOICE, Field.OPTION_D, r"$\frac{1}{2$", "formula", True),
        (STATEMENT, Field.TOLD, r"It is $x^2 more.", "formula", True),
        (STATEMENT, Field.TOLD, "This statement is true.", "explanation-contradicts", False),
        (CHOICE, Field.TOLD, "Option B is too small.", "names-letter", False),
        (CHOICE, Field.OPTION_D, "all of the above", "all-of-the-above", False),
        (CHOICE, Field.STEM, "What does the diagram below show?", "picture", False),
        (CHOICE, Field.TOLD, "**Very** strong muscle.", "markdown", False),
        (STATEMENT, Field.STEM, "Whales breathe with gills. (False)", "given-away", False),
        (STATEMENT, Field.STEM, "Whales breathe with ____.", "gap", False),
        (STATEMENT, Field.STEM, "Whales breathe\ufffd.", "characters", False),
        (STATEMENT, Field.STEM, "Whales " * 60, "too-long", False),
        (STATEMENT, Field.TOLD, "lungs " * 30, "answer-too-long", False),
        (STATEMENT, Field.STEM, ACADEMY.sections[0].items[2].stem, "twin", False),
    ],
)
def test_each_flaw_is_said_at_its_field(item: Item, field: Field, words: str, code: str, breaks: bool) -> None:
    deck = CATERPILLAR if item is STORY else ACADEMY
    assert (field, code, breaks) in told(with_text(item, field, words), deck)


def test_an_explanation_of_a_true_statement_is_wanted_on_its_sheet_only() -> None:
    item = TrueFalseItem(stem="Whales are mammals.", answer=True)
    assert findings(item) == ()
    explained = CATERPILLAR.model_copy(update={"sections": CATERPILLAR.sections[1:]})
    assert told(item, explained) == {(Field.TOLD, "blank-explanation", False)}


def test_numbers_of_one_value_are_pointed_out_unless_their_form_is_asked_for() -> None:
    item = CHOICE.model_copy(update={"stem": "How much is a half?", "options": ("1/2", "0.5", "3", "4")})
    assert (Field.OPTION_B, "same-value", False) in told(item)
    form = item.model_copy(update={"stem": "Which is a half as a decimal?"})
    assert not any(code == "same-value" for _, code, _ in told(form))


def test_the_sentences_name_letters_numbers_and_sections() -> None:
    item = with_text(CHOICE, Field.OPTION_D, "the lungs")
    assert [finding.sentence for finding in findings(item)] == ["This answer is the same as B."]
    twin = with_text(STATEMENT, Field.STEM, ACADEMY.sections[0].items[2].stem)
    assert any("question 3 of “True or false”" in finding.sentence for finding in findings(twin))


def test_a_product_that_is_not_known_has_no_limits() -> None:
    deck = ACADEMY.model_copy(update={"product": "gone"})
    assert findings(with_text(STATEMENT, Field.STEM, "Whales " * 60), deck) == ()
    assert examine(deck, [Exhibit(1, STATEMENT, 0, 0)], {1}, 1, "ABCD").size is None


def test_formulas_count_as_they_are_printed() -> None:
    item = with_text(STATEMENT, Field.STEM, r"It holds that $\frac{1}{2} = 0.5$.")
    size = examine(ACADEMY, [Exhibit(1, item, 0, 0)], {1}, 1, "ABCD").size
    assert size is not None
    assert (size.characters, size.most_characters) == (len("It holds that 1/2 = 0.5."), 250)
    assert (size.words, size.most_words) == (4, 15)


def test_a_sheets_balance_is_said_as_it_stands_now() -> None:
    section = ACADEMY.sections[0]
    trues = tuple(item.model_copy(update={"answer": True}) for item in section.items)
    deck = ACADEMY.model_copy(update={"sections": (section.with_items(trues), *ACADEMY.sections[1:])})
    assert any("25 of 25" in notice for notice in with_notices(deck).sections[0].notices)


def test_material_is_in_the_language_of_the_deck() -> None:
    material = open_material(sample_deck("academy", "ar"))
    assert material.is_right_to_left and material.letters != "ABCD" and material.has_formulas
    assert not open_material(CATERPILLAR).is_right_to_left
