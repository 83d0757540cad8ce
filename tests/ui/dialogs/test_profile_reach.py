"""Each way to a database asks for what it needs, and makes its route."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach.pasted import PastedSettings, Source
from pgbackup_gui.core.reach.profiles import Profile
from pgbackup_gui.core.reach.routes import (
    ENGINES,
    Container,
    Direct,
    OverSsh,
    Route,
    ServerTools,
    SshTunnel,
)
from pgbackup_gui.core.reach.tools import Choice, Program, Tool, ToolSet, Version
from pgbackup_gui.core.reach.tools import Source as ToolSource
from pgbackup_gui.core.work.job import Kind
from pgbackup_gui.core.work.plans import ServerInfo
from pgbackup_gui.ui.dialogs.profile_editor import ProfileEditor
from pgbackup_gui.ui.dialogs.profile_problems import Field
from pgbackup_gui.ui.dialogs.profile_reach import Reach, engine_words, reach_of, reach_words
from tests.ui.scripted_service import ScriptedService, as_service

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTAINER = Container(("sudo", "-n", "docker"), "immich_postgres", "postgres")
ROUTES: dict[Reach, Route] = {
    Reach.ADDRESS: Direct(),
    Reach.TUNNEL: SshTunnel("pi@homeserver"),
    Reach.CONTAINER: CONTAINER,
    Reach.FAR_CONTAINER: OverSsh("pi@homeserver", CONTAINER),
    Reach.FAR_TOOLS: OverSsh("nas", ServerTools("postgres", "/opt/pg/bin")),
}
DEPENDENT = {
    Field.SSH, Field.CONTAINER, Field.BECOME, Field.HOST, Field.ENCRYPTION, Field.POLICY
}  # fmt: skip
ADDRESS = {Field.HOST, Field.ENCRYPTION, Field.POLICY}
SHOWN = {
    Reach.ADDRESS: ADDRESS,
    Reach.TUNNEL: {Field.SSH, *ADDRESS},
    Reach.CONTAINER: {Field.CONTAINER},
    Reach.FAR_CONTAINER: {Field.SSH, Field.CONTAINER},
    Reach.FAR_TOOLS: {Field.SSH, Field.BECOME},
}
FAR = [Reach.CONTAINER, Reach.FAR_CONTAINER, Reach.FAR_TOOLS]


def by(profile: Profile, reach: Reach) -> Profile:
    """`profile`, reached in this way."""
    return replace(profile, route=ROUTES[reach], host="" if reach in FAR else profile.host)


def opened(qtbot: QtBot, service: ScriptedService, profile: Profile | None = None) -> ProfileEditor:
    editor = ProfileEditor(
        service=as_service(service), profile=profile, default_folder=Path("/backups")
    )
    qtbot.addWidget(editor)
    editor.open()
    return editor


def shown(editor: ProfileEditor) -> set[Field]:
    form = editor.form
    inputs = {
        Field.SSH: form.reach.ssh,
        Field.CONTAINER: form.reach.container,
        Field.BECOME: form.reach.become,
        Field.HOST: form.host,
        Field.ENCRYPTION: form.sslmode,
        Field.POLICY: form.policy,
    }
    return {field for field, widget in inputs.items() if widget.isVisible()}


@pytest.mark.parametrize("reach", Reach)
def test_what_is_saved_is_shown_and_made_again(
    qtbot: QtBot, service: ScriptedService, profile: Profile, reach: Reach
) -> None:
    saved = by(profile, reach)
    editor = opened(qtbot, service, saved)
    assert editor.form.reach.reach is reach is reach_of(saved.route)
    assert editor.form.profile() == saved
    assert editor.save_button.isEnabled()
    assert shown(editor) == SHOWN[reach]


@pytest.mark.parametrize("reach", Reach)
def test_a_way_asks_only_for_what_it_needs(
    qtbot: QtBot, service: ScriptedService, reach: Reach
) -> None:
    editor = opened(qtbot, service)
    editor.form.reach.choose(reach)
    assert shown(editor) == SHOWN[reach]
    needed = {field for field in editor.form.problems() if field in DEPENDENT}
    assert needed == SHOWN[reach] & {Field.SSH, Field.CONTAINER, Field.HOST}
    assert all(editor.form.label_of(field) in editor.missing.text() for field in needed)
    assert not editor.test_button.isEnabled()


def test_what_was_typed_for_another_way_is_still_there(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    editor = opened(qtbot, service, profile)
    editor.form.reach.choose(Reach.CONTAINER)
    editor.form.reach.container.setText("db")
    assert editor.form.profile().host == ""
    assert editor.form.profile().server == "db"
    editor.form.reach.choose(Reach.ADDRESS)
    assert editor.form.profile() == profile


def test_the_servers_own_address_within_a_container_is_kept(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    saved = replace(profile, host="127.0.0.1", route=CONTAINER)
    assert opened(qtbot, service, saved).form.profile() == saved


def test_another_container_is_not_entered_as_the_former_ones_user(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    editor = opened(qtbot, service, by(profile, Reach.CONTAINER))
    editor.form.reach.container.setText("other")
    assert editor.form.profile().route == Container(CONTAINER.engine, "other")


@pytest.mark.parametrize(
    ("reach", "field", "said"),
    [
        (Reach.TUNNEL, Field.SSH, "nothing that ssh could connect to"),
        (Reach.FAR_TOOLS, Field.SSH, "nothing that ssh could connect to"),
        (Reach.FAR_TOOLS, Field.BECOME, "nothing that ssh could connect to"),
        (Reach.FAR_CONTAINER, Field.CONTAINER, "cannot be called -it"),
        (Reach.CONTAINER, Field.CONTAINER, "cannot be called -it"),
    ],
)
def test_a_wrong_value_is_told_below_its_field(
    qtbot: QtBot, service: ScriptedService, profile: Profile,
    reach: Reach, field: Field, said: str,
) -> None:  # fmt: skip
    editor = opened(qtbot, service, by(profile, reach))
    fields = editor.form.reach
    for box in (fields.container, fields.become) if field is not Field.SSH else ():
        box.setText("-it")
    if field is Field.SSH:
        fields.ssh.setEditText("-it")
    assert said in editor.form.complaint(field)
    assert not editor.save_button.isEnabled()


@pytest.mark.parametrize(
    ("error", "field"),
    [
        (ProfileError(Code.SSH_HOST_INVALID, host="x"), Field.SSH),
        (ProfileError(Code.CONTAINER_INVALID, container="x"), Field.CONTAINER),
    ],
)
def test_a_refusal_is_told_below_its_field(
    qtbot: QtBot, service: ScriptedService, profile: Profile, error: ProfileError, field: Field
) -> None:
    service.refusal = error
    editor = opened(qtbot, service, by(profile, Reach.FAR_CONTAINER))
    editor.save_button.click()
    assert editor.form.complaint(field)


@pytest.mark.parametrize("reach", Reach)
def test_no_password_is_expected_where_none_is_needed(
    qtbot: QtBot, service: ScriptedService, profile: Profile, reach: Reach
) -> None:
    editor = opened(qtbot, service, by(profile, reach))
    assert ("none is needed" in editor.form.complaint(Field.PASSWORD)) == (reach in FAR)
    assert editor.form.policy.isVisible() == (reach not in FAR)
    editor.form.password_field.set_text("x")
    assert editor.form.policy.isVisible()


def test_the_test_uses_the_route(qtbot: QtBot, service: ScriptedService, profile: Profile) -> None:
    saved = by(profile, Reach.FAR_CONTAINER)
    editor = opened(qtbot, service, saved)
    editor.test_button.click()
    assert service.of_kind(Kind.TEST) == [(saved, None)]
    assert editor.answer.text == "Connecting to immich_postgres @ pi@homeserver…"


def test_programs_of_the_other_side_need_no_reason(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    version = Version(18, 6)
    dump, restore = (
        Tool(it, Path(it.value), version, ToolSource.PATH)
        for it in (Program.PG_DUMP, Program.PG_RESTORE)
    )
    tools = Choice(ToolSet(dump, restore), version)
    service.answer(Kind.TEST, ServerInfo(version, 182_000_000, tools, None))
    editor = opened(qtbot, service, by(profile, Reach.CONTAINER))
    editor.test_button.click()
    qtbot.waitUntil(lambda: bool(editor.programs.text))
    assert editor.programs.text == "Programs for PostgreSQL 18 found there."


def test_databases_can_be_listed_without_a_host(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    editor = opened(qtbot, service, replace(by(profile, Reach.CONTAINER), dbname=""))
    assert editor.form.database.list_button.isEnabled()


def test_the_names_that_ssh_knows_are_offered_when_they_are_needed(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.answer(Kind.SSH_HOSTS, ("homeserver", "nas"))
    editor = opened(qtbot, service)
    assert service.of_kind(Kind.SSH_HOSTS) == []
    editor.form.reach.choose(Reach.TUNNEL)
    ssh = editor.form.reach.ssh
    ssh.setEditText("pi@nas")
    qtbot.waitUntil(lambda: ssh.count() == 2)
    assert ssh.currentText() == "pi@nas"
    editor.form.reach.choose(Reach.FAR_TOOLS)
    assert len(service.of_kind(Kind.SSH_HOSTS)) == 1


def test_an_engine_of_its_own_is_kept(
    qtbot: QtBot, service: ScriptedService, profile: Profile
) -> None:
    route = Container(("docker", "--context", "nas"), "db")
    editor = opened(qtbot, service, replace(profile, host="", route=route))
    assert editor.form.profile().route == route
    assert editor.form.reach.engine.currentText() == "docker --context nas"


def test_every_way_and_engine_has_words() -> None:
    assert len({reach_words(reach) for reach in Reach}) == len(Reach)
    assert [engine_words(it) for it in ENGINES][:3] == [
        "docker", "/usr/local/bin/docker", "docker with sudo"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Reach.ADDRESS, Reach.CONTAINER),
        (Reach.CONTAINER, Reach.CONTAINER),
        (Reach.TUNNEL, Reach.FAR_CONTAINER),
        (Reach.FAR_TOOLS, Reach.FAR_CONTAINER),
    ],
)
def test_a_pasted_container_becomes_the_way(
    qtbot: QtBot, service: ScriptedService, profile: Profile, before: Reach, after: Reach
) -> None:
    editor = opened(qtbot, service, by(profile, before))
    editor.form.fill(PastedSettings(Source.COMPOSE, container="paperless-db-1"), None)
    assert editor.form.reach.reach is after
    assert editor.form.reach.container.text() == "paperless-db-1"


@pytest.mark.parametrize(
    ("before", "after"),
    [(Reach.CONTAINER, Reach.ADDRESS), (Reach.TUNNEL, Reach.TUNNEL)],
)
def test_a_pasted_server_is_reached_by_its_address(
    qtbot: QtBot, service: ScriptedService, profile: Profile, before: Reach, after: Reach
) -> None:
    editor = opened(qtbot, service, by(profile, before))
    editor.form.fill(PastedSettings(Source.ADDRESS, host="db.lan", port=5433), None)
    made = editor.form.profile()
    assert (editor.form.reach.reach, made.host, made.port) == (after, "db.lan", 5433)
