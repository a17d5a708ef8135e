"""The pages that people use."""

from flask import Blueprint, Flask

blueprint = Blueprint("pages", __name__)


def add_pages(app: Flask) -> None:
    """Add all pages to the application."""
    app.register_blueprint(blueprint)
