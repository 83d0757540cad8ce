"""What is written where: unusual terminals and pipes, unexpected errors, no secrets."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME, ROOT, Pgbackup, end_of
from tests.support.databases import Database

_ADD = ("add", "Müsik ✓", "--user", "me", "--dbname", "musik", "--folder")


def test_terminal_that_knows_ascii_only(
    here: InProcess, pgbackup: Pgbackup, tmp_path: Path
) -> None:
    assert here(*_ADD, str(tmp_path / "backups")).code == 0
    program = pgbackup.using(LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    ended = program("databases")
    assert ended.code == 0
    assert "M\\xfcsik +" in ended.out
    assert program.json("databases").json["databases"][0]["name"] == "Müsik ✓"
    # Qt adds a remark on the locale.
    assert 'No saved database is called "none".\n' in program("list", "none").err


def test_reader_that_goes_away_is_no_error(pgbackup: Pgbackup) -> None:
    with pgbackup.begin("databases") as process:
        assert process.stdout is not None
        process.stdout.close()
        process.stdout = None
        assert end_of(process).err == ""
    assert process.returncode == 0


def test_backup_goes_on_when_nobody_reads_its_progress(saved: Pgbackup) -> None:
    with saved.begin("backup", NAME) as process:
        assert process.stderr is not None
        process.stderr.readline()
        process.stderr.close()
        process.stderr = None
        assert end_of(process).code == 0
    assert len(saved.files()) == 2


def test_output_that_cannot_be_written_is_a_failure(pgbackup: Pgbackup) -> None:
    command = ["sh", "-c", 'exec "$@" > /dev/full', "sh", *pgbackup.command("databases")]
    done = subprocess.run(
        command, env=pgbackup.environment(), cwd=ROOT, stderr=subprocess.PIPE, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"pgbackup: ")
    assert done.stderr.count(b"\n") == 1


def test_closed_streams_do_not_matter(saved: Pgbackup) -> None:
    command = ["sh", "-c", 'exec "$@" <&- 2>&-', "sh", *saved.command("backup", NAME, "--json")]
    done = subprocess.run(
        command, env=saved.environment(), cwd=ROOT, stdout=subprocess.PIPE, check=False
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["outcome"] == "done"


@pytest.mark.allow_log_errors
@pytest.mark.parametrize("as_json", [True, False])
def test_unexpected_error_is_one_sentence_and_a_record(
    here: InProcess, monkeypatch: pytest.MonkeyPatch, *, as_json: bool
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("the secret is broken\nsecond line")

    here.env["PGPASSWORD"] = "secret"
    monkeypatch.setattr("pgbackup_gui.engine.store.ProfileBook.all", fail)
    ended = here("databases", *(["--json"] if as_json else []))
    assert ended.code == 1
    log = here.home / "logs" / "pgbackup.log"
    if as_json:
        assert (ended.error, ended.err) == ("unexpected", "")
        assert str(log) in ended.json["error"]["action"]
    else:
        message, action = ended.err.splitlines()
        assert message.startswith("PG Backup has no words for this failure: RuntimeError: ")
        assert action == f"The details are in the log: {log}."
    assert "Traceback (most recent call last):" in here.log
    assert "RuntimeError: the ******** is broken" in here.log


def test_unreadable_settings_are_recorded_and_not_shown(here: InProcess) -> None:
    here("databases")
    settings = here.home / "config" / "settings.toml"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text("tool_folder = [", encoding="utf-8")
    ended = here.json("tools")
    assert (ended.code, ended.err) == (0, "")
    assert "settings not understood" in here.log


def test_verbose_shows_the_lines_of_the_programs(saved_here: InProcess) -> None:
    ended = saved_here("backup", NAME, "--verbose", "--json")
    assert "pg_dump: dumping contents of table" in ended.err
    assert ended.json["outcome"] == "done"


def test_name_from_the_server_does_not_steer_the_terminal(
    saved_here: InProcess, database: Database
) -> None:
    with database.connect() as connection:
        connection.execute('CREATE TABLE "\x1b]0;title\x07\nnext" (id int)')
    ended = saved_here("backup", NAME, "--verbose")
    assert ended.code == 0
    shown = saved_here("show", NAME, saved_here.newest().name)
    assert "public.\\x1b]0;title\\x07\\nnext" in shown.out
    assert not {"\x1b", "\x07"} & set(ended.out + ended.err + shown.out)


def test_password_is_nowhere(saved: Pgbackup, database: Database, tmp_path: Path) -> None:
    program = saved.with_keyring(tmp_path.parent / f"{tmp_path.name}.keyring")
    password = database.server.password
    typed = password.encode()
    written = [
        program("add", NAME, "--replace", "--password-stdin", "--verbose", stdin=typed),
        program("test", NAME, "--verbose", "--json"),
        program("backup", NAME, "--verbose"),
    ]
    key = program.newest().name
    written += [
        program("restore", NAME, key, "--yes", "--verbose"),
        program.using(PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring")(
            "check", NAME, key, "--verbose"
        ),
    ]
    assert [ended.code for ended in written] == [0] * len(written)
    assert not any(password in ended.out + ended.err for ended in written)
    assert password in (tmp_path.parent / f"{tmp_path.name}.keyring").read_text(encoding="utf-8")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 6
    assert [path for path in files if typed in path.read_bytes()] == []
