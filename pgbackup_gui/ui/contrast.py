"""How well a colour can be told from another, and a palette where nothing is faint."""

from PySide6.QtGui import QColor, QPalette

READABLE = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""

CLEAR = 7.0
"""Least contrast of text for who asks for more of it (WCAG 2.2, 1.4.6)."""

VISIBLE = 3.0
"""Least contrast of a line that says what is what (WCAG 2.2, 1.4.11)."""

_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup
_GROUPS = (_Group.Active, _Group.Inactive, _Group.Disabled)

_TEXTS = (
    (_Role.WindowText, _Role.Window),
    (_Role.Text, _Role.Base),
    (_Role.PlaceholderText, _Role.Base),
    (_Role.ButtonText, _Role.Button),
    (_Role.Link, _Role.Base),
    (_Role.ToolTipText, _Role.ToolTipBase),
)
_OFF = 0.6
_LINES = (_Role.Midlight, _Role.Mid)
"""What lines within a table are drawn with."""


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    """How bright a colour is, 0 to 1 (WCAG 2.2, "relative luminance")."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of `one`, the rest of `other`."""
    pairs = (
        (one.redF(), other.redF()),
        (one.greenF(), other.greenF()),
        (one.blueF(), other.blueF()),
    )
    return QColor.fromRgbF(*(share * mine + (1 - share) * theirs for mine, theirs in pairs))


def clearer(colour: QColor, ground: QColor, least: float) -> QColor:
    """`colour`, or as much nearer to black or white as it takes to tell it from `ground`."""
    seen = mixed(colour, ground, colour.alphaF())
    far = max((QColor(0, 0, 0), QColor(255, 255, 255)), key=lambda it: contrast(it, ground))
    steps = (mixed(far, seen, step / 20) for step in range(21))
    return next((it for it in steps if contrast(it, ground) >= least), far)


def strengthened(palette: QPalette) -> QPalette:
    """`palette` with what is too faint made clear; what is clear stays as the user chose it."""
    made = QPalette(palette)
    _set_apart(made)
    for group in _GROUPS:
        least = READABLE if group is _Group.Disabled else CLEAR
        for role, ground in _TEXTS:
            _clear(made, group, role=role, ground=ground, least=least)
        for role in _LINES:
            _clear(made, group, role=role, ground=_Role.Base, least=VISIBLE)
        # White on blue stays white: what is selected is told by the blue.
        _clear(made, group, role=_Role.Highlight, ground=_Role.HighlightedText, least=READABLE)
    return made


def _set_apart(palette: QPalette) -> None:
    """Grey what cannot be used, where it looks like all the rest."""
    for role, ground in _TEXTS:
        colour = palette.color(_Group.Active, role)
        if palette.color(_Group.Disabled, role) == colour:
            behind = palette.color(_Group.Disabled, ground)
            palette.setColor(_Group.Disabled, role, mixed(colour, behind, _OFF))


def _clear(
    palette: QPalette, group: QPalette.ColorGroup, *, role: QPalette.ColorRole,
    ground: QPalette.ColorRole, least: float,
) -> None:  # fmt: skip
    colour, behind = palette.color(group, role), palette.color(group, ground)
    if contrast(mixed(colour, behind, colour.alphaF()), behind) < least:
        palette.setColor(group, role, clearer(colour, behind, least))
