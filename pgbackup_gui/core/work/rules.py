"""Rule: a text that programs or servers say, and the error that it tells of."""

import re
from dataclasses import dataclass

from pgbackup_gui.core.errors import AppError, Code


@dataclass(frozen=True, slots=True)
class Rule:
    """Named groups of `pattern` become parameters of the error."""

    kind: type[AppError]
    code: Code
    pattern: re.Pattern[str]

    def names(self, text: str) -> dict[str, str] | None:
        """The names that `text` mentions; None when it does not tell of this error."""
        found = self.pattern.search(text)
        if found is None:
            return None
        return {name: value for name, value in found.groupdict().items() if value}


def rule(kind: type[AppError], code: Code, *patterns: str) -> Rule:
    """One error and all the texts that tell of it, in any case of letters."""
    return Rule(kind, code, re.compile("|".join(patterns), re.IGNORECASE | re.MULTILINE))
