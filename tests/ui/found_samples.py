"""What a look at a home server finds."""

from pgbackup_gui.core.errors import Code, ReachError
from pgbackup_gui.core.reach.finding import Found, FoundDatabase, FoundState, Looked, LookedAt
from pgbackup_gui.core.reach.found import FoundContainer
from pgbackup_gui.core.reach.routes import Container, OverSsh, ServerTools
from pgbackup_gui.engine.apps import known_apps

SERVER = "pi@nas"
DOCKER = ("docker",)


def found_in(
    name: str, dbname: str, size: int | None = None, *, app: str = "",
    state: FoundState = FoundState.READY, destination: str = SERVER,
) -> FoundDatabase:  # fmt: skip
    """A database in a container of that name; `app` is the key of the app it belongs to."""
    known = next((it for it in known_apps() if it.key == app), None)
    container = FoundContainer(name, "postgres:18", is_running=state is not FoundState.STOPPED)
    inside = Container(DOCKER, name)
    route = OverSsh(destination, inside) if destination else inside
    return FoundDatabase(
        dbname, "postgres", route, size, container=container, app=known, state=state
    )


IMMICH = found_in("immich_postgres", "immich", 2_140_000_000, app="immich")
PAPERLESS = found_in("paperless-db-1", "paperless", 182_000_000, app="paperless-ngx")
STOPPED = found_in("teslamate-database-1", "teslamate", app="teslamate", state=FoundState.STOPPED)
CLOSED = found_in("wiki-db-1", "wiki", state=FoundState.CLOSED)
MAINTENANCE = found_in("immich_postgres", "postgres", 7_600_000)
BOOKS = FoundDatabase("books", "postgres", OverSsh(SERVER, ServerTools("postgres")), 31_000_000)
REFUSED = ReachError(Code.LOGIN_REFUSED)

NAS = Found(
    SERVER,
    (IMMICH, MAINTENANCE, PAPERLESS, STOPPED, CLOSED, BOOKS),
    (
        Looked(LookedAt.PLACE, SERVER),
        Looked(LookedAt.ENGINE, "docker", 14),
        Looked(LookedAt.CONTAINER, "wiki-db-1", error=REFUSED),
        Looked(LookedAt.DATABASES, count=6),
    ),
)
NOTHING = Found("", (), (Looked(LookedAt.ENGINE), Looked(LookedAt.DATABASES)))
