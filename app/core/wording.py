"""The engine's sentences in other languages.

The engine says everything in English, finished (“There is no file “a.xlsx”.”), and so it is stored. A catalogue holds
the templates of these sentences with their translations; a finished sentence is recognised by its template, taken
apart, and put together again in the other language. `resources/translations/engine/<language>.json` is a catalogue.
"""

import json
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from string import Formatter

from pydantic import Field

from app.core.curriculum import Record
from app.core.paths import resources
from app.core.plurals import PluralRule, plural_category

FOLDER = "translations/engine"
_LONGEST_KEY = 4
_REMEMBERED = 4096
# Places whose values have a shape of their own, so that a sentence that merely looks alike is not mistaken.
_KINDS = {"count": r"\d+", "host": r"\S+", "address": r"\S+", "base_url": r"\S+://\S+"}
_BOUNDARY = re.compile(r"(?<=[.!?…])\s+")
_FRACTION = re.compile(r"(?<=\d)\.(?=\d)")
_ISOLATED = "\u2068{}\u2069"  # a value of another direction keeps its order, and the sentence its own


class Catalogue(Record):
    """A language's translations. The value is a text, or a form for each plural category of `{count}`."""

    plural_rule: PluralRule
    decimal_point: str = "."
    right_to_left: bool = False
    sentences: dict[str, str | dict[str, str]] = Field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """A place of a template, and the literal text in front of it; the last one may have no name."""

    before: str
    name: str = ""
    is_fraction: bool = False


def places(template: str) -> tuple[Place, ...]:
    """The parts of a template: `{name}` or `{name:.1f}` are places, any other brace makes it a plain sentence."""
    try:
        parsed = list(Formatter().parse(template))
    except ValueError:
        parsed = []
    if not parsed or any(
        name is not None and not (name.isidentifier() or name.isdecimal()) for _, name, _, _ in parsed
    ):
        return (Place(template),)
    return tuple(Place(text, name or "", (spec or "").endswith(("f", "g"))) for text, name, spec, _ in parsed)


class Template:
    """A sentence with places, which recognises the finished sentences that it made."""

    def __init__(self, text: str) -> None:
        self.parts = places(text)
        self.prefix = self.parts[0].before
        self.suffix = "" if self.parts[-1].name else self.parts[-1].before
        self.names = tuple(dict.fromkeys(part.name for part in self.parts if part.name))
        self.weight = sum(len(part.before) for part in self.parts)

    def values(self, sentence: str) -> dict[str, str] | None:
        """What stands in the places of `sentence`; None when it is not made from this template."""
        if not (sentence.startswith(self.prefix) and sentence.endswith(self.suffix)):
            return None
        match = self._pattern.fullmatch(sentence)
        return {name: match[f"_{name}"] for name in self.names} if match else None

    def is_quoted(self, name: str) -> bool:
        """Whether the place stands between quotation marks: what a person or a file says, and not the engine."""
        return any(part.name == name and part.before.endswith("“") for part in self.parts)

    def is_fraction(self, name: str) -> bool:
        """Whether the place holds a decimal fraction."""
        return any(part.name == name and part.is_fraction for part in self.parts)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        seen: set[str] = set()
        pattern = ""
        for part in self.parts:
            pattern += re.escape(part.before)
            if part.name:
                what = _KINDS.get(part.name, ".*?")
                pattern += f"(?P=_{part.name})" if part.name in seen else f"(?P<_{part.name}>{what})"
                seen.add(part.name)
        return re.compile(pattern, re.DOTALL)


class Wording:
    """Says the engine's sentences in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._plain: dict[str, str] = {}
        self._templates: dict[str, list[tuple[Template, str | dict[str, str]]]] = {}
        for text, said in catalogue.sentences.items():
            template = Template(text)
            if template.names:
                self._templates.setdefault(template.prefix[:_LONGEST_KEY], []).append((template, said))
            elif isinstance(said, str):
                self._plain["".join(part.before for part in template.parts)] = said
        for bucket in self._templates.values():
            bucket.sort(key=lambda entry: -entry[0].weight)
        self._remembered = lru_cache(_REMEMBERED)(self._say)

    @classmethod
    def load(cls, language: str, folder: Path | None = None) -> "Wording":
        """The wording of a language (`de`, `es_MX`); one without a catalogue leaves every sentence as it is."""
        folder = folder or resources() / FOLDER
        file = folder / f"{re.split('[-_]', language)[0]}.json"
        try:
            content = json.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls(Catalogue(plural_rule="one-other"))
        return cls(Catalogue.model_validate(content))

    def say(self, sentence: str) -> str:
        """`sentence` in this language; several sentences in one text are said one by one, unknown ones unchanged."""
        return self._remembered(sentence)

    def _say(self, sentence: str) -> str:
        return self._known(sentence) or self._joined(sentence) or sentence

    def _known(self, text: str) -> str | None:
        """A template that begins with words is surer than one that begins with a value, which may be anything."""
        return self._anchored(text) or self._joined(text, whole=True) or self._open(text)

    def _anchored(self, text: str) -> str | None:
        plain = self._plain.get(text)
        if plain is not None:
            return plain
        for length in range(_LONGEST_KEY, 0, -1):
            said = self._matched(text, text[:length]) if length <= len(text) else None
            if said is not None:
                return said
        return None

    def _open(self, text: str) -> str | None:
        return self._matched(text, "")

    def _matched(self, text: str, key: str) -> str | None:
        for template, said in self._templates.get(key, ()):
            values = template.values(text)
            if values is not None:
                return self._filled(template, said, values)
        return None

    def _filled(self, template: Template, said: str | dict[str, str], values: dict[str, str]) -> str:
        if not isinstance(said, str):
            number = values.get("count", "")
            category = plural_category(self._catalogue.plural_rule, int(number)) if number.isdecimal() else "other"
            said = said.get(category, said["other"])
        shown = {name: self._value(template, name, value) for name, value in values.items()}
        return "".join(part.before + shown.get(part.name, "") for part in places(said))

    def _value(self, template: Template, name: str, value: str) -> str:
        if template.is_fraction(name):
            return _FRACTION.sub(self._catalogue.decimal_point, value)
        known = None if template.is_quoted(name) else self._known_value(value)
        if known is not None:
            return known
        is_foreign = self._catalogue.right_to_left and value and not value.isdecimal()
        return _ISOLATED.format(value) if is_foreign else value

    def _known_value(self, value: str) -> str | None:
        """A word or sentence of the engine inside another one, which may have taken its full stop off."""
        known = self._known(value)
        if known is None and (stopped := self._known(f"{value}.")) is not None:
            known = stopped.removesuffix(".")
        return known

    def _joined(self, text: str, *, whole: bool = False) -> str | None:
        """Several sentences one by one; None when none of them is known, or with `whole` when one is not."""
        pieces = _BOUNDARY.split(text)
        said: list[str] = []
        unknown = 0
        while pieces:
            run, known = self._longest_run(pieces)
            said.append(known or " ".join(pieces[:run]))
            unknown += known is None
            if whole and unknown:
                return None
            del pieces[:run]
        return " ".join(said) if unknown < len(said) else None

    def _longest_run(self, pieces: list[str]) -> tuple[int, str | None]:
        for length in range(len(pieces), 1, -1):
            known = self._anchored(" ".join(pieces[:length]))
            if known is not None:
                return length, known
        return 1, self._anchored(pieces[0]) or self._labelled(pieces[0]) or self._open(pieces[0])

    def _labelled(self, sentence: str) -> str | None:
        """A sentence with the name of what it is about in front: “Task Cards: …”."""
        label, colon, rest = sentence.partition(": ")
        known = (self._anchored(rest) or self._open(rest)) if colon else None
        return None if known is None else f"{self._plain.get(label, label)}: {known}"
