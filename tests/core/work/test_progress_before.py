"""What a backup's parts and tables weigh, by what they took in the backup before."""

from dataclasses import replace

import pytest

from pgbackup_gui.core.backups.manifest import Contents, Manifest, Stored, TableCount, Taken
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.core.work.progress_before import dump_weights, shares
from pgbackup_gui.core.work.progress_plan import backup_shares, dump_entries, dump_lead
from tests.core.samples import manifest_with

MB = 1_000_000
TABLES = tuple(TableCount("public", name, 10, 9 * MB) for name in ("large", "small", "tiny"))
STORED = tuple(Stored("public", table.name, 8 * MB) for table in TABLES)
CONTENTS = Contents(tables=TABLES)
PARTS = (
    Taken(Step.PREFLIGHT, 0.0),
    Taken(Step.SNAPSHOT, 2.0),
    Taken(Step.DUMP, 30.0),
    Taken(Step.HASH, 40.0),
)
TOOK = (Taken("", 3.0), Taken("public.large", 25.0))


def record(parts: tuple[Taken, ...] = PARTS, tables: tuple[Taken, ...] = TOOK) -> Manifest:
    return replace(manifest_with(), contents=CONTENTS, stored=STORED, parts=parts, tables=tables)


def weights(
    before: Manifest | None, contents: Contents = CONTENTS, stored: tuple[Stored, ...] = STORED
) -> dict[str, float]:
    """Of each table, and of the lead as that of the empty name."""
    found = dump_weights(contents, stored, before)
    return {"": found.lead} | {entry.name: entry.weight for entry in found.entries}


def test_where_reading_back_is_slow_it_is_most_of_the_bar() -> None:
    told = shares(record())
    assert list(told) == list(backup_shares())
    assert told[Step.DUMP] == 30.0
    assert told[Step.HASH] + told[Step.VERIFY] == pytest.approx(40.0, rel=1e-3)
    assert min(told.values()) > 0


def test_counting_is_expected_between_a_cold_server_and_a_warm_one() -> None:
    cold = record((PARTS[0], Taken(Step.SNAPSHOT, 60.0), *PARTS[2:]))
    usual = backup_shares(cold)
    warm = usual[Step.SNAPSHOT] * 30.0 / usual[Step.DUMP]
    assert warm < shares(cold)[Step.SNAPSHOT] < 60.0
    assert shares(record())[Step.SNAPSHOT] == 2.0  # it was warmer than that


def test_a_record_that_does_not_tell_gives_the_usual_shares() -> None:
    assert shares(None) == backup_shares()
    assert shares(record(PARTS[:2])) == backup_shares(record())


def test_tables_weigh_what_they_took() -> None:
    """The large one was recorded; the two others share what is left of the dump."""
    assert weights(record()) == pytest.approx(
        {"": 3.0, "public.large": 25.0, "public.small": 1.0, "public.tiny": 1.0}
    )


def test_a_table_that_has_grown_takes_longer() -> None:
    larger = (replace(STORED[0], bytes=80 * MB), *STORED[1:])
    grown = weights(record(), stored=larger)
    assert 25.0 * 8 < grown["public.large"] < 25.0 * 10
    assert grown["public.small"] == pytest.approx(1.0)


def test_a_new_table_is_weighed_like_the_small_ones() -> None:
    new = Contents(tables=(*TABLES, TableCount("public", "new", 10, 9 * MB)))
    stored = (*STORED, Stored("public", "new", 8 * MB))
    assert weights(record(), new, stored)["public.new"] == pytest.approx(1.0)


def test_where_all_tables_were_large_a_new_one_goes_by_the_whole() -> None:
    alone = replace(record(), contents=Contents(tables=TABLES[:1]), stored=STORED[:1])
    assert weights(alone)["public.small"] == pytest.approx(30.0)


@pytest.mark.parametrize("before", [None, record(tables=()), record(parts=())])
def test_without_seconds_tables_are_weighed_by_their_sizes(before: Manifest | None) -> None:
    entries = dump_entries(CONTENTS, STORED)
    expected = {"": dump_lead(entries)} | {entry.name: entry.weight for entry in entries}
    assert weights(before) == expected


def test_a_record_without_sense_does_no_harm() -> None:
    """Anyone can write a manifest."""
    odd = record(tables=(Taken("public.large", 1e9), Taken("nothing", 5.0)))
    assert min(weights(odd).values()) >= 0
    assert min(shares(record(tuple(Taken(it.part, 0.0) for it in PARTS))).values()) > 0
