"""Pages of those who look after the server."""

from app.server.pages.administration import audit, people, person, rules, workers, writing

VIEWS = (people, person, writing, rules, workers, audit)
