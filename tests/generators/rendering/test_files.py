"""A lesson's files: whole, where they belong, none for a section without questions."""

from pathlib import Path

import pytest

from app.core.errors import Cancelled, StorageError
from app.generators.products.registry import find_product
from app.generators.rendering import Renderer, printable, render_lesson_files, render_preview_file
from tests.support.decks import sample_deck

PRODUCT = find_product("academy")
PLACES = {section.key: (f"a/{section.folder}/W.pdf", f"a/{section.folder}/A.pdf") for section in PRODUCT.sections}


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer()


def test_files_stand_where_they_belong(renderer: Renderer, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    deck = sample_deck("academy")
    files = render_lesson_files(
        renderer, deck, PRODUCT, PRODUCT.sections, "letter", tmp_path, PLACES,
        progress=lambda section, done, of: seen.append((section, done, of)),
    )  # fmt: skip
    assert list(files) == [place for section in PRODUCT.sections for place in PLACES[section.key]]
    assert all((tmp_path / file).read_bytes().startswith(b"%PDF-") for file in files)
    assert seen == [(section.key, index, 4) for index, section in enumerate(PRODUCT.sections)]
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(tmp_path / file for file in files)


def test_a_second_run_replaces_the_files(renderer: Renderer, tmp_path: Path) -> None:
    deck = sample_deck("academy")
    for title in ("First", "Second"):
        changed = deck.model_copy(update={"context": sample_deck("academy", title=title).context})
        render_lesson_files(renderer, changed, PRODUCT, PRODUCT.sections[:1], "a4", tmp_path, PLACES)
    expected = renderer.render_section(changed, PRODUCT.sections[0], PRODUCT, "a4").worksheet
    assert (tmp_path / PLACES["true_false"][0]).read_bytes() == expected


def test_a_section_without_questions_is_not_printed(renderer: Renderer, tmp_path: Path) -> None:
    deck = sample_deck("academy")
    empty = tuple(section.model_copy(update={"items": ()}) for section in deck.sections)
    partly = deck.model_copy(update={"sections": (deck.sections[0], *empty[1:])})
    assert [section.key for section in printable(partly, PRODUCT.sections)] == ["true_false"]
    files = render_lesson_files(renderer, partly, PRODUCT, PRODUCT.sections, "letter", tmp_path, PLACES)
    assert files == PLACES["true_false"]
    none = deck.model_copy(update={"sections": empty})
    assert render_preview_file(renderer, none, PRODUCT, PRODUCT.sections, "letter", tmp_path, "p.pdf") is None


def test_cancelling_stops_between_sections(renderer: Renderer, tmp_path: Path) -> None:
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        render_lesson_files(
            renderer, sample_deck("academy"), PRODUCT, PRODUCT.sections, "letter", tmp_path, PLACES,
            is_cancelled=lambda: next(answers),
        )  # fmt: skip
    assert len(list(tmp_path.rglob("*.pdf"))) == 2


def test_the_preview_is_written(renderer: Renderer, tmp_path: Path) -> None:
    place = "a/PREVIEW/Cells.pdf"
    deck = sample_deck("academy")
    assert render_preview_file(renderer, deck, PRODUCT, PRODUCT.sections[:1], "letter", tmp_path, place) == place
    assert (tmp_path / place).stat().st_size > 10_000


def test_a_removed_folder_is_said_in_words(renderer: Renderer, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        render_lesson_files(
            renderer, sample_deck("academy"), PRODUCT, PRODUCT.sections[:1], "letter", tmp_path / "gone", PLACES
        )
