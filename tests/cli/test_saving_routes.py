"""add: the ways to a database that are typed, and those that make no sense."""

from pathlib import Path

import pytest

from pgbackup_gui.cli.route_options import RouteOptions
from pgbackup_gui.core.reach.routes import (
    Container,
    Direct,
    OverSsh,
    Route,
    ServerTools,
    SshTunnel,
)
from tests.cli.in_process import InProcess

BASIC = ("add", "Media", "--user", "me", "--dbname", "library", "--json")
CONTAINER = {"kind": "container", "engine": ["docker"], "name": "db"}

ROUTES: tuple[tuple[tuple[str, ...], Route], ...] = (
    ((), Direct()),
    (("--container", "db"), Container(("docker",), "db")),
    (
        ("--ssh", "pi@nas", "--container", "db", "--engine", "sudo -n docker"),
        OverSsh("pi@nas", Container(("sudo", "-n", "docker"), "db")),
    ),
    (("--ssh", "nas"), OverSsh("nas", ServerTools())),
    (
        ("--ssh", "nas", "--sudo-user", "postgres", "--programs", "/opt/pg/bin"),
        OverSsh("nas", ServerTools("postgres", "/opt/pg/bin")),
    ),
    (("--ssh", "nas", "--tunnel"), SshTunnel("nas")),
)


@pytest.mark.parametrize(("words", "route"), ROUTES)
def test_a_route_and_its_options_are_the_same(words: tuple[str, ...], route: Route) -> None:
    options = RouteOptions.of(route)
    assert (options.route(), options.words()) == (route, words)


@pytest.mark.parametrize(
    ("words", "row"),
    [
        (("--container", "db"), CONTAINER),
        (("--ssh", "nas", "--container", "db"), CONTAINER | {"destination": "nas"}),
        (
            ("--ssh", "nas", "--sudo-user", "postgres"),
            {"kind": "server-tools", "destination": "nas", "become": "postgres"},
        ),
    ],
)
def test_far_ones_need_neither_host_nor_password(
    here: InProcess, words: tuple[str, ...], row: object
) -> None:
    saved = here(*BASIC, *words).json["database"]
    assert (saved["host"], saved["password_policy"], saved["route"]) == ("", "ask", row)


def test_what_is_typed_wins(here: InProcess) -> None:
    typed = ("--container", "db", "--host", "/tmp", "--password-policy", "keyring")  # noqa: S108
    saved = here(*BASIC, *typed).json["database"]
    assert (saved["host"], saved["password_policy"]) == ("/tmp", "keyring")  # noqa: S108


def test_a_tunnel_leads_to_a_host_and_a_port(here: InProcess) -> None:
    saved = here(*BASIC, "--ssh", "nas", "--tunnel", "--port", "5433").json["database"]
    assert saved["route"] == {"kind": "tunnel", "destination": "nas"}
    assert (saved["host"], saved["port"]) == ("localhost", 5433)


def test_replace_keeps_the_way_unless_another_is_typed(here: InProcess) -> None:
    here(*BASIC, "--container", "db")
    replace = ("add", "Media", "--replace", "--json")
    assert here(*replace, "--port", "5433").json["database"]["route"] == CONTAINER
    other = here(*replace, "--ssh", "nas", "--container", "other").json["database"]["route"]
    assert other == CONTAINER | {"name": "other", "destination": "nas"}
    direct = here(*replace, "--direct", "--host", "nas").json["database"]
    assert (direct["route"], direct["host"]) == ({}, "nas")


@pytest.mark.parametrize(
    "words",
    [
        ("--tunnel",),
        ("--tunnel", "--ssh", "nas", "--container", "db"),
        ("--engine", "podman"),
        ("--engine", "podman", "--ssh", "nas"),
        ("--sudo-user", "postgres"),
        ("--sudo-user", "postgres", "--ssh", "nas", "--tunnel"),
        ("--programs", "/opt", "--ssh", "nas", "--container", "db"),
        ("--direct", "--ssh", "nas"),
        ("--engine", "'", "--container", "db"),
    ],
)
def test_what_does_not_go_together(here: InProcess, words: tuple[str, ...]) -> None:
    ended = here(*BASIC, *words)
    assert (ended.code, ended.out) == (2, "")
    assert "--" in ended.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--ssh=-oProxyCommand=x",), "ssh-host-invalid"),
        (("--container", "a b"), "container-invalid"),
        (("--container", "db", "--engine", "rm -rf"), "container-invalid"),
        (("--ssh", "nas", "--sudo-user=-x"), "ssh-host-invalid"),
    ],
)
def test_what_could_be_taken_for_something_else(
    here: InProcess, words: tuple[str, ...], code: str
) -> None:
    ended = here(*BASIC, *words)
    assert (ended.code, ended.error) == (1, code)
    assert not Path(here.home / "profiles.toml").exists()
