import errno
import os
import stat
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from app.core.errors import StorageError
from app.generators.packing import claim_root, ensure_inside, make_folder, remove_leftovers, storage_errors, write_file

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX file systems")


def claim(out: str) -> list[str]:
    return [claim_root(Path(out), "Grade 7", "job").name for _ in range(20)]


def test_two_processes_never_get_one_folder(tmp_path: Path) -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        first, second = pool.map(claim, [str(tmp_path)] * 2)
    assert len(set(first + second)) == 40
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(first + second)


def test_a_claimed_name_is_numbered_on(tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder"
    names = [claim_root(out, name, "job").name for name in ("A", "A", "A (2)", "A")]
    assert names == ["A", "A (2)", "A (3)", "A (4)"]
    (out / "B.zip").write_bytes(b"")
    assert claim_root(out, "B", "job").name == "B (2)"
    (out / "C + 1 more.zip").write_bytes(b"")
    assert claim_root(out, "C", "job").name == "C (2)"


@pytest.mark.parametrize(
    ("number", "code", "word"),
    [
        (errno.ENOSPC, "disk-full", "full"),
        (errno.EFBIG, "disk-full", "full"),
        (errno.ENOENT, "folder-missing", "not there any more"),
        (errno.EROFS, "folder-read-only", "does not allow"),
        (errno.EACCES, "folder-read-only", "does not allow"),
        (errno.ENAMETOOLONG, "path-too-long", "too long"),
        (errno.EIO, "storage", "could not be saved"),
    ],
)
def test_errors_of_the_system_become_words(number: int, code: str, word: str) -> None:
    with pytest.raises(StorageError) as caught, storage_errors(Path("Sheet.pdf")):
        raise OSError(number, os.strerror(number))
    assert caught.value.code == code
    assert word in caught.value.message and "Sheet.pdf" in caught.value.message and caught.value.hint
    assert "Errno" not in str(caught.value)


def test_a_file_open_in_another_program_is_named() -> None:
    error = PermissionError(errno.EACCES, "sharing violation")
    error.winerror = 32  # what Windows reports for a PDF that a viewer has open
    with pytest.raises(StorageError, match="open in another program"), storage_errors(Path("Sheet.pdf")):
        raise error


def test_files_are_replaced_whole(tmp_path: Path) -> None:
    write_file(tmp_path, Path("a/b/sheet.pdf"), b"first")
    write_file(tmp_path, Path("a/b/sheet.pdf"), b"second")
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "a/b").iterdir()] == [("sheet.pdf", b"second")]


def test_a_removed_folder_is_not_made_again(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        write_file(tmp_path / "gone", Path("a/sheet.pdf"), b"x")
    assert caught.value.code == "folder-missing"
    assert caught.value.message == f"The folder {tmp_path / 'gone'} is not there any more."
    assert not (tmp_path / "gone").exists()


def test_a_file_in_the_place_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(StorageError):
        write_file(tmp_path, Path("a/sheet.pdf"), b"x")


@pytest.mark.parametrize("path", ["../x", "a/../../x", "/etc/passwd", ".", "a/.."])
def test_paths_that_lead_out_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(StorageError) as caught:
        ensure_inside(tmp_path, Path(path))
    assert caught.value.code == "outside-folder"


@posix
def test_links_that_lead_out_are_refused(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    root.mkdir()
    elsewhere.mkdir()
    (root / "link").symlink_to(elsewhere)
    with pytest.raises(StorageError, match="leads out"):
        write_file(root, Path("link/x.pdf"), b"x")
    with pytest.raises(StorageError, match="leads out"):
        make_folder(root, Path("link/deep"))
    assert list(elsewhere.iterdir()) == []


def test_leftovers_of_killed_processes_go_in_the_end(tmp_path: Path) -> None:
    old, new, own = tmp_path / "a" / ".~0a.part", tmp_path / ".~0b.part", tmp_path / "notes.part"
    old.parent.mkdir()
    for path in (old, new, own):
        path.write_bytes(b"")
    os.utime(old, (0, 0))
    os.utime(own, (0, 0))
    assert remove_leftovers(tmp_path) == 1
    assert new.exists() and own.exists() and not old.exists()


FULL_DISK = """
import resource, sys
from pathlib import Path
from app.core.errors import StorageError
from app.generators.packing import write_file
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_file(Path(sys.argv[1]), Path("a/sheet.pdf"), b"x" * 5000)
except StorageError as error:
    print(error.code)
"""


@posix
def test_a_full_disk_leaves_the_old_file_and_no_debris(tmp_path: Path) -> None:
    write_file(tmp_path, Path("a/sheet.pdf"), b"old")
    run = subprocess.run([sys.executable, "-c", FULL_DISK, str(tmp_path)], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "disk-full"
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "a").iterdir()] == [("sheet.pdf", b"old")]


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(StorageError) as caught:
            write_file(tmp_path, Path("a/sheet.pdf"), b"x")
    finally:
        folder.chmod(stat.S_IRWXU)
    assert caught.value.code == "folder-read-only"
