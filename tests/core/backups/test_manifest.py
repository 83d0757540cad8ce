"""The manifest: nothing is lost on the way through JSON, and nothing hostile gets in."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgbackup_gui.core.backups import manifest
from pgbackup_gui.core.backups.manifest import (
    Contents,
    Difference,
    Grant,
    Manifest,
    SequenceState,
    Setting,
    Stored,
    TableCount,
    Taken,
)
from pgbackup_gui.core.errors import Code, FileError
from pgbackup_gui.core.reach.tools import Version
from tests.core.samples import CONTENTS, PROPERTIES, manifest_with

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
counts = st.integers(0, 2**63 - 1)
bigints = st.integers(-(2**63), 2**63 - 1)
versions = st.builds(Version, st.integers(9, 30), st.integers(0, 99))


def tuples[Item](items: st.SearchStrategy[Item]) -> st.SearchStrategy[tuple[Item, ...]]:
    return st.lists(items, max_size=3).map(tuple)


contents = st.builds(
    Contents,
    tables=tuples(st.builds(TableCount, texts, texts, counts, counts)),
    sequences=tuples(st.builds(SequenceState, texts, texts, st.none() | bigints)),
    large_objects=counts,
    objects=tuples(st.tuples(texts, counts)),
)
properties = st.builds(
    replace,
    st.just(PROPERTIES),
    owner=texts,
    locale=st.none() | texts,
    connection_limit=st.integers(-1, 1000),
    settings=tuples(st.builds(Setting, texts, texts, texts)),
    grants=st.none() | tuples(st.builds(Grant, texts, texts, st.booleans())),
)
taken = st.builds(Taken, texts, st.floats(0, 1e6))
manifests = st.builds(
    Manifest,
    database=texts,
    taken_at=st.datetimes(timezones=st.just(UTC)),
    sha256=texts,
    size=counts,
    entries=counts,
    server_version=versions,
    tool_version=versions,
    made_by=texts,
    duration=st.floats(0, 1e6),
    contents=contents,
    properties=properties,
    extensions=tuples(texts),
    roles=tuples(texts),
    server=texts,
    profile=texts,
    command=texts,
    stored=tuples(st.builds(Stored, texts, texts, counts, texts)),
    parts=tuples(taken),
    tables=tuples(taken),
)


@given(manifests)
def test_a_manifest_comes_back_as_it_was(record: Manifest) -> None:
    data = manifest.encode(record)
    assert manifest.decode(data) == record
    summary = manifest.summarize(data)
    assert (summary.database, summary.size) == (record.database, record.size)
    assert (summary.made_by, summary.server_version) == (record.made_by, record.server_version)


def test_a_record_of_an_earlier_version_has_no_sizes_and_no_seconds() -> None:
    plain = json.loads(manifest.encode(manifest_with()))
    del plain["stored"], plain["parts"], plain["tables"]
    found = manifest.decode(json.dumps(plain).encode())
    assert found == replace(manifest_with(), stored=(), parts=(), tables=())


def test_a_manifest_is_text_for_people() -> None:
    data = manifest.encode(manifest_with())
    assert "Übersicht" in data.decode()
    assert data.endswith(b"}\n")
    assert json.loads(data)["schema"] == 1


def test_a_path_that_is_not_utf8_does_not_stop_the_manifest() -> None:
    data = manifest.encode(replace(manifest_with(), command="--file=/caf\udce9"))
    assert manifest.decode(data).command == "--file=/caf?"


def test_only_what_is_planned_can_be_written() -> None:
    with pytest.raises(TypeError, match="bytes"):
        manifest.encode(replace(manifest_with(), command=b"x"))  # type: ignore[arg-type]


Change = Callable[[dict[str, Any]], object]

HOSTILE: dict[str, Change] = {
    "schema": lambda plain: plain.update(schema=2),
    "no schema": lambda plain: plain.pop("schema"),
    "version": lambda plain: plain.update(server_version={"major": "18", "minor": 6}),
    "version keys": lambda plain: plain.update(server_version={"evil": 1}),
    "no version": lambda plain: plain.update(server_version=None),
    "size": lambda plain: plain.update(size=float("inf")),
    "size of a galaxy": lambda plain: plain.update(size=10**400),
    "size below nothing": lambda plain: plain.update(size=-1),
    "size of truth": lambda plain: plain.update(size=True),
    "database": lambda plain: plain.update(database=["x"]),
    "half a surrogate": lambda plain: plain.update(database="\udcff"),
    "no database": lambda plain: plain.pop("database"),
}
HOSTILE_TO_DECODE: dict[str, Change] = {
    **HOSTILE,
    "time": lambda plain: plain.update(taken_at="yesterday"),
    "no zone": lambda plain: plain.update(taken_at="2026-11-22T12:00:00"),
    "duration": lambda plain: plain.update(duration=10**400),
    "rows": lambda plain: plain["contents"]["tables"][0].update(rows="many"),
    "rows below nothing": lambda plain: plain["contents"]["tables"][0].update(rows=-1),
    "too many rows": lambda plain: plain["contents"]["tables"][0].update(rows=2**63),
    "index below nothing": lambda plain: plain["stored"][0].update(bytes=-1),
    "unknown count": lambda plain: plain["contents"]["tables"][0].update(color="red"),
    "large objects": lambda plain: plain["contents"].update(large_objects=float("inf")),
    "objects": lambda plain: plain["contents"].update(objects=[["view"]]),
    "sequence": lambda plain: plain["contents"]["sequences"][0].update(last=[]),
    "tables": lambda plain: plain["contents"].update(tables="none"),
    "endless part": lambda plain: plain["parts"][0].update(seconds=float("inf")),
    "part before its beginning": lambda plain: plain["parts"][0].update(seconds=-1),
    "part of nothing": lambda plain: plain.update(parts=[{"seconds": 1}]),
    "settings": lambda plain: plain["properties"].update(settings=[{"role": 1}]),
    "grant": lambda plain: plain["properties"]["grants"][0].update(grantable=1),
    "owner": lambda plain: plain["properties"].update(owner=None),
    "properties": lambda plain: plain.update(properties=[]),
}


def _hostile(change: Change) -> bytes:
    plain = json.loads(manifest.encode(manifest_with()))
    change(plain)
    return json.dumps(plain).encode()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_manifest_has_no_summary(name: str) -> None:
    with pytest.raises(FileError) as caught:
        manifest.summarize(_hostile(HOSTILE[name]))
    assert caught.value.code is Code.NOT_A_BACKUP
    assert caught.value.params == {"manifest": "True"}


@pytest.mark.parametrize("name", HOSTILE_TO_DECODE)
def test_a_hostile_manifest_is_refused(name: str) -> None:
    with pytest.raises(FileError) as caught:
        manifest.decode(_hostile(HOSTILE_TO_DECODE[name]))
    assert caught.value.code is Code.NOT_A_BACKUP


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"1", b'"x"', b"null", b"\xff\xfe", b"[" * 10**5]
)
def test_other_bytes_are_no_manifest(data: bytes) -> None:
    for read in (manifest.decode, manifest.summarize):
        with pytest.raises(FileError):
            read(data)


@given(st.binary(max_size=200))
def test_random_bytes_are_no_manifest(data: bytes) -> None:
    with pytest.raises(FileError):
        manifest.decode(data)


def test_equal_contents_do_not_differ() -> None:
    assert manifest.compare(CONTENTS, CONTENTS) == ()
    assert CONTENTS.rows == 50
    assert CONTENTS.tables[0].full_name == "public.items"


def test_every_kind_of_difference_is_found() -> None:
    found = Contents(
        tables=(TableCount("public", "items", 49), TableCount("public", "more", 1)),
        sequences=(SequenceState("public", "items_id_seq", 51),),
        large_objects=2,
        objects=(("index", 4), ("view", 2)),
    )
    assert manifest.compare(CONTENTS, found) == (
        Difference("public.items", "50", "49"),
        Difference("a.b.c", "0", "-"),
        Difference("public.more", "-", "1"),
        Difference("public.items_id_seq", "50", "51"),
        Difference("public.new", "None", "-"),
        Difference("view", "1", "2"),
        Difference("large objects", "3", "2"),
    )


def test_tables_with_dots_in_their_names_are_told_apart() -> None:
    before = Contents(tables=(TableCount("a.b", "c", 10), TableCount("a", "b.c", 5)))
    after = Contents(tables=(TableCount("a.b", "c", 0), TableCount("a", "b.c", 5)))
    assert manifest.compare(before, after) == (Difference("a.b.c", "10", "0"),)


GUESSED = Contents(
    tables=(TableCount("public", "big", 1_000, exact=False),),
    sequences=(SequenceState("public", "moving", 7, exact=False),),
)
COUNTED = Contents(
    tables=(TableCount("public", "big", 1_234),), sequences=(SequenceState("public", "moving", 9),)
)


def test_of_what_was_estimated_or_moved_only_existence_counts() -> None:
    assert manifest.compare(GUESSED, COUNTED) == ()
    assert manifest.compare(COUNTED, GUESSED) == ()
    assert [item.what for item in manifest.compare(GUESSED, Contents())] == [
        "public.big",
        "public.moving",
    ]


def test_a_moment_keeps_its_zone() -> None:
    assert manifest.decode(manifest.encode(manifest_with())).taken_at == datetime(
        2026, 11, 22, 12, tzinfo=UTC
    )
