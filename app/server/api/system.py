"""How the server is: for load balancers, monitors and programs that want to know the endpoints."""

from flask import Blueprint, Response, jsonify

from app import __version__
from app.core.build_info import build_info
from app.core.errors import StorageError
from app.server.access import administrators_only
from app.server.api.contract import SYSTEM, openapi_document, told
from app.server.documents import Health
from app.server.metrics import exposition
from app.server.services import services

blueprint = Blueprint("system", __name__)


@blueprint.get("/health")
@told(SYSTEM, is_open=True, HTTP_200=Health, HTTP_503=(Health, "Something that is needed is away"))
def get_health() -> tuple[Response, int]:
    """Whether database and engine answer; 503 and what is away when not. Says nothing of people or jobs."""
    database = _database()
    status = services().board.status
    engine = "ok" if status.is_up else "away"
    build = build_info()
    is_well = database == engine == "ok"
    away = " and ".join(name for name, how in (("database", database), ("engine", engine)) if how != "ok")
    health = Health(
        status="ok" if is_well else f"{away} away",
        database=database,
        engine=engine,
        writers=status.writers,
        version=__version__,
        commit=build.commit if build else "",
    )
    return jsonify(health.model_dump()), 200 if is_well else 503


@blueprint.get("/openapi.json")
def get_openapi() -> Response:
    """The OpenAPI document of this server."""
    return jsonify(openapi_document())


@blueprint.get("/metrics")
@administrators_only
def get_metrics() -> Response:
    """Prometheus metrics, for an administrator's token (or on a server without sign-in)."""
    body, kind = exposition()
    return Response(body, content_type=kind)


def _database() -> str:
    try:
        services().accounts.has_administrator()
    except StorageError:
        return "away"
    return "ok"
