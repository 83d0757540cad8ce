"""The guide is the same in the program and in the documentation, with all its pictures."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui.dialogs.guide import GuideDialog
from tests.ui.finding import child
from tests.ui.test_messages import FORBIDDEN

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PACKAGED = files("pgbackup_gui.resources") / "guide"
DOCUMENTED = Path(__file__).parents[3] / "docs" / "guide.md"
TEXT = (PACKAGED / "guide.md").read_text(encoding="utf-8")
PICTURES = re.findall(r"!\[[^]]+\]\(([^)]+)\)", TEXT)


def test_both_copies_are_the_same() -> None:
    assert DOCUMENTED.read_text(encoding="utf-8") == TEXT


def test_every_picture_is_there_for_both() -> None:
    assert PICTURES
    for picture in PICTURES:
        assert (DOCUMENTED.parent / picture).is_file()
        assert (PACKAGED / Path(picture).name).is_file()


def test_words_are_plain() -> None:
    assert not FORBIDDEN.search(TEXT)


def test_text_and_pictures_are_shown(qtbot: QtBot) -> None:
    dialog = GuideDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    text = child(dialog, QTextBrowser, "guideText")
    assert "Ctrl+B" in text.toPlainText()
    kind = QTextDocument.ResourceType.ImageResource.value
    images = [text.loadResource(kind, picture) for picture in PICTURES]
    assert all(isinstance(image, QImage) and not image.isNull() for image in images)
    assert text.loadResource(kind, "nothing.png").isNull()
