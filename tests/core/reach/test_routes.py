"""Routes: what may stand on a command line, and how a route is named and kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.route_rows import route_of, route_row
from pgbackup_gui.core.reach.routes import (
    DIRECT,
    ENGINES,
    Container,
    OverSsh,
    Route,
    ServerTools,
    SshTunnel,
    check_destination,
    check_route,
    container_of,
    destination_of,
    is_far,
    place_of,
    ssh_argument,
)

IMMICH = Container(("docker",), "immich_postgres")
ROUTES: tuple[Route, ...] = (
    DIRECT,
    SshTunnel("pi@home"),
    IMMICH,
    Container(("sudo", "-n", "podman"), "db", user="postgres"),
    OverSsh("home", IMMICH),
    OverSsh("home", ServerTools()),
    OverSsh("pi@home:2222", ServerTools("postgres", "/usr/lib/postgresql/17/bin")),
)


@pytest.mark.parametrize("route", ROUTES)
def test_route_is_usable_and_kept_as_it_is(route: Route) -> None:
    check_route(route)
    assert route_of(route_row(route)) == route


PLACES = ("", "pi@home", "immich_postgres", "db", "immich_postgres @ home", "home", "pi@home:2222")


@pytest.mark.parametrize(("route", "place"), [*zip(ROUTES, PLACES, strict=True)])
def test_place_needs_no_translation(route: Route, place: str) -> None:
    assert place_of(route) == place


def test_ends_of_a_route() -> None:
    assert container_of(OverSsh("home", IMMICH)) == container_of(IMMICH) == IMMICH
    assert container_of(OverSsh("home", ServerTools())) is None
    assert [destination_of(route) for route in ROUTES[:2]] == ["", "pi@home"]
    assert [is_far(route) for route in ROUTES] == [False, False, True, True, True, True, True]


@pytest.mark.parametrize(
    "destination", ["home", "pi@home", "pi@home:22", "ssh://pi@home:22", "pi@[fe80::1%eth0]"]
)
def test_destinations(destination: str) -> None:
    check_destination(destination)


@pytest.mark.parametrize(
    "destination",
    ["", "-oProxyCommand=x", "a b", "a;b", "a\nb", "$(x)", "pi@-h x", "a:port", "a'b", "höme"],
)
def test_what_is_no_destination(destination: str) -> None:
    with pytest.raises(ProfileError) as caught:
        check_destination(destination)
    assert caught.value.code is Code.SSH_HOST_INVALID


def test_port_makes_an_address_of_a_destination() -> None:
    """`ssh home:22` would look for a host of that name."""
    assert ssh_argument("pi@home:22") == "ssh://pi@home:22"
    assert ssh_argument("ssh://pi@home:22") == "ssh://pi@home:22"
    assert ssh_argument("pi@home") == "pi@home"


@pytest.mark.parametrize("engine", [*ENGINES, ("docker", "--context", "nas")])
def test_engines(engine: tuple[str, ...]) -> None:
    check_route(Container(engine, "db"))


@pytest.mark.parametrize(
    "container",
    [
        Container(("rm",), "db"),
        Container((), "db"),
        Container(("docker", "-H"), "db"),
        Container(("docker", "--context", "-x"), "db"),
        Container(("sudo", "docker"), "db"),
        Container(("docker",), "-it"),
        Container(("docker",), "a b"),
        Container(("docker",), "db", user="-u"),
    ],
)
def test_what_is_no_container(container: Container) -> None:
    for route in (container, OverSsh("home", container)):
        with pytest.raises(ProfileError) as caught:
            check_route(route)
        assert caught.value.code is Code.CONTAINER_INVALID


@pytest.mark.parametrize(
    "tools", [ServerTools(become="-u"), ServerTools(folder="bin"), ServerTools(folder="/a\nb")]
)
def test_what_are_no_server_tools(tools: ServerTools) -> None:
    with pytest.raises(ProfileError):
        check_route(OverSsh("home", tools))


_VALUES = st.one_of(st.text(max_size=8), st.lists(st.text(max_size=5), max_size=3), st.integers())


@given(st.dictionaries(st.sampled_from(["kind", "destination", "engine", "name"]), _VALUES))
def test_any_row_is_a_route_or_refused(row: dict[str, object]) -> None:
    try:
        route_of(row)
    except (KeyError, TypeError, ValueError):
        return


@pytest.mark.parametrize(
    "row",
    [
        {"kind": "carrier pigeon"},
        {"kind": "tunnel"},
        {"kind": "server-tools"},
        {"kind": "container", "engine": "docker", "name": "db"},
    ],
)
def test_row_of_no_route(row: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        route_of(row)
