"""A line in the log for each request that changes something or fails; all others are only counted, by the metrics."""

import logging

from flask import Flask, Response, request

from app.server.access import SAFE_METHODS, visitor_or_none

_log = logging.getLogger(__name__)


def log_requests(app: Flask) -> None:
    """Log the requests of the application."""
    app.after_request(_log_request)


def _log_request(response: Response) -> Response:
    if request.method not in SAFE_METHODS or response.status_code >= 400:
        asking = visitor_or_none()
        who = asking.person.id if asking is not None else "nobody"
        # The rule and not the address: a one-time link's secret, or a file's name, has no place in a log.
        rule = str(request.url_rule) if request.url_rule is not None else "no such address"
        _log.info("%s %s %s by %s from %s", request.method, rule, response.status_code, who, request.remote_addr)
    return response
