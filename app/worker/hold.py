"""A gateway's hold on the engine: who attaches, starts it again when it died, and knows where its Redis is."""

import contextlib
import logging
import threading
from typing import TYPE_CHECKING, Any

from redis.exceptions import RedisError

from app.core.errors import EngineError, StudioError
from app.core.paths import Home
from app.core.settings import Settings
from app.worker import texts
from app.worker.address import shared_address
from app.worker.connection import check_redis, connect, let_go
from app.worker.control import EngineLink, NoEngineError
from app.worker.engine import attach, attach_or_start

if TYPE_CHECKING:
    from app.worker.connection import RedisClient

_ANSWER = 2.0  # seconds that a supervisor has for an answer, and a Redis server
_log = logging.getLogger(__name__)


class EngineHold:
    """Thread-safe. Nothing but `start` waits for long, and `close` for nothing at all.

    `problem` is what kept the engine from starting again the last time.
    """

    def __init__(self, home: Home, settings: Settings) -> None:
        self._home = home
        self._settings = settings
        self._guard = threading.Lock()  # of the fields, held for moments
        self._starting = threading.Lock()  # held by the one that starts or attaches
        self._starts_engine = False
        self._is_closed = threading.Event()
        self._link: EngineLink | None = None
        self._redis: RedisClient | None = None
        self._url = ""
        self.problem: StudioError | None = None

    @property
    def is_closed(self) -> bool:
        """Whether it was let go."""
        return self._is_closed.is_set()

    @property
    def url(self) -> str:
        """Address of the engine's Redis with its password; `RedisError` when there is no engine."""
        self.redis()
        return self._url

    def attach(self) -> None:
        """Hold the engine that runs, whatever it was started with; do without where none does."""
        with contextlib.suppress(EngineError):
            self._take(attach(self._home))

    def start(self) -> None:
        """Hold the engine that fits the settings, and start it where none runs; from now on start it whenever it died.

        Raises `EngineError`, also when the shared Redis of the settings does not answer.
        """
        if self._settings.redis_url:
            check_redis(shared_address(self._settings))
        with self._starting:
            self._starts_engine = True
            link = attach_or_start(self._home, self._settings, is_over=self._is_closed.is_set)
            with self._guard:
                former, self._link = self._link, None
            if former is not None:
                former.close()
            self._take(link)

    def redis(self) -> "RedisClient":
        """A client of the engine's Redis; `RedisError` when there is no engine."""
        redis = self._redis
        if redis is None:
            raise RedisError("no engine")
        return redis

    def ask(self, question: str) -> dict[str, Any] | None:
        """The supervisor's answer, None when it is gone; then it is looked for in the background."""
        link = self._link
        if link is not None:
            try:
                told = link.ask(question, _ANSWER)
            except NoEngineError:
                self._lose(link)
            else:
                self._use(told)
                return told
        self.find_soon()
        return None

    def find_soon(self) -> None:
        """Attach again, or start the engine again where this gateway may; in a thread, one at a time."""
        if not self.is_closed and not self._starting.locked():
            threading.Thread(target=self._find, name="engine-hold", daemon=True).start()

    def close(self) -> None:
        """Let go, and stop whoever is starting an engine for this hold."""
        self._is_closed.set()
        with self._guard:
            link, self._link = self._link, None
            redis, self._redis = self._redis, None
        if link is not None:
            link.close()
        if redis is not None:
            let_go(redis)

    def _find(self) -> None:
        if not self._starting.acquire(blocking=False):
            return
        try:
            if self._link is not None:
                return
            if self._starts_engine:
                self._take(attach_or_start(self._home, self._settings, is_over=self._is_closed.is_set))
            else:
                self._take(attach(self._home))
            self.problem = None
        except StudioError as error:
            self.problem = error
            if not self.is_closed:
                _log.error("%s %s", error, error.detail)
        except Exception:
            _log.exception("the engine cannot be found")
        finally:
            self._starting.release()

    def _take(self, link: EngineLink | None) -> None:
        """Keep the link, unless this was closed meanwhile, and use the Redis that it names."""
        if link is None:
            return
        try:
            told = link.ask("address")
        except NoEngineError as error:
            link.close()
            raise EngineError(
                texts.NO_START, hint=texts.NO_START_HINT.format(logs=self._home.logs), code="engine-start"
            ) from error
        with self._guard:
            is_wanted = not self.is_closed
            if is_wanted:
                self._link = link
        if is_wanted:
            self._use(told)
        else:
            link.close()

    def _lose(self, link: EngineLink) -> None:
        with self._guard:
            if self._link is link:
                self._link = None
        link.close()

    def _use(self, told: dict[str, Any]) -> None:
        """Use the server at the address that was told, which a restart may have changed."""
        with self._guard:
            url = told.get("url", self._url)
            if url == self._url or self.is_closed:
                return
            self._url = url
            former, self._redis = self._redis, connect(url, timeout=_ANSWER, is_patient=False)
        if former is not None:
            let_go(former)
