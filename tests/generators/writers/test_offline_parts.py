import json
import random
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.deck import MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.core.paths import resources
from app.generators.writers.offline.falsify import falsify, near_formulas, near_numbers
from app.generators.writers.offline.from_formulas import (
    convert,
    count_atoms,
    formula_candidates,
    polynomials,
    substances,
)
from app.generators.writers.offline.from_note import note_candidates
from app.generators.writers.offline.from_structure import other_codes, structure_candidates
from app.generators.writers.offline.material import Material
from app.generators.writers.offline.phrases import fill, languages, phrasebook, unfill
from app.generators.writers.offline.text import mask, shorten, split_sentences
from tests.support.offline_lessons import lesson

PLAN = ("Motion", "Forces", "Friction", "Work", "Energy", "Power", "Heat")


def falsified(note: str, language: str = "en") -> list[str]:
    material = Material(lesson("Any", note, language=language))
    return [wrong.text for fact in material.facts for wrong in falsify(fact, material)]


@pytest.mark.parametrize(
    ("note", "false"),
    [
        ("Rising temperature increases the rate.", "Rising temperature decreases the rate."),
        ("Pure water boils at 100 °C.", "Pure water boils at 110 °C."),
        ("The numerator is the number on top.", "The denominator is the number on top."),
        ("Temperature rises with the pressure.", "Temperature falls with the pressure."),
        ("Energy cannot be destroyed at all.", "Energy can be destroyed at all."),
        ("A whale is a mammal in the sea.", "A whale is not a mammal in the sea."),
        ("On average 10 percent of the energy passes on.", "On average 20 percent of the energy passes on."),
        ("The derivative of $x^3$ is $3x^2$.", "The derivative of $x^3$ is $4x^2$."),
        (r"Water has the formula: $\ce{H2O}$.", r"Water has the formula: $\ce{H3O}$."),
    ],
)
def test_a_word_or_a_number_makes_a_statement_false(note: str, false: str) -> None:
    assert false in falsified(note)


@pytest.mark.parametrize(
    ("note", "possibly_true"),
    [
        ("As pressure increases, the volume decreases.", "As pressure decreases, the volume increases."),
        ("Plants can absorb gases with their leaves.", "Plants can release gases with their leaves."),
        ("The heart beats about 70 times a minute.", "The heart beats about 80 times a minute."),
        ("The equivalence point lies above pH 7 then.", "The equivalence point lies above pH 8 then."),
        ("Sand sometimes absorbs heat at night.", "Sand sometimes releases heat at night."),
        ("The graph of this line meets $y = 2x + 1$.", "The graph of this line meets $y = 3x + 1$."),
        ("Food chains are short because energy is lost.", "Food chains are not short because energy is lost."),
        ("The number 20 is a multiple of 10.", "The number 30 is a multiple of 10."),
        ("The number 5 is a positive number.", "The number 6 is a positive number."),
        ("3/5 is a fraction of the whole.", "4/5 is a fraction of the whole."),
        (
            "An integer is a number without a fraction part. A real number is a number on the number line.",
            "An integer is a number on the number line.",
        ),
        (
            "A square is a quadrilateral with four equal sides. A rectangle is a quadrilateral with four right angles.",
            "A square is a quadrilateral with four right angles.",
        ),
        ("The war began on 28 July 1914 in Serbia.", "The war began on 38 July 1914 in Serbia."),
        ("The war ended on June 30, 1902 in Africa.", "The war ended on June 40, 1902 in Africa."),
        ("Water is made of 2 gases to 1 part oxygen.", "Water is made of 2 gases to 2 part oxygen."),
        ("The inner planets orbit the Sun.", "The outer planets orbit the Sun."),
        ("A solid is a state of matter.", "A liquid is a state of matter."),
        ("Vertical lines are straight lines.", "Horizontal lines are straight lines."),
        ("Earth has a northern hemisphere with many lands.", "Earth has a southern hemisphere with many lands."),
        ("Few people were rich in the village.", "Few people were not rich in the village."),
        (
            "Copper is a good conductor of heat. Silver is a good conductor of electricity.",
            "Silver is a good conductor of heat.",
        ),
        (
            "Copper is a good conductor of heat. Gold is a metal that does not rust in air.",
            "Gold is a good conductor of heat.",
        ),
        (
            "Tendons are strong bands of tissue. Ligaments are strong bands between bones.",
            "Ligaments are strong bands of tissue.",
        ),
        ("Week 2: The cell is the topic.", "Week 3: The cell is the topic."),
        ("All metals are good conductors of heat.", "All metals are not good conductors of heat."),
    ],
)
def test_what_might_stay_true_is_not_taken_for_false(note: str, possibly_true: str) -> None:
    assert Material(lesson("Any", note)).facts
    assert possibly_true not in falsified(note)


def test_a_word_that_is_changed_keeps_its_capital() -> None:
    assert "Rome lost the Eastern Empire in AD 476." in falsified("Rome lost the Western Empire in AD 476.")


def test_a_german_sentence_that_begins_with_a_place_defines_nothing() -> None:
    (fact,) = Material(lesson("Any", "In einer Zelle ist die Membran sehr dünn.", language="de")).facts
    assert fact.definition is None
    assert falsified(fact.text, "de") == []


def test_an_arabic_noun_is_not_denied_where_its_ending_would_have_to_change() -> None:
    assert falsified("الغشاء هو غلاف رقيق حول الخلية.", "ar") == []
    assert "النواة ليست مركز التحكم في الخلية." in falsified("النواة هي مركز التحكم في الخلية.", "ar")


@pytest.mark.parametrize(
    ("note", "terms"),
    [
        ("A metaphor compares two things without like or as.", ("metaphor", "things")),
        ("A comma separates items in a list.", ("comma", "list")),
        ("A mole of an ideal gas occupies 22.4 L at STP.", ("mole", "ideal gas", "STP")),
        ("The Battle of the Somme began in July.", ("Battle", "Somme")),
        ("Paris wants to marry Juliet in the play.", ("Paris", "play")),
        ("About 97% of the Earth's water is salt water.", ("salt water",)),
    ],
)
def test_a_verb_is_no_part_of_a_term(note: str, terms: tuple[str, ...]) -> None:
    assert Material(lesson("Any", note)).facts[0].terms == terms


def test_who_does_the_same_is_not_offered_for_a_gap() -> None:
    note = (
        "Animals breathe in oxygen. Humans breathe out carbon dioxide. Paris is in France. Lyon is in France. "
        "Stones lie on the ground. The moon circles the Earth."
    )
    candidates = [*note_candidates(Material(lesson("Any", note)), random.Random(1))]
    gaps = [c.items[0] for c in candidates if c.source.startswith("cloze")]
    offered = {item.stem: set(item.options) for item in gaps if isinstance(item, MultipleChoiceItem)}
    breathing = [options for stem, options in offered.items() if "____ breathe" in stem]
    in_france = [options for stem, options in offered.items() if "____ is in" in stem]
    assert len(breathing) == len(in_france) == 2
    assert not [options for options in breathing if {"Animals", "Humans"} <= options]
    assert not [options for options in in_france if {"Paris", "Lyon"} <= options]


def test_a_term_is_not_offered_where_its_kind_overlaps_with_the_one_described() -> None:
    note = (
        "A square is a quadrilateral with four equal sides. A rectangle is a quadrilateral with four right angles. "
        "A circle is a line of equal distance. The radius is the way to the centre. A vertex is a corner of a cube."
    )
    candidates = [*note_candidates(Material(lesson("Any", note)), random.Random(1))]
    items = [c.items[0] for c in candidates if c.source in ("defined:0", "defined:1")]
    options = [set(item.options) for item in items if isinstance(item, MultipleChoiceItem)]
    assert len(options) == 2
    assert not [each for each in options if {"Square", "Rectangle"} <= each]


def test_another_formula_differs_in_one_number_or_sign_of_its_right_side() -> None:
    assert near_formulas("f(x) = 2x^3 - x") == (
        "f(x) = 3x^3 - x", "f(x) = 4x^3 - x",
        "f(x) = 2x^4 - x", "f(x) = 2x^2 - x", "f(x) = 2x^5 - x",
        "f(x) = 2x^3 + x",
    )  # fmt: skip
    assert near_formulas("c_a V_a = c_b V_b") == ()


def test_one_sentence_serves_several_questions_but_never_its_own_negation_twice() -> None:
    note = "A herbivore is an animal that eats plants. A carnivore is an animal that eats meat. A fern is a plant."
    kinds = {c.source.partition(":")[0] for c in note_candidates(Material(lesson("Any", note)), random.Random(1))}
    assert {"fact", "defined", "cloze", "about", "correct", "claim", "same", "open-fact", "open-pair"} <= kinds


def test_a_gap_is_never_offered_a_word_that_its_definition_speaks_of() -> None:
    note = (
        "A derivative is a slope of a curve. The derivative of $x^3$ is $3x^2$. The integrand stands under the sign. "
        "A tangent touches the curve. A polynomial is a sum of powers. A constant has no variable."
    )
    material = Material(lesson("Any", note))
    for candidate in note_candidates(material, random.Random(1)):
        item = candidate.items[0]
        if isinstance(item, MultipleChoiceItem) and "____ of $x^3$" in item.stem:
            assert item.options[item.answer] == "Derivative"
            assert "Slope" not in item.options
            return
    pytest.fail("no gap in the second sentence")


@pytest.mark.parametrize(
    ("note", "false"),
    [
        (
            "A herbivore is an animal that eats plants. A carnivore is an animal that eats meat.",
            "A carnivore is an animal that eats plants.",
        ),
        (
            "Arteries are vessels that leave the heart. Veins are vessels that reach the heart.",
            "Veins are vessels that leave the heart.",
        ),
    ],
)
def test_definitions_of_one_kind_change_places(note: str, false: str) -> None:
    assert false in falsified(note)


def test_two_definitions_change_places() -> None:
    note = "An atom is the smallest part of an element. A molecule is the union of two or more atoms."
    assert "A molecule is the smallest part of an element." in falsified(note)
    assert not [text for text in falsified(note) if text in note]


@pytest.mark.parametrize(
    ("note", "facts"),
    [
        ("Students will explore cells. Cells divide by mitosis.", ["Cells divide by mitosis."]),
        ("Focus on vocabulary and diagrams.", []),
        ("1) Exit ticket\nWords: salt, acid\nAcids are sour to taste.", ["Acids are sour to taste."]),
        ("1º Acids are sour to taste. A: They are sour in every case.", ["Acids are sour to taste."]),
        ("Slides are at https://example.com/a for you. Groups copy the notes on pp. 12-14 today.", []),
        ('"Who is there?" is the first line of Hamlet.', []),
        ("Never touch sodium with bare hands. Don’t use an apostrophe here.", []),
        ("What is a cell? They have a nucleus and walls.", []),
        ("Cell wall, membrane, nucleus, ribosome", []),
        ("e.g. this one. Mr. Hooke saw cells in 1665.", ["Mr. Hooke saw cells in 1665."]),
        ("Work is force times distance.", ["Work is force times distance."]),
        (
            "1) Acids are sour to taste. 2) Bases are bitter to taste.",
            ["Acids are sour to taste.", "Bases are bitter to taste."],
        ),
        (
            "1. Acids are sour to taste\n2. Bases are bitter to taste",
            ["Acids are sour to taste.", "Bases are bitter to taste."],
        ),
        (
            "Facts:\n• Acids are sour to taste\nBases are bitter to taste",
            ["Acids are sour to taste.", "Bases are bitter to taste."],
        ),
        (
            "Acids are sour to taste\nBases are bitter to taste",
            ["Acids are sour to taste.", "Bases are bitter to taste."],
        ),
        (
            "Acids are sour to\nthe taste. Bases are\nbitter to taste.",
            ["Acids are sour to the taste.", "Bases are bitter to taste."],
        ),
        ("− 3 + 5 is less than 8 − 1.", []),
        (
            "A neutral pH is 7 at 298 K. A low pH is an acid one.",
            ["A neutral pH is 7 at 298 K.", "A low pH is an acid one."],
        ),
        (r"The law is $F = m \cdot a$ for all bodies.", [r"The law is $F = m \cdot a$ for all bodies."]),
    ],
)
def test_only_sentences_that_state_something_are_facts(note: str, facts: list[str]) -> None:
    assert [fact.text for fact in Material(lesson("Any", note)).facts] == facts


def test_a_german_date_is_no_end_of_a_sentence_and_no_item_of_a_list() -> None:
    note = "28. Juni 1914: Das Attentat ist in Sarajevo. Am 1. August 1914 ist die Kriegserklärung."
    facts = Material(lesson("Any", note, language="de")).facts
    assert [fact.text for fact in facts] == split_sentences(note)


@pytest.mark.parametrize(
    ("formula", "atoms"),
    [
        ("H2SO4", {"H": 2, "S": 1, "O": 4}),
        ("C6H12O6", {"C": 6, "H": 12, "O": 6}),
        ("Ca(OH)2", {"Ca": 1, "O": 2, "H": 2}),
        ("Qx2", {}),
    ],
)
def test_atoms_are_counted(formula: str, atoms: dict[str, int]) -> None:
    assert count_atoms(formula) == atoms


def test_substances_come_from_chemistry_only() -> None:
    assert substances("WW2, WW1, H5N1 and KS3 are none; H2O and Fe2O3 are.") == ["H2O", "Fe2O3"]
    assert substances(r"$\ce{2H2 + O2 -> 2H2O}$ and CO2, but not MS-PS1-2, DNA, US, $x_2$, B12 or $\ce{MnO4-}$") == [
        "H2", "O2", "H2O", "CO2",
    ]  # fmt: skip


@given(st.lists(st.integers(-9, 9), min_size=2, max_size=4), st.integers(-5, 5))
def test_polynomials_are_worked_out(factors: list[int], x: int) -> None:
    terms = [f"{factor:+d}x^{power}" for power, factor in enumerate(factors) if factor]
    found = polynomials(f"$f(x) = {''.join(reversed(terms))}$") if terms and max(factors[1:]) > 0 else []
    for polynomial in found:
        assert polynomial.at(x) == sum(factor * x**power for power, factor in enumerate(factors))


@pytest.mark.parametrize("text", [r"$f(x) = \sin x$", "$f(x) = x^n$", "$E = mc^2$", "$y = 2$", "$12 and $5"])
def test_what_is_no_polynomial_is_none(text: str) -> None:
    assert polynomials(text) == []


@pytest.mark.parametrize(
    ("value", "unit", "language", "result"),
    [
        ("250", "mL", "en", ("0.25", "L")),
        ("2,5", "kg", "en", ("2500", "g")),
        ("90", "min", "en", ("1.5", "h")),
        ("90", "min", "de", ("1,5", "h")),
        ("2.5", "m", "es", ("250", "cm")),
        ("1.5", "mm", "fr", ("0.15", "cm")),
        ("3", "km", "en", ("3000", "m")),
    ],
)
def test_units_are_converted(value: str, unit: str, language: str, result: tuple[str, str]) -> None:
    converted = convert(value, unit, language)
    assert converted is not None
    assert converted[:2] == result


@given(st.integers(0, 999_999))
def test_near_numbers_are_others(value: int) -> None:
    others = near_numbers(str(value))
    assert len({Fraction(value), *map(Fraction, others)}) == 4
    assert all(Fraction(other) >= 0 for other in others)


@pytest.mark.parametrize("quantity", ["6,650 km", "6.650 km", "25 m/s", "20 m²"])
def test_what_may_be_another_quantity_is_not_converted(quantity: str) -> None:
    material = Material(lesson("Any", f"It has {quantity} in all."))
    assert not [c for c in formula_candidates(material, random.Random(1)) if c.source.startswith("convert")]


def test_codes_of_other_standards() -> None:
    assert other_codes("MS-LS1-2") == ["MS-LS1-3", "MS-LS1-1", "MS-LS1-4", "MS-LS1-5"]
    assert other_codes("RL.09") == ["RL.10", "RL.08", "RL.11", "RL.12"]
    assert other_codes("none") == []


@pytest.mark.parametrize("place", range(len(PLAN)))
@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_questions_on_the_plan_agree_with_the_plan(place: int, language: str) -> None:
    context = lesson(PLAN[place], "", "Physics", "P-3", PLAN[:place], PLAN[place + 1 :], language)
    found = 0
    for candidate in structure_candidates(Material(context), random.Random(1)):
        for item in candidate.items:
            said = [title for title in re.findall(r"\w+", item.stem) if title in PLAN]
            if isinstance(item, TrueFalseItem) and len(said) == 2 and candidate.source.startswith("sequence"):
                assert item.answer == (PLAN.index(said[0]) < PLAN.index(said[1]))
            elif isinstance(item, MultipleChoiceItem) and candidate.source in ("next", "previous"):
                step = 1 if candidate.source == "next" else -1
                assert item.options[item.answer] == PLAN[place + step]
            elif isinstance(item, MultipleChoiceItem) and candidate.source == "order":
                rows = [[PLAN.index(title) for title in option.split(" – ")] for option in item.options]
                assert [row == sorted(row) for row in rows].index(True) == item.answer
            elif isinstance(item, WrittenItem) and candidate.source == "ask-standard":
                assert item.answer == "P-3"
            else:
                continue
            found += 1
    assert found >= 5


def test_a_title_that_two_lessons_have_is_not_asked_for_by_its_place() -> None:
    review = Material(lesson("Review", "", "Forces", "P-1", ("Motion", "Mass"), ("Work", "Review", "Heat")))
    work = Material(lesson("Work", "", "Forces", "P-2", ("Motion", "Review"), ("Review", "Heat", "Power")))
    sources = {candidate.source for candidate in structure_candidates(review, random.Random(1))}
    assert not [each for each in sources if each.startswith(("next", "previous", "ask-next", "sequence", "standard"))]
    statements = [c for c in structure_candidates(work, random.Random(1)) if c.source.startswith("sequence")]
    assert statements
    assert not [item for candidate in statements for item in candidate.items if "Review" in item.stem]


def test_all_languages_are_complete() -> None:
    english = phrasebook("en")
    assert languages() == ("ar", "de", "en", "es", "fr")
    for language in languages():
        book = phrasebook(language)
        assert book.frames.keys() == english.frames.keys()
        assert {key: len(value) for key, value in book.pairs.items()} == {k: len(v) for k, v in english.pairs.items()}
        assert (len(book.short), len(book.open), len(book.scenarios)) == (14, 24, 12)
        for key, group in book.glossary.items():
            assert len(group.entries) == len(english.glossary[key].entries)
            assert all(len(group.strangers(place)) >= 6 for place in range(16))
            assert len({entry.term for entry in group.entries}) == len({entry.meaning for entry in group.entries}) == 16
    assert phrasebook("tr") is phrasebook("en")
    assert phrasebook("de-AT") is phrasebook("de")


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr"])
def test_frames_have_the_slots_of_the_english_ones(language: str) -> None:
    def slots(name: str) -> dict[str, set[str]]:
        frames = json.loads((resources() / "offline" / f"{name}.json").read_text(encoding="utf-8"))["frames"]
        return {key: set(re.findall(r"\{(\w+)\}", json.dumps(value))) for key, value in frames.items()}

    assert slots(language) == slots("en")


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_filled_frame_can_be_read_back(a: str, b: str) -> None:
    frame = "Is {a} before {b}?"
    filled = fill(frame, a=f"<{a}>", b=f"<{b}>")
    assert unfill(frame, filled, a=f"<{a}>") == {"b": f"<{b}>"}


@given(st.text(max_size=400))
def test_any_text_is_shortened_and_split(text: str) -> None:
    assert len(shorten(text, 60)) <= 60
    masked = mask(text)
    assert "".join(split_sentences(masked.text)).split() or not masked.text.strip()


def test_a_formula_is_never_cut() -> None:
    assert shorten("The long title with $x^2 + y^2 = z^2$ inside", 30) == "The long title with…"
    assert mask("It costs $12 and $5, not $x^2$.").formulas == ("x^2",)
