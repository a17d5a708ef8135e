"""The one connection of a process to a writing service: an event loop in a thread, so that any call ends on time.

Blocking calls could neither be given up when a person cancels nor be limited as a whole: a service that sends one byte
a minute never runs into a socket's time limit.
"""

import asyncio
import atexit
import json
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from app.core.errors import Cancelled
from app.core.hosts import is_on_this_computer
from app.generators.writers.base import IsCancelled
from app.generators.writers.service_errors import (
    Address,
    Failure,
    connection_failure,
    garbled_failure,
    status_failure,
    timeout_failure,
)

if TYPE_CHECKING:
    from openai import AsyncOpenAI

_LOOK_SECONDS = 0.2
_CONNECT_SECONDS = 10.0
_CLOSE_SECONDS = 1.0
_KEPT_CONNECTIONS = 256  # as many as a limiter lets go: a new encrypted connection costs more than a call
_KEPT_SECONDS = 60.0
_FORMAT_WORDS = ("response_format", "schema", "json", "grammar", "structured")

T = TypeVar("T")


class CallFailed(Exception):
    """A call brought no answer; `failure` says what that means."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.error.message)
        self.failure = failure


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _CachedTokens(_Part):
    cached_tokens: int | None = 0


class _Tokens(_Part):
    prompt_tokens: int | None = 0
    completion_tokens: int | None = 0
    prompt_tokens_details: _CachedTokens | None = None


class _Message(_Part):
    content: str | None = None
    refusal: str | None = None


class _Choice(_Part):
    message: _Message
    finish_reason: str | None = None


class _Completion(_Part):
    choices: list[_Choice]
    usage: _Tokens | None = None


@dataclass(frozen=True)
class Answer:
    """What the service said. `is_declined`: it refused, or a filter held the answer back; tokens as billed."""

    text: str
    is_declined: bool
    input: int
    cached: int
    output: int


class AnswerFormat(IntEnum):
    """How the shape of an answer is asked for, the strictest first."""

    JSON_SCHEMA = 0
    JSON_OBJECT = 1
    WORDS = 2


class Dialect:
    """What the service turned out not to understand; found out by the first calls and remembered for all."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.format = AnswerFormat.JSON_SCHEMA
        self.refused: frozenset[str] = frozenset()

    def learn(self, said: str, parameters: Mapping[str, Any]) -> bool:
        """Draw the conclusion from a rejection of a call with `parameters`; False when there is none to draw."""
        with self._lock:
            for name in parameters.keys() - {"model", "messages", "response_format"}:
                if name in said:
                    self.refused |= {name}
                    return True
            asked = parameters.get("response_format", {}).get("type")
            if asked is None or not any(word in said for word in _FORMAT_WORDS):
                return False
            next_format = AnswerFormat(AnswerFormat[asked.upper()] + 1)
            self.format = max(self.format, next_format)
            return True


class ServiceClient:
    """Calls a service that speaks Chat Completions. Thread-safe; made once a process by `service_client`."""

    def __init__(self, base_url: str, api_key: str) -> None:
        self.base_url = base_url
        self._api_key = api_key
        self.dialect = Dialect()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._openai: AsyncOpenAI | None = None

    def __repr__(self) -> str:
        return f"ServiceClient({self.base_url!r})"

    def complete(self, parameters: Mapping[str, Any], seconds: float, is_cancelled: IsCancelled) -> Answer:
        """One call with a time limit for the whole of it; `CallFailed`, or `Cancelled` within a moment of it."""
        at = Address(self.base_url, str(parameters["model"]), self._api_key)
        loop = self._started(at)
        future = asyncio.run_coroutine_threadsafe(self._complete(dict(parameters), seconds, at), loop)
        return _awaited(future, is_cancelled)

    def models(self, seconds: float = 10.0) -> tuple[str, ...]:
        """Names of the service's models; empty when it does not say."""
        try:
            return self.list_models(seconds)
        except CallFailed:
            return ()

    def list_models(self, seconds: float = 10.0) -> tuple[str, ...]:
        """Names of the service's models; `CallFailed` when it cannot be reached, or refuses to say."""
        at = Address(self.base_url, "", self._api_key)
        loop = self._started(at)
        future = asyncio.run_coroutine_threadsafe(self._models(seconds, at), loop)
        return _awaited(future, lambda: False)

    def close(self) -> None:
        """Drop all connections and end the thread; the next call starts anew."""
        with self._lock:
            loop, client, thread = self._loop, self._openai, self._thread
            self._loop = self._openai = self._thread = None
        if loop is None or client is None or thread is None:
            return
        atexit.unregister(self.close)
        with suppress(NotYet):
            asyncio.run_coroutine_threadsafe(client.close(), loop).result(_CLOSE_SECONDS)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    async def _complete(self, parameters: dict[str, Any], seconds: float, at: Address) -> Answer:
        import openai

        assert self._openai is not None
        try:
            async with asyncio.timeout(seconds):
                response = await self._openai.chat.completions.with_raw_response.create(**parameters)
        except (openai.APITimeoutError, TimeoutError):
            raise CallFailed(timeout_failure(seconds, at)) from None
        except openai.APIStatusError as error:
            body = error.body if error.body is not None else error.response.text
            raise CallFailed(status_failure(error.status_code, body, error.response.headers, at)) from None
        except (openai.APIConnectionError, UnicodeError) as error:
            raise CallFailed(connection_failure(error, at)) from None
        return _answer(response.content, at)

    async def _models(self, seconds: float, at: Address) -> tuple[str, ...]:
        import openai

        assert self._openai is not None
        try:
            async with asyncio.timeout(seconds):
                page = await self._openai.models.list()
        except (openai.APITimeoutError, TimeoutError):
            raise CallFailed(timeout_failure(seconds, at)) from None
        except openai.APIStatusError as error:
            body = error.body if error.body is not None else error.response.text
            raise CallFailed(status_failure(error.status_code, body, error.response.headers, at)) from None
        except (openai.OpenAIError, UnicodeError) as error:
            raise CallFailed(connection_failure(error, at)) from None
        return tuple(model.id for model in page.data or () if isinstance(model.id, str))

    def _started(self, at: Address) -> asyncio.AbstractEventLoop:
        """The running event loop, with the client in it; `CallFailed` for an address that is none."""
        with self._lock:
            if self._loop is None:
                self._openai = self._client(at)
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="service-calls", daemon=True)
                self._thread.start()
                atexit.register(self.close)
            return self._loop

    def _client(self, at: Address) -> "AsyncOpenAI":
        from httpx2 import InvalidURL, Limits, Timeout
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient

        try:
            return AsyncOpenAI(
                api_key=self._api_key or "none",
                base_url=self.base_url,
                max_retries=0,
                http_client=DefaultAsyncHttpxClient(
                    timeout=Timeout(None, connect=_CONNECT_SECONDS),
                    limits=Limits(max_keepalive_connections=_KEPT_CONNECTIONS, keepalive_expiry=_KEPT_SECONDS),
                    trust_env=not is_on_this_computer(self.base_url),
                ),
            )
        except InvalidURL as error:
            raise CallFailed(connection_failure(error, at)) from None


@cache
def service_client(base_url: str, api_key: str) -> ServiceClient:
    """The process' one client for this service and key: connections and what was learnt of it are shared."""
    return ServiceClient(base_url, api_key)


def _awaited(future: "Future[T]", is_cancelled: IsCancelled) -> T:
    while True:
        try:
            return future.result(_LOOK_SECONDS)
        except NotYet:
            if is_cancelled():
                future.cancel()
                raise Cancelled("The writing was cancelled.") from None


def _answer(content: bytes, at: Address) -> Answer:
    try:
        completion = _Completion.model_validate_json(content)
        choice = completion.choices[0]
    except (ValidationError, IndexError):
        raise CallFailed(_failure_in_answer(content, at)) from None
    tokens = completion.usage or _Tokens()
    details = tokens.prompt_tokens_details or _CachedTokens()
    return Answer(
        text=choice.message.content or "",
        is_declined=bool(choice.message.refusal) or choice.finish_reason == "content_filter",
        input=tokens.prompt_tokens or 0,
        cached=min(details.cached_tokens or 0, tokens.prompt_tokens or 0),
        output=tokens.completion_tokens or 0,
    )


def _failure_in_answer(content: bytes, at: Address) -> Failure:
    """Gateways report an error of the service behind them with status 200."""
    try:
        body = json.loads(content)
    except ValueError:
        body = None
    error = body.get("error") if isinstance(body, dict) else None
    if isinstance(error, dict) and str(error.get("code", "")).isdigit():
        return status_failure(int(error["code"]), body, {}, at)
    return garbled_failure(content.decode("utf-8", "replace"), at)
