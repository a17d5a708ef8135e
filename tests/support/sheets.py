"""Lessons with real sheets for tests of the window: files, snapshots, and a gateway that answers without an engine."""

import shutil
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.core.curriculum import Curriculum, Lesson, Unit
from app.core.deck import Deck, Usage
from app.core.jobs import JobOptions, JobSnapshot, JobState, LessonSnapshot, LessonState
from app.generators.packing import LessonPlace, plan_tree
from app.generators.products.registry import find_product
from app.generators.rendering import Renderer
from app.generators.rendering.files import render_lesson_files, render_preview_file
from app.ui.desktop import Desktop
from tests.support.decks import sample_deck

NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
JOB = "job"


class MadeLesson:
    """A lesson's sheets on paper `letter`, made once; `put` copies them where a test may spoil them."""

    def __init__(self, root: Path, product_key: str = "academy") -> None:
        self._root = root
        self.product = product_key
        self.deck = sample_deck(product_key)
        product = find_product(product_key)
        self.place = _place(product_key, self.deck)
        renderer = Renderer()
        made = render_lesson_files(
            renderer, self.deck, product, product.sections, "letter", root, self.place.section_paths
        )
        preview = render_preview_file(
            renderer, self.deck, product, product.sections, "letter", root, self.place.preview
        )
        assert preview is not None
        self.files = (*made, preview)

    def put(self, root: Path) -> tuple[str, ...]:
        """Copy the files below `root`; their paths relative to it."""
        shutil.copytree(self._root, root, dirs_exist_ok=True)
        return self.files

    def snapshot(self, number: int = 1, **changes: object) -> LessonSnapshot:
        """The lesson as it is listed once it is done."""
        questions = {section.key: len(section.items) for section in self.deck.sections}
        values: dict[str, object] = {
            "task_id": f"task-{number}",
            "lesson_id": f"1.{number}",
            "position": number,
            "curriculum": "NGSS",
            "unit_number": 1,
            "unit_title": "Cells",
            "title": self.deck.context.lesson.title,
            "state": LessonState.DONE,
            "folder": self.place.folder,
            "zip": self.place.zip,
            "files": self.files,
            "questions": questions,
            "usage": Usage(calls=42, input=120_000, cached=60_000, output=33_000, cost_usd=0.0285),
            "attempts": 1,
            "started_at": NOW,
            "finished_at": NOW + timedelta(seconds=95),
        }
        return LessonSnapshot.model_validate(values | changes)


def job_of(root: Path, *lessons: LessonSnapshot, state: JobState = JobState.RUNNING, version: int = 1) -> JobSnapshot:
    """A job with these lessons, whose files are below `root`."""
    return JobSnapshot(
        job_id=JOB,
        title="Life Science, Grade 7",
        state=state,
        options=JobOptions(product="academy"),
        root=str(root),
        created_at=NOW,
        lessons=lessons,
        version=version,
    )


class ScriptedGateway:
    """Answers as a test wants it, and remembers what it was asked."""

    def __init__(self, deck: Deck | None = None) -> None:
        self.kept = deck
        self.retryable: list[str] = []
        self.asked: list[tuple[str, str, tuple[str, ...]]] = []

    def deck(self, task_id: str) -> Deck:
        """The deck."""
        assert self.kept is not None
        return self.kept

    def retry(self, job_id: str, lesson_ids: Sequence[str] = ()) -> list[str]:
        """What `retryable` says."""
        self.asked.append(("retry", job_id, tuple(lesson_ids)))
        return self.retryable

    def render_again(self, job_id: str, lesson_ids: Sequence[str] = ()) -> list[str]:
        """Always possible."""
        self.asked.append(("render_again", job_id, tuple(lesson_ids)))
        return ["task-1"]


def script_gateway(desktop: Desktop, gateway: ScriptedGateway) -> None:
    """Let the window's bridge lead to `gateway`."""
    desktop.bridge._session = _Session(gateway)  # type: ignore[assignment]


class _Session:
    def __init__(self, gateway: ScriptedGateway) -> None:
        self._gateway = gateway

    def gateway(self) -> ScriptedGateway:
        return self._gateway

    def close(self) -> None:
        """Nothing is held."""

    def join(self, seconds: float) -> None:
        """Nothing runs."""

    def is_alive(self) -> bool:
        """Nor does it go on."""
        return False


def _place(product_key: str, deck: Deck) -> LessonPlace:
    lesson = Lesson(id="1.1", number="1", standard="MS-LS1-1", title=deck.context.lesson.title)
    unit = Unit(number=1, title="Cells", lessons=(lesson,))
    curriculum = Curriculum(subject="Life Science", grade="Grade 7", curriculum="NGSS", units=(unit,))
    return plan_tree((curriculum,), find_product(product_key)).lesson("1.1")
