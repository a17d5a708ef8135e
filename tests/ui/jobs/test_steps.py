"""From one list of rows to the next by removals and insertions."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.jobs.rows import Row
from app.ui.jobs.steps import runs, steps_between

_POOL = [Row(None) for _ in range(24)]
_LISTS = st.lists(st.sampled_from(range(24)), unique=True)


def _numbered(places: list[int]) -> list[Row]:
    for row in _POOL:
        row.at = -1
    rows = [_POOL[place] for place in places]
    for number, row in enumerate(rows):
        row.at = number
    return rows


@given(_LISTS, _LISTS)
def test_the_steps_lead_from_one_to_the_other(before: list[int], after: list[int]) -> None:
    old, new = _numbered(before), [_POOL[place] for place in after]
    steps = steps_between(old, new)
    if old == new:
        assert steps is None
        return
    assert steps is not None
    rows = list(old)
    for first, last in steps.removals:
        del rows[first : last + 1]
    for first, last in steps.insertions:
        rows[first:first] = new[first : last + 1]
    stayed = [place for place in before if place in after]
    assert steps.is_reordered == (stayed != [place for place in after if place in before])
    if not steps.is_reordered:
        assert rows == new


@given(_LISTS, st.sets(st.sampled_from(range(24))))
def test_a_filter_needs_no_more_removals_than_gaps(before: list[int], kept: set[int]) -> None:
    old = _numbered(before)
    steps = steps_between(old, [row for place, row in zip(before, old, strict=True) if place in kept])
    if steps is not None:
        assert not steps.is_reordered
        assert not steps.insertions
        assert sum(last - first + 1 for first, last in steps.removals) == len(
            [each for each in before if each not in kept]
        )


def test_runs() -> None:
    assert runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
    assert runs([]) == []
