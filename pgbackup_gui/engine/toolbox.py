"""Toolbox: finds PostgreSQL's programs and proves each by running it."""

import importlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach import commands, tools
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.tools import BrokenTool, Choice, Place, Program, Tool, Version
from pgbackup_gui.core.settings import Settings
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.output import Ended, OutputLine
from pgbackup_gui.core.work.plans import ToolReport
from pgbackup_gui.engine.process import ProcessRunner

PROBE_SECONDS = 20.0
_REGISTRY_KEY = r"SOFTWARE\PostgreSQL\Installations"


class Toolbox:
    """The programs of this computer. What was proven is remembered until the file changes."""

    def __init__(
        self, *, runner: ProcessRunner, environ: Mapping[str, str], bundled: Path | None
    ) -> None:
        self._runner = runner
        self._environ = environ
        self._bundled = bundled
        self._proven: dict[tuple[Place, int], Tool | BrokenTool] = {}

    def find(self, settings: Settings) -> ToolReport:
        """Every program found with these settings, best first, proven by `--version`."""
        places = tools.search(
            overrides=settings.overrides(),
            bundled=self._bundled,
            environ=self._environ,
            registry=tuple(_registered_folders()),
        )
        results = [self._prove(place) for place in places]
        return ToolReport(
            tools=tuple(result for result in results if isinstance(result, Tool)),
            broken=tuple(result for result in results if isinstance(result, BrokenTool)),
        )

    def choose(self, settings: Settings, server: Version) -> Choice:
        """The programs for a server of this version.

        Raises:
            ToolError: TOOLS_MISSING, TOOLS_TOO_OLD, or TOOL_BROKEN for a program that the
                user set and that does not run.
        """
        report = self.find(settings)
        for broken in report.broken:
            if broken.place.source is tools.Source.SETTINGS:
                raise ToolError(Code.TOOL_BROKEN, path=broken.place.path, detail=broken.reason)
        return tools.choose(report.tools, server)

    def _prove(self, place: Place) -> Tool | BrokenTool:
        try:
            key = place, place.path.stat().st_mtime_ns
        except OSError as error:
            return BrokenTool(place, str(error))
        if key in self._proven:
            return self._proven[key]
        ended, text = self._run(place, ("--version",))
        found = self._judge(place, ended, text)
        if ended is not Ended.TIMED_OUT:  # a disk that wakes up, a virus scanner: once is no proof
            self._proven[key] = found
        return found

    def _judge(self, place: Place, ended: Ended, text: str) -> Tool | BrokenTool:
        version = Version.parse(text)
        named = re.search(rf"\b{place.program.value}\b", text)  # pg_dumpall is another
        if not (ended is Ended.SUCCEEDED and version and named):
            return BrokenTool(place, text)
        tool = Tool(place.program, place.path, version, place.source)
        return replace(tool, has_zstd=self._knows_zstd(tool))

    def _knows_zstd(self, tool: Tool) -> bool:
        """Ask for zstd towards a server that cannot exist: only a build without it objects.

        pg_dump checks the method before it connects (measured with 16 to 18).
        """
        if tool.program is not Program.PG_DUMP or tool.version.major < 16:
            return False
        nowhere = str(Path(os.sep) / "nonexistent")
        _, text = self._run(
            Place(tool.program, tool.path, tool.source),
            (
                "--format=custom",
                f"--compress={commands.ZSTD}",
                f"--file={os.devnull}",
                "--no-password",
                f"--host={nowhere}",
            ),
        )
        return "compression" not in text.lower()

    def _run(self, place: Place, argv: tuple[str, ...]) -> tuple[Ended, str]:
        env = commands.child_environment(self._environ, operation="probe")
        spec = CommandSpec(place.path.absolute(), argv, env, place.program.value)
        lines: list[OutputLine] = []
        outcome = self._runner.run(
            spec, on_line=lines.append, cancel=CancelToken(), limit=PROBE_SECONDS
        )
        text = "\n".join(line.text for line in lines) or "\n".join(outcome.tail)
        return outcome.ended, text or outcome.ended.value


def _registered_folders() -> Iterator[Path]:
    """The `bin` folders that Windows' registry names for installed servers."""
    if os.name != "nt":
        return
    winreg = importlib.import_module("winreg")  # exists on Windows only
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _REGISTRY_KEY) as installations:
            for index in range(winreg.QueryInfoKey(installations)[0]):
                with winreg.OpenKey(installations, winreg.EnumKey(installations, index)) as one:
                    yield Path(winreg.QueryValueEx(one, "Base Directory")[0]) / "bin"
    except OSError:
        return
