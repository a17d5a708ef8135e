"""The loopback service is trusted by many tests, so it is tested itself."""

import json
import subprocess
import sys
import urllib.request
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import pytest

from app.core.curriculum import Lesson, LessonContext
from app.core.deck import Item
from app.generators.checks.duplicates import DuplicateIndex
from app.generators.products import find_product
from app.generators.writers.base import NoBudget, NoLimiter, WriteRequest
from app.generators.writers.openai_writer import OpenAIWriter
from app.generators.writers.service_client import ServiceClient
from tests.support.service import ALL_FAULTS, PASSING_FAULTS, ServiceOptions, WritingService
from tests.support.service_answers import ITEM_FAULTS, Answers
from tests.support.service_facts import make_fact

LESSON = {"title": "Forces and Motion", "unit": "Physics"}


def _post(url: str, body: dict[str, Any]) -> dict[str, Any]:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        reply: dict[str, Any] = json.load(response)
    return reply


def test_facts_have_four_different_answers_of_which_the_first_is_right() -> None:
    for index in range(3000):
        fact = make_fact(index, "seed")
        assert len({fact.answer, *fact.wrong}) == 4
        assert fact.answer.split()[0] in fact.why


@pytest.mark.parametrize("product", ["academy", "caterpillar"])
def test_items_of_a_whole_lesson_are_all_different_questions(product: str) -> None:
    lesson = Lesson(id="1.1", title="Forces and Motion")
    context = LessonContext(
        lesson=lesson, unit_number=1, unit_title="Physics", subject="Science", grade="Grade 7", curriculum="NGSS"
    )
    items: list[Item] = []
    with WritingService(first_seconds=0, item_seconds=0) as service:
        client = ServiceClient(service.url, "")
        writer = OpenAIWriter("m", service.url, "", NoLimiter(), NoBudget(), lambda _: None, 10, client=client)
        for section in find_product(product).sections:
            items += writer.write(WriteRequest(context, section, section.count), lambda: False).items
        client.close()
    assert len(items) == sum(section.count for section in find_product(product).sections)
    index = DuplicateIndex("en")
    twins = [twin for item in items if (twin := index.claim(item))]
    assert twins == []


def test_same_seed_writes_the_same_and_another_seed_does_not() -> None:
    task = {"task": "write_multiple_choice", "count": 5}
    first, again, other = (Answers(seed).answer(task, LESSON, "") for seed in ("a", "a", "b"))
    assert first == again
    assert first != other


@pytest.mark.parametrize("fault", ITEM_FAULTS)
@pytest.mark.parametrize("kind", ["true_false", "multiple_choice", "short_answer", "scenario"])
def test_every_item_fault_spoils_something(fault: str, kind: str) -> None:
    task = {"task": f"write_{kind}", "count": 6, "true_count": 3}
    good, spoiled = (Answers("seed").answer(task, LESSON, name)["items"] for name in ("", fault))
    changed = sum(one != other for one, other in zip(good, spoiled, strict=True))
    is_of_options = fault == "longest_bias" and kind != "multiple_choice"
    assert changed == 0 if is_of_options else changed >= 1


def test_faults_come_at_the_rate_asked_for_and_only_for_the_tasks_asked_for() -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": '<task>\n{"task": "write_x", "count": 0}\n</task>'}]}
    with WritingService(first_seconds=0, item_seconds=0, faults=("fenced", "empty"), rate=0.2) as service:
        for _ in range(200):
            _post(f"{service.url}/chat/completions", body)
        assert 20 <= sum(service.stats.faults.values()) <= 60
        assert set(service.stats.faults) == {"fenced", "empty"}
        service.control(only="solve_", rate=1.0)
        before = Counter(service.stats.faults)
        _post(f"{service.url}/chat/completions", body)
        assert service.stats.faults == before


def test_passing_faults_leave_out_what_stops_a_job() -> None:
    assert set(PASSING_FAULTS) <= set(ALL_FAULTS)
    assert not {"401", "402", "403", "quota", "unknown_model", "not_found", "hang"} & set(PASSING_FAULTS)


def test_runs_on_its_own_and_is_controlled_from_outside() -> None:
    command = [
        sys.executable,
        "-m",
        "tests.support.service",
        "--first-seconds",
        "0",
        "--faults",
        "fenced",
        "--rate",
        "1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            url = json.loads(process.stdout.readline())["url"]
            root = url.removesuffix("/v1")
            assert _post(f"{root}/control", {"script": [""], "item_seconds": 0}) == {"ok": True}
            task = '<task>\n{"task": "write_open_ended", "count": 2}\n</task>'
            body = {"model": "m", "messages": [{"role": "user", "content": task}]}
            texts = [_post(f"{url}/chat/completions", body)["choices"][0]["message"]["content"] for _ in range(2)]
            assert [text.startswith("```") for text in texts] == [False, True]
            with urllib.request.urlopen(f"{root}/stats") as response:
                stats = json.load(response)
        finally:
            process.terminate()
    assert stats["calls"] == 2
    assert stats["items_written"] == 4
    assert stats["faults"] == {"fenced": 1}


def test_delay_grows_with_the_items_asked_for() -> None:
    options = ServiceOptions()
    assert options.first_seconds + 10 * options.item_seconds == pytest.approx(2.1)
    with WritingService(first_seconds=0.1, item_seconds=0.02) as service:
        for count in (0, 10):
            task = json.dumps({"task": "write_short_answer", "count": count})
            body = {"model": "m", "messages": [{"role": "user", "content": f"<task>\n{task}\n</task>"}]}
            _post(f"{service.url}/chat/completions", body)
        assert 0.1 + 0.3 <= service.stats.call_seconds < 10  # a busy machine adds some


def test_calls_of_a_held_lesson_wait_until_it_is_held_no_more() -> None:
    with WritingService(first_seconds=0, item_seconds=0, held=("Forces",)) as service:

        def call(title: str) -> None:
            words = f'<task>\n{{"task": "write_x", "count": 0}}\n</task><lesson>\n{{"title": "{title}"}}\n</lesson>'
            _post(f"{service.url}/chat/completions", {"model": "m", "messages": [{"role": "user", "content": words}]})

        with ThreadPoolExecutor() as pool:
            held = pool.submit(call, "Forces and Motion")
            call("Cells")
            call("Light")
            assert not held.done()
            service.control(held=())
            held.result(30)


def test_items_never_come_twice_in_a_lesson() -> None:
    answers = Answers("seed")
    stems = [
        item["question"]
        for _ in range(40)
        for item in answers.answer({"task": "write_multiple_choice", "count": 10}, LESSON, "")["items"]
    ]
    assert len(set(stems)) == 400
    assert all(one != other for one, other in pairwise(stems))
