"""The end of a job: unit bundles, the ZIP of everything, and its state under its own id for Celery's monitors."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.core.errors import StorageError
from app.core.jobs import JobSnapshot, JobState, LessonState, Problem
from app.core.ledger import Ledger
from app.generators.packing import JobTree, remove_leftovers, zip_job, zip_unit
from app.worker.messages import as_problem

if TYPE_CHECKING:
    from celery import Celery

_STATES = {
    JobState.RUNNING: "PROGRESS",
    JobState.PAUSED: "PROGRESS",
    JobState.STOPPED: "FAILURE",
    JobState.FAILED: "FAILURE",
    JobState.CANCELLED: "REVOKED",
    JobState.DONE: "SUCCESS",
}
_log = logging.getLogger(__name__)


class JobFinisher:
    """Ends jobs of which nothing is open any more; the ledger picks one caller for each."""

    def __init__(self, app: "Celery", ledger: Ledger) -> None:
        self._app = app
        self._ledger = ledger

    def finish(self, job_id: str) -> dict[str, Any]:
        """Pack the job and end it, if it is complete and nobody else is at it; tell its state in any case."""
        state = self._ledger.finish_if_complete(job_id)
        if state is not None:
            zip_path, problem = self._pack(job_id) if state is JobState.DONE else ("", None)
            if problem is not None:
                state = JobState.FAILED
            self._ledger.finish_job(job_id, state, zip=zip_path, problem=problem)
        snapshot = self._ledger.snapshot(job_id)
        self._tell(snapshot)
        return {"state": snapshot.state.value}

    def _pack(self, job_id: str) -> tuple[str, Problem | None]:
        """Path of the ZIP of everything, or why it could not be made."""
        tree = self._ledger.tree(job_id, JobTree)
        out = Path(self._ledger.request(job_id).out)
        done = {each.lesson_id for each in self._ledger.snapshot(job_id).lessons if each.state is LessonState.DONE}
        try:
            for top in tree.tops:  # nobody else writes there now: what is half written a killed process left
                remove_leftovers(out / top, older_than=0)
            for unit in tree.units:
                if unit.bundle and done.intersection(unit.lesson_ids):
                    self._ledger.renew_packing(job_id)
                    zip_unit(out, tree, unit, done)
            self._ledger.renew_packing(job_id, seconds=600)
            return str(zip_job(out, tree, done)), None
        except StorageError as error:
            _log.error("job %s could not be packed: %s", job_id, error)
            return "", as_problem(error)

    def _tell(self, snapshot: JobSnapshot) -> None:
        """`AsyncResult(job_id)` tells the same story as the ledger."""
        from celery.exceptions import TaskRevokedError

        final = snapshot.count(LessonState.DONE, LessonState.FAILED, LessonState.CANCELLED)
        about: Any = {"title": snapshot.title, "current": final, "total": len(snapshot.lessons)}
        name = _STATES[snapshot.state]
        if name == "FAILURE":
            about = RuntimeError(snapshot.problem.message if snapshot.problem else snapshot.state.value)
        elif name == "REVOKED":  # Celery reads nothing but an exception with this state
            about = TaskRevokedError(snapshot.state.value)
        try:
            if name != "SUCCESS" and self._app.AsyncResult(snapshot.job_id).state == "SUCCESS":
                self._app.backend.delete(self._app.backend.get_key_for_task(snapshot.job_id))  # it was retried
            self._app.backend.store_result(snapshot.job_id, about, name)
        except Exception as error:  # monitors only: the ledger has it
            _log.info("the state of job %s could not be told (%s)", snapshot.job_id, type(error).__name__)
