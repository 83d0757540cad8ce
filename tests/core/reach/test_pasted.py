"""Whatever a person pastes becomes settings, or one clear refusal; never a crash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from pgbackup_gui.core.errors import Code, ProfileError
from pgbackup_gui.core.reach import pasted
from pgbackup_gui.core.reach.pasted import PastedSettings, Remark, Remarked, Source
from pgbackup_gui.core.reach.pasted_compose import Tree
from pgbackup_gui.core.reach.pasted_words import read_ado, read_keywords
from pgbackup_gui.core.reach.profiles import SslMode

IMMICH_ENV = """
# The values below this line do not need to be changed
UPLOAD_LOCATION=./library
DB_PASSWORD=photos # not a comment in the password
DB_USERNAME=immich
DB_DATABASE_NAME=immich_db
"""

JELLYFIN_XML = """<?xml version="1.0"?>
<DatabaseConfigurationOptions>
  <DatabaseType>PLUGIN_PROVIDER</DatabaseType>
  <ConnectionString>
    Host=nas;Port=5433;Database=jellyfin;User ID=jelly;Password=a&amp;b</ConnectionString>
</DatabaseConfigurationOptions>"""

JELLYFIN_JSON = '{"ConnectionString": "Server=nas;Database=jellyfin;Uid=jelly;Pwd=x;"}'


def read(text: str) -> tuple[PastedSettings, str | None]:
    return pasted.read(text, lambda _: None)


def refusal(text: str) -> Code:
    with pytest.raises(ProfileError) as caught:
        read(text)
    assert (caught.value.params, caught.value.detail) == ({}, "")
    return caught.value.code


def where(settings: PastedSettings) -> tuple[str | None, int | None, str | None, str | None]:
    return settings.host, settings.port, settings.dbname, settings.user


@pytest.mark.parametrize(
    ("text", "found", "password"),
    [
        ("postgresql://me:p%40ss@nas:5433/photos", ("nas", 5433, "photos", "me"), "p@ss"),
        ('"postgres://me@nas/photos"', ("nas", None, "photos", "me"), None),
        ("postgresql://%2Frun%2Fpostgresql/db", ("/run/postgresql", None, "db", None), None),
        ("postgresql:///db?host=/srv&user=me", ("/srv", None, "db", "me"), None),
        ("postgresql://[fd00::1]:5433/db", ("fd00::1", 5433, "db", None), None),
        ("host=nas port=5433 dbname='my db' user=me password='a\\'b'",
         ("nas", 5433, "my db", "me"), "a'b"),
        ("hostaddr=192.168.1.5 user=me", ("192.168.1.5", None, None, "me"), None),
        ("Host=nas;Port=5433;Database=db;Username=me;Password='a b';", ("nas", 5433, "db", "me"),
         "a b"),
        ("DATABASE_URL=postgres://me:x@nas/db", ("nas", None, "db", "me"), "x"),
        ("export DATABASE_URL='postgres://me:x@nas/db'", ("nas", None, "db", "me"), "x"),
        ("DATABASE_URL=user=me password=x dbname=db host=nas", ("nas", None, "db", "me"), "x"),
        ("DATABASE_URL=postgres://$U:${P}@nas/db\nU=me\nP=x", ("nas", None, "db", "me"), "x"),
        ("ConnectionStrings__Main=Host=nas;Database=db", ("nas", None, "db", None), None),
        (IMMICH_ENV, (None, None, "immich_db", "immich"), "photos"),
        ("PAPERLESS_DBHOST=nas\nPAPERLESS_DBNAME=pp\nPAPERLESS_DBUSER=me\nPAPERLESS_DBPASS=x",
         ("nas", None, "pp", "me"), "x"),
        ("PGHOST=nas\nPGPORT=5433\nPGUSER=me\nPGDATABASE=db\nPGPASSWORD=x",
         ("nas", 5433, "db", "me"), "x"),
        ("POSTGRES_HOST=nas\nPOSTGRES_USER=nc\nPOSTGRES_PASSWORD=x\nPOSTGRES_DB=nextcloud",
         ("nas", None, "nextcloud", "nc"), "x"),
        ("REDIS_HOST=r\nGITEA__database__HOST=nas:5433\nGITEA__database__PASSWD=x",
         ("nas", 5433, None, None), "x"),
        ("AUTHENTIK_POSTGRESQL__HOST=nas\nAUTHENTIK_POSTGRESQL__NAME=ak",
         ("nas", None, "ak", None), None),
        ("DB_POSTGRESDB_HOST=nas\nDB_POSTGRESDB_DATABASE=n8n\nDB_TYPE=postgresdb",
         ("nas", None, "n8n", None), None),
        (JELLYFIN_XML, ("nas", 5433, "jellyfin", "jelly"), "a&b"),
        (JELLYFIN_JSON, ("nas", None, "jellyfin", "jelly"), "x"),
        ("pg_dump 'postgres://me:x@nas/db' > f", ("nas", None, "db", "me"), "x"),
    ],
)  # fmt: skip
def test_what_people_paste_is_read(
    text: str, found: tuple[str | None, ...], password: str | None
) -> None:
    settings, secret = read(text)
    assert where(settings) == found
    assert secret == password
    assert not settings.is_empty


def test_the_password_is_not_in_the_settings() -> None:
    settings, password = read("postgres://me:geheim@nas/db?application_name=geheimnis")
    assert password == "geheim"
    assert "geheim" not in repr(settings)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("postgres://one:1,two:2/db", Remarked(Remark.OTHER_HOSTS, "two")),
        ("postgres://nas/db?pool=5&schema=x", Remarked(Remark.LEFT_OUT, "pool, schema")),
        ("postgres://nas/db?a=1&b=1&c=1&d=1&e=1&f=1",
         Remarked(Remark.LEFT_OUT, "a, b, c, d, e, …")),
        ("host='a b' dbname=db", Remarked(Remark.WRONG_VALUE, "host")),
        (f"host={'x' * 1025} dbname=db", Remarked(Remark.WRONG_VALUE, "host")),
        (f"host=nas dbname={'x' * 1025}", Remarked(Remark.WRONG_VALUE, "dbname")),
        ("host=nas port=70000", Remarked(Remark.WRONG_VALUE, "port")),
        ("host=nas port=http", Remarked(Remark.WRONG_VALUE, "port")),
        ("host=nas sslmode=sometimes", Remarked(Remark.WRONG_VALUE, "sslmode")),
        ("postgres://me@immich_postgres/db", Remarked(Remark.SERVICE_NAME, "immich_postgres")),
        ("DB_HOST=db\nDB_NAME=x", Remarked(Remark.SERVICE_NAME, "db")),
        ("POSTGRES_DB=x\nPOSTGRES_PASSWORD_FILE=/run/secrets/pw",
         Remarked(Remark.PASSWORD_IN_A_FILE, "/run/secrets/pw")),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_said(text: str, remark: Remarked) -> None:
    settings, _ = read(text)
    assert settings.remarks == (remark,)


def test_the_first_of_several_hosts_keeps_its_port() -> None:
    settings, _ = read("postgres://one:1,two:2/db")
    assert where(settings) == ("one", 1, "db", None)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("postgres://nas/db?sslmode=verify-full", SslMode.VERIFY_FULL),
        ("jdbc:postgresql://nas/db?ssl=true", SslMode.REQUIRE),
        ("Host=nas;Database=db;SSL Mode=VerifyCA", SslMode.VERIFY_CA),
        ("host=nas sslmode=allow", SslMode.PREFER),
        ("host=nas", None),
    ],
)
def test_encryption_is_taken_over(text: str, mode: SslMode | None) -> None:
    assert read(text)[0].sslmode is mode


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", Code.PASTED_UNKNOWN),
        ("hello there", Code.PASTED_UNKNOWN),
        ("a\0b", Code.PASTED_UNKNOWN),
        ("x" * (pasted.MAX_TEXT + 1), Code.PASTED_UNKNOWN),
        ("host=nas colour=red", Code.PASTED_UNKNOWN),
        ("Host=nas;", Code.PASTED_UNKNOWN),
        ("Pooling=true;Timeout=5", Code.PASTED_UNKNOWN),
        ("<a>;=</a>", Code.PASTED_UNKNOWN),
        ("postgresql://nas/%zz", Code.URI_INVALID),
        ("mysql://me@nas/db", Code.PASTED_OTHER_SERVER),
        ("DB_CONNECTION=mysql\nDB_HOST=nas", Code.PASTED_OTHER_SERVER),
    ],
)
def test_what_says_nothing_is_refused(text: str, code: Code) -> None:
    assert refusal(text) is code


def test_a_keyword_string_means_what_libpq_reads() -> None:
    text = r"host=na\ s user='it\'s' dbname = 'a b' port=1 password="
    assert read_keywords(text) == conninfo_to_dict(text)


VALUES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@given(user=VALUES, password=VALUES, dbname=VALUES)
def test_every_quoted_keyword_string_means_what_libpq_reads(
    user: str, password: str, dbname: str
) -> None:
    text = make_conninfo(host="nas", user=user, password=password, dbname=dbname)
    assert read_keywords(text) == conninfo_to_dict(text)


@pytest.mark.parametrize("text", ["host=nas ?", "host='nas", "colour=red", "connect_timeout=1"])
def test_other_texts_are_no_keyword_strings(text: str) -> None:
    assert read_keywords(text) is None


def test_an_ado_string_may_quote() -> None:
    found = read_ado('Server="n a";Password=;Data_Source=x')
    assert found == {"host": "x", "password": ""}


PIECES = st.sampled_from(
    ["postgres://", "host=", "DB_HOST=", "=", ";", "'", '"', "${", "}", ":-", "$", "\\", "\n", "@",
     "a", "/", "?", "&", "<x>", ",", "[", ":", " ", "%", "5432", "services:", "\u2028", "\t", "#"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        settings, _ = read(text)
    except ProfileError as error:
        code = error.code
    else:
        assert settings.source in Source
        code = Code.URI_INVALID
    assert code in {Code.PASTED_UNKNOWN, Code.PASTED_OTHER_SERVER, Code.URI_INVALID}


TREES: st.SearchStrategy[Tree] = st.recursive(
    st.none()
    | st.text(max_size=8)
    | st.sampled_from(["postgres:18", "5432:5432", "${A:-b}", "POSTGRES_DB=x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["services", "db", "image", "environment", "ports", "POSTGRES_USER",
                             "target", "published", "container_name", "env_file"]),
            inner, max_size=4,
        )
    ),
)  # fmt: skip


@given(TREES)
def test_no_tree_breaks_the_reading(tree: Tree) -> None:
    try:
        settings, _ = pasted.read("services:", lambda _: tree)
    except ProfileError as error:
        code = error.code
    else:
        assert settings.source in Source
        code = Code.PASTED_UNKNOWN
    assert code in {Code.PASTED_UNKNOWN, Code.URI_INVALID}
