"""Names of what the engine keeps in Redis beside Celery's own keys. Everything expires; nothing is kept for good."""

import hashlib

DAY = 86_400
WRITE_QUEUE = "write"
OFFLINE_QUEUE = "write.offline"


def write_queue(writer: str) -> str:
    """The queue of lessons for this writer: what needs no key has one of its own, which every machine can serve."""
    return OFFLINE_QUEUE if writer == "offline" else WRITE_QUEUE


def render_queue(installation: str) -> str:
    """The queue of the machine that wants the files of its jobs."""
    return f"render.{installation}"


def lesson_lock(task_id: str) -> str:
    """Held by whoever writes the lesson; ends by itself when its holder is gone."""
    return f"ws:lock:{task_id}"


def drafts(task_id: str) -> str:
    """Hash of the sections that are written so far."""
    return f"ws:draft:{task_id}"


def wanted(wish: str) -> str:
    """There while somebody waits for an item that is written anew."""
    return f"ws:wanted:{wish}"


def answer(wish: str) -> str:
    """List with what became of an item that was to be written anew."""
    return f"ws:answer:{wish}"


def delivered(task_id: str) -> str:
    """There when the lesson's deck has arrived in its ledger."""
    return f"ws:done:{task_id}"


def cancelled(task_id: str) -> str:
    """Holds the last attempt at the lesson that is not wanted any more."""
    return f"ws:cancel:{task_id}"


def stopped(job_id: str) -> str:
    """There while nothing of the job is to be written."""
    return f"ws:stop:{job_id}"


def cost(job_id: str) -> str:
    """US dollars that the job has cost so far."""
    return f"ws:cost:{job_id}"


def held_cost(job_id: str) -> str:
    """Hash of the US dollars that each lesson being written has set aside and not spent, with the time they lapse."""
    return f"ws:cost-held:{job_id}"


def lesson_cost(job_id: str) -> str:
    """US dollars that the dearest finished lesson of the job has cost."""
    return f"ws:cost-lesson:{job_id}"


def limit(fingerprint: str) -> str:
    """There, for as long as the service asked, while nobody with this key may call."""
    return f"ws:limit:{fingerprint}"


def finish_sent(job_id: str) -> str:
    """There while a message waits that lets a renderer look whether the job is complete."""
    return f"ws:finish:{job_id}"


def writer(name: str) -> str:
    """Heartbeat of a writer process."""
    return f"ws:writer:{name}"


def renderer(installation: str, index: int | str) -> str:
    """Heartbeat of a renderer process (of all, where `index` is an asterisk)."""
    return f"ws:renderer:{installation}:{index}"


def epoch(installation: str) -> str:
    """Lost when the queue is lost; what was sent before is sent again."""
    return f"ws:epoch:{installation}"


def poke(installation: str) -> str:
    """Channel on which the gateway says that something of a job (its id) has changed."""
    return f"ws:poke:{installation}"


def attempts(name: str) -> str:
    """How often something was tried lately; `name` may say by whom, and is not to be read here."""
    return f"ws:attempts:{_hashed(name)}"


def waits(name: str) -> str:
    """How often somebody had tried so often lately that she had to wait."""
    return f"ws:waits:{_hashed(name)}"


def _hashed(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:32]
