"""RestoreChoice: into which database a backup goes, and how."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from pgbackup_gui.core.errors import AppError, Code, ProfileError, RestoreError
from pgbackup_gui.core.reach.profiles import MAX_NAME_BYTES, Profile, check_database_name
from pgbackup_gui.core.work.plans import Method
from pgbackup_gui.ui import formats
from pgbackup_gui.ui.assets import Tone
from pgbackup_gui.ui.dialogs.field_row import FieldRow
from pgbackup_gui.ui.dialogs.result_line import ResultLine
from pgbackup_gui.ui.dialogs.wrapping import heading, wrapped
from pgbackup_gui.ui.panes.labels import ToneLabel

_SUFFIX = "_restored"
_SHORTEST_NAME = 20
_LONGEST_NAME = 32


def beside_name(database: str) -> str:
    """A name for a restored copy of `database` that PostgreSQL does not cut."""
    room = MAX_NAME_BYTES - len(_SUFFIX)
    return database.encode()[:room].decode(errors="ignore") + _SUFFIX


class RestoreChoice(QWidget):
    """The assistant's second page: which saved database, and what becomes of what it holds.

    To replace only the contents is a way for a login that may not create databases; it is
    there once it is offered. `changed` tells that another plan is needed.
    """

    changed = Signal()

    def __init__(
        self, *, profile: Profile, others: Sequence[Profile] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profiles = (profile, *(other for other in others if other.id != profile.id))
        self._weak: set[str] = set()
        self._wants_safety = True
        self._make_target()
        self._make_ways()
        self._make_safety()
        self._lay_out()
        self._show_target()
        self._connect_parts()

    @property
    def profile(self) -> Profile:
        """The saved database that the backup goes to."""
        return self._profiles[self.target.currentIndex()]

    @property
    def new_name(self) -> str:
        """The name of the new database; empty when the present one is replaced."""
        return self.name.text() if self.beside.isChecked() else ""

    @property
    def method(self) -> Method:
        """How the present database gets the contents."""
        return Method.IN_PLACE if self.in_place.isChecked() else Method.SWAP

    @property
    def safety_backup(self) -> bool:
        """Whether what is replaced is to be backed up first."""
        return self.safety.isChecked() and not self.beside.isChecked()

    @property
    def complaint(self) -> str:
        """What is said below the new name."""
        return self._row.complaint

    def offer_in_place(self) -> None:
        """Let the contents alone be replaced: the login may not create a database."""
        self._weak.add(self.profile.id)
        self._show_ways()

    def problem(self) -> AppError | None:
        """What is wrong with the new name."""
        if not self.beside.isChecked():
            return None
        if self.name.text() == self.profile.dbname:
            return RestoreError(Code.TARGET_EXISTS, target=self.profile.dbname)
        try:
            check_database_name(self.name.text())
        except ProfileError as error:
            return error
        return None

    def _make_target(self) -> None:
        self.title = heading(self.tr("Where is it to go?"), self)
        self.target = QComboBox(self)
        self.target.setObjectName("restoreTarget")
        self.target.setAccessibleName(self.tr("Database that the backup goes to"))
        # A long name is cut short, it does not widen the dialog.
        self.target.setMinimumContentsLength(_SHORTEST_NAME)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.target.setSizeAdjustPolicy(policy)
        for profile in self._profiles:
            label = self.tr("{name} ({database} on {server})")
            self.target.addItem(
                label.format(name=profile.name, database=profile.dbname, server=profile.server)
            )
        self.target_label = QLabel(self.tr("&Database or server of your list:"), self)
        self.target_label.setBuddy(self.target)
        for widget in (self.target_label, self.target):
            widget.setVisible(len(self._profiles) > 1)

    def _make_ways(self) -> None:
        self.replace = QRadioButton(self)
        self.replace.setChecked(True)
        self.replace_hint = _hint(self)
        self.in_place = QRadioButton(self)
        self.in_place_hint = _hint(self)
        self.weak = ResultLine(self)
        self.beside = QRadioButton(self.tr("Into a ne&w database next to it"), self)
        self.beside_hint = _hint(self)
        self.name = QLineEdit(self)
        self._row = FieldRow(
            label=self.tr("Na&me of that database:"),
            content=self.name,
            buddy=self.name,
            parent=self,
        )

    def _make_safety(self) -> None:
        self.safety = QCheckBox(self.tr("Back up what is there now fir&st"), self)
        self.safety.setChecked(True)
        self.safety_hint = _hint(self)
        self.consequence = wrapped("", self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.target_label, self.target, self.replace):
            layout.addWidget(widget)
        layout.addLayout(self._indented(self.replace_hint))
        layout.addWidget(self.weak)
        layout.addWidget(self.in_place)
        layout.addLayout(self._indented(self.in_place_hint))
        layout.addWidget(self.beside)
        layout.addLayout(
            self._indented(self.beside_hint, self._row.label, self._row.content, self._row.below)
        )
        layout.addSpacing(self.fontMetrics().height() // 2)
        layout.addWidget(self.safety)
        layout.addLayout(self._indented(self.safety_hint))
        layout.addStretch(1)
        layout.addWidget(self.consequence)

    def _indented(self, *widgets: QWidget) -> QVBoxLayout:
        indent = self.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth) + 8
        column = QVBoxLayout()
        column.setContentsMargins(indent, 0, 0, 0)
        for widget in widgets:
            column.addWidget(widget)
        return column

    def _connect_parts(self) -> None:
        self.target.currentIndexChanged.connect(self._on_target_changed)
        for way in (self.replace, self.beside, self.in_place):
            way.toggled.connect(self._on_way_toggled)
        self.safety.clicked.connect(self._on_safety_clicked)
        self.name.textEdited.connect(self._on_name_edited)

    def _show_target(self) -> None:
        """Name the chosen database in every choice."""
        name, database = self.profile.name, formats.breakable(self.profile.dbname)
        self.replace.setText(self._verbatim(self.tr("&Replace {name}; you can undo it"), name))
        self.in_place.setText(
            self._verbatim(self.tr("Replace the c&ontents of {name}; no undo by a click"), name)
        )
        _describe(
            self.replace,
            self.replace_hint,
            self.tr(
                "The backup is loaded into a new database, compared, and put in place of "
                "“{database}”. The one from before is kept on the server."
            ).format(database=database),
        )
        _describe(
            self.in_place,
            self.in_place_hint,
            self.tr(
                "What “{database}” holds is replaced in one step. A backup of it is made first; "
                "to go back you restore that one."
            ).format(database=database),
        )
        _describe(
            self.beside,
            self.beside_hint,
            self.tr(
                "“{database}” stays as it is. The name may also be that of a database that is "
                "there and empty."
            ).format(database=database),
        )
        if not self.name.isModified():
            self.name.setText(beside_name(self.profile.dbname))
        self._show_ways()

    @staticmethod
    def _verbatim(text: str, name: str) -> str:
        """An ampersand in a name is no key; a button's text is not broken, so it is kept short."""
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        return text.format(name=short.replace("&", "&&"))

    def _show_ways(self) -> None:
        is_weak = self.profile.id in self._weak
        if self.in_place.isChecked() and not is_weak:
            self.replace.setChecked(True)
        self.in_place.setVisible(is_weak)
        self.in_place_hint.setVisible(is_weak)
        if is_weak:
            text = self.tr(
                "The login “{user}” may not create databases, so it cannot do this. Give it that "
                "right on the server, or choose another way."
            )
            self.weak.show_warning(text.format(user=self.profile.user))
        else:
            self.weak.clear()
        is_beside, in_place = self.beside.isChecked(), self.in_place.isChecked()
        self._row.label.setVisible(is_beside)
        self._row.content.setVisible(is_beside)
        self.safety.setHidden(is_beside)
        self.safety_hint.setHidden(is_beside)
        self.safety.setDisabled(in_place)
        self.safety.setChecked(in_place or self._wants_safety)
        self._row.complain(self.problem())
        self._show_safety_words(in_place=in_place)

    def _show_safety_words(self, *, in_place: bool) -> None:
        text = self.tr(
            "If it cannot be made, for example because the database is damaged, the restore goes "
            "on: the current database is kept anyway."
        )
        if in_place:
            text = self.tr(
                "It is the way back, so it is always made here. If it cannot be made, nothing is "
                "changed."
            )
        _describe(self.safety, self.safety_hint, text)

    def _on_target_changed(self) -> None:
        self._show_target()
        self.changed.emit()

    def _on_way_toggled(self) -> None:
        self._show_ways()
        self.changed.emit()

    def _on_safety_clicked(self) -> None:
        self._wants_safety = self.safety.isChecked()

    def _on_name_edited(self) -> None:
        self._row.complain(self.problem())
        self.changed.emit()


def _hint(parent: QWidget) -> ToneLabel:
    label = ToneLabel(tone=Tone.MUTED, parent=parent)
    label.setWordWrap(True)
    return label


def _describe(choice: QWidget, hint: QLabel, text: str) -> None:
    hint.setText(text)
    choice.setAccessibleDescription(text)
