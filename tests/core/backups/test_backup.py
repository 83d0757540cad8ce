"""File names: sorted by time, reversible, legal on every system."""

import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pgbackup_gui.core.backups import backup
from pgbackup_gui.core.backups.backup import Backup, Badge

KEY = "20261122153015"
WINDOWS_RESERVED = {
    *("con", "prn", "aux", "nul"),
    *(f"{device}{number}" for device in ("com", "lpt") for number in range(10)),
}

database_names = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=63
).filter(lambda name: len(name.encode()) <= 63)


def _windows_refuses(name: str) -> bool:
    stem = name.split(".", maxsplit=1)[0].rstrip(" ").lower()
    return bool(
        re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
        or name.endswith((".", " "))
        or stem in WINDOWS_RESERVED
    )


@given(database_names)
@example("con")
@example("NUL.backup")
@example("trailing.")
@example("trailing ")
@example("a.\n")
@example("%41")
@example("..")
@example('"' * 63)
@example("é" * 31)
def test_every_database_name_makes_a_legal_name_and_comes_back(name: str) -> None:
    file = backup.file_name(KEY, name)
    assert not _windows_refuses(file)
    assert not _windows_refuses(backup.escape(name))
    assert len(f"{file}.json.partial".encode()) <= 255
    assert backup.parse_file_name(file) == (KEY, name)
    assert backup.unescape(backup.escape(name)) == name


@given(database_names)
def test_names_do_not_collide(name: str) -> None:
    others = {name.swapcase(), name + "%", name[:-1]} - {name, ""}
    assert backup.escape(name) not in {backup.escape(other) for other in others}


def test_a_name_beyond_any_database_is_refused() -> None:
    with pytest.raises(ValueError, match="xxx"):
        backup.file_name(KEY, "x" * 250)


def test_file_names_sort_by_time() -> None:
    moments = [datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=7 * n) for n in range(50)]
    names = [backup.file_name(backup.key_of(moment), "a") for moment in moments]
    assert names == sorted(names)


def test_keys_are_utc_and_come_back() -> None:
    local = datetime(2026, 11, 22, 17, 30, 15, tzinfo=timezone(timedelta(hours=2)))
    assert backup.key_of(local) == KEY
    assert backup.time_of(KEY) == local


@pytest.mark.parametrize(
    "text", ["", "2026112215", "2026112215301", "20261322153015", "jellyfin", "٢٠٢٦١١٢٢١٥٣٠١٥"]
)
def test_other_text_is_no_key(text: str) -> None:
    assert backup.time_of(text) is None
    assert backup.parse_file_name(f"{text}_jellyfin.backup") is None


@pytest.mark.parametrize(
    "name", ["jellyfin.backup", f"{KEY}_.backup", f"{KEY}_jellyfin.dump", f"._{KEY}_a.backup"]
)
def test_other_names_are_not_ours(name: str) -> None:
    assert backup.parse_file_name(name) is None


def test_a_name_that_is_not_utf8_is_read_without_failing() -> None:
    assert backup.parse_file_name(f"{KEY}_caf\udce9.backup") == (KEY, "caf\ufffd")


def test_a_backup_answers_to_key_name_and_path() -> None:
    path = Path(f"/backups/{KEY}_a.backup")
    row = Backup(KEY, path, datetime.now(UTC), 1, "a", None, "", Badge.FOUND, has_manifest=False)
    assert all(row.is_called(text) for text in (KEY, path.name, str(path)))
    assert not row.is_called("a")
    assert row.manifest_path == Path(f"/backups/{KEY}_a.backup.json")
