"""The journal: durable before each step, and after a crash the oid decides, never a name."""

import errno
import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.errors import AppError, Code
from pgbackup_gui.core.work.journal import (
    Decision,
    JournalBook,
    SwapJournal,
    SwapKind,
    SwapState,
    decide,
    side_name,
    sync_folder,
)
from tests.core.samples import NOON

JOURNAL = SwapJournal(
    id="j1",
    kind=SwapKind.RESTORE,
    state=SwapState.BEGUN,
    profile_id="p1",
    host="localhost",
    port=5432,
    live="jellyfin",
    live_oid=100,
    incoming="jellyfin_new",
    incoming_oid=200,
    aside="jellyfin_old",
    allow_connections=True,
    backup="20261122120000_jellyfin.backup",
    sha256="ab",
    begun_at=NOON,
)

BEFORE = {100: "jellyfin", 200: "jellyfin_new"}
AFTER = {100: "jellyfin_old", 200: "jellyfin"}


@pytest.mark.parametrize(
    ("change", "names", "decision"),
    [
        ({}, BEFORE, Decision.ABANDON),
        ({}, {100: "jellyfin"}, Decision.ABANDON),
        ({"incoming_oid": None}, {100: "jellyfin"}, Decision.ABANDON),
        ({}, AFTER, Decision.FINISH),
        ({}, {100: "jellyfin_old"}, Decision.FINISH),
        ({}, {200: "jellyfin"}, Decision.BLOCKED),
        ({}, {100: "renamed", 200: "jellyfin_new"}, Decision.BLOCKED),
        ({}, {}, Decision.BLOCKED),
        # Another database bears the name by now: only the oid counts.
        ({}, {300: "jellyfin", 100: "jellyfin_old"}, Decision.FINISH),
        ({}, {300: "jellyfin_old", 100: "jellyfin"}, Decision.ABANDON),
        ({"kind": SwapKind.UNDO}, BEFORE, Decision.ABANDON),
        ({"kind": SwapKind.UNDO}, AFTER, Decision.FINISH),
        ({"live_oid": None}, {200: "jellyfin"}, Decision.FINISH),
        ({"live_oid": None}, {200: "jellyfin_new"}, Decision.ABANDON),
        ({"live_oid": None, "incoming_oid": None}, {300: "jellyfin"}, Decision.ABANDON),
        ({"kind": SwapKind.BESIDE}, {100: "jellyfin", 200: "jellyfin_new"}, Decision.ABANDON),
        ({"kind": SwapKind.BESIDE, "live": "copy"}, {200: "copy"}, Decision.FINISH),
        ({"kind": SwapKind.BESIDE, "live": "copy"}, {300: "copy"}, Decision.ABANDON),
    ],
)
def test_the_oid_decides(
    change: dict[str, object], names: dict[int, str], decision: Decision
) -> None:
    journal = replace(JOURNAL, **change)  # type: ignore[arg-type]
    assert decide(journal, names) is decision
    assert decide(journal.moved(SwapState.SWAPPING), names) is decision


@pytest.mark.parametrize("state", SwapState)
def test_only_begun_and_swapping_are_open(state: SwapState) -> None:
    moved = JOURNAL.moved(state)
    assert moved.is_open is (state in {SwapState.BEGUN, SwapState.SWAPPING})
    assert replace(moved, state=JOURNAL.state) == JOURNAL


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=63).filter(
        lambda name: len(name.encode()) <= 63
    )
)
def test_side_names_are_never_cut_by_the_server(live: str) -> None:
    name = side_name(live, "old", NOON)
    assert len(name.encode()) <= 63
    assert name.endswith("_old_20261122120000")
    assert live.startswith(name.removesuffix("_old_20261122120000"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "restores"


def test_a_journal_is_read_as_written(folder: Path) -> None:
    journals = [
        replace(JOURNAL, id="b", live="ünïcode\n", live_oid=None),
        replace(JOURNAL, id="a", begun_at=NOON + timedelta(microseconds=1)),
        replace(JOURNAL, id="c", begun_at=datetime(2027, 1, 1, tzinfo=UTC)),
    ]
    for journal in reversed(journals):
        assert JournalBook(folder=folder).write(journal) is journal
    assert JournalBook(folder=folder).all() == tuple(journals)


def test_what_was_stopped_is_kept_and_older_journals_know_nothing_of_it(folder: Path) -> None:
    book = JournalBook(folder=folder)
    with_apps = book.write(replace(JOURNAL, apps=("immich_server", "immich_ml")))
    assert book.all() == (with_apps,)
    file = folder / "j1.json"
    older = json.loads(file.read_text(encoding="utf-8"))
    del older["apps"]
    file.write_text(json.dumps(older), encoding="utf-8")
    assert book.all() == (JOURNAL,)


def test_each_step_replaces_the_last_and_leaves_nothing_else(folder: Path) -> None:
    book = JournalBook(folder=folder)
    for state in SwapState:
        book.write(JOURNAL.moved(state))
        assert [journal.state for journal in book.all()] == [state]
        assert [path.name for path in folder.iterdir()] == ["j1.json"]


def test_it_is_durable_before_it_has_its_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Synced first, renamed then: a failing disk leaves the journal of the step before."""
    book = JournalBook(folder=folder)
    book.write(JOURNAL)

    def fail(descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="Input/output"):
            book.write(JOURNAL.moved(SwapState.SWAPPING))
    assert book.all() == (JOURNAL,)


def test_without_a_folder_there_are_none(folder: Path) -> None:
    assert JournalBook(folder=folder).all() == ()


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"kind": "restore"}']
)
def test_an_unreadable_journal_is_reported(folder: Path, content: bytes) -> None:
    book = JournalBook(folder=folder)
    book.write(JOURNAL)
    (folder / "x.json").write_bytes(content)
    with pytest.raises(AppError) as caught:
        book.all()
    assert caught.value.code is Code.RECOVERY_BLOCKED
    assert caught.value.params == {"path": str(folder / "x.json")}


def test_a_journal_that_cannot_be_opened_is_reported(folder: Path) -> None:
    (folder / "x.json").mkdir(parents=True)
    with pytest.raises(AppError) as caught:
        JournalBook(folder=folder).all()
    assert caught.value.code is Code.RECOVERY_BLOCKED


def test_a_journal_that_cannot_be_written_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        JournalBook(folder=tmp_path / "file").write(JOURNAL)


def test_folders_are_synced_where_that_is_possible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    sync_folder(tmp_path)
    assert len(synced) == 1
    monkeypatch.setattr(os, "name", "nt")
    sync_folder(tmp_path / "Windows cannot open folders")
    assert len(synced) == 1


def test_a_share_that_cannot_sync_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(os, "fsync", fail)
    sync_folder(tmp_path)
    assert tmp_path.is_dir()
