"""Endless, checkable school questions for the loopback writing service: scenes crossed with forms of calculation."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from math import gcd

from tests.support.service_words import OPENINGS, SCENES

Numbers = tuple[dict[str, int], int, tuple[int, int, int]]


@dataclass(frozen=True)
class Form:
    """A kind of calculation: texts with slots, and how its numbers, its result and three mistakes are drawn."""

    setup: str
    ask: str
    claim: str
    why: str
    unit: str
    draw: Callable[[random.Random], Numbers]


@dataclass(frozen=True)
class Fact:
    """One checkable fact: a situation, a question about it, its right answer, three wrong ones, and why."""

    setup: str
    ask: str
    claim: str
    answer: str
    wrong: tuple[str, str, str]
    why: str

    def statement(self, *, is_true: bool) -> str:
        """The situation with a claim about it that is right or wrong."""
        return f"{self.setup} {self.claim.replace('{v}', self.answer if is_true else self.wrong[0])}"


def _product(r: random.Random) -> Numbers:
    a, b = r.randint(4, 19), r.randint(6, 29)
    return {"a": a, "b": b}, a * b, (a * b + b, a * b - a, a + b)


def _share(r: random.Random) -> Numbers:
    a, v = r.randint(3, 12), r.randint(7, 34)
    return {"a": a, "b": a * v}, v, (v + 2, v - 3, a * v - a)


def _remainder(r: random.Random) -> Numbers:
    a, q = r.randint(6, 13), r.randint(4, 16)
    v = r.randint(2, a - 1)
    return {"a": a, "b": a * q + v}, v, (q + a, v + 1, v - 1)


def _difference(r: random.Random) -> Numbers:
    b, v = r.randint(45, 180), r.randint(12, 90)
    return {"a": b + v, "b": b}, v, (v + 10, v - 2, 2 * b + v)


def _sum(r: random.Random) -> Numbers:
    a, b = r.randint(38, 260), r.randint(27, 190)
    return {"a": a, "b": b}, a + b, (a + b + 10, a + b - 10, abs(a - b) + 1)


def _percent(r: random.Random) -> Numbers:
    p, n = r.choice((10, 20, 25, 40, 50, 75)), r.randint(3, 24) * 20
    v = n * p // 100
    return {"a": p, "b": n}, v, (n - v + 1, v + p, v // 2)


def _three(r: random.Random) -> Numbers:
    v, d = r.randint(20, 80), r.randint(2, 9)
    return {"a": v - d, "b": v + 2 * d, "c": v - d}, v, (v + d, v - d + 1, 3 * v)


def _half(r: random.Random) -> Numbers:
    v = r.randint(18, 140)
    return {"a": 2 * v}, v, (4 * v, v + 5, 2 * v - 2)


def _ratio(r: random.Random) -> Numbers:
    a, k = r.randint(2, 7), r.randint(5, 19)
    return {"a": a, "b": a + 1, "c": a * k}, (a + 1) * k, (a * k + 1, (a + 1) * k + a, (a + 2) * k)


def _minutes(r: random.Random) -> Numbers:
    h, m = r.randint(2, 7), r.choice((10, 15, 25, 35, 45, 50))
    return {"a": h, "b": m}, 60 * h + m, (100 * h + m, 60 * h - m, 60 * h)


def _even(r: random.Random) -> Numbers:
    a, n = r.randint(3, 30), r.randint(4, 9)
    return {"a": a, "b": a + n, "c": a + 2 * n}, a + 3 * n, (a + 4 * n, a + 2 * n + 1, a + n + 1)


def _money(r: random.Random) -> Numbers:
    price, n = r.randint(2, 9), r.randint(3, 12)
    paid = (price * n // 10 + 2) * 10
    return {"a": price, "b": n, "c": paid}, paid - price * n, (price * n, paid - price, paid + price * n)


def _rectangle(r: random.Random) -> Numbers:
    a, b = r.randint(5, 16), r.randint(17, 30)
    return {"a": a, "b": b}, 2 * (a + b), (a * b, a + b, 2 * a + b)


def _speed(r: random.Random) -> Numbers:
    t, v = r.randint(2, 6), r.randint(6, 21) * 4
    return {"a": t * v, "b": t}, v, (v + t, t * v - t, v - 4)


def _common(r: random.Random) -> Numbers:
    g, a = r.choice((4, 6, 7, 8, 9, 12)), r.randint(2, 6)
    m, n = g * a, g * (a + 1)
    v = gcd(m, n)
    return {"a": m, "b": n}, v, (v + 1, m, 2 * v)


def _growth(r: random.Random) -> Numbers:
    a, k = r.randint(3, 14), r.randint(3, 5)
    return {"a": a, "b": k}, a * 2**k, (2 * a * k, a * 2 ** (k - 1), a + 2**k)


def _cold(r: random.Random) -> Numbers:
    a, b = r.randint(3, 12), r.randint(4, 15)
    return {"a": a, "b": b}, a + b, (abs(b - a) + 1, a + b + 10, b)


FORMS = (
    Form(
        "{actor_a} {place} {verb} {a} {containers} with {b} {things} each.",
        "How many {things} are needed in all?",
        "That takes {v} in all.",
        r"${a} \times {b} = {v}$",
        "{things}",
        _product,
    ),
    Form(
        "Exactly {b} {things} are shared equally among {a} {containers} by {actor_a} {place}.",
        "How many does every single one get?",
        "Every single one gets {v}.",
        r"${b} \div {a} = {v}$",
        "{things}",
        _share,
    ),
    Form(
        "{b} {things} go into {containers} that hold {a} apiece, and the {actor} {place} keeps what no longer fits.",
        "What is left over?",
        "What is left over comes to {v}.",
        "the remainder of {b} divided by {a} is {v}",
        "{things}",
        _remainder,
    ),
    Form(
        "On Monday the {actor} {place} had {a} {things}; by Friday only {b} remained.",
        "By how much did the stock shrink?",
        "The stock shrank by {v}.",
        "{a} minus {b} is {v}",
        "{things}",
        _difference,
    ),
    Form(
        "Working {place}, {actor_a} owns {a} {things} and receives another {b} as a present.",
        "What is the new total?",
        "The new total is {v}.",
        "{a} plus {b} is {v}",
        "{things}",
        _sum,
    ),
    Form(
        "Of {b} {things} that {actor_a} {verb} {place}, {a} percent turn out to be damaged.",
        "How many damaged ones must be thrown away?",
        "The damaged ones number {v}.",
        "{a} percent of {b} is {v}",
        "{things}",
        _percent,
    ),
    Form(
        "Three {containers} hold {a}, {b} and {c} {things}, as {actor_a} {place} notes.",
        "What is the mean content?",
        "The mean content is {v}.",
        "the sum divided by three is {v}",
        "{things}",
        _three,
    ),
    Form(
        "A storm ruins half of the {a} {things} belonging to the {actor} {place}.",
        "How many survive the storm?",
        "The number surviving the storm is {v}.",
        "half of {a} is {v}",
        "{things}",
        _half,
    ),
    Form(
        "For every {a} old {things} {actor_a} {place} buys {b} new ones, and {c} old ones are listed.",
        "How many new ones match that ratio?",
        "To match that ratio, the new ones must be {v}.",
        "the ratio {a} to {b} scales {c} to {v}",
        "{things}",
        _ratio,
    ),
    Form(
        "Polishing the {things} keeps {actor_a} {place} busy for {a} hours and {b} minutes.",
        "Expressed in minutes alone, how long is this?",
        "Expressed in minutes alone, this is {v}.",
        "{a} hours are 60 times {a} minutes, plus {b} gives {v}",
        "minutes",
        _minutes,
    ),
    Form(
        "Week by week the {actor} {place} finishes {a}, {b}, then {c} {things}, following one steady pattern.",
        "Which number continues this pattern?",
        "The number that continues this pattern is {v}.",
        "each step adds the same amount, giving {v}",
        "{things}",
        _even,
    ),
    Form(
        "Each of the {b} {things} costs ${a}, and a customer hands the {actor} {place} ${c}.",
        "How much change is due?",
        "The change due is {v}.",
        "${c} minus {b} times ${a} is {v}",
        "dollars",
        _money,
    ),
    Form(
        "A fence surrounds a rectangle {a} metres wide and {b} metres long where the {actor} {place} stores {things}.",
        "What is the length of that fence?",
        "The length of that fence is {v}.",
        "twice the sum of {a} and {b} is {v}",
        "metres",
        _rectangle,
    ),
    Form(
        "Hauling {things}, the van of {actor_a} {place} covers {a} kilometres within {b} hours at constant speed.",
        "How far does it travel hourly?",
        "Hourly it travels {v}.",
        "{a} divided by {b} is {v}",
        "kilometres",
        _speed,
    ),
    Form(
        "With {a} red and {b} yellow {things}, {actor_a} {place} wants identical groups without any remainder.",
        "What is the greatest possible number of groups?",
        "The greatest possible number is {v}.",
        "the greatest common divisor of {a} and {b} is {v}",
        "groups",
        _common,
    ),
    Form(
        "Starting from {a} {things}, the collection of {actor_a} {place} doubles yearly for {b} years.",
        "How large does the collection become?",
        "The collection finally reaches {v}.",
        "{a} doubled {b} times is {v}",
        "{things}",
        _growth,
    ),
    Form(
        "Beside the {containers} of the {actor} {place}, it warms from {a} degrees below zero to {b} above.",
        "What is the rise in temperature?",
        "The rise in temperature is {v}.",
        "from {a} below zero to {b} above is {v}",
        "degrees",
        _cold,
    ),
)

# Questions with many good answers: question, sample answer.
OPEN_FORMS = (
    (
        "How could {actor_a} {place} estimate the number of {things} without counting each one?",
        "Count the {things} in one small part, then multiply by how many such parts there are.",
    ),
    (
        "Design a fair test to find out which {containers} protect {things} best for {actor_a} {place}.",
        "Change only the {containers}, keep the {things} and the time equal, and compare the damage afterwards.",
    ),
    (
        "What might happen to the {things} if the {actor} {place} worked twice as fast? Argue both sides.",
        "More would be finished in a day, but hurried work could break or spoil some {things}.",
    ),
    (
        "Suggest a better way for {actor_a} {place} to store {things}, and defend your choice.",
        "Labelled {containers} of equal size keep the {things} safe and make them quick to find.",
    ),
    (
        "Compare two graphs that could show how many {things} {actor_a} {place} has every month.",
        "A bar chart compares single months; a line graph shows how the number of {things} changes.",
    ),
    (
        "Invent a story problem about {things} whose answer surprises the {actor} {place}.",
        "Doubling a few {things} every day fills all the {containers} sooner than anybody would guess.",
    ),
    (
        "Which information is missing before the {actor} {place} can decide how many {containers} to order? Explain.",
        "The number of {things} and how many fit into each container have to be known first.",
    ),
    (
        "Judge the claim that more {containers} always mean more {things} for {actor_a} {place}.",
        "The claim fails when the {containers} stand empty or hold different amounts of {things}.",
    ),
    (
        "Imagine the {actor} {place} loses every record of the {things}. How could it be rebuilt?",
        "Counting again, asking customers and reading old bills would together rebuild the record of {things}.",
    ),
    (
        "Advise a beginner who {verb} {things} {place}: which mathematics helps most, and when?",
        "Estimating and ratios help daily, for instance when {things} are divided among {containers}.",
    ),
    (
        "Should {actor_a} {place} share spare {things} with a school? Weigh gains against losses.",
        "Pupils gain material and goodwill grows, but the spare {things} are missing in a busy week.",
    ),
    (
        "Sketch a timetable that lets the {actor} {place} rest twice daily. What makes it realistic?",
        "Two fixed breaks work when the {things} are prepared early and nothing urgent falls between.",
    ),
    (
        "Predict how robots will change the work of {actor_a} within ten years, giving two reasons.",
        "Robots may lift {containers} and count {things}, since both tasks repeat and are easy to check.",
    ),
    (
        "Find a mistake somebody could make while weighing {things}, and describe its consequences.",
        "Forgetting the weight of the {containers} makes every load of {things} seem heavier than it is.",
    ),
    (
        "Create a symbol chart explaining safe handling of {things} to visitors who read no English.",
        "A crossed-out hand, an arrow to the {containers} and a smiling face would say it without words.",
    ),
    (
        "Which question would you ask in an interview with the {actor} {place}, and what might the reply reveal?",
        "Asking how {things} are chosen may reveal which quality counts more than the price.",
    ),
    (
        "Two friends disagree whether {things} belong in open or closed {containers}. Settle their argument.",
        "Closed ones keep out dust, open ones save time, so it depends on how often {things} are used.",
    ),
)


def _slots(index: int) -> dict[str, str]:
    """The words of scene `index`, with the actor also as `a baker`."""
    names = ("actor", "place", "verb", "containers", "things")
    words = dict(zip(names, SCENES[index % len(SCENES)], strict=True))
    article = "an" if words["actor"][0] in "aeiou" else "a"
    return {**words, "actor_a": f"{article} {words['actor']}"}


def _opened(index: int, text: str, topic: str) -> str:
    """`text` after an opening sentence, now and then about the topic; the same two meet after 3776 questions."""
    opening = f"A class studies {topic}." if topic and index % 6 == 5 else OPENINGS[index % len(OPENINGS)]
    return f"{opening} {text[0].upper()}{text[1:]}"


def _distinct(right: int, wrong: tuple[int, ...]) -> tuple[int, int, int]:
    """Three numbers, none of them right, negative or twice there."""
    found: list[int] = []
    for number in wrong:
        while number < 1 or number == right or number in found:
            number = abs(number) + 3
        found.append(number)
    return found[0], found[1], found[2]


def make_fact(index: int, seed: str, topic: str = "") -> Fact:
    """Fact number `index` of the endless list of `seed`: scene and form change from one number to the next."""
    form = FORMS[(index * 5 + index // len(SCENES)) % len(FORMS)]
    words = _slots(index)
    rng = random.Random(f"{seed}:{index}")
    numbers, right, wrong = form.draw(rng)
    texts = {**words, **{name: str(number) for name, number in numbers.items()}}
    unit = form.unit.format(**texts)
    wrong_texts = [f"{number} {unit}" for number in _distinct(right, wrong)]
    rng.shuffle(wrong_texts)
    return Fact(
        setup=_opened(index, form.setup.format(**texts), topic),
        ask=form.ask.format(**texts),
        claim=form.claim.format(**texts, v="{v}"),
        answer=f"{right} {unit}",
        wrong=(wrong_texts[0], wrong_texts[1], wrong_texts[2]),
        why=form.why.format(**texts, v=right),
    )


def make_open_question(index: int, topic: str = "") -> tuple[str, str]:
    """Open-ended question number `index` with a sample answer."""
    words = _slots(index)
    ask, answer = OPEN_FORMS[(index * 4 + index // len(SCENES)) % len(OPEN_FORMS)]
    return _opened(index, ask.format(**words), topic), answer.format(**words)
