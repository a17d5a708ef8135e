"""Keeps the web pages' translations in step with the code: gettext catalogues, and the server's own sentences.

    python3 build_scripts/web_translations.py update   takes new texts up, drops those that are gone
    python3 build_scripts/web_translations.py compile  makes the .mo files that the server loads
    python3 build_scripts/web_translations.py check    says what is missing, left over, or does not fit; changes nothing

Texts of pages are `_("…")` in `resources/web/templates` and `lazy_gettext("…")` and its kin in `app/server/pages`;
their translations are in `resources/translations/web/<language>/LC_MESSAGES/messages.po`. What the rest of `app/server`
says to a person comes in English, finished, and is translated by `resources/translations/server/<language>.json`.
"""

import argparse
import io
import json
import re
import sys
from collections.abc import Iterator, Sequence
from gettext import GNUTranslations
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "build_scripts")]

from engine_sentences import engine_strings, engine_templates  # noqa: E402
from translations import complaint_about, is_left_over  # noqa: E402

LANGUAGES = ("de", "es")
"""English needs no catalogue: the code has it."""
WEB = ROOT / "resources" / "translations" / "web"
SERVER = ROOT / "resources" / "translations" / "server"
_SOURCES = (
    (ROOT / "app" / "server" / "pages", [("**.py", "python")]),
    (ROOT / "resources" / "web" / "templates", [("**.html", "jinja2")]),
)
_KEYWORDS = {
    "_": None,
    "gettext": None,
    "lazy_gettext": None,
    "ngettext": (1, 2),
    "lazy_ngettext": (1, 2),
}
_PLACE = re.compile(r"%\((\w+)\)[sd]|\{(\w+)\}")
_HEADER = """\
# The web pages' texts. See resources/translations/README.md and GLOSSARY.md.
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def found_texts() -> Catalog:
    """All texts of the pages, each with the files that say it."""
    catalog = Catalog()
    for folder, methods in _SOURCES:
        options = {"**.html": {"trimmed": "true"}}
        for name, _, text, comments, _ in extract_from_dir(folder, methods, options, _KEYWORDS, ("Translators:",)):
            place = (folder / name).relative_to(ROOT).as_posix()
            catalog.add(text, locations=[(place, 0)], auto_comments=comments)
    return catalog


def read_catalog(language: str) -> Catalog:
    """The catalogue of a language as it stands in its file."""
    file = _po(language)
    if not file.exists():
        return Catalog()
    with file.open("rb") as source:
        return read_po(source)  # its header says how many plural forms there are, which Babel counts anew at times


def merged(language: str) -> Catalog:
    """The texts of the code with the translations that there are; no guesses."""
    known, result = read_catalog(language), Catalog()
    for message in found_texts():
        if message.id:
            former = known.get(message.id[0] if isinstance(message.id, tuple) else message.id)
            empty = ("", "") if message.pluralizable else ""
            said = former.string if former and bool(former.pluralizable) == bool(message.pluralizable) else empty
            result.add(message.id, said, message.locations, auto_comments=message.auto_comments)
    return result


def as_po(catalog: Catalog, language: str) -> str:
    """A .po file; line numbers are left out, since they change with every change of code."""
    target = io.BytesIO()
    write_po(target, catalog, omit_header=True, sort_by_file=True, include_lineno=False, width=118)
    return _HEADER.format(language=language) + target.getvalue().decode().strip() + "\n"


def update() -> None:
    """Bring all catalogues in step with the code; new texts are left empty."""
    templates, fragments = _server_texts()
    for language in LANGUAGES:
        _po(language).parent.mkdir(parents=True, exist_ok=True)
        _po(language).write_text(as_po(merged(language), language), encoding="utf-8")
        catalogue = _read_server(language)
        known = catalogue["sentences"]
        kept = {text: known.get(text, "") for text in templates}
        kept |= {text: said for text, said in known.items() if said and not is_left_over(text, templates, fragments)}
        catalogue["sentences"] = kept
        SERVER.mkdir(parents=True, exist_ok=True)
        _server(language).write_text(json.dumps(catalogue, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def compile_all() -> None:
    """Make the .mo file of each language."""
    for language in LANGUAGES:
        _mo(language).write_bytes(_compiled(language))


def check() -> Iterator[str]:
    """Everything that is out of step, a sentence each."""
    templates, fragments = _server_texts()
    for language in LANGUAGES:
        yield from _check_pages(language)
        yield from _check_server(language, templates, fragments)


def _check_pages(language: str) -> Iterator[str]:
    name = f"web/{language}/messages.po"
    if not _po(language).exists() or _po(language).read_text(encoding="utf-8") != as_po(merged(language), language):
        yield f"{name} is not in step with the code: run update"
        return
    for message in read_catalog(language):
        if message.id:
            yield from (f"{name}: {complaint}: {message.id!r}" for complaint in _complaints(message))
    if not _mo(language).exists() or _entries(_mo(language).read_bytes()) != _entries(_compiled(language)):
        yield f"web/{language}/messages.mo is older than its .po file: run compile"


def _complaints(message: Message) -> Iterator[str]:
    sources = message.id if isinstance(message.id, tuple) else (message.id,)
    said = message.string if isinstance(message.string, tuple) else (message.string,)
    if message.fuzzy or not all(said) or len(said) != len(sources):
        yield "not translated"
        return
    for source, form in zip(sources, said, strict=True):
        wanted, got = ({a or b for a, b in _PLACE.findall(text)} for text in (source, form))
        if wanted != got and not (len(sources) > 1 and got <= wanted):
            yield f"places differ ({sorted(wanted ^ got)})"
        if source[-1:] in ".…:" and source[-1:] != form[-1:]:
            yield f"does not end in {source[-1]!r}"


def _check_server(language: str, templates: dict[str, str], fragments: set[str]) -> Iterator[str]:
    sentences = _read_server(language)["sentences"]
    for text, place in templates.items():
        if text not in sentences:
            yield f"server/{language}.json misses a sentence of {place}: {text!r}"
    for text, said in sentences.items():
        if text not in templates and is_left_over(text, templates, fragments):
            yield f"server/{language}.json has one that nobody says any more: {text!r}"
        for form in said.values() if isinstance(said, dict) else [said]:
            if complaint := complaint_about(text, form, is_form=isinstance(said, dict)):
                yield f"server/{language}.json: {complaint}: {text!r}"


def _server_texts() -> tuple[dict[str, str], set[str]]:
    app = ROOT / "app"
    return engine_templates(app, ("server",)), engine_strings(app, ("server",))


def _read_server(language: str) -> dict[str, dict[str, str | dict[str, str]]]:
    if not _server(language).exists():
        return {"plural_rule": "one-other", "decimal_point": ",", "sentences": {}}  # type: ignore[dict-item]
    content: dict[str, dict[str, str | dict[str, str]]] = json.loads(_server(language).read_text(encoding="utf-8"))
    return content


def _compiled(language: str) -> bytes:
    target = io.BytesIO()
    write_mo(target, read_catalog(language))
    return target.getvalue()


def _entries(compiled: bytes) -> dict[object, str]:
    """What a .mo file says, without its header, which names the version of the tool."""
    entries = dict(GNUTranslations(io.BytesIO(compiled))._catalog)  # type: ignore[attr-defined]
    entries.pop("", None)
    return entries


def _po(language: str) -> Path:
    return WEB / language / "LC_MESSAGES" / "messages.po"


def _mo(language: str) -> Path:
    return _po(language).with_suffix(".mo")


def _server(language: str) -> Path:
    return SERVER / f"{language}.json"


def main(arguments: Sequence[str]) -> int:
    """Run the command; `check` returns 1 when something is out of step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "check", "compile"))
    command = parser.parse_args(arguments).command
    if command == "update":
        update()
    elif command == "compile":
        compile_all()
    else:
        complaints = list(check())
        print("\n".join(complaints) or "All translations of the web pages are complete and in step.")
        return 1 if complaints else 0
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
