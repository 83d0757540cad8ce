"""The demonstration that `make demo` runs: the main job against an embedded PostgreSQL."""
