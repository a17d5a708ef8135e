"""The OpenAI-compatible writer against a service that misbehaves in every way we know."""

import logging
import pickle
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.core.curriculum import Lesson, LessonContext
from app.core.deck import ItemKind, MultipleChoiceItem, Rejection, TrueFalseItem, Usage, WrittenItem
from app.core.errors import Cancelled, StudioError, WritingError, WritingStopped
from app.generators.products import Section, find_product
from app.generators.writers.base import NoBudget, WriteRequest
from app.generators.writers.limiter import LocalLimiter
from app.generators.writers.openai_writer import OpenAIWriter, RetryPolicy
from app.generators.writers.service_client import AnswerFormat, ServiceClient, service_client
from tests.support.service import WritingService

KEY = "local-secret-4711-abcdef"
QUICK = RetryPolicy(first=0.02, longest=0.05, total=5, busy_total=5)
CONTEXT = LessonContext(
    lesson=Lesson(id="1.1", title="Cell Membranes", standard="MS-LS1-2"),
    unit_number=1,
    unit_title="Cells",
    subject="Life Science",
    grade="Grade 7",
    curriculum="NGSS",
)
CHOICES = find_product("academy").section("multiple_choice")
SECTIONS = [section for key in ("academy", "caterpillar") for section in find_product(key).sections]

MakeWriter = Callable[..., OpenAIWriter]


def never() -> bool:
    return False


@pytest.fixture
def service() -> Iterator[WritingService]:
    with WritingService(first_seconds=0, item_seconds=0, slow_seconds=0.1, retry_after="0.05") as running:
        yield running


@pytest.fixture
def notices() -> list[str]:
    return []


@pytest.fixture
def make_writer(service: WritingService, notices: list[str]) -> Iterator[MakeWriter]:
    client = ServiceClient(service.url, KEY)

    def make(**changes: object) -> OpenAIWriter:
        chosen: dict[str, object] = {
            "model": "gpt-6-luna",
            "base_url": service.url,
            "api_key": KEY,
            "limiter": LocalLimiter(),
            "budget": NoBudget(),
            "notice": notices.append,
            "call_timeout": 5,
            "retry": QUICK,
            "client": client,
        }
        return OpenAIWriter(**{**chosen, **changes})  # type: ignore[arg-type]

    yield make
    client.close()


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: f"{section.folder[:2]}{section.key}")
def test_items_of_every_section_are_written_and_solved(
    section: Section, make_writer: MakeWriter, service: WritingService
) -> None:
    writer = make_writer()
    reply = writer.write(WriteRequest(CONTEXT, section, 10, true_wanted=4), never)
    assert len(reply.items) == 10
    assert not reply.rejected
    assert {item.kind for item in reply.items} == {section.kind}
    if section.kind is ItemKind.TRUE_FALSE:
        assert sum(item.answer is True for item in reply.items) == 4
    solved = writer.solve(CONTEXT, section, reply.items, never)
    for item, solution in zip(reply.items, solved.solutions, strict=True):
        assert solution is not None
        assert not solution.flaw
        if isinstance(item, MultipleChoiceItem):
            assert solution.choice == item.answer
        elif isinstance(item, TrueFalseItem):
            assert solution.truth == item.answer
        else:
            assert solution.text
            assert solution.text != item.answer


def test_solver_sees_neither_key_nor_explanation_and_other_order(
    make_writer: MakeWriter, service: WritingService
) -> None:
    item = MultipleChoiceItem(
        stem="Which gas do plants take in?",
        options=("carbon dioxide", "oxygen", "nitrogen", "helium"),
        answer=0,
        explanation="Photosynthesis needs it.",
    )
    writer = make_writer()
    orders = set()
    for n in range(12):
        writer.solve(CONTEXT, CHOICES, (item.model_copy(update={"stem": f"{item.stem} ({n})"}),), never)
        text = service.requests[-1]["messages"][1]["content"]
        assert "Photosynthesis" not in text
        assert '"answer"' not in text
        orders.add(text.index("carbon dioxide") < text.index("helium"))
    assert orders == {True, False}


def test_judge_says_which_pairs_agree(make_writer: MakeWriter) -> None:
    writer = make_writer()
    section = find_product("caterpillar").section("open_ended")
    items = writer.write(WriteRequest(CONTEXT, section, 3), never).items
    solved = writer.solve(CONTEXT, section, items, never).solutions
    pairs = [(item.stem, str(item.answer), s.text if s else "") for item, s in zip(items, solved, strict=True)]
    pairs[1] = (pairs[1][0], pairs[1][1], "Nobody can ever know.")
    assert writer.judge(CONTEXT, tuple(pairs), never).agrees == (True, False, True)


def test_nothing_to_solve_or_judge_costs_no_call(make_writer: MakeWriter, service: WritingService) -> None:
    writer = make_writer()
    assert writer.solve(CONTEXT, CHOICES, (), never).solutions == ()
    assert writer.judge(CONTEXT, (), never).agrees == ()
    assert service.stats.calls == 0


@pytest.mark.parametrize("fault", ["fenced", "chatty", "bare_list", "thin_escapes", "too_many"])
def test_whole_items_come_out_of_odd_answers(fault: str, make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=[fault])
    reply = make_writer().write(WriteRequest(CONTEXT, CHOICES, 8), never)
    assert len(reply.items) == 8
    assert service.stats.calls == 1
    assert not any("\t" in item.explanation for item in reply.items if isinstance(item, MultipleChoiceItem))


def test_of_too_many_statements_those_are_kept_that_balance(make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=["too_many"])
    section = find_product("academy").section("true_false")
    items = (
        make_writer(base_url=f"{service.url}/").write(WriteRequest(CONTEXT, section, 10, true_wanted=7), never).items
    )
    assert [item.answer for item in items].count(True) == 7
    assert len(items) == 10


@pytest.mark.parametrize(("fault", "least"), [("cut", 5), ("malformed", 9), ("too_few", 7)])
def test_whole_items_of_damaged_answers_are_kept(
    fault: str, least: int, make_writer: MakeWriter, service: WritingService
) -> None:
    service.control(script=[fault])
    reply = make_writer().write(WriteRequest(CONTEXT, CHOICES, 10), never)
    assert least <= len(reply.items) < 10
    assert service.stats.calls == 1


@pytest.mark.parametrize("fault", ["missing_keys", "blank"])
def test_items_that_lack_a_part_are_rejected(fault: str, make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=[fault])
    reply = make_writer().write(WriteRequest(CONTEXT, CHOICES, 10), never)
    assert len(reply.items) == 8
    assert [rejection.code for rejection in reply.rejected] == ["incomplete", "incomplete"]


@pytest.mark.parametrize("fault", ["refusal", "content_filter"])
def test_refusal_is_reported_and_not_asked_again(fault: str, make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=[fault])
    reply = make_writer().write(WriteRequest(CONTEXT, CHOICES, 10), never)
    assert reply.items == ()
    assert [rejection.code for rejection in reply.rejected] == ["declined"]
    assert service.stats.calls == 1


@pytest.mark.parametrize("fault", ["empty", "prose"])
def test_answer_without_items_is_asked_for_once_more(
    fault: str, make_writer: MakeWriter, service: WritingService
) -> None:
    service.control(script=[fault, "", fault, fault])
    writer = make_writer()
    first = writer.write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert len(first.items) == 3
    assert first.usage.calls == 2
    second = writer.write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert second.items == ()
    assert [rejection.code for rejection in second.rejected] == ["unreadable-answer"]


@pytest.mark.parametrize(
    "fault", ["429", "429_after", "408", "409", "500", "502", "503", "reset", "slow", "not_json", "hidden_error"]
)
def test_passing_failures_are_tried_again(fault: str, make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=[fault, fault])
    reply = make_writer().write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert len(reply.items) == 3
    assert service.stats.calls == (1 if fault == "slow" else 3)


@pytest.mark.parametrize(
    ("fault", "code", "word"),
    [
        ("401", "wrong-key", "key"),
        ("403", "wrong-region", "country"),
        ("402", "no-credit", "credit"),
        ("quota", "no-credit", "credit"),
        ("unknown_model", "unknown-model", "gpt-6-luna"),
        ("not_found", "bad-address", "address"),
    ],
)
def test_what_a_person_must_mend_stops_the_job_at_once(
    fault: str, code: str, word: str, make_writer: MakeWriter, service: WritingService
) -> None:
    service.control(script=[fault])
    with pytest.raises(WritingStopped) as stopped:
        make_writer().write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert stopped.value.code == code
    assert word in str(stopped.value)
    assert service.stats.calls == 1


def test_unknown_model_names_near_ones(make_writer: MakeWriter, service: WritingService) -> None:
    service.control(models=["gpt-6-luna", "gpt-6-sol", "whisper-2"])
    with pytest.raises(WritingStopped) as stopped:
        make_writer(model="gpt-6-lunar").write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert "gpt-6-luna, gpt-6-sol" in stopped.value.hint


def test_failing_service_is_given_up_after_bounded_attempts(
    make_writer: MakeWriter, service: WritingService, notices: list[str]
) -> None:
    service.control(faults=["503"], rate=1.0)
    with pytest.raises(WritingError) as failed:
        make_writer(retry=RetryPolicy(attempts=4, first=0.02)).write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert failed.value.code == "service-down"
    assert not isinstance(failed.value, WritingStopped)
    assert service.stats.calls == 4


@pytest.mark.parametrize("fault", ["hang", "trickle"])
def test_answer_that_never_ends_runs_into_the_time_limit(
    fault: str, make_writer: MakeWriter, service: WritingService
) -> None:
    service.control(script=[fault, fault])
    began = time.monotonic()
    with pytest.raises(WritingError) as failed:
        make_writer(call_timeout=0.3, retry=RetryPolicy(attempts=2, first=0.02)).write(
            WriteRequest(CONTEXT, CHOICES, 3), never
        )
    assert failed.value.code == "service-timeout"
    assert time.monotonic() - began < 30  # the answer would take an hour


def test_service_on_this_computer_is_not_asked_through_a_proxy(
    make_writer: MakeWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    assert len(make_writer().write(WriteRequest(CONTEXT, CHOICES, 2), never).items) == 2


def test_service_that_is_not_there(make_writer: MakeWriter) -> None:
    url = "http://127.0.0.1:9/v1"
    client = ServiceClient(url, "")
    writer = make_writer(base_url=url, client=client, retry=RetryPolicy(attempts=2, first=0.02))
    with pytest.raises(WritingError) as failed:
        writer.write(WriteRequest(CONTEXT, CHOICES, 3), never)
    client.close()
    assert failed.value.code == "service-down"
    assert "Check" in failed.value.hint


@pytest.mark.parametrize("url", ["localhost:1234/v1", "http://localhost:x/v1", "http://[::1"])
def test_address_that_is_none_is_named(make_writer: MakeWriter, url: str) -> None:
    client = ServiceClient(url, "")
    writer = make_writer(base_url=url, client=client)
    for _ in range(2):
        with pytest.raises(WritingStopped) as stopped:
            writer.write(WriteRequest(CONTEXT, CHOICES, 3), never)
        assert stopped.value.code == "bad-address"
    assert client.models() == ()
    client.close()


def test_pause_that_the_service_asks_for_holds_for_all_calls(
    make_writer: MakeWriter, service: WritingService, notices: list[str]
) -> None:
    service.control(script=["429_after"], retry_after="1.4")
    writer = make_writer()
    began = time.monotonic()
    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(writer.write, WriteRequest(CONTEXT, CHOICES, 2), never)
        time.sleep(0.3)
        others = [pool.submit(writer.write, WriteRequest(CONTEXT, CHOICES, 2), never) for _ in range(3)]
        assert all(len(call.result().items) == 2 for call in [first, *others])
    assert time.monotonic() - began >= 1.4
    assert service.stats.calls == 5
    assert any("pause" in notice for notice in notices)
    assert notices[-1] == ""


def test_pause_of_hours_stops_the_job(make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=["429_after"], retry_after="7200")
    with pytest.raises(WritingStopped) as stopped:
        make_writer().write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert stopped.value.code == "service-limit"
    assert "2.0 hours" in stopped.value.message


def test_many_calls_settle_at_what_a_small_account_bears(make_writer: MakeWriter, service: WritingService) -> None:
    service.control(max_concurrent=8, retry_after="0.1", first_seconds=0.05)
    limiter = LocalLimiter()
    writer = make_writer(limiter=limiter, retry=RetryPolicy(first=0.1, busy_total=30))
    with ThreadPoolExecutor(60) as pool:
        replies = list(pool.map(lambda _: writer.write(WriteRequest(CONTEXT, CHOICES, 2), never), range(120)))
    assert all(len(reply.items) == 2 for reply in replies)
    assert service.stats.calls < 480
    assert limiter.running == 0


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        (("json_object", "text"), AnswerFormat.JSON_OBJECT),
        (("text",), AnswerFormat.WORDS),
        (("json_schema", "text"), AnswerFormat.JSON_SCHEMA),
    ],
)
def test_service_that_rejects_a_format_is_asked_in_a_simpler_one(
    accepted: tuple[str, ...],
    expected: AnswerFormat,
    make_writer: MakeWriter,
    service: WritingService,
) -> None:
    service.control(formats=accepted)
    client = ServiceClient(service.url, "")
    writer = make_writer(client=client)
    for _ in range(2):
        assert len(writer.write(WriteRequest(CONTEXT, CHOICES, 3), never).items) == 3
    client.close()
    assert client.dialect.format is expected
    assert service.stats.calls == 2 + expected


def test_service_that_ignores_the_schema(make_writer: MakeWriter, service: WritingService) -> None:
    service.control(ignores_schema=True)
    assert len(make_writer().write(WriteRequest(CONTEXT, CHOICES, 5), never).items) == 5


def test_parameter_that_a_model_rejects_is_left_out_from_then_on(
    make_writer: MakeWriter, service: WritingService
) -> None:
    service.control(refused_parameters=["reasoning_effort"])
    writer = make_writer()
    for _ in range(2):
        assert len(writer.write(WriteRequest(CONTEXT, CHOICES, 3), never).items) == 3
    assert service.stats.calls == 3
    assert service.stats.formats["json_schema"] == 3


def test_rejection_without_a_reason_that_we_know_fails_the_lesson(
    make_writer: MakeWriter, service: WritingService
) -> None:
    service.control(script=["400"])
    with pytest.raises(WritingError) as failed:
        make_writer().write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert failed.value.code == "request-rejected"
    assert service.stats.calls == 1


def test_too_long_request_is_shortened_once(make_writer: MakeWriter, service: WritingService) -> None:
    request = WriteRequest(CONTEXT, CHOICES, 3, avoid=("What is osmosis about?",))
    service.control(script=["context_length"])
    assert len(make_writer().write(request, never).items) == 3
    sent = [call["messages"][1]["content"] for call in service.requests]
    assert ["osmosis" in text for text in sent] == [True, False]
    service.control(script=["context_length", "context_length"])
    with pytest.raises(WritingError) as failed:
        make_writer().write(request, never)
    assert failed.value.code == "lesson-too-long"


@pytest.mark.parametrize("script", [["hang"], ["503"] * 20, ["429_after"]])
def test_cancelling_ends_any_wait_at_once(script: list[str], make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=script, retry_after="60")
    cancelled = threading.Event()
    writer = make_writer(retry=RetryPolicy(first=30))
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(writer.write, WriteRequest(CONTEXT, CHOICES, 3), cancelled.is_set)
        time.sleep(0.4)
        assert not call.done()
        cancelled.set()
        began = time.monotonic()
        with pytest.raises(Cancelled):
            call.result()
        assert time.monotonic() - began < 10  # each of the waits takes more than thirty


def test_cancelled_call_is_hung_up(make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=["hang"])
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        make_writer().write(WriteRequest(CONTEXT, CHOICES, 3), lambda: next(answers, True))
    ends = time.monotonic() + 60
    while service.stats.abandoned == 0 and time.monotonic() < ends:
        time.sleep(0.05)
    assert service.stats.abandoned == 1


class _Purse:
    """A budget of so many calls."""

    def __init__(self, calls: int) -> None:
        self.calls = calls
        self.charged = Usage()
        self.reserved: list[float] = []
        self.settled = 0

    def reserve(self, cost_usd: float, is_cancelled: Callable[[], bool]) -> None:
        if self.charged.calls >= self.calls:
            raise WritingStopped("The job's limit is reached.", code="budget")
        self.reserved.append(cost_usd)

    def settle(self, reserved_usd: float, usage: Usage) -> None:
        self.reserved.remove(reserved_usd)
        self.charged += usage
        self.settled += 1


def test_what_a_failed_call_reserved_is_given_back(make_writer: MakeWriter, service: WritingService) -> None:
    purse = _Purse(9)
    service.control(script=["500", "429_after"])
    reply = make_writer(budget=purse).write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert purse.settled == 3
    assert purse.reserved == []
    assert purse.charged == reply.usage
    service.control(script=["401"])
    with pytest.raises(WritingStopped):
        make_writer(budget=purse).write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert purse.reserved == []


def test_budget_is_asked_before_and_charged_after_each_call(make_writer: MakeWriter, service: WritingService) -> None:
    purse = _Purse(2)
    writer = make_writer(budget=purse)
    replies = [writer.write(WriteRequest(CONTEXT, CHOICES, 3), never) for _ in range(2)]
    with pytest.raises(WritingStopped, match="limit"):
        writer.write(WriteRequest(CONTEXT, CHOICES, 3), never)
    assert service.stats.calls == 2
    assert purse.charged == replies[0].usage + replies[1].usage
    second = replies[1].usage
    assert 0 < second.cached < second.input
    expected = ((second.input - second.cached) * 0.1 + second.cached * 0.01 + second.output * 0.5) / 1e6
    assert second.cost_usd == pytest.approx(expected)


def test_model_without_a_known_price_costs_nothing(make_writer: MakeWriter) -> None:
    usage = make_writer(model="qwen3:8b").write(WriteRequest(CONTEXT, CHOICES, 3), never).usage
    assert usage.output > 0
    assert usage.cost_usd == 0


def test_key_appears_nowhere(
    make_writer: MakeWriter,
    service: WritingService,
    caplog: pytest.LogCaptureFixture,
    notices: list[str],
) -> None:
    caplog.set_level(logging.INFO)
    service.control(script=["401"])
    writer = make_writer()
    with pytest.raises(WritingStopped) as stopped:
        writer.write(WriteRequest(CONTEXT, CHOICES, 3), never)
    error = stopped.value
    seen = [repr(writer), repr(error), error.detail, str(pickle.dumps(error)), caplog.text, *notices]
    seen += traceback.format_exception(error)
    assert "***" in error.detail
    assert service.stats.keys[KEY] == 1
    assert not [text for text in seen if KEY in text]


def test_local_service_needs_no_key_but_openai_does(make_writer: MakeWriter, service: WritingService) -> None:
    client = ServiceClient(service.url, "")
    writer = make_writer(api_key="", client=client)
    assert len(writer.write(WriteRequest(CONTEXT, CHOICES, 2), never).items) == 2
    client.close()
    with pytest.raises(WritingStopped) as stopped:
        make_writer(api_key=" ", base_url="")
    assert stopped.value.code == "no-key"
    with pytest.raises(WritingStopped) as stopped:
        make_writer(api_key="my key is “secret”")
    assert stopped.value.code == "wrong-key"
    assert "secret" not in str(stopped.value)


def test_writers_of_one_key_share_a_client(service: WritingService) -> None:
    assert service_client(service.url, "a") is service_client(service.url, "a")
    assert service_client(service.url, "a") is not service_client(service.url, "b")


def test_mend_and_avoid_reach_the_service(make_writer: MakeWriter, service: WritingService) -> None:
    mend = (Rejection(section="x", stem="What is a cell wall?", code="wrong", reason="Two options are right."),)
    make_writer().write(WriteRequest(CONTEXT, CHOICES, 3, avoid=("Name the nucleus.",), mend=mend), never)
    text = service.requests[-1]["messages"][1]["content"]
    assert "What is a cell wall?" in text
    assert "Two options are right." in text
    assert "Name the nucleus." in text


@pytest.mark.parametrize("fault", ["wrong_solution", "false_alarm"])
def test_disagreement_of_the_solver_is_passed_on(fault: str, make_writer: MakeWriter, service: WritingService) -> None:
    writer = make_writer()
    items = writer.write(WriteRequest(CONTEXT, CHOICES, 3), never).items
    service.control(script=[fault])
    first = writer.solve(CONTEXT, CHOICES, items, never).solutions[0]
    assert first is not None
    item = items[0]
    assert isinstance(item, MultipleChoiceItem)
    assert (first.choice != item.answer) if fault == "wrong_solution" else first.flaw


def test_wrong_key_of_an_item_is_found_by_solving(make_writer: MakeWriter, service: WritingService) -> None:
    service.control(script=["wrong_key"])
    writer = make_writer()
    items = writer.write(WriteRequest(CONTEXT, CHOICES, 8), never).items
    solved = writer.solve(CONTEXT, CHOICES, items, never).solutions
    wrong = [
        solution
        for item, solution in zip(items, solved, strict=True)
        if isinstance(item, MultipleChoiceItem) and solution and solution.choice != item.answer
    ]
    assert len(wrong) == 2


def test_errors_have_plain_words(make_writer: MakeWriter, service: WritingService) -> None:
    for fault in ("401", "403", "402", "unknown_model", "not_found", "400"):
        service.control(script=[fault])
        with pytest.raises(StudioError) as failed:
            make_writer().write(WriteRequest(CONTEXT, CHOICES, 3), never)
        words = f"{failed.value.title} {failed.value.message} {failed.value.hint}"
        assert failed.value.hint
        assert not [odd for odd in ("HTTP", "Error", "Exception", "Traceback", "None") if odd in words]


def test_scenario_items_keep_scene_and_question_apart(make_writer: MakeWriter) -> None:
    section = find_product("caterpillar").section("scenario")
    items = make_writer().write(WriteRequest(CONTEXT, section, 3), never).items
    assert all(isinstance(item, WrittenItem) and item.scenario and item.stem.endswith("?") for item in items)
