"""A worker process: the Celery worker of a writer or a renderer, tied to its supervisor."""

import json
import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Collection
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.core.log import start_logging
from app.core.paths import Home
from app.core.settings import Settings, installation_id
from app.worker import keys
from app.worker.lifeline import Lifeline, die_with_parent
from app.worker.pulse import Beat, Pulse, beats
from app.worker.recycling import RECYCLED, Recycler
from app.worker.service_key import KeyWatch, ServiceKey
from app.worker.writers import has_service

if TYPE_CHECKING:
    from celery import Celery

    from app.worker.connection import RedisClient

_FAREWELL = 1.2
_log = logging.getLogger(__name__)


class _Desk(Protocol):
    @property
    def busy(self) -> int: ...

    def close(self) -> None: ...

    def register(self) -> None: ...

    def take_back(self, ids: Collection[str]) -> None: ...


class _Orders:
    """What the supervisor told this process."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.url = str(told["url"])
        self.home = Home(Path(told["home"]))
        self.settings = Settings.model_validate(told["settings"])
        self.is_embedded = bool(told["embedded"])
        self.is_first = bool(told["first"])
        self.engine = str(told["engine"])
        self.grace = float(told["grace"])
        self.index = int(told.get("index", 0))
        self.renderers = int(told.get("of", 1))
        self.installation = installation_id(self.home)
        # The supervisor starts the others when the first one is ready.
        self.is_only_renderer = self.renderers == 1 or (self.index == 0 and self.is_first)
        self.key = ServiceKey(self.home, self.settings)

    @cached_property
    def has_service(self) -> bool:
        """Whether this machine can use AI: it had a key as this process began, or has a service that needs none."""
        return self.finds_service()

    def finds_service(self) -> bool:
        """Whether it can now."""
        return has_service(self.settings, self.key.read(patience=0))


def run_worker(role: str) -> int:
    """Run the Celery worker of this role until the supervisor closes the lifeline."""
    lifeline = Lifeline()
    lifeline.on_end(lambda: os._exit(0))  # nothing is in hand yet, and a server that went along is not waited for
    die_with_parent()
    orders = _Orders(lifeline.orders)
    name = "writer" if role == "writer" else f"renderer-{orders.index}"
    start_logging(orders.home, name, known=(orders.url,))

    from celery.signals import worker_ready

    from app.worker.celery_app import make_app
    from app.worker.connection import connect
    from app.worker.waking import wake_on_acknowledgement

    queues = write_queues(orders) if role == "writer" else (keys.render_queue(orders.installation),)
    app = make_app(orders.url, queues=queues)
    wake_on_acknowledgement(app)
    redis = connect(orders.url)
    wait_for(redis)
    desk, pulse, slots = (_writer if role == "writer" else _renderer)(app, redis, orders)
    desk.register()
    restored = restore_unacknowledged(app, _left_behind(role, redis, orders, pulse.key, queues))
    desk.take_back({message_id.partition(".")[0] for message_id in restored})
    pulse.start()

    def say_ready(**_: Any) -> None:
        lifeline.say(ready=True)

    worker_ready.connect(say_ready)
    ending = _Ending(app, redis, desk, pulse)
    lifeline.on_end(lambda: ending.begin(float(lifeline.last_words.get("grace", orders.grace))))
    if role == "renderer":
        Recycler(lambda: not messages_in_hand(), lambda: ending.begin(0, RECYCLED)).start()
    elif orders.settings.vault and not orders.is_embedded:
        KeyWatch(orders.finds_service, orders.has_service, lambda: ending.begin(orders.grace, RECYCLED)).start()
    try:
        app.worker_main(_worker_argv(name, orders, queues, slots))
    except SystemExit as leaving:  # Celery's way to say that it was told to end
        _log.info("the worker ends (%s)", type(leaving).__name__)
    if ending.has_begun:
        ending.leave()
    return ending.code


def write_queues(orders: _Orders) -> tuple[str, ...]:
    """What this machine's writer may take.

    On a shared Redis lessons that need a key are left to those who have one (or a service that needs none). On a
    server of our own nobody else would come, so the writer takes them and says what is missing.
    """
    if orders.is_embedded or orders.has_service:
        return (keys.WRITE_QUEUE, keys.OFFLINE_QUEUE)
    return (keys.OFFLINE_QUEUE,)


def wait_for(redis: "RedisClient", patience: float = 60.0) -> None:
    """Until the server answers; a process that waits in vain ends, and its supervisor starts it again."""
    from redis.exceptions import RedisError

    deadline = time.monotonic() + patience
    while True:
        try:
            redis.ping()
            return
        except RedisError:
            if time.monotonic() >= deadline:
                raise
            time.sleep(0.2)


def restore_unacknowledged(app: "Celery", is_left_behind: Callable[[str, str], bool]) -> list[str]:
    """Put back the messages, judged by id and queue, that a dead worker had in hand; to be done before consuming.

    Returns their ids.
    """
    with app.connection_for_write() as connection:
        channel = connection.default_channel
        with channel.conn_or_acquire() as client:
            tags = {}
            for tag, raw in client.hgetall(channel.unacked_key).items():
                message, _, queue = json.loads(raw)
                message_id = str(message["headers"].get("id"))
                if is_left_behind(message_id, queue):
                    tags[tag.decode()] = message_id
            for tag in tags:
                channel.qos.restore_by_tag(tag, client=client)
    if tags:
        _log.info("%d messages put back", len(tags))
    return list(tags.values())


def _left_behind(
    role: str, redis: "RedisClient", orders: _Orders, key: str, queues: tuple[str, ...]
) -> Callable[[str, str], bool]:
    """Which messages this process' dead predecessor had in hand.

    All of its queues, where nobody else can have taken from them: a writer's only on a server of our own. A renderer's
    queue belongs to its installation; beside others that live, all that they do not have in hand. Otherwise what its
    last heartbeat named; the keeper finds what came after that.
    """
    if (orders.is_embedded and role == "writer") or (role == "renderer" and orders.is_only_renderer):
        return lambda message_id, queue: queue in queues
    if role == "renderer" and not orders.is_first:
        others = beats(redis, keys.renderer(orders.installation, "*"))
        theirs = {message_id for name, beat in others.items() if name != key for message_id in beat.holding}
        return lambda message_id, queue: queue in queues and message_id not in theirs
    told = None if orders.is_first else redis.get(key)
    holding = set(Beat.model_validate_json(told).holding) if told else set()
    return lambda message_id, queue: message_id in holding


def _writer(app: "Celery", redis: "RedisClient", orders: _Orders) -> tuple[_Desk, Pulse, int]:
    from app.worker.locks import LessonLocks
    from app.worker.pulse import ProgressBoard, forget_beats
    from app.worker.rewriting_desk import RewritingDesk
    from app.worker.writing_desk import WritingDesk

    name = f"{socket.gethostname()}:{orders.installation}:{orders.engine}"
    locks = LessonLocks(redis, name)
    dropped = locks.drop_all() if orders.is_embedded else locks.drop_former()
    if orders.is_embedded:  # nobody else writes on a server of our own
        forget_beats(redis, keys.writer("*"))
    if dropped:
        _log.info("%d locks of a dead writer dropped", dropped)
    desk = WritingDesk(app, redis, orders.settings, locks, ProgressBoard(app))
    desk.writers.has_service = orders.has_service
    desk.writers.read_key = orders.key.read
    RewritingDesk(desk, app, redis, orders.settings, locks).register()
    slots = orders.settings.writers
    queues = write_queues(orders)
    pulse = Pulse(
        redis,
        keys.writer(name),
        lambda: Beat(
            slots=slots,
            busy=desk.busy,
            holding=messages_in_hand(),
            queues=queues,
            has_service=desk.writers.has_service,
        ),
        locks,
    )
    desk.on_taken = pulse.nudge
    return desk, pulse, slots


def _renderer(app: "Celery", redis: "RedisClient", orders: _Orders) -> tuple[_Desk, Pulse, int]:
    from app.core.ledger import Ledger
    from app.worker.connection import connect
    from app.worker.dispatch import Dispatcher
    from app.worker.feed import Feed
    from app.worker.keeper import Keeper
    from app.worker.rendering_desk import RenderingDesk

    ledger = Ledger.open(orders.home, orders.settings)
    dispatcher = Dispatcher(app, redis, ledger, orders.installation)
    desk = RenderingDesk(app, redis, ledger, dispatcher, orders.installation)
    if orders.index == 0:
        if orders.is_only_renderer:
            ledger.end_leases(orders.installation)
        feed = Feed(lambda: connect(orders.url), (keys.poke(orders.installation),))
        Keeper(redis, ledger, dispatcher, feed, orders.installation).start()

    def beat() -> Beat:
        return Beat(holding=messages_in_hand())

    pulse = Pulse(redis, keys.renderer(orders.installation, orders.index), beat)
    desk.on_taken = pulse.nudge
    return desk, pulse, 1


def messages_in_hand() -> tuple[str, ...]:
    """Ids of the messages that this worker has taken and not acknowledged yet."""
    from celery.worker import state

    for _ in range(3):
        try:
            return tuple(request.id for request in list(state.reserved_requests))
        except RuntimeError:  # another thread changed the set meanwhile
            continue
    return ()


def _worker_argv(name: str, orders: _Orders, queues: tuple[str, ...], slots: int) -> list[str]:
    return [
        "worker",
        "--pool=threads",
        f"--concurrency={slots}",
        f"--queues={','.join(queues)}",
        f"--hostname={name}.{orders.installation}.{orders.engine}@{socket.gethostname()}",
        "--task-events",
        "--without-gossip",
        "--without-mingle",
        "--loglevel=INFO",
    ]


class _Ending:
    """The end of this process in order: begin nothing, give what runs its grace, put the rest back, leave.

    A lesson that is being written begins no call any more, and is laid down once those under way have come back.
    """

    def __init__(self, app: "Celery", redis: "RedisClient", desk: _Desk, pulse: Pulse) -> None:
        self._app = app
        self._redis = redis
        self._desk = desk
        self._quieting = threading.Thread(target=pulse.stop, daemon=True)
        self.code = 0
        self.has_begun = False

    def begin(self, grace: float, code: int = 0) -> None:
        """End within `grace` seconds and a short farewell, with `code`."""
        from celery.worker import state

        from app.worker.waking import answer_last_question, wake_loop

        self.code = code
        self.has_begun = True
        self._desk.close()
        deadline = time.monotonic() + grace
        while self._desk.busy and time.monotonic() < deadline:
            time.sleep(0.05)
        self._quieting.start()
        state.should_terminate = True
        wake_loop(self._app)
        threading.Timer(_FAREWELL, self.leave).start()
        while True:  # this thread ends with the process
            answer_last_question(self._app, self._redis)
            time.sleep(0.1)

    def leave(self) -> None:
        """End the process now: its threads may be waiting for what comes no more."""
        self._quieting.join(0.2)
        logging.shutdown()
        os._exit(self.code)
