"""Every setting, declared once: key, type, default. Reading TOML; writing is the engine's."""

import tomllib
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pgbackup_gui.core.reach.tools import Overrides, Program


class Theme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """What the window speaks; the values name Qt's translation files."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    CHINESE = "zh_CN"


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. An empty path means that the app looks for itself."""

    tool_folder: str = ""
    pg_dump: str = ""
    pg_restore: str = ""
    psql: str = ""
    restore_jobs: int = 0
    log_lines: int = 5000
    theme: Theme = Theme.SYSTEM
    language: Language = Language.SYSTEM
    last_profile: str = ""

    def overrides(self) -> Overrides:
        """The program settings in the form that the search for tools takes."""
        named = {program: getattr(self, program.value) for program in Program}
        return Overrides(
            folder=Path(self.tool_folder) if self.tool_folder else None,
            programs=MappingProxyType({key: Path(path) for key, path in named.items() if path}),
        )


def decode(text: str) -> tuple[Settings, tuple[str, ...]]:
    """Settings from TOML, and the keys whose value was not usable: those keep the default."""
    try:
        stored = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return Settings(), ("*",)
    settings, refused = Settings(), []
    for field in fields(Settings):
        if field.name in stored:
            try:
                settings = replace(settings, **{field.name: _value(field.name, stored[field.name])})
            except ValueError:
                refused.append(field.name)
    return settings, tuple(refused)


_LIMITS = {"restore_jobs": range(9), "log_lines": range(100, 100_001)}


def _value(name: str, stored: Any) -> Any:
    default = getattr(Settings(), name)
    if isinstance(default, StrEnum):
        return type(default)(stored)
    if type(stored) is not type(default) or stored not in _LIMITS.get(name, (stored,)):
        raise ValueError(name)
    return stored


def encode(settings: Settings) -> dict[str, str | int]:
    """The settings that differ from the default, ready for a TOML writer."""
    default = Settings()
    return {
        field.name: getattr(settings, field.name)
        for field in fields(Settings)
        if getattr(settings, field.name) != getattr(default, field.name)
    }


def restore_jobs(chosen: int, cores: int) -> int:
    """Parallel jobs of a restore: what was chosen, else 2 to 4 by cores (measured 0.6 x)."""
    return chosen or min(4, max(2, cores))
