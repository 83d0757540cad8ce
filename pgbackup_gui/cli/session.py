"""Session: the engine put together for one command, its cancel key and its password."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.terminal import Terminal
from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import Code, SecretError
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import Done, JobContext, JobResult
from pgbackup_gui.engine.jobs import run_to_result
from pgbackup_gui.engine.operations import Operations
from pgbackup_gui.engine.places import Places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.store import ProfileBook

Work = Callable[[JobContext], Done[object]]

translate = QCoreApplication.translate

_ASK_AFTER = (Code.PASSWORD_NEEDED, Code.KEYRING_FAILED)
# SIGHUP: the window of the terminal was closed. SIGBREAK: Ctrl+Break on Windows.
_STOP_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class WrongUsage(Exception):  # noqa: N818 - says what it is
    """The command cannot be run as it was typed."""


@dataclass(frozen=True)
class Session:
    """What a command works with.

    Attributes:
        offered: the password that PGPASSWORD held.
        hidden: every password that came by, which nothing that is written down may hold.
    """

    terminal: Terminal
    places: Places
    profiles: ProfileBook
    secrets: SecretStore
    operations: Operations
    offered: str | None
    hidden: list[str]

    def profile(self, name: str) -> Profile:
        """The saved database called `name`, with PGPASSWORD as its password if it has none."""
        profile = self.profiles.get(name)
        if not self._has_password(profile) and self.offered:
            self.secrets.use_once(profile, self.offered)
        return profile

    def _has_password(self, profile: Profile) -> bool:
        try:
            stored = self.secrets.get(profile)
        except SecretError:
            return False
        self.hidden.extend([stored] if stored else [])
        return stored is not None

    def ask_password(self, profile: Profile) -> str | None:
        """The password as somebody types it."""
        password = self.terminal.ask_password(f"{profile.user}@{profile.server}")
        self.hidden.extend([password] if password else [])
        return password

    def backup(self, profile: Profile, wanted: str) -> Backup:
        """The backup that a person named by key, file name or path."""
        shelf = self.operations.shelf
        path = os.path.abspath(wanted)  # noqa: PTH100 - keeps links
        if os.path.dirname(wanted):  # noqa: PTH120
            return shelf.find(profile, path)
        found = [item for item in shelf.scan(profile.folder) if item.is_called(wanted)]
        if len(found) > 1:
            text = translate("session", "several backups are called {key}: name the file")
            raise WrongUsage(text.format(key=wanted))
        in_working_folder = not found and os.path.isfile(path)  # noqa: PTH113
        return found[0] if found else shelf.find(profile, path if in_working_folder else wanted)

    def run(self, work: Work, profile: Profile | None = None) -> JobResult:
        """Run `work`; asks for the password when there is somebody to ask."""
        result = self._once(work)
        is_needed = result.error and result.error.code in _ASK_AFTER
        if not (is_needed and profile and self.terminal.can_ask) or self.terminal.json:
            return result
        if password := self.ask_password(profile):
            self.secrets.use_once(profile, password)
            return self._once(work)
        return result

    def _once(self, work: Work) -> JobResult:
        cancel = CancelToken()
        context = JobContext(self.terminal.progress, self.terminal.line, cancel)
        with _cancelled_by_signals(cancel):
            return run_to_result(work, context)


@contextmanager
def _cancelled_by_signals(cancel: CancelToken) -> Iterator[None]:
    """Ctrl+C and a polite kill ask to stop; the clean-up then runs as in the window."""

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        # Not in the handler: cancelling talks to the server and takes a lock.
        threading.Thread(target=cancel.cancel, daemon=True).start()

    known = [getattr(signal, name) for name in _STOP_SIGNALS if hasattr(signal, name)]
    # What nohup or a shell's background job ignores stays ignored.
    numbers = [number for number in known if signal.getsignal(number) is not signal.SIG_IGN]
    former = [signal.signal(number, on_signal) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, former, strict=True):
            signal.signal(number, handler)
