"""Bad items are turned down with the right code; good ones that look like bad ones are not."""

import time
from typing import Any

import pytest

from app.core.curriculum import Lesson, LessonContext
from app.core.deck import Item, ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.generators.checks.items import CHECKS, check_item, count_words
from app.generators.checks.texts import REASONS
from app.generators.products import Section, find_product


def context(language: str = "en", title: str = "The cell", note: str = "") -> LessonContext:
    return LessonContext(
        lesson=Lesson(id="1.1", title=title, note=note),
        unit_number=1,
        unit_title="Life",
        subject="Science",
        grade="Grade 7",
        curriculum="NGSS",
        language=language,
    )


def section(key: str) -> Section:
    product = find_product("academy" if key in ("multiple_choice", "task_cards") else "caterpillar")
    return product.section(key)


def statement(stem: str, answer: bool = True, explanation: str = "That is what cells do.") -> TrueFalseItem:
    return TrueFalseItem(stem=stem, answer=answer, explanation=explanation)


def choice(
    stem: str = "Which part of a cell releases energy from food?",
    options: tuple[str, str, str, str] = ("the mitochondrion", "the nucleus", "the cell wall", "the vacuole"),
    answer: int = 0,
    explanation: str = "Respiration happens in it.",
) -> MultipleChoiceItem:
    return MultipleChoiceItem(stem=stem, options=options, answer=answer, explanation=explanation)


def written(stem: str, answer: str = "It lets some substances pass.", kind: Any = ItemKind.SHORT_ANSWER) -> WrittenItem:
    scenario = "Ben looks at an onion skin." if kind is ItemKind.SCENARIO else ""
    return WrittenItem(kind=kind, scenario=scenario, stem=stem, answer=answer)


def code_of(item: Item, **about: Any) -> str | None:
    key = {ItemKind.TRUE_FALSE: "true_false", ItemKind.MULTIPLE_CHOICE: "multiple_choice"}.get(
        item.kind, item.kind.value
    )
    rejection = check_item(item, section(key), context(**about))
    return rejection.code if rejection else None


LONG = "word " * 70

BAD: list[tuple[str, Item]] = [
    ("blank", statement(" ")),
    ("blank", statement("…")),
    ("blank", statement("N/A")),
    ("blank", statement("Cells have no membrane.", False, "")),
    ("blank", statement("Cells have no membrane.", False, "—")),
    ("blank", choice(options=("the mitochondrion", " ", "the cell wall", "the vacuole"))),
    ("blank", choice(explanation="")),
    ("blank", written("What does a membrane do?", " ")),
    ("characters", statement("Cells have a membrane\ufffd.")),
    ("characters", statement("Cells have\x07 a membrane.")),
    ("characters", statement("Les cellules ont une paroi trÃ¨s fine.")),
    ("characters", statement("Cells have a nucleus \ue000 inside.")),
    ("characters", statement("The formula of water is H□O.")),
    ("leftover", statement("Sure! Here are ten statements about cells.")),
    ("leftover", statement("Here is a true statement about cells: they divide.")),
    ("leftover", statement("True or False: Cells divide.")),
    ("leftover", statement("1. Cells divide.")),
    ("leftover", written("Question 3: What does a membrane do?")),
    ("leftover", written("What does a membrane do?", "Answer: It lets some substances pass.")),
    ("leftover", written("As an AI language model, what can a membrane do?")),
    ("leftover", written("[Insert question here]")),
    ("leftover", statement("Natürlich! Zellen teilen sich.")),
    ("leftover", statement("¡Claro! Las células se dividen.")),
    ("leftover", statement("Bien sûr ! Les cellules se divisent.")),
    ("leftover", statement("بالتأكيد! تنقسم الخلايا.")),
    ("leftover", choice(options=("A) the mitochondrion", "B) the nucleus", "C) the cell wall", "D) the vacuole"))),
    ("markdown", statement("Cells have a **membrane** around them.")),
    ("markdown", statement("Cells have a membrane.<br>They divide.")),
    ("markdown", written("# What does a membrane do?")),
    ("title-only", statement("The Cell.")),
    ("all-of-the-above", choice(options=("the mitochondrion", "the nucleus", "the wall", "All of the above"))),
    ("all-of-the-above", choice(options=("the mitochondrion", "the nucleus", "the wall", "none of these."))),
    ("all-of-the-above", choice(options=("the mitochondrion", "the nucleus", "the wall", "Both A and B"))),
    ("all-of-the-above", choice(options=("das Mitochondrium", "der Kern", "die Wand", "Alle genannten"))),
    (
        "all-of-the-above",
        choice(options=("das Mitochondrium", "der Kern", "die Wand", "keine der genannten Antworten")),
    ),
    ("all-of-the-above", choice(options=("la mitocondria", "el núcleo", "la pared", "Todas las anteriores"))),
    ("all-of-the-above", choice(options=("la mitocondria", "el núcleo", "la pared", "Ninguna de las anteriores"))),
    ("all-of-the-above", choice(options=("la mitochondrie", "le noyau", "la paroi", "Toutes les réponses ci-dessus"))),
    ("all-of-the-above", choice(options=("la mitochondrie", "le noyau", "la paroi", "Aucune de ces réponses"))),
    ("all-of-the-above", choice(options=("الميتوكوندريا", "النواة", "الجدار", "جميع ما سبق"))),
    ("all-of-the-above", statement("All of the above.")),
    ("options-alike", choice(options=("the nucleus", "The nucleus.", "the wall", "the vacuole"))),
    ("options-alike", choice(options=("nucleus", "the nucleus", "the wall", "the vacuole"))),
    ("options-alike", choice("What is a half?", ("0.5", "1/2", "2", "5"), explanation="Divide 1 by 2.")),
    ("options-alike", choice("How much is it?", ("50 %", "$\\frac{1}{2}$", "2", "5"), explanation="Divide 1 by 2.")),
    ("options-alike", choice("How many?", ("1,000", "1000", "10", "100"), explanation="Ten times a hundred.")),
    ("names-letter", choice(explanation="Option B is wrong since it stores the plan.")),
    ("names-letter", choice(explanation="Antwort A stimmt.")),
    ("names-letter", choice(explanation="C is incorrect because it only supports.")),
    ("names-letter", choice(explanation="لأن الإجابة (ب) خاطئة.")),
    ("names-letter", statement("Cells divide.", True, "Option B is correct. They do.")),
    ("names-letter", written("What does the membrane do?", "Answer (C) is right: it lets some substances pass.")),
    ("names-letter", written("Soll der Zoo bleiben?", "Antwort A ist richtig.", ItemKind.OPEN_ENDED)),
    ("names-letter", written("هل تنقسم الخلايا؟", "الخيار (ب) صحيح.")),
    ("explanation-contradicts", statement("Cells divide.", True, "False: cells do not divide.")),
    ("explanation-contradicts", statement("Cells never divide.", False, "This statement is true.")),
    ("explanation-contradicts", statement("Cells divide.", True, "This statement is not correct.")),
    ("explanation-contradicts", statement("Zellen teilen sich.", True, "Falsch, sie teilen sich nicht.")),
    ("explanation-contradicts", statement("Las células se dividen.", True, "La afirmación es falsa.")),
    ("explanation-contradicts", statement("Les cellules se divisent.", True, "Faux : elles ne le font pas.")),
    ("explanation-contradicts", statement("تنقسم الخلايا.", True, "خطأ، لا تنقسم الخلايا.")),
    ("explanation-contradicts", choice(explanation="The correct answer is the nucleus, which holds the plan.")),
    ("explanation-contradicts", choice(explanation="Die richtige Antwort ist: the nucleus.")),
    ("explanation-contradicts", choice(explanation="The mitochondrion is wrong. It does something else.")),
    (
        "explanation-contradicts",
        choice("What is 3 × 4?", ("12", "11", "7", "34"), explanation="Add: 3 + 4 = 7."),
    ),
    (
        "explanation-contradicts",
        choice("How fast is it?", ("60 km/h", "240 km/h", "30 km/h", "2 km/h"), explanation="So $v = 240$ km/h."),
    ),
    ("given-away", statement("Cells divide (True).")),
    ("given-away", choice("The mitochondrion releases energy. Which part of a cell releases energy?")),
    (
        "given-away",
        written("Why do some substances pass the thin membrane?", "Some substances pass the thin membrane."),
    ),
    ("gap", statement("The ___ controls the cell.")),
    ("gap", written("A cell ______ when it grows.", kind=ItemKind.OPEN_ENDED)),
    ("picture", written("What does the diagram below show?")),
    ("picture", written("Look at the picture. What part is it?")),
    ("picture", written("According to the passage, what does a membrane do?")),
    ("picture", written("Was zeigt die Abbildung unten?")),
    ("picture", written("Observa la imagen y di qué parte es.")),
    ("picture", written("Que montre le schéma ci-dessous ?")),
    ("picture", written("ماذا يوضح الشكل أدناه؟")),
    ("formula", written("What is $\\frac{1{2}$ of a cell?")),
    ("too-long", statement(f"Cells {LONG} divide.")),
    ("too-long", choice(options=("the mitochondrion " + "x" * 300, "the nucleus", "the wall", "the vacuole"))),
    ("too-long", written("What does he see? " + "y" * 270, kind=ItemKind.SCENARIO)),
    ("answer-too-long", statement("Cells never divide.", False, LONG)),
    ("answer-too-long", written("What does a membrane do?", LONG)),
]

GOOD: list[Item] = [
    written("Option A costs $5 a month, option B $4. Which is cheaper?", "Option B is cheaper by $1."),
    written("With which letter does “apple” begin?", "The letter A is the first one."),
    statement("Cells divide."),
    statement("A cell membrane lets only some substances pass.", False, "True membranes do that, walls do not."),
    statement("Cells never divide.", False, "It is true that they grow, but they also divide."),
    statement("Right angles measure 90°."),
    statement("Correct posture needs muscle cells.", True, "Correct posture is held by muscles."),
    statement("Wrong-way genes can be found in cells.", True, "Wrong-way genes are read backwards."),
    statement("Ca2+ carries two positive charges.", True, ""),
    statement("A ticket costs $12 and a snack costs $5, so both cost $17.", True, "$12 + $5 = $17."),
    statement("In the periodic table, the symbol of sodium is Na."),
    statement("Sure signs of life are growth and movement."),
    statement("Here are more cells than there: in the leaf, not in the root."),
    statement("Of course, the nucleus of a bacterium is missing.", False, "Bacteria have no nucleus."),
    statement("The answer to a stimulus is called a response."),
    statement("3 * 4 * 2 = 24"),
    statement("The set {a, b} has 4 subsets."),
    statement("Naturgesetze gelten überall.", True, "Das gilt auch im All."),
    choice(),
    choice("How many moons does Venus have?", ("none", "one", "two", "four"), explanation="Venus has no moon."),
    choice("Which sign fits: 3 ? 5", ("<", ">", "=", "+"), explanation="3 is less than 5."),
    choice("What is the symbol of magnesium?", ("Mg", "mg", "MG", "Mn"), explanation="Symbols start with a capital."),
    choice("What is $\\frac{2}{4}$ in lowest terms?", ("1/2", "2/4", "4/8", "1/4"), explanation="Divide by 2."),
    choice("Which is larger, 3/4 or 1/2?", ("3/4", "1/2", "both equal", "it depends"), explanation="3/4 > 2/4."),
    choice("The powerhouse of the cell is ___.", explanation="It releases energy."),
    choice("What is 2 + 2 · 3?", ("8", "12", "10", "7"), explanation="First 2 · 3 = 6, then 2 + 6 = 8."),
    choice("What is 20 % of 60?", ("12", "20", "40", "80"), explanation="60 : 100 = 0.6 and 0.6 · 20 = 12"),
    choice(
        "Which blood group fits all?", ("group 0", "group A", "group B", "group AB"), explanation="Group A lacks B."
    ),
    choice(
        "Which vitamin prevents scurvy?",
        ("vitamin C", "vitamin A", "vitamin D", "vitamin K"),
        explanation="Sailors lacked vitamin C.",
    ),
    choice(explanation="The nucleus is wrong here because it stores the plan, and the wall only supports."),
    choice(explanation="The right answer is the mitochondrion, not the nucleus."),
    choice(
        "Which is the fastest?", ("light in vacuum", "light", "sound", "wind"), explanation="Light is wrong in glass."
    ),
    choice("What does the dog do in “The dog runs”?", ("runs", "dog", "the", "in"), explanation="It is the verb."),
    choice("Which cost is fair?", ("$12", "$5", "$7", "$17"), explanation="$5 + $7 = $12."),
    choice(
        "ما الجزء الذي يطلق الطاقة؟", ("الميتوكوندريا", "النواة", "الجدار", "الفجوة"), explanation="يحدث فيها التنفس."
    ),
    written("What does a membrane do?"),
    written("Balance the equation below: $\\ce{H2 + O2 -> H2O}$", "$\\ce{2H2 + O2 -> 2H2O}$"),
    written("What is the slope of the graph of $y = 2x$?", "2"),
    written("How does a map of genes help doctors?", "It shows where a gene lies."),
    written("What is the sum of 3 and 4?", "7"),
    written("Which sign makes 3 □ 5 right?", "<"),
    written("Why is the sky blue?", "Blue light is scattered most.", kind=ItemKind.OPEN_ENDED),
    written("What does he see?", "He sees cells with walls.", kind=ItemKind.SCENARIO),
    statement("The opposite of hot is cold."),
    statement("True north and magnetic north are not the same.", True, "True north points to the pole."),
    statement("False ribs are not attached to the breastbone.", True, "False ribs end in cartilage."),
    choice(
        "Which article of the Constitution creates Congress?",
        ("Article I", "Article II", "Article III", "Article V"),
        explanation="Article I creates Congress.",
    ),
    choice("What is 10 - 3 · 2?", ("4", "14", "1", "8"), explanation="3 · 2 = 6; 10 - 6 = 4"),
    choice("What is the pH of a neutral solution?", ("7", "0", "14", "1"), explanation="Neutral means pH = 7."),
    choice(
        "Solve $x + 5 = 12$.", ("$x = 7$", "$x = 17$", "$x = 5$", "$x = -7$"), explanation="$12 - 5 = 7$, so $x = 7$."
    ),
    choice(
        "Which is the correct chemical symbol for cobalt?",
        ("Co", "CO", "Cb", "co"),
        explanation="Cobalt is Co; CO is carbon monoxide.",
    ),
    choice(
        "Who discovered penicillin?",
        ("Alexander Fleming", "Louis Pasteur", "Marie Curie", "Robert Koch"),
        explanation="Fleming saw mold kill bacteria in 1928.",
    ),
    choice(
        "Which sentence is correct?",
        ("She doesn't like tea.", "She don't like tea.", "She not like tea.", "She isn't like tea."),
        explanation="The third person takes doesn't.",
    ),
    choice(
        "What is the complementary DNA strand of ATGC?",
        ("TACG", "ATGC", "GCAT", "CGTA"),
        explanation="A pairs with T, G pairs with C.",
    ),
    choice(
        "A shirt costs $20 and is 25% off. What is the sale price?",
        ("$15", "$5", "$25", "$16"),
        explanation="25% of $20 is $5, and $20 − $5 = $15.",
    ),
    choice(
        "Which type of blood is the universal donor?",
        ("type O", "type A", "type B", "type AB"),
        explanation="Type A is wrong because it carries the A antigen.",
    ),
    choice(
        "What is the next number: 2, 4, 8, 16?",
        ("32", "24", "20", "18"),
        explanation="Each number doubles, so 16 · 2 = 32.",
    ),
    written("Why is the table of elements ordered by atomic number?", "Since it sets the properties."),
    written("What happens when $\\ce{Na}$ meets water?", "$\\ce{2Na + 2H2O -> 2NaOH + H2}$ and heat."),
    written(
        "Draw a diagram that shows the water cycle.",
        "It shows evaporation, condensation and rain.",
        ItemKind.OPEN_ENDED,
    ),
    written("Name one question a map can answer.", "Where a place is."),
    written("Explain, in one sentence, what “None of the above” means on a ballot.", "It rejects all candidates."),
    written("What do you call someone who studies maps?", "A cartographer."),
    written("In which layer of the atmosphere does weather happen?", "In the troposphere."),
    written("How much is 3 × (−4)?", "−12"),
    written("What does `print(2**3)` show?", "8"),
    written("What is the value of the expression $2^{3}$?", "8"),
    statement("In a food chain, energy flows from grass → rabbit → fox."),
    statement("The angles of a triangle add up to 180°."),
    statement("I. Newton wrote the Principia in 1687."),
    statement("H2O is made of hydrogen & oxygen."),
    statement("“To be or not to be” is from Hamlet."),
]


@pytest.mark.parametrize(("code", "item"), BAD, ids=lambda value: value if isinstance(value, str) else value.stem[:40])
def test_a_bad_item_is_turned_down_with_its_reason(code: str, item: Item) -> None:
    assert code_of(item) == code


@pytest.mark.parametrize("item", GOOD, ids=lambda item: item.stem[:40])
def test_a_good_item_that_looks_like_a_bad_one_passes(item: Item) -> None:
    assert code_of(item) is None


def test_tags_belong_to_a_lesson_about_them() -> None:
    item = statement("The tag <br> starts a new line.")
    assert code_of(item, title="HTML: the <br> tag") is None
    assert code_of(item) == "markdown"


def test_an_item_of_another_kind_is_turned_down() -> None:
    rejection = check_item(statement("Cells divide."), section("multiple_choice"), context())
    assert rejection is not None
    assert rejection.code == "wrong-kind"


def test_true_statements_need_an_explanation_where_the_sheet_prints_one() -> None:
    bare = statement("Cells divide.", True, "")
    assert check_item(bare, section("true_false"), context()) is None
    rejection = check_item(bare, section("true_false_explained"), context())
    assert rejection is not None
    assert rejection.code == "blank"


def test_every_check_has_words_for_a_person() -> None:
    assert {code for code, _ in CHECKS} <= set(REASONS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("It is so.", 3),
        ("So $x + 3 = 7$ holds.", 3),
        ("3 + 4 = 7", 3),
        ("细胞是生命的单位。", 4),
        ("الخلية وحدة الحياة", 3),
    ],
)
def test_words_are_counted_as_a_teacher_does(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize("bait", ["$a ", "\\(", "[a", "**a ", "is ", "1,", "= 1 ", "option ", "__", "\\frac{"])
def test_hostile_texts_are_read_in_no_time(bait: str) -> None:
    text = bait * 5000
    began = time.process_time()
    code_of(choice(text, (text, f"{text}a", f"{text}b", f"{text}c"), explanation=text))
    assert time.process_time() - began < 10
