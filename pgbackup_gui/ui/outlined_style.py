"""OutlinedStyle: Qt's own style with a line around everything that can be used.

Fusion takes its lines from the colour of the window: none is seen on black, and hardly any on
white. It draws them in the colour of text where the desktop tells that it wants contrast
(Qt 6.12, GNOME); other desktops, KDE for one, only hand over black and white.
"""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

NAME = "fusion"
"""The style that needs it."""

_RADIUS = 2
_FOCUS_WIDTH = 2
_EDGE = 3

_Primitive, _Control = QStyle.PrimitiveElement, QStyle.ControlElement
_Complex = QStyle.ComplexControl

_BOXES = frozenset(
    {
        _Primitive.PE_Frame,
        _Primitive.PE_FrameGroupBox,
        _Primitive.PE_FrameLineEdit,
        _Primitive.PE_FrameMenu,
        _Primitive.PE_FrameTabWidget,
        _Primitive.PE_IndicatorCheckBox,
        _Primitive.PE_IndicatorItemViewItemCheck,
        _Primitive.PE_PanelButtonCommand,
        _Primitive.PE_PanelButtonTool,
    }
)
_BUTTONS = frozenset({_Primitive.PE_PanelButtonCommand, _Primitive.PE_PanelButtonTool})
_PLAIN_BOXES = frozenset({_Control.CE_ProgressBarGroove, _Control.CE_TabBarTabShape})
_WHOLE = frozenset({_Complex.CC_ComboBox, _Complex.CC_SpinBox})


class OutlinedStyle(QProxyStyle):
    """Fusion, drawn over: lines in the colour of text, and what has the focus framed."""

    def __init__(self) -> None:
        super().__init__(NAME)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is _Primitive.PE_FrameFocusRect:
            _ring(painter, option)
            return
        super().drawPrimitive(element, option, painter, widget)
        if element in _BOXES:
            _outline(painter, option, option.rect)
            if element in _BUTTONS and option.state & QStyle.StateFlag.State_On:
                _outline(painter, option, option.rect.adjusted(2, 2, -2, -2))
        elif element is _Primitive.PE_IndicatorRadioButton:
            _outline(painter, option, option.rect, radius=option.rect.height() / 2)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawControl(element, option, painter, widget)
        if element in _PLAIN_BOXES or _is_bare_button(element, widget):
            _outline(painter, option, option.rect, shows_focus=False)
        if element is _Control.CE_TabBarTabShape and option.state & QStyle.StateFlag.State_Selected:
            edge = QRect(option.rect)
            edge.setHeight(_EDGE)
            painter.fillRect(edge, option.palette.color(QPalette.ColorRole.Highlight))
        elif element is _Control.CE_HeaderSection:
            _underline(painter, option)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control in _WHOLE:
            _outline(painter, option, option.rect)
        elif control is _Complex.CC_ScrollBar and widget is not None:
            part = QStyle.SubControl.SC_ScrollBarSlider
            slider = self.subControlRect(control, option, part, widget)
            _outline(painter, option, slider, shows_focus=False)


def _is_bare_button(element: QStyle.ControlElement, widget: QWidget | None) -> bool:
    """A large button with an explanation, whose border only shows below the mouse."""
    is_bevel = element is _Control.CE_PushButtonBevel
    return is_bevel and widget is not None and widget.inherits("QCommandLinkButton")


def _outline(
    painter: QPainter, option: QStyleOption, rect: QRect, *, radius: float = _RADIUS,
    shows_focus: bool = True,
) -> None:  # fmt: skip
    has_focus = shows_focus and bool(option.state & QStyle.StateFlag.State_HasFocus)
    width = _FOCUS_WIDTH if has_focus else 1
    role = QPalette.ColorRole.Highlight if has_focus else QPalette.ColorRole.Text
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(role), width))
    half = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def _ring(painter: QPainter, option: QStyleOption) -> None:
    """Qt would draw it paler than what it is drawn on."""
    painter.save()
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), _FOCUS_WIDTH))
    painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.restore()


def _underline(painter: QPainter, option: QStyleOption) -> None:
    painter.save()
    painter.setPen(option.palette.color(QPalette.ColorRole.Text))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight())
    painter.restore()
