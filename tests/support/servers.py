"""The servers of a test run: started when first asked for, all ended together."""

import os
from types import TracebackType
from typing import Self

from tests.support.binaries import MAJORS
from tests.support.embedded_server import EmbeddedServer

_OLDEST_AND_NEWEST = (MAJORS[0], MAJORS[-1])
_MAJORS_VARIABLE = "PGBACKUP_TEST_MAJORS"


def chosen_majors() -> tuple[int, ...]:
    """The major versions to test against; PGBACKUP_TEST_MAJORS=14,15,16,17,18 takes more."""
    listed = os.environ.get(_MAJORS_VARIABLE, "").replace(",", " ").split()
    return tuple(int(major) for major in listed) or _OLDEST_AND_NEWEST


class Servers:
    """One server per major version, shared by the tests of a run."""

    def __init__(self) -> None:
        self._running: dict[int, EmbeddedServer] = {}
        self._tests: dict[int, set[str]] = {}
        self._versions: dict[int, str] = {}

    def get(self, major: int) -> EmbeddedServer:
        """The running server of this major version."""
        server = self._running.setdefault(major, EmbeddedServer(major))
        server.start()
        self._count(server)
        return server

    def tested(self) -> dict[str, int]:
        """How many tests used a server of each version, such as `18.6`."""
        return {self._versions[major]: len(tests) for major, tests in self._tests.items()}

    def _count(self, server: EmbeddedServer) -> None:
        """Notes the test that pytest runs now."""
        test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" (")[0]
        self._tests.setdefault(server.major, set()).add(test)
        self._versions[server.major] = server.version

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for server in self._running.values():
            server.close()
