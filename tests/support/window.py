"""What a window would have heard from the service."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup
from pgbackup_gui.core.errors import Code
from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.work.job import JobResult, JobUpdate
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.engine.places import find_places
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service
from tests.core.samples import PROFILE

ANSWER_MS = 60_000


class Window:
    """A service on a home of its own, and all that a window would have heard from it."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        self.home = home
        self.qtbot = qtbot
        self.service = Service(places=find_places(home), secrets=SecretStore())
        self.updates: list[JobUpdate] = []
        self.batches: list[tuple[OutputLine, ...]] = []
        self.left_out = 0
        self.listed: list[tuple[str, tuple[Backup, ...]]] = []
        self.service.job_changed.connect(self.updates.append)
        self.service.lines.connect(self._on_lines)
        self.service.backups_changed.connect(lambda *heard: self.listed.append(heard))

    def _on_lines(self, lines: tuple[OutputLine, ...], left_out: int) -> None:
        self.batches.append(lines)
        self.left_out += left_out

    def results(self, job: int) -> list[JobResult]:
        """All results of a job: one at most."""
        return [update.result for update in self.updates if update.id == job and update.result]

    def result(self, job: int) -> JobResult:
        """Waits for the result of a job."""
        self.qtbot.waitUntil(lambda: bool(self.results(job)), timeout=ANSWER_MS)
        (result,) = self.results(job)
        return result

    def value[Value](self, kind: type[Value], job: int) -> Value:
        """Waits for the job to succeed with a value of this kind."""
        result = self.result(job)
        assert isinstance(result.value, kind), result
        return result.value

    def code(self, job: int) -> Code:
        """Waits for the job to fail."""
        error = self.result(job).error
        assert error is not None
        return error.code

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=ANSWER_MS)

    def saved(self, folder: str = "backups", name: str = "Saved") -> Profile:
        """A saved database whose server nobody asks."""
        profile = replace(PROFILE, id=name, name=name, folder=self.home / folder)
        self.service.save_profile(replace(profile, password_policy=PasswordPolicy.SESSION))
        return self.service.profiles()[-1]
