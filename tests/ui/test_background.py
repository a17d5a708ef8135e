"""Work off the GUI thread, at its end."""

from pytestqt.qtbot import QtBot

from app.ui.background import Background


def test_nothing_is_begun_after_the_end(qtbot: QtBot) -> None:
    background = Background()
    begun: list[str] = []
    background.close()
    assert background.run(lambda: begun.append("late"), lambda _: begun.append("done")).cancelled()
    assert begun == []
