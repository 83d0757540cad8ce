"""The ledger, and the worlds of the tests against real servers, on fewer versions."""

import pytest

from tests.faults.disks import can_mount
from tests.faults.matrix import FULL, Ledger
from tests.faults.report import LEDGER
from tests.postgres.conftest import (
    application,
    no_system_programs,
    open_world,
    spare,
    spare_servers,
    world,
)
from tests.support.embedded_server import EmbeddedServer
from tests.support.servers import Servers, chosen_majors

__all__ = [
    "application",
    "no_system_programs",
    "open_world",
    "spare",
    "spare_servers",
    "world",
]

# Only root can give a server a small disk of its own.
collect_ignore = [] if can_mount() else ["test_server_disk.py"]

_MAJORS = chosen_majors() if FULL else chosen_majors()[-1:]


@pytest.fixture(params=_MAJORS, ids=lambda major: f"pg{major}")
def server(request: pytest.FixtureRequest, servers: Servers) -> EmbeddedServer:
    """The newest server; with `make faults` one of each chosen major version."""
    return servers.get(request.param)


@pytest.fixture(scope="session")
def faults(request: pytest.FixtureRequest) -> Ledger:
    """Where a test counts its attempts."""
    return request.config.stash.get(LEDGER, Ledger())
