"""FileDrop: lets one file be dropped anywhere on a dialog."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from pgbackup_gui.ui.dropped import dropped_file

_OURS = (QEvent.Type.DragEnter, QEvent.Type.Drop)


class FileDrop(QObject):
    """Accepts a file for `widget`.

    Signals:
        dropped(Path): this file was dropped.
    """

    dropped = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _OURS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        file = dropped_file(event)
        if file is None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.dropped.emit(file)
        return True
