"""How long a backup's parts and tables take, by what they took in the backup before.

Which of them is slow depends on the computer, its disk and the way to the server, more than on
sizes; and what is backed up today is much like what was backed up yesterday.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from pgbackup_gui.core.backups.manifest import Contents, Manifest, Stored
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.core.work.progress_entries import Entry
from pgbackup_gui.core.work.progress_plan import backup_shares, dump_entries, dump_lead

LARGE = 0.01
"""The share of a dump from which on what a table took is recorded."""

_LEAST = 0.001
"""Seconds that any part takes, so that there is a whole to share."""


def shares(before: Manifest | None) -> Mapping[str, float]:
    """The parts of a backup, as they were in the one `before`, as far as it tells."""
    usual = backup_shares(before)
    took = _seconds(before)
    if not took.keys() >= {Step.SNAPSHOT, Step.DUMP, Step.HASH}:
        return usual
    proof = took[Step.HASH] / (usual[Step.HASH] + usual[Step.VERIFY])
    told = {
        **usual,
        **took,
        Step.SNAPSHOT: _counting(usual, took),
        Step.HASH: usual[Step.HASH] * proof,
        Step.VERIFY: usual[Step.VERIFY] * proof,
    }
    return {step: max(told[step], _LEAST) for step in usual}


def _counting(usual: Mapping[str, float], took: Mapping[str, float]) -> float:
    """Seconds between what it took and what it takes when the server has all in its memory.

    It may have, so soon after the last backup, or not: nobody knows beforehand.
    """
    in_memory = usual[Step.SNAPSHOT] * took[Step.DUMP] / usual[Step.DUMP]
    return math.sqrt(took[Step.SNAPSHOT] * min(took[Step.SNAPSHOT], in_memory))


@dataclass(frozen=True, slots=True)
class DumpWeights:
    """What pg_dump has to do; `lead` is the weight of what comes before the first entry."""

    entries: tuple[Entry, ...]
    lead: float


def dump_weights(
    contents: Contents, stored: tuple[Stored, ...], before: Manifest | None
) -> DumpWeights:
    """The tables by their sizes; those that were large `before`, by the seconds they took."""
    entries = dump_entries(contents, stored)
    whole = _seconds(before).get(Step.DUMP, 0.0)
    if before is None or not before.tables or not whole:
        return DumpWeights(entries, dump_lead(entries))
    took = {item.part: item.seconds for item in before.tables}
    former = {entry.name: entry for entry in dump_entries(before.contents, before.stored)}
    pace = _pace(former, took, whole)
    return DumpWeights(
        tuple(_by_seconds(entry, former, took, pace) for entry in entries),
        took.get("", dump_lead(entries) * pace),
    )


def _pace(former: Mapping[str, Entry], took: Mapping[str, float], whole: float) -> float:
    """Seconds for each weight, of what was too small to be recorded alone."""
    rest = [entry.weight for name, entry in former.items() if name not in took]
    left = whole - sum(took.values())
    if rest and left > 0:
        return left / sum(rest)
    return whole / sum((entry.weight for entry in former.values()), start=1.0)


def _by_seconds(
    entry: Entry, former: Mapping[str, Entry], took: Mapping[str, float], pace: float
) -> Entry:
    """`entry` in seconds; a table that has grown takes so much longer."""
    if entry.name in took and entry.name in former:
        growth = entry.weight / former[entry.name].weight
        return replace(entry, weight=took[entry.name] * growth)
    return replace(entry, weight=entry.weight * pace)


def _seconds(before: Manifest | None) -> dict[str, float]:
    return {item.part: item.seconds for item in before.parts} if before else {}
