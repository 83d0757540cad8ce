"""The fault matrix: what may go wrong, provoked for real and counted. `make faults` runs all."""
