"""PG Backup: back up, check, restore and delete PostgreSQL databases."""

__version__ = "0.1.0"
