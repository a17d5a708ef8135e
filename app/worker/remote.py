"""A remote writer: writes lessons for a shared Redis, with no ledger and no disk in common with anybody."""

import signal
from types import FrameType

from app.core.paths import Home
from app.core.settings import Settings
from app.worker.connection import check_redis
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
        supervisor.stop_soon()

    former = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        supervisor.start()
        supervisor.run()
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
