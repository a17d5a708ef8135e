"""What a lesson's sheets cost in CPU time, beside a fixed piece of arithmetic of the same run.

Agreed for 105 items: at most 1.2 s without the preview, 3 s with it.
"""

import resource
import sys
import time
from collections.abc import Callable

import pytest

from app.generators.products.registry import find_product
from app.generators.rendering import Renderer
from tests.support.decks import sample_deck

REPEATS = 5


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of all threads for one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def reference() -> float:
    """CPU time of three million additions: how fast this machine is just now."""
    return cpu_seconds(lambda: sum(number * number for number in range(3_000_000)))


@pytest.mark.benchmark
@pytest.mark.parametrize("product_key", ["academy", "caterpillar"])
def test_a_lessons_files(product_key: str, capsys: pytest.CaptureFixture[str]) -> None:
    product = find_product(product_key)
    renderer = Renderer()
    sheets: list[float] = []
    previews: list[float] = []
    for number in range(REPEATS):
        deck = sample_deck(product_key, title=f"Cells and their parts, lesson {number}")
        sheets.append(
            cpu_seconds(lambda: [renderer.render_section(deck, s, product, "letter") for s in product.sections])  # noqa: B023
        )
        previews.append(cpu_seconds(lambda: renderer.render_preview(deck, product, product.sections, "letter")))  # noqa: B023
    unit = reference()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    with capsys.disabled():
        print(  # noqa: T201
            f"\n{product_key}: first lesson's sheets {sheets[0]:.2f} s CPU, later ones {min(sheets[1:]):.2f} s "
            f"({min(sheets[1:]) / unit:.1f} × reference), preview {min(previews):.2f} s "
            f"({min(previews) / unit:.1f} × reference), reference {unit:.2f} s, at most {memory:.0f} MiB"
        )
    assert len(sheets) == len(previews) == REPEATS
