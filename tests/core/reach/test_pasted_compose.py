"""Compose files say where their PostgreSQL is, or why it cannot be reached."""

import pytest

from pgbackup_gui.core.reach import pasted
from pgbackup_gui.core.reach.pasted import PastedSettings, Remark, Remarked, Source
from pgbackup_gui.core.reach.pasted_compose import Tree, read_compose

ENVIRONMENT: Tree = {"POSTGRES_USER": "${U:-immich}", "POSTGRES_PASSWORD": "${P:-x}"}
NOT_PUBLISHED = Remarked(Remark.PORT_NOT_PUBLISHED, "database")
WHICH = Remarked(Remark.WHICH_COMPUTER)
LOCAL = Remarked(Remark.PORT_ON_THAT_COMPUTER)


def service(**more: Tree) -> dict[str, Tree]:
    return {"image": "postgres:18", "environment": ENVIRONMENT, **more}


def read(tree: Tree, variables: str = "") -> tuple[PastedSettings, str | None]:
    return pasted.read(f"services:\n{variables}", lambda _: tree)


def in_file(**more: Tree) -> Tree:
    return {"name": "immich", "services": {"app": {"image": "app"}, "database": service(**more)}}


@pytest.mark.parametrize(
    ("ports", "host", "port", "remark"),
    [
        (["5433:5432"], "localhost", 5433, WHICH),
        (["0.0.0.0:5433:5432/tcp"], "localhost", 5433, WHICH),
        (["127.0.0.1:5433:5432"], "localhost", 5433, LOCAL),
        (["[::1]:5433:5432"], "localhost", 5433, LOCAL),
        (["192.168.1.5:5433:5432"], "192.168.1.5", 5433, None),
        (["80:80", "${PORT:-5433}:5432"], "localhost", 5433, WHICH),
        ([{"target": "5432", "published": "5433"}], "localhost", 5433, WHICH),
        ([{"target": "5432", "published": "5433", "host_ip": "127.0.0.1"}], "localhost", 5433,
         LOCAL),
        (["5432"], None, None, NOT_PUBLISHED),
        ([":5432"], None, None, NOT_PUBLISHED),
        (["80:80", None], None, None, NOT_PUBLISHED),
        ("5432:5432", None, None, NOT_PUBLISHED),
        (None, None, None, NOT_PUBLISHED),
        ([{"target": None}], None, None, NOT_PUBLISHED),
    ],
)  # fmt: skip
def test_the_port_is_found_or_explained(
    ports: Tree, host: str | None, port: int | None, remark: Remarked | None
) -> None:
    settings, _ = read(in_file(ports=ports, expose=["5432"]))
    assert (settings.host, settings.port) == (host, port)
    assert settings.remarks == ((remark,) if remark else ())
    assert settings.source is Source.COMPOSE


def test_defaults_and_pasted_variables_are_used() -> None:
    assert read(in_file())[0].user == "immich"
    settings, password = read(in_file(), "U=anna\nP=geheim")
    assert (settings.user, settings.dbname, password) == ("anna", "anna", "geheim")


@pytest.mark.parametrize(
    ("tree", "variables", "folder", "container"),
    [
        (in_file(container_name="immich_postgres"), "", "photos", "immich_postgres"),
        (in_file(container_name="${NAME:-own}"), "", "", "own"),
        (in_file(container_name="-it"), "", "", "immich-database-1"),
        (in_file(), "", "photos", "immich-database-1"),
        (in_file(), "COMPOSE_PROJECT_NAME=Mine", "photos", "mine-database-1"),
        ({"services": {"database": service()}}, "", "My Photos!", "myphotos-database-1"),
        ({"services": {"database": service()}}, "", "", ""),
        ({"services": {"database": service()}}, "", "_", ""),
        (service(container_name="one"), "", "photos", "one"),
        (service(), "", "photos", ""),
    ],
)
def test_without_a_port_the_container_is_the_way(
    tree: Tree, variables: str, folder: str, container: str
) -> None:
    settings, _ = pasted.read(f"services:\n{variables}", lambda _: tree, folder=folder)
    assert settings.container == container
    assert settings.host is None
    is_unnamed = Remark.CONTAINER_UNNAMED in {it.remark for it in settings.remarks}
    assert is_unnamed == (not container)


def test_with_a_port_no_container_is_needed() -> None:
    assert read(in_file(ports=["5433:5432"], container_name="x"))[0].container is None


def test_the_network_of_the_host_needs_no_port() -> None:
    settings, _ = read(in_file(network_mode="host"))
    assert (settings.host, settings.port) == ("localhost", 5432)


def test_an_environment_may_be_a_list() -> None:
    environment = ["POSTGRES_USER=me", "POSTGRES_PASSWORD='a b'", "POSTGRES_DB", "X", None]
    settings, password = read(in_file(environment=environment), "POSTGRES_DB=db")
    assert (settings.user, settings.dbname, password) == ("me", "db", "a b")


def test_the_image_has_a_user_of_its_own() -> None:
    settings, _ = read({"services": {"db": {"image": "postgres"}}})
    assert (settings.user, settings.dbname) == ("postgres", "postgres")


def test_an_env_file_is_what_was_pasted_with_it() -> None:
    settings, _ = read({"services": {"db": {"image": "postgres", "env_file": ".env"}}},
                       "POSTGRES_DB=films")  # fmt: skip
    assert settings.dbname == "films"


def test_a_variable_without_value_is_named() -> None:
    settings, _ = read(in_file(environment={"POSTGRES_DB": "${DB_NAME}"}))
    assert Remarked(Remark.VARIABLE_UNSET, "DB_NAME") in settings.remarks


def test_more_databases_are_named() -> None:
    settings, _ = read({"services": {"one": service(), "two": service(image="postgis/postgis")}})
    assert Remarked(Remark.OTHER_SERVICES, "two") in settings.remarks


@pytest.mark.parametrize(
    "tree",
    [
        service(container_name="immich_postgres"),
        {"database": service()},
        {"services": {"db": {"build": ".", "environment": ["POSTGRES_PASSWORD=x"]}}},
        {"services": {"db": {"image": "ghcr.io:443/immich-app/postgres:14-pgvecto-rs@sha256:1"}}},
    ],
)
def test_a_piece_of_a_file_will_do(tree: Tree) -> None:
    assert read(tree)[0].source is Source.COMPOSE


@pytest.mark.parametrize(
    "tree",
    [
        None,
        "text",
        {"services": ["x"]},
        {"services": {"app": {"image": "nginx"}, "x": "y"}},
        {"services": {"b": {"image": "prodrigestivill/postgres-backup-local"}}},
        {"services": {"b": {"image": None, "environment": None}}},
    ],
)
def test_a_file_without_postgresql_is_none(tree: Tree) -> None:
    assert read_compose(tree, {}) is None


def test_an_app_without_its_database_is_read_by_its_variables() -> None:
    app: Tree = {"image": "app", "environment": {"DB_HOST": "storage", "DB_NAME": "films"}}
    settings, _ = read({"environment": {"DB_HOST": "nas", "DB_NAME": "films"}})
    assert (settings.host, settings.dbname) == ("nas", "films")
    settings, _ = pasted.read("DB_HOST=storage\nDB_NAME=x", lambda _: {"storage": app})
    assert settings.remarks == (Remarked(Remark.SERVICE_NAME, "storage"),)
