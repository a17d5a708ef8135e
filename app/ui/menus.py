"""The menu bar and the tool bar of the main window: what there is to do, in one place; who does it connects to it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QStyleOptionToolButton, QToolBar, QToolButton, QWidget

from app.core.update_policy import UpdatePolicy
from app.ui import texts
from app.ui.icons import icon
from app.ui.memory import Memory
from app.ui.words import say

_Key = QKeySequence.StandardKey
_APPEARANCES = {"auto": texts.AS_SYSTEM, "light": texts.LIGHT, "dark": texts.DARK}


class _PlainMenuButton(QToolButton):
    """Opens a menu, and looks like the buttons beside it."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        """Without the arrow."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu


class Menus(QObject):
    """All actions of the window that are not a job's or a lesson's; those are filled in with `fill`."""

    recent_chosen = Signal(object)  # Path
    appearance_chosen = Signal(str)

    def __init__(self, window: QMainWindow, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._make_file_actions()
        self._make_view_actions()
        self._make_help_actions()
        self._bar = window.menuBar()
        self._build_file()
        self._job = self._bar.addMenu(say(texts.MENU_JOB))
        self._lesson = self._bar.addMenu(say(texts.MENU_LESSON))
        self._build_view()
        self.fill((), ())
        self._build_help()
        self._build_tools()

    def fill(
        self, job_actions: Sequence[QAction], lesson_actions: Sequence[QAction], filters: Sequence[QAction] = ()
    ) -> None:
        """Put in what can be done to jobs and lessons, and which of them can be shown."""
        menus = ((self._job, job_actions), (self._lesson, lesson_actions), (self._filters, filters))
        for menu, actions in menus:
            menu.clear()
            menu.addActions(list(actions))
            menu.setEnabled(bool(actions))

    def all(self) -> list[QAction]:
        """Every action of the menus, without separators and menus' own, each once."""
        found: dict[QAction, None] = {}
        waiting = [each for each in self._bar.actions()]
        while waiting:
            action = waiting.pop(0)
            menu = action.menu()
            if isinstance(menu, QMenu):
                waiting = menu.actions() + waiting
            elif not action.isSeparator():
                found[action] = None
        return list(found)

    def show_appearance(self, appearance: str) -> None:
        """Check the right one of the three."""
        for each in self._appearances.actions():
            each.setChecked(each.data() == appearance)

    def show_updates(self, policy: UpdatePolicy) -> None:
        """Offer to look for a newer version where that is allowed; where somebody else does it, say so."""
        self.look.setVisible(policy.is_managed or bool(policy.address))
        self.look.setEnabled(not policy.is_managed)
        self.look.setText(say(texts.LOOKED_AFTER if policy.is_managed else texts.LOOK_NOW))

    def _action(self, text: str, name: str = "", key: "_Key | str | None" = None, *, check: bool = False) -> QAction:
        action = QAction(say(text), self._window)
        if name:
            action.setIcon(icon(name))
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.setCheckable(check)
        return action

    def _make_file_actions(self) -> None:
        self.open = self._action(texts.OPEN, "open", _Key.Open)
        self.sample = self._action(texts.SAMPLE, "lesson")
        self.template = self._action(texts.TEMPLATE, "sheet")
        self.settings = self._action(texts.SETTINGS, "settings", _Key.Preferences)
        if self.settings.shortcut().isEmpty():
            self.settings.setShortcut(QKeySequence("Ctrl+,"))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._action(texts.QUIT, "", _Key.Quit)
        if self.quit.shortcut().isEmpty():
            self.quit.setShortcut(QKeySequence("Ctrl+Q"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_view_actions(self) -> None:
        self.jobs = self._action(texts.SHOW_JOBS, "job", "Ctrl+J", check=True)
        self.preparing = self._action(texts.SHOW_PREPARING, "sheet", "Ctrl+N", check=True)
        self.search = self._action(texts.SEARCH, "search", _Key.Find)
        self.details = self._action(texts.SHOW_DETAILS, "preview", "F9", check=True)
        self.details.setToolTip(say(texts.SHOW_DETAILS_TIP))
        self.next_part = self._action(texts.NEXT_PART, "", "F6")
        self.full_screen = self._action(texts.FULL_SCREEN, "", _Key.FullScreen, check=True)
        if self.full_screen.shortcut().isEmpty():
            self.full_screen.setShortcut(QKeySequence("F11"))
        self._appearances = QActionGroup(self)
        for value, text in _APPEARANCES.items():
            action = self._action(text, check=True)
            action.setData(value)
            self._appearances.addAction(action)
        self._appearances.triggered.connect(lambda action: self.appearance_chosen.emit(action.data()))

    def _make_help_actions(self) -> None:
        self.guide = self._action(texts.GUIDE, "writing")
        self.check = self._action(texts.CHECK, "verifying")
        self.logs = self._action(texts.LOGS, "folder")
        self.copy_details = self._action(texts.COPY_DETAILS, "copy")
        self.user_guide = self._action(texts.USER_GUIDE, "help", _Key.HelpContents)
        self.shortcuts = self._action(texts.SHORTCUTS, "keyboard", "Ctrl+F1")
        self.look = self._action(texts.LOOK_NOW, "refresh")
        self.look.setVisible(False)  # until it is known whether it is allowed
        self.about = self._action(texts.ABOUT, "about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _build_file(self) -> None:
        menu = self._bar.addMenu(say(texts.MENU_FILE))
        menu.addAction(self.open)
        self.recent = menu.addMenu(icon("history"), say(texts.RECENT))
        self.recent.setToolTipsVisible(True)
        self.recent.aboutToShow.connect(self._fill_recent)
        self._fill_recent()
        menu.addActions([self.sample, self.template])
        menu.addSeparator()
        menu.addAction(self.settings)
        menu.addSeparator()
        menu.addAction(self.quit)

    def _build_view(self) -> None:
        menu = self._bar.addMenu(say(texts.MENU_VIEW))
        menu.addActions([self.jobs, self.preparing])
        menu.addSeparator()
        menu.addAction(self.search)
        self._filters = menu.addMenu(icon("filter"), say(texts.FILTER))
        menu.addActions([self.next_part, self.details, self.full_screen])
        menu.addSeparator()
        menu.addMenu(say(texts.APPEARANCE)).addActions(self._appearances.actions())

    def _build_help(self) -> None:
        self._help = self._bar.addMenu(say(texts.MENU_HELP))
        self._help.addActions([self.user_guide, self.shortcuts, self.guide])
        self._help.addSeparator()
        self._help.addActions([self.check, self.logs, self.copy_details])
        self._help.addSeparator()
        self._help.addActions([self.look, self.about])

    def _build_tools(self) -> None:
        bar = QToolBar(say(texts.TOOLBAR))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        size = round(self._window.fontMetrics().height() * 1.2)
        bar.setIconSize(QSize(size, size))
        add = self._action(texts.ADD, "add")
        add.setToolTip(say(texts.ADD_TIP))
        add.triggered.connect(self.open.trigger)
        settings = self._action(texts.SETTINGS_SHORT, "settings")
        settings.triggered.connect(self.settings.trigger)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addActions([add, self.jobs, self.preparing])
        bar.addWidget(gap)
        bar.addActions([self.details, settings])
        bar.addWidget(self._help_button())
        layout = bar.layout()
        if layout is not None:
            layout.setContentsMargins(*(size // 3,) * 4)
        self._window.addToolBar(bar)

    def _help_button(self) -> QToolButton:
        button = _PlainMenuButton()
        button.setText(say(texts.HELP_SHORT))
        button.setIcon(icon("help"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._help)
        return button

    def _fill_recent(self) -> None:
        self.recent.clear()
        for number, path in enumerate(self._memory.recent, 1):
            entry = say(texts.RECENT_ENTRY, name=path.name, folder=path.parent.name or str(path.parent))
            text = entry.replace("&", "&&")
            action = self.recent.addAction(f"&{number}  {text}" if number < 10 else f"{number}  {text}")
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.recent_chosen.emit(Path(path)))
        if self.recent.isEmpty():
            self.recent.addAction(say(texts.RECENT_NONE)).setEnabled(False)
        else:
            self.recent.addSeparator()
            self.recent.addAction(say(texts.RECENT_CLEAR), self._memory.forget_recent)
