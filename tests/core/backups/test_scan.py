"""The list: what each badge promises, and no more reading than needed."""

import errno
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pgbackup_gui.core.backups import archive, scan
from pgbackup_gui.core.backups.backup import Backup, Badge, manifest_path
from pgbackup_gui.core.backups.scan import Scanner
from pgbackup_gui.core.errors import Code, FolderError
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.history import FileCheck
from tests.core.samples import ARCHIVE, NOON, ArchiveWriter, Entry, write_backup

NEWER = ArchiveWriter(format=(1, 17)).archive([Entry()])


def _scan(folder: Path, checks: Mapping[Path, FileCheck] | None = None) -> tuple[Backup, ...]:
    return Scanner().scan(folder, checks or {})


def _only(folder: Path, checks: Mapping[Path, FileCheck] | None = None) -> Backup:
    (found,) = _scan(folder, checks)
    return found


def _check(path: Path, verdict: Badge) -> dict[Path, FileCheck]:
    status = path.stat()
    made = FileCheck(path, status.st_size, status.st_mtime_ns, "ab", NOON, verdict)
    return {path: made}


def test_ours_with_its_manifest_is_verified(tmp_path: Path) -> None:
    path = write_backup(tmp_path)
    assert _only(tmp_path) == Backup(
        key="20261122120000",
        path=path,
        taken_at=NOON,
        size=len(ARCHIVE),
        database="jellyfin",
        server_version=Version(18, 6),
        made_by="PG Backup 1.0",
        badge=Badge.VERIFIED,
        has_manifest=True,
    )


def test_a_foreign_archive_is_found(tmp_path: Path) -> None:
    path = tmp_path / "nightly.dump"
    path.write_bytes(ARCHIVE)
    os.utime(path, (NOON.timestamp(), NOON.timestamp()))
    found = _only(tmp_path)
    assert (found.badge, found.key, found.taken_at) == (Badge.FOUND, "nightly", NOON)
    assert (found.database, found.made_by) == ("jellyfin", "pg_dump 18.7")
    assert not found.has_manifest


def test_an_unknown_maker_is_pg_dump(tmp_path: Path) -> None:
    (tmp_path / "a.PGC").write_bytes(ArchiveWriter(tool="?", server="?").archive([Entry()]))
    assert (_only(tmp_path).made_by, _only(tmp_path).server_version) == ("pg_dump", None)


@pytest.mark.parametrize("name", ["PostgreSQLBackups", "pgsqlbackups"])
def test_the_folder_of_jellyfin_is_known(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "20261122120000_jellyfin.backup").write_bytes(ARCHIVE)
    assert _only(tmp_path / name).made_by == "Jellyfin"


@pytest.mark.parametrize("verdict", [Badge.CHECKED, Badge.RESTORE_TESTED, Badge.DAMAGED])
def test_a_check_of_these_bytes_decides(tmp_path: Path, verdict: Badge) -> None:
    path = write_backup(tmp_path)
    assert _only(tmp_path, _check(path, verdict)).badge is verdict


@pytest.mark.parametrize(
    ("verdict", "badge"), [(Badge.RESTORE_TESTED, Badge.VERIFIED), (Badge.DAMAGED, Badge.DAMAGED)]
)
def test_a_check_of_earlier_bytes_counts_only_against_it(
    tmp_path: Path, verdict: Badge, badge: Badge
) -> None:
    path = write_backup(tmp_path)
    checks = {file: replace(check, modified=1) for file, check in _check(path, verdict).items()}
    assert _only(tmp_path, checks).badge is badge


def test_a_foreign_file_that_changed_is_found_again(tmp_path: Path) -> None:
    path = tmp_path / "a.dump"
    path.write_bytes(ARCHIVE)
    checks = {file: replace(check, size=1) for file, check in _check(path, Badge.DAMAGED).items()}
    assert _only(tmp_path, checks).badge is Badge.FOUND


def test_another_size_than_recorded_is_damage(tmp_path: Path) -> None:
    path = write_backup(tmp_path)
    path.write_bytes(ARCHIVE + b"x")
    assert _only(tmp_path).badge is Badge.DAMAGED


@pytest.mark.parametrize("content", [b"", b"garbage", ARCHIVE[:20], b"\0" * len(ARCHIVE)])
@pytest.mark.parametrize("has_manifest", [True, False])
def test_garbage_named_like_ours_is_damaged(
    tmp_path: Path, content: bytes, has_manifest: bool
) -> None:
    path = write_backup(tmp_path, content=content)
    if not has_manifest:
        manifest_path(path).unlink()
    found = _only(tmp_path)
    assert (found.badge, found.database) == (Badge.DAMAGED, "jellyfin")
    assert found.has_manifest is has_manifest


def test_garbage_of_another_name_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "photo.bak").write_bytes(b"JPEG")
    (tmp_path / "._20261122120000_a.backup").write_bytes(b"\0\5\x16\7")
    assert _scan(tmp_path) == ()


def test_a_foreign_archive_that_is_cut_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.dump").write_bytes(ARCHIVE[:20])
    assert _only(tmp_path).badge is Badge.DAMAGED


def test_an_archive_of_a_newer_program_is_not_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.dump").write_bytes(NEWER)
    write_backup(tmp_path, content=NEWER)
    badges = {found.key: found.badge for found in _scan(tmp_path)}
    assert badges == {"a": Badge.FOUND, "20261122120000": Badge.VERIFIED}


@pytest.mark.parametrize("data", [b"", b"{}", b'{"schema": 1, "size": Infinity}', b"\xff"])
def test_without_a_readable_manifest_ours_is_found(tmp_path: Path, data: bytes) -> None:
    manifest_path(write_backup(tmp_path)).write_bytes(data)
    found = _only(tmp_path)
    assert (found.badge, found.has_manifest) == (Badge.FOUND, False)


def test_other_files_are_not_listed(tmp_path: Path) -> None:
    write_backup(tmp_path)
    for name in ("notes.txt", "b.sql", "20261122120000_b.backup.partial", "c.backup.json"):
        (tmp_path / name).write_bytes(ARCHIVE)
    (tmp_path / "folder.backup").mkdir()
    os.mkfifo(tmp_path / "pipe.backup")
    (tmp_path / "broken.backup").symlink_to(tmp_path / "nowhere")
    (tmp_path / os.fsdecode(b"caf\xe9.dump")).write_bytes(ARCHIVE)
    (tmp_path / ".pgbackup").mkdir()
    (tmp_path / ".pgbackup" / "20261122120000_c.backup").write_bytes(ARCHIVE)
    assert _only(tmp_path).database == "jellyfin"


def test_newest_first_and_a_rescan_reads_what_changed(tmp_path: Path) -> None:
    made = [write_backup(tmp_path, at=NOON + timedelta(hours=hour)) for hour in range(200)]
    (tmp_path / "other.bak").write_bytes(b"something else")
    scanner = Scanner()
    assert [found.path for found in scanner.scan(tmp_path, {})] == made[::-1]
    assert scanner.files_read == 201
    scanner.scan(tmp_path, {})
    assert scanner.files_read == 201
    made[3].unlink()
    os.utime(made[5], (1, 1))
    manifest_path(made[7]).unlink()
    assert len(scanner.scan(tmp_path, {})) == 199
    assert scanner.files_read == 203


def test_two_folders_do_not_forget_each_other(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in "ab"]
    scanner = Scanner()
    for folder in folders:
        folder.mkdir()
        write_backup(folder)
    for folder in folders * 2:
        scanner.scan(folder, {})
    assert scanner.files_read == 2


def _fail_with(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def fail(path: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(archive, "read_header", fail)


@pytest.mark.parametrize(
    ("number", "badges"),
    [(errno.EACCES, [Badge.FOUND]), (errno.EIO, [Badge.DAMAGED]), (errno.ENOENT, [])],
)
def test_a_file_that_cannot_be_opened(
    tmp_path: Path, number: int, badges: list[Badge], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked, broken, or gone since the folder was listed; the next scan looks again."""
    write_backup(tmp_path)
    scanner = Scanner()
    with monkeypatch.context() as patched:
        _fail_with(patched, number)
        assert [found.badge for found in scanner.scan(tmp_path, {})] == badges
    assert [found.badge for found in scanner.scan(tmp_path, {})] == [Badge.VERIFIED]


def test_a_time_beyond_any_calendar() -> None:
    """Some file systems keep years that `datetime` does not know."""
    status = os.stat_result((0, 0, 0, 0, 0, 0, 0, 0, 10**15, 0))
    assert scan._changed_at(status) == datetime(1970, 1, 1, tzinfo=UTC)


def test_a_date_in_a_foreign_name_is_not_taken_for_a_key(tmp_path: Path) -> None:
    path = tmp_path / "2026112215.dump"
    path.write_bytes(ARCHIVE)
    os.utime(path, (NOON.timestamp(), NOON.timestamp()))
    assert _only(tmp_path).taken_at == NOON


def test_a_folder_that_is_gone_or_none(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    for path in (tmp_path / "gone", file):
        with pytest.raises(FolderError) as caught:
            _scan(path)
        assert caught.value.code is Code.FOLDER_NOT_FOUND


def test_a_folder_that_cannot_be_listed(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(FolderError) as caught:
        _scan(loop)
    assert caught.value.code is Code.FOLDER_FAILED
