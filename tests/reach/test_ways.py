"""Everything that can be done with a database works over each way, and every row is there."""

import pytest

from tests.reach.conftest import OpenWay
from tests.reach.round import Round, rows_in
from tests.reach.ways import WAYS, Way

pytestmark = pytest.mark.timeout(240)  # a dozen operations each, on a busy machine

FAR = [way for way in WAYS if not way.name.startswith("direct")]


@pytest.mark.parametrize("way", FAR, ids=lambda way: way.name)
def test_round(way: Way, open_way: OpenWay) -> None:
    tour = Round(open_way(way))
    for _, step in tour.steps():
        step()
    assert sum(rows_in(tour.new).values()) > 100
