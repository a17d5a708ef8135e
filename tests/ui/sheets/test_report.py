"""The report: what it says, that it stays quick, and that it follows its lesson."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.core.deck import Deck, Rejection
from app.core.jobs import LessonState, Problem
from app.ui.desktop import Desktop
from app.ui.sheets.report import Colors, Shown, report_page
from app.ui.sheets.report_view import ReportView
from app.worker.texts import NO_PREVIEW
from tests.support.sheets import MadeLesson, ScriptedGateway, job_of
from tests.support.watchdog import Watchdog

COLORS = Colors(*["#123456"] * 6)


def with_rejections(deck: Deck, count: int) -> Deck:
    """The deck with `count` rejections in its second section, one of its items missing and one changed by hand."""
    first, second, *rest = deck.sections
    rejected = tuple(
        Rejection(
            section=second.key,
            stem=rf"Number {number}: which ion is $\ce{{SO4^2-}}$ <b>&</b> why?",
            code="key-disputed",
            reason=r"An independent solver came to another answer: $\ce{Cu^2+}$",
        )
        for number in range(count)
    )
    items = [item.model_copy(update={"verified": True}) for item in first.items]
    items[0] = items[0].model_copy(update={"edited": True})
    sections = (
        first.model_copy(update={"items": tuple(items)}),
        second.model_copy(update={"items": second.items[1:], "rejected": rejected, "notices": ("Look at 3 of them.",)}),
        *rest,
    )
    return deck.model_copy(update={"sections": sections, "model": "gpt-6-luna"})


@pytest.fixture
def report(qtbot: QtBot, desktop: Desktop, gateway: ScriptedGateway) -> ReportView:
    report = ReportView(desktop)
    qtbot.addWidget(report)
    report.resize(700, 900)
    report.show()
    return report


def test_it_says_what_was_checked_and_turned_down(made: MadeLesson) -> None:
    page = report_page(made.snapshot(), with_rejections(made.deck, 3), COLORS, Shown({}))
    for words in (
        "104 of 105",
        "24 of 25 questions",
        "1 missing",
        "3 turned down",
        "1 changed by hand",
        "25 solved a second time",
        "Look at 3 of them.",
        "gpt-6-luna",
        "1 min 35 s",
        "$0.03",
        "120,000 in",
    ):
        assert words in page


def test_formulas_are_readable_and_nothing_is_taken_for_markup(made: MadeLesson) -> None:
    page = report_page(made.snapshot(), with_rejections(made.deck, 1), COLORS, Shown({}))
    assert "which ion is SO₄²⁻ &lt;b&gt;&amp;&lt;/b&gt; why?" in page
    assert "another answer: Cu²⁺" in page


def test_a_notice_is_said_once(made: MadeLesson) -> None:
    notice = "1 question is missing. Multiple Choice Worksheet: Look at 3 of them."
    no_preview = NO_PREVIEW.format(reason="The disk is full.")
    deck = with_rejections(made.deck, 3)
    page = report_page(made.snapshot(notice=f"{notice} {no_preview}"), deck, COLORS, Shown({}))
    assert page.count("Look at 3 of them.") == 1
    assert "The disk is full." in page
    assert no_preview in report_page(made.snapshot(notice=no_preview), made.deck, COLORS, Shown({}))


def test_a_good_lesson_is_called_good(made: MadeLesson) -> None:
    assert "Nothing had to be replaced." in report_page(made.snapshot(), made.deck, COLORS, Shown({}))


def test_keys_that_nobody_solved_again_are_said(made: MadeLesson) -> None:
    deck = made.deck.model_copy(update={"verified": False})
    assert "not solved a second time" in report_page(made.snapshot(), deck, COLORS, Shown({}))


def test_a_failure_comes_first_and_keeps_its_details_folded(made: MadeLesson) -> None:
    problem = Problem(
        code="x", title="No answer", message="It did not answer.", hint="Try later.", detail="Timeout <1>"
    )
    failed = made.snapshot(state=LessonState.FAILED, problem=problem, questions={})
    page = report_page(failed, None, COLORS, Shown({}))
    assert page.index("No answer") < page.index("It did not answer.") < page.index("Try later.")
    assert "Timeout" not in page
    assert "Timeout &lt;1&gt;" in report_page(failed, None, COLORS, Shown({}, details=True))


def test_the_view_shows_the_report_and_unfolds_it(
    qtbot: QtBot,
    desktop: Desktop,
    report: ReportView,
    gateway: ScriptedGateway,
    made: MadeLesson,
    root: Path,
    watchdog: Watchdog,
) -> None:
    gateway.kept = with_rejections(made.deck, 1000)
    desktop.store.apply([job_of(root, made.snapshot())])
    report.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: "1,000" in report.toPlainText() or "1000 turned down" in report.toPlainText())
    text = report.toPlainText()
    assert "Number 11:" in text
    assert "Number 12:" not in text
    assert "Show 100 more" in text
    for unfolded in range(111, 912, 100):
        report.anchorClicked.emit(QUrl("more:multiple_choice"))
        qtbot.waitUntil(lambda last=unfolded: f"Number {last}:" in report.toPlainText())


def test_it_follows_the_lesson_only_while_somebody_looks(
    qtbot: QtBot, desktop: Desktop, report: ReportView, gateway: ScriptedGateway, made: MadeLesson, root: Path
) -> None:
    desktop.store.apply([job_of(root, made.snapshot())])
    report.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: "Nothing had to be replaced" in report.toPlainText())
    report.hide()
    gateway.kept = with_rejections(made.deck, 2)
    desktop.store.apply([job_of(root, made.snapshot(edited=True, replaced=2), version=2)])
    assert "2 turned down" not in report.toPlainText()
    report.show()
    qtbot.waitUntil(lambda: "2 turned down" in report.toPlainText())


def test_before_there_are_questions_it_says_so(
    qtbot: QtBot, desktop: Desktop, report: ReportView, made: MadeLesson, root: Path
) -> None:
    desktop.store.apply([job_of(root, made.snapshot(state=LessonState.QUEUED, questions={}, files=()))])
    report.show_lesson("job", "task-1")
    qtbot.waitUntil(lambda: "nothing to report" in report.toPlainText())
