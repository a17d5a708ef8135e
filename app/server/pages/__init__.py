"""The pages that people use: a module for each group of them, all views in the blueprint `pages`."""

from flask import Flask

from app.server.pages import (
    account,
    administration,
    appearance,
    choosing,
    files,
    home,
    jobs,
    looking,
    sign_in,
    welcome,
)
from app.server.pages.blueprint import blueprint
from app.server.pages.language import add_languages
from app.server.pages.layout import add_layout

# Importing a module of views adds its views to the blueprint.
VIEWS = (account, administration, appearance, choosing, files, home, jobs, looking, sign_in, welcome)


def add_pages(app: Flask) -> None:
    """Add all pages to the application."""
    add_languages(app)
    add_layout(app)
    app.register_blueprint(blueprint)
