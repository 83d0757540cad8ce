"""Steps: a column of steps, each with a mark for done, now, or to come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pgbackup_gui.ui.assets import Art, Tone, icon
from pgbackup_gui.ui.dialogs.result_line import Mark

_DONE = (Art.STATE_GOOD, Tone.GOOD)
_NOW = (Art.COLLAPSED, Tone.PLAIN)
_TO_COME = (Art.STATE_NONE, Tone.MUTED)
_STOPPED = (Art.STATE_BAD, Tone.ERROR)

_LONGEST = 30
"""In letters: a longer step is broken, so that the page beside has room."""

_SPARE = 4


class Steps(QWidget):
    """The steps of something; `name` is read aloud, and so is the state of each step."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows: list[tuple[Mark, QLabel]] = []
        self._current = 0
        self._is_stopped = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)

    @property
    def current(self) -> int:
        """The step that is going on; their number when all are done."""
        return self._current

    def set_steps(self, texts: Sequence[str]) -> None:
        """Show these steps; the first is the current one."""
        for mark, label in self._rows:
            for widget in (mark, label):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = [self._make_row(row, text) for row, text in enumerate(texts)]
        self.show_current(0)

    def show_current(self, index: int, *, is_stopped: bool = False) -> None:
        """Mark what lies before `index` as done; `is_stopped` says that it ended there."""
        self._current, self._is_stopped = index, is_stopped
        for row, (mark, label) in enumerate(self._rows):
            mark.set_icon(icon(*self._art(row)))
            font = self.font()
            font.setBold(row == index)
            label.setFont(font)
            label.setAccessibleName(self._spoken(row))

    def width_of_texts(self) -> int:
        """So wide that no step is broken, also while it is the current one and bold."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(label.text()) for _, label in self._rows)
        mark = self._rows[0][0].width() + self._grid.horizontalSpacing()
        return mark + min(widest + _SPARE, metrics.averageCharWidth() * _LONGEST)

    def spoken(self) -> list[str]:
        """Every step as it is read aloud."""
        return [self._spoken(row) for row in range(len(self._rows))]

    def _make_row(self, row: int, text: str) -> tuple[Mark, QLabel]:
        mark, label = Mark(self), QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)
        mark.show()
        label.show()
        return mark, label

    def _art(self, row: int) -> tuple[Art, Tone]:
        if row == self._current:
            return _STOPPED if self._is_stopped else _NOW
        return _DONE if row < self._current else _TO_COME

    def _spoken(self, row: int) -> str:
        if row == self._current:
            words = self.tr("Stopped: {step}") if self._is_stopped else self.tr("Now: {step}")
        elif row < self._current:
            words = self.tr("Done: {step}")
        else:
            words = self.tr("To come: {step}")
        return words.format(step=self._rows[row][1].text())
