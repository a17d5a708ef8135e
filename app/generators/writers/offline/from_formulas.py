"""Candidates from the formulas and quantities of a note: atoms counted, units converted, values worked out."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.core.deck import ItemKind
from app.generators.writers.offline.candidates import Candidate, choice, statement, written
from app.generators.writers.offline.material import Material

_BEST, _GOOD = 0, 4  # ranks
_MOST = 6  # substances, functions or quantities of one note
_SYMBOLS = frozenset(
    re.findall(
        r"\w+",
        "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr "
        "Nb Mo Ag Cd In Sn Sb Te I Xe Cs Ba La Ce W Pt Au Hg Tl Pb Bi U",
    )
)
_UNITS = {
    ("kg", "g"): 1000, ("g", "mg"): 1000, ("t", "kg"): 1000, ("km", "m"): 1000, ("m", "cm"): 100, ("cm", "mm"): 10,
    ("L", "mL"): 1000, ("l", "ml"): 1000, ("kJ", "J"): 1000, ("kPa", "Pa"): 1000, ("h", "min"): 60, ("min", "s"): 60,
}  # fmt: skip
_QUANTITY = re.compile(
    r"(?<![\w.,])(\d{1,6}(?:[.,]\d{1,3})?)[  ]?(kg|g|mg|t|km|m|cm|mm|L|mL|l|ml|kJ|J|kPa|h|min|s)\b(?!\s?[/²³^·*])"
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")  # “6,650”: thousands here, a decimal there
_NO_SUBSTANCE = re.compile(r"(?<!\d)1(?!\d)|([A-Z][a-z]?)\1|^[KP]S\d")  # WW2, H5N1, KS3
_WITH_COMMA = ("de", "es", "fr")  # languages that write “1,5”
_TERM = re.compile(r"([+-]?)(\d{0,3})(x?)(?:\^\{?(\d)\}?)?")


@dataclass(frozen=True)
class Polynomial:
    """A polynomial in x: `coefficients` by their powers; `name` is its left side, `f(x)`."""

    name: str
    text: str
    coefficients: tuple[tuple[int, int], ...]

    def at(self, x: int) -> int:
        """Its value at `x`."""
        return sum(factor * x**power for power, factor in self.coefficients)


def formula_candidates(material: Material, rng: random.Random) -> Iterator[Candidate]:
    """Candidates for choices and short answers; every result is worked out."""
    for make in (_atoms, _values, _conversions):
        yield from (candidate for candidate in make(material, rng) if candidate)


def substances(text: str) -> list[str]:
    r"""The chemical formulas in `text`, from `\ce{…}` or plain (`C6H12O6`), without charges and coefficients."""
    marked = " ".join(re.findall(r"\\ce\{([^{}]*)\}", text))
    plain = re.sub(r"\$[^$]*\$", " ", text)
    found: dict[str, None] = {}
    for token in re.findall(
        r"(?<![\w.])\d{0,2}((?:[A-Z][a-z]?\d{0,3}|\([A-Za-z0-9]{2,9}\)\d{0,2}){1,9})(?![\w^+-])", marked
    ):
        found.setdefault(token)
    for token in re.findall(r"(?<![\w\-.])((?:[A-Z][a-z]?\d{0,3}){2,9})(?![\w+-])", plain):
        if any(char.isdigit() for char in token) and not _NO_SUBSTANCE.search(token):
            found.setdefault(token)
    return [token for token in found if (counts := count_atoms(token)) and sum(counts.values()) > 1][:_MOST]


def count_atoms(formula: str) -> dict[str, int]:
    """Atoms by element in `formula` (one level of brackets); empty when it is not a chemical formula."""
    counts: dict[str, int] = {}
    for inner, outer, symbol, number in re.findall(r"\(([^()]*)\)(\d*)|([A-Z][a-z]?)(\d*)", formula):
        parts = count_atoms(inner).items() if inner else [(symbol, 1)]
        for element, atoms in parts:
            counts[element] = counts.get(element, 0) + atoms * int((outer if inner else number) or 1)
    return counts if all(element in _SYMBOLS for element in counts) else {}


def _atoms(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book = material.book
    for turn, token in enumerate(substances(material.note)):
        counts = count_atoms(token)
        formula = f"$\\ce{{{token}}}$"
        for element, count in counts.items():
            stem = book.frame("atoms", turn, element=element, formula=formula)
            because = book.frame("atoms_because", element=element, formula=formula, count=str(count))
            lures = [
                n for n in (*counts.values(), sum(counts.values()), count + 1, count - 1, count + 2, 2 * count + 1) if n
            ]
            options = [str(n) for n in lures if n != count]
            yield choice(
                _BEST if count > 1 else _GOOD, f"atoms:{token}:{element}", stem, str(count), options, because, rng
            )
            says = [
                book.frame("says_atoms", element=element, formula=formula, count=str(n)) for n in (count, count + 1)
            ]
            if count > 1:
                yield statement(_GOOD, f"atoms:{token}:{element}", (says[0], because), (says[1], because))
        total = sum(counts.values())
        work = " + ".join(f"{count} {element}" for element, count in counts.items())
        stem = book.frame("all_atoms", formula=formula)
        because = book.frame("all_atoms_because", sum=work, count=str(total))
        lures = [len(counts), total - 1, total + 1, total + 2]
        yield choice(_GOOD, f"all:{token}", stem, str(total), [str(n) for n in lures], because, rng)
        says = [book.frame("says_all_atoms", formula=formula, count=str(n)) for n in (total, total + 1)]
        yield statement(_GOOD, f"all:{token}", (says[0], because), (says[1], because))
        if len(counts) == 1:
            continue
        answer = book.frame("elements_because", formula=formula, list=", ".join(counts))
        stem = book.frame("elements", formula=formula)
        yield written(_BEST, f"elements:{token}", ItemKind.SHORT_ANSWER, stem, answer)


def polynomials(text: str) -> list[Polynomial]:
    """The polynomials with whole coefficients that `text` defines, as in `$f(x) = 3x^2 - 2x$`."""
    found: dict[str, Polynomial] = {}
    for formula in re.findall(r"\$([^$]{3,80})\$", text):
        name, equals, right = (part.strip() for part in formula.partition("="))
        if equals and re.fullmatch(r"[fghy]'?(?:\(x\))?", name) and (coefficients := _coefficients(right)):
            found.setdefault(formula, Polynomial(name, formula, coefficients))
    return list(found.values())[:_MOST]


def _coefficients(text: str) -> tuple[tuple[int, int], ...]:
    compact = text.replace(" ", "").replace("−", "-")
    total: dict[int, int] = {}
    place = 0
    while place < len(compact):
        match = _TERM.match(compact, place)
        if not match or not match[0] or not (match[2] or match[3]) or (match[4] and not match[3]):
            return ()
        if place and not match[1]:
            return ()
        power = int(match[4] or 1) if match[3] else 0
        factor = int(match[2] or 1) * (-1 if match[1] == "-" else 1)
        total[power] = total.get(power, 0) + factor
        place = match.end()
    return tuple(sorted(total.items(), reverse=True)) if max(total, default=0) >= 1 else ()


def _values(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book = material.book
    for polynomial in polynomials(material.note):
        for turn, x in enumerate((2, 3, -1, 1, 4)):
            result = polynomial.at(x)
            formula, point = f"${polynomial.text}$", f"$x = {x}$"
            stem = book.frame("evaluate", turn, formula=formula, point=point)
            because = f"${_work(polynomial, x)} = {result}$"
            says = [
                book.frame("says_value", formula=formula, point=point, result=_number(n))
                for n in (result, result + abs(x))
            ]
            slips = [polynomial.at(-x), result + abs(x), result - abs(x), -result, result + 2, result - 3]
            if turn % 2:
                yield statement(_GOOD, f"value:{polynomial.text}:{x}", (says[0], because), (says[1], because))
            if turn < 3:
                yield choice(
                    _BEST, f"value:{polynomial.text}:{x}", stem, _number(result), map(_number, slips), because, rng
                )
            else:
                yield written(_BEST, f"value:{polynomial.text}:{x}", ItemKind.SHORT_ANSWER, stem, _number(result))


def _work(polynomial: Polynomial, x: int) -> str:
    """How the value at `x` is worked out, as TeX."""
    shown = f"({x})" if x < 0 else str(x)
    parts: list[str] = []
    for power, factor in polynomial.coefficients:
        value = "" if power == 0 else f" \\cdot {shown}" + (f"^{power}" if power > 1 else "")
        sign = "-" if factor < 0 else "+" if parts else ""
        parts.append(f"{sign} {abs(factor)}{value}".strip())
    return " ".join(parts)


def _number(value: int) -> str:
    return str(value).replace("-", "−")


def convert(value: str, unit: str, language: str) -> tuple[str, str, int] | None:
    """`value` in the next unit: the new value, the new unit and the factor; None where there is none."""
    mark = _mark(value, language)
    amount = Decimal(value.replace(",", "."))
    for (big, small), factor in _UNITS.items():
        if unit == small and amount >= factor / 10:
            return _plain(amount / factor, mark), big, factor
    for (big, small), factor in _UNITS.items():
        if unit == big and amount * factor < 1_000_000:
            return _plain(amount * factor, mark), small, factor
    return None


def _mark(value: str, language: str) -> str:
    """The decimal mark: that of `value`, or where it has none, that of the language."""
    return "," if "," in value or ("." not in value and language in _WITH_COMMA) else "."


def _plain(value: Decimal, mark: str) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".").replace(".", mark)


def _conversions(material: Material, rng: random.Random) -> Iterator[Candidate | None]:
    book = material.book
    plain = re.sub(r"\$[^$]*\$", " ", material.note)
    found = dict.fromkeys((match[1], match[2]) for match in _QUANTITY.finditer(plain))
    for turn, (value, unit) in enumerate(list(found)[:_MOST]):
        converted = None if _THOUSANDS.fullmatch(value) else convert(value, unit, book.language)
        if converted is None or ((factor := converted[2]) == 60 and len(converted[0]) > 5):
            continue
        result, other, _ = converted
        big, small = (other, unit) if (other, unit) in _UNITS else (unit, other)
        stem = book.frame("convert", turn, value=value, unit=unit, other=other)
        because = book.frame(
            "convert_because",
            big=big,
            small=small,
            factor=str(factor),
            value=value,
            unit=unit,
            result=result,
            other=other,
        )
        amount = Decimal(result.replace(",", "."))
        mark = _mark(value, book.language)
        slips = [_plain(amount * slip, mark) for slip in (Decimal(10), Decimal("0.1"), Decimal(100), Decimal(2))]
        options = [f"{slip} {other}" for slip in slips]
        says = [book.frame("says_convert", value=value, unit=unit, result=n, other=other) for n in (result, slips[0])]
        yield statement(_GOOD, f"convert:{value}{unit}", (says[0], because), (says[1], because))
        yield choice(_GOOD, f"convert:{value}{unit}", stem, f"{result} {other}", options, because, rng)
