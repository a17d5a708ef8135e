"""Who works for this Redis and what waits there: as the heartbeats say it, and as Celery sees its workers."""

import logging
import time
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from app.core.curriculum import Record
from app.worker import keys
from app.worker.messages import FINISH_JOB, REWRITE_ITEM
from app.worker.pulse import Beat, beats
from app.worker.queue_view import STEPS, queue_list

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

Role = Literal["writer", "renderer"]
_ANSWER = 5.0  # seconds that Celery's workers have for an answer; the first one sometimes takes four
_TRIES = 2  # the first broadcast after a lost connection fails
_log = logging.getLogger(__name__)


class ActiveTask(Record):
    """What a worker is at. `title` is that of the lesson, empty when it is another installation's."""

    title: str
    seconds: float


class Machine(Record):
    """A worker process that lives. `is_own`: it belongs to this installation; `tasks` None: Celery was not answered."""

    host: str
    role: Role
    is_own: bool
    slots: int
    busy: int
    version: str
    has_service: bool = False
    tasks: tuple[ActiveTask, ...] | None = None


class QueueLength(Record):
    """A queue and how many messages wait in it; `role` takes them."""

    name: str
    role: Role
    needs_service: bool
    waiting: int


class Workers(Record):
    """All of it. Nothing of it is known while the engine `is_up` not."""

    is_up: bool
    machines: tuple[Machine, ...] = ()
    queues: tuple[QueueLength, ...] = ()

    @property
    def writers(self) -> tuple[Machine, ...]:
        """Those that write."""
        return tuple(each for each in self.machines if each.role == "writer")

    @property
    def renderers(self) -> tuple[Machine, ...]:
        """Those that make sheets."""
        return tuple(each for each in self.machines if each.role == "renderer")


def look_at_workers(
    redis: "RedisClient", url: str, installation: str, own: Callable[[Collection[str]], Collection[str]]
) -> Workers:
    """All workers and queues that concern the installation; `own` says which of these lessons (task ids) are its own.

    Waits for some seconds at most. Raises `RedisError` when the server does not answer.
    """
    machines = _machines(redis, installation)
    told = _active(url, installation, machines) if machines else {}
    lesson_ids = {_task_id(task) for tasks in told.values() for task in tasks}
    known = set(own(lesson_ids)) if lesson_ids else set()
    return Workers(
        is_up=True,
        machines=tuple(_with_tasks(each, node, told, known) for each, node in machines),
        queues=_queues(redis, installation),
    )


def _machines(redis: "RedisClient", installation: str) -> list[tuple[Machine, str]]:
    """Every machine, with how its name as a Celery worker begins (of a writer) or what it is (of a renderer)."""
    found: list[tuple[Machine, str]] = []
    for key, beat in sorted(beats(redis, keys.writer("*")).items()):
        host, _, rest = key.removeprefix(keys.writer("")).partition(":")
        theirs, _, engine = rest.partition(":")
        found.append((_machine(host, "writer", theirs == installation, beat), f"writer.{theirs}.{engine}@"))
    for key, beat in sorted(beats(redis, keys.renderer(installation, "*")).items()):
        index = key.rpartition(":")[2]
        found.append((_machine("", "renderer", True, beat), f"renderer-{index}.{installation}."))
    return found


def _machine(host: str, role: Role, is_own: bool, beat: Beat) -> Machine:
    return Machine(
        host=host,
        role=role,
        is_own=is_own,
        slots=beat.slots,
        busy=beat.busy if role == "writer" else min(beat.slots, len(beat.holding)),
        version=beat.version,
        has_service=beat.has_service,
    )


def _active(url: str, installation: str, machines: "list[tuple[Machine, str]]") -> dict[str, list[dict[str, Any]]]:
    """What Celery's workers say that they are at, by their names; those that do not answer in time are missing."""
    from app.worker.celery_app import make_app

    writers = [f"{node}{machine.host}" for machine, node in machines if machine.role == "writer"]
    renderers = len(machines) - len(writers)
    app = make_app(url)
    inspect = partial(app.control.inspect, timeout=_ANSWER)
    questions = []
    if writers:
        questions.append(inspect(destination=writers, limit=len(writers)))
    if renderers:  # their full names are not known; other installations' need not answer
        questions.append(inspect(pattern=f"renderer-*.{installation}.*", matcher="glob", limit=renderers))
    try:
        with ThreadPoolExecutor(len(questions)) as asking:
            told = list(asking.map(_answers, questions))
        return {name: tasks for answers in told for name, tasks in answers.items()}
    finally:
        with suppress(Exception):
            app.close()


def _answers(inspect: Any) -> dict[str, list[dict[str, Any]]]:
    for _ in range(_TRIES):
        try:
            return inspect.active() or {}
        except Exception as error:  # redis, kombu and Celery each have errors of their own
            _log.info("the workers could not be asked (%s)", type(error).__name__)
    return {}


def _with_tasks(machine: Machine, node: str, told: dict[str, list[dict[str, Any]]], known: set[str]) -> Machine:
    name = next((each for each in told if each.startswith(node)), None)
    if name is None:
        return machine
    tasks = tuple(_task(task, machine, known) for task in told[name])
    host = machine.host or name.rpartition("@")[2]
    return machine.model_copy(update={"tasks": tasks, "host": host, "busy": max(machine.busy, len(tasks))})


def _task(task: dict[str, Any], machine: Machine, known: set[str]) -> ActiveTask:
    is_own = _task_id(task) in known or (machine.role == "renderer" and task.get("name") != FINISH_JOB)
    is_lesson = is_own and task.get("name") != REWRITE_ITEM
    arguments = task.get("args") or [""]
    since = task.get("time_start") or time.time()
    return ActiveTask(title=str(arguments[0]) if is_lesson else "", seconds=max(0.0, time.time() - float(since)))


def _task_id(task: dict[str, Any]) -> str:
    """The lesson that the message is about."""
    return str(task.get("id", "")).partition(".")[0]


def _queues(redis: "RedisClient", installation: str) -> tuple[QueueLength, ...]:
    queues: tuple[tuple[str, Role, bool], ...] = (
        (keys.WRITE_QUEUE, "writer", True),
        (keys.OFFLINE_QUEUE, "writer", False),
        (keys.render_queue(installation), "renderer", False),
    )
    return tuple(
        QueueLength(name=name, role=role, needs_service=needs, waiting=_length(redis, name))
        for name, role, needs in queues
    )


def _length(redis: "RedisClient", queue: str) -> int:
    return sum(redis.llen(queue_list(queue, step)) for step in STEPS)
