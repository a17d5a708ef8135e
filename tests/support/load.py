"""A load generator for servers of one's own: keep-alive connections on loopback, for some seconds, then it ends.

`python -m tests.support.load URL --connections 20 --seconds 6 --token SECRET` prints one line of JSON.
"""

import argparse
import asyncio
import json
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from urllib.parse import urlsplit

LONGEST = 120.0
"""Seconds; no run is longer."""


@dataclass
class Report:
    """What came of it. Times are milliseconds."""

    requests: int = 0
    seconds: float = 0.0
    a_second: float = 0.0
    p50: float = 0.0
    p99: float = 0.0
    longest: float = 0.0
    statuses: dict[str, int] = field(default_factory=dict)
    failures: int = 0


async def put_load(url: str, connections: int, seconds: float, token: str = "") -> Report:
    """Ask for `url` again and again on so many connections at once."""
    parts = urlsplit(url)
    assert parts.hostname in ("127.0.0.1", "localhost"), "loopback only"
    seconds = min(seconds, LONGEST)
    lines = [f"GET {parts.path} HTTP/1.1", f"Host: {parts.netloc}"]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    question = "\r\n".join([*lines, "", ""]).encode()
    times: list[float] = []
    statuses: Counter[str] = Counter()
    failures = 0
    end = time.monotonic() + seconds

    async def ask() -> None:
        nonlocal failures
        while time.monotonic() < end:
            try:
                reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
                try:
                    while time.monotonic() < end:
                        began = time.perf_counter()
                        writer.write(question)
                        statuses[await _answer(reader)] += 1
                        times.append(time.perf_counter() - began)
                finally:
                    writer.close()
            except (OSError, asyncio.IncompleteReadError):
                failures += 1
                await asyncio.sleep(0.05)

    began = time.monotonic()
    await asyncio.gather(*(ask() for _ in range(connections)))
    taken = time.monotonic() - began
    times.sort()
    if not times:
        return Report(failures=failures)
    return Report(
        requests=len(times),
        seconds=round(taken, 2),
        a_second=round(len(times) / taken, 1),
        p50=round(1000 * times[len(times) // 2], 2),
        p99=round(1000 * times[int(len(times) * 0.99)], 2),
        longest=round(1000 * times[-1], 2),
        statuses=dict(statuses),
        failures=failures,
    )


async def _answer(reader: asyncio.StreamReader) -> str:
    """Read one answer whole; its status."""
    head = await reader.readuntil(b"\r\n\r\n")
    lower = head.lower()
    begin = lower.index(b"content-length:") + len(b"content-length:")
    await reader.readexactly(int(lower[begin : lower.index(b"\r\n", begin)]))
    return head[9:12].decode()


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--connections", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--token", default="")
    chosen = parser.parse_args()
    report = asyncio.run(put_load(chosen.url, chosen.connections, chosen.seconds, chosen.token))
    sys.stdout.write(json.dumps(asdict(report)) + "\n")


if __name__ == "__main__":
    main()
