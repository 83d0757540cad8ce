"""Whether time and memory for each item stay what they are in a library ten times as large."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from tests.bench import memory
from tests.bench.dumping import Dumps
from tests.bench.library import Library, media_library
from tests.bench.options import Options
from tests.bench.restoring import Restores
from tests.bench.row import Row
from tests.bench.timing import Cost, in_turns, wall

TIMES = 10
MORE_MEGABYTES = 4.0
"""What the app may need more of memory, all in all: it passes no data on itself."""


def measure(library: Library, options: Options) -> Iterator[Row]:
    """The rows of this benchmark."""
    items = max(library.items // TIMES, 1)
    with media_library(library.database.server, items) as small:
        sizes = {"small": small, "large": library}
        costs: dict[str, list[Cost]] = {}
        more: dict[str, list[float]] = {"small": [], "large": []}
        ways = {name: _way(name, each, more[name]) for name, each in sizes.items()}
        costs = in_turns(ways, options.runs)
    yield from _rows(costs, more, (items, library.items))


def _way(name: str, library: Library, more: list[float]) -> Callable[[], Mapping[str, Cost]]:
    dumps = Dumps(library)

    def both() -> Mapping[str, Cost]:
        before = memory.begin() if memory.can_tell() else 0.0
        backed = dumps.app()["whole"]
        restored = Restores(library, library.world.backups()[0]).app()["whole"]
        if memory.can_tell():
            more.append(memory.peak() - before)
        return {f"{name} backup": backed, f"{name} restore": restored}

    return both


def _rows(
    costs: Mapping[str, Sequence[Cost]],
    more: Mapping[str, Sequence[float]],
    items: tuple[int, int],
) -> Iterator[Row]:
    few, many = items
    for what in ("backup", "restore"):
        small, large = wall(costs[f"small {what}"]), wall(costs[f"large {what}"])
        note = f"{large:.2f} s and {small:.2f} s; with all checks"
        value = large / many / (small / few)
        title = f"seconds an item, {what} of {many:,} / of {few:,}"
        yield Row(title, value, 1.0, "times", note)
    if more["small"] and more["large"]:
        least, most = max(more["small"]), max(more["large"])
        note = f"{most:.1f} MB over idle, {least:.1f} MB"
        title = f"memory for {many:,} items, more than for {few:,}"
        yield Row(title, most - least, MORE_MEGABYTES, "MB", note)
