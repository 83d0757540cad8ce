"""ConnectionTicks: tries a login and says line by line how far it came."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.job import JobResult
from pgbackup_gui.core.work.plans import ServerInfo
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import formats, messages
from pgbackup_gui.ui.dialogs.inquiry import Inquiry
from pgbackup_gui.ui.dialogs.profile_problems import SERVER, Field
from pgbackup_gui.ui.dialogs.result_line import ResultLine


class Tick(IntEnum):
    """What a login needs, in the order in which it can fail."""

    REACHED = 0
    LOGGED_IN = 1
    DATABASE = 2
    PROGRAMS = 3


_LOGIN = frozenset(
    {Code.LOGIN_REFUSED, Code.PASSWORD_NEEDED, Code.ACCESS_RULE, Code.SERVER_FULL,
     Code.SERVER_STARTING, Code.KEYRING_FAILED}
)  # fmt: skip
_DATABASE = frozenset({Code.NO_SUCH_DATABASE, Code.DATABASE_CLOSED, Code.PERMISSION_DENIED})

_MENDED_BY: dict[Tick, tuple[Field, ...]] = {
    Tick.REACHED: (*SERVER, Field.ENCRYPTION),
    Tick.LOGGED_IN: (Field.USER, Field.PASSWORD),
    Tick.DATABASE: (Field.DATABASE,),
    Tick.PROGRAMS: (),
}


def failed_at(error: AppError) -> Tick:
    """The tick that became a cross."""
    if error.code in _LOGIN:
        return Tick.LOGGED_IN
    return Tick.DATABASE if error.code in _DATABASE else Tick.REACHED


class ConnectionTicks(QWidget):
    """A line for each thing a login needs.

    Signals:
        answered: the test is over; `info` and `mended_by` say how.
    """

    answered = Signal()

    def __init__(self, *, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._inquiry = Inquiry(service, self)
        self._inquiry.answered.connect(self._on_answered)
        self._profile: Profile | None = None
        self.info: ServerInfo | None = None
        self.mended_by: tuple[Field, ...] = ()
        self.lines = tuple(ResultLine(self) for _ in Tick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for line in self.lines:
            layout.addWidget(line)

    @property
    def is_running(self) -> bool:
        """True while the server is being asked."""
        return self._inquiry.is_pending

    def start(self, profile: Profile, password: str | None) -> None:
        """Try a login; the answer to an earlier one is dropped."""
        self.info, self.mended_by, self._profile = None, (), profile
        for line, text in zip(self.lines, self._waiting(profile), strict=True):
            line.show_busy(text)
        self._inquiry.ask(lambda: self._service.test(profile, password))

    def stop(self) -> None:
        """Ask no further."""
        self._inquiry.drop()

    def forget(self) -> None:
        """What was found is about other values now."""
        self.stop()
        self.info, self.mended_by = None, ()
        for line in self.lines:
            line.clear()

    def _waiting(self, profile: Profile) -> Sequence[str]:
        return (
            self.tr("Reaching {server}…").format(server=profile.server),
            self.tr("Logging in as {user}…").format(user=profile.user),
            self.tr("Looking for the database {name}…").format(name=profile.dbname),
            self.tr("Looking for programs that fit the server…"),
        )

    def _on_answered(self, result: JobResult) -> None:
        if isinstance(result.value, ServerInfo):
            self._show_found(result.value)
        elif result.error is not None:
            self._show_refusal(result.error)
        self.answered.emit()

    def _show_found(self, info: ServerInfo) -> None:
        self.info = info
        self._show_good(Tick.PROGRAMS)
        found = self.tr("The database is there: PostgreSQL {version}, {size}")
        self.lines[Tick.DATABASE].show_good(
            found.format(version=info.version, size=formats.size(info.database_size))
        )
        programs = self.lines[Tick.PROGRAMS]
        if info.tools is not None and info.tools.same_major:
            text = self.tr("Fitting programs found, for PostgreSQL {version}")
            programs.show_good(text.format(version=info.tools.tools.pg_dump.version))
        elif info.tools is not None:
            programs.show_note(messages.tool_reason(info.tools))
        elif info.tools_error is not None:
            programs.show_error(info.tools_error)

    def _show_refusal(self, error: AppError) -> None:
        failed = failed_at(error)
        self.mended_by = _MENDED_BY[failed]
        self._show_good(failed)
        self.lines[failed].show_error(error)
        for tick in Tick:
            if tick > failed:
                self.lines[tick].clear()

    def _show_good(self, before: Tick) -> None:
        profile = self._profile
        if profile is None:
            return
        good = (
            self.tr("{server} answers").format(server=profile.server),
            self.tr("Logged in as {user}").format(user=profile.user),
        )
        for tick, text in zip(Tick, good, strict=False):
            if tick < before:
                self.lines[tick].show_good(text)
