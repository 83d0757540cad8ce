"""FindLines: says line by line how far a look at a computer has come, and how it came out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pgbackup_gui.core.errors import AppError
from pgbackup_gui.core.reach.finding import Found, Looked, LookedAt
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.ui import messages, messages_found
from pgbackup_gui.ui.dialogs.result_line import ResultLine

_MOST = 6
_MOST_PROBLEMS = 3
"""More lines than that nobody reads; the table says the rest."""


class FindLines(QWidget):
    """First what is being done; then what was found, and what stood against it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(ResultLine(self) for _ in range(_MOST))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for line in self.lines:
            layout.addWidget(line)
        self._steps: list[Step] = []
        self._destination = ""

    def begin(self, destination: str) -> None:
        """Somebody is being asked."""
        self.clear()
        self._destination = destination
        place = messages_found.place_text(destination)
        self.lines[0].show_busy(self.tr("Reaching {place}…").format(place=place))

    def advance(self, step: Step) -> None:
        """This step has begun: those before it are done."""
        if step in self._steps:
            return
        if self._steps:
            self._tick(self._steps[-1])
        self._steps.append(step)
        words = self.tr("{step}…").format(step=messages.step_text(step))
        self.lines[len(self._steps) - 1].show_busy(words)

    def show_found(self, found: Found) -> None:
        """How it came out: problems as well as what is there."""
        self.clear()
        told = [look for look in found.looked if _is_worth_a_line(look)]
        unheard = [look for look in told if look.error is not None][_MOST_PROBLEMS:]
        shown = [look for look in told if look not in unheard]
        for line, look in zip(self.lines, shown, strict=False):
            _show(line, look)

    def show_refusal(self, error: AppError) -> None:
        """Nobody could be asked."""
        self.clear()
        self.lines[0].show_error(error)

    def clear(self) -> None:
        """Say nothing."""
        self._steps = []
        for line in self.lines:
            line.clear()

    def _tick(self, step: Step) -> None:
        line = self.lines[len(self._steps) - 1]
        text = messages.step_text(step)
        if step is Step.REACH and self._destination:
            text = messages_found.looked_text(Looked(LookedAt.PLACE, self._destination))
        line.show_good(text)


def _is_worth_a_line(look: Looked) -> bool:
    """What a container holds is in the table."""
    return look.error is not None or look.what not in {LookedAt.CONTAINER, LookedAt.SERVER}


def _show(line: ResultLine, look: Looked) -> None:
    text = messages_found.looked_text(look)
    if look.error is not None:
        line.show_bad(text)
    elif look.count or look.what is LookedAt.PLACE:
        line.show_good(text)
    else:
        line.show_note(text)
