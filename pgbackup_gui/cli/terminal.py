"""Terminal: what the user sees and is asked; results on stdout, everything else on stderr."""

import codecs
import getpass
import shutil
import sys
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TextIO

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.cli.text import clipped, columns, encodable, printable
from pgbackup_gui.core.work.output import OutputLine
from pgbackup_gui.core.work.progress import Progress
from pgbackup_gui.ui import messages, messages_progress

translate = QCoreApplication.translate


@dataclass
class Terminal:
    """One run's terminal. `json` keeps stdout for the one object, `verbose` shows every line."""

    json: bool = False
    verbose: bool = False
    _shown: str = field(default="", init=False)
    _step: str = field(default="", init=False)
    _limit: str = field(default="", init=False)

    @property
    def can_ask(self) -> bool:
        """True when somebody is there to answer."""
        return _is_terminal(sys.stdin) and _is_terminal(sys.stderr)

    @property
    def speaks_utf8(self) -> bool:
        """True when stdout can hold every character."""
        return codecs.lookup(_encoding(sys.stdout)).name == "utf-8"

    def say(self, text: str) -> None:
        """A result, for people. Raises OSError."""
        self._clear()
        if not self.json:
            _print(printable(text), sys.stdout)

    def print_json(self, text: str) -> None:
        """The one object of `--json`. Raises OSError."""
        self._clear()
        # A file name that is not UTF-8 becomes what JSON writes for it as well: a \\udcXX.
        _print(text.encode("utf-8", "backslashreplace").decode(), sys.stdout)

    def complain(self, text: str) -> None:
        """Something went wrong, or is worth knowing meanwhile."""
        self._clear()
        if not self.json:
            _tell(printable(text))

    def refuse(self, text: str) -> None:
        """What was typed cannot be done; said to scripts as well."""
        self._clear()
        _tell(printable(text))

    def ask_password(self, who: str) -> str | None:
        """A password, not shown while typed; None when the user ended the input."""
        self._clear()
        question = translate("terminal", "Password for {who}: ").format(who=printable(who))
        try:
            return getpass.getpass(encodable(question, _encoding(sys.stderr)), sys.stderr)
        except EOFError:
            _tell("")
            return None

    def confirm(self, text: str, question: str) -> bool:
        """True when the user typed yes."""
        self._clear()
        yes, no = translate("terminal", "yes"), translate("terminal", "no")
        _tell(printable(f"{text}\n{question} [{yes}/{no}] "), end="")
        answer = _bare(sys.stdin.readline())
        return bool(answer) and answer in (_bare(yes), _bare(yes[0]))

    def line(self, line: OutputLine) -> None:
        """One line of a program."""
        if self.verbose:
            self._clear()
            _tell(printable(line.text))

    def progress(self, progress: Progress) -> None:
        """How far it is: one line that is written over, or a line per step in a file."""
        self._tell_limit(messages_progress.limit_text(progress))
        if _is_terminal(sys.stderr):
            self._draw(progress)
        elif progress.step != self._step and not self.json:
            self._step = progress.step
            _tell(messages.step_text(progress.step))

    def _tell_limit(self, text: str) -> None:
        """Once: it does not fit beside the rest."""
        if text and not self._limit:
            self._limit = text
            self.complain(text)

    def _draw(self, progress: Progress) -> None:
        text = printable(messages.step_text(progress.step, progress.subject)).replace("\n", " ")
        if amount := messages_progress.amount_text(progress):
            text = f"{text} ({amount})"
        if progress.fraction is not None:
            text = f"{int(progress.fraction * 100):3}%  {text}"
        # A line that wraps could not be written over.
        text = clipped(text, shutil.get_terminal_size().columns - 1)
        if text != self._shown:
            self._clear()
            self._shown = text
            _tell(text, end="")

    def _clear(self) -> None:
        if self._shown:
            _tell("\r" + " " * columns(self._shown) + "\r", end="")
            self._shown = ""


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _encoding(stream: TextIO | None) -> str:
    return (stream and stream.encoding) or "utf-8"


def _print(text: str, stream: TextIO | None, end: str = "\n") -> None:
    if stream is not None:  # closed by the shell: `2>&-`
        print(encodable(text, _encoding(stream)), file=stream, end=end, flush=True)


def _tell(text: str, end: str = "\n") -> None:
    """Say it on stderr; a reader that went away must not stop a backup."""
    with suppress(OSError, ValueError):
        _print(text, sys.stderr, end)


def _bare(text: str) -> str:
    """Without blanks, capitals and accents: a Spanish "si" means yes, as "sí" does."""
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
