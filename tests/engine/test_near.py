"""Near: finds ssh and the engines on this computer, and makes command lines for it."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from pgbackup_gui.core.errors import Code, ToolError
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.routes import Container, OverSsh
from pgbackup_gui.engine import near as near_module
from pgbackup_gui.engine.near import Near

DOCKER = Container(("docker",), "db")
SPEC = CommandSpec(
    Path("pg_dump"), (), {"PGAPPNAME": "x"}, "pg_dump", is_far=True, stdout=Path("/b/a.partial")
)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an ssh and a docker; nothing else is found anywhere."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("ssh", "docker"):
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    monkeypatch.setattr(near_module, "_FOLDERS", ())
    return folder


@pytest.fixture
def near(programs: Path, tmp_path: Path) -> Near:
    return Near(environ={"PATH": str(programs), "HOME": str(tmp_path), "PGHOST": "elsewhere",
                         "XDG_RUNTIME_DIR": str(tmp_path)})  # fmt: skip


def test_container_of_this_computer(near: Near, programs: Path) -> None:
    carried = near.carry(SPEC, DOCKER)
    assert carried.program == programs / "docker"
    assert carried.argv[:2] == ("exec", "--interactive")
    assert (carried.stdout, carried.label, carried.is_far) == (SPEC.stdout, "pg_dump", False)


def test_container_of_a_server(near: Near, programs: Path) -> None:
    carried = near.carry(SPEC, OverSsh("home", DOCKER))
    assert carried.program == programs / "ssh"
    assert carried.argv[-2] == "home"
    assert carried.argv[-1].startswith("docker exec --interactive --env PGAPPNAME=x")
    assert "BatchMode=yes" in carried.argv


def test_environment_is_an_allow_list_in_english(near: Near) -> None:
    env = near.carry(SPEC, DOCKER).env
    assert "PGHOST" not in env
    assert env["LC_ALL"] == "C"
    assert "SSH_ASKPASS" not in env


def test_questions_go_to_our_own_window_when_there_is_one(near: Near) -> None:
    asking = Near(environ=near.environ, can_ask=True)
    spec = asking.command(("true",), destination="home")
    assert "BatchMode=no" in spec.argv
    assert spec.env["SSH_ASKPASS_REQUIRE"] == "force"
    assert "SSH_ASKPASS" not in asking.carry(SPEC, DOCKER).env


def test_own_configuration_of_ssh(near: Near) -> None:
    spec = Near(environ=near.environ, config=Path("/c")).command(("true",), destination="home")
    assert spec.argv[spec.argv.index("-F") + 1] == "/c"


@pytest.mark.parametrize(
    ("missing", "destination", "code"),
    [("ssh", "home", Code.SSH_MISSING), ("docker", "", Code.ENGINE_MISSING)],
)
def test_what_is_missing_here_is_named(
    near: Near, programs: Path, missing: str, destination: str, code: Code
) -> None:
    (programs / missing).unlink()
    with pytest.raises(ToolError) as caught:
        near.command(("docker", "ps"), destination=destination)
    assert caught.value.code is code


@pytest.mark.skipif(sys.platform == "win32", reason="ssh cannot share connections there")
def test_shared_connections_lie_in_a_private_folder_or_nowhere(near: Near, tmp_path: Path) -> None:
    short = Path("/tmp") / f"pgb-near-{os.getpid()}"  # noqa: S108 - a socket needs a short name
    short.mkdir()
    try:
        folder = short / f"pgbackup-{os.getuid()}"
        shared = Near(environ={**near.environ, "XDG_RUNTIME_DIR": str(short)})
        assert f"ControlPath={folder / '%C'}" in shared.ssh_options()
        folder.chmod(0o755)
        assert not any("Control" in word for word in shared.ssh_options())
    finally:
        shutil.rmtree(short)
    far_away = tmp_path / ("x" * 60)
    far_away.mkdir()
    nowhere = Near(environ={**near.environ, "XDG_RUNTIME_DIR": str(far_away)})
    assert not any("Control" in word for word in nowhere.ssh_options())
    unusable = Near(environ={**near.environ, "XDG_RUNTIME_DIR": str(tmp_path / "no" / "no")})
    assert not any("Control" in word for word in unusable.ssh_options())
