"""Which containers an app consists of, and what may be stopped over which route."""

from dataclasses import replace

import pytest

from pgbackup_gui.core.errors import Code, ProfileError, ReachError
from pgbackup_gui.core.reach import app_containers
from pgbackup_gui.core.reach.app_containers import AppContainer, beside, engine_for
from pgbackup_gui.core.reach.found import FoundContainer, Sibling
from pgbackup_gui.core.reach.known_apps import KnownApp
from pgbackup_gui.core.reach.routes import (
    Container,
    Direct,
    OverSsh,
    Route,
    ServerTools,
    SshTunnel,
)

IMMICH = KnownApp(
    "immich", "Immich", images=("immich-server",), databases=("immich",), stop=("immich-server",)
)
SERVER = Sibling("immich_server", "immich-server", "ghcr.io/immich-app/immich-server:v2")
REDIS = Sibling("immich_redis", "redis", "docker.io/valkey/valkey:8")
OFF = Sibling("immich_old", "immich-server", "immich-server", is_running=False)
DATABASE = FoundContainer(
    "immich_postgres", "ghcr.io/immich-app/postgres:14", True, dbname="immich", project="immich",
    siblings=(SERVER, REDIS, OFF),
)  # fmt: skip
ALONE = FoundContainer("other", "postgres:18", True)


def test_those_that_use_the_database_are_advised() -> None:
    found = beside("immich_postgres", "immich", (ALONE, DATABASE), (IMMICH,))
    assert found == (
        AppContainer("immich_old", "immich-server", is_running=False, is_advised=False),
        AppContainer("immich_redis", "redis", is_running=True, is_advised=False),
        AppContainer("immich_server", "immich-server", is_running=True, is_advised=True),
    )


def test_of_an_unknown_app_all_that_run_are() -> None:
    found = beside("immich_postgres", "immich", (DATABASE,), ())
    assert [one.name for one in found if one.is_advised] == ["immich_redis", "immich_server"]


def test_of_an_app_whose_images_are_not_known_all_are() -> None:
    own = replace(DATABASE, siblings=(REDIS, replace(SERVER, image="my-own:1")))
    found = beside("immich_postgres", "immich", (own,), (IMMICH,))
    assert all(one.is_advised for one in found)


@pytest.mark.parametrize("name", ["other", "gone"])
def test_a_database_without_an_app_beside_it(name: str) -> None:
    assert beside(name, "immich", (ALONE, DATABASE), (IMMICH,)) == ()


PODMAN = Container(("sudo", "-n", "podman"), "db")


@pytest.mark.parametrize("route", [PODMAN, OverSsh("nas", PODMAN)])
def test_the_engine_that_runs_the_database_runs_the_app(route: Route) -> None:
    assert engine_for(route, ("server",)) == PODMAN.engine


@pytest.mark.parametrize("route", [Direct(), SshTunnel("nas"), OverSsh("nas", ServerTools())])
def test_elsewhere_nothing_can_be_stopped(route: Route) -> None:
    assert engine_for(route, ()) == ()
    with pytest.raises(ReachError) as refused:
        engine_for(route, ("server",))
    assert (refused.value.code, refused.value.params) == (
        Code.APP_NOT_STOPPED,
        {"container": "server"},
    )


def test_the_database_itself_is_not_stopped() -> None:
    with pytest.raises(ReachError) as refused:
        engine_for(PODMAN, ("server", "db"))
    assert refused.value.params == {"container": "db"}


@pytest.mark.parametrize("name", ["--all", "a b", "", "$(x)"])
def test_a_name_is_no_option_and_no_command(name: str) -> None:
    with pytest.raises(ProfileError) as refused:
        engine_for(PODMAN, (name,))
    assert refused.value.code is Code.CONTAINER_INVALID


def test_the_words() -> None:
    engine = ("docker",)
    assert app_containers.stop_words(engine, "a") == ("docker", "stop", "a")
    assert app_containers.start_words(engine, "a") == ("docker", "start", "a")
    assert app_containers.state_words(engine, "a")[1:4] == ("inspect", "--type", "container")
