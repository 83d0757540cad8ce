"""Files that say where a database is, told by their names; whatever else is dropped is a backup."""

import re

_NAMES = re.compile(
    r"[\w.-]+\.ya?ml|env|[\w-]*\.env|\.env\.[\w-]+|database\.(?:xml|json)",
    re.IGNORECASE,
)
_COMPOSE = re.compile(r".*\.ya?ml", re.IGNORECASE)


def tells_a_database(name: str) -> bool:
    """True for a compose file, an .env file, and for Jellyfin's database.xml and .json."""
    return bool(_NAMES.fullmatch(name))


def is_compose(name: str) -> bool:
    """True for a file whose variables compose takes from the .env file beside it."""
    return bool(_COMPOSE.fullmatch(name))
