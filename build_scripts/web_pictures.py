"""Takes the README's pictures of the web pages: `python build_scripts/web_pictures.py [FOLDER]`.

A real server with a data folder of its own and a real Chromium (which has to be installed) show the sample workbook.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from playwright.sync_api import Browser, Page  # noqa: E402

from tests.support.browser import open_page, running_browser  # noqa: E402
from tests.support.school import running_school  # noqa: E402
from tests.support.teacher import LONG, row, start  # noqa: E402

FOLDER = ROOT / "resources" / "pictures"
SHOWN = "1.2"  # the lesson whose sheets are looked at
LARGEST = 150_000  # bytes
WINDOW = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 844}
_GAP = 48
_PAPER = (244, 246, 246)
_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>"""


@contextmanager
def program_fonts(folder: Path) -> Iterator[None]:
    """Let the browser find the program's own letters only, so that the pictures look the same on every machine."""
    fonts, file = folder / "fonts", folder / "fonts.conf"
    fonts.mkdir()
    for font in (ROOT / "resources" / "fonts").glob("NotoSans*-*.ttf"):
        shutil.copy(font, fonts)
    file.write_text(_FONTS.format(fonts=fonts, cache=folder / "cache"))
    former = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(file)
    try:
        yield
    finally:
        os.environ.pop("FONTCONFIG_FILE")
        if former is not None:
            os.environ["FONTCONFIG_FILE"] = former


def shot(page: Page) -> Image.Image:
    """What the window shows."""
    page.wait_for_load_state("networkidle")
    return Image.open(BytesIO(page.screenshot(animations="disabled"))).convert("RGB")


def side_by_side(pictures: list[Image.Image]) -> Image.Image:
    """Phones beside each other."""
    width = sum(each.width for each in pictures) + _GAP * (len(pictures) + 1)
    whole = Image.new("RGB", (width, pictures[0].height + 2 * _GAP), _PAPER)
    left = _GAP
    for each in pictures:
        whole.paste(each, (left, _GAP))
        left += each.width + _GAP
    return whole


def save(picture: Image.Image, file: Path) -> None:
    """In few colours, which a page of ours has anyway."""
    for colours in (256, 128, 64):
        picture.quantize(colours, Image.Quantize.MEDIANCUT, kmeans=4, dither=Image.Dither.NONE).save(
            file, optimize=True
        )
        if file.stat().st_size < LARGEST:
            break
    print(f"{file.name}: {file.stat().st_size / 1000:.0f} KB")


def take(browser: Browser, address: str, folder: Path) -> None:
    """All pictures, in the order in which a teacher sees the pages."""
    with open_page(browser, address, viewport=WINDOW) as page:
        page.goto("/")
        page.get_by_role("button", name="Try the sample").click()
        page.wait_for_selector("#choose")
        page.wait_for_timeout(1000)
        save(shot(page), folder / "web-choose.png")
        job = start(page)
        page.locator(".lesson .pill").filter(has_text="Done").nth(2).wait_for(timeout=LONG)
        save(shot(page), folder / "web-job.png")
        page.get_by_role("link", name="Download everything (ZIP)").wait_for(timeout=LONG)
        row(page, SHOWN).get_by_role("link", name="Look").wait_for()
    with open_page(browser, address, viewport=WINDOW, color_scheme="dark") as page:
        page.goto(f"{job}/look/{SHOWN}")
        save(shot(page), folder / "web-look.png")
    phones = []
    for path, scheme in (("/", "light"), (job, "light"), (f"{job}/look/{SHOWN}", "dark")):
        with open_page(browser, address, is_phone=True, viewport=PHONE, color_scheme=scheme) as page:
            page.goto(path)
            phones.append(shot(page).resize((PHONE["width"], PHONE["height"]), Image.Resampling.LANCZOS))
    save(side_by_side(phones), folder / "web-phone.png")


def main(arguments: list[str]) -> None:
    """Take them into the folder that is named, else where the README shows them from."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as scratch,
        program_fonts(Path(scratch)),
        running_school(Path(scratch) / "server", "--writers", "4") as server,
        running_browser() as browser,
    ):
        take(browser, server.address, folder)


if __name__ == "__main__":
    main(sys.argv[1:])
