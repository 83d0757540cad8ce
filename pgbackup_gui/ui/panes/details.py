"""DetailsPane: everything that is known of the selected backup."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.work.plans import BackupDetails
from pgbackup_gui.ui import assets, formats, messages
from pgbackup_gui.ui.assets import Art, Tone
from pgbackup_gui.ui.code_box import CodeBox
from pgbackup_gui.ui.panes.empty_state import EmptyState
from pgbackup_gui.ui.panes.labels import Drawing, ToneLabel, value_label, value_line
from pgbackup_gui.ui.panes.tables_box import TablesBox

_MARGIN = 16
_COMMAND_LINES = 5


class DetailsPane(QWidget):
    """The selected backup: what is promised of it, its facts, its tables, the way out.

    Signals:
        show_in_folder_requested(Path): show this file in the system's file manager.
    """

    show_in_folder_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPane")
        self._backup: Backup | None = None
        self._badge_icon = Drawing(24)
        self._badge = ToneLabel()
        self._badge.scale_font(1.15, bold=True)
        self._meaning = ToneLabel(tone=Tone.MUTED)
        self._meaning.setWordWrap(True)
        self._values = self._make_values()
        self._database = value_line(self.tr("Database"))
        self._sha = value_line(self.tr("Checksum (SHA-256)"))
        self._path = value_line(self.tr("File"))
        self._tables = TablesBox()
        self._command = self._make_command()
        self._folder = QPushButton(self.tr("Show in folder"))
        self._empty = EmptyState(Art.DATABASE, parent=self)
        self._build()
        self._connect()
        self.clear()

    def clear(self) -> None:
        """Nothing is selected."""
        self._backup = None
        self._empty.say(
            self.tr("No backup selected"), self.tr("Select a backup to see what is in it.")
        )
        self._stack.setCurrentIndex(0)

    def show_backup(self, backup: Backup) -> None:
        """What the list already knows; the rest follows by `show_details`."""
        self._backup = backup
        self._show_badge(backup)
        values = self._values
        values["when"].setText(formats.exact(backup.taken_at))
        values["size"].setText(formats.size(backup.size))
        self._database.show_value(backup.database or self.tr("not recorded"))
        values["server"].setText(str(backup.server_version or self.tr("not recorded")))
        values["made_by"].setText(backup.made_by or self.tr("not recorded"))
        values["tool"].setText("…")
        self._path.show_value(str(backup.path))
        self._sha.show_value("…")
        self._command.setPlainText("")
        for name in ("checked", "encoding", "extensions"):
            values[name].setText("…")
        self._tables.clear()
        self._stack.setCurrentIndex(1)

    def show_details(self, details: BackupDetails) -> None:
        """Everything, unless another backup was selected meanwhile."""
        if self._backup is None or details.backup.path != self._backup.path:
            return
        self.show_backup(details.backup)
        manifest = details.manifest
        tool = details.tool_version or (manifest.tool_version if manifest else None)
        self._values["tool"].setText(str(tool or self.tr("not recorded")))
        self._sha.show_value(manifest.sha256 if manifest else self.tr("not recorded"))
        self._command.setPlainText(details.restore_by_hand)
        self._show_recorded(details)
        self._tables.show_details(details)
        if details.error is not None:
            self._meaning.setText(messages.error_text(details.error).message)

    def _show_recorded(self, details: BackupDetails) -> None:
        manifest, values, unknown = details.manifest, self._values, self.tr("not recorded")
        checked = details.checked_at
        values["checked"].setText(formats.exact(checked) if checked else unknown)
        values["encoding"].setText(manifest.properties.encoding if manifest else unknown)
        extensions = ", ".join(manifest.extensions) if manifest else unknown
        values["extensions"].setText(extensions or self.tr("none"))

    def _show_badge(self, backup: Backup) -> None:
        self._badge_icon.set_icon(assets.badge_icon(backup.badge))
        self._badge.setText(messages.badge_text(backup.badge))
        self._badge.set_tone(assets.badge_tone(backup.badge))
        self._meaning.setText(messages.badge_hint(backup.badge))

    def _make_values(self) -> dict[str, ToneLabel]:
        return {
            "when": value_label(self.tr("Made")),
            "size": value_label(self.tr("Size")),
            "server": value_label(self.tr("Server version")),
            "tool": value_label(self.tr("Program version")),
            "made_by": value_label(self.tr("Made by")),
            "checked": value_label(self.tr("Last read in full")),
            "encoding": value_label(self.tr("Encoding")),
            "extensions": value_label(self.tr("Extensions")),
        }

    def _make_command(self) -> CodeBox:
        command = CodeBox(self.tr("How to restore without this app"), lines=_COMMAND_LINES)
        command.setObjectName("restoreByHand")
        return command

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self._database, *self._values.values(), self._sha, self._path):
            caption = ToneLabel(field.accessibleName(), tone=Tone.MUTED)
            caption.setBuddy(field)
            caption.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            form.addRow(caption, field)
        return form

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        headline = QHBoxLayout()
        headline.setSpacing(8)
        headline.addWidget(self._badge_icon)
        headline.addWidget(self._badge, 1)
        column.addLayout(headline)
        column.addWidget(self._meaning)
        column.addSpacing(4)
        column.addLayout(self._make_form())
        column.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        column.addWidget(self._tables, 1)
        column.addSpacing(8)
        column.addWidget(_title(self.tr("Not in this backup")))
        column.addWidget(self._not_included())
        column.addSpacing(8)
        column.addLayout(self._make_command_title())
        column.addWidget(self._command)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Details of the backup"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scroll)

    def _not_included(self) -> ToneLabel:
        words = value_label(self.tr("Not in this backup"))
        words.setObjectName("notIncluded")
        words.setText(
            self.tr(
                "The server's logins and passwords, its other databases, and the files of the "
                "app, such as photos or videos. Save those as well."
            )
        )
        return words

    def _make_command_title(self) -> QHBoxLayout:
        self._copy = QPushButton(assets.icon(Art.COPY), self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the commands"))
        row = QHBoxLayout()
        row.addWidget(_title(self.tr("How to restore without this app")), 1)
        row.addWidget(self._copy)
        return row

    def _connect(self) -> None:
        self._folder.setIcon(assets.icon(Art.FOLDER))
        self._folder.clicked.connect(self._on_folder_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)

    def _on_folder_clicked(self) -> None:
        if self._backup is not None:
            self.show_in_folder_requested.emit(Path(self._backup.path))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._command.toPlainText())


def _title(text: str) -> ToneLabel:
    title = ToneLabel(text)
    title.setWordWrap(True)
    title.scale_font(1.0, bold=True)
    return title
