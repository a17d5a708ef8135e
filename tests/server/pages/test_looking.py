"""Looking at sheets: the right one, as images of the usual widths, from the job's own files only."""

import threading
from io import BytesIO
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from PIL import Image

from app.core.errors import StudioError
from app.server.errors import NotThere
from app.server.pages.drawing import draw_page, page_sizes
from app.server.services import Services
from tests.support.pages import finish_with_sheets, save_pdf


@pytest.fixture
def look(studio: Services, job_id: str) -> str:
    """The address of a lesson's sheets."""
    finish_with_sheets(studio, job_id)
    return f"/jobs/{job_id}/look/1.1"


def test_each_sheet_has_its_place(ada_at: FlaskClient, look: str) -> None:
    page = ada_at.get(look).text
    assert "True or false" in page and "Worksheet" in page and "Answer sheet" in page and "Preview" in page
    assert "2 pages" in page and page.count("<img") == 2 + 1  # and the logo
    assert 'alt="Page 2 of 2: True or false, Worksheet"' in page
    answers = ada_at.get(f"{look}?sheet=2").text
    assert "1 page" in answers and 'alt="Page 1 of 1: True or false, Answer sheet"' in answers
    assert 'alt="Page 1 of 1: Preview"' in ada_at.get(f"{look}?sheet=3").text


@pytest.mark.parametrize("query", ["?sheet=0", "?sheet=99", "?sheet=-1", "?sheet=x", "?zoom=100000", "?zoom=x"])
def test_an_address_that_was_changed_shows_the_first_sheet(ada_at: FlaskClient, look: str, query: str) -> None:
    page = ada_at.get(look + query)
    assert page.status_code == 200 and "Page 1 of 2: True or false, Worksheet" in page.text


def test_the_pdf_itself_can_be_opened(ada_at: FlaskClient, studio: Services, look: str, job_id: str) -> None:
    name = studio.gateway.snapshot(job_id).lessons[0].files[0]
    page = ada_at.get(look).text
    start = page.index(f"/files/{job_id}/")
    with ada_at.get(page[start : page.index('"', start)].replace("&amp;", "&")) as answer:
        assert answer.mimetype == "application/pdf"
        assert answer.data == Path(studio.gateway.snapshot(job_id).root, name).read_bytes()


@pytest.mark.parametrize("width", [800, 1600])
def test_a_page_is_an_image(ada_at: FlaskClient, look: str, width: int) -> None:
    answer = ada_at.get(f"{look}/1/2-{width}.png")
    assert answer.headers["Cache-Control"] == "private, max-age=3600"
    image = Image.open(BytesIO(answer.data))
    assert image.format == "PNG" and image.width == width
    assert image.height == pytest.approx(width * 792 / 612, abs=1)


@pytest.mark.parametrize(
    "path", ["1/3-800", "1/0-800", "1/1-801", "1/1-99999", "4/1-800", "0/1-800", "1/-1-800", "x/1-800"]
)
def test_other_images_are_not_there(ada_at: FlaskClient, look: str, path: str) -> None:
    assert ada_at.get(f"{look}/{path}.png").status_code == 404


def test_a_lesson_that_is_not_done_has_nothing_to_look_at(ada_at: FlaskClient, look: str) -> None:
    assert ada_at.get(look.replace("1.1", "1.2")).status_code == 404
    assert ada_at.get(look.replace("1.1", "7.7")).status_code == 404


def test_a_sheet_that_was_deleted_or_damaged_says_so(
    ada_at: FlaskClient, studio: Services, look: str, job_id: str
) -> None:
    job = studio.gateway.snapshot(job_id)
    path = Path(job.root, job.lessons[0].files[0])
    path.write_bytes(b"%PDF-1.7 and then nothing")
    assert ada_at.get(look).status_code == 404
    path.unlink()
    assert ada_at.get(look).status_code == 410
    assert ada_at.get(f"{look}/1/1-800.png").status_code == 410


def test_a_sheet_outside_of_the_jobs_folder_is_not_shown(
    ada_at: FlaskClient, studio: Services, look: str, job_id: str, tmp_path: Path
) -> None:
    job = studio.gateway.snapshot(job_id)
    path, secret = Path(job.root, job.lessons[0].files[0]), tmp_path / "secret.pdf"
    save_pdf(secret)
    path.unlink()
    path.symlink_to(secret)
    assert ada_at.get(look).status_code == 404
    assert ada_at.get(f"{look}/1/1-800.png").status_code == 404


def test_pages_are_drawn_one_at_a_time(tmp_path: Path) -> None:
    path, made, failed = tmp_path / "a.pdf", [], []
    save_pdf(path, 3)

    def draw(number: int) -> None:
        try:
            made.append(draw_page(path, number % 3 + 1, 800))
            page_sizes(path)
        except StudioError as error:
            failed.append(error)

    threads = [threading.Thread(target=draw, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(made), failed) == (12, [])


def test_a_page_that_would_need_a_huge_image_is_not_drawn(tmp_path: Path) -> None:
    import pypdfium2

    path = tmp_path / "tall.pdf"
    document = pypdfium2.PdfDocument.new()
    document.new_page(10, 14_000)
    document.save(path)
    document.close()
    with pytest.raises(NotThere):
        draw_page(path, 1, 1600)
