"""Labels follow the palette; read-only fields can be selected and are named."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pgbackup_gui.ui import assets
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.contrast import READABLE, contrast
from pgbackup_gui.ui.panes.labels import Drawing, ToneLabel, value_label, value_line

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DARK = QPalette(QColor(40, 40, 40))


def colour(label: ToneLabel) -> QColor:
    return label.palette().color(QPalette.ColorRole.WindowText)


def test_tone_follows_the_palette(qtbot: QtBot, qapp: QApplication) -> None:
    label = ToneLabel("Damaged", tone=Tone.ERROR)
    qtbot.addWidget(label)
    label.show()
    before = colour(label)
    try:
        qapp.setPalette(DARK)
        qtbot.waitUntil(lambda: colour(label) != before)
        assert contrast(colour(label), QColor(40, 40, 40)) >= READABLE
    finally:
        qapp.setPalette(QPalette())
    qtbot.waitUntil(lambda: colour(label) == before)


def test_tone_is_right_when_first_shown_after_the_change(qtbot: QtBot, qapp: QApplication) -> None:
    label = ToneLabel("Damaged", tone=Tone.ERROR)
    qtbot.addWidget(label)
    try:
        qapp.setPalette(DARK)
        label.show()
        assert contrast(colour(label), QColor(40, 40, 40)) >= READABLE
    finally:
        qapp.setPalette(QPalette())


def test_another_tone_is_another_colour(qtbot: QtBot) -> None:
    label = ToneLabel("Checked", tone=Tone.GOOD)
    qtbot.addWidget(label)
    before = colour(label)
    label.set_tone(Tone.ERROR)
    assert colour(label) != before


def test_values_can_be_selected_by_keyboard(qtbot: QtBot) -> None:
    label, line = value_label("Size"), value_line("File")
    qtbot.addWidget(label)
    qtbot.addWidget(line)
    assert label.accessibleName() == "Size"
    assert label.textInteractionFlags() & label.textInteractionFlags().TextSelectableByKeyboard
    assert line.accessibleName() == "File"
    assert line.isReadOnly()


def test_a_long_value_is_cut_in_the_middle_and_whole_with_the_focus(qtbot: QtBot) -> None:
    line = value_line("File")
    qtbot.addWidget(line)
    path = "/srv/backups/" + "a/very/deep/folder/" * 9 + "jellyfin.backup"
    line.show_value(path)
    line.resize(300, line.height())
    assert line.text() == line.toolTip() == path
    start, end = line.shown().split("…")
    assert path.startswith(start)
    assert path.endswith(end)
    line.show()
    cut = line.grab().toImage()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.grab().toImage() != cut


def test_a_drawing_is_painted_in_the_palette_of_the_moment(
    qtbot: QtBot, qapp: QApplication
) -> None:
    drawing = Drawing(24)
    qtbot.addWidget(drawing)
    drawing.set_icon(assets.icon(Art.STATE_NONE))
    light = drawing.grab().toImage()
    try:
        qapp.setPalette(DARK)
        assert drawing.grab().toImage() != light
    finally:
        qapp.setPalette(QPalette())
