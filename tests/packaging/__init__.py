"""The parts of packaging that need neither the bundle nor another system."""
