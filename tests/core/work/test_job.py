"""JobContext: silent unless somebody listens."""

from pgbackup_gui.core.work.job import JobContext
from pgbackup_gui.core.work.progress import Progress, Step


def test_a_context_without_listeners_takes_every_report() -> None:
    context = JobContext()
    context.report(Progress(Step.DUMP))
    context.reached("B1")
    assert not context.cancel.is_set


def test_each_context_has_a_token_of_its_own() -> None:
    first, second = JobContext(), JobContext()
    first.cancel.cancel()
    assert not second.cancel.is_set


def test_reports_reach_the_listener() -> None:
    heard: list[Progress] = []
    JobContext(report=heard.append).report(Progress(Step.SWAP, 0.5, "a"))
    assert heard == [Progress(Step.SWAP, 0.5, "a")]
