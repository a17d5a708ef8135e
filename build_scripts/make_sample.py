"""Writes the sample workbook that ships with the program: `python build_scripts/make_sample.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.core.curriculum import Curriculum, Lesson, Unit  # noqa: E402
from app.generators.workbook.template import SheetPlan, write_sheets  # noqa: E402

TARGET = ROOT / "resources" / "samples" / "sample-curriculum.xlsx"

INFO = (
    ("The sample curriculum", ""),
    ("1", "Eleven lessons of four curricula: life science, chemistry, calculus, and a science lesson in Arabic."),
    ("2", "It shows what a workbook may look like: several blocks in a sheet, unit titles, MINI BUNDLE rows."),
    ("3", "The notes are written for the questions: facts, terms and formulas, each in a sentence of its own."),
    ("4", "Formulas stand between dollar signs, such as $E = mc^2$ or $\\ce{H2O}$."),
    ("", "This sheet is not read."),
)


def unit(number: int, title: str, *lessons: tuple[str, str, str], bundle: bool = False) -> Unit:
    """A unit of (standard, title, note)."""
    made = tuple(
        Lesson(id=f"{number}.{place}", number=str(place), standard=standard, title=name, note=note)
        for place, (standard, name, note) in enumerate(lessons, 1)
    )
    return Unit(number=number, title=title, bundle=bundle, lessons=made)


LIFE_SCIENCE = Curriculum(
    subject="Life Science",
    grade="Grade 7",
    curriculum="NGSS",
    units=(
        unit(
            1,
            "MS-LS1: From Molecules to Organisms — Structures and Processes",
            (
                "MS-LS1-1",
                "Cells: The Basic Units of Life",
                "All living things are made of one or more cells. A cell is the smallest unit that can be said to be "
                "alive. Unicellular organisms such as bacteria and yeast consist of a single cell, while a human body "
                "has about 30 trillion cells. Robert Hooke first described cells in 1665 when he looked at thin slices "
                "of cork under a microscope. New cells come only from existing cells that divide.",
            ),
            (
                "MS-LS1-2",
                "Parts of a Cell and Their Functions",
                "The cell membrane controls which substances enter and leave the cell. The nucleus contains the DNA, "
                "which holds the instructions for building proteins. Mitochondria release energy from food molecules "
                "in cellular respiration. Chloroplasts capture the energy of sunlight and are found in plant cells and "
                "algae, but not in animal cells. The cell wall of plant cells is made of cellulose and gives the cell "
                "its firm shape.",
            ),
            (
                "MS-LS1-6",
                "Photosynthesis and the Flow of Energy",
                "Photosynthesis is the process by which plants and algae turn light energy into chemical energy. "
                "Carbon dioxide and water react to glucose and oxygen: $\\ce{6CO2 + 6H2O -> C6H12O6 + 6O2}$. Carbon "
                "dioxide enters a leaf through small openings called stomata. Chlorophyll is the green pigment that "
                "absorbs mostly red and blue light. Part of the glucose is stored in the plant as starch.",
            ),
            (
                "MS-LS1-3",
                "Body Systems Working Together",
                "Cells of one kind form a tissue, and several tissues form an organ. The circulatory system carries "
                "oxygen from the lungs to all cells of the body. The human heart has four chambers and beats about 70 "
                "times a minute at rest. In the small intestine, nutrients pass through the walls of tiny villi into "
                "the blood. The nervous system sends signals through neurons at up to 120 meters per second.",
            ),
            bundle=True,
        ),
        unit(
            2,
            "MS-LS2: Ecosystems — Interactions, Energy, and Dynamics",
            (
                "MS-LS2-3",
                "Food Webs and the Cycling of Matter",
                "Producers such as grasses make their own food by photosynthesis. Primary consumers eat producers, and "
                "secondary consumers eat primary consumers. Decomposers such as fungi and bacteria return the matter "
                "of dead organisms to the soil. Only about 10 percent of the energy of one trophic level passes on to "
                "the next level. Matter is recycled in an ecosystem, while energy flows through and is lost as heat.",
            ),
            (
                "MS-LS2-1",
                "Limiting Factors and Populations",
                "A population is a group of organisms of the same species that live in the same area. Carrying "
                "capacity is the largest population that an environment can support for a long time. Food, water, "
                "light and space are limiting factors. When two species need the same scarce resource, they compete "
                "for it. A drought lowers the carrying capacity of a grassland because less grass can grow.",
            ),
        ),
    ),
)

CHEMISTRY = Curriculum(
    subject="Chemistry",
    grade="Grade 11",
    curriculum="AP",
    units=(
        unit(
            3,
            "Reactions in Solution",
            (
                "8.5",
                "Acid–Base Titrations",
                "A titration finds the concentration of an acid by adding a base of known concentration. At the "
                "equivalence point the amounts of acid and base match: $c_a V_a = c_b V_b$ for a monoprotic acid and a "
                "base with one hydroxide ion. Phenolphthalein is colorless in acid and turns pink between pH 8.2 and "
                "pH 10. The titration of hydrochloric acid with sodium hydroxide follows "
                "$\\ce{HCl + NaOH -> NaCl + H2O}$ and has its equivalence point at pH 7 at 25 °C. The titration of a "
                "weak acid with a strong base has its equivalence point above pH 7.",
            ),
            (
                "4.9",
                "Balancing Redox Reactions (Half-Reaction Method)",
                "Oxidation is the loss of electrons, and reduction is the gain of electrons. The half-reaction method "
                "balances the oxidation and the reduction separately before the two are added. In acidic solution, "
                "oxygen atoms are balanced with $\\ce{H2O}$ and hydrogen atoms with $\\ce{H+}$. The reduction of "
                "permanganate takes five electrons: $\\ce{MnO4- + 8H+ + 5e- -> Mn^2+ + 4H2O}$. The oxidizing agent is "
                "the substance that is reduced.",
            ),
            bundle=True,
        ),
    ),
)

CALCULUS = Curriculum(
    subject="Calculus",
    grade="Grade 12",
    curriculum="AP",
    units=(
        unit(
            4,
            "Derivatives and Integrals",
            (
                "2.5",
                "Derivatives of Polynomials – The Power Rule",
                "The derivative of a function gives the slope of its tangent line at each point. The power rule says "
                "that $\\frac{d}{dx} x^n = n x^{n-1}$. The derivative of $x^3$ is $3x^2$. The derivative of a constant "
                "is 0. Because $\\sqrt{x} = x^{1/2}$, its derivative is $\\frac{1}{2\\sqrt{x}}$.",
            ),
            (
                "6.7",
                "The Fundamental Theorem of Calculus – Evaluating Definite Integrals",
                "If $F$ is an antiderivative of a continuous function $f$, then $\\int_a^b f(x)\\,dx = F(b) - F(a)$. "
                "An antiderivative of $x^2$ is $\\frac{x^3}{3}$. The definite integral $\\int_0^3 x^2\\,dx$ equals 9. "
                "A definite integral counts area below the x-axis as negative. Isaac Newton and Gottfried Wilhelm "
                "Leibniz developed calculus independently in the late 17th century.",
            ),
        ),
    ),
)

ARABIC = Curriculum(
    subject="العلوم",
    grade="الصف السابع",
    curriculum="المنهج الوطني",
    units=(
        unit(
            5,
            "الوحدة الأولى: المادة وحالاتها",
            (
                "",
                "تغيّرات حالة المادة",
                "توجد المادة في ثلاث حالات شائعة هي الصلبة والسائلة والغازية. الانصهار هو تحوّل المادة من الحالة الصلبة "
                "إلى الحالة السائلة. التبخّر هو تحوّل المادة من الحالة السائلة إلى الحالة الغازية. يتجمّد الماء النقي عند "
                "درجة حرارة 0 مئوية ويغلي عند درجة حرارة 100 مئوية عند مستوى سطح البحر. التكاثف هو تحوّل بخار الماء إلى "
                "ماء سائل عندما يبرد.",
            ),
        ),
    ),
)

if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    sheets = [
        SheetPlan("Life Science", (LIFE_SCIENCE,)),
        SheetPlan("Chemistry and Calculus", (CHEMISTRY, CALCULUS)),
        SheetPlan("العلوم", (ARABIC,), is_right_to_left=True),
    ]
    write_sheets(TARGET, sheets, INFO)
    print(f"Wrote {TARGET.relative_to(ROOT)}")
