import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.curriculum import Curriculum, Lesson, Unit, Workbook
from app.generators.packing import JobTree, plan_tree
from app.generators.packing.names import comparable, utf16_length
from app.generators.products import all_products, find_product
from app.generators.workbook import select_lessons

HOSTILE = (
    "CON",
    "a/b:c*?",
    "../../x",
    "Trailing…",
    "Twins",
    "twins",
    "L" * 300,
    "word " * 60,
    "الخلايا الحية ووظائفها في جسم الإنسان",
    "水" * 80,
    "😀" * 70,
    "#set page()",
    "=HYPERLINK()",
    "<b>",
    "\ud800",
)


def curriculum(*titles: str, units: int = 1, standard: str = "", bundle: bool = True) -> Curriculum:
    return Curriculum(
        subject="Life Science",
        grade="Grade 7",
        curriculum="NGSS",
        units=tuple(
            Unit(
                number=number,
                title="MS-LS1: From Molecules to Organisms",
                bundle=bundle,
                lessons=tuple(
                    Lesson(id=f"{number}.{i}", title=title, standard=standard) for i, title in enumerate(titles, 1)
                ),
            )
            for number in range(1, units + 1)
        ),
    )


def all_paths(tree: JobTree) -> list[str]:
    files = [path for lesson in tree.lessons for path in (*lesson.files, lesson.zip)]
    return files + [unit.bundle for unit in tree.units if unit.bundle]


def test_some_lessons_of_a_year_keep_their_numbers() -> None:
    year = Workbook(name="year.xlsx", curricula=(curriculum("Cells", "Tissues", units=3),) * 2)
    later = year.curricula[1].model_copy(
        update={
            "units": tuple(
                unit.model_copy(
                    update={
                        "number": unit.number + 3,
                        "lessons": tuple(
                            lesson.model_copy(update={"id": f"{unit.number + 3}.{place}"})
                            for place, lesson in enumerate(unit.lessons, 1)
                        ),
                    }
                )
                for unit in year.curricula[1].units
            )
        }
    )
    year = year.model_copy(update={"curricula": (year.curricula[0], later)})
    product = find_product("academy")
    whole = plan_tree(year.curricula, product)
    part = plan_tree(select_lessons(year, lessons="5.2").curricula, product)
    assert part.lesson("5.2").folder.split("/")[1:] == whole.lesson("5.2").folder.split("/")[1:]
    assert "/02. MS-LS1" in part.lesson("5.2").folder and "/02. Tissues" in part.lesson("5.2").folder


def test_the_folder_that_a_teacher_gets() -> None:
    tree = plan_tree((curriculum("Cell Theory", "Tissues", standard="MS-LS1-1"),), find_product("academy"))
    assert tree.tops == ("Grade 7 - NGSS - Life Science",)
    assert tree.zip == "Grade 7 - NGSS - Life Science.zip"
    unit = "Grade 7 - NGSS - Life Science/01. MS-LS1 - From Molecules to Organisms"
    assert tree.units[0].bundle == f"{unit}/Mini Bundle - MS-LS1 - From Molecules to Organisms.zip"
    place = tree.lesson("1.2")
    assert place.folder == f"{unit}/02. MS-LS1-1 - Tissues"
    assert place.zip == f"{place.folder}.zip"
    assert place.section_paths["true_false"] == (
        f"{place.folder}/01. True or False Questions Worksheet/Tissues – True or False Worksheet.pdf",
        f"{place.folder}/01. True or False Questions Worksheet/Tissues – True or False Answer Sheet.pdf",
    )
    assert place.preview == f"{place.folder}/PREVIEW PDFs (Do not Upload This)/Tissues – Preview.pdf"
    assert len(place.files) == 9


def test_without_a_standard_the_folder_is_named_by_the_title_alone() -> None:
    tree = plan_tree((curriculum("Cell Theory", bundle=False),), find_product("caterpillar"))
    assert tree.lesson("1.1").folder.endswith("/01. Cell Theory")
    assert tree.units[0].bundle == ""


def test_folders_number_anew_in_each_curriculum() -> None:
    first, second = curriculum("A", units=3), curriculum("B")
    later = second.model_copy(update={"units": (second.units[0].model_copy(update={"number": 4}),)})
    tree = plan_tree((first, later), find_product("academy"))
    assert tree.tops == ("Grade 7 - NGSS - Life Science", "Grade 7 - NGSS - Life Science (2)")
    assert tree.units[-1].number == 4
    assert tree.units[-1].folder.startswith("Grade 7 - NGSS - Life Science (2)/01. ")
    assert tree.zip == "Grade 7 - NGSS - Life Science + 1 more.zip"


def test_claimed_tops_move_every_path() -> None:
    tree = plan_tree((curriculum("A"), curriculum("B")), find_product("academy")).with_tops(("X", "Y"))
    assert {path.split("/")[0] for path in all_paths(tree)} == {"X", "Y"}
    assert all(path.startswith(tree.tops[lesson.top] + "/") for lesson in tree.lessons for path in lesson.files)


@pytest.mark.parametrize("product", all_products(), ids=lambda product: product.key)
def test_hostile_titles_get_folders_of_their_own(product) -> None:
    tree = plan_tree((curriculum(*HOSTILE, units=2, standard="HS/PS1:1"),), product)
    folders = {comparable(lesson.folder) for lesson in tree.lessons}
    assert len(folders) == 2 * len(HOSTILE)
    assert len({comparable(path) for path in all_paths(tree)}) == len(all_paths(tree))
    for path in all_paths(tree):
        assert ".." not in path.split("/")
        assert len(path.split("/")) <= 5


@pytest.mark.parametrize("product", all_products(), ids=lambda product: product.key)
@settings(max_examples=25, deadline=None)
@given(title=st.text(max_size=320), unit=st.text(max_size=320), standard=st.text(max_size=40))
def test_no_path_is_too_long_for_windows_or_linux(product, title: str, unit: str, standard: str) -> None:
    lesson = Lesson(id="1.1", title=title, standard=standard)
    other = Lesson(id="1.2", title="水" * 60, standard=standard)
    units = (Unit(number=1, title=unit, bundle=True, lessons=(lesson, other)),)
    tree = plan_tree((Curriculum(subject=title, grade=unit, curriculum=standard, units=units),), product)
    for path in all_paths(tree):
        assert utf16_length(path.split("/", 1)[1]) <= 180
        assert all(len(part.encode()) <= 255 for part in path.split("/"))


def test_a_deep_output_folder_gets_shorter_paths_with_their_numbers_kept() -> None:
    tree = plan_tree((curriculum(*HOSTILE),), find_product("academy"), longest=10)
    assert max(utf16_length(path.split("/", 1)[1]) for path in all_paths(tree)) < 150
    assert len({lesson.folder for lesson in tree.lessons}) == len(HOSTILE)


def test_ordinary_names_stay_whole() -> None:
    tree = plan_tree((curriculum("The Characteristics of Life", standard="MS-LS1-1"),), find_product("caterpillar"))
    assert tree.lesson("1.1").folder.endswith("/01. MS-LS1-1 - The Characteristics of Life")


def test_a_lesson_that_is_not_part_of_the_job() -> None:
    with pytest.raises(KeyError):
        plan_tree((curriculum("A"),), find_product("academy")).lesson("9.9")
