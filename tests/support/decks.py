"""Decks with real, varied questions in the full counts of a product, for every test that needs one."""

from collections.abc import Iterator
from itertools import islice

from app.core.curriculum import Lesson, LessonContext
from app.core.deck import Deck, Item, ItemKind, MultipleChoiceItem, SectionDeck, TrueFalseItem, WrittenItem
from app.generators.products.model import Section
from app.generators.products.registry import find_product

# term, what it does (ends a sentence that starts with the term), where or how a student meets it
BIOLOGY = (
    ("The nucleus", "stores the DNA and directs the work of the cell", "a stained onion cell under a microscope"),
    ("The cell membrane", "controls which substances enter and leave the cell", "a red blood cell in salt water"),
    ("The cell wall", "gives a plant cell its firm shape", "a stalk of celery that snaps"),
    ("A chloroplast", "captures the energy of light to make sugar", "a green leaf in the sun"),
    ("A mitochondrion", "releases the energy of food for the cell to use", "a muscle during a long run"),
    ("A ribosome", "joins amino acids to build proteins", "a growing hair"),
    ("The cytoplasm", "is the watery gel in which the parts of the cell lie", "a drop of pond water"),
    ("A large central vacuole", "stores water and keeps a plant cell firm", "a wilting houseplant"),
    ("A lysosome", "breaks down worn-out parts of an animal cell", "a tadpole losing its tail"),
    ("The Golgi apparatus", "packs and sorts proteins before they leave the cell", "a gland that makes saliva"),
    ("The endoplasmic reticulum", "carries materials through the cell", "a liver cell cleaning the blood"),
    ("A flagellum", "moves a single cell through water", "a sperm cell on its way"),
    ("A guard cell", "opens and closes the pores of a leaf", "a leaf on a hot afternoon"),
    ("A root hair cell", "takes in water through its large surface", "a seedling lifted from moist soil"),
    ("A red blood cell", "carries oxygen to all other cells", "a hiker on a high mountain"),
    ("A white blood cell", "attacks germs that enter the body", "a cut that turns red and warm"),
    ("A nerve cell", "passes on electrical signals over long distances", "a hand that touches a hot stove"),
    ("A muscle cell", "shortens to move a part of the body", "an arm that lifts a school bag"),
    ("Xylem", "carries water from the roots to the leaves", "a white flower standing in blue ink"),
    ("Phloem", "carries sugar from the leaves to the other parts", "a tree that has lost a ring of bark"),
    ("Diffusion", "moves particles from where there are many to where there are few", "perfume opened in a corner"),
    ("Osmosis", "moves water through a membrane", "a raisin that swells in a glass of water"),
    ("Photosynthesis", "turns carbon dioxide and water into sugar and oxygen", "bubbles rising from waterweed"),
    ("Cellular respiration", "releases energy from sugar with the help of oxygen", "breath that clouds limewater"),
    ("Mitosis", "makes two cells with the same chromosomes out of one", "a scraped knee that heals"),
    ("An enzyme", "speeds up a chemical reaction in a living thing", "bread that tastes sweet when it is chewed"),
    ("A chromosome", "holds a long molecule of DNA", "a cell that is about to divide"),
    ("A tissue", "is a group of similar cells that do one job", "the thin skin between the layers of an onion"),
    ("An organ", "is made of several tissues that work together", "a heart that beats faster after stairs"),
    ("An organ system", "is a group of organs with one large task", "a meal on its way through the body"),
)  # fmt: skip

ARABIC = (
    ("النواة", "تخزن المادة الوراثية وتوجه عمل الخلية", "خلية بصل مصبوغة تحت المجهر"),
    ("الغشاء الخلوي", "يتحكم في المواد التي تدخل الخلية وتخرج منها", "خلية دم حمراء في ماء مالح"),
    ("الجدار الخلوي", "يعطي الخلية النباتية شكلها الثابت", "عود كرفس ينكسر بسهولة"),
    ("البلاستيدة الخضراء", "تلتقط طاقة الضوء لصنع السكر", "ورقة خضراء في ضوء الشمس"),
    ("الميتوكندريا", "تحرر طاقة الغذاء لتستخدمها الخلية", "عضلة أثناء الجري الطويل"),
    ("الرايبوسوم", "يربط الأحماض الأمينية لبناء البروتينات", "شعرة تنمو"),
    ("السيتوبلازم", "مادة هلامية تسبح فيها أجزاء الخلية", "قطرة من ماء البركة"),
    ("الفجوة العصارية", "تخزن الماء وتحافظ على صلابة الخلية", "نبتة ذابلة"),
    ("جهاز غولجي", "يغلف البروتينات قبل خروجها من الخلية", "غدة تفرز اللعاب"),
    ("الخلية العصبية", "تنقل الإشارات الكهربائية لمسافات طويلة", "يد تلمس موقدًا ساخنًا"),
    ("خلية الدم الحمراء", "تحمل الأكسجين إلى باقي الخلايا", "متسلق على جبل مرتفع"),
    ("الخاصية الأسموزية", "تنقل الماء عبر الغشاء", "زبيب ينتفخ في كوب ماء"),
    ("عملية البناء الضوئي", "تحول ثاني أكسيد الكربون والماء إلى سكر وأكسجين", "فقاعات تصعد من نبات مائي"),
    ("التنفس الخلوي", "يحرر الطاقة من السكر بمساعدة الأكسجين", "زفير يعكر ماء الجير"),
    ("الخلية العضلية", "تنقبض لتحرك جزءًا من الجسم", "ذراع ترفع حقيبة مدرسية"),
    ("الشعيرة الجذرية", "تمتص الماء عبر سطحها الواسع", "شتلة ترفع من تربة رطبة"),
    ("الخلية الحارسة", "تفتح ثغور الورقة وتغلقها", "ورقة في ظهيرة حارة"),
    ("الكروموسوم", "يحمل جزيئًا طويلًا من المادة الوراثية", "خلية على وشك الانقسام"),
    ("الإنزيم", "يسرّع تفاعلًا كيميائيًا في الكائن الحي", "خبز يصبح حلو المذاق عند مضغه"),
)

PHRASES = {
    "en": {
        "which": "Which part or process {does}?",
        "what": "What does this do in a living thing: {term}?",
        "meet": "You observe {place}. Which part or process explains best what you see?",
        "true": "{term} {does}.",
        "because": "That is its task: it {does}.",
        "rather": "{term} {does}.",
        "short": "Explain in one sentence what would change without this: {term}.",
        "short_answer": "Without it nothing {does}, so the living thing would be harmed.",
        "open": "Compare {term} with something in a town or a school. How far does your comparison go?",
        "open_answer": "Answers vary. {term} {does}; a good comparison names the shared task and one clear difference.",
        "scenario": "During a nature walk Maya and Tom talk about {place}. Tom says that chance alone explains it.",
        "scenario_stem": "How could Maya explain what they see?",
        "scenario_answer": "She can point to one cause. {term} {does}, and that is what they observe here.",
    },
    "ar": {
        "which": "أي جزء أو عملية {does}؟",
        "what": "ما وظيفة هذا في الكائن الحي: {term}؟",
        "meet": "تلاحظ {place}. أي جزء أو عملية يفسر ما تراه؟",
        "true": "{term} {does}.",
        "because": "هذه وظيفته: {does}.",
        "rather": "{term} {does}.",
        "short": "اشرح في جملة واحدة ما الذي يتغير دون هذا: {term}.",
        "short_answer": "من دونه لا شيء {does}، فيتضرر الكائن الحي.",
        "open": "قارن بين {term} وشيء في المدينة أو المدرسة. إلى أي حد تصح المقارنة؟",
        "open_answer": "تتنوع الإجابات. {term} {does}، والمقارنة الجيدة تذكر وظيفة مشتركة وفرقًا واضحًا.",
        "scenario": "في نزهة في الطبيعة تتحدث مها وطارق عن {place}. يقول طارق إنها مصادفة.",
        "scenario_stem": "كيف تفسر مها ما يشاهدانه؟",
        "scenario_answer": "يمكنها أن تذكر السبب: {term} {does}، وهذا ما يلاحظانه هنا.",
    },
}

TITLES = {
    "en": ("Cells: The Building Blocks of Life", "Life Science", "Grade 7", "NGSS", "MS-LS1-1"),
    "ar": ("الخلية: وحدة بناء الكائن الحي", "علوم الحياة", "الصف السابع", "المنهج الوطني", "ع-7-1"),
}


def sample_context(language: str = "en", title: str = "") -> LessonContext:
    """A lesson about cells; `title` replaces its own."""
    own, subject, grade, curriculum, standard = TITLES.get(language, TITLES["en"])
    return LessonContext(
        lesson=Lesson(id="1.1", number="1", standard=standard, title=title or own, sheet="Plan", row=7),
        unit_number=1,
        unit_title="MS-LS1: From Molecules to Organisms",
        subject=subject,
        grade=grade,
        curriculum=curriculum,
        language=language,
    )


def sample_deck(product_key: str, language: str = "en", *, title: str = "", writer: str = "openai") -> Deck:
    """A whole deck of the product about cells, every section in its full count (`language`: `en` or `ar`)."""
    product = find_product(product_key)
    sources = {kind: _items(kind, language) for kind in ItemKind}
    sections = tuple(
        _section(section, list(islice(sources[section.kind], section.count))) for section in product.sections
    )
    return Deck(
        context=sample_context(language, title), product=product_key, writer=writer, verified=True, sections=sections
    )


def replace_items(deck: Deck, key: str, *items: Item) -> Deck:
    """The deck with the first items of a section replaced by `items`."""
    sections = tuple(
        section.model_copy(update={"items": items + section.items[len(items) :]}) if section.key == key else section
        for section in deck.sections
    )
    return deck.model_copy(update={"sections": sections})


def _section(section: Section, items: list[Item]) -> SectionDeck:
    return SectionDeck(key=section.key, kind=section.kind, wanted=section.count, items=tuple(items), complete=True)


def _facts(language: str) -> tuple[tuple[str, str, str], ...]:
    return ARABIC if language == "ar" else BIOLOGY


def _items(kind: ItemKind, language: str) -> Iterator[Item]:
    phrases = PHRASES["ar" if language == "ar" else "en"]
    facts = _facts(language)
    if kind is ItemKind.TRUE_FALSE:
        yield from _statements(facts, phrases)
    elif kind is ItemKind.MULTIPLE_CHOICE:
        yield from FORMULA_ITEMS if language == "en" else ARABIC_FORMULA_ITEMS
        yield from _choices(facts, phrases)
    else:
        yield from _written(kind, facts, phrases)


def _statements(facts: tuple[tuple[str, str, str], ...], phrases: dict[str, str]) -> Iterator[Item]:
    size = len(facts)
    for index in range(size * 4):
        term, does, _ = facts[index % size]
        turn = index // size
        if (index + turn) % 2 == 0:
            wrong = facts[(index + 3 + turn) % size][1]
            stem, answer = phrases["true"].format(term=term, does=wrong), False
            explanation = phrases["rather"].format(term=term, does=does)
        else:
            stem, answer = phrases["true"].format(term=term, does=does), True
            explanation = phrases["because"].format(does=does)
        yield TrueFalseItem(stem=stem, answer=answer, explanation=explanation)


def _choices(facts: tuple[tuple[str, str, str], ...], phrases: dict[str, str]) -> Iterator[Item]:
    size = len(facts)
    for shape, wanted in (("which", 0), ("what", 1), ("meet", 0)):
        for index, (term, does, place) in enumerate(facts):
            answer = (index * 3 + 1) % 4
            options = [facts[(index + step) % size][wanted] for step in (2, 5, 9)]
            options.insert(answer, (term, does)[wanted])
            stem = phrases[shape].format(term=term, does=does, place=place)
            explanation = phrases["true"].format(term=term, does=does)
            yield MultipleChoiceItem(stem=stem, options=tuple(options), answer=answer, explanation=explanation)


def _written(kind: ItemKind, facts: tuple[tuple[str, str, str], ...], phrases: dict[str, str]) -> Iterator[Item]:
    name = {ItemKind.SHORT_ANSWER: "short", ItemKind.OPEN_ENDED: "open", ItemKind.SCENARIO: "scenario"}[kind]
    for extra in (0, 1):
        for term, does, place in facts:
            stem = phrases["what" if extra and name == "short" else "scenario_stem" if name == "scenario" else name]
            scenario = phrases["scenario"].format(place=place) if kind is ItemKind.SCENARIO else ""
            answer = phrases[f"{name}_answer"].format(term=term, does=does)
            yield WrittenItem(kind=kind, scenario=scenario, stem=stem.format(term=term), answer=answer)


def _choice(stem: str, options: tuple[str, str, str, str], answer: int, explanation: str) -> MultipleChoiceItem:
    return MultipleChoiceItem(stem=stem, options=options, answer=answer, explanation=explanation)


FORMULA_ITEMS = (
    _choice(
        r"Which equation for photosynthesis is balanced?",
        (
            r"$\ce{6CO2 + 6H2O -> C6H12O6 + 6O2}$",
            r"$\ce{CO2 + H2O -> C6H12O6 + O2}$",
            r"$\ce{6CO2 + H2O -> C6H12O6 + 6O2}$",
            r"$\ce{3CO2 + 6H2O -> C6H12O6 + 3O2}$",
        ),
        0,
        r"Both sides have six carbon, twelve hydrogen and eighteen oxygen atoms.",
    ),
    _choice(
        r"What is the derivative of $f(x) = \ln(x^2 + 1)$?",
        (r"$\frac{1}{x^2+1}$", r"$\frac{2x}{x^2+1}$", r"$2x\ln(x^2+1)$", r"$\frac{x}{x^2+1}$"),
        1,
        r"The chain rule gives $\frac{1}{x^2+1}\cdot 2x$.",
    ),
    _choice(
        r"Evaluate $\int_0^1 3x^2\,dx$.", ("0", "3", "1", r"$\frac{1}{3}$"), 2, r"$\left[x^3\right]_0^1 = 1 - 0 = 1$."
    ),
    _choice(
        r"A ticket costs $12 and a snack costs $5. How much do 3 tickets and 2 snacks cost?",
        ("$36", "$41", "$51", "$46"),
        3,
        r"Three tickets are $36 and two snacks are $10.",
    ),
    _choice(
        r"Which ion gives copper(II) sulfate solution, $\ce{CuSO4(aq)}$, its blue colour?",
        (r"$\ce{SO4^2-}$", r"$\ce{Cu^2+}$", r"$\ce{H3O+}$", r"$\ce{OH-}$"),
        1,
        r"Hydrated $\ce{Cu^2+}$ ions absorb orange light.",
    ),
)

ARABIC_FORMULA_ITEMS = (
    _choice(
        r"أي معادلة لعملية البناء الضوئي موزونة؟",
        FORMULA_ITEMS[0].options,
        0,
        r"في كل طرف $6$ ذرات كربون و$12$ ذرة هيدروجين و$18$ ذرة أكسجين.",
    ),
    _choice(
        r"ما قيمة $\frac{3}{4} + \frac{1}{8}$؟",
        (r"$\frac{4}{12}$", r"$\frac{7}{8}$", r"$\frac{1}{2}$", "1"),
        1,
        "نوحد المقامات.",
    ),
)
