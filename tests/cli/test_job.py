"""The whole job against a real server: every command, for people and for programs."""

from pathlib import Path

import pytest

from tests.cli.in_process import InProcess
from tests.cli.pgbackup import NAME, Ended, Pgbackup, Program
from tests.support.binaries import HOMES
from tests.support.databases import Database, database_names
from tests.support.programs import only, stand_in

_WITHOUT_OWN_TOOLS = """
import sys
sys.prefix = {prefix!r}
from pgbackup_gui.cli.main import main
sys.exit(main())
"""


def key_of(program: Program) -> str:
    """The newest backup's key."""
    return program.newest().name.partition("_")[0]


def lose_data(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("TRUNCATE activity_log")


def done(ended: Ended) -> Ended:
    """A command that succeeded without a word beside its object."""
    assert (ended.code, ended.err) == (0, ""), ended
    shown = ended.json
    assert (shown["outcome"], shown["error"], shown["notes"]) == ("done", None, [])
    assert len(shown) == 4
    return ended


def test_whole_job_for_programs(saved_here: InProcess, database: Database) -> None:
    content = database.fingerprint()
    assert done(saved_here.json("test", NAME)).json["server"]["tools_error"] is None
    backup = done(saved_here.json("backup", NAME)).json["backup"]
    assert backup["path"] == str(saved_here.folder / f"{backup['key']}_{database.name}.backup")
    assert done(saved_here.json("list", NAME)).json["backups"] == [backup]
    shown = done(saved_here.json("show", NAME, backup["key"])).json["details"]
    assert shown["backup"] == backup
    checked = done(saved_here.json("check", NAME, backup["path"])).json["check"]
    assert checked["sha256"] == shown["manifest"]["sha256"]
    lose_data(database)
    lost = database.fingerprint()
    name = Path(backup["path"]).name
    restored = done(saved_here.json("restore", NAME, name, "--yes", "--no-safety-backup"))
    assert database.fingerprint() == content
    kept = restored.json["restore"]["kept"]
    assert done(saved_here.json("kept", NAME)).json["kept"] == [kept]
    undone = done(saved_here.json("undo", NAME, "--yes")).json["undo"]
    assert undone["restored_from"] == kept["name"]
    assert database.fingerprint() == lost
    dropped = done(saved_here.json("delete-previous", NAME, "--yes")).json["deleted"]
    assert dropped["name"] == undone["kept"]["name"]
    assert database_names(database.server, prefix=database.name) == [database.name]
    moves = done(saved_here.json("delete", NAME, backup["key"])).json["deleted"]["moves"]
    assert all(Path(there).exists() and not Path(here).exists() for here, there in moves)
    assert done(saved_here.json("list", NAME)).json["backups"] == []
    assert done(saved_here.json("recover")).json["recovered"] == []
    assert done(saved_here.json("remove", NAME)).json["database"]["name"] == NAME


def said(ended: Ended) -> str:
    """What a command that succeeded says to people."""
    assert ended.code == 0, ended
    assert "\r" not in ended.out + ended.err
    return ended.out


def test_whole_job_for_people(saved_here: InProcess, database: Database) -> None:
    assert f"{database.server.user}@{database.server.host}" in said(saved_here("databases"))
    assert said(saved_here("test", NAME)).startswith("Connected. PostgreSQL ")
    assert said(saved_here("list", NAME)).startswith("There are no backups yet.")
    ended = saved_here("backup", NAME)
    assert said(ended).splitlines()[0].split()[0] == "KEY"
    assert ended.err.splitlines()[0] == "Looking at what is needed"
    key = key_of(saved_here)
    assert key in said(saved_here("list", NAME))
    shown = said(saved_here("show", NAME, key))
    assert "public.activity_log" in shown
    assert "pg_restore " in shown
    assert "was read in full: 10 tables, SHA-256 " in said(saved_here("check", NAME, key))
    said_of_restore = said(saved_here("restore", NAME, key, "--yes"))
    assert said_of_restore.startswith(f"Restored: {database.name} on ")
    assert "\nKept: " in said_of_restore
    assert "replaced by a restore" in said(saved_here("kept", NAME))
    assert said(saved_here("undo", NAME, "--yes")).startswith(
        f"Undone: {database.name} again holds"
    )
    assert said(saved_here("delete-previous", NAME, "--yes")).startswith("Deleted for good: ")
    assert said(saved_here("kept", NAME)) == "No database from before a restore is kept.\n"
    assert said(saved_here("delete", NAME, key)).startswith("Moved to the trash: ")
    assert said(saved_here("recover", NAME)).startswith("Everything is in order.")


def test_tools_are_listed(pgbackup: Pgbackup) -> None:
    found = done(pgbackup.json("tools")).json["tools"]
    assert {"pg_dump", "pg_restore", "psql"} <= {tool["program"] for tool in found["tools"]}
    heading, *rows = said(pgbackup("tools")).splitlines()
    assert heading.split() == ["PROGRAM", "VERSION", "FOUND", "PATH"]
    assert len(rows) == len(found["tools"]) + len(found["broken"])


def test_what_a_restore_replaces_is_backed_up_first(saved_here: InProcess) -> None:
    saved_here("backup", NAME)
    ended = done(saved_here.json("restore", NAME, key_of(saved_here), "--yes"))
    safety = ended.json["restore"]["safety"]
    assert saved_here.json("list", NAME).json["backups"][0] == safety


def test_restore_in_place_replaces_the_contents(saved_here: InProcess, database: Database) -> None:
    content = database.fingerprint()
    saved_here("backup", NAME)
    lose_data(database)
    text = said(saved_here("restore", NAME, key_of(saved_here), "--in-place", "--yes"))
    assert database.fingerprint() == content
    assert "What was there before is in the backup " in text
    assert said(saved_here("kept", NAME)) == "No database from before a restore is kept.\n"


def test_restore_in_place_is_explained(saved_here: InProcess) -> None:
    saved_here("backup", NAME)
    text = saved_here("restore", NAME, key_of(saved_here), "--in-place", "--dry-run").out
    assert "cannot be undone by a click" in text


def test_restore_in_place_needs_its_backup(here: InProcess) -> None:
    ended = here("restore", NAME, "key", "--in-place", "--no-safety-backup", "--yes")
    assert (ended.code, ended.out) == (2, "")
    assert "--in-place" in ended.err


def test_restore_in_place_and_beside_exclude_each_other(here: InProcess) -> None:
    with pytest.raises(SystemExit) as ended:
        here("restore", NAME, "key", "--in-place", "--beside", "another", "--yes")
    assert ended.value.code == 2


def test_restore_beside_replaces_nothing(saved_here: InProcess, database: Database) -> None:
    assert saved_here("backup", NAME).code == 0
    beside = f"{database.name} beside 'it'"
    report = done(saved_here.json("restore", NAME, key_of(saved_here), "--beside", beside, "--yes"))
    assert (report.json["restore"]["database"], report.json["restore"]["kept"]) == (beside, None)
    assert database_names(database.server, prefix=database.name) == [database.name, beside]
    again = saved_here.json("restore", NAME, key_of(saved_here), "--beside", beside, "--yes")
    assert (again.code, again.error, again.json["restore"]) == (1, "target-exists", None)


def test_second_undo_does_not_bring_the_restore_back(
    saved_here: InProcess, database: Database
) -> None:
    saved_here("backup", NAME)
    lose_data(database)
    lost, key = database.fingerprint(), key_of(saved_here)
    saved_here("restore", NAME, key, "--yes")
    undone = saved_here.json("undo", NAME, "--yes").json["undo"]
    again = saved_here.json("undo", NAME, "--yes")
    assert (again.code, again.error) == (1, "nothing-to-undo")
    assert database.fingerprint() == lost
    assert done(saved_here.json("undo", NAME, undone["kept"]["name"], "--yes"))
    assert database.fingerprint() != lost


def test_backup_is_found_by_path_from_anywhere(saved_here: InProcess, tmp_path: Path) -> None:
    saved_here("backup", NAME)
    path = saved_here.newest()
    elsewhere = tmp_path / "elsewhere" / "copy.dump"
    elsewhere.parent.mkdir()
    path.rename(elsewhere)
    ended = saved_here.json("check", NAME, str(elsewhere))
    assert (ended.code, ended.json["check"]["backup"]["key"]) == (3, "copy")
    assert [note["code"] for note in ended.json["notes"]] == ["hash-unknown"]
    missing = saved_here.json("check", NAME, path.name)
    assert (missing.code, missing.error) == (1, "backup-unknown")
    assert str(saved_here.folder) in missing.json["error"]["message"]


def test_key_of_two_backups_names_neither(saved_here: InProcess) -> None:
    saved_here("backup", NAME)
    path = saved_here.newest()
    key = key_of(saved_here)
    path.with_name(f"{key}_other.backup").write_bytes(path.read_bytes())
    ended = saved_here("restore", NAME, key, "--yes")
    assert (ended.code, ended.out) == (2, "")
    assert "name the file" in ended.err
    assert saved_here("check", NAME, path.name).code == 0


def test_newer_tools_are_a_note(pgbackup: Pgbackup, old_database: Database, tmp_path: Path) -> None:
    prefix = only(18, tmp_path / "postgres").parent
    start = ("-c", _WITHOUT_OWN_TOOLS.format(prefix=str(prefix)))
    program = Pgbackup(pgbackup.home, {"PGPASSWORD": old_database.server.password}, start)
    assert program.add(old_database).code == 0
    ended = program.json("backup", NAME)
    assert (ended.code, ended.json["outcome"]) == (3, "notes")
    assert [note["code"] for note in ended.json["notes"]] == ["tools-newer"]
    ended = program("backup", NAME)
    assert ended.code == 3
    assert "newer PostgreSQL version" in ended.out.splitlines()[-1]


def test_harmless_complaint_of_a_restore_is_a_note(
    here: InProcess, old_database: Database, tmp_path: Path
) -> None:
    here.env["PGPASSWORD"] = old_database.server.password
    here.add(old_database)
    here("backup", NAME)
    newer = HOMES / "18" / "bin" / "pg_restore"
    own = HOMES / str(old_database.server.major) / "bin" / "pg_restore"
    script = stand_in(own, tmp_path / "tools", f'exec "{newer}" "$@"')
    # Not in parallel, as with programs that are known to be newer.
    here.set(pg_restore=str(script), restore_jobs=1)
    ended = here.json("restore", NAME, key_of(here), "--yes")
    assert (ended.code, ended.json["outcome"]) == (3, "notes")
    assert {note["code"] for note in ended.json["notes"]} == {"harmless-line"}
    assert "transaction_timeout" in ended.json["notes"][0]["subject"]


@pytest.mark.parametrize("json_option", [[], ["--json"]])
def test_program_that_was_set_and_does_not_run(
    saved_here: InProcess, json_option: list[str]
) -> None:
    saved_here.set(pg_dump="/nonexistent/pg_dump")
    ended = saved_here("test", NAME, *json_option)
    assert ended.code == 1
    assert ("tool-broken" if json_option else "Connected. PostgreSQL") in ended.out
    assert saved_here("backup", NAME).code == 1
    assert saved_here.files() == []
