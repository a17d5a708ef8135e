"""The writer that asks an OpenAI-compatible service: OpenAI itself, Ollama, LM Studio, llama.cpp, vLLM and others."""

import difflib
import logging
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.core.curriculum import LessonContext
from app.core.deck import (
    Item,
    ItemKind,
    MultipleChoiceItem,
    Rejection,
    TrueFalseItem,
    Usage,
    WrittenItem,
)
from app.core.errors import Cancelled
from app.core.settings import DEFAULT_BASE_URL
from app.generators.products.model import Section
from app.generators.writers.answers import (
    AgreementRow,
    AnswerRow,
    ChoiceRow,
    PickRow,
    QuestionRow,
    Row,
    ScenarioRow,
    StatementRow,
    VerdictRow,
    read_rows,
    strict_schema,
)
from app.generators.writers.base import (
    Budget,
    IsCancelled,
    JudgeReply,
    Limiter,
    Solution,
    SolveReply,
    WriteReply,
    WriteRequest,
)
from app.generators.writers.pricing import call_cost_usd, cost_usd
from app.generators.writers.prompts import Prompt, judging_prompt, solving_prompt, writing_prompt
from app.generators.writers.service_client import Answer, AnswerFormat, CallFailed, ServiceClient, service_client
from app.generators.writers.service_errors import Address, Failure, Remedy, no_key, unknown_model, unusable_key

log = logging.getLogger(__name__)

# Model families that think before they answer. Written items gain nothing from much of it, solving does.
_REASONING_MODELS = re.compile(r"(.*/)?(gpt-[5-9]|o\d)")


@dataclass(frozen=True)
class RetryPolicy:
    """How long a call is tried again. Seconds; a delay doubles from `first` to `longest`, half of it by chance.

    `attempts` and `total` bound failures of the service; `busy_total` bounds waiting because it wants fewer calls.
    """

    attempts: int = 6
    first: float = 1.0
    longest: float = 30.0
    total: float = 180.0
    busy_total: float = 900.0

    def delay(self, failed: int) -> float:
        """How long to wait after the failure number `failed` (from 1)."""
        return min(self.longest, self.first * 2.0 ** (failed - 1)) * random.uniform(0.5, 1.0)


class OpenAIWriter:
    """Implements `Writer` over a service. Cheap to make: connections are shared by all writers of a service and key.

    `notice` gets a sentence while calls wait for the service, and an empty one when they go on. A call may take
    `call_timeout` seconds. Local services need no key.
    """

    name = "openai"

    def __init__(
        self,
        model: str,
        base_url: str,
        api_key: str,
        limiter: Limiter,
        budget: Budget,
        notice: Callable[[str], None],
        call_timeout: float,
        *,
        retry: RetryPolicy = RetryPolicy(),
        client: ServiceClient | None = None,
    ) -> None:
        base_url = (base_url or DEFAULT_BASE_URL).strip().rstrip("/")
        api_key = api_key.strip()
        self.model = model
        self._at = Address(base_url, model, api_key)
        if not api_key and base_url == DEFAULT_BASE_URL:
            raise no_key(self._at)
        if not re.fullmatch(r"[!-~]*", api_key):
            raise unusable_key(self._at)
        self._client = client or service_client(base_url, api_key)
        self._limiter = limiter
        self._budget = budget
        self._notice = notice
        self._call_timeout = call_timeout
        self._retry = retry

    def __repr__(self) -> str:
        return f"OpenAIWriter({self.model!r}, {self._at.base_url!r})"

    def write(self, request: WriteRequest, is_cancelled: IsCancelled) -> WriteReply:
        """Items for the request; see `Writer.write`. A refusal is no error: it comes back as a rejection."""
        rows, broken, said = self._ask(
            writing_prompt(request), lambda: writing_prompt(request, is_brief=True), request.count, is_cancelled
        )
        section = request.section
        rejected = [
            Rejection(section=section.key, stem=_stem_of(row), code="incomplete", reason="A part of it is missing.")
            for row in broken
        ]
        if not rows and not broken:
            rejected.append(Rejection(section=section.key, stem="", code=said.code, reason=said.reason))
        items = tuple(_item(row, section.kind) for row in _fitting(rows, request))
        return WriteReply(items=items, rejected=tuple(rejected), usage=said.usage)

    def solve(
        self, context: LessonContext, section: Section, items: tuple[Item, ...], is_cancelled: IsCancelled
    ) -> SolveReply:
        """Independent answers; see `Writer.solve`. Options are shown in another order than they are stored in."""
        if not items:
            return SolveReply(solutions=())
        orders = [_shuffled(item) for item in items]
        prompt = solving_prompt(context, section.kind, items, orders)
        rows, _, said = self._ask(prompt, lambda: prompt, len(items), is_cancelled)
        found: dict[int, Solution] = {}
        for row in rows:
            number = getattr(row, "item", 0)
            if 1 <= number <= len(items):
                found.setdefault(number, _solution(row, orders[number - 1]))
        return SolveReply(tuple(found.get(number) for number in range(1, len(items) + 1)), said.usage)

    def judge(
        self, context: LessonContext, pairs: tuple[tuple[str, str, str], ...], is_cancelled: IsCancelled
    ) -> JudgeReply:
        """Whether the answers of each pair agree; see `Writer.judge`."""
        if not pairs:
            return JudgeReply(agrees=())
        prompt = judging_prompt(context, pairs)
        rows, _, said = self._ask(prompt, lambda: prompt, len(pairs), is_cancelled)
        found = {row.pair: row.agree for row in rows if isinstance(row, AgreementRow)}
        return JudgeReply(tuple(found.get(number) for number in range(1, len(pairs) + 1)), said.usage)

    def _ask(
        self, prompt: Prompt, shorter: Callable[[], Prompt], items: int, is_cancelled: IsCancelled
    ) -> tuple[list[Row], list[dict[str, Any]], "_Said"]:
        """Rows of the answer; one that holds no row at all, without a refusal, is asked for once more."""
        usage = Usage()
        for _ in range(2):
            answer = self._call(prompt, shorter, items, is_cancelled)
            usage += self._usage(answer)
            rows, broken = read_rows(answer.text, prompt.task)
            if rows or broken or answer.is_declined:
                break
        return rows, broken, _Said(usage, answer.is_declined)

    def _usage(self, answer: Answer) -> Usage:
        return Usage(
            calls=1,
            input=answer.input,
            cached=answer.cached,
            output=answer.output,
            cost_usd=cost_usd(self.model, answer.input, answer.cached, answer.output) or 0.0,
        )

    def _call(self, prompt: Prompt, shorter: Callable[[], Prompt], items: int, is_cancelled: IsCancelled) -> Answer:
        """One answer, through pauses and failures, or the error that a person should see."""
        patience = _Patience(self._retry)
        is_shortened = False
        while True:
            if is_cancelled():
                raise Cancelled("The writing was cancelled.")
            parameters = self._parameters(prompt)
            cost = call_cost_usd(self.model, prompt.task, prompt.system + prompt.user, items)
            try:
                answer = self._paid(cost, parameters, is_cancelled)
            except CallFailed as failed:
                failure = failed.failure
            else:
                if patience.is_noticed:
                    self._notice("")
                return answer
            log.info("%s: %s %s", prompt.task, failure.remedy, failure.error.detail)
            if failure.remedy is Remedy.ADAPT and self._client.dialect.learn(failure.text, parameters):
                continue
            if failure.remedy is Remedy.SHORTEN and not is_shortened:
                prompt, is_shortened = shorter(), True
                continue
            self._bear(failure, patience, is_cancelled)

    def _paid(self, cost: float, parameters: dict[str, Any], is_cancelled: IsCancelled) -> Answer:
        """One call within the budget."""
        self._budget.reserve(cost, is_cancelled)
        usage = Usage()
        try:
            answer = self._attempt(parameters, is_cancelled)
            usage = self._usage(answer)
            return answer
        finally:
            self._budget.settle(cost, usage)

    def _attempt(self, parameters: dict[str, Any], is_cancelled: IsCancelled) -> Answer:
        """One call, let go by the limiter; a pause that the service wants holds for everybody."""
        self._limiter.wait(is_cancelled, self._notice)
        was_limited = False
        try:
            return self._client.complete(parameters, self._call_timeout, is_cancelled)
        except CallFailed as failed:
            was_limited = failed.failure.remedy is Remedy.WAIT
            if was_limited or failed.failure.pause > 0:
                self._limiter.pause(failed.failure.pause or self._retry.first / 2)
            raise
        finally:
            self._limiter.finished(was_limited=was_limited)

    def _parameters(self, prompt: Prompt) -> dict[str, Any]:
        dialect = self._client.dialect
        parameters: dict[str, Any] = {"model": self.model, "messages": prompt.messages()}
        if dialect.format is AnswerFormat.JSON_SCHEMA:
            schema = {"name": prompt.task, "strict": True, "schema": strict_schema(prompt.task)}
            parameters["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif dialect.format is AnswerFormat.JSON_OBJECT:
            parameters["response_format"] = {"type": "json_object"}
        if prompt.task.startswith("write_") and _REASONING_MODELS.match(self.model):
            parameters["reasoning_effort"] = "low"
        return {name: value for name, value in parameters.items() if name not in dialect.refused}

    def _bear(self, failure: Failure, patience: "_Patience", is_cancelled: IsCancelled) -> None:
        """Wait as a failure asks for, or raise its error."""
        if failure.remedy is Remedy.STOP and failure.error.code == "unknown-model":
            raise unknown_model(self._at, self._near_models(), failure.error.detail)
        delay = patience.after(failure)
        if delay is None:
            raise failure.error
        if delay >= 1 or patience.is_noticed:
            patience.is_noticed = True
            self._notice(_waiting_sentence(failure, delay))
        ends = time.monotonic() + delay
        while (left := ends - time.monotonic()) > 0:
            if is_cancelled():
                raise Cancelled("The writing was cancelled.")
            time.sleep(min(left, 0.2))

    def _near_models(self) -> tuple[str, ...]:
        names = self._client.models()
        return tuple(difflib.get_close_matches(self.model, names, n=3, cutoff=0.3)) or names[:3]


class _Patience:
    """How much of the patience with one call is used up."""

    def __init__(self, retry: RetryPolicy) -> None:
        self._retry = retry
        self._began = time.monotonic()
        self._failed = 0
        self._limited = 0
        self.is_noticed = False

    def after(self, failure: Failure) -> float | None:
        """Seconds to wait before the next attempt, None when it is time to give up."""
        waited = time.monotonic() - self._began
        if failure.remedy is Remedy.WAIT:
            self._limited += 1
            delay = 0.0 if failure.pause > 0 else self._retry.delay(self._limited)
            return delay if waited + failure.pause <= self._retry.busy_total else None
        if failure.remedy is not Remedy.RETRY:
            return None
        self._failed += 1
        if self._failed >= self._retry.attempts or waited >= self._retry.total:
            return None
        return 0.0 if failure.pause > 0 else self._retry.delay(self._failed)


@dataclass(frozen=True)
class _Said:
    """What an answer cost, and in which words it is reported when it brought nothing."""

    usage: Usage
    is_declined: bool

    @property
    def code(self) -> str:
        return "declined" if self.is_declined else "unreadable-answer"

    @property
    def reason(self) -> str:
        if self.is_declined:
            return "The writing service declined to write this."
        return "The writing service's answer held no question."


def _waiting_sentence(failure: Failure, delay: float) -> str:
    seconds = max(1, round(delay))
    if failure.remedy is Remedy.WAIT:
        return f"The writing service asks to call less often; trying again in {seconds} s."
    if failure.error.code == "service-timeout":
        return f"The writing service did not answer in time; trying again in {seconds} s."
    return f"The writing service cannot be reached or does not work just now; trying again in {seconds} s."


def _fitting(rows: list[Row], request: WriteRequest) -> list[Row]:
    """Never more rows than asked for; of too many statements those that keep the wanted number of true ones."""
    if len(rows) <= request.count or request.true_wanted is None:
        return rows[: request.count]
    room = {True: request.true_wanted, False: request.count - request.true_wanted}
    chosen: list[Row] = []
    others: list[Row] = []
    for row in rows:
        truth = isinstance(row, StatementRow) and row.is_true
        (chosen if room[truth] > 0 else others).append(row)
        room[truth] -= 1
    return (chosen + others)[: request.count]


def _item(row: Row, kind: ItemKind) -> Item:
    if isinstance(row, StatementRow):
        return TrueFalseItem(stem=row.statement, answer=row.is_true, explanation=row.explanation)
    if isinstance(row, ChoiceRow):
        options = (row.right_option, row.wrong_option_1, row.wrong_option_2, row.wrong_option_3)
        return MultipleChoiceItem(stem=row.question, options=options, answer=0, explanation=row.explanation)
    if isinstance(row, ScenarioRow):
        return WrittenItem(kind=ItemKind.SCENARIO, scenario=row.scenario, stem=row.question, answer=row.answer)
    assert isinstance(row, QuestionRow)
    written = ItemKind.OPEN_ENDED if kind is ItemKind.OPEN_ENDED else ItemKind.SHORT_ANSWER
    return WrittenItem(kind=written, stem=row.question, answer=row.answer)


def _stem_of(row: dict[str, Any]) -> str:
    return str(row.get("question") or row.get("statement") or "").strip()


def _shuffled(item: Item) -> list[int]:
    """The order in which a solver sees the options: the same for the same question, the right one anywhere."""
    order = [0, 1, 2, 3]
    random.Random(f"{item.stem}{item.answer}").shuffle(order)
    return order


def _solution(row: Row, order: list[int]) -> Solution:
    if isinstance(row, PickRow):
        choice = None if row.choice == "none" else order["ABCD".index(row.choice)]
        return Solution(choice=choice, text=row.working, flaw=row.flaw or ("" if choice is not None else _NO_CHOICE))
    if isinstance(row, VerdictRow):
        truth = None if row.verdict == "undecidable" else row.verdict == "true"
        return Solution(truth=truth, text=row.working, flaw=row.flaw or ("" if truth is not None else _NO_VERDICT))
    assert isinstance(row, AnswerRow)
    return Solution(text=row.answer, flaw=row.flaw or ("" if row.answer else _NO_ANSWER))


_NO_CHOICE = "No single option is right."
_NO_VERDICT = "It cannot be decided whether this is true."
_NO_ANSWER = "It could not be answered."
