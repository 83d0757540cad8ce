"""WindowPanes: the panes of the main window and where they lie."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pgbackup_gui.ui.actions import Actions
from pgbackup_gui.ui.panes.backup_list import BackupList
from pgbackup_gui.ui.panes.details import DetailsPane
from pgbackup_gui.ui.panes.first_run import FirstRunPane
from pgbackup_gui.ui.panes.headline import HeadlinePane
from pgbackup_gui.ui.panes.log_pane import LogPane
from pgbackup_gui.ui.panes.notice_bar import NoticeBar
from pgbackup_gui.ui.panes.progress_pane import ProgressPane
from pgbackup_gui.ui.panes.sidebar import Sidebar

_LOG_HEIGHT = 180


class WindowPanes(QStackedWidget):
    """First run, or: databases | headline, notice, progress, (list | details), log."""

    def __init__(self, *, actions: Actions, log_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_run = FirstRunPane(parent=self)
        self.sidebar = Sidebar(
            actions=(actions.add, actions.find, actions.edit, actions.duplicate, actions.remove)
        )
        self.headline = _headline(actions)
        self.notice = NoticeBar()
        self.progress = ProgressPane()
        self.backups = BackupList()
        self.details = DetailsPane()
        self.log = LogPane(max_lines=log_lines)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.middle = QSplitter(Qt.Orientation.Horizontal)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self._fill_menu(actions)
        self._build()

    def show_first_run(self, *, is_first_run: bool) -> None:
        """There is no database yet, or there is one."""
        self.setCurrentIndex(0 if is_first_run else 1)

    def _fill_menu(self, actions: Actions) -> None:
        menu = self.backups.menu
        menu.addActions([actions.restore, actions.check, actions.test_restore])
        menu.addAction(actions.show_in_folder)
        menu.addSeparator()
        menu.addAction(actions.delete)

    def _build(self) -> None:
        for pane, width in ((self.backups, 380), (self.details, 260)):
            self.middle.addWidget(pane)
            pane.setMinimumWidth(width)
        self.rows.addWidget(self.middle)
        self.rows.addWidget(self.log)
        self.columns.addWidget(self.sidebar)
        self.columns.addWidget(self._right())
        self.sidebar.setMinimumWidth(150)
        for splitter in (self.columns, self.middle, self.rows):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([230, 970])
        self.middle.setStretchFactor(0, 1)
        self.middle.setSizes([650, 340])
        self.rows.setStretchFactor(0, 1)
        self._log_height = _LOG_HEIGHT
        self.log.expanded_changed.connect(self._on_log_expanded)
        self._on_log_expanded(is_expanded=self.log.is_expanded())
        self.addWidget(self.first_run)
        self.addWidget(self.columns)

    def _on_log_expanded(self, is_expanded: bool) -> None:  # noqa: FBT001 - a slot
        """Give the log the height it had, or take all of it but its row of buttons."""
        upper, lower = self.rows.sizes()
        if not is_expanded and lower > self.log.maximumHeight():
            self._log_height = lower
        height = self._log_height if is_expanded else self.log.maximumHeight()
        self.rows.setSizes([max(1, upper + lower - height), height])

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.headline, self.notice, self.progress, _line()):
            column.addWidget(widget)
        column.addWidget(self.rows, 1)
        return right


def _headline(actions: Actions) -> HeadlinePane:
    return HeadlinePane(
        verbs=(
            (actions.back_up, "backupButton"),
            (actions.restore, "restoreButton"),
            (actions.check, "checkButton"),
            (actions.test_restore, "testRestoreButton"),
            (actions.delete, "deleteButton"),
        ),
        at_the_end=((actions.settings, "settingsButton"),),
        kept_actions=(actions.undo_restore, actions.delete_previous),
        look_action=actions.look_ahead,
    )


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
