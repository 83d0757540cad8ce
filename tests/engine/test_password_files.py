"""The user's own password file is used as libpq would use it."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.reach.profiles import PasswordPolicy, Profile
from pgbackup_gui.core.reach.routes import Container, OverSsh, Route, ServerTools, SshTunnel
from pgbackup_gui.core.work.plans import PasswordFile
from pgbackup_gui.engine.password_files import UserPasswordFile, find_password_file
from pgbackup_gui.engine.secrets import SecretStore
from tests.core.samples import PROFILE

LOGIN = replace(PROFILE, host="nas", password_policy=PasswordPolicy.SESSION)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / ".pgpass"
    file.write_text("nas:*:*:*:geheim\n")
    file.chmod(0o600)
    return file


def states(path: Path | None, profile: Profile = LOGIN) -> tuple[PasswordFile, str | None]:
    kept = UserPasswordFile(path)
    return kept.state(profile), kept.password(profile)


def test_a_login_that_fits(file: Path) -> None:
    assert states(file) == (PasswordFile.FITS, "geheim")
    assert states(file, replace(LOGIN, host="other")) == (PasswordFile.NONE, None)


@pytest.mark.parametrize(
    "route", [SshTunnel("nas"), Container(("docker",), "db"), OverSsh("nas", ServerTools())]
)
def test_what_another_computer_calls_localhost_is_not_meant(file: Path, route: Route) -> None:
    file.write_text("localhost:*:*:*:geheim\n*:*:*:*:geheim\n")
    for host in ("localhost", ""):
        assert states(file, replace(LOGIN, host=host, route=route)) == (PasswordFile.NONE, None)


@pytest.mark.skipif(sys.platform == "win32", reason="libpq looks at permissions elsewhere only")
def test_a_file_that_others_may_read_is_not_used(file: Path) -> None:
    file.chmod(0o640)
    assert states(file) == (PasswordFile.NOT_PRIVATE, None)


def test_what_cannot_be_read_is_no_file(file: Path, tmp_path: Path) -> None:
    assert states(None) == states(tmp_path) == (PasswordFile.NONE, None)
    file.write_bytes(b"\xff\xfe")
    assert states(file) == (PasswordFile.NONE, None)


def test_what_was_typed_wins_over_the_file(file: Path) -> None:
    secrets = SecretStore(password_file=file)
    assert secrets.get(LOGIN) == "geheim"
    secrets.use_once(LOGIN, "typed")
    assert secrets.get(LOGIN) == "typed"


def test_the_file_is_not_asked_when_the_user_wants_to_be(file: Path) -> None:
    asks = replace(LOGIN, password_policy=PasswordPolicy.ASK)
    assert SecretStore(password_file=file).get(asks) is None


def test_the_users_file_has_a_place() -> None:
    found = find_password_file({})
    assert found is None or found.name in {".pgpass", "pgpass.conf"}
