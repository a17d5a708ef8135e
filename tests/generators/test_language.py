import pytest

from app.core.curriculum import Curriculum, Lesson, Unit
from app.generators.language import detect_language, language_code, lesson_language

TEXTS = {
    "en": ("From Molecules to Organisms", "How cells work", "Cells are the smallest unit of life. What is in them?"),
    "de": ("Von Molekülen zu Lebewesen", "Wie Zellen arbeiten", "Die Zelle ist der kleinste Baustein des Lebens."),
    "es": (
        "De moléculas a organismos",
        "Cómo funcionan las células",
        "La célula es la unidad básica de los seres vivos.",
    ),
    "fr": (
        "Des molécules aux organismes",
        "Comment vivent les cellules",
        "La cellule est la plus petite unité du vivant.",
    ),
    "it": ("Dalle molecole agli organismi", "Come vivono le cellule", "La cellula è la più piccola unità della vita."),
    "pt": (
        "Das moléculas aos organismos",
        "Como vivem as células",
        "A célula é a menor unidade dos seres vivos, e são.",
    ),
    "nl": (
        "Van molecuul naar organisme",
        "Hoe werkt een cel",
        "De cel is het kleinste deel van het leven en van de mens.",
    ),
    "ar": ("من الجزيئات إلى الكائنات", "كيف تعمل الخلايا", "الخلية هي أصغر وحدة في الكائن الحي."),
    "he": ("ממולקולות לאורגניזמים", "איך תאים פועלים", "התא הוא יחידת החיים הקטנה ביותר."),
    "hi": ("अणुओं से जीवों तक", "कोशिकाएँ कैसे काम करती हैं", "कोशिका जीवन की सबसे छोटी इकाई है।"),
    "zh": ("从分子到生物", "细胞如何工作", "细胞是生命的最小单位。"),
    "ja": ("分子から生物へ", "細胞のはたらき", "細胞は生命の最小単位です。"),
    "ko": ("분자에서 생물까지", "세포는 어떻게 일하는가", "세포는 생명의 가장 작은 단위이다."),
    "ru": ("От молекул к организмам", "Как работают клетки", "Клетка есть наименьшая единица жизни."),
    "uk": ("Від молекул до організмів", "Як працюють клітини", "Клітина є найменшою одиницею життя."),
    "el": ("Από τα μόρια στους οργανισμούς", "Πώς λειτουργούν τα κύτταρα", "Το κύτταρο είναι η μονάδα της ζωής."),
    "fa": ("از مولکول تا جاندار", "یاخته‌ها چگونه کار می‌کنند", "یاخته کوچک‌ترین بخش زندگی است."),
}


def curriculum(unit: str, *lessons: tuple[str, str]) -> Curriculum:
    rows = tuple(Lesson(id=f"1.{n}", title=title, note=note) for n, (title, note) in enumerate(lessons, 1))
    return Curriculum(units=(Unit(number=1, title=unit, lessons=rows),))


@pytest.mark.parametrize("language", TEXTS)
def test_a_workbook_is_read_in_its_language(language: str) -> None:
    unit, title, note = TEXTS[language]
    assert detect_language([curriculum(unit, (title, note))]) == language


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_titles_alone_are_enough_for_a_workbook_without_notes(language: str) -> None:
    unit, title, _ = TEXTS[language]
    assert detect_language([curriculum(unit, (title, ""))]) == language


@pytest.mark.parametrize("text", ["", "2.1", "DNA", "MS-LS1-1", "🙂", "#set page()"])
def test_too_little_text_is_taken_for_english(text: str) -> None:
    assert detect_language([curriculum(text)]) == "en"
    assert detect_language([]) == "en"


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("Acid–Base Titrations", r"Use $\ce{H2SO4}$; H₂O, −2, √2"),
        ("Moles", r"\ce{CO2}, \(\ce{O2}\)"),
        ("Building a Healthy Plate", ""),
        ("Newton’s Second Law", "$F = m a$, $E = z i$"),
        ("Slope-Intercept Form (y = mx + b)", ""),
        ("Resistance", "no lab"),
        ("Vitamin E", "Vitamins A, E, K"),
    ],
)
def test_formulas_and_single_letters_do_not_make_an_english_workbook_another(title: str, note: str) -> None:
    assert detect_language([curriculum("Unit 1", (title, note))]) == "en"


@pytest.mark.parametrize(
    "note",
    [
        r"$\ce{H2}$ and $\ce{O2}$ make $\ce{H2O}$; $\ce{CO2}$ stays.",
        "Draw a cell. Label a nucleus. Add a key.",
        "y = 2x, y = 3x, y = x/2",
    ],
)
def test_formulas_and_single_letters_do_not_make_a_lesson_another_language(note: str) -> None:
    assert lesson_language(Lesson(id="1.1", title="Practice", note=note), Unit(number=1, title="Unit 1"), "en") == "en"


@pytest.mark.parametrize(
    ("titles", "language"),
    [
        (("Die Zellen und der Kern",), "de"),
        (("Las células y el núcleo",), "es"),
        (("O núcleo", "A célula e os tecidos"), "pt"),
        (("Comment pousse une plante",), "fr"),
        (("I sistemi di difesa nel corpo",), "it"),
    ],
)
def test_few_words_are_enough_for_another_language(titles: tuple[str, ...], language: str) -> None:
    assert detect_language([curriculum("1", *((title, "") for title in titles))]) == language


@pytest.mark.parametrize(
    ("title", "note", "workbook", "expected"),
    [
        ("DNA", "", "de", "de"),
        ("Osmose", "", "fr", "fr"),
        ("Osmose", "", "ar", "ar"),
        ("Photosynthesis", "Plants make sugar from the light of the sun and give off oxygen to the air.", "de", "en"),
        ("Fotosynthese", "Die Pflanzen bilden mit dem Licht der Sonne Zucker.", "en", "de"),
        ("البناء الضوئي", "", "en", "ar"),
        ("Фотосинтез", "", "en", "ru"),
        ("Фотосинтез", "", "uk", "uk"),
        ("光合作用", "", "ja", "ja"),
        ("Les verbes en -er", "", "en", "en"),
        ("Roman Law: de jure and de facto", "", "en", "en"),
        ("La Niña and El Niño", "How the ocean warms and cools, and what that does to the weather.", "en", "en"),
        ("Cells", "", "en-GB", "en-GB"),
    ],
)
def test_a_lesson_speaks_the_workbooks_language_unless_its_text_is_clearly_another(
    title: str, note: str, workbook: str, expected: str
) -> None:
    unit = Unit(number=1, title="Unit 1")
    assert lesson_language(Lesson(id="1.1", title=title, note=note), unit, workbook) == expected


@pytest.mark.parametrize(
    ("typed", "code"),
    [("EN-GB", "en-GB"), (" de ", "de"), ("zh-Hant-TW", "zh-Hant-TW"), ("german", ""), ("", ""), ("e", "")],
)
def test_a_language_code_is_taken_as_people_type_it(typed: str, code: str) -> None:
    assert language_code(typed) == code
