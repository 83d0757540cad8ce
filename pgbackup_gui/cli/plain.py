"""Turns what operations make into plain JSON values."""

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from pgbackup_gui.cli import words
from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.route_rows import route_row
from pgbackup_gui.core.reach.routes import Container, Direct, OverSsh, SshTunnel
from pgbackup_gui.core.reach.tools import Version
from pgbackup_gui.core.work.job import JobResult

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def plain(value: object) -> Plain:
    """`value` as JSON knows it: versions and times as text, dataclasses as objects."""
    match value:
        case None | bool() | int() | float():
            return value
        case Enum():
            return str(value.value)
        case str():
            return value
        case Version() | Path():
            return str(value)
        case datetime():
            return value.isoformat()
        case AppError():
            return error(value)
        case dict():
            return {str(plain(key)): plain(item) for key, item in value.items()}
        case tuple() | list() | frozenset():
            return [plain(item) for item in value]
    return _fields(value) if is_dataclass(value) else str(value)


def _fields(value: Any) -> Plain:
    """A dataclass as an object; a route as it stands in the file of saved databases."""
    if isinstance(value, Direct | SshTunnel | Container | OverSsh):
        return plain(dict(route_row(value)))
    return {field.name: plain(getattr(value, field.name)) for field in fields(value)}


def error(problem: AppError, log: Path | None = None) -> dict[str, Plain]:
    """The error with its words."""
    text = words.error_text(problem, log)
    return {
        "code": problem.code.value,
        "message": text.message,
        "action": text.action,
        "detail": problem.detail,
    }


def report(name: str, result: JobResult, log: Path, *, ascii_only: bool) -> str:
    """The one object that `--json` prints."""
    notes: Plain = [
        {"code": note.code, "subject": note.subject, "message": words.note_text(note)}
        for note in result.notes
    ]
    shown: dict[str, Plain] = {
        "outcome": result.result.value,
        "error": error(result.error, log) if result.error else None,
        "notes": notes,
        name: plain(result.value),
    }
    return json.dumps(shown, ensure_ascii=ascii_only, indent=1)
