"""The one program: a command for a person, or, with `--role`, one of the engine's processes."""

import sys


def main() -> None:
    """Entry point of `worksheet-studio` and `python -m app`."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--role"]:
        from app.worker.roles import main as run_role

        sys.exit(run_role(arguments[1:]))
    from app.cli.main import run

    sys.exit(run(arguments))


if __name__ == "__main__":
    main()
