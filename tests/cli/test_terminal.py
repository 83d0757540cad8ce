"""Terminal: what counts as a yes, in the user's language."""

import io
from collections.abc import Iterator
from importlib.resources import files

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from pgbackup_gui.cli.terminal import Terminal


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
