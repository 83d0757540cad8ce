"""The translations are whole: no text is forgotten, none unfinished, no placeholder lost."""

import re
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from pgbackup_gui.core.settings import Language
from tests.support.texts import TRANSLATIONS, Call, Message, calls, messages

LANGUAGES = [it.value for it in Language if it not in (Language.SYSTEM, Language.ENGLISH)]
RUN = "run `make translations`, and translate what is unfinished"

_KEY = re.compile(r"&(\w)")


def found() -> list[Call]:
    return [call for call in calls() if call.text is not None]


def test_every_text_is_a_literal_or_looked_up_among_literals() -> None:
    """`translate("messages", TABLE[code])` is fine as long as the table's texts are marked."""
    marked = {call.context for call in calls() if call.function == "QT_TRANSLATE_NOOP"}
    wrong = [
        call.place
        for call in calls()
        if call.text is None and not (call.function == "translate" and call.context in marked)
    ]
    assert wrong == []


def test_every_text_has_a_context() -> None:
    assert [call.place for call in calls() if not call.context] == []


def test_a_number_comes_with_its_text() -> None:
    """`%n` without a number would be shown as it is."""
    odd = [call.place for call in found() if call.is_plural != ("%n" in (call.text or ""))]
    assert odd == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_holds_exactly_what_the_sources_say(language: str) -> None:
    said = {(call.context, call.text, call.is_plural) for call in found()}
    held = {(one.context, one.source, one.is_plural) for one in messages(language)}
    assert (said - held, held - said) == (set(), set()), RUN


def test_english_has_every_plural() -> None:
    said = {(call.context, call.text) for call in found() if call.is_plural}
    held = {(one.context, one.source) for one in messages("en")}
    assert said == held, RUN


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_everything_is_translated(language: str) -> None:
    missing = [
        f"{one.context}: {one.source}"
        for one in messages(language)
        if one.state or not all(form.strip() for form in one.forms)
    ]
    assert missing == [], RUN


def finished(language: str) -> list[tuple[Message, str]]:
    return [
        (one, form)
        for one in messages(language)
        if one.state != "unfinished"
        for form in one.forms
        if form
    ]


def fields(text: str) -> list[tuple[str, str]]:
    return sorted((name, form or "") for _, name, form, _ in Formatter().parse(text) if name)


def is_number_kept(message: Message, form: str) -> bool:
    """The singular may do without the digit: "one minute"."""
    is_singular = message.is_plural and len(message.forms) > 1 and form == message.forms[0]
    return is_singular or ("%n" in form) == message.is_plural


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_placeholders_survive(language: str) -> None:
    wrong = [
        (one.source, form)
        for one, form in finished(language)
        if fields(form) != fields(one.source) or not is_number_kept(one, form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_ends_and_lines_survive(language: str) -> None:
    """A key to press stays one; an ellipsis, a colon and blanks at the edges have a reason."""
    wrong = [
        (one.source, form)
        for one, form in finished(language)
        if len(_KEY.findall(form)) != len(_KEY.findall(one.source))
        or form.count("\n") != one.source.count("\n")
        or form.rstrip().endswith("…") != one.source.rstrip().endswith("…")
        or edges(form) != edges(one.source)
    ]
    assert wrong == []


def edges(text: str) -> tuple[str, str]:
    """The blanks around a text."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_compiled_files_are_up_to_date(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"pgbackup_{language}", str(TRANSLATIONS))
    stale = [one.source for one in messages(language) if not one.state and is_stale(compiled, one)]
    assert stale == [], RUN


def is_stale(compiled: QTranslator, message: Message) -> bool:
    number = 2 if message.is_plural else -1
    return compiled.translate(message.context, message.source, "", number) not in message.forms
