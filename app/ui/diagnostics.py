"""What support wants to know, as text for the clipboard: versions, engine, settings; never a secret."""

import platform
import sys

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from app import __version__
from app.core.build_info import origin
from app.core.log import mask
from app.ui.bridge import EngineView
from app.ui.desktop import Desktop


def details_of(desktop: Desktop) -> str:
    """Lines of plain English, whatever the language of the window: support reads them."""
    settings = desktop.settings
    screens = ", ".join(
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    lines = [
        f"Worksheet Studio {__version__} ({origin()})",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"Screen: {screens} ({QGuiApplication.platformName()})",
        f"Engine: {_engine(desktop.bridge.view)}",
        f"Writer: {settings.writer or 'not chosen'}, model {settings.model}, {settings.base_url}",
        f"API key: {'yes' if desktop.has_key else 'no'}",
        f"Redis: {settings.redis_url or 'of this computer'}",
        f"Jobs: {len(list(desktop.store.entries()))}",
        f"Data folder: {desktop.home.root}",
        f"Program: {sys.executable}",
    ]
    return mask("\n".join(lines))


def _engine(view: EngineView) -> str:
    words = [view.phase.value]
    if view.status is not None:
        status = view.status
        words.append(f"{status.server} {status.version} at {status.address}".strip())
        words.append(f"writers {status.writers} with {status.writer_slots} slots, renderers {status.renderers}")
        words.append(status.notice)
    if view.problem is not None:
        words += [view.problem.code, view.problem.message, view.problem.detail]
    return "; ".join(word for word in words if word)
