"""How a job goes: live rows on a terminal, else one line for each change of a lesson."""

from collections import Counter
from typing import TYPE_CHECKING, Protocol, Self, TextIO

from app.cli import texts
from app.cli.output import one_line
from app.cli.results import duration, lessons_count
from app.core.jobs import JobSnapshot, LessonSnapshot, LessonState, Stage

if TYPE_CHECKING:
    from rich.console import Console, Group
    from rich.live import Live
    from rich.table import Table
    from rich.text import Text

_ACTIVE = (LessonState.RENDERING, LessonState.WRITTEN, LessonState.WRITING)


class ProgressView(Protocol):
    """Shows snapshots of one job, one after the other."""

    def update(self, job: JobSnapshot) -> None:
        """Show this one."""
        ...

    def __enter__(self) -> Self:
        """Begin to show."""
        ...

    def __exit__(self, *_: object) -> None:
        """Leave the last state standing."""
        ...


def make_view(stream: TextIO) -> ProgressView:
    """Live rows where `stream` is a terminal that can move its cursor, lines elsewhere."""
    if not stream.isatty():
        return LineView(stream)
    from rich.console import Console

    console = Console(file=stream)
    return LineView(stream) if console.is_dumb_terminal else LiveView(console)


class LineView:
    """One line for each lesson that starts, waits, ends; for logs and pipes."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._said: dict[str, str] = {}

    def update(self, job: JobSnapshot) -> None:
        """Write what changed since the last snapshot."""
        if not self._said:
            lessons = lessons_count(len(job.lessons))
            self._line("", texts.STARTED.format(job_id=job.job_id, lessons=lessons, title=job.title))
        self._line("notice", job.notice)
        done = job.count(LessonState.DONE, LessonState.FAILED, LessonState.CANCELLED)
        for lesson in job.lessons:
            if lesson.state is not LessonState.QUEUED:
                title = f"[{done}/{len(job.lessons)}] {lesson.lesson_id} {lesson.title}: "
                self._line(lesson.task_id, _line_words(lesson), title)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.flush()

    def _line(self, of: str, words: str, before: str = "") -> None:
        if words and self._said.get(of) != words:
            self._stream.write(one_line(before + words) + "\n")
            self._stream.flush()
        self._said[of] = words


class LiveView:
    """Rows of the lessons that are being worked on, and of as many others as the terminal has room for."""

    def __init__(self, console: "Console") -> None:
        self._console = console
        self._live: Live | None = None
        self._job: JobSnapshot | None = None

    def update(self, job: JobSnapshot) -> None:
        """Show this snapshot from the next refresh on."""
        self._job = job

    def __enter__(self) -> Self:
        from rich.live import Live

        self._live = Live(
            console=self._console, get_renderable=self._draw, refresh_per_second=5, vertical_overflow="crop"
        )
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._live is None:
            return
        self._live.stop()
        for lesson in self._job.lessons if self._job else ():
            if words := _trouble(lesson):  # a row has no room for all of it
                self._console.print(_full_row(f"{lesson.lesson_id} {lesson.title}: {words}"))

    def _draw(self) -> "Group | Text":
        from rich.console import Group
        from rich.text import Text

        job = self._job
        if job is None:
            return Text("")
        rows = max(3, self._console.height - 5)
        shown = visible_lessons(job.lessons, rows)
        parts: list[Table | Text] = [_lesson_table(shown, self._console.width)]
        if len(shown) < len(job.lessons):
            parts.append(_row(_others(job.lessons, shown), "dim"))
        if job.notice:
            parts.append(_row(job.notice, "yellow"))
        parts.append(_job_row(job))
        return Group(*parts)


def visible_lessons(lessons: tuple[LessonSnapshot, ...], rows: int) -> tuple[LessonSnapshot, ...]:
    """The `rows` lessons that a person wants to see, in their order: in hand, failed, just done, next."""
    if len(lessons) <= rows:
        return lessons

    def rank(lesson: LessonSnapshot) -> tuple[int, float]:
        if lesson.state in _ACTIVE:
            return 0, lesson.position
        ended = lesson.finished_at.timestamp() if lesson.finished_at else 0.0
        if lesson.state is LessonState.FAILED:
            return 1, -ended
        return (2, -ended) if lesson.state is LessonState.DONE else (3, lesson.position)

    chosen = {lesson.task_id for lesson in sorted(lessons, key=rank)[: rows - 1]}
    return tuple(lesson for lesson in lessons if lesson.task_id in chosen)


def seconds_left(job: JobSnapshot, elapsed: float) -> float | None:
    """A guess by the work done so far; None while too little is done to say."""
    share = sum(_share(lesson) for lesson in job.lessons) / max(1, len(job.lessons))
    if elapsed < 3 or share < 0.02 or share >= 1:
        return None
    return elapsed * (1 - share) / share


def _share(lesson: LessonSnapshot) -> float:
    if lesson.state.is_final:
        return 1.0
    if lesson.state in (LessonState.WRITTEN, LessonState.RENDERING):
        return 0.9
    return 0.9 * lesson.progress.done / lesson.progress.of if lesson.progress.of else 0.0


def _words(lesson: LessonSnapshot) -> str:
    """The lesson's stage, in words."""
    if lesson.state is LessonState.WRITING:
        return texts.STAGES[lesson.progress.stage.value]
    if lesson.state is LessonState.DONE and lesson.progress.stage is Stage.PREVIEW:
        return texts.PREVIEW_COMES
    return texts.LESSON_STATES[lesson.state.value]


def _line_words(lesson: LessonSnapshot) -> str:
    """What the lines of a log say of it: its beginning, a wait, its end; not each step between."""
    if lesson.state is LessonState.DONE:
        time = f", {duration(lesson.seconds)}" if lesson.seconds is not None else ""
        cost = f", ${lesson.usage.cost_usd:.3f}" if lesson.usage.cost_usd else ""
        questions = sum(lesson.questions.values())
        template = texts.LESSON_SHORT if lesson.missing else texts.LESSON_DONE
        words = template.format(questions=questions, wanted=questions + lesson.missing, time=time, cost=cost)
        return f"{words}. {lesson.notice}" if lesson.notice else words
    if lesson.state is LessonState.FAILED and lesson.problem:
        return f"{texts.LESSON_STATES['failed']}. {lesson.problem.message} {lesson.problem.hint}".rstrip()
    if lesson.state is LessonState.WRITING and lesson.progress.stage is Stage.WAITING and lesson.progress.note:
        return lesson.progress.note
    if lesson.state in _ACTIVE:
        return texts.LESSON_STATES["writing" if lesson.state is LessonState.WRITING else "rendering"]
    return texts.LESSON_STATES[lesson.state.value]


_STYLES = {
    LessonState.DONE: "green",
    LessonState.FAILED: "red",
    LessonState.CANCELLED: "dim",
    LessonState.QUEUED: "dim",
}


def _lesson_table(lessons: tuple[LessonSnapshot, ...], width: int) -> "Table":
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 1), expand=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, ratio=1, overflow="ellipsis")
    table.add_column(no_wrap=True, overflow="ellipsis", max_width=max(12, width // 3))
    for _ in range(4):
        table.add_column(no_wrap=True, justify="right")
    for lesson in lessons:
        progress = lesson.progress
        bar: ProgressBar | str = ""
        if lesson.state in _ACTIVE and progress.of:
            bar = ProgressBar(total=progress.of, completed=progress.done, width=16)
        table.add_row(
            Text(lesson.lesson_id),
            Text(one_line(lesson.title)),
            Text(one_line(_detail(lesson)), style=_STYLES.get(lesson.state, "cyan")),
            bar,
            Text(f"{progress.done}/{progress.of}" if progress.of and lesson.state in _ACTIVE else ""),
            Text(_time(lesson)),
            Text(f"${lesson.usage.cost_usd:.3f}" if lesson.usage.cost_usd else ""),
        )
    return table


def _trouble(lesson: LessonSnapshot) -> str:
    """What a person has to know of a lesson that failed, or of what is missing of a finished one."""
    is_ended = lesson.state in (LessonState.DONE, LessonState.FAILED)
    return _line_words(lesson) if is_ended and (lesson.problem or lesson.notice or lesson.missing) else ""


def _full_row(words: str) -> "Text":
    from rich.text import Text

    return Text(one_line(words))


def _row(words: str, style: str) -> "Text":
    from rich.text import Text

    return Text(one_line(words), style=style, no_wrap=True, overflow="ellipsis")


def _detail(lesson: LessonSnapshot) -> str:
    if lesson.problem and lesson.state is LessonState.FAILED:
        return lesson.problem.message
    if lesson.notice and lesson.state is LessonState.DONE:
        return lesson.notice
    return lesson.progress.note or _words(lesson) if lesson.state is LessonState.WRITING else _words(lesson)


def _time(lesson: LessonSnapshot) -> str:
    from datetime import UTC, datetime

    if lesson.started_at is None:
        return ""
    end = lesson.finished_at or datetime.now(UTC)
    return duration(max(0.0, (end - lesson.started_at).total_seconds()))


def _others(lessons: tuple[LessonSnapshot, ...], shown: tuple[LessonSnapshot, ...]) -> str:
    seen = {lesson.task_id for lesson in shown}
    hidden = Counter(lesson.state for lesson in lessons if lesson.task_id not in seen)
    states = ", ".join(f"{count} {texts.LESSON_STATES[state.value]}" for state, count in hidden.items())
    return texts.MORE_ROWS.format(count=sum(hidden.values()), states=states)


def _job_row(job: JobSnapshot) -> "Table":
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    from app.cli.results import seconds_of

    total = max(1, len(job.lessons))
    elapsed = seconds_of(job)
    words = [texts.JOB_ROW.format(done=job.count(LessonState.DONE), lessons=lessons_count(len(job.lessons)))]
    if failed := job.count(LessonState.FAILED):
        words.append(texts.JOB_FAILED.format(failed=failed))
    words.append(duration(elapsed))
    if job.usage.cost_usd:
        words.append(f"${job.usage.cost_usd:.2f}")
    left = seconds_left(job, elapsed)
    if left is not None and not job.state.is_final:
        words.append(texts.LEFT.format(time=duration(left)))
    if not job.state.is_final and all(lesson.state.is_final for lesson in job.lessons):
        words.append(texts.FINISHING)
    row = Table.grid(padding=(0, 1))
    row.add_column(no_wrap=True)
    row.add_column(no_wrap=True, overflow="ellipsis")
    share = sum(_share(lesson) for lesson in job.lessons) / total
    row.add_row(ProgressBar(total=1.0, completed=share, width=30), Text(", ".join(words), style="bold"))
    return row
