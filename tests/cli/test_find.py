"""find: what is said of a computer's databases, and how to save them."""

import shlex
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL

from pgbackup_gui.cli import show_found
from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.finding import Found, FoundDatabase, FoundState, Looked, LookedAt
from pgbackup_gui.core.reach.routes import Container, Direct, OverSsh, ServerTools
from pgbackup_gui.engine.apps import known_apps
from tests.cli.conftest import NEWEST
from tests.cli.in_process import InProcess
from tests.core.reach.container_samples import container
from tests.support.check_system import program
from tests.support.containers import ContainerServer, what_containers_lack
from tests.support.sshd import Sshd, what_sshd_lacks

needs_containers = pytest.mark.skipif(bool(what_containers_lack()), reason=what_containers_lack())
needs_sshd = pytest.mark.skipif(bool(what_sshd_lacks()), reason=what_sshd_lacks())

IMMICH = next(app for app in known_apps() if app.key == "immich")
ROUTE = OverSsh("nas", Container(("podman",), "database"))
READY = FoundDatabase("immich", "postgres", ROUTE, 7_000_000, container=container(), app=IMMICH)
STOPPED = FoundDatabase(
    "books", "anna", ROUTE, container=container(name="other"), state=FoundState.STOPPED
)
OWN = FoundDatabase("it's", "anna", Direct(), 1, host="/run/postgresql", port=5433)
AT_SERVER = FoundDatabase("books", "postgres", OverSsh("nas", ServerTools("postgres")), 1)


def lines(*databases: FoundDatabase, looked: tuple[Looked, ...] = ()) -> list[str]:
    return show_found.found(Found("nas", databases, looked)).splitlines()


def test_each_look_has_its_mark() -> None:
    refused = ReachError(Code.CONTAINER_STOPPED, container="other")
    looked = (
        Looked(LookedAt.PLACE, "nas"),
        Looked(LookedAt.ENGINE, "docker", 2),
        Looked(LookedAt.CONTAINER, "other", error=refused),
        Looked(LookedAt.DATABASES),
    )
    marks = [line.split()[0] for line in lines(looked=looked)]
    assert marks == ["✓", "✓", "✗", "!"]


def test_what_is_found_is_a_table() -> None:
    shown = "\n".join(lines(READY, STOPPED, OWN))
    assert "Immich" in shown
    assert "7.0 MB" in shown
    assert "Stopped" in shown


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (
            READY,
            (
                "pgbackup add Immich --ssh nas --container database --engine podman"
                " --user postgres --dbname immich"
            ),
        ),
        (
            OWN,
            (
                "pgbackup add 'it'\"'\"'s' --host /run/postgresql --port 5433"
                " --user anna --dbname 'it'\"'\"'s'"
            ),
        ),
        (
            AT_SERVER,
            "pgbackup add books --ssh nas --sudo-user postgres --user postgres --dbname books",
        ),
    ],
)
def test_what_to_type_is_said(found: FoundDatabase, line: str) -> None:
    assert f"  {line}" in lines(found)


def test_what_does_not_run_is_not_offered() -> None:
    assert not any("pgbackup add" in line for line in lines(STOPPED))


def test_what_an_app_keeps_elsewhere_is_said_once() -> None:
    shown = lines(READY, READY)
    assert sum("UPLOAD_LOCATION" in line for line in shown) == 1


def test_a_destination_that_could_be_an_option_is_refused(here: InProcess) -> None:
    ended = here("find", "--json", "--", "-oProxyCommand=x")
    assert (ended.code, ended.error) == (1, "ssh-host-invalid")


@needs_sshd
def test_a_server_that_is_down(here: InProcess) -> None:
    with Sshd() as sshd:
        here.env.update(sshd.environ)
        sshd.stop()
        ended = here("find", sshd.name, "--json")
    assert (ended.code, ended.error) == (1, "ssh-unreachable")


@pytest.fixture
def server() -> Iterator[ContainerServer]:
    """Immich's database in a container."""
    with ContainerServer(NEWEST, dbname="immich") as made:
        with psycopg.connect(**made.connection_kwargs(), autocommit=True) as connection:
            connection.execute(SQL("CREATE DATABASE immich"))
        yield made


@needs_containers
def test_what_is_found_can_be_typed_and_backed_up(
    here: InProcess, server: ContainerServer, tmp_path: Path
) -> None:
    (tmp_path / "podman").symlink_to(program("podman"))
    here.env["PATH"] = str(tmp_path)
    told = here("find", "--json").json["found"]["databases"]
    route = {"kind": "container", "engine": ["podman"], "name": server.container}
    assert [it["app"]["key"] for it in told if it["route"] == route and it["app"]] == ["immich"]
    shown = here("find").out.splitlines()
    (line,) = [it.strip() for it in shown if server.container in it and "pgbackup add" in it]
    words = shlex.split(line)[1:]
    assert here(*words).code == 0
    assert here("backup", words[1], "--json").json["outcome"] in {"done", "notes"}
