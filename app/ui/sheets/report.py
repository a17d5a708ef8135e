"""The report on a lesson as a page of rich text: what was asked for, checked, turned down and why, and what it cost."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from app.core.deck import Deck, Rejection, SectionDeck
from app.core.jobs import LessonSnapshot, LessonState
from app.ui.formats import count, duration, money
from app.ui.sections import section_name
from app.ui.sheets import texts
from app.ui.words import is_right_to_left, say, told

FIRST = 12  # rejections of a section that are shown at first
MORE = 100  # and with each click on “more”
_LONGEST = 400  # characters of a stem; a model may have written a whole page
DETAILS = "details"


@dataclass(frozen=True)
class Colors:
    """Colours of the page, as `#rrggbb`."""

    text: str
    quiet: str
    good: str
    warn: str
    bad: str
    link: str


@dataclass(frozen=True)
class Shown:
    """How much of the page is unfolded: rejections by section, and an error's details."""

    rejections: Mapping[str, int]
    details: bool = False


def report_page(lesson: LessonSnapshot, deck: Deck | None, colors: Colors, shown: Shown) -> str:
    """The page as HTML for Qt. For the background: it reads formulas."""
    page = _Page(colors, shown)
    parts: list[str] = []
    if lesson.problem is not None and lesson.state is LessonState.FAILED:
        parts.append(page.problem(lesson))
    if deck is None and not parts:
        parts.append(page.paragraph(say(texts.REPORT_NONE), colors.quiet))
    parts.append(page.facts(_facts(lesson, deck)))
    if notice := _notice(lesson, deck):
        parts.append(page.paragraph(told(notice), colors.warn))
    if deck is not None:
        if not deck.verified:
            parts.append(page.paragraph(say(texts.NOT_VERIFIED), colors.warn))
        parts += [page.section(section) for section in deck.sections]
        if not deck.rejected and not deck.missing:
            parts.append(page.paragraph(say(texts.ALL_GOOD), colors.good))
    return page.whole(parts)


def _notice(lesson: LessonSnapshot, deck: Deck | None) -> str:
    """What the lesson's notice says beyond what is said of its sections below."""
    if deck is None or not (deck.missing or any(section.notices for section in deck.sections)):
        return lesson.notice
    from app.worker.texts import NO_PREVIEW

    begin = lesson.notice.find(NO_PREVIEW.partition("{")[0])
    return lesson.notice[begin:] if begin >= 0 else ""


def _facts(lesson: LessonSnapshot, deck: Deck | None) -> Iterator[tuple[str, str]]:
    if deck is not None:
        items = [item for section in deck.sections for item in section.items]
        wanted = sum(section.wanted for section in deck.sections)
        yield texts.FACT_QUESTIONS, say(texts.QUESTIONS_OF, there=count(len(items)), wanted=count(wanted))
        yield texts.FACT_VERIFIED, count(sum(item.verified for item in items))
        yield texts.FACT_REPLACED, count(len(deck.rejected))
        if edited := sum(item.edited for item in items):
            yield texts.FACT_EDITED, count(edited)
        yield texts.FACT_MODEL, deck.model or (say(texts.OFFLINE) if deck.writer == "offline" else deck.writer)
    if lesson.seconds is not None:
        yield texts.FACT_TIME, duration(lesson.seconds)
    usage = lesson.usage
    if usage.calls:
        yield texts.FACT_COST, say(texts.CALLS, n=usage.calls, cost=money(usage.cost_usd))
        read, cached, written = (count(tokens) for tokens in (usage.input, usage.cached, usage.output))
        yield texts.FACT_TOKENS, say(texts.TOKENS, read=read, cached=cached, written=written)
    if lesson.attempts:
        yield texts.FACT_ATTEMPTS, count(lesson.attempts)


class _Page:
    """Puts words into the part of HTML that Qt's rich text knows."""

    def __init__(self, colors: Colors, shown: Shown) -> None:
        self._colors = colors
        self._shown = shown

    def whole(self, parts: Iterable[str]) -> str:
        colors = self._colors
        style = (
            f"a {{ color: {colors.link}; text-decoration: none; }} h3 {{ margin-top: 20px; margin-bottom: 4px; }}"
            f" p {{ margin-top: 0; margin-bottom: 6px; }} .quiet {{ color: {colors.quiet}; }}"
        )
        way = ' dir="rtl"' if is_right_to_left() else ""
        return f"<html><head><style>{style}</style></head><body{way}>{''.join(parts)}</body></html>"

    def paragraph(self, words: str, color: str) -> str:
        return f'<p style="color:{color}">{_safe(words)}</p>'

    def problem(self, lesson: LessonSnapshot) -> str:
        problem, colors = lesson.problem, self._colors
        assert problem is not None
        parts = [f'<h3 style="color:{colors.bad}; margin-top:0">{_safe(told(problem.title))}</h3>']
        parts.append(f"<p>{_safe(told(problem.message))}</p>")
        if problem.hint:
            parts.append(f"<p>{_safe(told(problem.hint))}</p>")
        if problem.detail:
            words = say(texts.HIDE_DETAILS if self._shown.details else texts.DETAILS)
            parts.append(f'<p style="margin-bottom:16px"><a href="{DETAILS}">{_safe(words)}</a></p>')
            if self._shown.details:
                style = f"white-space:pre-wrap; margin-bottom:16px; color:{colors.quiet}"
                parts.append(f'<pre style="{style}">{escape(problem.detail)}</pre>')
        return "".join(parts)

    def facts(self, facts: Iterable[tuple[str, str]]) -> str:
        is_mirrored = is_right_to_left()  # Qt mirrors the text of cells, and not their order
        gap = "left" if is_mirrored else "right"
        rows = ""
        for name, value in facts:
            cells = (
                f'<td style="padding-bottom:4px; padding-{gap}:20px" class="quiet">{_safe(say(name))}</td>',
                f'<td style="padding-bottom:4px">{_safe(value)}</td>',
            )
            rows += f"<tr>{''.join(reversed(cells) if is_mirrored else cells)}</tr>"
        place = ' align="right"' if is_mirrored else ""
        return (
            f'<table cellspacing="0" cellpadding="0"{place} style="margin-top:12px; margin-bottom:8px">{rows}</table>'
            if rows
            else ""
        )

    def section(self, section: SectionDeck) -> str:
        parts = [f"<h3>{_safe(section_name(section.key))}</h3>", f"<p>{self._counts(section)}</p>"]
        parts += [self.paragraph(told(notice), self._colors.warn) for notice in section.notices]
        most = self._shown.rejections.get(section.key, FIRST)
        parts += [self._rejection(each) for each in section.rejected[:most]]
        left = len(section.rejected) - most
        if left > 0:
            words = say(texts.SHOW_MORE, n=min(left, MORE))
            parts.append(f'<p><a href="more:{escape(section.key)}">{_safe(words)}</a></p>')
        return "".join(parts)

    def _counts(self, section: SectionDeck) -> str:
        colors = self._colors
        there = say(texts.SECTION_COUNT, there=count(len(section.items)), wanted=count(section.wanted))
        words = [(there, colors.text)]
        for text, number, color in (
            (texts.MISSING_COUNT, section.missing, colors.warn),
            (texts.VERIFIED_COUNT, sum(item.verified for item in section.items), colors.good),
            (texts.REJECTED_COUNT, len(section.rejected), colors.quiet),
            (texts.EDITED_COUNT, sum(item.edited for item in section.items), colors.quiet),
        ):
            if number:
                words.append((say(text, n=number), color))
        return " · ".join(f'<span style="color:{color}">{_safe(each)}</span>' for each, color in words)

    def _rejection(self, rejection: Rejection) -> str:
        stem = _readable(rejection.stem)
        return (
            f'<p style="margin-top:6px; margin-bottom:0">{_safe(stem) if stem else _safe(say(texts.UNNAMED))}</p>'
            f'<p class="quiet" style="margin-bottom:8px">{_safe(_readable(told(rejection.reason)))}</p>'
        )


def _readable(text: str) -> str:
    """Formulas as they are read, not as they are typed; cut where nobody reads on."""
    from app.generators.formulas import plain_text

    plain = plain_text(text) if "$" in text else text
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rstrip() + "…"


def _safe(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
