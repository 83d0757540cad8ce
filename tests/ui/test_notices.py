"""The notice bar's words name what happened, what is kept, and what to do."""

from dataclasses import replace
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.manifest import Contents
from pgbackup_gui.core.errors import Code, DumpError, ReachError
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.job import JobResult, Kind, Note, Result
from pgbackup_gui.core.work.plans import (
    BackupPlan,
    CheckName,
    CheckReport,
    CheckState,
    KeptReason,
    PreflightCheck,
    Recovered,
    RecoveredWhat,
    RestoreReport,
    Sessions,
    TrialReport,
    UndoReport,
)
from pgbackup_gui.ui import formats, notices
from pgbackup_gui.ui.assets import Tone
from tests.ui import samples
from tests.ui.samples import JELLYFIN

DONE = JobResult(Result.DONE)
NOTED = JobResult(Result.NOTES, notes=(Note("tools-newer"),))
BACKUP = samples.backup()
KEPT = samples.kept()
RESTORED = RestoreReport("jellyfin", "homeserver", None, Contents(), KEPT)
UNDONE = UndoReport("jellyfin", "x", samples.kept(KeptReason.BEFORE_UNDO), Contents())


def test_a_backup_tells_its_size() -> None:
    notice = notices.backed_up(JELLYFIN, DONE, BACKUP)
    assert notice.title == "Jellyfin is backed up"
    assert formats.size(BACKUP.size) in notice.text
    assert notice.tone is Tone.GOOD


def test_notes_are_added_and_change_the_tone() -> None:
    notice = notices.backed_up(JELLYFIN, NOTED, BACKUP)
    assert "newer" in notice.text.splitlines()[1]
    assert notice.tone is Tone.WARNING


@pytest.mark.parametrize(("is_known", "words"), [(True, "as it was written"), (False, "no record")])
def test_a_check_promises_no_more_than_it_did(is_known: bool, words: str) -> None:
    report = CheckReport(BACKUP, "ab", is_known, 3)
    assert words in notices.checked(DONE, report).text


def test_a_restore_names_what_is_kept() -> None:
    notice = notices.restored(DONE, RESTORED, ())
    assert notice.title == "Restored"
    size = formats.size(KEPT.size)
    assert notice.text == f"The database from before is kept as jellyfin_before ({size})."


def test_a_restore_beside_keeps_nothing() -> None:
    notice = notices.restored(DONE, replace(RESTORED, database="copy", kept=None), ())
    assert notice.title == "Restored into “copy”"
    assert not notice.text


def test_a_second_restore_has_to_wait() -> None:
    notice = notices.restore_is_open(Path("/downloads/some.dump"))
    assert notice.title == "Another restore is open"
    assert "open some.dump again" in notice.text


def test_an_undo_names_what_is_kept_now() -> None:
    text = notices.undone(DONE, UNDONE, ()).text
    assert "holds again what it held before" in text
    assert "What the restore had put there is kept as jellyfin_before" in text
    assert "kept" not in notices.undone(DONE, replace(UNDONE, kept=None), ()).text


def test_delete_and_back_again() -> None:
    assert "is in the trash" in notices.deleted(DONE, BACKUP, ()).title
    assert "is back" in notices.brought_back(DONE, BACKUP).title
    assert notices.previous_deleted(DONE, KEPT).title == "jellyfin_before is deleted"


def test_recovery_lists_all_it_did() -> None:
    found = [Recovered(what, "x", "jellyfin") for what in RecoveredWhat]
    notice = notices.recovered(JELLYFIN, found)
    assert "Jellyfin" in notice.title
    assert len(notice.text.splitlines()) == len(RecoveredWhat)


def test_an_error_says_what_to_do() -> None:
    error = ReachError(Code.CONNECTION_REFUSED, server="homeserver:5432")
    notice = notices.failed(error, ())
    assert "homeserver:5432" in notice.text
    assert len(notice.text.splitlines()) == 2
    assert notice.tone is Tone.ERROR


def test_cancelled_is_no_failure() -> None:
    assert notices.cancelled(Kind.BACK_UP).tone is Tone.PLAIN


@pytest.mark.parametrize(("number", "words"), [(1, "1 backup, "), (3, "3 backups, ")])
def test_folder_in_a_line(number: int, words: str) -> None:
    text = notices.folder_words(JELLYFIN, samples.backups(number))
    assert text.startswith(words)
    assert text.endswith(str(JELLYFIN.folder))


def test_an_empty_folder_is_just_named() -> None:
    assert notices.folder_words(JELLYFIN, ()) == str(JELLYFIN.folder)
    assert notices.folder_words(JELLYFIN, None) == str(JELLYFIN.folder)


def test_a_restore_in_place_says_that_nobody_was_disconnected() -> None:
    in_place = replace(RESTORED, kept=None, safety=samples.backup())
    text = notices.restored(DONE, in_place, ()).text
    assert samples.backup().path.name in text
    assert text.endswith("Nobody was disconnected.")


def test_who_was_disconnected_is_told() -> None:
    cut = (Sessions("jellyfin", 2),)
    for notice in (
        notices.restored(DONE, replace(RESTORED, cut=cut), ()),
        notices.undone(DONE, replace(UNDONE, cut=cut), ()),
    ):
        assert notice.text.splitlines()[1:] == ["Disconnected: jellyfin (2)"]


@pytest.mark.parametrize(
    ("is_counted", "words"),
    [(True, "0 rows, as many as when it was made."), (False, "0 rows. The test database")],
)
def test_a_test_restore_promises_no_more_than_it_did(is_counted: bool, words: str) -> None:
    notice = notices.tried(DONE, TrialReport(BACKUP, "homeserver", Contents(), is_counted))
    assert notice.title.endswith("can be restored")
    assert words in notice.text


def test_worry_is_one_sentence_for_each_problem_but_the_folder() -> None:
    failed = [
        PreflightCheck(name, CheckState.FAILED, error=DumpError(Code.CANNOT_READ_ALL))
        for name in (CheckName.FOLDER, CheckName.READABLE)
    ]
    fine = PreflightCheck(CheckName.TOOLS, CheckState.NOTE)
    plan = BackupPlan(JELLYFIN, Version(18, 6), 1, 1, (*failed, fine))
    assert notices.worry_words(plan) == "This login cannot read everything in the database."
