"""What the loopback writing service answers: items for any lesson, solutions, verdicts; spoiled on request."""

import json
import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.support.service_facts import make_fact, make_open_question

Json = dict[str, Any]
_WRONG = ("wrong_option_1", "wrong_option_2", "wrong_option_3")


@dataclass(frozen=True)
class Key:
    """What is right about an item that was handed out, and how an independent solver would say it."""

    right: str
    solution: str


def normalised(text: str) -> str:
    """`text` reduced to its letters and digits, so that harmless rewriting finds its key again."""
    return re.sub(r"\W+", "", text).casefold()


def _stem_key(item: Json) -> str:
    return normalised(f"{item.get('scenario', '')}{item.get('question') or item.get('statement') or ''}")


class Answers:
    """Writes items that are right, different from each other and the same for the same seed and order of calls."""

    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.keys: dict[str, Key] = {}
        self._agreeing: set[frozenset[str]] = set()
        self._next: Counter[str] = Counter()

    def answer(self, task: Json, lesson: Json, fault: str) -> Json:
        """The answer to one task, with the faults of single items in it when `fault` names one."""
        name = str(task["task"])
        rng = random.Random(f"{self.seed}:{name}:{sum(self._next.values())}")
        if name.startswith("write_"):
            return {"items": self._items(task, lesson, fault, rng)}
        if name.startswith("solve_"):
            return {"answers": [self._solution(name, item, fault, n) for n, item in enumerate(task["items"])]}
        return {"verdicts": [{"pair": pair["pair"], "agree": self._agrees(pair)} for pair in task["pairs"]]}

    def _items(self, task: Json, lesson: Json, fault: str, rng: random.Random) -> list[Json]:
        count = int(task["count"]) + {"too_few": -min(3, int(task["count"])), "too_many": 4}.get(fault, 0)
        kind = str(task["task"]).removeprefix("write_")
        truths = _truths(count, task.get("true_count"), rng)
        items = [self._item(kind, lesson, truths[n]) for n in range(count)]
        spoil = ITEM_FAULTS.get(fault)
        if spoil and items:
            for item in items if fault == "longest_bias" else rng.sample(items, min(2, len(items))):
                spoil(item, items[0])
        return items

    def _item(self, kind: str, lesson: Json, is_true: bool) -> Json:
        place = f"{lesson.get('unit', '')}/{lesson.get('standard', '')}/{lesson.get('title', '')}"
        index = self._next[place]
        self._next[place] += 1
        topic = " ".join(re.findall(r"[^\W\d_]{3,}", str(lesson.get("title", "")))[:2])[:24]
        item, key = _made(kind, index, f"{self.seed}/{place}", topic, is_true)
        self.keys[_stem_key(item)] = key
        self._agreeing.add(frozenset((normalised(key.right), normalised(key.solution))))
        return item

    def _solution(self, name: str, item: Json, fault: str, place: int) -> Json:
        key = self.keys.get(_stem_key(item), Key(right="", solution="This cannot be told."))
        errs = fault == "wrong_solution" and place == 0
        flaw = "Two of the options are right." if fault == "false_alarm" and place == 0 else ""
        if name == "solve_written":
            return {"item": item["item"], "answer": "Nobody can know." if errs else key.solution, "flaw": flaw}
        if name == "solve_true_false":
            truth = key.right == "true"
            verdict = str(truth != errs).lower() if key.right else "undecidable"
            return {"item": item["item"], "working": "Worked out step by step.", "verdict": verdict, "flaw": flaw}
        options: dict[str, str] = item["options"]
        right = next((letter for letter, text in options.items() if normalised(text) == normalised(key.right)), "none")
        if errs:
            right = next(letter for letter in options if letter != right)
        return {"item": item["item"], "working": "Worked out step by step.", "choice": right, "flaw": flaw}

    def _agrees(self, pair: Json) -> bool:
        return frozenset((normalised(pair["first"]), normalised(pair["second"]))) in self._agreeing


def _truths(count: int, wanted: object, rng: random.Random) -> list[bool]:
    number = wanted if isinstance(wanted, int) else count // 2
    truths = [n < number for n in range(count)]
    rng.shuffle(truths)
    return truths


def _made(kind: str, index: int, seed: str, topic: str, is_true: bool) -> tuple[Json, Key]:
    """Item number `index` with its key."""
    if kind == "open_ended":
        ask, sample = make_open_question(index, topic)
        return {"question": ask, "answer": sample}, Key(sample, f"One good way: {sample[0].lower()}{sample[1:]}")
    fact = make_fact(index, seed, topic)
    why = fact.why[0].upper() + fact.why[1:] + "."
    if kind == "true_false":
        statement = {"statement": fact.statement(is_true=is_true), "explanation": why, "is_true": is_true}
        return statement, Key(str(is_true).lower(), "")
    if kind == "multiple_choice":
        options = dict(zip(_WRONG, fact.wrong, strict=True))
        question = f"{fact.setup} {fact.ask}"
        return {"question": question, "explanation": why, "right_option": fact.answer, **options}, Key(fact.answer, "")
    reason = f", because {fact.why}" if index % 2 else ""
    key = Key(f"{fact.answer}{reason}.", f"It is {fact.answer}.")
    if kind == "scenario":
        return {"scenario": fact.setup, "question": fact.ask, "answer": key.right}, key
    return {"question": f"{fact.setup} {fact.ask}", "answer": key.right}, key


def _field(item: Json) -> str:
    """The field of the item that holds its question or statement."""
    return "statement" if "statement" in item else "question"


def _duplicate(item: Json, first: Json) -> None:
    item.update(first)


def _reworded(item: Json, first: Json) -> None:
    item.update(first)
    field = _field(item)
    item[field] = "Think it over. " + item[field].split(". ", 1)[-1].replace("How many", "What number of")


def _missing_keys(item: Json, first: Json) -> None:
    item.pop("right_option" if "right_option" in item else "is_true" if "is_true" in item else "answer")


def _contradicting(item: Json, first: Json) -> None:
    if "is_true" in item:
        item["explanation"] = "This statement is false." if item["is_true"] else "This statement is true."
    elif "right_option" in item:
        item["explanation"] = f"The correct answer is {item['wrong_option_1']}."
    else:
        item["answer"] = "0, because nothing is left at all."


def _wrong_key(item: Json, first: Json) -> None:
    if "is_true" in item:
        item["is_true"], item["explanation"] = not item["is_true"], ""
    elif "right_option" in item:
        item["right_option"], item["wrong_option_1"] = item["wrong_option_1"], item["right_option"]
        item["explanation"] = "The numbers given lead to this result."
    else:
        item["answer"] = "It comes to 9999, as the numbers show."


def _blank(item: Json, first: Json) -> None:
    item[_field(item)] = "  "


def _all_of_the_above(item: Json, first: Json) -> None:
    item["wrong_option_3" if "right_option" in item else _field(item)] = "All of the above"


def _same_options(item: Json, first: Json) -> None:
    if "right_option" in item:
        item["wrong_option_2"] = str(item["wrong_option_1"]).upper()
    else:
        _duplicate(item, first)


def _over_long(item: Json, first: Json) -> None:
    item[_field(item)] += " This happened on a long day with a great many other details that nobody needs to know." * 5


def _longest_bias(item: Json, first: Json) -> None:
    if "right_option" in item:
        item["right_option"] += ", as a careful count of everything shows"


def _letter_naming(item: Json, first: Json) -> None:
    field = "explanation" if "explanation" in item else "answer"
    item[field] = f"Option B is correct. {item[field]}"


def _bad_tex(item: Json, first: Json) -> None:
    item[_field(item)] += r" Use $\frac{1}{2$ of it."


def _leftovers(item: Json, first: Json) -> None:
    item[_field(item)] = f"Sure! Here are your questions: {item[_field(item)]}"


def _boxes(item: Json, first: Json) -> None:
    item[_field(item)] += " H\ufffdO \u25a1\u25a1"


def _missing_figure(item: Json, first: Json) -> None:
    item[_field(item)] = f"Look at the diagram below. {item[_field(item)]}"


# Faults of single items in an answer that is otherwise good (two items of it, or all for the length bias).
ITEM_FAULTS: dict[str, Callable[[Json, Json], None]] = {
    "duplicate": _duplicate,
    "reworded": _reworded,
    "missing_keys": _missing_keys,
    "contradicting": _contradicting,
    "wrong_key": _wrong_key,
    "blank": _blank,
    "all_of_the_above": _all_of_the_above,
    "same_options": _same_options,
    "over_long": _over_long,
    "longest_bias": _longest_bias,
    "letter_naming": _letter_naming,
    "bad_tex": _bad_tex,
    "leftovers": _leftovers,
    "boxes": _boxes,
    "missing_figure": _missing_figure,
}

# Faults of what the answer says as a whole.
ANSWER_FAULTS = ("too_few", "too_many", "wrong_solution", "false_alarm")


def cut(text: str) -> str:
    """An answer that stops in the middle of an item."""
    return text[: len(text) * 2 // 3]


# Faults of the text that carries the answer.
TEXT_FAULTS: dict[str, Callable[[str], str]] = {
    "cut": cut,
    "malformed": lambda text: text.replace('": "', '": ', 1),
    "fenced": lambda text: f"```json\n{text}\n```",
    "chatty": lambda text: f"Sure! Here are the items you asked for:\n\n{text}\n\nLet me know if you need more.",
    "bare_list": lambda text: json.dumps(next(iter(json.loads(text).values())), ensure_ascii=False),
    "thin_escapes": lambda text: text.replace("\\\\", "\\"),
    "empty": lambda text: "",
    "prose": lambda text: "I would love to help with this lesson. What exactly do you need?",
}
