"""Keeps the translations in step with the code: window texts (Qt Linguist) and the engine's sentences (catalogues).

    python3 build_scripts/translations.py update   takes new texts up, drops those that are gone
    python3 build_scripts/translations.py release  makes the .qm files that the window loads
    python3 build_scripts/translations.py check    says what is missing, left over, or does not fit; nothing is changed

`resources/translations/README.md` tells a translator how to go about it. Needs PySide6's lupdate and lrelease.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "build_scripts")]

from engine_sentences import engine_strings, engine_templates  # noqa: E402

from app.core.wording import Template, places  # noqa: E402

APP = ROOT / "app"
FOLDER = ROOT / "resources" / "translations"
ENGINE = FOLDER / "engine"
GUIDE = ROOT / "resources" / "guide"
CONTEXT = "WorksheetStudio"
# How many forms Qt's rules want for `%n`, in Qt's order. English has its plurals only: its texts are the code's own.
FORMS = {"en": 2, "de": 2, "es": 2, "ar": 6}
LANGUAGES = tuple(language for language in FORMS if language != "en")
_CATEGORIES = {
    "one-other": {"one", "other"},
    "arabic": {"zero", "one", "two", "few", "many", "other"},
}


@dataclass
class Message:
    """A text of the window with its translations: one, or one for each plural form."""

    source: str
    file: str
    forms: list[str] = field(default_factory=list)

    @property
    def is_plural(self) -> bool:
        """Whether the text counts something."""
        return "%n" in self.source


def window_messages(app: Path = APP) -> list[Message]:
    """The window's texts as lupdate finds them, each once, by file."""
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        modules = sorted(str(module) for module in (app / "ui").rglob("*.py"))
        _run_tool("lupdate", "-silent", *modules, "-ts", str(found), "-locations", "absolute", "-no-sort")
        messages = []
        for element in ET.parse(found).getroot().iter("message"):
            location = element.find("location")
            named = Path(folder, location.get("filename", "")).resolve() if location is not None else app
            messages.append(Message(element.findtext("source", ""), named.relative_to(app.parent).as_posix()))
    return sorted(messages, key=lambda message: message.file)


def read_messages(file: Path) -> dict[str, Message]:
    """The messages of a .ts file by their English text."""
    if not file.exists():
        return {}
    messages = {}
    for element in ET.parse(file).getroot().iter("message"):
        translation = element.find("translation")
        forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        if not forms and translation is not None:
            forms = [translation.text or ""]
        source = element.findtext("source", "")
        location = element.find("location")
        messages[source] = Message(source, "" if location is None else location.get("filename", ""), forms)
    return messages


def merged(found: Sequence[Message], known: dict[str, Message], language: str) -> list[Message]:
    """The texts of the code with the translations that there are; of English only what counts something."""
    result = []
    for message in found:
        if language == "en" and not message.is_plural:
            continue
        count = FORMS[language] if message.is_plural else 1
        forms = known[message.source].forms if message.source in known else []
        result.append(Message(message.source, message.file, [*forms[:count], *[""] * (count - len(forms))]))
    return result


def as_ts(messages: Sequence[Message], language: str) -> str:
    """A .ts file as Qt Linguist writes it; line numbers are left out, since they change with every change of code."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        open_mark = "" if all(message.forms) else ' type="unfinished"'
        lines += [
            '    <message numerus="yes">' if message.is_plural else "    <message>",
            f'        <location filename="../../{message.file.removeprefix("../../")}"/>',
            f"        <source>{_xml(message.source)}</source>",
        ]
        if message.is_plural:
            lines.append(f"        <translation{open_mark}>")
            lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in message.forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{open_mark}>{_xml(message.forms[0])}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def update() -> None:
    """Bring all .ts files and catalogues in step with the code; new texts are left empty."""
    found = window_messages()
    for language in FORMS:
        file = _ts(language)
        file.write_text(as_ts(merged(found, read_messages(file), language), language), encoding="utf-8")
    templates, fragments = engine_templates(APP), engine_strings(APP)
    for language in LANGUAGES:
        catalogue = read_catalogue(language)
        known = catalogue["sentences"]
        kept = {text: known.get(text, "") for text in templates}
        kept |= {text: said for text, said in known.items() if said and not is_left_over(text, templates, fragments)}
        catalogue["sentences"] = kept
        (ENGINE / f"{language}.json").write_text(
            json.dumps(catalogue, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )


def release(folder: Path = FOLDER) -> None:
    """Make `window_<language>.qm` out of each .ts file."""
    for language in FORMS:
        _run_tool("lrelease", "-silent", str(_ts(language)), "-qm", str(folder / f"window_{language}.qm"))


def check() -> Iterator[str]:
    """Everything that is out of step, a sentence each."""
    found = window_messages()
    for language in FORMS:
        yield from _check_window(found, language)
    templates, fragments = engine_templates(APP), engine_strings(APP)
    for language in LANGUAGES:
        yield from _check_engine(language, templates, fragments)
    for language in LANGUAGES:
        yield from _check_guide(language, {message.source for message in found})
    with tempfile.TemporaryDirectory() as made:
        release(Path(made))
        for fresh in sorted(Path(made).iterdir()):
            kept = FOLDER / fresh.name
            if not kept.exists() or kept.read_bytes() != fresh.read_bytes():
                yield f"{kept.name} is older than its .ts file: run release"


def _check_window(found: Sequence[Message], language: str) -> Iterator[str]:
    file = _ts(language)
    messages = read_messages(file)
    if not file.exists() or file.read_text(encoding="utf-8") != as_ts(merged(found, messages, language), language):
        yield f"{file.name} is not in step with the code: run update"
    for message in messages.values():
        complaints = {complaint for form in message.forms if (complaint := complaint_about(message.source, form))}
        for complaint in sorted(complaints):
            yield f"{file.name}: {complaint}: {message.source!r}"


def _check_engine(language: str, templates: dict[str, str], fragments: set[str]) -> Iterator[str]:
    catalogue = read_catalogue(language)
    categories = _CATEGORIES[catalogue["plural_rule"]]
    for text, place in templates.items():
        if text not in catalogue["sentences"]:
            yield f"engine/{language}.json misses a sentence of {place}: {text!r}"
    for text, said in catalogue["sentences"].items():
        if text not in templates and is_left_over(text, templates, fragments):
            yield f"engine/{language}.json has one that nobody says any more: {text!r}"
        if isinstance(said, dict) and (set(said) != categories or "{count}" not in text):
            yield f"engine/{language}.json has not the plural forms {sorted(categories)}: {text!r}"
        for form in said.values() if isinstance(said, dict) else [said]:
            if complaint := complaint_about(text, form, is_form=isinstance(said, dict)):
                yield f"engine/{language}.json: {complaint}: {text!r}"


def _check_guide(language: str, texts: set[str]) -> Iterator[str]:
    """The page of the user guide has all that the English one has, and names only what the window says."""
    file = GUIDE / f"{language}.html"
    if not file.exists():
        yield f"guide/{file.name} is missing"
        return
    english, page = (path.read_text(encoding="utf-8") for path in (GUIDE / "en.html", file))
    for what, pattern in (
        ("elements", r"</?(?:h1|h2|p|ul|li)\b"),
        ("keys", r"<kbd>[^<]+"),
        ("folders", r"\{\w+\}"),
        ("words of the window", r"\[\[.+?\]\]"),
    ):
        if Counter(re.findall(pattern, page)) != Counter(re.findall(pattern, english)):
            yield f"guide/{file.name} has not the same {what} as the English page"
    for term in sorted(set(re.findall(r"\[\[(.+?)\]\]", english)) - texts):
        yield f"guide/en.html names what the window does not say: {term!r}"


def complaint_about(source: str, said: str, *, is_form: bool = False) -> str:
    """Why `said` cannot stand for `source`; empty when it can."""
    if not said.strip():
        return "not translated"
    wanted, got = ({part.name for part in places(text) if part.name} for text in (source, said))
    # A form for one or two things may say the number in words.
    if got - wanted or wanted - got - ({"count"} if is_form else set()):
        return f"places differ ({sorted(wanted ^ got)})"
    if "%n" in said and "%n" not in source:
        return "%n stands for nothing"
    if source[-1:] in ".…:" and source[-1:] != said[-1:]:
        return f"does not end in {source[-1]!r}"
    if ("&" in source.replace("&&", "").replace("& ", "")) != ("&" in said.replace("&&", "").replace("& ", "")):
        return "mnemonic (&) missing or too much"
    return ""


def is_left_over(text: str, templates: dict[str, str], fragments: set[str]) -> bool:
    """Whether no sentence of the engine is `text`, has it as a part, or is a more general form of it."""
    if text in templates or _shape(text) in fragments:
        return False
    return not any(Template(template).values(text) for template in templates if places(template)[0].before)


def read_catalogue(language: str) -> dict[str, dict[str, str | dict[str, str]]]:
    """The engine's catalogue of a language as it stands in its file."""
    content: dict[str, dict[str, str | dict[str, str]]] = json.loads(
        (ENGINE / f"{language}.json").read_text(encoding="utf-8")
    )
    return content


def _shape(text: str) -> str:
    return "{}".join(part.before for part in places(text)) + ("{}" if places(text)[-1].name else "")


def _ts(language: str) -> Path:
    return FOLDER / f"window_{language}.ts"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def _run_tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}{'.exe' if sys.platform == 'win32' else ''}")
    done = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stdout}{done.stderr}")


def main(arguments: Sequence[str]) -> int:
    """Run the command; `check` returns 1 when something is out of step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "check", "release"))
    command = parser.parse_args(arguments).command
    if command == "update":
        update()
    elif command == "release":
        release()
    else:
        complaints = list(check())
        print("\n".join(complaints) or "All translations are complete and in step.")
        return int(bool(complaints))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
