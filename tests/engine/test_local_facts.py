"""What this computer tells of a folder and of a login."""

from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.reach.routes import Container, OverSsh, Route, ServerTools, SshTunnel
from pgbackup_gui.core.work.plans import PasswordFile
from pgbackup_gui.engine.local_facts import folder_facts, is_this_computer, local_facts
from pgbackup_gui.engine.secrets import SecretStore
from tests.core.samples import PROFILE

HERE = replace(PROFILE, host="localhost")


def test_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    facts = folder_facts(replace(HERE, folder=tmp_path / "a" / "b"), str(tmp_path))
    assert facts.free is not None
    assert facts.free > 0
    assert (facts.is_writable, facts.is_servers_computer, facts.is_servers_disk) == (
        True, True, True
    )  # fmt: skip
    assert not (tmp_path / "a").exists()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert not folder_facts(replace(HERE, folder=tmp_path / "a"), "").is_writable


@pytest.mark.parametrize("where", ["", "/nonexistent/data", "a\0b"])
def test_without_the_servers_folder_the_disk_is_not_known(tmp_path: Path, where: str) -> None:
    facts = folder_facts(replace(HERE, folder=tmp_path), where)
    assert (facts.is_servers_computer, facts.is_servers_disk) == (True, False)


def test_another_computer_has_other_disks(tmp_path: Path) -> None:
    facts = folder_facts(replace(HERE, host="nas.lan", folder=tmp_path), str(tmp_path))
    assert (facts.is_servers_computer, facts.is_servers_disk) == (False, False)


@pytest.mark.parametrize(
    ("host", "route", "is_here"),
    [
        ("", Container(("docker",), "db"), True),
        ("", OverSsh("nas", Container(("docker",), "db")), False),
        ("localhost", OverSsh("nas", ServerTools()), False),
        ("localhost", SshTunnel("nas"), False),
    ],
)
def test_where_a_route_ends_decides(
    tmp_path: Path, host: str, route: Route, *, is_here: bool
) -> None:
    profile = replace(PROFILE, host=host, route=route, folder=tmp_path)
    facts = folder_facts(profile, str(tmp_path))
    assert (facts.is_servers_computer, facts.is_servers_disk) == (is_here, False)


@pytest.mark.parametrize(
    ("host", "is_here"),
    [("/run/postgresql", True), ("LOCALHOST", True), ("::1", True), ("nas", False)],
)
def test_this_computer(host: str, is_here: bool) -> None:
    assert is_this_computer(host) is is_here


def test_a_login_in_the_password_file(tmp_path: Path) -> None:
    file = tmp_path / "pgpass"
    file.write_text("localhost:*:*:*:geheim\n")
    file.chmod(0o600)
    secrets = SecretStore(password_file=file)
    facts = local_facts(replace(HERE, folder=tmp_path), "", secrets)
    assert facts.password_file is PasswordFile.FITS
    assert "geheim" not in repr(facts)
