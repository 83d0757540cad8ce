"""The other ends of the routes: real servers, a real container, a real sshd."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest

from pgbackup_gui.core.reach import tools
from tests.reach.ends import Ends
from tests.reach.ways import Way, world_over
from tests.support.servers import chosen_majors
from tests.support.world import World

type OpenWay = Callable[[Way], World]


@pytest.fixture(autouse=True)
def application(qapp_cls: type, qapp: object) -> None:
    """Programs run on an event loop, which needs Qt's application."""


@pytest.fixture(autouse=True)
def no_system_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the programs that belong to the tests are found, whatever is installed."""
    monkeypatch.setattr(tools, "search", partial(tools.search, root=tmp_path / "nothing"))


@pytest.fixture(scope="session")
def ends() -> Iterator[Ends]:
    """All the other ends, of the newest version; each starts when it is first asked for."""
    with Ends(chosen_majors()[-1]) as made:
        yield made


@pytest.fixture
def open_way(ends: Ends, tmp_path: Path) -> Iterator[OpenWay]:
    """Opens the saved database of a way, or skips the test with the reason why it cannot."""
    with ExitStack() as stack:

        def open_one(way: Way) -> World:
            if lacking := way.lacks():
                pytest.skip(lacking)
            return stack.enter_context(world_over(way, ends, tmp_path))

        yield open_one
