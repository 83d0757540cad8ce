"""Tests of core.reach."""
