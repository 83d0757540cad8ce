"""What the dialogs' tests share: a scripted service, a saved database, a backup."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.backups.backup import Backup, Badge
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.tools import Version
from tests.ui.scripted_service import ScriptedService


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def service(qtbot: QtBot) -> ScriptedService:
    return ScriptedService()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile("Jellyfin", "homeserver", "jellyfin", "anna", tmp_path / "Jellyfin")


@pytest.fixture
def backup(tmp_path: Path) -> Backup:
    return Backup(
        key="20261121033000",
        path=tmp_path / "20261121033000_jellyfin.backup",
        taken_at=datetime.now(UTC) - timedelta(hours=28),
        size=182_000_000,
        database="jellyfin",
        server_version=Version(18, 6),
        made_by="pg_dump 18.6",
        badge=Badge.VERIFIED,
        has_manifest=True,
    )
