"""A workbook as a school has it: forty lessons in five units, and the slips that people make."""

from datetime import date
from pathlib import Path

from tests.support.workbooks import BLOCK, HEADINGS, Formatted, save_book

SHOWN_LESSON = "Plant and Animal Cells"
STUBBORN = ("Specialized Cells", "The Circulatory System")
"""Lessons that are to fail."""
SLIPPED = "From Cells to Organisms"
"""The lesson whose standard Excel has turned into a date."""

UNITS = {
    "MS-LS1: Cells and Body Systems": (
        "What Makes Something Alive?",
        SHOWN_LESSON,
        STUBBORN[0],
        SLIPPED,
        STUBBORN[1],
        "The Respiratory System",
        "Digestion and Nutrition",
        "Nerves and the Brain",
    ),
    "MS-LS1: Energy in Living Things": (
        "Photosynthesis",
        "Cellular Respiration",
        "How Plants Transport Water",
        "Food as Fuel",
        "Storing Energy",
        "Growth and Repair",
        "Seeds, Flowers and Pollination",
        "How Animals Reproduce",
    ),
    "MS-LS2: Ecosystems and Their Dynamics": (
        "Living and Nonliving Factors",
        "Food Chains and Food Webs",
        "Energy Pyramids",
        "The Carbon Cycle",
        "The Water Cycle",
        "Competition and Cooperation",
        "Populations and Limits",
        "When an Ecosystem Changes",
    ),
    "MS-LS3: Heredity": (
        "Traits and Where They Come From",
        "Genes and Chromosomes",
        "Punnett Squares",
        "Dominant and Recessive Alleles",
        "Mutations",
        "Sexual and Asexual Reproduction",
        "Variation in Populations",
        "Selective Breeding",
    ),
    "MS-LS4: Evolution and the History of Life": (
        "What Fossils Tell",
        "Layers of Rock and Time",
        "Comparing Body Structures",
        "Embryos and Ancestors",
        "Natural Selection",
        "Adaptation",
        "Extinction",
        "The Tree of Life",
    ),
}


def course_book(path: Path) -> Path:
    """Save it; some standards are dates, as Excel makes them, and some cells and a sheet cannot be used."""
    rows: list[tuple[object, ...]] = [*BLOCK]
    for title, lessons in UNITS.items():
        rows += [(), (f"Section: {title}",), HEADINGS]
        code = title.partition(":")[0]
        for number, lesson in enumerate(lessons, 1):
            rows.append((number, f"{code}-{number}", lesson, f"{lesson}: the main ideas, with two examples."))
        rows.append((None, None, "MINI BUNDLE"))
    slipped = rows.index(next(row for row in rows if SLIPPED in row))
    rows[slipped] = (4, Formatted(date(2026, 4, 2), "m-d"), SLIPPED, "How tissues and organs are built.")
    rows.insert(slipped + 5, (9, "MS-LS1-9", None, "The lesson on hormones still needs a title."))
    info = [("Plan of the science department",), ("Last changed by the head of department",)]
    return save_book(path, {"Grade 7": rows, "About this plan": info})
