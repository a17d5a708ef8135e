"""A window as a screen reader gets it: the tree of accessible objects of a program, over AT-SPI's own bus."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 90.0  # seconds: each of many questions takes its time on a busy machine
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_STATES = {"checked": 4, "editable": 7, "enabled": 8, "expanded": 10, "focusable": 11, "focused": 12, "selected": 23}
_STATES |= {"sensitive": 24, "showing": 25, "visible": 30}
_LISTS = {"list", "tree", "table", "tree table", "page tab list"}


_CELLS = {"cell", "table cell", "tree item"}  # those of a row that have nothing to say are empty


class AccessibilityError(Exception):
    """The other side answered with an error, usually because the object is gone by now."""


class Accessibility:
    """A connection to the accessibility bus that belongs to a session bus."""

    def __init__(self, session_bus: str) -> None:
        session = open_dbus_connection(bus=session_bus)
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=20)
        session.close()
        self.connection: DBusConnection = open_dbus_connection(bus=reply.body[0])

    def close(self) -> None:
        """Hang up."""
        self.connection.close()

    def applications(self) -> list["Node"]:
        """The programs that show themselves to screen readers."""
        return Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root").children()

    def application(self, name: str, timeout: float = PATIENCE) -> "Node":
        """The program of this name, as soon as it is there."""
        return wait_for(lambda: next((each for each in self.applications() if each.name == name), None), timeout)

    def ask(
        self, bus: str, path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> Any:
        """The answer to a call; `AccessibilityError` when it is an error."""
        address = DBusAddress(path, bus, interface)
        call = new_method_call(address, method, signature or None, body)
        return self._answer(call)

    def read(self, bus: str, path: str, interface: str, name: str) -> Any:
        """The value of a property."""
        return self._answer(Properties(DBusAddress(path, bus, interface)).get(name))[1]

    def _answer(self, call: Any) -> Any:
        reply = self.connection.send_and_get_reply(call, timeout=20)
        if reply.header.message_type is MessageType.error:
            raise AccessibilityError(str(reply.body))
        return reply.body[0]


@dataclass(frozen=True)
class Node:
    """One accessible object."""

    to: Accessibility
    bus: str
    path: str

    @property
    def name(self) -> str:
        """What a screen reader calls it."""
        return str(self.to.read(self.bus, self.path, _ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What a screen reader says of it besides."""
        return str(self.to.read(self.bus, self.path, _ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What it is: `push button`, `table cell`."""
        return str(self.to.ask(self.bus, self.path, _ACCESSIBLE, "GetRoleName"))

    @property
    def value(self) -> str:
        """How far a progress bar is, or what a spin box holds; empty for all else."""
        try:
            return f"{self.to.read(self.bus, self.path, 'org.a11y.atspi.Value', 'CurrentValue'):g}"
        except AccessibilityError:
            return ""

    @property
    def states(self) -> set[str]:
        """Names of the states that it has."""
        low, high = self.to.ask(self.bus, self.path, _ACCESSIBLE, "GetState")
        bits = low | high << 32
        return {name for name, bit in _STATES.items() if bits >> bit & 1}

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        left, top, width, height = self.to.ask(self.bus, self.path, "org.a11y.atspi.Component", "GetExtents", "u", (0,))
        return left, top, width, height

    def children(self) -> list["Node"]:
        """Its children, in order."""
        return [Node(self.to, bus, path) for bus, path in self.to.ask(self.bus, self.path, _ACCESSIBLE, "GetChildren")]

    def walk(self, depth: int = 0, at_most: int = 40) -> Iterator[tuple[int, "Node"]]:
        """It and all below it that are still there, with how deep they are."""
        yield depth, self
        if depth >= at_most:
            return
        try:
            children = self.children()
        except AccessibilityError:
            return
        for child in children:
            yield from child.walk(depth + 1, at_most)

    def find(self, role: str = "", name: str = "", *, timeout: float = PATIENCE) -> "Node":
        """The first one that shows, with this role and with `name` in its name; waits until it is there."""

        def found() -> "Node | None":
            for _, each in self.walk():
                try:
                    is_it = (not role or each.role == role) and name.lower() in each.name.lower()
                    if is_it and "showing" in each.states:
                        return each
                except AccessibilityError:
                    continue
            return None

        return wait_for(found, timeout, f"{role} “{name}”")

    def focus(self) -> "Node | None":
        """What has the keyboard, with the item that is current in it where it is a list; None when nothing has it."""
        return next(_focused(self, is_inside=False), None)

    def unnamed(self) -> list[str]:
        """What can have the keyboard, shows, and has no name, with where it is."""
        return list(_unnamed(self, ""))

    def outline(self) -> str:
        """The tree as text, a line each; what does not show is left out with all below it."""
        return "\n".join("  " * depth + words for depth, words in _lines(self, 0))


def _focused(node: Node, *, is_inside: bool) -> Iterator[Node]:
    """Nodes with the focus, the innermost first.

    A list tells of a focused item also while it has no focus itself, and the ground of what scrolls tells of that of
    the whole.
    """
    try:
        states, role = node.states, node.role
        has_focus = "focused" in states
        if role != "application" and "showing" not in states:
            return
        if role in _LISTS and not has_focus:
            return
        for child in node.children() if role != "text" else ():
            yield from _focused(child, is_inside=has_focus)
        if has_focus and not (is_inside and role == "filler" and not node.name):
            yield node
    except AccessibilityError:
        return


def _unnamed(node: Node, path: str) -> Iterator[str]:
    try:
        states, role, name = node.states, node.role, node.name
        if role != "application" and "showing" not in states:
            return
        here = f"{path}/{role} {name}".rstrip()
        if "focusable" in states and not name and role not in _CELLS:
            yield here
        for child in node.children() if role not in ("text", "document text") else ():
            yield from _unnamed(child, here)
    except AccessibilityError:
        return


def _lines(node: Node, depth: int) -> Iterator[tuple[int, str]]:
    try:
        states = node.states
        if "showing" not in states and depth > 1:
            return
        words = [node.role, f"“{node.name}”" if node.name else "", f"({node.description})" if node.description else ""]
        words += [node.value, " ".join(sorted(states & {"checked", "focused", "selected", "expanded"}))]
        children = node.children()
    except AccessibilityError:
        return
    yield depth, " ".join(filter(None, words))
    for child in children:
        yield from _lines(child, depth + 1)


def wait_for(look: Callable[[], Any], timeout: float, what: str = "") -> Any:
    """What `look` finds, as soon as it does."""
    deadline = time.monotonic() + timeout
    while True:
        try:
            found = look()
        except AccessibilityError:
            found = None
        if found:
            return found
        assert time.monotonic() < deadline, f"not found in {timeout} s: {what}"
        time.sleep(0.2)
