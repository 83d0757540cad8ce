"""Child: one program on one QProcess, waited for in steps; belongs to one thread."""

import sys
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QProcess, QProcessEnvironment

from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.work.output import Stream

Chunk = tuple[Stream, bytes]


@dataclass(frozen=True, slots=True)
class Ending:
    """How a program ended; `words` say why it could not be started."""

    started: bool
    crashed: bool
    code: int
    words: str


class AnyChild(Protocol):
    """A program that `ProcessRunner` can see to its end."""

    def start(self) -> int:
        """Start it; returns its process id, 0 when it could not be started."""

    def wait(self, milliseconds: int) -> bool:
        """Wait until it has ended, at most so long; True once it has."""

    def take(self) -> list[Chunk]:
        """The bytes that have arrived since the last time."""

    def ending(self) -> Ending:
        """How it ended."""


class Child:
    """A program on a QProcess of its own."""

    def __init__(self, spec: CommandSpec, password: str | None) -> None:
        self._started = False
        self._process = process = QProcess()
        environment = QProcessEnvironment()
        for name, value in spec.env.items():
            environment.insert(name, value)
        if password:
            environment.insert("PGPASSWORD", password)
        process.setProcessEnvironment(environment)
        process.setProgram(str(spec.program))
        process.setArguments(list(spec.argv))
        process.setStandardInputFile(str(spec.stdin or QProcess.nullDevice()))
        if spec.stdout:
            process.setStandardOutputFile(str(spec.stdout))
        if sys.platform != "win32":
            parameters = process.UnixProcessParameters()
            parameters.flags = process.UnixProcessFlag.CreateNewSession
            process.setUnixProcessParameters(parameters)

    def start(self) -> int:
        """Start it; returns its process id, 0 when it could not be started."""
        self._process.start()
        self._started = self._process.waitForStarted(-1)
        return self._process.processId()

    def wait(self, milliseconds: int) -> bool:
        """Wait until it has ended, at most so long; True once it has."""
        return (
            self._process.state() is QProcess.ProcessState.NotRunning
            or self._process.waitForFinished(milliseconds)
        )

    def take(self) -> list[Chunk]:
        """The bytes that have arrived since the last time."""
        chunks = (
            (Stream.STDOUT, bytes(self._process.readAllStandardOutput().data())),
            (Stream.STDERR, bytes(self._process.readAllStandardError().data())),
        )
        return [chunk for chunk in chunks if chunk[1]]

    def ending(self) -> Ending:
        """How it ended."""
        crashed = self._process.exitStatus() is QProcess.ExitStatus.CrashExit
        words = "" if self._started else self._process.errorString()
        return Ending(self._started, crashed, self._process.exitCode(), words)
