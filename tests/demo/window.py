"""The real window on the demonstration's library."""

from pgbackup_gui import app, loading
from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.engine.log_file import LogFile
from pgbackup_gui.engine.opening import open_operations
from pgbackup_gui.engine.places import find_places, forget_libpq_variables
from pgbackup_gui.engine.secrets import SecretStore
from pgbackup_gui.engine.service import Service
from pgbackup_gui.engine.store import SettingsStore
from pgbackup_gui.ui import languages
from tests.demo.world import World


def show(world: World) -> int:
    """Open the window with one backup made; returns when it is closed."""
    forget_libpq_variables()
    application = app.make_application()
    service = make_service(world)
    languages.speak(application, service.settings().language, draws=True)
    make_backup(world)
    window = loading.make_window(service)
    window.show()
    window.begin()
    try:
        return application.exec()
    finally:
        service.shut_down()


def make_service(world: World) -> Service:
    """A service that knows the library's password until it ends."""
    secrets = SecretStore()
    secrets.use_once(world.profile, world.server.password)
    return Service(places=find_places(world.home), secrets=secrets)


def make_backup(world: World) -> None:
    """The one backup that the window shows."""
    places = find_places(world.home)
    secrets = SecretStore()
    secrets.use_once(world.profile, world.server.password)
    log = LogFile(file=places.log_file)
    operations = open_operations(
        places=places, secrets=secrets, settings=SettingsStore(file=places.settings_file), log=log
    )
    operations.back_up(world.profile, JobContext())
    log.close()
