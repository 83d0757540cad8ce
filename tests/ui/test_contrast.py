"""The standard's contrast, and palettes where nothing is faint."""

import pytest
from PySide6.QtGui import QColor, QPalette

from pgbackup_gui.ui.contrast import (
    CLEAR,
    READABLE,
    VISIBLE,
    clearer,
    contrast,
    mixed,
    strengthened,
)
from tests.support.contrasting import BLACK, NAVY, WHITE, black_on_white, white_on_black

Group, Role = QPalette.ColorGroup, QPalette.ColorRole
FAINT = QPalette(QColor(239, 239, 239))


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast(WHITE, WHITE) == pytest.approx(1)
    assert contrast(QColor(118, 118, 118), WHITE) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("ground", [BLACK, WHITE, QColor(90, 90, 90), QColor("yellow")])
def test_a_colour_gets_as_clear_as_it_must(ground: QColor) -> None:
    colour = mixed(ground, QColor(128, 100, 100), 0.9)
    assert contrast(clearer(colour, ground, READABLE), ground) >= READABLE


def test_a_clear_colour_stays() -> None:
    assert clearer(NAVY, WHITE, CLEAR) == NAVY


@pytest.mark.parametrize("palette", [FAINT, white_on_black(), black_on_white()])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (Role.WindowText, Role.Window),
        (Role.Text, Role.Base),
        (Role.PlaceholderText, Role.Base),
        (Role.ButtonText, Role.Button),
        (Role.ToolTipText, Role.ToolTipBase),
    ],
)
def test_all_text_is_clear_and_what_is_off_is_readable(
    palette: QPalette, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    made = strengthened(palette)
    for group, least in (
        (Group.Active, CLEAR),
        (Group.Inactive, CLEAR),
        (Group.Disabled, READABLE),
    ):
        assert contrast(made.color(group, text), made.color(group, ground)) >= least
    assert made.color(Group.Disabled, text) != made.color(Group.Active, text)


def test_lines_in_tables_can_be_seen() -> None:
    made = strengthened(white_on_black())
    assert contrast(made.color(Role.Midlight), made.color(Role.Base)) >= VISIBLE


def test_colours_that_are_clear_stay_as_the_user_chose_them() -> None:
    before = white_on_black()
    after = strengthened(before)
    for role in (Role.Highlight, Role.HighlightedText, Role.Link, Role.Window, Role.Base):
        assert after.color(role) == before.color(role)
