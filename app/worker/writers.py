"""Makes the writer that a job asked for, with this machine's key, limiter and budget."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.core.errors import BadRequest, WritingStopped
from app.core.secrets import Secret, read_secret
from app.core.settings import DEFAULT_BASE_URL, Settings
from app.generators.products import find_product
from app.generators.writers.base import Budget, NoBudget, Writer
from app.generators.writers.limiter import LocalLimiter
from app.generators.writers.pricing import estimate
from app.worker.budget import JobBudget, check_price
from app.worker.messages import RewriteOrder, WriteOrder
from app.worker.sharing import SharedLimiter, fingerprint

if TYPE_CHECKING:
    from app.worker.connection import RedisClient


def has_service(settings: Settings, api_key: str) -> bool:
    """Whether AI can be used with this key: OpenAI wants one, a service of one's own may do without."""
    return bool(api_key) or settings.base_url != DEFAULT_BASE_URL


Order = WriteOrder | RewriteOrder


class Writers:
    """One for each writer process. The key is read anew for each lesson, so that a mended one counts at once."""

    def __init__(self, redis: "RedisClient", settings: Settings) -> None:
        self._redis = redis
        self._settings = settings
        self._limiters: dict[str, SharedLimiter] = {}
        self._guard = threading.Lock()
        self.read_key: Callable[[], str] = lambda: read_secret(Secret.API_KEY)
        """Where this machine's key comes from."""
        self.has_service = False
        """Whether this machine could use AI when it was last asked to."""

    @contextmanager
    def writer(self, order: WriteOrder, notice: Callable[[str], None]) -> Iterator[Writer]:
        """The writer for a lesson; `WritingStopped` where it needs a key and this machine has none."""
        sections = find_product(order.options.product).chosen(order.options.sections)
        whole = estimate(sections, 1, self._model(order), order.options.verify).cost_usd or 0.0
        with self._writer(order, order.task_id, whole, notice) as writer:
            yield writer

    @contextmanager
    def writer_of_item(self, order: RewriteOrder) -> Iterator[Writer]:
        """The writer for one item; as above."""
        with self._writer(order, order.id, 0.0, lambda _: None) as writer:
            yield writer

    @contextmanager
    def _writer(self, order: Order, name: str, whole: float, notice: Callable[[str], None]) -> Iterator[Writer]:
        """`name` is that of the budget's share, `whole` what the lesson will cost, 0 when it is none."""
        if order.options.writer == "offline":
            from app.generators.writers.offline import OfflineWriter

            yield OfflineWriter()
            return
        budget = self._budget(order, name, whole)
        is_finished = False
        try:
            yield self._openai(order, budget or NoBudget(), notice)
            is_finished = whole > 0
        finally:
            if budget is not None:
                budget.close(is_finished=is_finished)

    def _openai(self, order: Order, budget: Budget, notice: Callable[[str], None]) -> Writer:
        from app.generators.writers.openai_writer import OpenAIWriter

        key = self.read_key()
        self.has_service = has_service(self._settings, key)
        limiter = self._limiter(fingerprint(self._settings.base_url, key))
        return OpenAIWriter(
            self._model(order), self._settings.base_url, key, limiter, budget, notice, self._settings.call_timeout
        )

    def _model(self, order: Order) -> str:
        return order.options.model or self._settings.model

    def _limiter(self, name: str) -> SharedLimiter:
        with self._guard:
            if name not in self._limiters:
                self._limiters[name] = SharedLimiter(self._redis, name, LocalLimiter())
            return self._limiters[name]

    def _budget(self, order: Order, name: str, whole: float) -> JobBudget | None:
        """The job's budget where it has one; `WritingStopped` when this machine's model has no known price."""
        limit = order.options.max_cost_usd
        if limit is None:
            return None
        try:
            check_price(self._model(order), limit)
        except BadRequest as error:
            raise WritingStopped(error.message, hint=error.hint, code=error.code) from error
        return JobBudget(self._redis, order.job_id, name, limit=limit, spent=order.spent_usd, whole=whole)
