"""Benchmarks that anyone can run: `make bench`. Nothing here is asserted in a test."""
