"""The engine's sentences in German, Spanish and Arabic, as they come: finished, joined, nested, with foreign values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.wording import Catalogue, Template, Wording, places
from app.generators.checks.texts import describe
from app.generators.formulas import problems
from app.generators.workbook.messages import not_there, refusal
from app.worker import texts

LANGUAGES = ("de", "es", "ar")
GERMAN = Wording.load("de")


def small(**sentences: str | dict[str, str]) -> Wording:
    return Wording(Catalogue(plural_rule="one-other", sentences=sentences))


def wording(*pairs: tuple[str, str | dict[str, str]]) -> Wording:
    return small(**dict(pairs))


def test_a_template_takes_its_sentence_apart() -> None:
    template = Template("The {role} ended {count} times.")
    assert template.values("The writer ended 4 times.") == {"role": "writer", "count": "4"}
    assert template.values("The writer ended often times.") is None
    assert template.values("A writer ended 4 times.") is None


def test_a_place_named_twice_has_one_value() -> None:
    template = Template("From {first} to {first}.")
    assert template.values("From 2 to 2.") == {"first": "2"}
    assert template.values("From 2 to 3.") is None


@pytest.mark.parametrize("text", [problems.OPEN_BRACE, problems.STRAY_BRACE])
def test_braces_that_are_no_places_are_text(text: str) -> None:
    assert [part.name for part in places(text)] == [""]
    for language in LANGUAGES:
        assert Wording.load(language).say(text) != text


def test_escaped_braces_are_braces() -> None:
    assert GERMAN.say(problems.OPEN_TABLE.format("matrix")) == (
        r"In einer Formel steht \begin{matrix} ohne das zugehörige \end."
    )


def test_a_finished_sentence_is_said_with_its_values() -> None:
    said = GERMAN.say(texts.NO_ANSWER.format(address="127.0.0.1:6379"))
    assert said == "Der Redis-Server unter 127.0.0.1:6379 antwortet nicht."


def test_what_nobody_knows_stays_as_it_is() -> None:
    for text in ("", "…", "Something new.", "Something new.\nIn two lines.", "a: b"):
        assert GERMAN.say(text) == text


def test_a_reason_inside_a_sentence_is_said_too() -> None:
    inner = "The disk is full: /out/01. Cells/a.pdf could not be saved."
    assert GERMAN.say(texts.NO_PREVIEW.format(reason=inner)) == (
        "Die Vorschau konnte nicht erstellt werden: "
        "Der Datenträger ist voll: /out/01. Cells/a.pdf konnte nicht gespeichert werden."
    )


def test_a_reason_that_lost_its_full_stop_is_known() -> None:
    assert GERMAN.say(describe("formula", problems.EMPTY)) == "Eine Formel ist fehlerhaft: Eine Formel ist leer."


def test_several_sentences_in_one_text_are_said_one_by_one() -> None:
    notice = (
        "2 questions could not be made good and are left out. "
        "Task Cards: On 3 of 30 items the right option is the longest one, and no better ones came. "
        "The preview could not be made: /out/a.pdf is open in another program."
    )
    assert GERMAN.say(notice) == (
        "2 Fragen ließen sich nicht in Ordnung bringen und wurden weggelassen. "
        "Aufgabenkarten: Bei 3 von 30 Fragen ist die richtige Antwort die längste, und bessere kamen nicht. "
        "Die Vorschau konnte nicht erstellt werden: /out/a.pdf ist in einem anderen Programm geöffnet."
    )


def test_a_known_sentence_beside_an_unknown_one_is_said() -> None:
    assert GERMAN.say("Choose another model. Ask Ms. Lee.") == "Wählen Sie ein anderes Modell. Ask Ms. Lee."


def test_a_path_with_a_full_stop_is_one_value() -> None:
    assert (
        GERMAN.say("/out/01. Cells/a.pdf cannot be written.") == "/out/01. Cells/a.pdf kann nicht geschrieben werden."
    )


def test_the_surer_template_wins() -> None:
    said = wording(("{path} is full.", "open {path}"), ("The disk {path} is full.", "anchored {path}"))
    assert said.say("The disk C is full.") == "anchored C"
    assert said.say("Disk C is full.") == "open Disk C"


def test_what_stands_between_quotation_marks_is_not_translated() -> None:
    assert GERMAN.say("There is no file “Cancelled”.") == "Es gibt keine Datei „Cancelled“."
    assert GERMAN.say("“true” belongs to no lesson and was not used.").startswith("„true“ ")


def test_fractions_have_the_decimal_point_of_the_language() -> None:
    assert GERMAN.say("Only 1.5 GB are free at /out/v1.2.") == "Unter /out/v1.2 sind nur 1,5 GB frei."


@pytest.mark.parametrize(
    ("count", "start"),
    [(2, "تعذّر إصلاح سؤالين"), (3, "تعذّر إصلاح 3 أسئلة"), (11, "تعذّر إصلاح 11 سؤالًا"), (100, "تعذّر إصلاح 100 سؤال ")],
)
def test_arabic_counts_in_its_plural_forms(count: int, start: str) -> None:
    assert Wording.load("ar").say(texts.MISSING.format(count=count)).startswith(start)


def test_a_value_keeps_its_direction_in_arabic() -> None:
    assert "\u2068/out/a.pdf\u2069" in Wording.load("ar").say("/out/a.pdf could not be saved.")


def test_a_variant_of_a_template_is_preferred() -> None:
    error = not_there("unit", "9", "1", "4")
    assert GERMAN.say(error.message) == "Eine Einheit 9 gibt es in dieser Arbeitsmappe nicht."
    assert GERMAN.say(error.hint) == "Sie hat die Einheiten 1 bis 4."


def test_the_region_of_a_language_does_not_matter() -> None:
    assert Wording.load("de_AT").say("Cancelled") == Wording.load("de-CH").say("Cancelled") == "Abgebrochen"


def test_a_language_without_a_catalogue_says_it_in_english() -> None:
    assert Wording.load("fr").say("This lesson was cancelled.") == "This lesson was cancelled."


@pytest.mark.parametrize("language", LANGUAGES)
@given(name=st.text(min_size=1, max_size=60))
def test_any_file_name_comes_through_unharmed(language: str, name: str) -> None:
    error = refusal("workbook-locked", name)
    shown = error.message[1 : -len("” is protected by a password.")]
    said = Wording.load(language).say(error.message)
    assert shown in said
    assert "is protected" not in said.replace(shown, "")


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(GERMAN.say(text), str)
