"""The Celery application: one factory for all roles, with the settings that survived the kill tests."""

import sys
from typing import Any

from celery import Celery
from kombu import Queue

from app.worker.connection import for_celery, master_name
from app.worker.keys import DAY, WRITE_QUEUE

VISIBILITY_TIMEOUT = 7200
"""Seconds after which an unacknowledged message goes to another worker; longer than any lesson's deadline can be."""

RESULT_EXPIRES = 3 * DAY


def make_app(url: str, *, queues: tuple[str, ...] = (WRITE_QUEUE,)) -> Celery:
    """An application on the Redis at `url` (`redis://`, `rediss://`, `sentinel://`, password included)."""
    app = Celery("worksheet_studio", broker=for_celery(url), backend=for_celery(url), set_as_current=False)
    app.conf.update(
        task_serializer="json",
        result_serializer="json",
        accept_content=["json"],
        result_accept_content=["json"],
        task_acks_late=True,
        task_reject_on_worker_lost=True,
        task_track_started=True,
        task_store_errors_even_if_ignored=True,
        task_default_queue=WRITE_QUEUE,
        task_queues=[Queue(name) for name in queues],
        task_send_sent_event=True,
        result_expires=RESULT_EXPIRES,
        # On the loop of Windows a multiplier of 1 costs three quarters of the throughput.
        worker_prefetch_multiplier=4 if sys.platform == "win32" else 1,
        worker_send_task_events=True,
        worker_hijack_root_logger=False,
        worker_redirect_stdouts=False,
        worker_cancel_long_running_tasks_on_connection_loss=False,
        broker_connection_retry_on_startup=True,
        broker_connection_max_retries=None,
        broker_transport_options=_transport(url),
        result_backend_transport_options=_backend(url),
        redis_socket_keepalive=True,
        redis_backend_health_check_interval=30,
        redis_socket_timeout=15.0,
    )
    return app


def _transport(url: str) -> dict[str, Any]:
    options: dict[str, Any] = {
        "visibility_timeout": VISIBILITY_TIMEOUT,
        "polling_interval": 3,
        "socket_keepalive": True,
        "socket_connect_timeout": 10,
        "health_check_interval": 25,
    }
    return options | _backend(url)


def _backend(url: str) -> dict[str, Any]:
    # A client that lost its connection tries again soon: Celery's default waits up to 20 seconds and then gives up.
    options: dict[str, Any] = {"retry_policy": {"interval_start": 0, "interval_step": 0.2, "interval_max": 1}}
    name = master_name(url)
    return options | ({"master_name": name} if name else {})
