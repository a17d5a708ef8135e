"""Finds the products: every module of this package that has a `PRODUCT`."""

import importlib
import pkgutil
from functools import cache

from app.core.errors import BadRequest
from app.generators import products
from app.generators.products.model import Product


@cache
def all_products() -> tuple[Product, ...]:
    """Every product, by the name of its module."""
    modules = (
        importlib.import_module(f"{products.__name__}.{m.name}") for m in pkgutil.iter_modules(products.__path__)
    )
    return tuple(module.PRODUCT for module in modules if hasattr(module, "PRODUCT"))


def find_product(key: str) -> Product:
    """The product named `key`; `BadRequest` when there is none."""
    for product in all_products():
        if product.key == key:
            return product
    known = ", ".join(product.key for product in all_products())
    raise BadRequest(f"There is no product “{key}”.", hint=f"The products are: {known}.", code="no-product")
