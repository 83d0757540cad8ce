"""What operations need of the app that uses a database: its containers, stopped and started."""

from collections.abc import Iterable

from pgbackup_gui.core.reach import app_containers, found
from pgbackup_gui.core.reach.app_containers import AppContainer
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import container_of, destination_of
from pgbackup_gui.core.work.cancel import CancelToken
from pgbackup_gui.core.work.job import Done, JobContext
from pgbackup_gui.core.work.pauses import Pause
from pgbackup_gui.engine.app_pause import AppEngine, AppPause, Resume
from pgbackup_gui.engine.apps import known_apps
from pgbackup_gui.engine.far_shell import FarShell
from pgbackup_gui.engine.parts import Parts

_SOME_GONE = frozenset({0, 1, 125})
"""A container may be removed between two questions: docker and podman tell of the others."""


class AppOperations(Parts):
    """Parts that know the app's containers."""

    def app_containers(
        self, profile: Profile, context: JobContext
    ) -> Done[tuple[AppContainer, ...]]:
        """The other containers of the compose project that the database's own belongs to.

        None where the database is in no container. Raises AppError.
        """
        container = container_of(profile.route)
        if container is None:
            return Done(())
        shell = self._shell(destination_of(profile.route), context.cancel)
        ids = found.read_ids(shell.ask((*container.engine, *found.list_words())))
        words = (*container.engine, *found.inspect_words(ids))
        seen = found.read_containers(shell.ask(words, allowed=_SOME_GONE))
        return Done(app_containers.beside(container.name, profile.dbname, seen, known_apps()))

    def _pause(self, profile: Profile, names: Iterable[str], context: JobContext) -> AppPause:
        """Stops the containers `names`, and starts them again. Raises AppError for a wrong one."""
        wanted = tuple(dict.fromkeys(names))
        engine = app_containers.engine_for(profile.route, wanted)
        return AppPause(
            profile_id=profile.id,
            names=wanted,
            engine=AppEngine(engine, self._shell(destination_of(profile.route), CancelToken())),
            book=self.pauses,
            marks=self.history.marks,
            context=context,
            say=self._programs(context).say,
        )

    def _resume(self) -> Resume:
        def engine_of(pause: Pause) -> AppEngine:
            return AppEngine(pause.engine, self._shell(pause.destination, CancelToken()))

        return Resume(self.pauses, self.history.marks, engine_of)

    def _shell(self, destination: str, cancel: CancelToken) -> FarShell:
        return FarShell(
            runner=self.runner, near=self.reaching.near, cancel=cancel, destination=destination
        )
