"""Plans: what follows from the values they hold."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.plans import (
    CheckName,
    CheckState,
    PreflightCheck,
    RestorePlan,
    RestoreRequest,
)
from tests.core.samples import PROFILE

BACKUP = Backup(
    "k", Path("/b"), datetime.now(UTC), 1, "a", None, "", Badge.FOUND, has_manifest=False
)


@pytest.mark.parametrize(("beside", "target"), [("", "jellyfin"), ("copy", "copy")])
def test_the_target_is_the_new_database_or_the_profile_s(beside: str, target: str) -> None:
    assert RestoreRequest(PROFILE, BACKUP, beside).target == target


@pytest.mark.parametrize(
    ("states", "is_possible"),
    [
        ([], True),
        ([CheckState.OK, CheckState.NOTE], True),
        ([CheckState.OK, CheckState.FAILED, CheckState.NOTE], False),
    ],
)
def test_one_failed_check_forbids_the_restore(states: list[CheckState], is_possible: bool) -> None:
    checks = tuple(PreflightCheck(CheckName.FILE, state) for state in states)
    plan = RestorePlan(RestoreRequest(PROFILE, BACKUP), Version(18), None, (), checks)
    assert plan.is_possible is is_possible
