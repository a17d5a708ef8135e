"""A remote writer: writes lessons for a shared Redis, with no ledger and no disk in common with anybody."""

import signal
from types import FrameType

from redis.exceptions import AuthenticationError, RedisError

from app.core.errors import EngineError
from app.core.paths import Home
from app.core.settings import Settings
from app.worker import texts
from app.worker.address import shown_address
from app.worker.connection import connect
from app.worker.supervisor import Supervisor
from app.worker.windows_job import end_children_with_me


def run_remote_writer(url: str, concurrency: int, home: Home, settings: Settings) -> None:
    """Write lessons until this process is asked to end; `EngineError` at once when the Redis does not answer.

    `url` holds the password, and this machine's keyring or environment the API key. To be called in the main thread.
    """
    check_redis(url)
    home.create()
    end_children_with_me()
    supervisor = Supervisor(home, settings.model_copy(update={"writers": concurrency}), url=url, renderers=0)

    def end(_signal: int, _frame: FrameType | None) -> None:
        supervisor.stop()

    former = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        supervisor.start()
        supervisor.run()
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def check_redis(url: str) -> None:
    """`EngineError` in plain words when no Redis answers at `url`, or it does not let us in."""
    try:
        connect(url, timeout=5).ping()
    except AuthenticationError as error:
        raise EngineError(
            texts.NOT_LET_IN.format(address=shown_address(url)), hint=texts.NOT_LET_IN_HINT, code="redis-password"
        ) from error
    except (RedisError, OSError, ValueError) as error:
        raise EngineError(
            texts.NO_ANSWER.format(address=shown_address(url)),
            hint=texts.NO_ANSWER_HINT,
            detail=repr(error),
            code="redis-away",
        ) from error
