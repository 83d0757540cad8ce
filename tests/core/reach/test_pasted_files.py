"""Files that say where a database is are told from backups by their names."""

import pytest

from pgbackup_gui.core.reach.pasted_files import is_compose, tells_a_database


@pytest.mark.parametrize(
    "name",
    [
        "docker-compose.yml",
        "compose.yaml",
        "Compose.override.YML",
        "immich.yml",
        ".env",
        "stack.env",
        ".env.production",
        "database.xml",
        "Database.JSON",
    ],
)
def test_it_tells_a_database(name: str) -> None:
    assert tells_a_database(name)


@pytest.mark.parametrize(
    "name",
    ["20261122153015_jellyfin.backup", "x.sql.gz", "dump.xml", "env.sql", "yml", "my.env.sql", ""],
)
def test_it_may_be_a_backup(name: str) -> None:
    assert not tells_a_database(name)


def test_only_compose_reads_the_env_file_beside_it() -> None:
    assert is_compose("compose.yml")
    assert not is_compose(".env")
