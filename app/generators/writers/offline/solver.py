"""The second, independent solving: answers found by looking the question up in the lesson, never by its key.

Only stems, options and scenarios are read. A statement is compared with the note's sentences, a gap is filled with each
option in turn, an order is read from the unit's plan, a calculation is done again, and a question from the study-skill
material is looked up there. What cannot be found is answered with a flaw.
"""

import re

from rapidfuzz import fuzz

from app.core.curriculum import LessonContext
from app.core.deck import Item, ItemKind, MultipleChoiceItem, TrueFalseItem, WrittenItem
from app.generators.checks.tokens import tokens
from app.generators.writers.base import Solution
from app.generators.writers.offline.from_formulas import convert
from app.generators.writers.offline.from_note import GAP
from app.generators.writers.offline.from_structure import OPTION
from app.generators.writers.offline.material import Fact, Material
from app.generators.writers.offline.phrases import Entry, Group, fill, unfill
from app.generators.writers.offline.text import fold, holds, shorten

_CLOSE = 72  # per cent of likeness at which a statement is about a sentence of the note
_AGREEING = 0.5


def agree(model: str, own: str, language: str) -> bool:
    """Whether two answers share most of the meaning words of the shorter one."""
    mine, its = (set(tokens(text, language).words) | set(tokens(text, language).specifics) for text in (model, own))
    shorter = min(len(mine), len(its))
    return fold(model) == fold(own) if not shorter else len(mine & its) / shorter >= _AGREEING


class Solver:
    """Solves the items of one lesson."""

    def __init__(self, context: LessonContext) -> None:
        self._material = Material(context)
        self._book = self._material.book
        self._facts = self._material.facts
        self._known = {fold(fact.text) for fact in self._facts}

    def solve(self, item: Item) -> Solution:
        """The answer to `item`, or what is wrong with it."""
        if isinstance(item, TrueFalseItem):
            truth = self._truth(item.stem)
            return _unknown() if truth is None else Solution(truth=truth)
        if isinstance(item, MultipleChoiceItem):
            right = self._right_options(item.stem, item.options)
            if len(right) == 1:
                return Solution(choice=right[0])
            return Solution(flaw="More than one option is right.") if right else _unknown()
        text = self._answer(item)
        return Solution(text=text) if text else _unknown()

    def agrees(self, model: str, own: str) -> bool:
        """Whether two answers agree: in most of their words, or in a whole sentence of the note."""
        mine, its = fold(model), fold(own)
        is_shared = any(fold(fact.text) in mine and fold(fact.text) in its for fact in self._facts)
        return is_shared or agree(model, own, self._material.context.language)

    def _truth(self, stem: str) -> bool | None:
        if fold(stem) in self._known:
            return True
        for check in (self._plan_truth, self._reckoned_truth, self._terms_truth, self._glossary_truth):
            truth = check(stem)
            if truth is not None:
                return truth
        return False if self._nearest(stem) else None

    def _plan_truth(self, stem: str) -> bool | None:
        book, material = self._book, self._material
        if said := book.match("says_next", stem):
            plan = [material.shown(title) for title in (*material.before, material.title, *material.after)]
            places = [plan.index(said[name]) for name in ("a", "b") if said[name] in plan]
            return places[0] < places[1] if len(places) == 2 else None
        if said := book.match("says_unit", stem):
            return said["unit"] == material.shown(material.unit)
        if said := book.match("says_standard", stem):
            return said["standard"] == material.standard
        if said := book.match("says_word_count", stem):
            return said["count"] == str(len(material.title.split()))
        return None

    def _reckoned_truth(self, stem: str) -> bool | None:
        book = self._book
        if said := book.match("says_atoms", stem):
            return said["count"] == str(_expand(said["formula"]).count(said["element"]))
        if said := book.match("says_value", stem):
            return said["result"] == _worked_out(said["formula"], said["point"])
        if said := book.match("says_all_atoms", stem):
            return said["count"] == str(len(_expand(said["formula"])))
        if said := book.match("says_convert", stem):
            converted = convert(said["value"], said["unit"], book.language)
            return converted is not None and converted[:2] == (said["result"], said["other"])
        return None

    def _terms_truth(self, stem: str) -> bool | None:
        """Whether two terms mean the same: not when the note defines each by a sentence of its own."""
        book = self._book
        for key, truth in (("says_differ", True), ("says_same", False)):
            if said := book.match(key, stem):
                x, y = (self._place_of(said[name]) for name in ("x", "y"))
                return None if x is None or y is None or x == y else truth
        return None

    def _place_of(self, term: str) -> int | None:
        """Which sentence of the note defines `term`."""
        places = (n for n, fact in enumerate(self._facts) if fact.definition and fold(fact.term) == fold(term))
        return next(places, None)

    def _glossary_truth(self, stem: str) -> bool | None:
        for group in self._book.glossary.values():
            for frame in (*group.says_scene, *group.says_meaning):
                said = unfill(frame, stem)
                entry = self._entry(group, said.get("scene", said.get("meaning", ""))) if said else None
                if said and entry:
                    return fold(said["term"]) == fold(entry.term)
        return None

    def _entry(self, group: Group, text: str) -> Entry | None:
        """The entry whose meaning or scene `text` is, or has in it."""
        slots = self._material.slots
        for entry in group.entries:
            if fold(entry.meaning) == fold(text) or fold(fill(entry.scene, **slots)) == fold(text):
                return entry
        return None

    def _nearest(self, text: str) -> Fact | None:
        """The sentence of the note that `text` is a version of."""
        likeness = [(fuzz.ratio(fold(text), fold(fact.text)), -place) for place, fact in enumerate(self._facts)]
        best, place = max(likeness, default=(0.0, 0))
        if best >= _CLOSE:
            return self._facts[-place]
        endings = [fact for fact in self._facts if fact.definition and fold(text).endswith(_said_of(fact))]
        return endings[0] if endings else None

    def _right_options(self, stem: str, options: tuple[str, ...]) -> list[int]:
        if GAP in stem:
            return [n for n, option in enumerate(options) if self._is_in_note(stem, option)]
        for find in (self._planned, self._defined_term, self._explained, self._from_glossary, self._counted):
            answer = find(stem)
            if answer:
                return [n for n, option in enumerate(options) if fold(option) == fold(answer)]
        if self._book.match("right_statement", stem) is not None:
            return [n for n, option in enumerate(options) if fold(option) in self._known]
        if self._book.match("right_one", stem) is not None:
            return [n for n, option in enumerate(options) if fold(option) in self._known]
        if self._book.match("wrong_one", stem) is not None:
            return [n for n, option in enumerate(options) if fold(option) not in self._known]
        if self._book.match("paired", stem) is not None:
            return [n for n, option in enumerate(options) if self._is_pair(option)]
        if self._book.match("named", stem) is not None:
            return [n for n, option in enumerate(options) if holds(self._material.note, option)]
        if self._book.match("title_word", stem) is not None:
            return [n for n, option in enumerate(options) if holds(self._material.title, option)]
        return self._ordered(stem, options)

    def _is_pair(self, option: str) -> bool:
        """Whether a sentence of the note begins with the term of `option` and ends with its description."""
        term, _, described = option.partition(" – ")
        return any(holds(known, term) and known.endswith(fold(described)) for known in self._known)

    def _is_in_note(self, stem: str, option: str) -> bool:
        before, _, after = stem.partition(GAP)
        filled = fold(before + option + after)
        return any(filled.endswith(known) for known in self._known)

    def _planned(self, stem: str) -> str:
        book, material = self._book, self._material
        plan = {
            "next": material.after[0] if material.after else "",
            "previous": material.before[-1] if material.before else "",
            "unit": material.unit,
            "standard": material.standard,
        }
        key = next((key for key in plan if book.match(key, stem) is not None), "")
        return _as_option(plan[key]) if key else ""

    def _defined_term(self, stem: str) -> str:
        said = self._book.match("defined", stem)
        if not said:
            return ""
        endings = [fact for fact in self._facts if fold(fact.text).endswith(fold(said["predicate"]))]
        return endings[0].definition.term if endings and endings[0].definition else ""

    def _explained(self, stem: str) -> str:
        said = self._book.match("explained", stem)
        found = [fact.definition for fact in self._facts if said and fact.definition and fact.term == said["term"]]
        return self._facts[0].masked.restore(found[0].predicate) if found else ""

    def _from_glossary(self, stem: str) -> str:
        slots = self._material.slots
        for group in self._book.glossary.values():
            for frame in (*group.by_scene, *group.by_meaning):
                said = unfill(frame, stem, **slots)
                entry = self._entry(group, said.get("scene", said.get("meaning", ""))) if said else None
                if entry:
                    return entry.term
        return ""

    def _counted(self, stem: str) -> str:
        for count in (self._atoms, self._all_atoms, self._value, self._conversion):
            if answer := count(stem):
                return answer
        if said := self._book.match("word_count", stem):
            return str(len(said["t"].split()))
        return ""

    def _atoms(self, stem: str) -> str:
        said = self._book.match("atoms", stem)
        return str(_expand(said["formula"]).count(said["element"])) if said else ""

    def _all_atoms(self, stem: str) -> str:
        said = self._book.match("all_atoms", stem)
        return str(len(_expand(said["formula"]))) if said else ""

    def _value(self, stem: str) -> str:
        said = self._book.match("evaluate", stem)
        return _worked_out(said["formula"], said["point"]) if said else ""

    def _conversion(self, stem: str) -> str:
        said = self._book.match("convert", stem)
        converted = convert(said["value"], said["unit"], self._book.language) if said else None
        return f"{converted[0]} {converted[1]}" if converted else ""

    def _ordered(self, stem: str, options: tuple[str, ...]) -> list[int]:
        if self._book.match("order", stem) is None:
            return []
        material = self._material
        plan = [*material.before, material.title, *material.after]
        rows = [[plan.index(title) if title in plan else -1 for title in option.split(" – ")] for option in options]
        if any(-1 in row for row in rows):
            rows = [[_find(option, title) for title in plan if title in option] for option in options]
        return [n for n, row in enumerate(rows) if row == sorted(row)]

    def _answer(self, item: WrittenItem) -> str:
        if item.kind is ItemKind.SCENARIO:
            return self._scene_answer(item.scenario, item.stem)
        for find in (self._planned_answer, self._note_answer, self._difference, self._bank_answer):
            answer = find(item.stem)
            if answer:
                return answer
        return ""

    def _planned_answer(self, stem: str) -> str:
        material = self._material
        plan = {
            "ask_next": material.after[:1],
            "ask_previous": material.before[-1:],
            "ask_unit": (material.unit,),
            "ask_standard": (material.standard,),
        }
        return next(
            (titles[0] for key, titles in plan.items() if titles and self._book.match(key, stem) is not None), ""
        )

    def _note_answer(self, stem: str) -> str:
        if said := self._book.match("correct", stem):
            fact = self._nearest(said["false"])
            return fact.text if fact else ""
        if said := self._book.match("reason", stem):
            claim = fold(said["claim"])
            return next((fact.text for fact in self._facts if fold(fact.text).startswith(claim)), "")
        if said := self._book.match("elements", stem):
            elements = dict.fromkeys(_expand(said["formula"]))
            return self._book.frame("elements_because", formula=said["formula"], list=", ".join(elements))
        if value := self._value(stem):
            return value
        for key in ("define", "about"):
            for frame in self._book.frames[key]:
                said = unfill(frame, stem, **self._material.slots)
                found = self._sentences_with(said["term"]) if said else ""
                if found:
                    return found
        return ""

    def _sentences_with(self, term: str) -> str:
        return " ".join(fact.text for fact in self._facts if holds(fact.text, term))

    def _difference(self, stem: str) -> str:
        if self._book.match("between", stem) is None:
            return ""
        entries = [entry for group in self._book.glossary.values() for entry in group.entries]
        found = [entry for entry in entries if self._book.quote(entry.term) in stem]
        found.sort(key=lambda entry: stem.index(self._book.quote(entry.term)))
        return " ".join(f"{entry.term}: {entry.meaning}." for entry in found) if len(found) == 2 else ""

    def _bank_answer(self, stem: str) -> str:
        slots = self._material.slots
        for question, answer in (*self._book.short, *self._book.open):
            if fill(question, **slots) == stem:
                return fill(answer, **slots)
        for question, _ in self._book.pairs["open_term"]:
            said = unfill(question, stem, **slots)
            if said:
                return self._sentences_with(said["term"])
        return self._thought(stem)

    def _thought(self, stem: str) -> str:
        """What a good answer to an open question on facts of the note holds."""
        for question, answer in self._book.pairs["open_fact"]:
            if (said := unfill(question, stem)) and self._nearest(said["quoted"]):
                return answer
        for question, answer in self._book.pairs["open_if"]:
            fact = self._nearest(said["quoted"]) if (said := unfill(question, stem)) else None
            if fact:
                return fill(answer, sentence=fact.text)
        for question, answer in self._book.pairs["open_pair"]:
            if said := unfill(question, stem):
                return fill(answer, one=self._sentences_with(said["x"]), two=self._sentences_with(said["y"]))
        return ""

    def _scene_answer(self, scene: str, stem: str) -> str:
        slots = self._material.slots
        for scenario, _ in self._book.pairs["scene_claim"]:
            said = unfill(scenario, scene, **slots)
            fact = self._nearest(said["false"]) if said else None
            if fact:
                return self._book.frame("scene_claim_answer", sentence=fact.text)
        for scenario, _ in self._book.pairs["scene_term"]:
            said = unfill(scenario, scene, **slots)
            if said:
                return self._book.frame("scene_term_answer", sentence=self._sentences_with(said["term"]))
        for scenario, question, answer in self._book.scenarios:
            said = unfill(scenario, scene, **slots)
            if said is not None and unfill(question, stem, **slots) is not None:
                return fill(answer, **slots, **said)
        return ""


def _said_of(fact: Fact) -> str:
    return fold(fact.masked.restore(fact.definition.predicate)) if fact.definition else "\0"


def _expand(formula: str) -> list[str]:
    """The atoms of a chemical formula one by one, brackets written out."""
    plain = re.sub(r"\$|\\ce|[{}]", "", formula)
    plain = re.sub(r"\(([^()]*)\)(\d*)", lambda group: group[1] * int(group[2] or 1), plain)
    return [symbol for symbol, count in re.findall(r"([A-Z][a-z]?)(\d*)", plain) for _ in range(int(count or 1))]


def _worked_out(formula: str, point: str) -> str:
    """The value of the right side of a polynomial equation at a point, both as TeX."""
    right = formula.strip("$").partition("=")[2].replace("−", "-").replace(" ", "")
    x = int(point.strip("$").partition("=")[2])
    return str(sum(_term_value(part, x) for part in re.findall(r"[+-]?[^+-]+", right))).replace("-", "−")


def _term_value(term: str, x: int) -> int:
    factor, has_x, power = re.sub(r"[{}^]", "", term).partition("x")
    number = int(f"{factor}1") if factor in ("", "+", "-") else int(factor)
    return number * (x ** int(power or 1)) if has_x else number


def _unknown() -> Solution:
    return Solution(flaw="The lesson’s own text does not answer this.")


def _find(text: str, part: str) -> int:
    return text.index(part)


def _as_option(title: str) -> str:
    return shorten(title, OPTION)
