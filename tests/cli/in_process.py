"""The `pgbackup` program within the test's own process, for what needs no process of its own."""

import io
import sys
from pathlib import Path

import pytest

from pgbackup_gui.cli.main import main
from tests.cli.pgbackup import Ended, Program


class InProcess(Program):
    """Runs commands in this process, with `env` in its environment each time."""

    def __init__(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.home = home
        self.env: dict[str, str] = {}
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Ended:
        """Runs a command to its end, without a terminal."""
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self._monkeypatch.setenv("PGBACKUP_HOME", str(self.home))
        for name, value in self.env.items():
            self._monkeypatch.setenv(name, value)
        code = main(arguments)
        return Ended(code, *self._capsys.readouterr())
