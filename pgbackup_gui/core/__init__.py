"""Decides: profiles, tools, backup files, journals. Standard library only."""
