"""What known apps need besides their database: the sentences of `resources/apps.toml`.

They stand here once more so that translators find them; a test pairs the two. One that is
missing here is shown in English.
"""

from PySide6.QtCore import QCoreApplication

from pgbackup_gui.core.reach.known_apps import KnownApp
from pgbackup_gui.ui.messages_words import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

ALSO_SAVE = (
    QT_TRANSLATE_NOOP("messages", "Photos and videos: the folder that UPLOAD_LOCATION names."),
    QT_TRANSLATE_NOOP("messages", "Settings, pictures and add-ons: the config folder."),
    QT_TRANSLATE_NOOP("messages", "Films, series and music: your media folders."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Your files and settings: the backup that Nextcloud AIO makes itself.",
    ),
    QT_TRANSLATE_NOOP("messages", "Your files: the data folder."),
    QT_TRANSLATE_NOOP("messages", "Settings and keys: the config folder."),
    QT_TRANSLATE_NOOP("messages", "Your documents: the media folder."),
    QT_TRANSLATE_NOOP("messages", "Settings: the compose file and its .env file."),
    QT_TRANSLATE_NOOP("messages", "Projects, attachments and pictures: the data folder."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Secret keys: the file app.ini. Without them two-factor logins and saved passwords "
        "are lost.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Secret keys: the file .env.production. Without them nobody can log in.",
    ),
    QT_TRANSLATE_NOOP("messages", "Pictures and videos: the folder public/system."),
    QT_TRANSLATE_NOOP(
        "messages",
        "The signing key of the server. Without it other servers no longer trust yours.",
    ),
    QT_TRANSLATE_NOOP("messages", "Pictures and files: the folder media_store."),
    QT_TRANSLATE_NOOP("messages", "Settings: the file homeserver.yaml."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Secret key: AUTHENTIK_SECRET_KEY in the .env file. Without it all logins end.",
    ),
    QT_TRANSLATE_NOOP("messages", "Icons and templates: the folders media and custom-templates."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Secret key: N8N_ENCRYPTION_KEY, or the folder .n8n. Without it saved credentials are "
        "lost.",
    ),
    QT_TRANSLATE_NOOP("messages", "Settings and add-ons: the data and extensions folders."),
    QT_TRANSLATE_NOOP("messages", "Pictures of the recipes: the folder mediafiles."),
    QT_TRANSLATE_NOOP("messages", "Secret key: SECRET_KEY in the .env file."),
    QT_TRANSLATE_NOOP("messages", "Its second database: main and log belong together."),
    QT_TRANSLATE_NOOP("messages", "Settings: the config folder."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Secret key: ENCRYPTION_KEY in the compose file. Without it you must log in to Tesla "
        "again.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Settings and automations: the backup that Home Assistant makes itself. Only the "
        "history is in this database.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Attachments and keys: the data folder. Without its rsa_key files everybody must log "
        "in again.",
    ),
)


def also_save_texts(app: KnownApp) -> tuple[str, ...]:
    """What else must be saved, a sentence each."""
    return tuple(translate("messages", text) for text in app.also_save)
