"""The SQLSTATE of a refused login, whatever language the server speaks."""

import pytest

from pgbackup_gui.engine.login_state import login_state
from tests.support.embedded_server import EmbeddedServer

REFUSALS = {
    "wrong password": ({"password": "wrong"}, "28P01"),
    "no such role": ({"user": "nobody_here"}, "28P01"),
    "no such database": ({"dbname": "it's not there"}, "3D000"),
    "closed to this user": ({"dbname": "template0"}, "55000"),
}


@pytest.mark.parametrize(("changed", "state"), REFUSALS.values(), ids=REFUSALS)
def test_refused_login_has_its_state(
    server: EmbeddedServer, changed: dict[str, str], state: str
) -> None:
    assert login_state(parameters(server) | changed) == state


def test_accepted_login_has_none(server: EmbeddedServer) -> None:
    assert login_state(parameters(server)) is None


def test_no_server_has_none(server: EmbeddedServer) -> None:
    assert login_state(parameters(server) | {"port": 1}) is None


def parameters(server: EmbeddedServer) -> dict[str, str | int | None]:
    return {
        "host": server.host,
        "port": server.port,
        "user": server.user,
        "password": server.password,
        "dbname": "postgres",
        "connect_timeout": 5,
    }
