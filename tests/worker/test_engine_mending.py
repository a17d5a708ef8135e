"""What a person can mend with `retry`, and a service that is not there at all."""

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from app.core.jobs import JobState, LessonState
from tests.support.engine import Studio, assert_complete, follow_to_end, make_request, running_studio, wait_until
from tests.support.service import WritingService

pytestmark = pytest.mark.engine


def test_retry_makes_files_that_somebody_removed_without_writing_again(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 2))
        before = follow_to_end(gateway, job_id)
        assert gateway.retry(job_id) == []
        calls = service.stats.calls
        first = before.lessons[0]
        shutil.rmtree(studio.out / first.folder)
        assert gateway.retry(job_id) == [first.task_id]
        after = follow_to_end(gateway, job_id)
    assert_complete(studio, after)
    assert after.lessons[0].files == first.files
    assert service.stats.calls == calls


def test_retry_makes_files_that_are_empty_and_packs_what_was_packed(studio: Studio, service: WritingService) -> None:
    with studio.gateway() as gateway:
        job_id = gateway.submit(make_request(studio.out, 2))
        before = follow_to_end(gateway, job_id)
        second = before.lessons[1]
        (studio.out / second.files[0]).write_bytes(b"")  # as a full disk or a power cut leaves it
        assert gateway.retry(job_id) == [second.task_id]
        assert_complete(studio, follow_to_end(gateway, job_id))
        (bundle,) = set(studio.files("*.zip")) - {Path(before.zip), *(studio.out / each.zip for each in before.lessons)}
        for packed in (Path(before.zip), bundle):
            packed.unlink()
            assert len(gateway.retry(job_id)) == 1
            assert_complete(studio, follow_to_end(gateway, job_id))
            assert packed.stat().st_size > 1000
        assert gateway.retry(job_id) == []

        packed.unlink()
        packed.mkdir()  # in the way: the ZIP cannot be made
        gateway.retry(job_id)
        assert follow_to_end(gateway, job_id).state is JobState.FAILED
        packed.rmdir()
        assert len(gateway.retry(job_id)) == 1
        assert_complete(studio, follow_to_end(gateway, job_id))
    assert service.stats.calls == 8  # nothing was written again


def test_a_service_that_is_not_there_stops_the_job_instead_of_failing_a_whole_year(
    studio: Studio, service: WritingService
) -> None:
    service.control(script=("503",) * 5000)
    with studio.gateway() as gateway:
        snapshot = follow_to_end(gateway, gateway.submit(make_request(studio.out, 25)))
        assert snapshot.state is JobState.STOPPED
        assert snapshot.problem is not None and snapshot.problem.code == "service-down"
        assert snapshot.count(LessonState.QUEUED) >= 5
        service.control(script=())
        assert gateway.resume(snapshot.job_id)
        gateway.retry(snapshot.job_id)
        assert_complete(studio, follow_to_end(gateway, snapshot.job_id))


@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser can mount a small disk")
def test_a_full_disk_under_the_data_folder_is_said_and_gone_on_from(
    tmp_path: Path, service: WritingService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REDIS_URL", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    disk = tmp_path / "home"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        with running_studio(tmp_path) as studio, studio.gateway() as gateway:
            service.control(first_seconds=2.0)
            job_id = gateway.submit(make_request(studio.out, 2))
            wait_until(lambda: service.stats.calls >= 2)
            filler = disk / "filler"
            with suppress(OSError), filler.open("wb") as file:
                while True:
                    file.write(b"x" * 100_000)
                    file.flush()
            snapshots = gateway.follow(job_id)
            assert any("is full" in snapshot.notice for snapshot in snapshots)
            filler.unlink()
            final = follow_to_end(gateway, job_id)
        assert_complete(studio, final)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
