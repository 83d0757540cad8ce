"""What stands between us and a server: one cause each, and nothing is written."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from pgbackup_gui.core.errors import AppError, Code, ReachError, SecretError
from pgbackup_gui.core.reach.profiles import SslMode
from pgbackup_gui.engine import database as engine_database
from tests.support.strangers import banner_server, free_port, silent_listener, web_server
from tests.support.world import World


def refusal(world: World) -> AppError:
    """Why there is no backup; the folder is as it was and the history says so too."""
    before = world.files()
    with pytest.raises(AppError) as caught:
        world.back_up()
    assert world.files() == before
    operation = world.ops.history.operations()[0]
    assert (operation.result, operation.code) == ("failed", caught.value.code.value)
    return caught.value


def test_wrong_password_is_refused(newest_world: World) -> None:
    newest_world.log_in_as("postgres", "not the password")
    error = refusal(newest_world)
    assert (type(error), error.code) == (ReachError, Code.LOGIN_REFUSED)
    assert "not the password" not in str(error)


def test_unknown_user_is_refused(newest_world: World) -> None:
    newest_world.log_in_as("nobody at all", "secret")
    assert refusal(newest_world).code is Code.LOGIN_REFUSED


@pytest.mark.parametrize("password", [None, ""])
def test_missing_password_is_asked_for(newest_world: World, password: str | None) -> None:
    newest_world.log_in_as("postgres", password)
    error = refusal(newest_world)
    assert (type(error), error.code) == (SecretError, Code.PASSWORD_NEEDED)


def test_unknown_database_is_named(newest_world: World) -> None:
    newest_world.change(dbname='no such "database"')
    error = refusal(newest_world)
    assert error.code is Code.NO_SUCH_DATABASE
    assert error.params["database"] == 'no such "database"'


def test_host_that_does_not_exist_is_named(newest_world: World) -> None:
    newest_world.change(host="no-such-host.invalid")
    error = refusal(newest_world)
    assert (error.code, error.params["host"]) == (Code.HOST_NOT_FOUND, "no-such-host.invalid")


def test_socket_folder_without_a_server_is_refused(newest_world: World) -> None:
    newest_world.change(host=str(newest_world.home))
    assert refusal(newest_world).code is Code.CONNECTION_REFUSED


def test_encryption_is_never_given_up(world: World) -> None:
    world.change(sslmode=SslMode.REQUIRE)
    assert refusal(world).code is Code.TLS_REFUSED


def test_closed_database_is_told_from_a_missing_one(world: World) -> None:
    world.execute("ALTER DATABASE {live} ALLOW_CONNECTIONS false")
    assert refusal(world).code is Code.DATABASE_CLOSED


@pytest.mark.parametrize(
    ("stranger", "code"),
    [
        (free_port, Code.CONNECTION_REFUSED),
        (silent_listener, Code.CONNECTION_TIMEOUT),
        (web_server, Code.NOT_POSTGRESQL),
        (banner_server, Code.NOT_POSTGRESQL),
    ],
)
@pytest.mark.parametrize("sslmode", [SslMode.PREFER, SslMode.DISABLE])
def test_whatever_is_on_the_port_is_told(
    newest_world: World,
    monkeypatch: pytest.MonkeyPatch,
    stranger: Callable[[], AbstractContextManager[int]],
    code: Code,
    sslmode: SslMode,
) -> None:
    monkeypatch.setattr(engine_database, "CONNECT_TIMEOUT_SECONDS", 2)
    with stranger() as port:
        newest_world.change(port=port, sslmode=sslmode)
        error = refusal(newest_world)
    assert error.code is code
    assert error.params["server"] == f"127.0.0.1:{port}"
