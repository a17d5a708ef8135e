"""Prometheus metrics of one web process."""

import time
from collections.abc import Iterator

from flask import Flask, Response, current_app, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector

from app.core.errors import StudioError
from app.server.services import services

_BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0)
_NAME = "worksheet-studio-metrics"


class Metrics:
    """The metrics of one application; each has a registry of its own, so that several may live in one process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "worksheet_studio_requests", "Requests answered", ["endpoint", "status"], registry=self.registry
        )
        self._seconds = Histogram(
            "worksheet_studio_request_seconds",
            "Time to answer a request",
            ["endpoint"],
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self.registry.register(_Engine())

    def count(self, endpoint: str, status: int, seconds: float) -> None:
        """A request was answered."""
        self._requests.labels(endpoint, str(status)).inc()
        self._seconds.labels(endpoint).observe(seconds)


class _Engine(Collector):
    """Jobs and engine, asked when somebody looks."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        status = services().board.status
        yield _gauge("engine_up", "Whether the engine answers", float(status.is_up))
        yield _gauge("writers", "Machines that write", status.writers)
        yield _gauge("writer_slots", "Lessons that can be written at once", status.writer_slots)
        yield _gauge("writers_busy", "Lessons that are being written", status.writers_busy)
        yield _gauge("renderers", "Renderers of this installation", status.renderers)
        yield from _jobs()


def _jobs() -> Iterator[GaugeMetricFamily]:
    family = GaugeMetricFamily("worksheet_studio_jobs", "Jobs by state", labels=["state"])
    try:
        counts = services().gateway.job_counts()
    except StudioError:
        return
    for state, count in counts.items():
        family.add_metric([state.value], count)
    yield family


def measure(app: Flask) -> None:
    """Count the requests of the application."""
    app.extensions[_NAME] = Metrics()
    app.before_request(_begin)
    app.after_request(_end)


def exposition() -> tuple[bytes, str]:
    """All metrics as text, and its content type."""
    metrics: Metrics = current_app.extensions[_NAME]
    return generate_latest(metrics.registry), CONTENT_TYPE_LATEST


def _begin() -> None:
    g.began = time.perf_counter()


def _end(response: Response) -> Response:
    metrics: Metrics = current_app.extensions[_NAME]
    seconds = time.perf_counter() - g.get("began", time.perf_counter())
    metrics.count(request.endpoint or "none", response.status_code, seconds)
    return response


def _gauge(name: str, words: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"worksheet_studio_{name}", words, value=value)
