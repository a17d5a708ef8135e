"""The user guide in each language."""

from collections.abc import Callable

import pytest

from app.ui.dialogs.user_guide import guide_page
from app.ui.translation import LANGUAGES
from app.ui.words import say


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_user_guide_is_there_in_each_language(speak: Callable[[str], str], language: str) -> None:
    speak(language)
    page = guide_page(language, output="/out & about", data="/data")
    assert "[[" not in page and "<kbd>" not in page and "{" not in page
    assert "/out &amp; about" in page
    assert ('dir="rtl"' in page) is (language == "ar")
    assert say("&Edit questions").replace("&", "") in page
