"""Tests of core.backups."""
