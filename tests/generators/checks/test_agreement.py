import pytest

from app.core.deck import ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.generators.checks.agreement import Agreement, compare, question_text
from app.generators.writers.base import Solution

CHOICE = MultipleChoiceItem(stem="Which is a gas?", options=("oxygen", "iron", "salt", "sand"), answer=0)
STATEMENT = TrueFalseItem(stem="Iron is a metal.", answer=True)


@pytest.mark.parametrize(("choice", "agrees"), [(0, True), (1, False), (None, False), (9, False)])
def test_a_choice_agrees_only_with_itself(choice: int | None, agrees: bool) -> None:
    verdict, _ = compare(CHOICE, Solution(choice=choice))
    assert verdict is (Agreement.AGREE if agrees else Agreement.DISAGREE)


@pytest.mark.parametrize(("truth", "agrees"), [(True, True), (False, False), (None, False)])
def test_a_truth_agrees_only_with_itself(truth: bool | None, agrees: bool) -> None:
    verdict, _ = compare(STATEMENT, Solution(truth=truth))
    assert verdict is (Agreement.AGREE if agrees else Agreement.DISAGREE)


@pytest.mark.parametrize(
    ("language", "key", "answer", "verdict"),
    [
        ("en", "7", "7.0", "agree"),
        ("en", "1/2", "0.5", "agree"),
        ("en", "$\\frac{1}{2}$", "0.5", "agree"),
        ("en", "7", "8", "disagree"),
        ("en", "280 cards, because $14 \\times 20 = 280$.", "It is 280 cards.", "agree"),
        ("en", "280 cards, because $14 \\times 20 = 280$.", "It is 14 cards.", "unclear"),
        ("en", "3.5 m", "350 cm", "unclear"),
        ("en", "-3 degrees", "3 degrees", "unclear"),
        ("en", "Yes, it can.", "No, it cannot.", "disagree"),
        ("en", "The heart pumps blood.", "The heart pumps the blood through the body.", "agree"),
        ("en", "The heart pumps blood.", "The lungs take in air.", "unclear"),
        ("en", "Plants absorb it.", "Plants do not absorb it.", "unclear"),
        ("en", "mitochondrion", "The mitochondrion", "agree"),
        ("en", "Paris", "London", "unclear"),
        ("en", "Paris", "", "unclear"),
        ("de", "Ja, es sinkt.", "Nein, es steigt.", "disagree"),
        ("de", "Das Herz pumpt das Blut.", "Blut wird vom Herzen gepumpt.", "agree"),
        ("es", "Sí.", "No.", "disagree"),
        ("fr", "Oui, il flotte.", "Non, il coule.", "disagree"),
        ("ar", "نعم، يطفو.", "لا، يغرق.", "disagree"),
        ("ar", "القلب يضخ الدم", "يضخ القلب الدم", "agree"),
    ],
)
def test_answers_in_words_agree_disagree_or_need_a_reader(language: str, key: str, answer: str, verdict: str) -> None:
    item = WrittenItem(kind=ItemKind.SHORT_ANSWER, stem="What is it?", answer=key)
    assert compare(item, Solution(text=answer), language)[0] is Agreement(verdict)


def test_a_reader_marks_the_many_answers_of_an_open_question_but_yes_is_not_no() -> None:
    item = WrittenItem(kind=ItemKind.OPEN_ENDED, stem="Is a zoo a good idea?", answer="Yes, it saves rare animals.")
    assert compare(item, Solution(text="It depends on the space they have."))[0] is Agreement.UNCLEAR
    nonsense = item.model_copy(update={"answer": "0, because nothing is left at all."})
    assert compare(nonsense, Solution(text="It depends on the space they have."))[0] is Agreement.UNCLEAR
    assert compare(item, Solution(text="No, animals suffer there."))[0] is Agreement.DISAGREE
    assert compare(item, Solution(text=" "))[0] is Agreement.UNCLEAR


def test_the_judge_reads_the_scenario_too() -> None:
    item = WrittenItem(kind=ItemKind.SCENARIO, scenario="It rains.", stem="What now?", answer="Wait.")
    assert question_text(item) == "It rains. What now?"
