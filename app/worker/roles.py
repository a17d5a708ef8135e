"""One program, several roles: the supervisor and its children start here (`python -m app.worker.roles ROLE`)."""

import sys
from collections.abc import Sequence

ROLES = ("supervisor", "writer", "renderer", "fallback-server", "reader")


def main(argv: Sequence[str]) -> int:
    """Run the role named first in `argv`; imports stay with their role, so that each process is as light as it can."""
    role = argv[0] if argv else ""
    if role == "supervisor":
        from app.worker.supervisor import run_supervisor

        return run_supervisor()
    if role in ("writer", "renderer"):
        from app.worker.process import run_worker

        return run_worker(role)
    if role == "fallback-server":
        from app.worker.fallback_server import run_fallback_server

        return run_fallback_server()
    if role == "reader":
        from app.worker.reading import run_reader

        return run_reader()
    sys.stderr.write(f"Unknown role {role!r}; roles are: {', '.join(ROLES)}.\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
