"""Which containers run PostgreSQL, and what is kept of them."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.reach import found
from pgbackup_gui.core.reach.found import FoundContainer, Sibling, image_path, read_containers
from tests.core.reach.container_samples import inspected

_ENV = (
    "PATH=/usr/bin",
    "POSTGRES_PASSWORD=correct horse",
    "POSTGRES_USER=immich_user",
    "POSTGRES_DB=photos",
    "PGDATA=/var/lib/postgresql/data",
    "PGPORT=5433",
)


def test_what_is_kept_of_a_container() -> None:
    (one,) = read_containers(inspected(env=_ENV))
    assert one == FoundContainer(
        name="immich_postgres",
        image="ghcr.io/immich-app/postgres:14-vectorchord0.4.3",
        is_running=True,
        user="immich_user",
        dbname="photos",
        port=5433,
        project="immich",
        service="database",
        compose_files=("/srv/immich/compose.yml",),
    )


def test_no_secret_is_kept() -> None:
    (one,) = read_containers(inspected(env=_ENV))
    assert "correct horse" not in json.dumps(asdict(one))


def test_no_secret_is_asked_for() -> None:
    words = " ".join(found.inspect_words(["0123456789ab"]))
    assert "POSTGRES_USER" in words
    assert "PASSWORD" not in words


def test_siblings_are_those_of_the_project() -> None:
    text = "\n".join(
        (
            inspected(),
            inspected("immich_server", "ghcr.io/immich-app/immich-server:v2", env=(), service="s"),
            inspected("other", "nextcloud:31", env=(), project="cloud"),
        )
    )
    (one,) = read_containers(text)
    image = "ghcr.io/immich-app/immich-server:v2"
    assert one.siblings == (Sibling("immich_server", "s", image),)


def test_without_a_project_there_are_no_siblings() -> None:
    text = "\n".join((inspected(project=""), inspected("other", "nextcloud", env=(), project="")))
    (one,) = read_containers(text)
    assert (one.siblings, one.compose_files) == ((), ())


def test_a_stopped_one_is_found_too() -> None:
    (one,) = read_containers(inspected(is_running=False))
    assert not one.is_running


@pytest.mark.parametrize(
    ("image", "env", "is_server"),
    [
        ("postgres:18-alpine", (), True),
        ("docker.io/library/postgres@sha256:00", (), True),
        ("localhost:5000/postgis/postgis", (), True),
        ("tensorchord/pgvecto-rs:pg16", (), True),
        ("tensorchord/vchord-postgres:pg17", (), True),
        ("timescale/timescaledb-ha:pg17", (), True),
        ("ghcr.io/nextcloud-releases/aio-postgresql", (), True),
        ("bitnami/postgresql:17", ("POSTGRESQL_USERNAME=anna",), True),
        ("my/own", ("PGDATA=/data",), True),
        ("", ("PG_MAJOR=18",), True),
        ("nextcloud:31", ("POSTGRES_DB=nextcloud", "POSTGRES_USER=nextcloud"), False),
        ("prodrigestivill/postgres-backup-local", ("PGDATA=/data",), False),
        ("prometheuscommunity/postgres-exporter", (), False),
        ("dpage/pgadmin4", (), False),
        ("postgrest/postgrest", (), False),
        ("redis:8", (), False),
    ],
)
def test_which_are_servers(image: str, env: tuple[str, ...], is_server: bool) -> None:
    assert bool(read_containers(inspected(image=image, env=env))) == is_server


@pytest.mark.parametrize(
    ("env", "user", "dbname"),
    [
        ((), "postgres", "postgres"),
        (("POSTGRES_USER=anna",), "anna", "anna"),
        (("POSTGRES_USER=anna", "POSTGRES_DB=photos"), "anna", "photos"),
        (("POSTGRESQL_USERNAME=bn", "POSTGRESQL_DATABASE=shop"), "bn", "shop"),
        (("POSTGRES_USER=a\nb",), "postgres", "postgres"),
        (("POSTGRES_USER=",), "postgres", "postgres"),
    ],
)
def test_who_its_user_is(env: tuple[str, ...], user: str, dbname: str) -> None:
    (one,) = read_containers(inspected(env=env))
    assert (one.user, one.dbname) == (user, dbname)


@pytest.mark.parametrize("port", ["", "0", "65536", "99999999", "-1", "5432x", "٣"])
def test_an_odd_port_is_the_usual_one(port: str) -> None:
    (one,) = read_containers(inspected(env=(f"PGPORT={port}",)))
    assert one.port == 5432


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"Name": 5}',
        '{"Name": "/-rf"}',
        '{"Name": "/a b"}',
        '{"Name": "/x", "Config": [], "State": 1}',
        '{"a":' * 100_000,
        "WARNING: no swap limit support",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert read_containers(text) == ()


def test_missing_keys_are_no_matter() -> None:
    (one,) = read_containers('{"Name": "db", "Config": {"Image": "postgres", "Env": null}}')
    assert one == FoundContainer("db", "postgres", is_running=False)


def test_no_more_are_read_than_anybody_has() -> None:
    text = "\n".join(inspected(f"db{number}") for number in range(found.MAX_CONTAINERS + 10))
    assert len(read_containers(text)) == found.MAX_CONTAINERS


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read_containers(text), tuple)


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(_ANY, _ANY, _ANY)
def test_any_value_is_read(env: object, labels: object, state: object) -> None:
    config = {"Image": "postgres", "Env": env, "Labels": labels}
    text = json.dumps({"Name": "/db", "Config": config, "State": state})
    assert [one.name for one in read_containers(text)] == ["db"]


def test_ids_are_told_from_warnings() -> None:
    assert found.list_words() == ("ps", "--all", "--quiet")
    text = "Emulate Docker CLI using podman.\n0123456789ab\n  fedcba987654  \nnot-an-id\n"
    assert found.read_ids(text) == ("0123456789ab", "fedcba987654")


@pytest.mark.parametrize(
    ("image", "path"),
    [
        ("postgres", "postgres"),
        ("docker.io/library/postgres:18", "postgres"),
        ("GHCR.io/Immich-App/postgres:14@sha256:0123", "immich-app/postgres"),
        ("registry:5000/a/b/c:1", "a/b/c"),
        ("localhost/mine", "mine"),
        ("", ""),
    ],
)
def test_the_path_of_an_image(image: str, path: str) -> None:
    assert image_path(image) == path
