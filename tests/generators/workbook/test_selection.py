"""Choosing units and lessons, and naming curricula."""

import pytest

from app.core.curriculum import Curriculum, Lesson, Unit, Workbook
from app.core.errors import BadRequest
from app.generators.workbook import fill_missing, keep_lessons, name_curricula, select_lessons


def unit(number: int, lessons: int, bundle: bool = False) -> Unit:
    made = tuple(Lesson(id=f"{number}.{n}", number=str(n), title=f"Lesson {number}.{n}") for n in range(1, lessons + 1))
    return Unit(number=number, title=f"Unit {number}", bundle=bundle, lessons=made)


WORKBOOK = Workbook(
    name="book.xlsx",
    curricula=(
        Curriculum(subject="Science", grade="Grade 7", curriculum="NGSS", units=(unit(1, 3, bundle=True), unit(2, 2))),
        Curriculum(subject="Chemistry", units=(unit(3, 12),)),
    ),
)


@pytest.mark.parametrize(
    ("units", "lessons", "chosen"),
    [
        ("2", "", ["2.1", "2.2"]),
        ("1-2", "", ["1.1", "1.2", "1.3", "2.1", "2.2"]),
        (" 1 – 2 , ", "", ["1.1", "1.2", "1.3", "2.1", "2.2"]),
        ("", "1.2", ["1.2"]),
        ("", "1.2,2.1-2.2", ["1.2", "2.1", "2.2"]),
        ("", "1.3-2.1", ["1.3", "2.1"]),
        ("", "3.2-4", ["3.2", "3.3", "3.4"]),
        ("", "3.2-10", [f"3.{n}" for n in range(2, 11)]),
        ("2", "1.1;1.1", ["1.1", "2.1", "2.2"]),
    ],
)
def test_chosen_lessons_keep_their_numbers(units, lessons, chosen):
    selected = select_lessons(WORKBOOK, units, lessons)
    assert [lesson.id for _, _, lesson in selected.lessons()] == chosen
    assert all(unit.number == int(lesson.id.split(".")[0]) for _, unit, lesson in selected.lessons())
    assert all(c.units and all(u.lessons for u in c.units) for c in selected.curricula)


def test_nothing_asked_for_is_everything():
    assert select_lessons(WORKBOOK, " ", "") is WORKBOOK


def test_a_unit_bundle_is_made_of_the_chosen_lessons():
    (curriculum,) = select_lessons(WORKBOOK, lessons="1.3").curricula
    assert curriculum.units[0].bundle
    assert [lesson.id for lesson in curriculum.units[0].lessons] == ["1.3"]


@pytest.mark.parametrize(
    ("units", "lessons", "code"),
    [
        ("x", "", "bad-selection"),
        ("1.2", "", "bad-selection"),
        ("1,,2", "", "bad-selection"),
        ("1-", "", "bad-selection"),
        ("-1", "", "bad-selection"),
        ("²", "", "bad-selection"),
        ("2-1", "", "bad-selection"),
        ("9", "", "not-in-workbook"),
        ("1-999999999", "", "not-in-workbook"),
        ("9" * 40, "", "bad-selection"),
        ("0", "", "not-in-workbook"),
        ("", "1", "bad-selection"),
        ("", "1.x", "bad-selection"),
        ("", "1.9", "not-in-workbook"),
        ("", "2.1-1.1", "bad-selection"),
        (",", "", "nothing-chosen"),
    ],
)
def test_nonsense_is_refused_in_plain_words(units, lessons, code):
    with pytest.raises(BadRequest) as refused:
        select_lessons(WORKBOOK, units, lessons)
    assert refused.value.code == code
    assert refused.value.message.endswith(".")
    assert refused.value.hint


def test_names_are_filled_where_they_are_missing_only():
    filled = fill_missing(WORKBOOK, subject="Physics", grade="\u00a0Grade 9 ", curriculum="AP")
    assert [(c.subject, c.grade, c.curriculum) for c in filled.curricula] == [
        ("Science", "Grade 7", "NGSS"),
        ("Chemistry", "Grade 9", "AP"),
    ]


def test_names_that_nobody_gives_stay_missing():
    assert fill_missing(WORKBOOK, grade="Grade 9").curricula[1].missing == ("curriculum",)


def test_curricula_that_become_alike_are_joined():
    plain = Workbook(name="b", curricula=(Curriculum(units=(unit(1, 1),)), Curriculum(units=(unit(2, 1),))))
    (joined,) = fill_missing(plain, "Science", "Grade 7", "NGSS").curricula
    assert [u.number for u in joined.units] == [1, 2]


def test_each_curriculum_gets_the_names_given_for_it():
    named = name_curricula(WORKBOOK, [{"grade": "Grade 9"}, {"grade": " Grade 8 ", "curriculum": "AP"}])
    assert [(c.subject, c.grade, c.curriculum) for c in named.curricula] == [
        ("Science", "Grade 7", "NGSS"),
        ("Chemistry", "Grade 8", "AP"),
    ]


def test_kept_lessons_leave_their_units_at_their_places():
    kept = keep_lessons(WORKBOOK, {"2.1", "3.12"})
    assert [(u.number, u.position, [x.id for x in u.lessons]) for c in kept.curricula for u in c.units] == [
        (2, 2, ["2.1"]),
        (3, 1, ["3.12"]),
    ]
