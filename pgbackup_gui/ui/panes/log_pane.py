"""LogPane: the newest lines of the programs that run; each batch costs a bounded time."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.work.output import OutputLine, Severity
from pgbackup_gui.ui import assets, formats
from pgbackup_gui.ui.assets import Art, Tone

SHOWN_PER_BATCH = 100
"""Lines shown of each batch; twice as many cost the GUI thread more than 16 ms (measured)."""

_ERRORS_PER_BATCH = 20
_TONE = QTextFormat.Property.UserProperty + 1
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX

_TONES = {Severity.INFO: Tone.PLAIN, Severity.WARNING: Tone.WARNING, Severity.ERROR: Tone.ERROR}
_MARKS = {Severity.INFO: "", Severity.WARNING: "WARNING  ", Severity.ERROR: "ERROR  "}


def choose(lines: Sequence[OutputLine]) -> Sequence[OutputLine]:
    """The newest lines, and before them the newest errors they would have pushed out.

    Errors are why one looks at a log.
    """
    if len(lines) <= SHOWN_PER_BATCH:
        return lines
    errors = [line for line in lines[:-SHOWN_PER_BATCH] if line.severity is Severity.ERROR]
    kept = errors[-_ERRORS_PER_BATCH:]
    return [*kept, *lines[len(kept) - SHOWN_PER_BATCH :]]


class LogPane(QWidget):
    """The log, collapsed to one row of buttons until it is wanted or has to be looked at.

    Signals:
        open_log_requested: show the log file, which holds every line.
        save_requested(str): save this text to a file.
        expanded_changed(bool): the text was opened or collapsed.
    """

    open_log_requested = Signal()
    save_requested = Signal(str)
    expanded_changed = Signal(bool)

    def __init__(self, *, max_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_expanded = False
        self._is_wanted = False
        self._text = self._make_text(max_lines)
        self._toggle = self._button(Art.COLLAPSED, self.tr("Activity"), self.tr("Show the log"))
        self._build()
        self.set_expanded(is_expanded=False)

    def show_lines(self, lines: Sequence[OutputLine], left_out: int = 0) -> None:
        """Show a batch, or the newest of it; `left_out` lines more were not even handed over."""
        chosen = choose(lines)
        self._append(left_out + len(lines) - len(chosen), chosen)

    def set_max_lines(self, max_lines: int) -> None:
        """How many lines the pane keeps; the log file keeps all."""
        self._text.setMaximumBlockCount(max_lines)

    def set_expanded(self, *, is_expanded: bool) -> None:
        """Open or collapse the text."""
        self._text.setVisible(is_expanded)
        for button in self._text_buttons:
            button.setVisible(is_expanded)
        self._toggle.setIcon(assets.icon(Art.EXPANDED if is_expanded else Art.COLLAPSED))
        self._toggle.setToolTip(self.tr("Hide the log") if is_expanded else self.tr("Show the log"))
        self._is_expanded = is_expanded
        self.setMaximumHeight(_NO_LIMIT if is_expanded else self._bar.sizeHint().height())
        self.expanded_changed.emit(is_expanded)

    def want(self, *, is_wanted: bool) -> None:
        """Open or collapse it because somebody wants that: it is the same the next time."""
        self._is_wanted = is_wanted
        self.set_expanded(is_expanded=is_wanted)

    def is_wanted(self) -> bool:
        """True when it was opened by hand, and not by a failure."""
        return self._is_wanted

    def is_expanded(self) -> bool:
        """True while the text is open."""
        return self._is_expanded

    def text(self) -> str:
        """What the pane holds."""
        return self._text.toPlainText()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._recolour()

    def _make_text(self, max_lines: int) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setObjectName("logPane")
        text.setAccessibleName(self.tr("Log"))
        text.setReadOnly(True)
        text.setUndoRedoEnabled(False)
        text.setTabChangesFocus(True)
        text.setMaximumBlockCount(max_lines)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return text

    def _button(self, art: Art, text: str, hint: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(assets.icon(art))
        button.setIconSize(QSize(16, 16))
        button.setText(text)
        button.setToolTip(hint)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _build(self) -> None:
        self._toggle.setObjectName("logToggle")
        self._toggle.clicked.connect(self._on_toggled)
        copy = self._button(Art.COPY, self.tr("Copy"), self.tr("Copy what is selected, or all"))
        copy.clicked.connect(self._on_copy)
        save = self._button(Art.SAVE, self.tr("Save…"), self.tr("Save what is shown to a file"))
        save.clicked.connect(self._on_save)
        clear = self._button(Art.CLEAR, self.tr("Clear"), self.tr("Empty this pane"))
        clear.clicked.connect(self._text.clear)
        open_log = self._button(
            Art.OPEN, self.tr("Open log file"), self.tr("The file holds every line")
        )
        open_log.clicked.connect(self._on_open_log)
        self._text_buttons = (copy, save, clear, open_log)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(8, 2, 8, 2)
        bar.setSpacing(4)
        bar.addWidget(self._toggle)
        bar.addStretch(1)
        for button in self._text_buttons:
            bar.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._text, 1)

    def _recolour(self) -> None:
        """Colour the lines that are there anew; plain ones follow the palette by themselves."""
        cursor = QTextCursor(self._text.document())
        block = self._text.document().firstBlock()
        while block.isValid():
            start = block.begin()
            # An empty line has no fragment: asking for it would crash.
            tone = None if start.atEnd() else start.fragment().charFormat().property(_TONE)
            if tone:
                cursor.setPosition(block.position())
                cursor.movePosition(
                    QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.setCharFormat(self._format(Tone(tone)))
            block = block.next()

    def _format(self, tone: Tone) -> QTextCharFormat:
        form = QTextCharFormat()
        if tone is not Tone.PLAIN:
            form.setForeground(assets.tone_colour(tone, self.palette()))
            form.setProperty(_TONE, tone.value)
        return form

    def _append(self, left_out: int, lines: Sequence[OutputLine]) -> None:
        bar = self._text.verticalScrollBar()
        is_at_end = bar.value() == bar.maximum()
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if left_out:
            text = self.tr("… {count} lines not shown; the log file holds them")
            text = text.format(count=formats.count(left_out))
            self._insert(cursor, [text], Tone.PLAIN)
        for tone, texts in _runs(lines):
            self._insert(cursor, texts, tone)
        cursor.endEditBlock()
        if is_at_end:
            bar.setValue(bar.maximum())

    def _insert(self, cursor: QTextCursor, texts: list[str], tone: Tone) -> None:
        start = "" if self._text.document().isEmpty() else "\n"
        cursor.insertText(start + "\n".join(texts), self._format(tone))

    def _on_toggled(self) -> None:
        self.want(is_wanted=not self._is_expanded)

    def _on_copy(self) -> None:
        chosen = self._text.textCursor().selection().toPlainText()
        QGuiApplication.clipboard().setText(chosen or self.text())

    def _on_save(self) -> None:
        self.save_requested.emit(self.text())

    def _on_open_log(self) -> None:
        self.open_log_requested.emit()


def _runs(lines: Sequence[OutputLine]) -> list[tuple[Tone, list[str]]]:
    """Neighbours of one tone together: each insertion costs far more than each line."""
    runs: list[tuple[Tone, list[str]]] = []
    for line in lines:
        tone = _TONES[line.severity]
        if not runs or runs[-1][0] is not tone:
            runs.append((tone, []))
        runs[-1][1].append(_line_text(line))
    return runs


def _line_text(line: OutputLine) -> str:
    return f"{line.at.astimezone():%H:%M:%S}  {_MARKS[line.severity]}{line.text}"
