"""Tests of core.work."""
