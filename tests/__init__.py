"""Tests: what the program promises, tried for real."""
