"""Tests of what acts: programs, files, passwords, jobs."""
