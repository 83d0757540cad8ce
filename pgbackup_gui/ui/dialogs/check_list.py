"""CheckList: the lines of a preflight with a tick, a note or a cross each."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from pgbackup_gui.core.work.plans import CheckName, CheckState, PreflightCheck, Sessions
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.assets import Art, Tone, icon

type Index = QModelIndex | QPersistentModelIndex

_ICONS = {
    CheckState.OK: (Art.STATE_GOOD, Tone.GOOD),
    CheckState.NOTE: (Art.STATE_WARNING, Tone.WARNING),
    CheckState.FAILED: (Art.STATE_BAD, Tone.ERROR),
}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the list."""

    state: CheckState
    text: str


class CheckListModel(QAbstractListModel):
    """Checks as words and icons."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CheckLine, ...] = ()

    def set_checks(self, checks: Iterable[PreflightCheck], sessions: Iterable[Sessions]) -> None:
        """Show `checks`; the one about sessions names `sessions`."""
        names = self._names(sessions)
        self.beginResetModel()
        self._lines = tuple(CheckLine(check.state, self._text(check, names)) for check in checks)
        self.endResetModel()

    def texts(self) -> list[str]:
        """Every line as it is read aloud."""
        return [self._spoken(line) for line in self._lines]

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each check."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, icon and spoken text of a line."""
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text if line.state is CheckState.OK else self._spoken(line)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
            case Qt.ItemDataRole.DecorationRole:
                return icon(*_ICONS[line.state])
        return None

    def _text(self, check: PreflightCheck, names: str) -> str:
        if check.name is CheckName.SESSIONS and check.state is CheckState.NOTE and names:
            return self.tr("These will be disconnected: {names}.").format(names=names)
        return messages.check_text(check)

    def _names(self, sessions: Iterable[Sessions]) -> str:
        return ", ".join(
            self.tr("{application} ({count})").format(
                application=it.application or self.tr("a program without a name"), count=it.count
            )
            for it in sessions
        )

    def _spoken(self, line: CheckLine) -> str:
        words = {
            CheckState.OK: self.tr("OK: {text}"),
            CheckState.NOTE: self.tr("Note: {text}"),
            CheckState.FAILED: self.tr("Problem: {text}"),
        }
        return words[line.state].format(text=line.text)


class CheckList(QListView):
    """The list; its lines wrap and can be walked through with the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = CheckListModel(self)
        self.setModel(self.lines)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setIconSize(QSize(side, side))
        self.setSpacing(1)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        self.setAccessibleName(self.tr("What was looked at before the restore"))
