"""Dialogs without an engine, with a keyring of the test's own; and a search for secrets where none may be."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import keyring.backend
import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.core.paths import Home
from app.core.secrets import Secret, variable_of
from app.ui.desktop import Desktop
from tests.support.keyrings import MemoryKeyring, using

UseKeyring = Callable[[keyring.backend.KeyringBackend], keyring.backend.KeyringBackend]


@pytest.fixture(autouse=True)
def use_keyring(home: Home) -> Iterator[UseKeyring]:
    """Another keyring than the one in memory; what is entered for this run is forgotten at the end."""
    former = {variable_of(secret): os.environ.pop(variable_of(secret), None) for secret in Secret}
    with ExitStack() as stack:
        stack.enter_context(using(MemoryKeyring()))
        yield lambda backend: stack.enter_context(using(backend))
    for name, value in former.items():
        os.environ.pop(name, None)
        if value is not None:
            os.environ[name] = value


@pytest.fixture
def memory(use_keyring: UseKeyring) -> MemoryKeyring:
    """A keyring that works."""
    backend = MemoryKeyring()
    use_keyring(backend)
    return backend


def shown_texts(widget: QWidget) -> str:
    """All that can be read, heard or pointed at in a window, in one text."""
    found = []
    for each in [widget, *widget.findChildren(QWidget)]:
        found += [each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle()]
        if isinstance(each, QLineEdit):
            is_hidden = each.echoMode() is QLineEdit.EchoMode.Password
            found += [each.displayText() if is_hidden else each.text(), each.placeholderText()]
        elif isinstance(each, QAbstractButton | QLabel):
            found.append(each.text())
        elif isinstance(each, QPlainTextEdit):
            found.append(each.toPlainText())
        elif isinstance(each, QComboBox):
            found += [each.currentText(), *(each.itemText(n) for n in range(each.count()))]
    return "\n".join(found)


def assert_nowhere(secret: str, desktop: Desktop, *widgets: QWidget) -> None:
    """The secret stands in no file of the data folder, in nothing that is shown, and in no copied details."""
    from app.ui.diagnostics import details_of

    files = [path for path in desktop.home.root.rglob("*") if path.is_file()]
    assert not [path for path in files if secret.encode() in path.read_bytes()]
    assert secret not in details_of(desktop)
    for widget in widgets:
        assert secret not in shown_texts(widget)
