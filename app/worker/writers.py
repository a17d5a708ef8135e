"""Makes the writer that a job asked for, with this machine's key, limiter and budget."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.secrets import Secret, read_secret
from app.core.settings import Settings
from app.generators.writers.base import Budget, NoBudget, Writer
from app.generators.writers.limiter import LocalLimiter
from app.worker.messages import WriteOrder
from app.worker.sharing import JobBudget, SharedLimiter, fingerprint

if TYPE_CHECKING:
    from app.worker.connection import RedisClient


class Writers:
    """One for each writer process. The key is read anew for each lesson, so that a mended one counts at once."""

    def __init__(self, redis: "RedisClient", settings: Settings) -> None:
        self._redis = redis
        self._settings = settings
        self._limiters: dict[str, SharedLimiter] = {}
        self._guard = threading.Lock()

    def make(self, order: WriteOrder, notice: Callable[[str], None]) -> Writer:
        """The writer for an order; `WritingStopped` where it needs a key and this machine has none."""
        if order.options.writer == "offline":
            from app.generators.writers.offline import OfflineWriter

            return OfflineWriter()
        from app.generators.writers.openai_writer import OpenAIWriter

        key = read_secret(Secret.API_KEY)
        return OpenAIWriter(
            order.options.model or self._settings.model,
            self._settings.base_url,
            key,
            self._limiter(fingerprint(self._settings.base_url, key)),
            self._budget(order),
            notice,
            self._settings.call_timeout,
        )

    def _limiter(self, name: str) -> SharedLimiter:
        with self._guard:
            if name not in self._limiters:
                self._limiters[name] = SharedLimiter(self._redis, name, LocalLimiter())
            return self._limiters[name]

    def _budget(self, order: WriteOrder) -> Budget:
        limit = order.options.max_cost_usd
        return NoBudget() if limit is None else JobBudget(self._redis, order.job_id, limit, order.spent_usd)
