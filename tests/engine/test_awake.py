"""kept_awake never stands in the way of what it is for."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from wakepy import keep

from pgbackup_gui.engine.awake import kept_awake


def test_system_that_listens_is_asked(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    caplog.set_level(logging.INFO)
    with kept_awake():
        pass
    assert "fall asleep" not in caplog.text


def test_system_that_does_not_listen_is_noted(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(keep, "running", lambda **_: _mode(fails_at=""))
    caplog.set_level(logging.INFO)
    with kept_awake():
        pass
    assert "offers no way" in caplog.text


@pytest.mark.parametrize("place", ["begin", "end"])
def test_its_failure_is_one_line(
    place: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(keep, "running", lambda **_: _mode(fails_at=place))
    caplog.set_level(logging.INFO)
    done = []
    with kept_awake():
        done.append(1)
    assert done == [1]
    assert "no bus" in caplog.text


@contextmanager
def _mode(*, fails_at: str) -> Iterator[object]:
    if fails_at == "begin":
        raise OSError("no bus")
    yield SimpleNamespace(active=False)
    if fails_at == "end":
        raise OSError("no bus")
