"""Products as data: each module here describes one; a third product is one new module."""

from app.generators.products.model import Layout, Product, Section
from app.generators.products.registry import all_products, find_product

__all__ = ["Layout", "Product", "Section", "all_products", "find_product"]
