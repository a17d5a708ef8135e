import random
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.core.curriculum import Curriculum, Lesson, Unit
from app.core.errors import StorageError
from app.generators.packing import JobTree, plan_tree, write_file, zip_job, zip_lesson, zip_unit
from app.generators.products import find_product


def make_tree(curricula: int = 1) -> JobTree:
    return plan_tree(tuple(curriculum(number) for number in range(1, curricula + 1)), find_product("academy"))


def curriculum(number: int) -> Curriculum:
    titles = ("Zellen & Gewebe – Überblick", "الخلايا")
    lessons = tuple(Lesson(id=f"{number}.{i}", title=title) for i, title in enumerate(titles, 1))
    units = (Unit(number=number, title="Cells", bundle=True, lessons=lessons),)
    return Curriculum(subject="Biology", grade="7", curriculum="NGSS", units=units)


def fill(out: Path, tree: JobTree) -> None:
    for lesson in tree.lessons:
        for path in lesson.files:
            write_file(out, Path(path), path.encode())


def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        return opened.namelist()


def test_a_lesson_is_packed_in_the_order_of_its_sections(tmp_path: Path) -> None:
    tree = make_tree()
    fill(tmp_path, tree)
    place = tree.lesson("1.1")
    (tmp_path / place.folder / "notes of the teacher.txt").write_text("mine")
    packed = zip_lesson(tmp_path, place)
    assert packed == tmp_path / place.zip
    assert names(packed) == [path.removeprefix(place.folder + "/") for path in place.files]
    first = packed.read_bytes()
    assert zip_lesson(tmp_path, place).read_bytes() == first


def test_a_unit_holds_the_lessons_that_are_done(tmp_path: Path) -> None:
    tree = make_tree()
    fill(tmp_path, tree)
    packed = names(zip_unit(tmp_path, tree, tree.units[0], {"1.2"}))
    assert len(packed) == 9
    assert all(name.startswith("02. الخلايا/") for name in packed)


def test_everything_holds_the_bundles_too(tmp_path: Path) -> None:
    tree = make_tree()
    fill(tmp_path, tree)
    zip_unit(tmp_path, tree, tree.units[0], {"1.1", "1.2"})
    packed = names(zip_job(tmp_path, tree, {"1.1", "1.2"}))
    assert len(packed) == 19
    assert packed[-1] == "01. Cells/Mini Bundle - Cells.zip"
    assert not any(name.startswith(("/", "..")) or "\\" in name for name in packed)


def test_several_curricula_keep_their_folders_apart(tmp_path: Path) -> None:
    tree = make_tree(curricula=2)
    fill(tmp_path, tree)
    packed = names(zip_job(tmp_path, tree, {"1.1", "2.2"}))
    assert len(packed) == 18
    assert [name.split("/")[0] for name in packed[::9]] == list(tree.tops)


def test_only_what_shrinks_is_compressed(tmp_path: Path) -> None:
    tree = make_tree()
    place = tree.lesson("1.1")
    write_file(tmp_path, Path(place.files[0]), b"text of a page " * 9000)
    write_file(tmp_path, Path(place.preview), random.Random(1).randbytes(200_000))
    with zipfile.ZipFile(zip_lesson(tmp_path, place)) as opened:
        text, pixels = opened.infolist()
    assert text.compress_size < text.file_size / 10
    assert pixels.compress_size == pixels.file_size == 200_000


def test_a_preview_that_is_not_there_yet_is_left_out(tmp_path: Path) -> None:
    tree = make_tree()
    fill(tmp_path, tree)
    place = tree.lesson("1.1")
    (tmp_path / place.preview).unlink()
    assert len(names(zip_lesson(tmp_path, place))) == 8


def test_nothing_to_pack_is_an_error_in_words(tmp_path: Path) -> None:
    tree = make_tree()
    fill(tmp_path, tree)
    shutil.rmtree(tmp_path / tree.lesson("1.1").folder)
    with pytest.raises(StorageError, match="nothing to pack"):
        zip_lesson(tmp_path, tree.lesson("1.1"))


FULL_DISK = """
import resource, sys
from pathlib import Path
from app.core.errors import StorageError
from app.generators.packing import LessonPlace, zip_lesson
resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))
try:
    zip_lesson(Path(sys.argv[1]), LessonPlace.model_validate_json(sys.argv[2]))
except StorageError as error:
    print(error.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")
def test_a_full_disk_keeps_the_old_zip(tmp_path: Path) -> None:
    tree = make_tree()
    fill(tmp_path, tree)
    place = tree.lesson("1.1")
    before = zip_lesson(tmp_path, place).read_bytes()
    command = [sys.executable, "-W", "error", "-c", FULL_DISK, str(tmp_path), place.model_dump_json()]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "disk-full"
    assert run.stderr == ""
    assert (tmp_path / place.zip).read_bytes() == before
    assert not list(tmp_path.rglob("*.part"))
