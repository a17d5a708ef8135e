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
                "A cell is the smallest unit of life. All living things are made of one or more cells. A unicellular "
                "organism is a life form with only one cell. A multicellular organism is a life form in which many "
                "cells work together. A bacterium is a unicellular organism without a nucleus. A virus is a particle "
                "that needs a living cell to multiply. Yeast is a fungus that makes bread dough rise. A microscope is "
                "an instrument that makes tiny objects visible. Robert Hooke described cells in 1665 after he had "
                "looked at thin slices of cork. Antonie van Leeuwenhoek observed bacteria in 1676. New cells come "
                "only from cells that already exist. Cell division is the process by which one cell becomes two "
                "cells. The human body has about 30 trillion cells. A line of 100 cells is 1 mm long when each cell "
                "measures 0.01 mm. A colony is a group of single cells that live side by side. Cells stay small "
                "because food spreads too slowly through a large cell.",
            ),
            (
                "MS-LS1-2",
                "Parts of a Cell and Their Functions",
                "An organelle is a structure inside a cell that has a job of its own. The cell membrane is the thin "
                "layer that surrounds every cell. The cell membrane controls which substances enter the cell. The "
                "nucleus is the organelle that contains the DNA. DNA is the molecule that stores the instructions for "
                "building proteins. Chromosomes are the threads of DNA in the nucleus. A typical human body cell has "
                "46 chromosomes. Mitochondria are the organelles that release energy from food. Muscle cells contain "
                "many mitochondria because movement needs a lot of energy. Chloroplasts are the organelles that "
                "capture the energy of sunlight. Ribosomes are the tiny structures that build proteins. Vacuoles are "
                "the spaces that store water and dissolved substances. The cytoplasm is the jelly-like material "
                "inside the cell membrane. The cell wall is the firm outer layer of a plant cell. The cell wall of "
                "plants is made of cellulose. Animal cells do not have a cell wall.",
            ),
            (
                "MS-LS1-6",
                "Photosynthesis and the Flow of Energy",
                "Photosynthesis is the process that turns light energy into chemical energy. The equation of "
                "photosynthesis is $\\ce{6CO2 + 6H2O -> C6H12O6 + 6O2}$. Carbon dioxide is the gas that plants take "
                "in for photosynthesis. Oxygen is the gas that plants give off in sunlight. Stomata are the small "
                "openings in the surface of a leaf. Chloroplasts are the organelles in which photosynthesis takes "
                "place. Chlorophyll is the green pigment that catches sunlight. Leaves look green because chlorophyll "
                "reflects green light. Chlorophyll absorbs mostly red and blue light. Glucose is a sugar with the "
                "formula $\\ce{C6H12O6}$. A plant needs 6 molecules of carbon dioxide for 1 molecule of glucose. "
                "Starch is a large molecule in which plants store glucose. Xylem is the tissue that carries water "
                "from the roots to the leaves. Roots are the organs that take up water from the soil. Photosynthesis "
                "stops in the dark because light supplies its energy. Jan Ingenhousz showed in 1779 that plants need "
                "light to give off oxygen.",
            ),
            (
                "MS-LS1-3",
                "Body Systems Working Together",
                "A tissue is a group of similar cells that do the same job. An organ is a structure of several "
                "tissues that work together. The circulatory system is the organ system that moves blood through the "
                "body. The respiratory system is the organ system that takes in oxygen. The digestive system is the "
                "organ system that breaks down food. The nervous system is the organ system that sends electrical "
                "signals. Arteries are the vessels that carry blood away from the heart. Veins are the vessels that "
                "carry blood back to the heart. Capillaries are the narrowest vessels of the body. Alveoli are the "
                "tiny air sacs of the lungs. Villi are the tiny folds of the gut wall that take up nutrients. Neurons "
                "are the cells that carry nerve signals. The human heart has 4 chambers. An adult human skeleton has "
                "206 bones. The fastest nerve signals travel 120 meters in 1 second. The pulse rises during exercise "
                "because muscles need more oxygen.",
            ),
            bundle=True,
        ),
        unit(
            2,
            "MS-LS2: Ecosystems — Interactions, Energy, and Dynamics",
            (
                "MS-LS2-3",
                "Food Webs and the Cycling of Matter",
                "A producer is an organism that makes its own food. A decomposer is an organism that breaks down dead "
                "matter. A herbivore is an animal that eats only plants. A carnivore is an animal that eats only "
                "other animals. An omnivore is an animal that eats both plants and animals. A food chain always "
                "begins with a producer. A food web is a network of many connected food chains. A trophic level is a "
                "step in a food chain. Fungi and bacteria return the matter of dead organisms to the soil. A habitat "
                "is the place where a species lives. On average 10 percent of the energy reaches the next trophic "
                "level. Grasshoppers receive 500 of the 5,000 kilojoules in the grass that they eat. Matter "
                "circulates in an ecosystem, while energy flows through it. Energy leaves a food web as heat. "
                "Nitrogen makes up 78 percent of the air. Food chains are short because energy is lost at every step.",
            ),
            (
                "MS-LS2-1",
                "Limiting Factors and Populations",
                "A population is a group of one species in one area. A limiting factor is a condition that slows the "
                "growth of a population. Carrying capacity is the largest population that an area can support. "
                "Competition is the struggle of organisms for the same scarce resource. Predation is the killing of "
                "one animal by another for food. Immigration is the movement of individuals into a population. "
                "Emigration is the movement of individuals out of a population. Population density is the number of "
                "individuals per square kilometer. A forest of 2 square kilometers with 100 deer has 50 deer per "
                "square kilometer. Bacteria that double every 20 minutes grow from 1 cell to 8 cells in 1 hour. A "
                "population grows when births outnumber deaths. Light is a limiting factor for plants on the forest "
                "floor. A parasite is an organism that lives on or in a host. A drought lowers the carrying capacity "
                "because less grass grows. Wolves were brought back to Yellowstone in 1995. Elk numbers decreased "
                "after the wolves had returned.",
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
                "A titration is a method that finds an unknown concentration. An acid is a substance that donates "
                "protons. A base is a substance that accepts protons. The titrant is the solution of known "
                "concentration in the burette. The analyte is the solution of unknown concentration in the flask. An "
                "indicator is a dye that shows the pH by its color. The equivalence point is the moment at which acid "
                "and base match exactly. The end point is the moment at which the indicator changes color. "
                "Phenolphthalein is colorless in acids and pink in bases. Hydrochloric acid reacts with sodium "
                "hydroxide: $\\ce{HCl + NaOH -> NaCl + H2O}$. The titration of $\\ce{HCl}$ with $\\ce{NaOH}$ has its "
                "equivalence point at pH 7. The titration of acetic acid with $\\ce{NaOH}$ ends above pH 7. Sulfuric "
                "acid gives off 2 protons per molecule of $\\ce{H2SO4}$. The rule for a monoprotic acid is $c_a V_a = "
                "c_b V_b$. A sample of 10 mL of 0.2 M $\\ce{HCl}$ needs 20 mL of 0.1 M $\\ce{NaOH}$. The burette is "
                "read at eye level because a slanted view gives a wrong volume.",
            ),
            (
                "4.9",
                "Balancing Redox Reactions (Half-Reaction Method)",
                "Oxidation is the loss of electrons. Reduction is the gain of electrons. The oxidizing agent is the "
                "substance that gains electrons. The reducing agent is the substance that loses electrons. A "
                "half-reaction is an equation that shows electrons on one side. The half-reaction method balances "
                "oxidation and reduction separately. Oxygen atoms are balanced with $\\ce{H2O}$ in acidic solution. "
                "Hydrogen atoms are balanced with $\\ce{H+}$ in acidic solution. Permanganate takes up 5 electrons: "
                "$\\ce{MnO4- + 8H+ + 5e- -> Mn^2+ + 4H2O}$. Iron ions give up 1 electron: $\\ce{Fe^2+ -> Fe^3+ + "
                "e-}$. Each permanganate ion oxidizes 5 iron ions. Zinc reacts with copper ions: $\\ce{Zn + Cu^2+ -> "
                "Zn^2+ + Cu}$. Manganese has the oxidation number +7 in $\\ce{MnO4-}$. A free element has the "
                "oxidation number 0. Rusting is the slow oxidation of iron by oxygen and water. The electrons lost "
                "and gained must match because charge is conserved.",
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
                "The derivative is the slope of the tangent line at a point. A tangent is a straight line that "
                "touches a curve. The power rule is $\\frac{d}{dx} x^n = n x^{n-1}$. The derivative of $x^3$ is "
                "$3x^2$. The derivative of $2x^5$ is $10x^4$. The derivative of $7x$ is 7. The derivative of a "
                "constant is 0. The derivative of $f(x) = x^3 - 4x$ is $f'(x) = 3x^2 - 4$. The slope of $g(x) = x^2 + "
                "1$ at $x = 3$ is 6. A coefficient is a number that multiplies a power of $x$. The exponent is the "
                "small raised number of a power. The degree is the highest exponent of a polynomial. Each derivative "
                "lowers the degree of a polynomial by 1. The sum rule states that a sum is differentiated term by "
                "term. The derivative of $\\sqrt{x}$ is $\\frac{1}{2\\sqrt{x}}$. A horizontal tangent has the slope 0 "
                "because the curve does not rise there.",
            ),
            (
                "6.7",
                "The Fundamental Theorem of Calculus – Evaluating Definite Integrals",
                "An antiderivative is a function whose derivative is the given function. A definite integral is a "
                "number that measures signed area. The integrand is the function under the integral sign. The upper "
                "limit is the number at the top of the integral sign. The fundamental theorem is $\\int_a^b f(x)\\,dx "
                "= F(b) - F(a)$. An antiderivative of $x^2$ is $\\frac{x^3}{3}$. An antiderivative of $4x^3$ is "
                "$x^4$. An antiderivative of $h(x) = 3x^2 + 1$ is $H(x) = x^3 + x$. The definite integral $\\int_0^3 "
                "x^2\\,dx$ equals 9. The definite integral $\\int_1^2 3x^2\\,dx$ equals 7. The definite integral "
                "$\\int_1^4 5\\,dx$ equals 15. Area below the x-axis counts as negative in a definite integral. An "
                "integral with equal limits has the value 0. Exchanging the limits changes the sign of an integral. "
                "The constant of integration cancels because it is subtracted from itself. Gottfried Wilhelm Leibniz "
                "published his calculus in 1684.",
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
                "المادة هي كل ما له كتلة ويشغل حيّزًا. الانصهار هو تحوّل المادة الصلبة إلى سائل بالتسخين. التجمّد هو "
                "تحوّل السائل إلى مادة صلبة بالتبريد. التبخّر هو هروب الجسيمات من سطح السائل إلى الهواء. التكاثف هو "
                "تكوّن قطرات الماء من البخار. التسامي هو انتقال الصلب إلى غاز مباشرة. الغليان هو ظهور الفقاعات في "
                "السائل كله. الجليد هو الماء في الحالة الصلبة. الصهارة هي صخر منصهر في باطن الأرض. تُقاس درجة الحرارة "
                "بمقياس الحرارة. يتجمّد الماء النقي عند درجة حرارة 0 مئوية. يغلي الماء النقي عند درجة حرارة 100 مئوية "
                "عند مستوى سطح البحر. ينصهر الذهب عند درجة حرارة 1064 مئوية. تزداد سرعة الجسيمات عند تسخين المادة. "
                "صيغة جزيء الماء هي $\\ce{H2O}$. يطفو الجليد على الماء لأن كثافته أصغر من كثافة السائل.",
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
