"""One section on its way from nothing to a full sheet: which calls come next, and what becomes of their answers.

Nothing here waits or runs side by side: `SectionWork` is asked for its next calls, and told what came of them, by one
thread (`app.generators.lesson.writing`).
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import ceil

from app.core.curriculum import LessonContext
from app.core.deck import Item, ItemKind, MultipleChoiceItem, Rejection, SectionDeck, TrueFalseItem, Usage
from app.core.errors import StudioError
from app.generators.checks.agreement import Agreement, compare, question_text
from app.generators.checks.balance import (
    arrange,
    is_longest,
    most_longest,
    most_of_one_truth,
    seeded,
    split_truths,
)
from app.generators.checks.duplicates import DuplicateIndex
from app.generators.checks.items import check_item
from app.generators.checks.texts import describe
from app.generators.lesson import texts
from app.generators.lesson.calls import ITEMS_A_CALL, Call, JudgeCall, SolveCall, WriteCall, batches
from app.generators.lesson.drafts import DraftItem, SectionDraft
from app.generators.products import Section
from app.generators.writers.base import JudgeReply, SolveReply, WriteReply, WriteRequest

log = logging.getLogger(__name__)

_CALLS_FOR_EACH_PLANNED = 3
_SPARE_CALLS = 5
_MOST_IN_VAIN = 40  # items asked for in a row of which none was good
_SOLVE_ATTEMPTS = 2
_REFILLS_FOR_LENGTHS = 3
_NEVER_MENDED = frozenset({"near-duplicate", "same-template", "true-false-balance", "blank", "leftover", "unverified"})


class SectionWork:
    """The state of one section. `edited` are a person's items by their places on the sheet: they stay as they are."""

    def __init__(
        self,
        context: LessonContext,
        section: Section,
        index: DuplicateIndex,
        *,
        is_verifying: bool,
        edited: dict[int, Item],
        draft: SectionDraft | None,
    ) -> None:
        self.section = section
        self.failure: StudioError | None = None
        self._context = context
        self._index = index
        self._is_verifying = is_verifying
        self._edited = edited
        self._wanted = max(0, section.count - len(edited))
        self._good: list[DraftItem] = []
        self._unsolved: list[SolveCall] = []
        self._unclear: list[JudgeCall] = []
        self._in_flight: list[Call] = []
        self._reserve: list[DraftItem] = []
        self._to_mend: list[Rejection] = []
        self._rejected: list[Rejection] = []
        self._calls = self._refills = self._in_vain = 0
        self._usage = Usage()
        if draft is not None:
            self._take_up(draft)
        self._calls_allowed = self._limit()

    @property
    def done(self) -> int:
        """How many items are ready for print."""
        return min(self.section.count, len(self._good) + len(self._edited))

    @property
    def usage(self) -> Usage:
        """What all calls cost so far, those before an interruption included."""
        return self._usage

    @property
    def is_writing(self) -> bool:
        """Whether a writing call is under way."""
        return any(isinstance(call, WriteCall) for call in self._in_flight)

    @property
    def is_idle(self) -> bool:
        """Whether no call is under way."""
        return not self._in_flight

    def next_calls(self) -> list[Call]:
        """The calls to make now; they count as under way until `take` or `fail`. Empty when all is done."""
        if self.failure is not None:
            return []
        calls: list[Call] = [*self._unsolved, *self._unclear]
        self._unsolved.clear()
        self._unclear.clear()
        self._in_flight += calls
        if not self.is_writing:
            writing = self._writing_calls()
            self._in_flight += writing
            calls += writing
        if not calls and self.is_idle and self._reserve and self._missing:
            self._call_reserve()
            return self.next_calls()
        return calls

    def take(self, call: Call, reply: WriteReply | SolveReply | JudgeReply) -> None:
        """What came of `call`."""
        self._in_flight.remove(call)
        self._usage += reply.usage
        if isinstance(call, WriteCall) and isinstance(reply, WriteReply):
            self._take_written(call, reply)
        elif isinstance(call, SolveCall) and isinstance(reply, SolveReply):
            self._take_solved(call, reply)
        elif isinstance(call, JudgeCall) and isinstance(reply, JudgeReply):
            self._take_judged(call, reply)

    def fail(self, call: Call, failure: StudioError) -> None:
        """`call` stayed without an answer; nothing more is asked for, and what is under way is still taken."""
        self._in_flight.remove(call)
        if isinstance(call, WriteCall):
            self._to_mend += call.request.mend
        elif isinstance(call, SolveCall):
            self._unsolved.append(call)
        elif isinstance(call, JudgeCall):
            self._unsolved.append(SolveCall(call.items))
        self.failure = self.failure or failure

    def draft(self) -> SectionDraft:
        """All that an interrupted lesson needs to go on from here."""
        unanswered = [call.request.mend for call in self._in_flight if isinstance(call, WriteCall)]
        return SectionDraft(
            key=self.section.key,
            wanted=self.section.count,
            items=(*self._good, *self._being_verified()),
            reserve=tuple(self._reserve),
            to_mend=(*self._to_mend, *(rejection for mend in unanswered for rejection in mend)),
            rejected=tuple(self._rejected),
            calls=self._calls,
            refills=self._refills,
            usage=self._usage,
        )

    def deck(self) -> SectionDeck:
        """The section as it is printed."""
        lesson = self._context.lesson
        good = [each.item for each in self._good[: self._wanted]]
        items = arrange(good, lesson.id, lesson.title, self.section.key, fixed=self._edited)
        return SectionDeck(
            key=self.section.key,
            kind=self.section.kind,
            wanted=self.section.count,
            items=items,
            rejected=tuple(self._rejected),
            notices=tuple(notices(items)),
            complete=len(items) >= self.section.count,
        )

    def _limit(self) -> int:
        """How many writing calls this section may take, those before an interruption included.

        A retry always gets a few, so that a person who asks for it is not told the old result at once.
        """
        planned = ceil(self.section.count / ITEMS_A_CALL)
        retry = ceil(max(0, self._missing) / ITEMS_A_CALL) + _SPARE_CALLS if self._calls else 0
        return max(_CALLS_FOR_EACH_PLANNED * planned + _SPARE_CALLS, self._calls + retry)

    def _take_up(self, draft: SectionDraft) -> None:
        self._reserve = list(draft.reserve)
        self._to_mend = list(draft.to_mend)
        self._rejected = list(draft.rejected)
        self._calls, self._refills, self._usage = draft.calls, draft.refills, draft.usage
        unsolved: list[DraftItem] = []
        for each in draft.items:
            if each.item.kind is not self.section.kind or self._index.claim(each.item) is not None:
                continue
            (unsolved if self._is_verifying and not each.item.verified else self._good).append(each)
        self._unsolved += batches(unsolved)

    @property
    def _missing(self) -> int:
        return self._wanted - len(self._good) - len(self._being_verified())

    def _being_verified(self) -> list[DraftItem]:
        waiting = [*self._unsolved, *self._unclear, *self._in_flight]
        return [item for call in waiting if not isinstance(call, WriteCall) for item in call.items]

    def _present(self) -> list[Item]:
        return [*self._edited.values(), *(each.item for each in (*self._good, *self._being_verified()))]

    def _writing_calls(self) -> list[Call]:
        missing = self._missing
        if missing <= 0 or self._in_vain >= _MOST_IN_VAIN:
            return []
        parts = ceil(missing / ITEMS_A_CALL)
        counts = [missing // parts + (part < missing % parts) for part in range(parts)]
        counts = counts[: max(0, self._calls_allowed - self._calls)]
        is_refill = self._calls > 0
        avoid = self._index.stems()
        trues = self._trues_wanted(counts)
        calls: list[Call] = []
        for part, count in enumerate(counts):
            mend, self._to_mend = tuple(self._to_mend[:count]), self._to_mend[count:]
            request = WriteRequest(
                context=self._context,
                section=self.section,
                count=count,
                part=part + 1,
                parts=parts,
                true_wanted=None if trues is None else trues[part],
                avoid=avoid,
                mend=mend,
            )
            calls.append(WriteCall(request, is_refill))
        return calls

    def _trues_wanted(self, counts: Sequence[int]) -> tuple[int, ...] | None:
        if self.section.kind is not ItemKind.TRUE_FALSE:
            return None
        lesson = self._context.lesson
        odd_one = seeded(lesson.id, lesson.title, self.section.key, "half").randrange(2)
        target = (self.section.count + odd_one) // 2
        return split_truths(counts, min(sum(counts), max(0, target - self._count_truth(True))))

    def _count_truth(self, truth: bool) -> int:
        return sum(isinstance(item, TrueFalseItem) and item.answer is truth for item in self._present())

    def _take_written(self, call: WriteCall, reply: WriteReply) -> None:
        self._calls += 1
        self._refills += call.is_refill
        for rejection in reply.rejected:
            self._note(rejection)
        # Which of the items answer a complaint is not known; with one in the request all count as second tries.
        passed = [
            item
            for written in reply.items[: call.request.count]
            if (item := self._checked(DraftItem(item=written, second_try=bool(call.request.mend)))) is not None
        ]
        self._in_vain = 0 if passed else self._in_vain + call.request.count

    def _checked(self, written: DraftItem) -> DraftItem | None:
        """`written` when it may be printed; then it is in the index and waits for its solving."""
        item = written.item
        rejection = check_item(item, self.section, self._context)
        if rejection is None and (twin := self._index.claim(item)) is not None:
            rejection = self._complaint(item, "same-template" if twin.is_template else "near-duplicate", twin.stem)
        elif rejection is None and (code := self._imbalance(item)):
            self._index.release(item)
            rejection = self._complaint(item, code)
            if code == "longest-option":
                self._reserve.append(written)
        if rejection is not None:
            self._turn_down(written, rejection)
            return None
        self._accept_for_solving([written])
        return written

    def _accept_for_solving(self, items: Iterable[DraftItem]) -> None:
        if not self._is_verifying:
            self._good += items
            return
        for item in items:
            if self._unsolved and self._unsolved[-1].attempt == 1 and len(self._unsolved[-1].items) < ITEMS_A_CALL:
                last = self._unsolved[-1]
                self._unsolved[-1] = replace(last, items=(*last.items, item))
            else:
                self._unsolved.append(SolveCall((item,)))

    def _imbalance(self, item: Item) -> str:
        """The code of what would be out of balance with `item` on the sheet; empty when nothing."""
        if isinstance(item, TrueFalseItem):
            is_over = self._count_truth(item.answer) >= most_of_one_truth(self.section.count)
            return "true-false-balance" if is_over else ""
        if not isinstance(item, MultipleChoiceItem) or not is_longest(item) or self._refills >= _REFILLS_FOR_LENGTHS:
            return ""
        longest = sum(isinstance(other, MultipleChoiceItem) and is_longest(other) for other in self._present())
        return "longest-option" if longest >= most_longest(self.section.count) else ""

    def _call_reserve(self) -> None:
        """Take items whose only fault is the balance of the sheet, now that nothing better comes."""
        reserve, self._reserve = self._reserve, []
        while reserve and self._missing > 0:
            each = reserve.pop(0)
            if self._index.claim(each.item) is None:
                self._accept_for_solving([each])

    def _take_solved(self, call: SolveCall, reply: SolveReply) -> None:
        again: list[DraftItem] = []
        unclear: list[tuple[DraftItem, str]] = []
        answers = (*reply.solutions, *([None] * len(call.items)))
        for each, solution in zip(call.items, answers, strict=False):
            if solution is None:
                again.append(each)
            elif solution.flaw:
                self._dispute(each, "flawed", solution.flaw)
            else:
                verdict, its_answer = compare(each.item, solution, self._context.language)
                if verdict is Agreement.AGREE:
                    self._verified(each)
                elif verdict is Agreement.UNCLEAR:
                    unclear.append((each, its_answer))
                else:
                    self._dispute(each, "key-disputed", its_answer)
        self._solve_again(again, call.attempt)
        if unclear:
            pairs = tuple((question_text(each.item), _key_text(each.item), answer) for each, answer in unclear)
            self._unclear.append(JudgeCall(tuple(each for each, _ in unclear), pairs))

    def _solve_again(self, items: list[DraftItem], attempt: int) -> None:
        if items and attempt < _SOLVE_ATTEMPTS:
            self._unsolved.append(SolveCall(tuple(items), attempt + 1))
            return
        for each in items:
            self._dispute(each, "unverified")

    def _take_judged(self, call: JudgeCall, reply: JudgeReply) -> None:
        verdicts = (*reply.agrees, *([None] * len(call.items)))
        for each, pair, agrees in zip(call.items, call.pairs, verdicts, strict=False):
            if agrees:
                self._verified(each)
            elif agrees is None:
                self._dispute(each, "unverified")
            else:
                self._dispute(each, "key-disputed", pair[2])

    def _verified(self, each: DraftItem) -> None:
        item = each.item.model_copy(update={"verified": True})
        self._good.append(each.model_copy(update={"item": item}))

    def _dispute(self, each: DraftItem, code: str, detail: str = "") -> None:
        if not each.second_try:
            self._index.release(each.item)  # a better wording of it is welcome, once
        self._turn_down(each, self._complaint(each.item, code, detail))

    def _turn_down(self, each: DraftItem, rejection: Rejection) -> None:
        self._note(rejection)
        if not each.second_try and rejection.code not in _NEVER_MENDED:
            self._to_mend.append(rejection)

    def _note(self, rejection: Rejection) -> None:
        self._rejected.append(rejection)
        log.info(
            "lesson %s, %s: turned down (%s): %s | %s",
            self._context.lesson.id,
            rejection.section,
            rejection.code,
            rejection.reason,
            rejection.stem,
        )

    def _complaint(self, item: Item, code: str, detail: str = "") -> Rejection:
        return Rejection(section=self.section.key, stem=item.stem, code=code, reason=describe(code, detail))


def notices(items: Sequence[Item]) -> Iterator[str]:
    """What is out of balance on a sheet as it is printed."""
    longest = sum(isinstance(item, MultipleChoiceItem) and is_longest(item) for item in items)
    if longest > most_longest(len(items)):
        yield texts.LONGEST.format(count=longest, of=len(items))
    for truth, word in ((True, texts.TRUE), (False, texts.FALSE)):
        count = sum(isinstance(item, TrueFalseItem) and item.answer is truth for item in items)
        if count > most_of_one_truth(len(items)):
            yield texts.ONE_SIDED.format(count=count, of=len(items), truth=word)


def _key_text(item: Item) -> str:
    return item.answer if isinstance(item.answer, str) else ""
