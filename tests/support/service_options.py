"""How the loopback writing service can be told to behave, the names of its faults, and what it counts."""

from collections import Counter
from dataclasses import dataclass, field

from tests.support.service_answers import ANSWER_FAULTS, ITEM_FAULTS, TEXT_FAULTS

STATUS_FAULTS: dict[str, tuple[int, str, str]] = {
    "429": (429, "rate_limit_exceeded", "Rate limit reached for requests."),
    "429_after": (429, "rate_limit_exceeded", "Rate limit reached for requests."),
    "quota": (
        429,
        "insufficient_quota",
        "You exceeded your current quota, please check your plan and billing details.",
    ),
    "402": (402, "insufficient_credits", "Insufficient credits."),
    "401": (401, "invalid_api_key", "Incorrect API key provided: {key}."),
    "403": (403, "unsupported_country_region_territory", "Country, region, or territory not supported."),
    "unknown_model": (404, "model_not_found", "The model `{model}` does not exist or you do not have access to it."),
    "not_found": (404, "", "Not Found"),
    "context_length": (400, "context_length_exceeded", "This model's maximum context length is 4096 tokens."),
    "400": (400, "invalid_value", "Invalid value."),
    "408": (408, "", "Request timeout."),
    "409": (409, "", "Conflict."),
    "500": (500, "server_error", "The server had an error while processing your request."),
    "502": (502, "", "Bad gateway."),
    "503": (503, "", "The engine is currently overloaded, please try again later."),
}
STREAM_FAULTS = ("reset", "hang", "slow", "trickle", "refusal", "content_filter", "not_json", "hidden_error")
ALL_FAULTS = (*STATUS_FAULTS, *STREAM_FAULTS, *TEXT_FAULTS, *ANSWER_FAULTS, *ITEM_FAULTS)
# What a working account meets: everything but the faults that rightly stop a job, or last until a time limit.
PASSING_FAULTS = (
    *(
        "429",
        "429_after",
        "408",
        "409",
        "500",
        "502",
        "503",
        "reset",
        "slow",
        "refusal",
        "content_filter",
        "not_json",
        "hidden_error",
    ),
    *TEXT_FAULTS,
    *ANSWER_FAULTS,
    *ITEM_FAULTS,
)


@dataclass(frozen=True)
class ServiceOptions:
    """How the service behaves. Times are seconds; a call takes `first_seconds` and `item_seconds` for each item.

    `script` holds the faults of the next calls in order (an empty name is a good answer); after it, `rate` of the calls
    get one of `faults`. `only` keeps faults to tasks whose name starts so (`write_`, `solve_`). `key`: the only one
    accepted. `formats`: the kinds of response_format accepted. `max_concurrent`: more calls at once get 429. `refused`:
    titles of lessons that it will have nothing to do with. `held`: words in titles of lessons whose calls wait until
    they are held no more, which `control` can say. `spread`: the share by which a call may take longer or
    shorter.
    """

    seed: str = "worksheets"
    first_seconds: float = 0.6
    item_seconds: float = 0.15
    spread: float = 0.0
    slow_seconds: float = 3.0
    models_seconds: float = 0.0
    faults: tuple[str, ...] = ()
    rate: float = 0.0
    script: tuple[str, ...] = ()
    only: str = ""
    refused: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    key: str = ""
    models: tuple[str, ...] = ()
    formats: tuple[str, ...] = ("json_schema", "json_object", "text")
    refused_parameters: tuple[str, ...] = ()
    ignores_schema: bool = False
    max_concurrent: int = 0
    retry_after: str = "1"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass
class ServiceStats:
    """What was served so far. `call_seconds` is the sum over all calls, so it may exceed the time that passed."""

    calls: int = 0
    listed: int = 0
    abandoned: int = 0
    in_flight: int = 0
    peak: int = 0
    items_written: int = 0
    items_solved: int = 0
    call_seconds: float = 0.0
    first_at: float = 0.0
    last_at: float = 0.0
    tasks: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    formats: Counter[str] = field(default_factory=Counter)
    lessons: Counter[str] = field(default_factory=Counter)
    keys: Counter[str] = field(default_factory=Counter)
    connections: int = 0
