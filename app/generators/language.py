"""The language of a workbook and of a single lesson, by script and by function words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from app.core.curriculum import Curriculum, Lesson, Unit
from app.generators.formulas import TextSegment, parse_text

FALLBACK = "en"
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_ENOUGH_WORDS = 3
_CLEARLY = 1.5
_ENOUGH_LETTERS = 3
_TEX = re.compile(r"\\[A-Za-z]+(\{[^{}]*\})?")
# A letter by itself is a word only between words: in `y = mx + b` it is none.
_WORD = re.compile(r"[^\W\d_]{2,}|(?:^|(?<=[^\W\d_] ))[^\W\d_](?= [^\W\d_])", re.MULTILINE)

# First words of the Unicode names of letters, with the language that a lone script speaks for.
_SCRIPTS = {
    "ARABIC": "ar",
    "HEBREW": "he",
    "DEVANAGARI": "hi",
    "BENGALI": "bn",
    "GURMUKHI": "pa",
    "GUJARATI": "gu",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAI": "th",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "CYRILLIC": "ru",
    "GREEK": "el",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "ETHIOPIC": "am",
}
# Letters that one language of a script has and its best-known one has not.
_TELLING_LETTERS = {"ar": {"fa": "پچژگ", "ur": "ٹڈڑںے"}, "ru": {"uk": "іїєґ"}}
_SHARE_A_SCRIPT = {"fa": "ar", "ur": "ar", "uk": "ru", "bg": "ru", "sr": "ru", "mr": "hi", "ne": "hi", "ja": "zh"}

# “a” and “no” are in none of them: English has them as often as Portuguese.
_FUNCTION_WORDS = {
    "en": "the of and to in is are that for with from how what why which this these their by as on an or it be "
    "at does not you your its can into when where use using than more",
    "de": "der die das und ist sind von zu den dem des ein eine einer mit für auf im wie was warum nicht zur zum über",
    "es": "el la los las de del y en que es son un una con por para se al cómo qué su entre como desde",
    "fr": "le la les des du de et en est sont un une pour par dans que qui avec sur au aux ce comment pourquoi entre",
    "it": "il lo la gli le di del della dei delle e è sono un una per con che nel nella perché si dalle dalla agli più",
    "pt": "o os as do da dos das e é são um uma para com que em na nos nas como por entre se",
    "nl": "de het een en van is zijn in op met voor dat die te door hoe wat waarom niet tussen aan bij",
    "pl": "i w z na do jest są że nie jak co dlaczego od dla oraz przez się po o",
    "sv": "och i att är en ett det som för med av på hur vad varför inte mellan den de till",
    "tr": "ve bir bu ile için olan da de nasıl neden nedir mi olarak arasında",
}
_TELLING_MARKS = {
    "de": "äöüß",
    "es": "ñ¿¡",
    "fr": "çœêèù",
    "pt": "ãõ",
    "pl": "łąęśżźćń",
    "sv": "å",
    "tr": "ığş",
    "it": "ìò",
}
_MOST_MARKS = 2


def language_code(text: str) -> str:
    """A BCP 47 code as a person typed it, its language in lower case (`EN-GB` is `en-GB`); empty when it is none."""
    head, *rest = text.strip().split("-")
    code = "-".join((head.lower(), *rest))
    return code if _CODE.fullmatch(code) else ""


def detect_language(curricula: Iterable[Curriculum]) -> str:
    """The language (BCP 47) that most of a workbook's text is in; English when there is too little to tell."""
    texts = [
        text
        for curriculum in curricula
        for unit in curriculum.units
        for text in (unit.title, *(part for lesson in unit.lessons for part in (lesson.title, lesson.note)))
    ]
    return _language("\n".join(texts), FALLBACK, enough=1)


def lesson_language(lesson: Lesson, unit: Unit, default: str) -> str:
    """The language of one lesson; `default` (the workbook's) unless the lesson's own text clearly speaks another.

    A title such as “DNA” or “Les verbes” says too little; a sentence in a note, or another script, says enough.
    """
    own = f"{lesson.title}\n{lesson.note}"
    return _language(own, _language(unit.title, default, _ENOUGH_WORDS), _ENOUGH_WORDS)


def _language(text: str, default: str, enough: int) -> str:
    text = "\n".join(_prose(line) for line in text.splitlines())
    by_script = _by_script(text)
    if by_script is None:
        return default
    if by_script != "latin":
        # A workbook in another language of this script tells more than the letters of one title do.
        return default if default != by_script and _script_of(default) == _script_of(by_script) else by_script
    return _by_words(text, default, enough)


def _prose(text: str) -> str:
    """`text` without its formulas: they are the same in every language, and `ce` of chemistry is no French word."""
    if "$" not in text and "\\" not in text:
        return text
    words = " ".join(part.text for part in parse_text(text) if isinstance(part, TextSegment))
    return _TEX.sub(" ", words)


def _by_script(text: str) -> str | None:
    """`latin`, or the language of the script that most letters are in; None when there are too few letters."""
    scripts = Counter(
        unicodedata.name(char, "?").replace("-", " ").partition(" ")[0] for char in text if char.isalpha()
    )
    known = {script: count for script, count in scripts.items() if script in _SCRIPTS or script == "LATIN"}
    if sum(known.values()) < _ENOUGH_LETTERS:
        return None
    if known.keys() & {"HIRAGANA", "KATAKANA"}:
        return "ja"
    strongest = max(known, key=lambda script: known[script])
    if strongest == "LATIN":
        return "latin"
    language = _SCRIPTS[strongest]
    letters = Counter(text.lower())
    for other, telling in _TELLING_LETTERS.get(language, {}).items():
        if sum(letters[letter] for letter in telling) * 50 > known[strongest]:
            return other
    return language


def _script_of(language: str) -> str:
    base = language.partition("-")[0].lower()
    base = _SHARE_A_SCRIPT.get(base, base)
    return base if base in _SCRIPTS.values() else "latin"


def _by_words(text: str, default: str, enough: int) -> str:
    words = Counter(_WORD.findall(text.lower()))
    marks = Counter(text.lower())
    scores = {
        language: sum(words[word] for word in line.split())
        + min(_MOST_MARKS, sum(marks[mark] for mark in _TELLING_MARKS.get(language, "")))
        for language, line in _FUNCTION_WORDS.items()
    }
    best, second = sorted(scores, key=lambda language: scores[language], reverse=True)[:2]
    is_clear = scores[best] >= enough and scores[best] >= _CLEARLY * scores[second]
    base = default.partition("-")[0]
    if is_clear and best != base and scores[best] >= _CLEARLY * scores.get(base, 0):
        return best
    return default
