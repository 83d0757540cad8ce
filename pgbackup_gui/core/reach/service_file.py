"""libpq's connection service file (manual 34.17): its services, and where it lies."""

from collections.abc import Mapping
from pathlib import Path

MAX_SERVICES = 500

type Services = Mapping[str, Mapping[str, str]]
"""libpq's keywords by the name of the service, in the order of the file."""


def read_services(text: str) -> Services:
    """The services of a file; of a keyword that is said twice the first counts, as in libpq.

    Lines that are no setting, and LDAP addresses, are left out: libpq would refuse the file.
    """
    found: dict[str, dict[str, str]] = {}
    current: dict[str, str] = {}
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            # Of two sections with one name libpq stops at the end of the first.
            name = line[1:].partition("]")[0]
            current = {}
            if name and name not in found and len(found) < MAX_SERVICES:
                current = found[name] = {}
        elif "=" in line and not line.startswith(("#", "ldap://")):
            keyword, _, value = line.partition("=")
            current.setdefault(keyword.strip(), value.strip())
    return {name: settings for name, settings in found.items() if settings}


def service_files(
    environ: Mapping[str, str], home: Path | None, *, is_windows: bool
) -> tuple[Path, ...]:
    """Where libpq looks, the user's own file first."""
    own = environ.get("PGSERVICEFILE", "")
    if own:
        mine = [Path(own)]
    elif is_windows and (roaming := environ.get("APPDATA", "")):
        mine = [Path(roaming) / "postgresql" / ".pg_service.conf"]
    else:
        mine = [home / ".pg_service.conf"] if home else []
    shared = environ.get("PGSYSCONFDIR", "")
    common = Path(shared) if shared else _DEBIANS
    return (*mine, *([] if is_windows and not shared else [common / "pg_service.conf"]))


_DEBIANS = Path("/etc/postgresql-common")
"""Where Debian's libpq looks; each builder of libpq chooses (pg_config --sysconfdir)."""
