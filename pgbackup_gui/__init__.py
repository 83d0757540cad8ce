"""PG Backup: back up, check, restore and delete PostgreSQL databases."""

__version__ = "0.1.0"

ASKPASS_VARIABLE = "PGBACKUP_ASKPASS"
"""Set to 1, it makes the window's program show one question of ssh's and print the answer."""
