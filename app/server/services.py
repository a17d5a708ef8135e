"""What the views of one server share; there is no global state."""

from dataclasses import dataclass

from flask import current_app

from app.core.accounts import Accounts
from app.core.paths import Home
from app.core.settings import Settings
from app.server.board import Board
from app.server.config import ServerConfig
from app.worker.gateway import Gateway
from app.worker.reading import WorkbookReader

_NAME = "worksheet-studio"


@dataclass(frozen=True)
class Services:
    """Made once by whoever starts the server, who also closes them."""

    config: ServerConfig
    home: Home
    settings: Settings
    gateway: Gateway
    accounts: Accounts
    board: Board
    reader: WorkbookReader

    def attach(self) -> None:
        """Let the views of the present application find them."""
        current_app.extensions[_NAME] = self


def services() -> Services:
    """Those of the application that answers this request."""
    found: Services = current_app.extensions[_NAME]
    return found
