"""Trail: the last lines, and what was run before them."""

from pgbackup_gui.core.work.output import OutputLine, Severity, Stream
from pgbackup_gui.core.work.trail import MAX_LINES, MAX_REMARKS, Trail, line_text
from tests.core.samples import NOON


def said(text: str, stream: Stream = Stream.STDERR, severity: Severity = Severity.INFO) -> str:
    return line_text(OutputLine(stream, text, severity, NOON))


def test_a_line_names_its_time_its_stream_and_how_serious_it_is() -> None:
    assert said("x") == f"{NOON.isoformat()} stderr x"
    assert said("x", severity=Severity.ERROR) == f"{NOON.isoformat()} stderr ERROR x"


def test_only_the_last_lines_are_kept() -> None:
    trail = Trail()
    lines = [said(str(number)) for number in range(MAX_LINES + 5)]
    for line in lines:
        trail.add(line)
    assert trail.lines() == tuple(lines[5:])


def test_commands_outlive_what_they_print() -> None:
    trail = Trail()
    command = said("pg_dump --verbose", Stream.APP)
    trail.add(command)
    for number in range(MAX_LINES * 2):
        trail.add(said(str(number)))
    assert trail.lines()[0] == command
    assert len(trail.lines()) == MAX_LINES + 1


def test_remarks_have_a_limit_too() -> None:
    trail = Trail()
    for number in range(MAX_LINES * 3):
        trail.add(said(str(number), Stream.APP))
    assert len(trail.lines()) == MAX_LINES + MAX_REMARKS
