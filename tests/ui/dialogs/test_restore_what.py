"""The assistant's first page says which backup it is and what will happen."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.ui.dialogs.restore_what import RestoreWhat

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def page(qtbot: QtBot, profile: Profile, backup: Backup) -> RestoreWhat:
    made = RestoreWhat(profile=profile, backup=backup)
    qtbot.addWidget(made)
    made.show()
    return made


def test_says_what_will_disappear_and_that_it_can_be_undone(
    qtbot: QtBot, profile: Profile, backup: Backup
) -> None:
    what = page(qtbot, profile, backup)
    assert what.title.text().startswith("Bring back the backup of ")
    assert what.happens.text() == (
        "“Jellyfin” will hold again what it held then. Changes made since then (28 hours) will "
        "disappear from Jellyfin. The current database is kept, so you can undo."
    )


def test_names_what_is_known_of_the_backup(qtbot: QtBot, profile: Profile, backup: Backup) -> None:
    facts = dict(page(qtbot, profile, backup).facts())
    assert facts["Made:"].endswith("(28 hours ago)")
    assert facts["Size:"] == "182 MB"
    assert facts["State:"].startswith("Verified: Written completely")
    assert facts["On the server:"] == "PostgreSQL 18.6"
    assert facts["Of the database:"] == "jellyfin"


def test_own_backup_needs_no_warning(qtbot: QtBot, profile: Profile, backup: Backup) -> None:
    what = page(qtbot, profile, backup)
    assert [line.text for line in (what.foreign, what.damaged, what.other_database)] == [""] * 3


def test_what_is_not_known_is_left_out(qtbot: QtBot, profile: Profile, backup: Backup) -> None:
    unknown = replace(backup, database="", server_version=None, has_manifest=False)
    what = page(qtbot, profile, unknown)
    assert {"Of the database:", "On the server:"}.isdisjoint(dict(what.facts()))
    assert what.other_database.text == ""


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"has_manifest": False}, "Only restore it if you trust where it comes from"),
        ({"badge": Badge.DAMAGED}, "failed a check"),
        ({"database": "immich"}, "a backup of the database “immich”"),
    ],
)
def test_warns(
    qtbot: QtBot, profile: Profile, backup: Backup, change: dict[str, object], words: str
) -> None:
    what = page(qtbot, profile, replace(backup, **change))  # type: ignore[arg-type]
    lines = [line.text for line in (what.foreign, what.damaged, what.other_database)]
    assert sum(words in line for line in lines) == 1
