"""How Hypothesis works here: no clock, as the machine may be busy, and no folder of its own."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "core", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("core")
