"""The engine: Celery tasks, the gateway in front of them, the supervisor of server and workers."""
