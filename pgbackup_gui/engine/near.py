"""Near: what this computer has to go far with: ssh, docker, podman, and their environment."""

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach import carrying
from pgbackup_gui.core.reach.commands import PASSED_ON, CommandSpec
from pgbackup_gui.core.reach.routes import FarRoute, OverSsh
from pgbackup_gui.engine.askpass import askpass_environment, askpass_program

_SOCKET_BYTES = 40
"""Room for a folder's name: with ssh's own 57 for a socket it must stay below 104 (macOS)."""

_FOLDERS = (
    "/usr/local/bin",
    "/opt/homebrew/bin",
    "/usr/bin",
    "/Applications/Docker.app/Contents/Resources/bin",
    "~/.orbstack/bin",
    "~/.docker/bin",
    "~/.rd/bin",
)
"""Where programs are that a double-clicked app does not see: Finder's PATH is almost bare."""


@dataclass(frozen=True)
class Near:
    """Makes command lines for this computer.

    Attributes:
        environ: the environment of the session.
        can_ask: whether there is a person in front of a window who can answer ssh.
        config: another configuration file for ssh than the user's own.
    """

    environ: Mapping[str, str]
    can_ask: bool = False
    config: Path | None = None

    def command(
        self, words: tuple[str, ...], *, destination: str = "", label: str = ""
    ) -> CommandSpec:
        """`words` to run on this computer, or on the ssh destination.

        Raises:
            ToolError: SSH_MISSING, or ENGINE_MISSING for another program that is not here.
        """
        name = label or Path(words[0]).name
        if not destination:
            return CommandSpec(self._engine(words[0]), words[1:], self._env(), name)
        argv = carrying.over_ssh(destination, words, self.ssh_options())
        return CommandSpec(self.ssh(), argv, self._env(asks=True), name)

    def carry(self, spec: CommandSpec, route: FarRoute, *, passfile: str = "") -> CommandSpec:
        """The far `spec` as a command that can run here. Raises ToolError as `command`."""
        words = carrying.far_words(route, spec, passfile=passfile)
        destination = route.destination if isinstance(route, OverSsh) else ""
        carried = self.command(words, destination=destination, label=spec.label)
        return replace(
            carried, allowed_codes=spec.allowed_codes, stdin=spec.stdin, stdout=spec.stdout
        )

    def ssh(self) -> Path:
        """The system's ssh. Raises ToolError (SSH_MISSING)."""
        if (found := self._which("ssh")) is None:
            raise ToolError(Code.SSH_MISSING)
        return found

    def ssh_options(self) -> tuple[str, ...]:
        """Options of every ssh that carries commands."""
        config = ("-F", str(self.config)) if self.config else ()
        folder = self._control_folder()
        control = str(folder / "%C") if folder else ""
        return (*config, *carrying.ssh_options(can_ask=self._asker is not None, control=control))

    @property
    def _asker(self) -> Path | None:
        return askpass_program() if self.can_ask else None

    def _engine(self, name: str) -> Path:
        if (found := self._which(name)) is None:
            raise ToolError(Code.ENGINE_MISSING, program=name)
        return found

    def _which(self, name: str) -> Path | None:
        found = shutil.which(name, path=os.pathsep.join(self._folders()))
        return Path(found).absolute() if found else None

    def _folders(self) -> Iterator[str]:
        yield self.environ.get("PATH", "")
        home = self.environ.get("HOME", "")
        yield from (folder.replace("~", home, 1) for folder in _FOLDERS)
        yield str(Path(self.environ.get("SYSTEMROOT", "C:\\Windows"), "System32", "OpenSSH"))

    def _env(self, *, asks: bool = False) -> dict[str, str]:
        """ssh and docker in English, so that what they say can be understood."""
        names = (*PASSED_ON, *carrying.NEAR_VARIABLES)
        env = {name: self.environ[name] for name in names if name in self.environ}
        env |= {"PATH": os.pathsep.join(self._folders()), "LC_ALL": "C", "LANGUAGE": "C"}
        if asks and self._asker:
            env |= askpass_environment(self._asker, self.environ)
        return env

    def _control_folder(self) -> Path | None:
        """A folder of ours alone for ssh's shared connections; None where there is none."""
        if sys.platform == "win32":
            return None
        base = Path(self.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
        folder = base / f"pgbackup-{os.getuid()}"
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            found = folder.lstat()
        except OSError:
            return None
        is_ours = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
        is_private = not found.st_mode & 0o077
        return folder if is_ours and is_private and len(str(folder)) < _SOCKET_BYTES else None
