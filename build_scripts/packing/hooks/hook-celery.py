"""Celery finds its parts by name: backends, pools, loaders, the steps of a worker, the commands of `celery`."""

from PyInstaller.utils.hooks import collect_submodules, copy_metadata

_ELSEWHERE = (
    "celery.contrib",  # helpers for tests, documentation and debugging
    "celery.concurrency.eventlet",
    "celery.concurrency.gevent",
    "celery.events.cursesmon",  # draws in a terminal
)


def _is_ours(name: str) -> bool:
    return not name.startswith(_ELSEWHERE)


hiddenimports = collect_submodules("celery", filter=_is_ours, on_error="raise")
datas = copy_metadata("celery")  # `doctor` and Flower ask for its version; click finds the plugins of its commands
excludedimports = ["eventlet", "gevent", "tkinter"]
