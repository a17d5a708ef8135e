"""`doctor`: checks everything, says what is wrong and how to mend it."""

import click

from app.cli import texts
from app.cli.output import printable, show, show_json
from app.worker import diagnosis_texts


@click.command(help=texts.COMMANDS["doctor"])
@click.option("--json", "as_json", is_flag=True, help=texts.JSON)
def doctor(as_json: bool) -> int:
    """Run all checks; exit code 1 when one failed."""
    from app.core.paths import Home
    from app.worker.diagnosis import Health, diagnose

    findings = []
    for finding in diagnose(Home.locate()):
        findings.append(finding)
        if not as_json:
            _show(finding.name, finding.health.value, finding.message, finding.hint)
    failed = sum(finding.health is Health.FAIL for finding in findings)
    warned = sum(finding.health is Health.WARN for finding in findings)
    if as_json:
        show_json({"ok": not failed, "program": _program(), "checks": [finding.as_json() for finding in findings]})
    elif failed:
        show(texts.DOCTOR_FAILED.format(count=failed, total=len(findings)))
    else:
        template = texts.DOCTOR_WARNED if warned else texts.DOCTOR_FINE
        show(template.format(count=warned, total=len(findings)))
    return 1 if failed else 0


def _program() -> dict[str, str | None]:
    """Which program this is; commit and date are null where it runs from source."""
    from app import __version__
    from app.core.build_info import build_info

    build = build_info()
    return {
        "version": __version__,
        "commit": build.commit if build else None,
        "built": build.date.isoformat() if build else None,
    }


def _show(name: str, health: str, message: str, hint: str) -> None:
    show(f"{texts.DOCTOR_STATES[health]:5} {diagnosis_texts.TITLES[name]:20} {printable(message)}")
    if hint:
        show(f"{'':26} {printable(hint)}")
