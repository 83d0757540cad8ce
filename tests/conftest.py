"""What every test gets: a home of its own, silence in the log, and real servers on request."""

import logging
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.support.databases import Database, temporary_database
from tests.support.embedded_server import EmbeddedServer
from tests.support.sample_data import fill_media_library
from tests.support.servers import Servers, chosen_majors

# A slow or busy machine is no bug: no example is timed.
settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")

# Without a display Qt would end the whole run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# `nohup` and a script's `&` have signals ignored, and children would inherit that; they start
# with the default when there is a handler, and this process goes on ignoring them.
for _name in ("SIGINT", "SIGHUP"):
    _number = getattr(signal, _name, None)
    if _number is not None and signal.getsignal(_number) is signal.SIG_IGN:
        signal.signal(_number, lambda _number, _frame: None)

_SERVERS = pytest.StashKey[Servers]()
_TESTED = pytest.StashKey[dict[str, int]]()
_FOLDER_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
    "PGBACKUP_HOME": ".pgbackup",
}


class _ErrorRecords(logging.Handler):
    """Keeps what is logged as an error or worse."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(self.format(record))


@pytest.fixture(autouse=True)
def isolated_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """An empty home folder, no PostgreSQL variables, no password store of the real user."""
    home = tmp_path_factory.mktemp("home")
    for name, folder in _FOLDER_VARIABLES.items():
        (home / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(home / folder))
    for name in list(os.environ):
        if name.startswith("PG") and not name.startswith("PGBACKUP_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    # The program answers in the language of the person who runs the tests otherwise.
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)
    return home


@pytest.fixture(autouse=True)
def no_logged_errors(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs an error, unless it is marked `allow_log_errors`."""
    handler = _ErrorRecords()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.messages and not request.node.get_closest_marker("allow_log_errors"):
        pytest.fail("errors were logged:\n" + "\n".join(handler.messages), pytrace=False)


@pytest.fixture(scope="session")
def servers(request: pytest.FixtureRequest) -> Iterator[Servers]:
    """Real servers: `servers.get(16)` starts one of that major version."""
    with Servers() as registry:
        request.config.stash[_SERVERS] = registry
        yield registry


@pytest.fixture(params=chosen_majors(), ids=lambda major: f"pg{major}")
def server(request: pytest.FixtureRequest, servers: Servers) -> EmbeddedServer:
    """A real server; the test runs once for each chosen major version."""
    return servers.get(request.param)


@pytest.fixture
def database(server: EmbeddedServer) -> Iterator[Database]:
    """A database with a small media library; dropped afterwards, renamed or not."""
    with temporary_database(server) as made:
        with made.connect() as connection:
            fill_media_library(connection, items=50)
        yield made


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what needs a real server, so that `-m "not postgres"` leaves it out."""
    for item in items:
        if "servers" in getattr(item, "fixturenames", ()):
            item.add_marker("postgres")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of a parallel run hands over what it used."""
    output = getattr(session.config, "workeroutput", None)
    registry = session.config.stash.get(_SERVERS, None)
    if output is not None and registry:
        output["servers"] = registry.tested()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Adds up what the workers of a parallel run have used."""
    total = node.config.stash.setdefault(_TESTED, {})
    for version, count in getattr(node, "workeroutput", {}).get("servers", {}).items():
        total[version] = total.get(version, 0) + count


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Says how much was tried against which real servers."""
    registry = config.stash.get(_SERVERS, None)
    tested = registry.tested() if registry else config.stash.get(_TESTED, {})
    listed = ", ".join(f"{version} ({tested[version]} tests)" for version in sorted(tested))
    terminalreporter.write_line(f"real PostgreSQL: {listed or 'none'}")
