"""The page that asks where a backup is to go."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.work.plans import Method
from pgbackup_gui.ui.dialogs.restore_choice import RestoreChoice, beside_name

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def other(profile: Profile) -> Profile:
    return replace(profile.duplicate("Spare & more"), host="spareserver", dbname="films")


@pytest.fixture
def choice(qtbot: QtBot, profile: Profile, other: Profile) -> RestoreChoice:
    choice = RestoreChoice(profile=profile, others=(profile, other))
    qtbot.addWidget(choice)
    choice.show()
    return choice


def test_own_database_with_undo_and_a_backup_first_is_the_default(
    choice: RestoreChoice, profile: Profile
) -> None:
    assert (choice.profile, choice.new_name, choice.method) == (profile, "", Method.SWAP)
    assert choice.safety_backup
    assert choice.replace.text() == "&Replace Jellyfin; you can undo it"
    assert not choice.in_place.isVisible()
    assert not choice.name.isVisible()


def test_each_saved_database_is_offered_once(choice: RestoreChoice) -> None:
    labels = [choice.target.itemText(row) for row in range(choice.target.count())]
    assert labels == [
        "Jellyfin (jellyfin on homeserver:5432)",
        "Spare & more (films on spareserver:5432)",
    ]


def test_choices_speak_of_the_database_that_is_chosen(
    choice: RestoreChoice, other: Profile
) -> None:
    choice.target.setCurrentIndex(1)
    assert choice.profile == other
    assert choice.replace.text() == "&Replace Spare && more; you can undo it"
    assert "“films”" in choice.replace.accessibleDescription()
    assert choice.name.text() == "films_restored"


def test_long_name_is_cut_short_where_it_cannot_be_broken(qtbot: QtBot, profile: Profile) -> None:
    choice = RestoreChoice(profile=replace(profile, name="Media " * 20))
    qtbot.addWidget(choice)
    assert choice.replace.text() == "&Replace Media Media Media Media Media M…; you can undo it"


def test_only_database_needs_no_list(qtbot: QtBot, profile: Profile) -> None:
    choice = RestoreChoice(profile=profile)
    qtbot.addWidget(choice)
    choice.show()
    assert not choice.target.isVisible()


def test_name_that_was_typed_stays(choice: RestoreChoice) -> None:
    choice.beside.click()
    choice.name.selectAll()
    QTest.keyClicks(choice.name, "copy")
    choice.target.setCurrentIndex(1)
    assert choice.new_name == "copy"


def test_contents_alone_are_offered_to_a_weak_login_only(choice: RestoreChoice) -> None:
    choice.offer_in_place()
    assert "“anna” may not create databases" in choice.weak.text
    choice.in_place.click()
    assert choice.method == Method.IN_PLACE.value
    choice.target.setCurrentIndex(1)
    assert not choice.in_place.isVisible()
    assert choice.weak.text == ""
    assert choice.method is Method.SWAP


def test_backup_first_is_no_choice_where_it_is_the_only_way_back(choice: RestoreChoice) -> None:
    choice.safety.click()
    assert "the restore goes on" in choice.safety_hint.text()
    choice.offer_in_place()
    choice.in_place.click()
    assert (choice.safety_backup, choice.safety.isEnabled()) == (True, False)
    assert "nothing is changed" in choice.safety_hint.text()
    choice.replace.click()
    assert not choice.safety_backup


def test_nothing_is_backed_up_where_nothing_is_replaced(choice: RestoreChoice) -> None:
    choice.beside.click()
    assert not choice.safety.isVisible()
    assert not choice.safety_backup


@pytest.mark.parametrize("name", ["", "jellyfin", "x" * 64])
def test_name_that_cannot_be_is_told(choice: RestoreChoice, name: str) -> None:
    choice.beside.click()
    choice.name.selectAll()
    QTest.keyClicks(choice.name, name) if name else choice.name.del_()
    assert choice.problem() is not None
    assert choice.complaint
    choice.replace.click()
    assert choice.problem() is None
    assert choice.complaint == ""


def test_every_change_is_told(choice: RestoreChoice) -> None:
    spy = QSignalSpy(choice.changed)
    choice.beside.click()
    told = spy.count()
    assert told > 0
    QTest.keyClicks(choice.name, "x")
    assert spy.count() == told + 1
    choice.safety.click()
    assert spy.count() == told + 1


@pytest.mark.parametrize("name", ["jellyfin", "x" * 63, "ä" * 31])
def test_suggested_name_fits(name: str) -> None:
    assert beside_name(name).endswith("_restored")
    assert len(beside_name(name).encode()) <= 63
