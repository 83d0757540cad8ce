"""Surroundings: the versions that a report names."""

import re

from pgbackup_gui.engine import surroundings


def test_every_part_has_a_version() -> None:
    versions = dict(surroundings.versions())
    assert list(versions) == ["PG Backup", "System", "Kernel", "Python", "Qt", "psycopg", "libpq"]
    assert all(versions.values())
    assert re.fullmatch(r"\d+\.\d+", versions["libpq"])
