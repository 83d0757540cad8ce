"""Attention: the icon's number, a notification after something long, an announcement."""

from typing import cast

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.work.job import JobResult, JobUpdate, Kind, Result
from pgbackup_gui.core.work.progress import Progress, Step
from pgbackup_gui.engine.service import Service
from pgbackup_gui.ui import attention
from pgbackup_gui.ui.attention import Attention
from tests.ui.scripted_service import ScriptedService


class Desktop:
    """What the system was told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.numbers: list[int] = []
        self.messages: list[str] = []
        self.announced: list[str] = []
        monkeypatch.setattr(QGuiApplication, "setBadgeNumber", lambda _, n: self.numbers.append(n))
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
        monkeypatch.setattr(
            QSystemTrayIcon,
            "showMessage",
            lambda _, _title, text, _icon: self.messages.append(text),
        )
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(
            QAccessible, "updateAccessibility", lambda event: self.announced.append(event.message())
        )


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setattr(attention, "LONG_SECONDS", 0.0)
    return Desktop(monkeypatch)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def service(window: QWidget) -> ScriptedService:
    service = ScriptedService(window)
    Attention(service=cast("Service", service), window=window)
    return service


def _progress(service: ScriptedService, fraction: float | None, kind: Kind = Kind.BACK_UP) -> None:
    progress = Progress(Step.DUMP, fraction)
    service.job_changed.emit(JobUpdate(1, kind, "p", progress=progress))


def _end(service: ScriptedService, result: Result, kind: Kind = Kind.BACK_UP) -> None:
    error = AppError() if result is Result.FAILED else None
    service.job_changed.emit(JobUpdate(1, kind, "p", result=JobResult(result, error=error)))


def test_icon_has_the_percent_while_it_runs(desktop: Desktop, service: ScriptedService) -> None:
    for fraction in (None, 0.426):
        _progress(service, fraction)
    _end(service, Result.DONE)
    assert desktop.numbers == [0, 42, 0]


@pytest.mark.parametrize(
    ("result", "text"), [(Result.DONE, "Backup: done."), (Result.FAILED, "Backup: failed.")]
)
def test_end_is_told(desktop: Desktop, service: ScriptedService, result: Result, text: str) -> None:
    _progress(service, 0.5)
    _end(service, result)
    assert desktop.messages == desktop.announced == [text]


def test_own_cancel_needs_no_notification(desktop: Desktop, service: ScriptedService) -> None:
    _end(service, Result.CANCELLED)
    assert desktop.messages == []
    assert desktop.announced == ["Backup: cancelled. Nothing was changed."]


def test_short_work_is_not_told(
    desktop: Desktop, service: ScriptedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attention, "LONG_SECONDS", 3600.0)
    _end(service, Result.DONE)
    _end(service, Result.DONE, Kind.SCAN)
    assert desktop.messages == []
    assert len(desktop.announced) == 1


def test_who_looks_needs_no_notification(
    desktop: Desktop, service: ScriptedService, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    _end(service, Result.DONE)
    assert desktop.messages == []


def test_desktop_without_notifications(
    desktop: Desktop, service: ScriptedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    _end(service, Result.DONE)
    assert desktop.messages == []
