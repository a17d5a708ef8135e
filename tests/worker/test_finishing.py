"""What Celery's monitors are told of a job under its own id."""

from pathlib import Path

from celery import Celery

from app.core.jobs import JobState
from app.core.ledger import Ledger
from app.core.paths import Home
from app.core.settings import Settings
from app.worker.finishing import JobFinisher
from tests.support.ledger import make_job


def test_a_cancelled_job_can_be_read_and_goes_on(tmp_path: Path) -> None:
    ledger = Ledger.open(Home(tmp_path).create(), Settings())
    celery = Celery(backend="cache+memory://")
    finisher = JobFinisher(celery, ledger)
    job_id = make_job(ledger, 2)
    ledger.cancel(job_id)
    assert finisher.finish(job_id) == {"state": JobState.CANCELLED}
    assert celery.AsyncResult(job_id).state == "REVOKED"
    assert ledger.retry(job_id, only_failed=False)
    finisher.finish(job_id)
    again = celery.AsyncResult(job_id)
    assert (again.state, again.result["current"]) == ("PROGRESS", 0)
    ledger.close()
