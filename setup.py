"""Finds the packages; everything else is in pyproject.toml."""

from setuptools import find_packages, setup

setup(packages=[*find_packages(include=["pgbackup_gui*"]), "pgbackup_gui.resources"])
