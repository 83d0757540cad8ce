"""Every code has words, and the words keep the house's rules."""

import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from pgbackup_gui.core.backups.backup import Badge
from pgbackup_gui.core.errors import AppError, Code, DumpError, FolderError, RestoreError
from pgbackup_gui.core.reach.profiles import PasswordPolicy, SslMode
from pgbackup_gui.core.reach.tools import Choice, Program, Source, Tool, ToolSet, Version
from pgbackup_gui.core.work.job import JobResult, Kind, Note, Result
from pgbackup_gui.core.work.plans import (
    CheckName,
    CheckState,
    PreflightCheck,
    Recovered,
    RecoveredWhat,
)
from pgbackup_gui.core.work.progress import Step
from pgbackup_gui.ui import messages
from pgbackup_gui.ui.messages_words import Words, essence

PARAMS = {
    *("host", "port", "server", "user", "database", "bytes", "name", "major", "found", "path"),
    *("holder", "free", "needed", "table", "role", "extension", "count", "applications"),
    *("version", "tool", "what", "target", "limit", "seconds", "backup", "container"),
    *("signal",),
}
FORBIDDEN = re.compile(
    r"\b(snapshot|archive|repositor|job|cluster|prun)\w*|\bverify(ing)?\b", re.IGNORECASE
)


def params(**values: str) -> dict[str, str]:
    return {name: f"<{name}>" for name in PARAMS} | values


def all_texts() -> list[str]:
    """Everything that the module can say without a value from outside."""
    texts: list[str] = []
    for words in messages.ERROR_WORDS.values():
        texts += [words.title, words.message, words.action]
    for badge in Badge:
        texts += [messages.badge_text(badge), messages.badge_hint(badge)]
    texts += [messages.step_text(step) for step in Step]
    texts += [messages.kind_text(kind) for kind in Kind]
    texts += [messages.done_text(kind, result) for kind in Kind for result in Result]
    texts += [messages.source_text(source) for source in Source]
    texts += [messages.policy_text(policy) for policy in PasswordPolicy]
    texts += [messages.recovered_text(Recovered(what, "")) for what in RecoveredWhat]
    texts += [messages.note_text(Note(code)) for code in messages._NOTES]
    texts += [messages.check_text(PreflightCheck(n, s)) for n in CheckName for s in CheckState]
    return texts


def test_every_code_has_words_and_no_other() -> None:
    assert set(messages.ERROR_WORDS) == set(Code)


@pytest.mark.parametrize("part", ["title", "message"])
def test_no_two_codes_say_the_same(part: str) -> None:
    said = Counter(getattr(words, part) for words in messages.ERROR_WORDS.values())
    assert [text for text, times in said.items() if times > 1] == []


@pytest.mark.parametrize("code", Code)
def test_words_are_a_title_a_sentence_and_one_action(code: Code) -> None:
    words = messages.ERROR_WORDS[code]
    assert words.title[0].isupper()
    assert not words.title.endswith(".")
    assert re.match(r"[A-Z]", words.message)
    assert re.search(r"(\.|\{detail\})$", words.message)
    assert re.fullmatch(r"[A-Z][^.]*(?:pg_hba\.conf[^.]*)?\.", words.action)


def placeholders(words: Words) -> set[str]:
    whole = words.title + words.message + words.action
    return {name for _, name, _, _ in Formatter().parse(whole) if name is not None}


@pytest.mark.parametrize("code", Code)
def test_placeholders_are_known(code: Code) -> None:
    assert placeholders(messages.ERROR_WORDS[code]) <= {*PARAMS, "detail"}


def test_no_text_uses_a_forbidden_word() -> None:
    assert [text for text in all_texts() if FORBIDDEN.search(text)] == []


@pytest.mark.parametrize("code", Code)
def test_every_parameter_is_shown_or_left_out_without_a_trace(code: Code) -> None:
    text = messages.error_text(AppError(code, detail="raw", **params()))
    whole = text.title + text.message + text.action
    assert not re.search(r"[{}]", whole)
    assert all(f"<{name}>" in whole or "raw" in whole for name in shown_params(code))


def shown_params(code: Code) -> set[str]:
    return placeholders(messages.ERROR_WORDS[code]) - {"detail"}


@pytest.mark.parametrize("code", Code)
def test_missing_parameters_become_neutral_words(code: Code) -> None:
    text = messages.error_text(AppError(code))
    for part in (text.title, text.message, text.action):
        assert part
        assert not re.search(r"[{}]|None", part)


def test_parameter_that_looks_like_a_placeholder_stays_as_it_is() -> None:
    text = messages.error_text(AppError(Code.NAME_TAKEN, name="{oops} %s"))
    assert "{oops} %s" in text.message


def test_sizes_and_numbers_are_shown_for_people() -> None:
    error = FolderError(Code.FOLDER_FULL, free=1_200_000, needed=182_000_000)
    message = messages.error_text(error).message
    assert "1.2 MB" in message
    assert "182 MB" in message


def test_server_stands_in_for_a_missing_host() -> None:
    error = AppError(Code.HOST_NOT_FOUND, server="nas:5432")
    assert "nas:5432" in messages.error_text(error).message


def test_difference_is_told_from_the_detail_when_nothing_else_names_it() -> None:
    error = RestoreError(Code.RESTORE_DIFFERS, detail="public.film: 5, expected 6")
    assert "public.film: 5, expected 6" in messages.error_text(error).message


def test_standby_is_explained() -> None:
    error = RestoreError(Code.PERMISSION_DENIED, what="standby")
    assert "read-only copy" in messages.error_text(error).message


def test_unexpected_shows_all_of_the_raw_text() -> None:
    error = AppError(detail="Traceback\nZeroDivisionError: division by zero")
    assert "Traceback\nZeroDivisionError" in messages.error_text(error).message


def test_failed_dump_shows_the_line_that_tells_most() -> None:
    error = DumpError(detail="pg_dump: reading\npg_dump: error: no more room\npg_dump: hint: x")
    assert messages.error_text(error).message.endswith("pg_dump: error: no more room")


def test_essence_is_cut_when_it_is_endless() -> None:
    assert essence("x" * 1000) == "x" * 300 + "…"


def test_details_name_code_values_and_raw_text() -> None:
    details = messages.error_details(AppError(Code.HOST_NOT_FOUND, host="nas", detail="raw\ntext"))
    assert details == "host-not-found\n\nhost = nas\n\nraw\ntext"


@pytest.mark.parametrize("make", [messages.badge_text, messages.badge_hint])
def test_badges_are_told_apart(make: "type[str]") -> None:
    assert len({make(badge) for badge in Badge}) == len(Badge)


def test_steps_kinds_and_sources_are_told_apart() -> None:
    assert len({messages.step_text(step) for step in Step}) == len(Step)
    assert len({messages.kind_text(kind) for kind in Kind}) == len(Kind)
    assert len({messages.source_text(source) for source in Source}) == len(Source)


def test_step_names_its_subject() -> None:
    assert messages.step_text(Step.DUMP, "public.film") == "Copying the database: public.film"


def test_end_is_told_from_a_whole_result_too() -> None:
    result = JobResult(Result.CANCELLED)
    assert messages.done_text(Kind.BACK_UP, result) == ("Backup: cancelled. Nothing was changed.")


def test_note_names_its_subject() -> None:
    text = messages.note_text(Note("harmless-line", "SET transaction_timeout = 0;"))
    assert text == "One harmless line was skipped: SET transaction_timeout = 0;"


def test_unknown_note_is_shown_as_it_is() -> None:
    assert messages.note_text(Note("brand-new", "thing")) == "brand-new: thing"


def test_failed_check_carries_the_remedy() -> None:
    error = RestoreError(Code.ROLE_MISSING, role="oc_admin")
    text = messages.check_text(PreflightCheck(CheckName.ROLES, CheckState.FAILED, "", error))
    assert "oc_admin" in text
    assert text.endswith("Create the role on the server, then try again.")


def test_check_of_space_tells_the_size() -> None:
    text = messages.check_text(PreflightCheck(CheckName.SPACE, CheckState.NOTE, "182000000"))
    assert text.startswith("The server needs 182 MB for a second copy")


def test_every_check_ends_like_a_sentence() -> None:
    checks = [PreflightCheck(name, state) for name in CheckName for state in CheckState]
    assert all(messages.check_text(check).endswith(".") for check in checks)


def chosen(version: Version, server: Version) -> Choice:
    dump, restore = (
        Tool(program, Path("/opt/pg/bin") / program.value, version, Source.SYSTEM)
        for program in (Program.PG_DUMP, Program.PG_RESTORE)
    )
    return Choice(ToolSet(dump, restore), server)


def test_reason_for_programs_of_the_same_version() -> None:
    assert messages.tool_reason(chosen(Version(18, 6), Version(18, 7))) == (
        f"pg_dump 18.6 from {Path('/opt/pg/bin/pg_dump')} is used because the server is "
        "version 18.7."
    )


def test_reason_for_newer_programs() -> None:
    text = messages.tool_reason(chosen(Version(18, 6), Version(16, 15)))
    assert "no program for the server's version 16.15 was found" in text


@pytest.mark.parametrize("mode", SslMode)
def test_encryption_names_what_libpq_calls_it(mode: SslMode) -> None:
    assert messages.sslmode_text(mode).endswith(f"({mode.value})")


def test_recovery_names_the_database() -> None:
    text = messages.recovered_text(Recovered(RecoveredWhat.RESTORE_ABANDONED, "id", "jellyfin"))
    assert text.endswith("as it was before: jellyfin")
