"""Overview finds out how every database fares, one after the other."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.history import INTERRUPTED, Operation
from pgbackup_gui.core.work.job import Kind, Result
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui.jobs import Jobs
from pgbackup_gui.ui.overview import Overview, last_failures
from pgbackup_gui.ui.standing import State

NOW = datetime(2026, 11, 21, 3, 30, tzinfo=UTC)
LONG_MS = 30_000


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def overview(service: Service, host: QWidget) -> Overview:
    return Overview(service=service, jobs=Jobs(service=service, window=host))


@pytest.fixture
def three(service: Service, nowhere: Profile) -> tuple[Profile, ...]:
    """One with an empty folder, one without any, one whose folder cannot be read."""
    empty = replace(nowhere.duplicate("Empty"), folder=nowhere.folder.with_name("Empty"))
    broken = replace(nowhere.duplicate("Broken"), folder=nowhere.folder.with_name("Broken"))
    for profile in (empty, nowhere, broken):
        service.save_profile(profile)
        profile.folder.mkdir(parents=True, exist_ok=True)
    nowhere.folder.rmdir()
    broken.folder.rmdir()
    broken.folder.symlink_to(broken.folder)
    return (empty, nowhere, broken)


def heard(overview: Overview) -> list[str]:
    ids: list[str] = []
    overview.changed.connect(ids.append)
    return ids


def test_all_are_looked_at_in_turn(
    overview: Overview, three: tuple[Profile, ...], qtbot: QtBot
) -> None:
    ids = heard(overview)
    assert [overview.standing(profile).state for profile in three] == [State.UNKNOWN] * 3
    overview.look_at(three)
    qtbot.waitUntil(lambda: len(ids) == 3, timeout=LONG_MS)
    assert ids == [profile.id for profile in three]
    assert [overview.standing(profile).state for profile in three] == [State.UNPROTECTED] * 3


def test_trouble_is_told_but_a_folder_to_come_is_none(
    overview: Overview, three: tuple[Profile, ...], qtbot: QtBot
) -> None:
    ids = heard(overview)
    overview.look_at(three)
    qtbot.waitUntil(lambda: len(ids) == 3, timeout=LONG_MS)
    empty, nowhere, broken = three
    assert overview.trouble(empty.id) is None
    assert overview.trouble(nowhere.id) is not None
    assert overview.standing(nowhere).trouble is None
    assert overview.standing(broken).trouble is not None
    overview.forget(broken.id)
    assert overview.standing(broken).state is State.UNKNOWN


def test_nothing_is_looked_at_after_the_end(
    overview: Overview, three: tuple[Profile, ...], service: Service, qtbot: QtBot
) -> None:
    ids = heard(overview)
    overview.look_at(three)
    overview.stop()
    qtbot.waitUntil(lambda: not service.has_jobs(), timeout=LONG_MS)
    assert len(ids) == 1


def test_last_attempt_that_failed_is_read_from_the_history(
    overview: Overview, three: tuple[Profile, ...], service: Service, qtbot: QtBot
) -> None:
    profile = three[0]
    service.use_password(profile, "x" * 8)
    job = service.back_up(profile.id)
    with qtbot.waitSignal(
        service.job_changed,
        timeout=LONG_MS,
        check_params_cb=lambda update: update.id == job and update.result is not None,
    ):
        pass
    with qtbot.waitSignal(overview.failures_read, timeout=LONG_MS):
        overview.read_failures(profile)
    assert overview.standing(profile).state is State.FAILED


def operation(number: int, result: str | None, *, kind: str = Kind.BACK_UP) -> Operation:
    """Later ones have higher numbers."""
    started = NOW + timedelta(hours=number)
    ended = None if result is None else started
    return Operation(number, kind, "j", "jellyfin", 1, started, ended, result, None, None)


@pytest.mark.parametrize(
    ("results", "failed"),
    [
        ((Result.FAILED,), True),
        ((INTERRUPTED,), True),
        ((Result.DONE, Result.FAILED), False),
        ((Result.NOTES, Result.FAILED), False),
        ((Result.FAILED, Result.DONE), True),
        ((Result.CANCELLED, Result.FAILED), True),
        ((None, Result.DONE), False),
        ((), False),
    ],
)
def test_last_failures(results: tuple[str | None, ...], failed: bool) -> None:
    newest_first = tuple(
        operation(len(results) - place, result) for place, result in enumerate(results)
    )
    assert ("j" in last_failures(newest_first)) is failed


def test_only_backups_count() -> None:
    assert last_failures((operation(1, Result.FAILED, kind=Kind.CHECK),)) == {}
