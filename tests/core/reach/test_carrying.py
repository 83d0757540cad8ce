"""Carrying: the words that run a command elsewhere; quoting is what a real shell makes of it."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgbackup_gui.core.reach import carrying, commands
from pgbackup_gui.core.reach.commands import CommandSpec
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import Container, OverSsh, ServerTools, SshTunnel
from pgbackup_gui.core.reach.tools import Program, Source, Tool, Version

DOCKER = Container(("docker",), "db")
ENV = {"PGAPPNAME": "pgbackup_gui/backup", "LC_ALL": "C", "HOME": "/home/me", "PGPASSFILE": "/no"}
SPEC = CommandSpec(Path("pg_dump"), ("--username=me",), ENV, "pg_dump", is_far=True)
FAR_DUMP = Tool(Program.PG_DUMP, Path("pg_dump"), Version(18, 6), Source.FAR)
FAR_RESTORE = Tool(Program.PG_RESTORE, Path("pg_restore"), Version(18, 6), Source.FAR)
FAR = Profile("Media", "", "library", "me", Path("/b"), route=DOCKER)
ARCHIVE = Path("/b/a.backup")


def test_container_gets_the_variables_of_postgresql_and_no_terminal() -> None:
    words = carrying.far_words(DOCKER, SPEC, passfile="")
    assert words[:3] == ("docker", "exec", "--interactive")
    assert words[-3:] == ("db", "pg_dump", "--username=me")
    assert "PGAPPNAME=pgbackup_gui/backup" in words
    assert not any("HOME" in word or "tty" in word for word in words)


def test_password_goes_by_the_name_of_a_file() -> None:
    words = carrying.far_words(DOCKER, SPEC, passfile="/tmp/pgbackup.x/pgpass")  # noqa: S108
    assert "PGPASSFILE=/tmp/pgbackup.x/pgpass" in words
    assert "PGPASSFILE=/no" not in words


def test_user_and_engine_of_a_container() -> None:
    container = Container(("sudo", "-n", "podman"), "db", user="postgres")
    words = carrying.at_the_end(container, ("psql",), {})
    assert words == (*("sudo", "-n", "podman", "exec", "--interactive", "--user", "postgres"),
                     "db", "psql")  # fmt: skip


def test_servers_own_programs() -> None:
    inner = ServerTools(become="postgres", folder="/usr/lib/postgresql/17/bin")
    words = carrying.far_words(OverSsh("home", inner), SPEC, passfile="")
    assert words[:6] == ("sudo", "-n", "-u", "postgres", "--", "env")
    assert "PATH=/usr/lib/postgresql/17/bin:/usr/bin:/bin" in words
    assert carrying.at_the_end(ServerTools(), ("psql",), {}) == ("env", "psql")


def test_ssh_gets_no_terminal_and_cannot_take_the_host_for_an_option() -> None:
    words = carrying.over_ssh("pi@home", ("docker", "ps"), ("-o", "BatchMode=yes"))
    assert words[0] == "-T"
    assert words[-5:] == ("-o", "BatchMode=yes", "--", "pi@home", "docker ps")
    assert "ClearAllForwardings=yes" in words


@pytest.mark.parametrize(("can_ask", "batch"), [(True, "BatchMode=no"), (False, "BatchMode=yes")])
def test_ssh_asks_only_where_somebody_answers(can_ask: bool, batch: str) -> None:
    options = carrying.ssh_options(can_ask=can_ask, control="")
    assert batch in options
    assert not any("Control" in word for word in options)
    assert "ControlPath=/run/%C" in carrying.ssh_options(can_ask=can_ask, control="/run/%C")


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20))
def test_any_word_arrives_as_it_is(word: str) -> None:
    line = carrying.over_ssh("home", ("printf", "%s", word), ())[-1]
    got = subprocess.run(["/bin/sh", "-c", line], check=True, capture_output=True)
    assert got.stdout == word.encode()


class TestFarCommands:
    def test_dump_goes_to_the_standard_output(self) -> None:
        spec = commands.pg_dump(
            FAR_DUMP, FAR, ARCHIVE, compression="zstd:1", snapshot="1-1", inherited={}
        )
        assert (spec.is_far, spec.stdout) == (True, ARCHIVE)
        assert not any(word.startswith(("--file", "--host", "--port")) for word in spec.argv)
        assert spec.display().endswith("> /b/a.backup")

    def test_archive_comes_from_the_standard_input(self) -> None:
        spec = commands.pg_restore(FAR_RESTORE, FAR, ARCHIVE, "other", jobs=4, inherited={})
        assert (spec.is_far, spec.stdin) == (True, ARCHIVE)
        assert not any(word.startswith("--jobs") for word in spec.argv)
        assert spec.display().endswith("< /b/a.backup")

    def test_copy_is_read_by_several_jobs(self) -> None:
        spec = commands.pg_restore(
            FAR_RESTORE, FAR, ARCHIVE, "other", jobs=4, inherited={}, far_copy="/tmp/x/archive"  # noqa: S108
        )  # fmt: skip
        assert spec.stdin is None
        assert "--jobs=4" in spec.argv
        assert spec.argv[-1] == "/tmp/x/archive"  # noqa: S108

    def test_restore_as_a_whole_reads_it_too(self) -> None:
        spec = commands.pg_restore_whole(
            FAR_RESTORE, FAR, ARCHIVE, "other", operation="restore", inherited={}
        )
        assert (spec.is_far, spec.stdin) == (True, ARCHIVE)

    def test_reading_writes_to_the_far_null_device(self) -> None:
        spec = commands.read_through(FAR_RESTORE, ARCHIVE, inherited={})
        assert (spec.is_far, spec.stdin) == (True, ARCHIVE)
        assert "--file=/dev/null" in spec.argv

    def test_session_of_psql_reads_no_startup_file(self) -> None:
        spec = commands.psql_session(FAR, "library", inherited={})
        assert "--no-psqlrc" in spec.argv
        assert spec.env["PGAPPNAME"] == commands.APPLICATION_NAME

    def test_unusual_port_is_named(self) -> None:
        odd = Profile("Media", "", "library", "me", Path("/b"), port=5433, route=DOCKER)
        assert "--port=5433" in commands.psql_session(odd, "library", inherited={}).argv


@pytest.mark.parametrize(("host", "named"), [("nas", "nas"), ("/run/postgresql", "localhost")])
def test_tunnel_keeps_the_name_for_certificates(host: str, named: str) -> None:
    profile = Profile("Media", host, "library", "me", Path("/b"), route=SshTunnel("home"))
    tool = Tool(Program.PG_RESTORE, Path("/bin/pg_restore"), Version(18, 6), Source.PATH)
    spec = commands.pg_restore(tool, profile, ARCHIVE, "other", jobs=2, inherited={})
    tunnelled = commands.through_tunnel(spec, profile, 40_001)
    assert f"--host={named}" in tunnelled.argv
    assert "--port=40001" in tunnelled.argv
    assert tunnelled.env["PGHOSTADDR"] == "127.0.0.1"
