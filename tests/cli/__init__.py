"""Tests of the terminal front end, most of them as its own process."""
