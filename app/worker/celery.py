"""For Celery's own tools: `celery -A app.worker.celery inspect active`, Flower. Finds the Redis that is in use."""

from functools import cache
from typing import TYPE_CHECKING, Any

from app.core.errors import EngineError
from app.core.paths import Home
from app.core.settings import load_settings
from app.worker import texts
from app.worker.address import shared_address
from app.worker.engine import attach

if TYPE_CHECKING:
    from celery import Celery


def find_app() -> "Celery":
    """An application on the shared Redis of environment or settings, else on that of the running engine.

    The engine stays up meanwhile.
    """
    from app.worker.celery_app import make_app

    home = Home.locate()
    shared = shared_address(load_settings(home))
    if shared:
        return make_app(shared)
    link = attach(home)
    if link is None:
        raise EngineError(texts.NO_ENGINE, hint=texts.NO_ENGINE_HINT, code="no-engine")
    app = make_app(str(link.ask("address")["url"]))
    app.conf.engine_link = link  # held for as long as the tool runs
    return app


_found = cache(find_app)  # these tools ask for the name several times


def __getattr__(name: str) -> Any:
    if name in ("app", "celery"):
        return _found()
    raise AttributeError(name)
