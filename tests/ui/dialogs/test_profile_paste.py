"""The paste panel reads what was copied, and says what to do when that is not enough."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.dialogs.profile_paste import PastePanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COMPOSE = """\
services:
  database:
    image: postgres:18
    ports: ["5433:5432"]
    environment:
      POSTGRES_PASSWORD: ${DB_PASSWORD}
"""


def panel(qtbot: QtBot, *, has_box: bool = True) -> PastePanel:
    made = PastePanel(has_box=has_box)
    qtbot.addWidget(made)
    made.show()
    return made


def paste(made: PastePanel, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    made.button.click()


def test_a_compose_file_that_publishes_no_port_is_explained(qtbot: QtBot) -> None:
    made = panel(qtbot)
    with qtbot.waitSignal(made.found) as heard:
        paste(made, COMPOSE.replace("ports", "expose").replace("${DB_PASSWORD}", "${P:-geheim}"))
    assert heard.args is not None
    assert heard.args[1] is None
    assert made.answer.text == "Found: database postgres, user postgres."
    assert "publishes no port for “database”" in made.warnings.text
    assert "as “docker ps” shows it" in made.warnings.text


def test_a_second_text_comes_below_the_first(qtbot: QtBot) -> None:
    made = panel(qtbot)
    paste(made, COMPOSE)
    with qtbot.waitSignal(made.found) as heard:
        paste(made, "DB_PASSWORD=geheim")
    assert heard.args is not None
    assert heard.args[1] == "geheim"
    assert "geheim" not in made.answer.text
    assert "DB_PASSWORD" not in made.warnings.text


def test_a_text_is_not_added_twice(qtbot: QtBot) -> None:
    made = panel(qtbot)
    paste(made, COMPOSE)
    paste(made, COMPOSE)
    assert made.box.toPlainText().count("services:") == 1


def test_the_button_alone_reads_the_clipboard(qtbot: QtBot) -> None:
    made = panel(qtbot, has_box=False)
    assert not made.box.isVisible()
    paste(made, "postgres://me@nas/db?pool=5")
    assert made.answer.text == "Found: server nas, database db, user me."
    assert made.notes.text == "Not needed here and left out: pool."


def test_a_text_that_says_nothing_is_told(qtbot: QtBot) -> None:
    made = panel(qtbot)
    with qtbot.assertNotEmitted(made.found), qtbot.waitSignal(made.changed):
        paste(made, "hello")
    assert "Paste all of your app's" in made.answer.text
