"""Every drawing can be painted, every tone can be read, in light and in dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.ui import assets
from pgbackup_gui.ui.app_icon import app_icon
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.contrast import CLEAR, READABLE, contrast
from tests.support.contrasting import black_on_white, white_on_black

LIGHT, DARK = QPalette(QColor(239, 239, 239)), QPalette(QColor(50, 50, 50))


@pytest.fixture(autouse=True)
def palette_as_before(qapp: QApplication) -> Iterator[None]:
    yield
    QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    qapp.setPalette(QPalette())


def image(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, scale: float = 1.0) -> QImage:
    return icon.pixmap(QSize(24, 24), scale, mode).toImage()


def is_blank(painted: QImage) -> bool:
    blank = QImage(painted.size(), painted.format())
    blank.fill(Qt.GlobalColor.transparent)
    blank.setDevicePixelRatio(painted.devicePixelRatio())
    return painted == blank


@pytest.mark.parametrize("art", Art)
def test_every_drawing_shows_something(art: Art) -> None:
    assert not is_blank(image(assets.icon(art)))


def test_drawings_are_sharp_on_dense_screens() -> None:
    painted = image(assets.icon(Art.DATABASE), scale=2.0)
    assert painted.size() == QSize(48, 48)
    assert painted.devicePixelRatio() == 2.0


def test_drawings_follow_the_palette(qapp: QApplication) -> None:
    icon = assets.icon(Art.DATABASE)
    qapp.setPalette(LIGHT)
    light = image(icon)
    qapp.setPalette(DARK)
    assert image(icon) != light


def test_what_points_along_the_text_is_mirrored_with_it(qapp: QApplication) -> None:
    arrow, database = assets.icon(Art.COLLAPSED), assets.icon(Art.DATABASE)
    drawn = image(arrow), image(database)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert image(arrow) == drawn[0].flipped(Qt.Orientation.Horizontal) != drawn[0]
        assert image(database) == drawn[1]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_disabled_and_selected_look_different() -> None:
    icon = assets.icon(Art.DATABASE)
    modes = [QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected]
    images = [image(icon, mode) for mode in modes]
    assert images[0] != images[1] != images[2] != images[0]


def test_a_copied_icon_stays_alive() -> None:
    copies = [QIcon(assets.icon(Art.ADD)) for _ in range(50)]
    for copy in copies:
        copy.addPixmap(copy.pixmap(8, 8))
    assert not any(is_blank(image(copy)) for copy in copies)


def test_no_two_badges_look_alike() -> None:
    images = [image(assets.badge_icon(badge)) for badge in Badge]
    assert all(one != other for one in images for other in images if one is not other)
    assert assets.badge_tone(Badge.DAMAGED) is Tone.ERROR


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("palette", [LIGHT, DARK, QPalette(QColor(0, 0, 0))])
def test_every_tone_can_be_read(tone: Tone, palette: QPalette) -> None:
    colour = assets.tone_colour(tone, palette)
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        assert contrast(colour, palette.color(role)) >= READABLE


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("palette", [white_on_black(), black_on_white()])
def test_every_tone_is_clear_where_contrast_is_wanted(tone: Tone, palette: QPalette) -> None:
    colour = assets.tone_colour(tone, palette)
    assert contrast(colour, palette.color(QPalette.ColorRole.Base)) >= CLEAR


def test_the_program_has_a_colourful_icon() -> None:
    icon = app_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 256}
    colours = {QColor(image(icon).pixel(x, 12)).hue() for x in range(24)}
    assert len(colours) > 2
