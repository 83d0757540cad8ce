"""The ssh connection cut at random moments: no false backup, the live database untouched."""

import pytest

from tests.reach.conftest import OpenWay
from tests.reach.cutting import Cuts
from tests.reach.ends import Ends
from tests.reach.round import Round
from tests.reach.ways import WAYS, Way

CUT = [way for way in WAYS if way.name == "ssh, container"]
"""The longest way; `make test-reach` cuts all four, twenty times each."""

TIMES = 2
pytestmark = pytest.mark.timeout(240)  # a dozen operations each, on a busy machine


@pytest.mark.parametrize("way", CUT, ids=lambda way: way.name)
def test_backup_that_was_cut_off_is_none(way: Way, open_way: OpenWay, ends: Ends) -> None:
    cuts = Cuts(Round(open_way(way)), ends)
    assert " whole" in cuts.of_backups(TIMES)


@pytest.mark.parametrize("way", CUT, ids=lambda way: way.name)
def test_restore_that_was_cut_off_changes_nothing(way: Way, open_way: OpenWay, ends: Ends) -> None:
    tour = Round(open_way(way))
    tour.back_up()
    assert " whole" in Cuts(tour, ends).of_restores(TIMES)
