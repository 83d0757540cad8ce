"""Which stages a restore has, and when the current database certainly is as it was."""

from dataclasses import replace

import pytest

from pgbackup_gui.core.errors import AppError, Code, ReachError, RestoreError
from pgbackup_gui.core.work.plans import Method, RestoreRequest
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.ui.dialogs import restore_stages
from pgbackup_gui.ui.dialogs.restore_stages import is_untouched
from tests.ui import samples
from tests.ui.dialogs.restore_samples import plan
from tests.ui.samples import JELLYFIN

SWAP = RestoreRequest(JELLYFIN, samples.backup(), safety_backup=True)
BESIDE = replace(SWAP, beside="copy", safety_backup=False)
IN_PLACE = replace(SWAP, method=Method.IN_PLACE)
FAILED = RestoreError(Code.RESTORE_FAILED)
LOST = ReachError(Code.CONNECTION_LOST, server="x")


def texts(request: RestoreRequest, *, is_there: bool = True) -> list[str]:
    found = plan(request) if is_there else replace(plan(request), live_size=None)
    return [stage.text for stage in restore_stages.of_restore(request, found).stages]


def test_stages_of_a_replacement() -> None:
    assert texts(SWAP) == [
        "Read the backup in full",
        "Back up what is there now",
        "Load the backup into a new database",
        "Compare it with what was backed up",
        "Put the new database in place",
    ]


def test_nothing_is_backed_up_that_is_not_there_or_not_wanted() -> None:
    assert "Back up what is there now" not in texts(SWAP, is_there=False)
    assert "Back up what is there now" not in texts(replace(SWAP, safety_backup=False))


def test_stages_of_the_other_ways() -> None:
    assert texts(BESIDE, is_there=False)[1:] == texts(SWAP)[2:]
    assert texts(BESIDE)[1:] == ["Load the backup into the empty database", texts(SWAP)[3]]
    assert texts(IN_PLACE)[2:] == ["Replace the contents", texts(SWAP)[3]]


def test_steps_tick_off_stages_and_never_go_back() -> None:
    course = restore_stages.of_restore(SWAP, plan(SWAP))
    seen, current = [], 0
    for step in (
        Step.HASH, Step.VERIFY, Step.SNAPSHOT, Step.DUMP, Step.VERIFY, Step.PUBLISH, Step.CREATE,
        Step.LOAD, Step.RECOVER, Step.COMPARE, Step.CARRY, Step.SWAP, Step.HASH,
    ):  # fmt: skip
        current = course.index_of(step, current)
        seen.append(current)
    assert seen == [0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4]


def test_replacement_can_be_stopped_until_the_switch_and_in_place_until_the_comparison() -> None:
    assert restore_stages.of_restore(SWAP, None).finishing == {Step.SWAP}
    assert restore_stages.of_restore(IN_PLACE, None).finishing == {Step.COMPARE}
    assert restore_stages.of_undo().finishing == {Step.SWAP}
    assert restore_stages.of_deletion().finishing == {Step.DROP}


@pytest.mark.parametrize(
    ("request_", "steps", "error", "expected"),
    [
        (SWAP, {Step.LOAD}, FAILED, True),
        (SWAP, {Step.LOAD}, LOST, True),
        (SWAP, {Step.LOAD, Step.SWAP}, LOST, False),
        (SWAP, {Step.SWAP}, RestoreError(Code.SESSIONS_REMAIN), True),
        (SWAP, {Step.LOAD}, None, True),
        (BESIDE, {Step.SWAP}, LOST, True),
        (IN_PLACE, {Step.LOAD}, FAILED, True),
        (IN_PLACE, {Step.LOAD}, LOST, False),
        (IN_PLACE, {Step.LOAD}, AppError(Code.UNEXPECTED), False),
        (IN_PLACE, {Step.DUMP}, LOST, True),
        (IN_PLACE, {Step.LOAD}, RestoreError(Code.REPLACED_DIFFERS), False),
    ],
)
def test_untouched_is_promised_only_when_it_is_certain(
    request_: RestoreRequest, steps: set[Step], error: AppError | None, expected: bool
) -> None:
    assert is_untouched(request_, frozenset(steps), error) is expected
