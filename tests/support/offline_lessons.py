"""Lessons with notes of all kinds for the tests of the offline writer."""

from app.core.curriculum import Lesson, LessonContext


def lesson(
    title: str,
    note: str = "",
    unit: str = "",
    standard: str = "",
    before: tuple[str, ...] = (),
    after: tuple[str, ...] = (),
    language: str = "en",
) -> LessonContext:
    """A lesson with the surroundings that matter to a writer."""
    return LessonContext(
        lesson=Lesson(id="1.2", title=title, note=note, standard=standard),
        unit_number=1,
        unit_title=unit,
        subject="Science",
        grade="Grade 7",
        curriculum="NGSS",
        language=language,
        before=before,
        after=after,
    )


LESSONS = {
    "life": lesson(
        "Cell Structure and Function",
        "All living things are made of cells. The nucleus is the control centre of the cell and stores its DNA. "
        "Mitochondria are the organelles that release energy from glucose. Ribosomes are the tiny structures that "
        "build proteins. A human cell has 46 chromosomes.",
        "From Molecules to Organisms", "MS-LS1-2", ("What Makes Something Alive?",), ("Photosynthesis", "Body Systems"),
    ),
    "chemistry": lesson(
        "Acid–Base Titrations",
        r"A titration is a method that finds the concentration of a solution. An acid is a proton donor. A base is a "
        r"proton acceptor. The pH of a neutral solution is 7. An indicator changes colour because its molecules react "
        r"with protons. The reaction is $\ce{H2SO4 + 2NaOH -> Na2SO4 + 2H2O}$. The class used 250 mL of acid.",
        "Acids and Bases", "HS-PS1-2", ("Properties of Acids", "pH Scale"), ("Buffers", "Redox Reactions"),
    ),
    "calculus": lesson(
        "The Power Rule",
        r"The power rule gives the derivative of $x^n$ as $n x^{n-1}$. For $f(x) = 3x^2 - 2x$ the derivative is "
        r"$f'(x) = 6x - 2$. A constant has the derivative 0. Use many examples.",
        "Differentiation", "2.5", ("Limits",), ("Product Rule", "Chain Rule", "Implicit Differentiation"),
    ),
    "german": lesson(
        "Fotosynthese",
        "Chlorophyll ist der grüne Farbstoff in den Blättern. Die Spaltöffnungen sind die Poren, durch die das Gas "
        "gelangt. Mit steigender Temperatur wird die Reaktion schneller, weil die Teilchen öfter zusammenstoßen.",
        "Pflanzen", "BIO 3.2", ("Das Blatt",), ("Zellatmung", "Nahrungsketten"), "de",
    ),
    "spanish": lesson(
        "El ciclo del agua",
        "La evaporación es el paso del agua líquida a vapor. La condensación es el cambio del vapor a gotas pequeñas. "
        "El vapor sube porque el aire caliente es más ligero. El agua cubre el 71 % de la superficie de la Tierra.",
        "La Tierra", "CN-4.1", ("El aire",), ("El clima", "Los ríos"), "es",
    ),
    "french": lesson(
        "La cellule",
        "Le noyau est le centre de commande de la cellule. La membrane est une enveloppe fine qui entoure la cellule. "
        "Le corps humain possède 46 chromosomes dans chaque cellule. L’ADN contient l’information génétique.",
        "Le vivant", "SVT-2", ("Les êtres vivants",), ("Les tissus", "Les organes"), "fr",
    ),
    "arabic": lesson(
        "تغيّرات حالة المادة",
        "الانصهار هو تحوّل المادة من الحالة الصلبة إلى الحالة السائلة. التبخّر هو تحوّل المادة من الحالة السائلة إلى "
        "الحالة الغازية. يغلي الماء النقي عند درجة حرارة 100 مئوية عند مستوى سطح البحر.",
        "المادة", "", (), ("الضغط", "الحرارة"), "ar",
    ),
    "title only": lesson("Photosynthesis"),
    "title only, German": lesson("Brüche", language="de"),
    "title only, Spanish": lesson("Fracciones", language="es"),
    "title only, French": lesson("Les fractions", language="fr"),
    "title only, Arabic": lesson("الكسور", language="ar"),
    "another language": lesson("Kesirler", "Pay ve payda.", language="tr"),
    "unit without notes": lesson(
        "Fractions on a Number Line", "", "Fractions", "3.NF.A.2", ("Equal Parts",), ("Comparing Fractions", "Ratios")
    ),
    "hostile": lesson(
        "#set page() 😀👩‍👩‍👧 {term} " + "a very long title " * 16, "$5 and $6. <b>{term}</b> {t} \\ce{ $ ___" * 900,
        "{unit}", "=1+1", ("#set page()",), ("(?P<x>", "\\"),
    ),
    "emoji": lesson("🧪"),
}  # fmt: skip
