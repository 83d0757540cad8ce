"""Tests of the panes, which know no service."""
