"""Terminal: what counts as a yes, in the user's language."""

import io
from collections.abc import Iterator
from importlib.resources import files

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from pgbackup_gui.cli.terminal import Terminal
from pgbackup_gui.core.work.progress import Progress, Step


@pytest.fixture
def spanish(qapp: QCoreApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(files("pgbackup_gui.resources") / "translations" / "pgbackup_es"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def answered(monkeypatch: pytest.MonkeyPatch, answer: str) -> bool:
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    return Terminal().confirm("…", "?")


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("answer", ["sí\n", "si\n", "S\n", " Sí \n"])
def test_yes_with_and_without_its_accent(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    assert answered(monkeypatch, answer)


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize("answer", ["", "\n", "no\n", "yes\n", "sin\n"])
def test_anything_else_is_no(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    assert not answered(monkeypatch, answer)


def test_slow_network_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    for fraction in (0.1, 0.2, 0.3):
        terminal.progress(Progress(Step.DUMP, fraction, link_rate=fraction * 100_000_000))
    told = capsys.readouterr().err.splitlines()
    assert told == ["Your network is the limit: 10.0 MB/s", "Copying the database"]
