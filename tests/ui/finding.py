"""Finds a widget by its name; a missing one fails the test."""

from PySide6.QtWidgets import QWidget


def child[Kind: QWidget](parent: QWidget, kind: type[Kind], name: str = "") -> Kind:
    """The first `kind` below `parent` with this object name, or any without a name."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, f"no {kind.__name__} called {name!r}"
    return found
