"""A writing service on the loopback interface that speaks the Chat Completions protocol, and misbehaves on request.

In a test: `with WritingService(first_seconds=0, item_seconds=0) as service: OpenAIWriter(..., base_url=service.url)`.
On its own: `python -m tests.support.service --port 0 --faults all --rate 0.2` prints `{"url": …}` and serves until it
is ended. `GET /stats` tells what was served, `POST /control` changes options while it runs.
"""

import argparse
import asyncio
import json
import random
import re
import sys
import threading
import time
from collections import deque
from dataclasses import fields, replace
from types import TracebackType
from typing import Any

from tests.support.service_answers import TEXT_FAULTS, Answers, Json, normalised
from tests.support.service_options import ALL_FAULTS, PASSING_FAULTS, STATUS_FAULTS, ServiceOptions, ServiceStats

__all__ = ["ALL_FAULTS", "PASSING_FAULTS", "ServiceOptions", "ServiceStats", "WritingService"]


class _Reply(Exception):
    """An answer of the HTTP kind that ends the handling of a call early."""

    def __init__(self, status: int, body: Json, headers: dict[str, str] | None = None) -> None:
        super().__init__(status)
        self.status, self.body, self.headers = status, body, headers or {}


class WritingService:
    """The service in a thread of its own; a context manager."""

    def __init__(self, port: int = 0, **options: Any) -> None:
        self.options = ServiceOptions(**options)
        self.stats = ServiceStats()
        self.requests: deque[Json] = deque(maxlen=200)
        self.port = port
        self._answers = Answers(self.options.seed)
        self._script = deque(self.options.script)
        self._rng = random.Random(self.options.seed)
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="writing-service", daemon=True)

    @property
    def url(self) -> str:
        """The base URL that a writer is given."""
        return f"http://127.0.0.1:{self.port}/v1"

    def __enter__(self) -> "WritingService":
        self._thread.start()
        self._started.wait()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def control(self, **options: Any) -> None:
        """Change options while the service runs; a new `script` replaces what is left of the old one."""
        self.options = replace(self.options, **{name: _frozen(value) for name, value in options.items()})
        if "script" in options:
            self._script = deque(self.options.script)

    def key_of(self, stem: str) -> str:
        """What is right about an item that was handed out: the text of the option, `true`, `false` or the answer."""
        return self._answers.keys[normalised(stem)].right

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        self._open: set[asyncio.Task[None]] = set()
        server = await asyncio.start_server(self._connection, "127.0.0.1", self.port, backlog=1024)
        self.port = server.sockets[0].getsockname()[1]
        self._started.set()
        await self._stop.wait()
        server.close()
        for task in tuple(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        self.stats.connections += 1
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._open.discard(task)
            writer.transport.abort() if self._stop.is_set() else writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; False when the connection is over."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        method, path, _ = head.split(" ", 2)
        headers = {
            name.strip().lower(): value.strip() for name, _, value in (h.partition(":") for h in head.split("\r\n")[1:])
        }
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        try:
            if (method, path) == ("POST", "/v1/chat/completions"):
                answer = await self._call(json.loads(body), headers, reader, writer)
                if answer is None:
                    return False
                status, reply, extra = 200, answer, dict(self.options.headers)
            else:
                if path == "/v1/models":
                    await self._hold_models(headers)
                status, reply, extra = 200, self._administer(method, path, body), {}
        except _Reply as early:
            status, reply, extra = early.status, early.body, early.headers
            self.stats.statuses[str(status)] += 1
        payload = reply if isinstance(reply, bytes) else json.dumps(reply, ensure_ascii=False).encode()
        lines = [f"HTTP/1.1 {status} -", "content-type: application/json", f"content-length: {len(payload)}"]
        lines += [f"{name}: {value}" for name, value in extra.items()]
        writer.write("\r\n".join([*lines, "", ""]).encode() + payload)
        await writer.drain()
        return True

    async def _hold_models(self, headers: dict[str, str]) -> None:
        """The list of models takes its time, too, and is for those with the right key."""
        await asyncio.sleep(self.options.models_seconds)
        key = headers.get("authorization", "").removeprefix("Bearer ")
        self.stats.listed += 1
        self.stats.keys[key] += 1
        if self.options.key and key != self.options.key:
            raise self._status("401", {"model": ""}, key)

    def _administer(self, method: str, path: str, body: bytes) -> Json:
        if (method, path) == ("GET", "/v1/models"):
            names = self.options.models or ("gpt-6-luna", "gpt-6-sol")
            return {"object": "list", "data": [{"id": name, "object": "model"} for name in names]}
        if (method, path) == ("GET", "/stats"):
            return {**vars(self.stats), "time": time.monotonic()}
        if (method, path) == ("POST", "/control"):
            self.control(**json.loads(body))
            return {"ok": True}
        raise _Reply(404, {"error": {"message": f"No page {path}.", "type": "invalid_request_error", "code": None}})

    async def _call(
        self, request: Json, headers: dict[str, str], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> Json | bytes | None:
        """Answer one call; None when the connection was given up."""
        stats, began = self.stats, time.monotonic()
        stats.calls += 1
        stats.in_flight += 1
        stats.peak = max(stats.peak, stats.in_flight)
        stats.first_at = stats.first_at or began
        try:
            return await self._answer(request, headers, reader, writer)
        finally:
            stats.last_at = time.monotonic()
            stats.in_flight -= 1
            stats.call_seconds += stats.last_at - began

    async def _answer(
        self, request: Json, headers: dict[str, str], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> Json | bytes | None:
        self.requests.append(request)
        key = headers.get("authorization", "").removeprefix("Bearer ")
        task, lesson = _payload(request)
        size = int(task.get("count") or len(task.get("items") or task.get("pairs") or ()))
        self._note(request, task, lesson, key)
        self._refuse(request, key)
        is_refused = lesson.get("title") in self.options.refused
        fault = "refusal" if is_refused else self._next_fault(str(task["task"]))
        if fault in STATUS_FAULTS:
            raise self._status(fault, request, key)
        if fault == "reset":
            writer.transport.abort()
            return None
        delay = self.options.first_seconds + self.options.item_seconds * size
        delay *= 1 + self.options.spread * random.uniform(-1, 1)
        if fault == "trickle":
            writer.write(b"HTTP/1.1 200 -\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n")
        title = str(lesson.get("title", ""))
        if not await self._wait(fault, delay, title, reader, writer):
            return None
        if str(task["task"]).startswith("write_"):
            self.stats.items_written += size
        else:
            self.stats.items_solved += size
        return self._completion(request, task, lesson, fault)

    def _note(self, request: Json, task: Json, lesson: Json, key: str) -> None:
        self.stats.tasks[str(task["task"])] += 1
        self.stats.formats[request.get("response_format", {}).get("type", "text")] += 1
        self.stats.lessons[str(lesson.get("title", ""))] += 1
        self.stats.keys[key] += 1

    def _next_fault(self, task: str) -> str:
        if not task.startswith(self.options.only):
            return ""
        if self._script:
            fault = self._script.popleft()
        else:
            is_hit = self.options.faults and self._rng.random() < self.options.rate
            fault = self._rng.choice(self.options.faults) if is_hit else ""
        if fault:
            self.stats.faults[fault] += 1
        return fault

    def _refuse(self, request: Json, key: str) -> None:
        """What a service rejects before it works: keys, models, formats, parameters, too many calls at once."""
        options = self.options
        if options.key and key != options.key:
            raise self._status("401", request, key)
        if options.models and request["model"] not in options.models:
            raise self._status("unknown_model", request, key)
        kind = request.get("response_format", {}).get("type", "text")
        if kind not in options.formats:
            allowed = " or ".join(f"'{name}'" for name in options.formats)
            raise _Reply(400, {"error": f"'response_format.type' must be {allowed}"})
        for name in options.refused_parameters:
            if name in request:
                message = f"Unsupported parameter: '{name}' is not supported with this model."
                raise _Reply(400, {"error": {"message": message, "param": name, "code": "unsupported_parameter"}})
        if options.max_concurrent and self.stats.in_flight > options.max_concurrent:
            self.stats.faults["too_many_at_once"] += 1
            raise self._status("429_after", request, key)

    def _status(self, fault: str, request: Json, key: str) -> _Reply:
        status, code, message = STATUS_FAULTS[fault]
        error = {
            "message": message.format(key=key, model=request["model"]),
            "type": "error",
            "param": None,
            "code": code,
        }
        headers = dict(self.options.headers)
        if fault == "429_after":
            headers["retry-after"] = self.options.retry_after
        return _Reply(status, {"error": error}, headers)

    async def _wait(
        self, fault: str, delay: float, title: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Take the time that the call takes; False when the caller has gone away meanwhile."""
        ends = time.monotonic() + {"slow": delay + self.options.slow_seconds, "hang": 3600, "trickle": 3600}.get(
            fault, delay
        )
        while ((left := ends - time.monotonic()) > 0 or self._holds(title)) and not reader.at_eof():
            await asyncio.sleep(min(left, 0.25) if left > 0 else 0.05)
            if fault == "trickle":
                writer.write(b" ")
        if reader.at_eof():
            self.stats.abandoned += 1
            return False
        return True

    def _holds(self, title: str) -> bool:
        return any(word in title for word in self.options.held)

    def _completion(self, request: Json, task: Json, lesson: Json, fault: str) -> Json | bytes:
        if fault == "not_json":
            return b"<html>Welcome to the school network</html>"
        if fault == "hidden_error":
            return {"error": {"code": 502, "message": "The provider behind this gateway returned an error."}}
        text = json.dumps(self._answers.answer(task, lesson, fault), ensure_ascii=False)
        if self.options.ignores_schema and not fault:
            fault = "chatty"
        if fault in TEXT_FAULTS:
            text = TEXT_FAULTS[fault](text)
        message: Json = {"role": "assistant", "content": text, "refusal": None}
        finish = {"cut": "length", "content_filter": "content_filter"}.get(fault, "stop")
        if fault == "refusal":
            message |= {"content": None, "refusal": "I'm sorry, I can't help with that."}
        if fault == "content_filter":
            message["content"] = ""
        prompt = [str(part["content"]) for part in request["messages"]]
        tokens_in, tokens_out = sum(map(len, prompt)) // 4, len(text) // 4
        cached = len(prompt[0]) // 4 // 128 * 128 if self.stats.calls > 1 else 0
        return {
            "id": f"chatcmpl-{self.stats.calls}",
            "object": "chat.completion",
            "created": 1_790_000_000,
            "model": request["model"],
            "choices": [{"index": 0, "message": message, "finish_reason": finish, "logprobs": None}],
            "usage": {
                "prompt_tokens": tokens_in,
                "completion_tokens": tokens_out,
                "total_tokens": tokens_in + tokens_out,
                "prompt_tokens_details": {"cached_tokens": cached},
            },
        }


def _payload(request: Json) -> tuple[Json, Json]:
    """The task and the lesson of a request, as the prompt carries them; a bare question counts as a small talk."""
    text = "\n".join(str(message["content"]) for message in request["messages"] if message["role"] == "user")
    found = {name: re.findall(rf"<{name}>\n(.*?)\n</{name}>", text, re.DOTALL) for name in ("task", "lesson")}
    task: Json = json.loads(found["task"][-1]) if found["task"] else {"task": "judge_answers", "pairs": []}
    lesson: Json = json.loads(found["lesson"][-1]) if found["lesson"] else {}
    return task, lesson


def _frozen(value: Any) -> Any:
    return tuple(_frozen(part) for part in value) if isinstance(value, list) else value


def _arguments(argv: list[str]) -> tuple[int, dict[str, Any]]:
    parser = argparse.ArgumentParser(description="A writing service on the loopback interface, with faults on request.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", default="", help="names with commas between, or: all, passing")
    for option in fields(ServiceOptions):
        if option.type in (str, float, int) or option.type in ("str", "float", "int"):
            kind = {"str": str, "float": float, "int": int}.get(str(option.type), option.type)
            parser.add_argument(f"--{option.name.replace('_', '-')}", type=kind, default=option.default)
    chosen = vars(parser.parse_args(argv))
    port, names = chosen.pop("port"), chosen.pop("faults")
    sets = {"all": ALL_FAULTS, "passing": PASSING_FAULTS}
    return port, {**chosen, "faults": sets.get(names, tuple(filter(None, names.split(","))))}


def main(argv: list[str]) -> None:
    """Print the address and serve until the process is ended."""
    port, options = _arguments(argv)
    with WritingService(port, **options) as service:
        sys.stdout.write(json.dumps({"url": service.url}) + "\n")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main(sys.argv[1:])
