"""Finds every sentence that the engine can say to a person, as a template, in its source code."""

import ast
import builtins
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

PACKAGES = ("core", "generators", "worker")
# What is written for a model, for a worksheet or into the template workbook, and not said to a person here.
_NOT_SAID = (
    "generators/writers/prompts.py",
    "generators/workbook/report.py",
    "worker/diagnosis.py",
    "worker/roles.py",
    "server/pages/",  # in gettext's catalogues
    "server/api/contract.py",
)
_FOR_SHEETS = ("generators/writers/offline/",)
_FOR_WORKBOOKS = ("generators/workbook/template.py",)
_TEXTS = ("texts.py", "problems.py")
_KEYWORDS = ("message", "hint", "reason", "worksheet")
_FOR_MODELS = ("guidance",)
_SENTENCE = re.compile(r"[A-Z“{].*\S\s\S.*\s\S.*[.?:…]", re.DOTALL)
_OPEN_END = re.compile(r"[A-Z].*: \{\w+\}")
_Text = ast.Constant | ast.JoinedStr


def engine_templates(app: Path, packages: Sequence[str] = PACKAGES) -> dict[str, str]:
    """Template -> where it was found first (`core/paths.py:39`)."""
    found: dict[str, str] = {}
    for module in _modules(app, packages):
        name = module.relative_to(app).as_posix()
        for template, line in _templates(ast.parse(module.read_text(encoding="utf-8")), name):
            if re.search(r"[^\W\d_]", re.sub(r"\{.*?\}", "", template)):
                found.setdefault(template, f"{name}:{line}")
    return found


def engine_strings(app: Path, packages: Sequence[str] = PACKAGES) -> set[str]:
    """All text of the engine, each place written as `{}`; a fragment in a catalogue has to be one of them."""
    modules = _modules(app, packages)
    nodes = (node for module in modules for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))))
    return {re.sub(r"\{\w*(?::[^}]*)?\}", "{}", template_of(node)) for node in nodes if isinstance(node, _Text)}


def template_of(node: ast.AST) -> str:
    """A literal, or an f-string as a template with a named place for each value; empty for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts = []
    named: dict[str, str] = {}
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            spec = template_of(part.format_spec) if part.format_spec else ""
            name = _place(part.value)
            if named.setdefault(name, ast.unparse(part.value)) != ast.unparse(part.value):
                name = f"{name}{len(parts)}"
            parts.append(f"{{{name}{spec and ':' + spec}}}")
        elif isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
    return "".join(parts)


def _place(value: ast.expr) -> str:
    """A name for what stands in a place: `at.host` is host, `_clip(text)` is text, `pause / 3600` is pause."""
    match value:
        case ast.Name(id=name):
            return name.lower().strip("_")
        case ast.Attribute(attr=name):
            return name.lower()
        case ast.Call(func=function, args=args):
            inner = next((_place(each) for each in args if not isinstance(each, ast.Constant)), "")
            return inner or (_place(function.value) if isinstance(function, ast.Attribute) else _place(function))
        case ast.BinOp(left=left):
            return _place(left)
    return "value"


def _modules(app: Path, packages: Sequence[str]) -> Iterator[Path]:
    for package in packages:
        for module in sorted((app / package).rglob("*.py")):
            if not module.relative_to(app).as_posix().startswith(_NOT_SAID):
                yield module


def _templates(tree: ast.Module, module: str) -> Iterator[tuple[str, int]]:
    left_out = set(_left_out(tree))
    if module.endswith(_TEXTS):
        yield from _constants(tree, left_out)
    elif not module.startswith((*_FOR_SHEETS, *_FOR_WORKBOOKS)):
        yield from _sentences(tree, left_out)
    yield from _arguments(tree)


def _left_out(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings, the parts of f-strings, and what is written for a model."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from node.values
        elif isinstance(node, ast.FormattedValue) and node.format_spec:
            yield node.format_spec
        elif isinstance(node, ast.keyword) and node.arg in _FOR_MODELS:
            yield node.value


def _constants(tree: ast.Module, left_out: set[ast.AST]) -> Iterator[tuple[str, int]]:
    """All text of the constants of a module of texts; keys of its tables are no text."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign):
            keys = {key for node in ast.walk(statement) if isinstance(node, ast.Dict) for key in node.keys}
            for node in ast.walk(statement.value):
                if node not in left_out and node not in keys and (text := template_of(node)):
                    yield text, statement.lineno


def _sentences(tree: ast.Module, left_out: set[ast.AST]) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        text = "" if node in left_out else template_of(node)
        if _SENTENCE.fullmatch(text) or (isinstance(node, ast.Constant) and _OPEN_END.fullmatch(text)):
            yield text, getattr(node, "lineno", 0)


def _arguments(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """What is given to an error by name or first, and the titles of the kinds of errors."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            is_error = isinstance(node.func, ast.Name) and _is_error(node.func.id)
            names = (*_KEYWORDS, "title") if is_error else _KEYWORDS
            given = [keyword.value for keyword in node.keywords if keyword.arg in names]
            for value in [*node.args[:is_error], *given]:
                if (text := template_of(value)) and not re.match(r"[a-z]", text):
                    yield text, value.lineno
        elif isinstance(node, ast.ClassDef) and any(isinstance(base, ast.Name) for base in node.bases):
            for statement in node.body:
                if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "title":
                    yield template_of(statement.value), statement.lineno


def _is_error(name: str) -> bool:
    if name.startswith("_") or hasattr(builtins, name):
        return False
    return name.endswith(("Error", "Refused", "Stopped")) or name in ("BadRequest", "Cancelled", "Problem")
