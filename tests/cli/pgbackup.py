"""The `pgbackup` program with a home of its own, as a process or within this one."""

import json
import os
import subprocess
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.support.databases import Database
from tests.support.file_keyring import BACKEND, FILE_VARIABLE
from tests.support.pseudo_terminal import PseudoTerminal, on_terminal

ROOT = Path(__file__).parents[2]
NAME = "Media"
_SECONDS = 60


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The object on stdout, which must be the only thing there."""
        shown = json.loads(self.out)
        assert isinstance(shown, dict)
        return shown

    @property
    def error(self) -> str:
        """The code of the error in the object."""
        return str(self.json["error"]["code"])


class Program(ABC):
    """The program with a home of its own, wherever it runs."""

    home: Path

    @abstractmethod
    def __call__(self, *arguments: str, stdin: bytes = b"") -> Ended:
        """Runs a command to its end, without a terminal."""

    def json(self, *arguments: str) -> Ended:
        """Runs a command with `--json`."""
        return self(*arguments, "--json")

    def add(self, database: Database, *more: str) -> Ended:
        """Saves the database, with its backups below the home."""
        server = database.server
        return self(
            *("add", NAME, "--host", server.host, "--port", str(server.port)),
            *("--user", server.user, "--dbname", database.name),
            *("--folder", str(self.folder), *more),
        )

    def set(self, **settings: str | int) -> None:
        """Writes the settings file."""
        lines = [f"{name} = {json.dumps(value)}\n" for name, value in settings.items()]
        (self.home / "config" / "settings.toml").write_text("".join(lines), encoding="utf-8")

    def newest(self) -> Path:
        """The newest backup."""
        return Path(self.json("list", NAME).json["backups"][0]["path"])

    @property
    def folder(self) -> Path:
        """Where the backups go."""
        return self.home / "backups"

    @property
    def log(self) -> str:
        """The log file."""
        return (self.home / "logs" / "pgbackup.log").read_text(encoding="utf-8")

    def files(self) -> list[str]:
        """What is in the backup folder but for the lock file."""
        found = (path for path in self.folder.rglob("*") if path.is_file() and path.name != "lock")
        return sorted(str(path.relative_to(self.folder)) for path in found)


@dataclass(frozen=True)
class Pgbackup(Program):
    """A process for each command; `env` is added to a small environment."""

    home: Path
    env: Mapping[str, str] = field(default_factory=dict)
    start: tuple[str, ...] = ("-m", "pgbackup_gui.cli.main")

    def __call__(self, *arguments: str, stdin: bytes = b"") -> Ended:
        """Runs a command to its end, without a terminal."""
        done = subprocess.run(
            self.command(*arguments),
            input=stdin,
            env=self.environment(),
            cwd=ROOT,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    @contextmanager
    def begin(self, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
        """Starts a command and does not wait; whatever is left of it is killed at the end."""
        with subprocess.Popen(
            self.command(*arguments),
            env=self.environment(),
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def on_terminal(self, *arguments: str) -> AbstractContextManager[PseudoTerminal]:
        """Starts a command on a terminal."""
        return on_terminal(self.command(*arguments), env=self.environment(), cwd=ROOT)

    def command(self, *arguments: str) -> list[str]:
        """The command line."""
        return [sys.executable, *self.start, *arguments]

    def environment(self) -> dict[str, str]:
        """What the program inherits: the isolated home of the test, and `env`."""
        own = {"PGBACKUP_HOME": str(self.home), "PYTHONWARNINGS": "error", "LC_ALL": "C.UTF-8"}
        # Set on some machines, and nothing is left to be written at the end then.
        inherited = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
        return {**inherited, **own, **self.env}

    def using(self, **env: str) -> "Pgbackup":
        """The same with more environment variables."""
        return replace(self, env={**self.env, **env})

    def with_keyring(self, file: Path, backend: str = BACKEND) -> "Pgbackup":
        """The same with a working password store."""
        return self.using(**{"PYTHON_KEYRING_BACKEND": backend, FILE_VARIABLE: str(file)})


def end_of(process: subprocess.Popen[bytes]) -> Ended:
    """The end of a command that was begun."""
    out, err = process.communicate(timeout=_SECONDS)
    return Ended(process.returncode, (out or b"").decode(), (err or b"").decode())
