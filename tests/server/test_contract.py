"""What the endpoints answer is what `/openapi.json` says, whatever is sent to them: schemathesis tries it out."""

import json
from collections.abc import Iterator

import jsonschema_rs
import pytest
import schemathesis
from schemathesis.config import GenerationConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.engine import events, from_schema
from schemathesis.specs.openapi.definitions import OPENAPI_31
from schemathesis.specs.openapi.schemas import OpenApiSchema

from app.server import throttling
from app.worker.throttle import Allowance
from tests.support.callers import School, open_school
from tests.support.wsgi import served

EXAMPLES = 20  # of each kind for each operation
UPLOADS = ("/api/check", "/generate-academy-async", "/generate-caterpillar-async")


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[School]:
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "DATABASE_URL", "REDIS_URL"):
            environment.delenv(name, raising=False)
        environment.setattr(throttling, "_UPLOADS", Allowance(1_000_000, 900))
        with open_school(tmp_path_factory.mktemp("school")) as school:
            yield school


def findings(school: School, **parameters: str) -> set[str]:
    """What schemathesis has to say of the application, asked with a teacher's token; with all its checks and phases.

    `parameters` take the place of what paths name.
    """
    _, secret = school.studio.accounts.make_token(school.owner.id, "schemathesis", 1)
    project = ProjectConfig(
        headers={"Authorization": f"Bearer {secret}"},
        generation=GenerationConfig(max_examples=EXAMPLES, deterministic=True),
        parameters={f"path.{name}": value for name, value in parameters.items()},
        continue_on_failure=True,
    )
    config = SchemathesisConfig(projects=ProjectsConfig(default=project), seed=1)
    with served(school.app) as address:
        schema = schemathesis.openapi.from_url(f"{address}/openapi.json", config=config)
        return _told(schema)


def _told(schema: OpenApiSchema) -> set[str]:
    found: set[str] = set()
    operations: set[str] = set()
    for event in from_schema(schema).execute():
        if isinstance(event, events.FatalError):
            raise event.exception
        if isinstance(event, events.NonFatalError):
            found.add(f"{event.label}: {event.value!r}")
        if isinstance(event, events.ScenarioFinished):
            operations.add(event.recorder.label)
            found |= set(_failures(event))
    assert len(operations) >= 14
    return found


def _failures(event: events.ScenarioFinished) -> Iterator[str]:
    for checks in event.recorder.checks.values():
        for check in checks:
            info = check.failure_info
            if info is not None and not _cannot_hold(check.name, event.recorder.label):
                told = f"{info.failure.title}: {info.failure.message}\n{info.code_sample}"
                yield f"{event.recorder.label}: {check.name}: {told}"


def _cannot_hold(check: str, operation: str) -> bool:
    """No schema says which bytes are a curriculum workbook, so what is valid by it may be refused all the same."""
    return check == "positive_data_acceptance" and operation.endswith(UPLOADS)


def test_the_contract_is_a_valid_openapi_document(school: School) -> None:
    answer = school.app.test_client().get("/openapi.json")
    document = json.loads(answer.data)
    assert document["openapi"].startswith("3.1.")
    assert [str(error) for error in jsonschema_rs.validator_for(OPENAPI_31).iter_errors(document)] == []


def test_whatever_is_sent(school: School) -> None:
    assert sorted(findings(school)) == []


def test_whatever_is_sent_to_a_job_that_is_there(school: School) -> None:
    job_id = school.make_job(school.owner.id)
    found = findings(school, job_id=job_id, task_id=job_id, filename=f"x_1.1_{job_id}.zip", name="Grade 7/1.pdf")
    assert sorted(found) == []
