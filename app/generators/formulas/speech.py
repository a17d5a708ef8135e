"""What a screen reader says for a formula."""

from app.generators.formulas.nodes import Nodes
from app.generators.formulas.plain import plain_nodes


def speak(nodes: Nodes, language: str) -> str:
    """The formula as text."""
    return plain_nodes(nodes)
