"""ReachFields: the inputs that say how a database is reached."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from pgbackup_gui.core.reach.routes import (
    ENGINES,
    Container,
    Direct,
    OverSsh,
    Route,
    ServerTools,
    SshTunnel,
    container_of,
    destination_of,
)
from pgbackup_gui.ui.dialogs.connection_fields import choice, select
from pgbackup_gui.ui.dialogs.profile_problems import Field
from pgbackup_gui.ui.dialogs.profile_reach import (
    Reach,
    engine_words,
    reach_of,
    reach_words,
    server_tools_of,
)

_SEPARATOR = " "


class ReachFields(QObject):
    """Shows a route, and makes one of what is typed.

    Signals:
        edited(Field): what is in this field now.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = choice(((reach_words(it), it.value) for it in Reach), parent)
        self.ssh = _ssh_box(parent)
        if (line := self.ssh.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("user@server, or a name from your SSH settings"))
        self.container = QLineEdit(parent)
        self.container.setPlaceholderText(self.tr("Its name as “docker ps” shows it"))
        self.engine = choice(((engine_words(it), _SEPARATOR.join(it)) for it in ENGINES), parent)
        self.engine.setMinimumContentsLength(12)
        self.become = QLineEdit(parent)
        self.become.setPlaceholderText(self.tr("For example postgres; empty: the user who logs in"))
        self._shown: Route = Direct()
        self._connect()

    @property
    def reach(self) -> Reach:
        """The way that is chosen."""
        return Reach(self.way.currentData())

    def choose(self, reach: Reach) -> None:
        """Choose another way; what was typed for it is still there."""
        select(self.way, reach.value)

    def show_route(self, route: Route) -> None:
        """Show a route; what the fields do not show of it is kept as well."""
        self._shown = route
        self.choose(reach_of(route))
        self.ssh.setEditText(destination_of(route))
        self.become.setText(server_tools_of(route).become)
        if (container := container_of(route)) is not None:
            self.container.setText(container.name)
            self._select_engine(container.engine)

    def route(self) -> Route:
        """The route as typed, valid or not."""
        destination = self.ssh.currentText().strip()
        match self.reach:
            case Reach.ADDRESS:
                return Direct()
            case Reach.TUNNEL:
                return SshTunnel(destination)
            case Reach.CONTAINER:
                return self._container()
            case Reach.FAR_CONTAINER:
                return OverSsh(destination, self._container())
            case Reach.FAR_TOOLS:
                folder = server_tools_of(self._shown).folder
                return OverSsh(destination, ServerTools(self.become.text().strip(), folder))

    def offer(self, names: Iterable[str]) -> None:
        """List the servers that ssh knows; what is typed stays."""
        typed = self.ssh.currentText()
        self.ssh.blockSignals(True)
        self.ssh.clear()
        self.ssh.addItems(list(names))
        self.ssh.setCurrentIndex(self.ssh.findText(typed))
        self.ssh.setEditText(typed)
        self.ssh.blockSignals(False)

    def container_row(self, parent: QWidget) -> QWidget:
        """The container's name and the program that runs it, beside each other."""
        row = QWidget(parent)
        label = QLabel(self.tr("Program:"), row)
        label.setBuddy(self.engine)
        self.engine.setAccessibleName(self.tr("Program that runs the container"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.container, 1)
        layout.addWidget(label)
        layout.addWidget(self.engine)
        return row

    def _container(self) -> Container:
        engine = tuple(str(self.engine.currentData()).split(_SEPARATOR))
        name = self.container.text().strip()
        former = container_of(self._shown)
        # Who runs the programs is no field: it stays with the container that was saved with it.
        user = former.user if former is not None and former.name == name else ""
        return Container(engine, name, user)

    def _select_engine(self, engine: tuple[str, ...]) -> None:
        """An engine of its own, such as another context, becomes one more to choose."""
        value = _SEPARATOR.join(engine)
        if self.engine.findData(value) < 0:
            self.engine.addItem(engine_words(engine), value)
        select(self.engine, value)

    def _connect(self) -> None:
        self.way.currentIndexChanged.connect(lambda: self.edited.emit(Field.REACH))
        self.ssh.editTextChanged.connect(lambda: self.edited.emit(Field.SSH))
        self.become.textChanged.connect(lambda: self.edited.emit(Field.BECOME))
        self.container.textChanged.connect(lambda: self.edited.emit(Field.CONTAINER))
        self.engine.currentIndexChanged.connect(lambda: self.edited.emit(Field.REACH))


def _ssh_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
