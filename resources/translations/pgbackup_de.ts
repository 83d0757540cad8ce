<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PG Backup</source>
        <translation>Über PG Backup</translation>
    </message>
    <message>
        <source>Icon of PG Backup</source>
        <translation>Symbol von PG Backup</translation>
    </message>
    <message>
        <source>PG Backup {version}</source>
        <translation>PG Backup {version}</translation>
    </message>
    <message>
        <source>with Qt {version}</source>
        <translation>mit Qt {version}</translation>
    </message>
    <message>
        <source>Backs up, checks, restores and deletes PostgreSQL databases. A restore keeps the database from before, so that you can undo it.</source>
        <translation>Sichert, prüft, löscht PostgreSQL-Datenbanken und stellt sie wieder her. Eine Wiederherstellung behält die Datenbank von vorher, sodass Sie sie rückgängig machen können.</translation>
    </message>
    <message>
        <source>Versions and programs</source>
        <translation>Versionen und Programme</translation>
    </message>
    <message>
        <source>Looking for versions and programs…</source>
        <translation>Versionen und Programme werden gesucht…</translation>
    </message>
    <message>
        <source>PostgreSQL is a trademark of the PostgreSQL Community Association of Canada. This program is not made by them.</source>
        <translation>PostgreSQL ist eine Marke der PostgreSQL Community Association of Canada. Dieses Programm stammt nicht von ihr.</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>no programs found</source>
        <translation>keine Programme gefunden</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Re&amp;store again…</source>
        <translation>Erneut &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Undo re&amp;store…</source>
        <translation>&amp;Wiederherstellung rückgängig machen…</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sicherung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Test restore…</source>
        <translation>P&amp;robe-Wiederherstellung…</translation>
    </message>
    <message>
        <source>&amp;Look before a backup…</source>
        <translation>V&amp;or einer Sicherung nachsehen…</translation>
    </message>
    <message>
        <source>Restore from a f&amp;ile…</source>
        <translation>Aus einer &amp;Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Löschen rückgän&amp;gig machen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Make a backup of this database and check it</source>
        <translation>Diese Datenbank sichern und die Sicherung prüfen</translation>
    </message>
    <message>
        <source>Put the selected backup back; it can be undone</source>
        <translation>Die gewählte Sicherung zurückholen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Read the selected backup in full</source>
        <translation>Die gewählte Sicherung vollständig lesen</translation>
    </message>
    <message>
        <source>Try the selected backup out; nothing is replaced</source>
        <translation>Die gewählte Sicherung ausprobieren; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>See what a backup would meet, without making one</source>
        <translation>Sehen, was einer Sicherung begegnen würde, ohne sie zu machen</translation>
    </message>
    <message>
        <source>Move the selected backup to the trash</source>
        <translation>Die gewählte Sicherung in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Add a database…</source>
        <translation>Datenbank &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>F&amp;ind databases…</source>
        <translation>Datenbanken &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>Aus der &amp;Liste entfernen…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>&amp;Vorherige Datenbank löschen…</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>Eine Datenbank hinzufügen</translation>
    </message>
    <message>
        <source>Find databases on this computer or on a server</source>
        <translation>Datenbanken auf diesem Computer oder auf einem Server suchen</translation>
    </message>
    <message>
        <source>Edit this database</source>
        <translation>Diese Datenbank bearbeiten</translation>
    </message>
    <message>
        <source>Add another database like this one</source>
        <translation>Eine weitere Datenbank wie diese hinzufügen</translation>
    </message>
    <message>
        <source>Remove this database from the list; its backups stay</source>
        <translation>Diese Datenbank aus der Liste entfernen; ihre Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Show or hide the &amp;log</source>
        <translation>&amp;Protokoll ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;About PG Backup</source>
        <translation>Ü&amp;ber PG Backup</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>PG Backup</source>
        <translation>PG Backup</translation>
    </message>
</context>
<context>
    <name>BackupFileDialog</name>
    <message>
        <source>Restore a backup file</source>
        <translation>Eine Sicherungsdatei wiederherstellen</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>&amp;Weiter: wiederherstellen</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>Sicherungs&amp;datei:</translation>
    </message>
    <message>
        <source>Which backup is it?</source>
        <translation>Welche Sicherung ist es?</translation>
    </message>
    <message>
        <source>The file is only looked at, and stays as it is.</source>
        <translation>Die Datei wird nur angesehen und bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>No backup fits the search and the chosen state</source>
        <translation>Keine Sicherung passt zur Suche und zum gewählten Zustand</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Sicherungen durchsuchen</translation>
    </message>
    <message>
        <source>Show backups by state</source>
        <translation>Sicherungen nach Zustand zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Checked or tested</source>
        <translation>Geprüft oder erprobt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Anderswo gemacht</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Server-Version</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>BackupPlanDialog</name>
    <message>
        <source>Before a backup of “{name}”</source>
        <translation>Vor einer Sicherung von „{name}“</translation>
    </message>
    <message>
        <source>Can “{name}” be backed up completely?</source>
        <translation>Lässt sich „{name}“ vollständig sichern?</translation>
    </message>
    <message>
        <source>What was looked at before the backup</source>
        <translation>Was vor der Sicherung nachgesehen wurde</translation>
    </message>
    <message>
        <source>&amp;Before the backup:</source>
        <translation>&amp;Vor der Sicherung:</translation>
    </message>
    <message>
        <source>Looking at the server and the folder</source>
        <translation>Server und Ordner werden angesehen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looking at the server and the folder…</source>
        <translation>Server und Ordner werden angesehen…</translation>
    </message>
    <message>
        <source>The database has {size}; the backup needs about {needed} in the folder.</source>
        <translation>Die Datenbank hat {size}; die Sicherung braucht etwa {needed} im Ordner.</translation>
    </message>
    <message>
        <source>No backup can be made until every problem in the list is solved.</source>
        <translation>Es kann erst gesichert werden, wenn jedes Problem in der Liste gelöst ist.</translation>
    </message>
    <message>
        <source>A backup can be made. The notes are worth knowing.</source>
        <translation>Es kann gesichert werden. Die Hinweise sind wissenswert.</translation>
    </message>
    <message>
        <source>A complete backup can be made.</source>
        <translation>Es kann vollständig gesichert werden.</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>This is your only backup of {name}. It can be brought back from the trash.</source>
        <translation>Das ist Ihre einzige Sicherung von {name}. Sie lässt sich aus dem Papierkorb zurückholen.</translation>
    </message>
    <message>
        <source>Delete the only backup?</source>
        <translation>Die einzige Sicherung löschen?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>What was looked at before the restore</source>
        <translation>Was vor der Wiederherstellung nachgesehen wurde</translation>
    </message>
</context>
<context>
    <name>CheckListModel</name>
    <message>
        <source>These will be disconnected: {names}.</source>
        <translation>Diese werden getrennt: {names}.</translation>
    </message>
    <message>
        <source>{application} ({count})</source>
        <translation>{application} ({count})</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <translation>ein Programm ohne Namen</translation>
    </message>
    <message>
        <source>OK: {text}</source>
        <translation>In Ordnung: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Hinweis: {text}</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problem: {text}</translation>
    </message>
</context>
<context>
    <name>ChooseDatabaseDialog</name>
    <message>
        <source>Restore a file</source>
        <translation>Eine Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Which database is “{file}” for?</source>
        <translation>Für welche Datenbank ist „{file}“?</translation>
    </message>
    <message>
        <source>Nothing is restored yet: you see first what would happen.</source>
        <translation>Noch wird nichts wiederhergestellt: Sie sehen zuerst, was geschehen würde.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name} ({database} auf {server})</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>May ssh use this key?</source>
        <translation>Darf ssh diesen Schlüssel benutzen?</translation>
    </message>
    <message>
        <source>&amp;Use the key</source>
        <translation>Schlüssel &amp;benutzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionTicks</name>
    <message>
        <source>Reaching {server}…</source>
        <translation>Verbindung zu {server}…</translation>
    </message>
    <message>
        <source>Logging in as {user}…</source>
        <translation>Anmeldung als {user}…</translation>
    </message>
    <message>
        <source>Looking for the database {name}…</source>
        <translation>Die Datenbank {name} wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for programs that fit the server…</source>
        <translation>Zum Server passende Programme werden gesucht…</translation>
    </message>
    <message>
        <source>The database is there: PostgreSQL {version}, {size}</source>
        <translation>Die Datenbank ist da: PostgreSQL {version}, {size}</translation>
    </message>
    <message>
        <source>Fitting programs found, for PostgreSQL {version}</source>
        <translation>Passende Programme gefunden, für PostgreSQL {version}</translation>
    </message>
    <message>
        <source>{server} answers</source>
        <translation>{server} antwortet</translation>
    </message>
    <message>
        <source>Logged in as {user}</source>
        <translation>Als {user} angemeldet</translation>
    </message>
</context>
<context>
    <name>DatabaseField</name>
    <message>
        <source>&amp;List databases</source>
        <translation>Datenbanken auf&amp;listen</translation>
    </message>
</context>
<context>
    <name>DatabaseListing</name>
    <message>
        <source>Asking {server} for its databases…</source>
        <translation>{server} wird nach seinen Datenbanken gefragt…</translation>
    </message>
</context>
<context>
    <name>DatabaseModel</name>
    <message>
        <source>Database {database} on {server}</source>
        <translation>Datenbank {database} auf {server}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>DatabaseWork</name>
    <message>
        <source>The database itself and its backups in {folder} stay as they are.</source>
        <translation>Die Datenbank selbst und ihre Sicherungen in {folder} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <translation>{name} aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name} (Kopie {number})</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>No backup selected</source>
        <translation>Keine Sicherung gewählt</translation>
    </message>
    <message>
        <source>Select a backup to see what is in it.</source>
        <translation>Wählen Sie eine Sicherung, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Last read in full</source>
        <translation>Zuletzt vollständig gelesen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Server-Version</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>How to restore without this app</source>
        <translation>Wiederherstellen ohne dieses Programm</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>Nicht in dieser Sicherung</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>Einzelheiten der Sicherung</translation>
    </message>
    <message>
        <source>The server&apos;s logins and passwords, its other databases, and the files of the app, such as photos or videos. Save those as well.</source>
        <translation>Die Benutzer und Passwörter des Servers, seine anderen Datenbanken und die Dateien der App, etwa Fotos oder Videos. Sichern Sie auch diese.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Die Befehle kopieren</translation>
    </message>
</context>
<context>
    <name>FindDatabasesDialog</name>
    <message>
        <source>Find databases</source>
        <translation>Datenbanken suchen</translation>
    </message>
    <message>
        <source>Nothing was looked at yet</source>
        <translation>Noch wurde nirgends nachgesehen</translation>
    </message>
    <message>
        <source>Find looks for PostgreSQL in Docker and Podman, and for a server of its own.</source>
        <translation>„Suchen“ sieht nach PostgreSQL in Docker und Podman und nach einem eigenen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Make the first backup of each &amp;now</source>
        <translation>Von jeder &amp;gleich die erste Sicherung machen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Where do your databases run?</source>
        <translation>Wo laufen Ihre Datenbanken?</translation>
    </message>
    <message>
        <source>Choose this computer, or type how you log in to your server by ssh, such as pi@nas. Nothing is changed there.</source>
        <translation>Wählen Sie diesen Computer, oder tippen Sie ein, wie Sie sich per SSH an Ihrem Server anmelden, etwa pi@nas. Dort wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Wo:</translation>
    </message>
    <message>
        <source>Folder for &amp;backups:</source>
        <translation>&amp;Ordner für Sicherungen:</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n database(s)</source>
        <translation>
            <numerusform>%n Datenbank &amp;hinzufügen</numerusform>
            <numerusform>%n Datenbanken &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more app(s) keep something elsewhere: select one to see what.</source>
        <translation>
            <numerusform>%n weitere App bewahrt etwas anderswo auf: wählen Sie sie aus, um zu sehen, was.</numerusform>
            <numerusform>%n weitere Apps bewahren etwas anderswo auf: wählen Sie eine aus, um zu sehen, was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the backups of {app}: {what}</source>
        <translation>Nicht in den Sicherungen von {app}: {what}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird nachgesehen…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>Es konnte nirgends nachgesehen werden</translation>
    </message>
    <message>
        <source>No database was found there</source>
        <translation>Dort wurde keine Datenbank gefunden</translation>
    </message>
    <message>
        <source>If there is one all the same, add it by its address.</source>
        <translation>Gibt es doch eine, so fügen Sie sie mit ihrer Adresse hinzu.</translation>
    </message>
</context>
<context>
    <name>FindLines</name>
    <message>
        <source>Reaching {place}…</source>
        <translation>Verbindung zu {place}…</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
</context>
<context>
    <name>FirstBackup</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Backing up {name}…</source>
        <translation>{name} wird gesichert…</translation>
    </message>
    <message>
        <source>You can close this window; the backup goes on.</source>
        <translation>Sie können dieses Fenster schließen; die Sicherung läuft weiter.</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Noch nicht geschützt</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was changed.</source>
        <translation>Die Sicherung wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>{name} is backed up: {size} in {folder}, read again in full and fine.</source>
        <translation>{name} ist gesichert: {size} in {folder}, noch einmal vollständig gelesen und in Ordnung.</translation>
    </message>
    <message>
        <source>Not included: the files that your app keeps outside the database, such as photos and documents. Copy those as well.</source>
        <translation>Nicht enthalten: die Dateien, die Ihre App außerhalb der Datenbank hält, etwa Fotos und Dokumente. Kopieren Sie auch diese.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Es fehlt noch: {fields}</translation>
    </message>
</context>
<context>
    <name>FirstRunFrame</name>
    <message>
        <source>Protect a database</source>
        <translation>Eine Datenbank schützen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FirstRunPane</name>
    <message>
        <source>Protect your first database</source>
        <translation>Schützen Sie Ihre erste Datenbank</translation>
    </message>
    <message>
        <source>In two minutes it is backed up, and every restore can be undone.</source>
        <translation>In zwei Minuten ist sie gesichert, und jede Wiederherstellung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>F&amp;ind my databases</source>
        <translation>&amp;Meine Datenbanken suchen</translation>
    </message>
    <message>
        <source>In Docker or without, on this computer or on your server</source>
        <translation>In Docker oder ohne, auf diesem Computer oder auf Ihrem Server</translation>
    </message>
    <message>
        <source>I have an address or settings to &amp;paste</source>
        <translation>Ich habe eine Adresse oder Einstellungen zum &amp;Einfügen</translation>
    </message>
    <message>
        <source>A compose file, an .env file, a link like postgresql://…</source>
        <translation>Eine Compose-Datei, eine .env-Datei, ein Link wie postgresql://…</translation>
    </message>
    <message>
        <source>Fill in a &amp;form</source>
        <translation>Ein &amp;Formular ausfüllen</translation>
    </message>
    <message>
        <source>Server, database, user and password</source>
        <translation>Server, Datenbank, Benutzer und Passwort</translation>
    </message>
    <message>
        <source>I only have a backup fi&amp;le</source>
        <translation>Ich habe nur eine Si&amp;cherungsdatei</translation>
    </message>
    <message>
        <source>See what is in it, then restore it</source>
        <translation>Ansehen, was darin ist, und sie dann wiederherstellen</translation>
    </message>
</context>
<context>
    <name>FolderNotes</name>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>In diesen Ordner kann nichts geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The free space of this folder cannot be told. Choose another if in doubt.</source>
        <translation>Der freie Platz dieses Ordners ist nicht festzustellen. Wählen Sie im Zweifel einen anderen.</translation>
    </message>
    <message>
        <source>Only {free} are free, and the database takes {size}. Choose a volume with more space.</source>
        <translation>Nur {free} sind frei, und die Datenbank hat {size}. Wählen Sie ein Laufwerk mit mehr Platz.</translation>
    </message>
    <message>
        <source>{free} are free here.</source>
        <translation>Hier sind {free} frei.</translation>
    </message>
    <message>
        <source>{free} are free here. A backup takes less than the database, {size}.</source>
        <translation>Hier sind {free} frei. Eine Sicherung braucht weniger als die Datenbank, {size}.</translation>
    </message>
    <message>
        <source>This is the same disk as the database. If it breaks, both are lost: choose another disk, or copy the backups elsewhere.</source>
        <translation>Das ist dieselbe Platte wie die der Datenbank. Fällt sie aus, ist beides verloren: wählen Sie eine andere Platte, oder kopieren Sie die Sicherungen anderswohin.</translation>
    </message>
    <message>
        <source>The database runs on this computer too. A fire or a theft takes both: keep a copy elsewhere.</source>
        <translation>Auch die Datenbank läuft auf diesem Computer. Ein Brand oder Diebstahl trifft beides: bewahren Sie eine Kopie anderswo auf.</translation>
    </message>
    <message>
        <source>This drive can be unplugged. Backups need it to be connected.</source>
        <translation>Dieses Laufwerk lässt sich abziehen. Für Sicherungen muss es angeschlossen sein.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Schon in der Liste</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Databases that were found</source>
        <translation>Gefundene Datenbanken</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>The language changes when PG Backup is started the next time.</source>
        <translation>Die Sprache wechselt, wenn PG Backup das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Lines kept in the log:</source>
        <translation>&amp;Zeilen im Protokoll:</translation>
    </message>
    <message>
        <source>Tables loaded at the sa&amp;me time:</source>
        <translation>&amp;Gleichzeitig geladene Tabellen:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>HeadlinePane</name>
    <message>
        <source>Next step: {step}</source>
        <translation>Nächster Schritt: {step}</translation>
    </message>
    <message>
        <source>Previous database</source>
        <translation>Vorherige Datenbank</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Backups and checks that ran</source>
        <translation>Gelaufene Sicherungen und Prüfungen</translation>
    </message>
    <message>
        <source>Restores that ran</source>
        <translation>Gelaufene Wiederherstellungen</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Restores</source>
        <translation>&amp;Wiederherstellungen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy what is known of the selected failure; no password is in it</source>
        <translation>Kopiert, was über den gewählten Fehlschlag bekannt ist; ein Passwort ist nicht darin</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No backup has run yet</source>
        <translation>Noch keine Sicherung gelaufen</translation>
    </message>
    <message>
        <source>Every backup, check and delete is listed here, however it ends.</source>
        <translation>Jede Sicherung, jede Prüfung und jedes Löschen steht hier, wie es auch endet.</translation>
    </message>
    <message>
        <source>No restore has run yet</source>
        <translation>Noch keine Wiederherstellung gelaufen</translation>
    </message>
    <message>
        <source>Every restore and its undo is listed here, however it ends.</source>
        <translation>Jede Wiederherstellung und jede Rücknahme steht hier, wie sie auch endet.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>As that server calls it, mostly localhost</source>
        <translation>Wie jener Server ihn nennt, meist localhost</translation>
    </message>
    <message>
        <source>Host name, IP address, or paste postgresql://…</source>
        <translation>Rechnername, IP-Adresse, oder einfügen: postgresql://…</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Databases kept from restores</source>
        <translation>Von Wiederherstellungen behaltene Datenbanken</translation>
    </message>
    <message>
        <source>Restores of {name} have put these databases aside</source>
        <translation>Wiederherstellungen von {name} haben diese Datenbanken beiseite gelegt</translation>
    </message>
    <message>
        <source>Together they take {size} on the server. You can go back to any of them. Delete one once you are sure that you will not need it.</source>
        <translation>Zusammen belegen sie {size} auf dem Server. Sie können zu jeder davon zurück. Löschen Sie eine, sobald Sie sicher sind, dass Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Behaltene Datenbanken</translation>
    </message>
    <message>
        <source>&amp;Kept, newest first:</source>
        <translation>&amp;Behalten, neueste zuerst:</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Restore again…</source>
        <translation>&amp;Erneut wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>&amp;Wiederherstellung rückgängig machen…</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>{moment}: from before a restore, {size} ({name})</source>
        <translation>{moment}: von vor einer Wiederherstellung, {size} ({name})</translation>
    </message>
    <message>
        <source>{moment}: what a restore had put there, {size} ({name})</source>
        <translation>{moment}: was eine Wiederherstellung eingesetzt hatte, {size} ({name})</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>&amp;Teil:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Protokoll verbergen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Kopiert die Auswahl oder alles</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save what is shown to a file</source>
        <translation>Speichert das Gezeigte in eine Datei</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty this pane</source>
        <translation>Leert diesen Bereich</translation>
    </message>
    <message>
        <source>Open log file</source>
        <translation>Protokolldatei öffnen</translation>
    </message>
    <message>
        <source>The file holds every line</source>
        <translation>Die Datei enthält jede Zeile</translation>
    </message>
    <message>
        <source>… {count} lines not shown; the log file holds them</source>
        <translation>… {count} Zeilen nicht gezeigt; die Protokolldatei enthält sie</translation>
    </message>
</context>
<context>
    <name>LogSaver</name>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>LoginFileHint</name>
    <message>
        <source>Leave it empty to use the password in your .pgpass file.</source>
        <translation>Lassen Sie es leer, um das Passwort in Ihrer .pgpass-Datei zu benutzen.</translation>
    </message>
    <message>
        <source>Your .pgpass file has a password for this login, but others may read the file, so it is not used. This makes it private: chmod 600 ~/.pgpass</source>
        <translation>Ihre .pgpass-Datei hat ein Passwort für diese Anmeldung, aber andere dürfen sie lesen, daher wird es nicht benutzt. So wird sie privat: chmod 600 ~/.pgpass</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PG Backup</source>
        <translation>PG Backup</translation>
    </message>
    <message>
        <source>Something is still running</source>
        <translation>Es läuft noch etwas</translation>
    </message>
    <message>
        <source>If you quit now, it is cancelled and cleaned up. Nothing is lost.</source>
        <translation>Wenn Sie jetzt beenden, wird es abgebrochen und aufgeräumt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>{percent} % – {what} – PG Backup</source>
        <translation>{percent} % – {what} – PG Backup</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>Der Bericht ist kopiert</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Trust this file</source>
        <translation>Dieser Datei vertrauen</translation>
    </message>
    <message>
        <source>Undo without stopping it</source>
        <translation>Rückgängig machen, ohne sie anzuhalten</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Edit database…</source>
        <translation>Datenbank bearbeiten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>ssh waits for you</source>
        <translation>ssh wartet auf Sie</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password for {name}</source>
        <translation>Passwort für {name}</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Password of the user “{user}” for the database “{database}” on {server}:</source>
        <translation>Passwort des Benutzers „{user}“ für die Datenbank „{database}“ auf {server}:</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>It will be kept in the system&apos;s password store.</source>
        <translation>Es wird im Passwortspeicher des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>It will be kept in memory until you quit, and written nowhere.</source>
        <translation>Es bleibt im Arbeitsspeicher, bis Sie das Programm beenden, und wird nirgends aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>postgresql://…, docker-compose.yml, .env, or the settings of your app</source>
        <translation>postgresql://…, docker-compose.yml, .env oder die Einstellungen Ihrer App</translation>
    </message>
    <message>
        <source>Paste anyt&amp;hing here:</source>
        <translation>&amp;Hier irgendetwas einfügen:</translation>
    </message>
    <message>
        <source>Address or settings</source>
        <translation>Adresse oder Einstellungen</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>P&amp;aste an address or settings</source>
        <translation>Adresse oder Einstellungen ein&amp;fügen</translation>
    </message>
    <message>
        <source>Reads what was copied and fills in the fields below</source>
        <translation>Liest, was kopiert wurde, und füllt die Felder darunter aus</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Dienst wählen</translation>
    </message>
    <message>
        <source>The services in your pg_service.conf file</source>
        <translation>Die Dienste in Ihrer Datei pg_service.conf</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>Durchsuchen: {name}</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Edit database</source>
        <translation>Datenbank bearbeiten</translation>
    </message>
    <message>
        <source>Add database</source>
        <translation>Datenbank hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Es fehlt noch: {fields}</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>&amp;Test anhalten</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation>Verbindung zu {server}…</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}; size of the database: {size}.</source>
        <translation>Verbunden mit PostgreSQL {version}; Größe der Datenbank: {size}.</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found there.</source>
        <translation>Programme für PostgreSQL {major} dort gefunden.</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found. {reason}</source>
        <translation>Programme für PostgreSQL {major} gefunden. {reason}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Backup folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>For example postgres</source>
        <translation>Zum Beispiel postgres</translation>
    </message>
    <message>
        <source>&amp;Reached by:</source>
        <translation>Erreichb&amp;ar:</translation>
    </message>
    <message>
        <source>SSH server:</source>
        <translation>SSH-Server:</translation>
    </message>
    <message>
        <source>&amp;Container:</source>
        <translation>Containerna&amp;me:</translation>
    </message>
    <message>
        <source>Syste&amp;m user:</source>
        <translation>S&amp;ystembenutzer:</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Backup folder:</source>
        <translation>S&amp;icherungsordner:</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>&amp;Name in der Liste:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Keep password:</source>
        <translation>Passwort b&amp;ehalten:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ve&amp;rschlüsselung:</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>The system&apos;s password store cannot be used on this computer right now.</source>
        <translation>Der Passwortspeicher des Systems ist auf diesem Computer zurzeit nicht benutzbar.</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Looks for programs again, with the places as they are typed</source>
        <translation>Sucht noch einmal nach Programmen, an den eingetippten Orten</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>Ordner der Programme</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Programme werden gesucht…</translation>
    </message>
    <message>
        <source>Programs &amp;found on this computer:</source>
        <translation>&amp;Auf diesem Computer gefundene Programme:</translation>
    </message>
    <message>
        <source>Use others (leave empty to let PG Backup choose)</source>
        <translation>Andere benutzen (leer lassen, damit PG Backup wählt)</translation>
    </message>
    <message>
        <source>pg_&amp;dump:</source>
        <translation>pg_&amp;dump:</translation>
    </message>
    <message>
        <source>pg_&amp;restore:</source>
        <translation>pg_&amp;restore:</translation>
    </message>
    <message>
        <source>ps&amp;ql:</source>
        <translation>ps&amp;ql:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>No pg_dump and pg_restore of one version were found. Install the PostgreSQL client programs, or choose their folder above.</source>
        <translation>Es wurden kein pg_dump und pg_restore derselben Version gefunden. Installieren Sie die PostgreSQL-Client-Programme, oder wählen Sie oben deren Ordner.</translation>
    </message>
    <message>
        <source>Ready for PostgreSQL servers up to version {newest} (found: {majors}).</source>
        <translation>Bereit für PostgreSQL-Server bis Version {newest} (gefunden: {majors}).</translation>
    </message>
    <message>
        <source>{text} Nothing that works was found in: {missing}.</source>
        <translation>{text} Nichts, was funktioniert, fand sich in: {missing}.</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>{percent} % after {elapsed}</source>
        <translation>{percent} % nach {elapsed}</translation>
    </message>
    <message>
        <source>Stopping and cleaning up</source>
        <translation>Wird angehalten und aufgeräumt</translation>
    </message>
</context>
<context>
    <name>ReachFields</name>
    <message>
        <source>user@server, or a name from your SSH settings</source>
        <translation>benutzer@server oder ein Name aus Ihren SSH-Einstellungen</translation>
    </message>
    <message>
        <source>Its name as “docker ps” shows it</source>
        <translation>Sein Name, wie ihn „docker ps“ zeigt</translation>
    </message>
    <message>
        <source>For example postgres; empty: the user who logs in</source>
        <translation>Zum Beispiel postgres; leer: wer sich anmeldet</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programm:</translation>
    </message>
    <message>
        <source>Program that runs the container</source>
        <translation>Programm, das den Container ausführt</translation>
    </message>
</context>
<context>
    <name>RemedyBox</name>
    <message>
        <source>SQL that helps</source>
        <translation>SQL, das hilft</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then use the login that it makes.</source>
        <translation>Was hilft: Führen Sie dies auf dem Server als Superuser aus, zum Beispiel in psql. Benutzen Sie dann den Benutzer, den es anlegt.</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then look again.</source>
        <translation>Was hilft: Führen Sie dies auf dem Server als Superuser aus, zum Beispiel in psql. Sehen Sie dann noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>RestoreApps</name>
    <message>
        <source>Stop these while restoring, and start them again:</source>
        <translation>Diese während der Wiederherstellung anhalten und danach wieder starten:</translation>
    </message>
    <message>
        <source>What uses this database could not be found out. If it is an app, stop it before you restore.</source>
        <translation>Was diese Datenbank benutzt, ließ sich nicht herausfinden. Ist es eine App, so halten Sie sie an, bevor Sie wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <source>Where is it to go?</source>
        <translation>Wohin soll es?</translation>
    </message>
    <message>
        <source>Database that the backup goes to</source>
        <translation>Datenbank, in die die Sicherung kommt</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name} ({database} auf {server})</translation>
    </message>
    <message>
        <source>&amp;Database or server of your list:</source>
        <translation>&amp;Datenbank oder Server aus Ihrer Liste:</translation>
    </message>
    <message>
        <source>Into a ne&amp;w database next to it</source>
        <translation>In eine ne&amp;ue Datenbank daneben</translation>
    </message>
    <message>
        <source>Na&amp;me of that database:</source>
        <translation>N&amp;ame dieser Datenbank:</translation>
    </message>
    <message>
        <source>Back up what is there now fir&amp;st</source>
        <translation>Zuerst &amp;sichern, was jetzt da ist</translation>
    </message>
    <message>
        <source>&amp;Replace {name}; you can undo it</source>
        <translation>{name} &amp;ersetzen; Sie können es rückgängig machen</translation>
    </message>
    <message>
        <source>Replace the c&amp;ontents of {name}; no undo by a click</source>
        <translation>Den &amp;Inhalt von {name} ersetzen; nicht mit einem Klick rückgängig zu machen</translation>
    </message>
    <message>
        <source>The backup is loaded into a new database, compared, and put in place of “{database}”. The one from before is kept on the server.</source>
        <translation>Die Sicherung wird in eine neue Datenbank geladen, verglichen und an die Stelle von „{database}“ gesetzt. Die von vorher bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>What “{database}” holds is replaced in one step. A backup of it is made first; to go back you restore that one.</source>
        <translation>Was „{database}“ enthält, wird in einem Schritt ersetzt. Zuerst wird es gesichert; um zurückzugehen, stellen Sie diese Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{database}” stays as it is. The name may also be that of a database that is there and empty.</source>
        <translation>„{database}“ bleibt, wie sie ist. Der Name darf auch der einer vorhandenen, leeren Datenbank sein.</translation>
    </message>
    <message>
        <source>The login “{user}” may not create databases, so it cannot do this. Give it that right on the server, or choose another way.</source>
        <translation>Der Benutzer „{user}“ darf keine Datenbanken anlegen, daher geht dies nicht. Geben Sie ihm auf dem Server dieses Recht, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>If it cannot be made, for example because the database is damaged, the restore goes on: the current database is kept anyway.</source>
        <translation>Wenn das nicht gelingt, etwa weil die Datenbank beschädigt ist, geht die Wiederherstellung weiter: die jetzige Datenbank bleibt ohnehin erhalten.</translation>
    </message>
    <message>
        <source>It is the way back, so it is always made here. If it cannot be made, nothing is changed.</source>
        <translation>Es ist der Weg zurück und wird hier daher immer gemacht. Gelingt es nicht, wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore “{name}”</source>
        <translation>„{name}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Pages of the restore</source>
        <translation>Seiten der Wiederherstellung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Try &amp;again…</source>
        <translation>&amp;Noch einmal versuchen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>Ich vertraue dieser Datei</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <source>The last lines of the log</source>
        <translation>Die letzten Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Restore aga&amp;in</source>
        <translation>&amp;Erneut wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Undo restore</source>
        <translation>&amp;Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Delete what the restore had &amp;put there…</source>
        <translation>&amp;Löschen, was die Wiederherstellung eingesetzt hat…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>&amp;Vorherige Datenbank löschen…</translation>
    </message>
    <message>
        <source>Your current database is untouched, and what was begun is cleaned up.</source>
        <translation>Ihre jetzige Datenbank ist unberührt, und was begonnen war, ist aufgeräumt.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>I trust this &amp;file</source>
        <translation>Ich &amp;vertraue dieser Datei</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>RestoreFollow</name>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>Die Wiederherstellung ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>The previous database is deleted</source>
        <translation>Die vorherige Datenbank ist gelöscht</translation>
    </message>
</context>
<context>
    <name>RestoreReady</name>
    <message>
        <source>W&amp;hat was looked at:</source>
        <translation>&amp;Was nachgesehen wurde:</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible</source>
        <translation>Es wird nachgesehen, ob die Wiederherstellung möglich ist</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible…</source>
        <translation>Es wird nachgesehen, ob die Wiederherstellung möglich ist…</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Alles ist bereit.</translation>
    </message>
    <message>
        <source>The restore cannot start until every problem in the list is solved.</source>
        <translation>Die Wiederherstellung kann erst beginnen, wenn jedes Problem in der Liste gelöst ist.</translation>
    </message>
</context>
<context>
    <name>RestoreRunning</name>
    <message>
        <source>What is done and what is to come</source>
        <translation>Was getan ist und was noch kommt</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>You can close this window; it goes on, and the main window shows how far it is.</source>
        <translation>Sie können dieses Fenster schließen; es läuft weiter, und das Hauptfenster zeigt, wie weit es ist.</translation>
    </message>
    <message>
        <source>It is being finished now; this takes a moment and cannot be stopped.</source>
        <translation>Es wird gerade zu Ende gebracht; das dauert einen Moment und lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>It is being cancelled, and what was begun is cleaned up.</source>
        <translation>Es wird abgebrochen, und was begonnen war, wird aufgeräumt.</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Bring back the backup of {moment}</source>
        <translation>Die Sicherung von {moment} zurückholen</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what it needs and have confirmed it.</source>
        <translation>Nichts wird geändert, bevor Sie gesehen haben, was nötig ist, und zugestimmt haben.</translation>
    </message>
    <message>
        <source>{moment} ({age} ago)</source>
        <translation>{moment} ({age} her)</translation>
    </message>
    <message>
        <source>{badge}: {hint}</source>
        <translation>{badge}: {hint}</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Gemacht:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>Gemacht von:</translation>
    </message>
    <message>
        <source>Of the database:</source>
        <translation>Von der Datenbank:</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>Auf dem Server:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>“{name}” will hold again what it held then. Changes made since then ({age}) will disappear from {name}. The current database is kept, so you can undo.</source>
        <translation>„{name}“ wird wieder enthalten, was es damals enthielt. Änderungen seither ({age}) verschwinden aus {name}. Die jetzige Datenbank bleibt erhalten, sodass Sie es rückgängig machen können.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This backup failed a check. It is read again in full before anything is changed; choose another one if you can.</source>
        <translation>Diese Sicherung hat eine Prüfung nicht bestanden. Sie wird noch einmal vollständig gelesen, bevor etwas geändert wird; wählen Sie eine andere, wenn Sie können.</translation>
    </message>
    <message>
        <source>This is a backup of the database “{source}”. Look on the next page whether it is to go into “{target}”.</source>
        <translation>Dies ist eine Sicherung der Datenbank „{source}“. Sehen Sie auf der nächsten Seite nach, ob sie nach „{target}“ soll.</translation>
    </message>
</context>
<context>
    <name>RestoreWork</name>
    <message>
        <source>“{database}” will again hold what it held {age} ago ({moment}). Changes made since then disappear from it, but what it holds now is kept aside, so nothing is lost. Programs that use it are disconnected.</source>
        <translation>„{database}“ wird wieder enthalten, was es vor dem Zeitpunkt {moment} enthielt ({age} her). Änderungen seither verschwinden daraus, aber was es jetzt enthält, wird beiseite gelegt, sodass nichts verloren geht. Programme, die es benutzen, werden getrennt.</translation>
    </message>
    <message>
        <source>Undo the restore of {name}?</source>
        <translation>Die Wiederherstellung von {name} rückgängig machen?</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Restore {name} again?</source>
        <translation>{name} erneut wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Erneut wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Stop {apps} meanwhile, and start it again</source>
        <translation>{apps} &amp;so lange anhalten und danach wieder starten</translation>
    </message>
    <message>
        <source>You will no longer be able to undo the restore of {moment}: what “{database}” held until then is gone for good. This frees {size} on the server.</source>
        <translation>Sie können dann die Wiederherstellung vom {moment} nicht mehr rückgängig machen: was „{database}“ bis dahin enthielt, ist endgültig weg. Auf dem Server werden {size} frei.</translation>
    </message>
    <message>
        <source>You will no longer be able to go back to what “{database}” held until the undo of {moment}: it is gone for good. This frees {size} on the server.</source>
        <translation>Sie können dann nicht mehr zu dem zurück, was „{database}“ bis zur Rücknahme vom {moment} enthielt: es ist endgültig weg. Auf dem Server werden {size} frei.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>It is handed to ssh, and neither kept nor written anywhere.</source>
        <translation>Es wird an ssh übergeben und weder behalten noch irgendwo aufgeschrieben.</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passphrase of the key {file}</source>
        <translation>Passphrase des Schlüssels {file}</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Passwort von {user}</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>Ant&amp;wort:</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>A&amp;llgemein</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
</context>
<context>
    <name>SshQuestionDialog</name>
    <message>
        <source>PG Backup – question of ssh</source>
        <translation>PG Backup – Frage von ssh</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Stopped: {step}</source>
        <translation>Angehalten: {step}</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>Jetzt: {step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Getan: {step}</translation>
    </message>
    <message>
        <source>To come: {step}</source>
        <translation>Noch zu tun: {step}</translation>
    </message>
</context>
<context>
    <name>TablesBox</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tabellen ({count})</translation>
    </message>
    <message>
        <source>Tables ({count}), {rows}</source>
        <translation>Tabellen ({count}), {rows}</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Tabellen durchsuchen</translation>
    </message>
    <message>
        <source>Tables in this backup</source>
        <translation>Tabellen in dieser Sicherung</translation>
    </message>
</context>
<context>
    <name>TablesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>PostgreSQL programs found on this computer</source>
        <translation>Auf diesem Computer gefundene PostgreSQL-Programme</translation>
    </message>
</context>
<context>
    <name>ToolTableModel</name>
    <message>
        <source>{path} does not run: {reason}</source>
        <translation>{path} läuft nicht: {reason}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Test restore</source>
        <translation>Probe-Wiederherstellung</translation>
    </message>
    <message>
        <source>Try out the backup of {moment}?</source>
        <translation>Die Sicherung von {moment} ausprobieren?</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch database on the server, the rows of every table are counted and compared with the backup, and the scratch database is deleted again. Your databases are not touched. For the time it takes, the server needs space for one more copy.</source>
        <translation>Die Sicherung wird auf dem Server in eine Probedatenbank wiederhergestellt, die Zeilen jeder Tabelle werden gezählt und mit der Sicherung verglichen, und die Probedatenbank wird wieder gelöscht. Ihre Datenbanken werden nicht angerührt. Solange es dauert, braucht der Server Platz für eine weitere Kopie.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>{server} (the one of {name})</source>
        <translation>{server} (der von {name})</translation>
    </message>
    <message>
        <source>On this &amp;server:</source>
        <translation>Auf diesem &amp;Server:</translation>
    </message>
    <message>
        <source>Start test restore</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>Ich vertraue dieser Datei</translation>
    </message>
</context>
<context>
    <name>YesNoDialog</name>
    <message>
        <source>A question of ssh</source>
        <translation>Eine Frage von ssh</translation>
    </message>
    <message>
        <source>&amp;Yes, this is my server</source>
        <translation>&amp;Ja, das ist mein Server</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Is {host} your server?</source>
        <translation>Ist {host} Ihr Server?</translation>
    </message>
    <message>
        <source>This computer has not connected to {host} before, so ssh cannot tell whether it is the right one. The server shows this key ({kind}):</source>
        <translation>Dieser Computer hat sich noch nie mit {host} verbunden, daher kann ssh nicht erkennen, ob es der richtige ist. Der Server zeigt diesen Schlüssel ({kind}):</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key</source>
        <translation>Fingerabdruck des Server-Schlüssels</translation>
    </message>
    <message>
        <source>This computer knows the same key already, under another name or address: {names}</source>
        <translation>Denselben Schlüssel kennt dieser Computer schon, unter einem anderen Namen oder einer anderen Adresse: {names}</translation>
    </message>
    <message>
        <source>Compare it with what the server shows on its own screen after “{command}”. If it is another one, somebody else may be answering: say No. Nothing is sent before you answer.</source>
        <translation>Vergleichen Sie ihn mit dem, was der Server nach „{command}“ auf seinem eigenen Bildschirm zeigt. Ist es ein anderer, so antwortet vielleicht jemand anderes: wählen Sie dann „Nein“. Bevor Sie antworten, wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>_WorryLine</name>
    <message>
        <source>Show what helps…</source>
        <translation>Zeigen, was hilft…</translation>
    </message>
</context>
<context>
    <name>boxes</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>--beside needs the name of a new database</source>
        <translation>--beside braucht den Namen einer neuen Datenbank</translation>
    </message>
    <message>
        <source>--in-place needs the backup made just before</source>
        <translation>--in-place braucht die unmittelbar davor gemachte Sicherung</translation>
    </message>
    <message>
        <source>nobody is there to confirm: add --yes</source>
        <translation>niemand ist da, um zuzustimmen: --yes anfügen</translation>
    </message>
    <message>
        <source>--beside replaces nothing, so there is nothing to stop</source>
        <translation>--beside ersetzt nichts, also gibt es nichts anzuhalten</translation>
    </message>
    <message>
        <source>--keep-running stops nothing</source>
        <translation>--keep-running hält nichts an</translation>
    </message>
    <message>
        <source>no app was found beside this database: name it with --stop</source>
        <translation>neben dieser Datenbank wurde keine App gefunden: nennen Sie sie mit --stop</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Where is your database?</source>
        <translation>Wo ist Ihre Datenbank?</translation>
    </message>
    <message>
        <source>Can it be reached?</source>
        <translation>Ist sie erreichbar?</translation>
    </message>
    <message>
        <source>Where to keep the backups?</source>
        <translation>Wohin mit den Sicherungen?</translation>
    </message>
    <message>
        <source>The first backup</source>
        <translation>Die erste Sicherung</translation>
    </message>
    <message>
        <source>Copy the compose file, the .env file or the database address of your app, and paste it here. What is found appears in the fields below.</source>
        <translation>Kopieren Sie die Compose-Datei, die .env-Datei oder die Datenbankadresse Ihrer App, und fügen Sie sie hier ein. Was gefunden wird, erscheint in den Feldern darunter.</translation>
    </message>
    <message>
        <source>The settings of your app name these: look for DB_HOST or DATABASE_URL.</source>
        <translation>Die Einstellungen Ihrer App nennen sie: suchen Sie nach DB_HOST oder DATABASE_URL.</translation>
    </message>
    <message>
        <source>Nothing is changed on the server.</source>
        <translation>Auf dem Server wird nichts geändert.</translation>
    </message>
    <message>
        <source>Best on another disk than the database. Every backup is one file.</source>
        <translation>Am besten auf einer anderen Platte als die Datenbank. Jede Sicherung ist eine einzige Datei.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>&amp;Weiter: wiederherstellen</translation>
    </message>
    <message>
        <source>Ne&amp;xt: test it</source>
        <translation>&amp;Weiter: testen</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Save and back up &amp;now</source>
        <translation>Speichern und &amp;jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Skip the test</source>
        <translation>Test übersprin&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Save without a backup</source>
        <translation>Ohne Sicherung spei&amp;chern</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02} s</source>
        <translation>{minutes} min {seconds:02} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The backup is read in full before anything is changed</source>
        <translation>Die Sicherung wird vollständig gelesen, bevor etwas geändert wird</translation>
    </message>
    <message>
        <source>The backup can be read, but nothing was recorded to compare it with</source>
        <translation>Die Sicherung ist lesbar, aber es wurde nichts zum Vergleichen aufgezeichnet</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>Die Sicherung ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The PostgreSQL programs fit the server and the backup</source>
        <translation>Die PostgreSQL-Programme passen zum Server und zur Sicherung</translation>
    </message>
    <message>
        <source>Programs of a newer version than the server&apos;s will be used</source>
        <translation>Programme einer neueren Version als der des Servers werden benutzt</translation>
    </message>
    <message>
        <source>No programs that fit</source>
        <translation>Keine passenden Programme</translation>
    </message>
    <message>
        <source>The name of the restored database can be used</source>
        <translation>Der Name der wiederhergestellten Datenbank ist benutzbar</translation>
    </message>
    <message>
        <source>The name of the restored database deserves a look</source>
        <translation>Der Name der wiederhergestellten Datenbank verdient einen Blick</translation>
    </message>
    <message>
        <source>The name of the restored database cannot be used</source>
        <translation>Der Name der wiederhergestellten Datenbank ist nicht benutzbar</translation>
    </message>
    <message>
        <source>This login may create a database</source>
        <translation>Dieser Benutzer darf eine Datenbank anlegen</translation>
    </message>
    <message>
        <source>Whether this login may create a database is not known</source>
        <translation>Ob dieser Benutzer eine Datenbank anlegen darf, ist nicht bekannt</translation>
    </message>
    <message>
        <source>This login may not create a database</source>
        <translation>Dieser Benutzer darf keine Datenbank anlegen</translation>
    </message>
    <message>
        <source>The restored database can get its owner</source>
        <translation>Die wiederhergestellte Datenbank kann ihren Eigentümer bekommen</translation>
    </message>
    <message>
        <source>The restored database will get another owner</source>
        <translation>Die wiederhergestellte Datenbank bekommt einen anderen Eigentümer</translation>
    </message>
    <message>
        <source>The restored database cannot get its owner</source>
        <translation>Die wiederhergestellte Datenbank kann ihren Eigentümer nicht bekommen</translation>
    </message>
    <message>
        <source>All roles that the backup needs are on the server</source>
        <translation>Alle Rollen, die die Sicherung braucht, sind auf dem Server</translation>
    </message>
    <message>
        <source>Which roles the backup needs is not known for certain</source>
        <translation>Welche Rollen die Sicherung braucht, ist nicht sicher bekannt</translation>
    </message>
    <message>
        <source>Roles are missing on the server</source>
        <translation>Auf dem Server fehlen Rollen</translation>
    </message>
    <message>
        <source>All extensions that the backup needs are on the server</source>
        <translation>Alle Erweiterungen, die die Sicherung braucht, sind auf dem Server</translation>
    </message>
    <message>
        <source>Which extensions the backup needs is not known for certain</source>
        <translation>Welche Erweiterungen die Sicherung braucht, ist nicht sicher bekannt</translation>
    </message>
    <message>
        <source>Extensions are missing on the server</source>
        <translation>Auf dem Server fehlen Erweiterungen</translation>
    </message>
    <message>
        <source>This login may create everything that is in the backup</source>
        <translation>Dieser Benutzer darf alles anlegen, was in der Sicherung ist</translation>
    </message>
    <message>
        <source>Whether this login may create everything in the backup is not known</source>
        <translation>Ob dieser Benutzer alles aus der Sicherung anlegen darf, ist nicht bekannt</translation>
    </message>
    <message>
        <source>This login may not create everything that is in the backup</source>
        <translation>Dieser Benutzer darf nicht alles anlegen, was in der Sicherung ist</translation>
    </message>
    <message>
        <source>Nobody copies changes from or to the database</source>
        <translation>Niemand kopiert Änderungen aus der Datenbank oder in sie</translation>
    </message>
    <message>
        <source>Replication slots stay with the database from before, and are deleted with it</source>
        <translation>Replikations-Slots bleiben bei der Datenbank von vorher und werden mit ihr gelöscht</translation>
    </message>
    <message>
        <source>Changes are being copied from or to the database</source>
        <translation>Änderungen werden aus der Datenbank oder in sie kopiert</translation>
    </message>
    <message>
        <source>No unfinished transactions are in the way</source>
        <translation>Keine unbeendeten Transaktionen sind im Weg</translation>
    </message>
    <message>
        <source>Unfinished transactions could not be looked for</source>
        <translation>Nach unbeendeten Transaktionen konnte nicht gesehen werden</translation>
    </message>
    <message>
        <source>Unfinished transactions are in the way</source>
        <translation>Unbeendete Transaktionen sind im Weg</translation>
    </message>
    <message>
        <source>Nobody has to be disconnected</source>
        <translation>Niemand muss getrennt werden</translation>
    </message>
    <message>
        <source>Will be disconnected</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>Some programs cannot be disconnected</source>
        <translation>Einige Programme lassen sich nicht trennen</translation>
    </message>
    <message>
        <source>The server has space for a second copy</source>
        <translation>Der Server hat Platz für eine zweite Kopie</translation>
    </message>
    <message>
        <source>The server needs space for a second copy, and how much is free cannot be seen from here</source>
        <translation>Der Server braucht Platz für eine zweite Kopie, und wie viel frei ist, lässt sich von hier nicht sehen</translation>
    </message>
    <message>
        <source>The server has too little space for a second copy</source>
        <translation>Der Server hat zu wenig Platz für eine zweite Kopie</translation>
    </message>
    <message>
        <source>The server can replace all contents in one step</source>
        <translation>Der Server kann den ganzen Inhalt in einem Schritt ersetzen</translation>
    </message>
    <message>
        <source>Whether the server can replace all contents in one step is not known</source>
        <translation>Ob der Server den ganzen Inhalt in einem Schritt ersetzen kann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The server cannot replace all contents in one step</source>
        <translation>Der Server kann nicht den ganzen Inhalt in einem Schritt ersetzen</translation>
    </message>
    <message>
        <source>Nobody else is connected to the database</source>
        <translation>Niemand sonst ist mit der Datenbank verbunden</translation>
    </message>
    <message>
        <source>Stays connected, and the restore gives up if it is in the way for long</source>
        <translation>Bleibt verbunden, und die Wiederherstellung gibt auf, wenn es lange im Weg ist</translation>
    </message>
    <message>
        <source>Programs that are connected are in the way</source>
        <translation>Verbundene Programme sind im Weg</translation>
    </message>
    <message>
        <source>The backup folder can be written to</source>
        <translation>In den Sicherungsordner kann geschrieben werden</translation>
    </message>
    <message>
        <source>The backup folder deserves a look</source>
        <translation>Der Sicherungsordner verdient einen Blick</translation>
    </message>
    <message>
        <source>The backup folder cannot be used</source>
        <translation>Der Sicherungsordner ist nicht benutzbar</translation>
    </message>
    <message>
        <source>There is enough free space in the backup folder</source>
        <translation>Im Sicherungsordner ist genug Platz frei</translation>
    </message>
    <message>
        <source>How much space is free in the backup folder is not known</source>
        <translation>Wie viel Platz im Sicherungsordner frei ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>There is too little free space in the backup folder</source>
        <translation>Im Sicherungsordner ist zu wenig Platz frei</translation>
    </message>
    <message>
        <source>This login can read everything in the database</source>
        <translation>Dieser Benutzer kann alles in der Datenbank lesen</translation>
    </message>
    <message>
        <source>What this login can read is not known for certain</source>
        <translation>Was dieser Benutzer lesen kann, ist nicht sicher bekannt</translation>
    </message>
    <message>
        <source>This login cannot read everything in the database</source>
        <translation>Dieser Benutzer kann nicht alles in der Datenbank lesen</translation>
    </message>
    <message>
        <source>This login has no more rights than a backup needs</source>
        <translation>Dieser Benutzer hat nicht mehr Rechte, als eine Sicherung braucht</translation>
    </message>
    <message>
        <source>This login may do everything on the server; one with fewer rights is enough for backups</source>
        <translation>Dieser Benutzer darf auf dem Server alles; für Sicherungen genügt einer mit weniger Rechten</translation>
    </message>
    <message>
        <source>This login cannot be used</source>
        <translation>Dieser Benutzer ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The server is not a read-only copy of another</source>
        <translation>Der Server ist keine schreibgeschützte Kopie eines anderen</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another; a long backup may be interrupted by it</source>
        <translation>Der Server ist eine schreibgeschützte Kopie eines anderen; eine lange Sicherung kann dadurch unterbrochen werden</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another</source>
        <translation>Der Server ist eine schreibgeschützte Kopie eines anderen</translation>
    </message>
    <message>
        <source>Everything is in the backup</source>
        <translation>Alles ist in der Sicherung</translation>
    </message>
    <message>
        <source>Not in the backup: roles and their passwords, other databases, and the files of the app</source>
        <translation>Nicht in der Sicherung: Rollen und ihre Passwörter, andere Datenbanken und die Dateien der App</translation>
    </message>
    <message>
        <source>What is in the backup is not known</source>
        <translation>Was in der Sicherung ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Settings and privileges of the database are carried over</source>
        <translation>Einstellungen und Rechte der Datenbank werden übernommen</translation>
    </message>
    <message>
        <source>Cannot be carried over to the restored database</source>
        <translation>Lässt sich nicht in die wiederhergestellte Datenbank übernehmen</translation>
    </message>
    <message>
        <source>Settings of the database cannot be carried over</source>
        <translation>Einstellungen der Datenbank lassen sich nicht übernehmen</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Name fehlt</translation>
    </message>
    <message>
        <source>This database has no name in the list yet.</source>
        <translation>Diese Datenbank hat noch keinen Namen in der Liste.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Name already used</source>
        <translation>Name schon vergeben</translation>
    </message>
    <message>
        <source>Another database in the list is called “{name}”.</source>
        <translation>Eine andere Datenbank in der Liste heißt „{name}“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Server address not usable</source>
        <translation>Server-Adresse nicht brauchbar</translation>
    </message>
    <message>
        <source>The server is not given as one host name or IP address.</source>
        <translation>Der Server ist nicht als ein Rechnername oder eine IP-Adresse angegeben.</translation>
    </message>
    <message>
        <source>Enter one host name or IP address, without spaces.</source>
        <translation>Geben Sie einen Rechnernamen oder eine IP-Adresse ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Port not usable</source>
        <translation>Port nicht brauchbar</translation>
    </message>
    <message>
        <source>The port {port} does not exist.</source>
        <translation>Den Port {port} gibt es nicht.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535; the usual one is 5432.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein; üblich ist 5432.</translation>
    </message>
    <message>
        <source>Database name not usable</source>
        <translation>Datenbankname nicht brauchbar</translation>
    </message>
    <message>
        <source>A database cannot have an empty name.</source>
        <translation>Eine Datenbank kann keinen leeren Namen haben.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Geben Sie den Namen der Datenbank ein.</translation>
    </message>
    <message>
        <source>Database name too long</source>
        <translation>Datenbankname zu lang</translation>
    </message>
    <message>
        <source>This name takes {bytes} bytes, and PostgreSQL allows at most 63.</source>
        <translation>Dieser Name hat {bytes} Bytes, und PostgreSQL erlaubt höchstens 63.</translation>
    </message>
    <message>
        <source>Enter a shorter name.</source>
        <translation>Geben Sie einen kürzeren Namen ein.</translation>
    </message>
    <message>
        <source>User missing</source>
        <translation>Benutzer fehlt</translation>
    </message>
    <message>
        <source>Without a user name nobody can log in.</source>
        <translation>Ohne Benutzernamen kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Enter the user name, for example postgres.</source>
        <translation>Geben Sie den Benutzernamen ein, zum Beispiel postgres.</translation>
    </message>
    <message>
        <source>Backup folder missing</source>
        <translation>Sicherungsordner fehlt</translation>
    </message>
    <message>
        <source>There is no full path to a folder for the backups yet.</source>
        <translation>Es gibt noch keinen vollständigen Pfad zu einem Ordner für die Sicherungen.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Wählen Sie einen Ordner für die Sicherungen.</translation>
    </message>
    <message>
        <source>Address not understood</source>
        <translation>Adresse nicht verstanden</translation>
    </message>
    <message>
        <source>The text starts like a database address but cannot be read as one.</source>
        <translation>Der Text beginnt wie eine Datenbankadresse, lässt sich aber nicht als solche lesen.</translation>
    </message>
    <message>
        <source>Enter an address like postgresql://user@host:5432/database.</source>
        <translation>Geben Sie eine Adresse ein wie postgresql://benutzer@rechner:5432/datenbank.</translation>
    </message>
    <message>
        <source>Nothing found in that text</source>
        <translation>In diesem Text nichts gefunden</translation>
    </message>
    <message>
        <source>The text names no PostgreSQL server, database or user that was understood.</source>
        <translation>Der Text nennt keinen PostgreSQL-Server, keine Datenbank und keinen Benutzer, die verstanden wurden.</translation>
    </message>
    <message>
        <source>Paste all of your app&apos;s docker compose or environment file, or fill in the form.</source>
        <translation>Fügen Sie die ganze Compose- oder Umgebungsdatei Ihrer App ein, oder füllen Sie das Formular aus.</translation>
    </message>
    <message>
        <source>Not PostgreSQL</source>
        <translation>Kein PostgreSQL</translation>
    </message>
    <message>
        <source>The text is about another kind of database, such as MySQL, MariaDB or SQLite.</source>
        <translation>Der Text handelt von einer anderen Art Datenbank, etwa MySQL, MariaDB oder SQLite.</translation>
    </message>
    <message>
        <source>Paste the settings of an app that keeps its data in PostgreSQL.</source>
        <translation>Fügen Sie die Einstellungen einer App ein, die ihre Daten in PostgreSQL hält.</translation>
    </message>
    <message>
        <source>No such database in the list</source>
        <translation>Keine solche Datenbank in der Liste</translation>
    </message>
    <message>
        <source>No saved database is called “{name}”.</source>
        <translation>Keine gespeicherte Datenbank heißt „{name}“.</translation>
    </message>
    <message>
        <source>Choose one of the saved databases, or add this one.</source>
        <translation>Wählen Sie eine der gespeicherten Datenbanken, oder fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Saved databases not readable</source>
        <translation>Gespeicherte Datenbanken nicht lesbar</translation>
    </message>
    <message>
        <source>The list of saved databases cannot be read: {path}. The file was left as it is, and your backups are untouched.</source>
        <translation>Die Liste der gespeicherten Datenbanken ist nicht lesbar: {path}. Die Datei blieb, wie sie ist, und Ihre Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>Repair or rename that file, then start PG Backup again.</source>
        <translation>Reparieren Sie diese Datei oder benennen Sie sie um, und starten Sie PG Backup dann neu.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>No computer called “{host}” can be found on the network.</source>
        <translation>Im Netzwerk ist kein Computer namens „{host}“ zu finden.</translation>
    </message>
    <message>
        <source>Correct the spelling, or enter the IP address of the server.</source>
        <translation>Berichtigen Sie die Schreibweise, oder geben Sie die IP-Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>No server at this address</source>
        <translation>Kein Server an dieser Adresse</translation>
    </message>
    <message>
        <source>The computer is there, but PostgreSQL does not listen at {server}.</source>
        <translation>Der Computer ist da, aber unter {server} antwortet kein PostgreSQL.</translation>
    </message>
    <message>
        <source>Start the database server, or correct the port.</source>
        <translation>Starten Sie den Datenbankserver, oder berichtigen Sie den Port.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer came from {server} in time.</source>
        <translation>Von {server} kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Turn the server on, and look for a firewall or a wrong port if it is on.</source>
        <translation>Schalten Sie den Server ein; ist er an, so suchen Sie nach einer Firewall oder einem falschen Port.</translation>
    </message>
    <message>
        <source>Not a PostgreSQL server</source>
        <translation>Kein PostgreSQL-Server</translation>
    </message>
    <message>
        <source>Something answers at {server}, but it is not PostgreSQL.</source>
        <translation>Unter {server} antwortet etwas, aber es ist nicht PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct the port; PostgreSQL usually uses 5432.</source>
        <translation>Berichtigen Sie den Port; PostgreSQL benutzt meist 5432.</translation>
    </message>
    <message>
        <source>No encryption on the server</source>
        <translation>Keine Verschlüsselung auf dem Server</translation>
    </message>
    <message>
        <source>Encryption is demanded here, but {server} does not offer it. Nothing was sent.</source>
        <translation>Hier ist Verschlüsselung verlangt, aber {server} bietet sie nicht an. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or choose “Encrypt if possible” for this database.</source>
        <translation>Schalten Sie die Verschlüsselung auf dem Server ein, oder wählen Sie für diese Datenbank „Verschlüsseln, wenn möglich“.</translation>
    </message>
    <message>
        <source>Server certificate not trusted</source>
        <translation>Zertifikat des Servers nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is {server}. No password was sent.</source>
        <translation>Das Zertifikat beweist nicht, dass dies {server} ist. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Install the root certificate of the server on this computer, or choose another encryption for this database.</source>
        <translation>Installieren Sie das Stammzertifikat des Servers auf diesem Computer, oder wählen Sie für diese Datenbank eine andere Verschlüsselung.</translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation>Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted by {server}.</source>
        <translation>Der Benutzername oder das Passwort wurde von {server} nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Geben Sie Benutzernamen und Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>Access not allowed by the server</source>
        <translation>Zugang vom Server nicht erlaubt</translation>
    </message>
    <message>
        <source>A rule on {server} keeps this user on this computer away from the database.</source>
        <translation>Eine Regel auf {server} hält diesen Benutzer auf diesem Computer von der Datenbank fern.</translation>
    </message>
    <message>
        <source>Add a line for this computer to pg_hba.conf on the server and let it read the file again.</source>
        <translation>Fügen Sie auf dem Server eine Zeile für diesen Computer in pg_hba.conf ein, und lassen Sie ihn die Datei neu lesen.</translation>
    </message>
    <message>
        <source>Database not found</source>
        <translation>Datenbank nicht gefunden</translation>
    </message>
    <message>
        <source>There is no database “{database}” on {server}.</source>
        <translation>Es gibt keine Datenbank „{database}“ auf {server}.</translation>
    </message>
    <message>
        <source>Choose one from the list of databases on the server.</source>
        <translation>Wählen Sie eine aus der Liste der Datenbanken auf dem Server.</translation>
    </message>
    <message>
        <source>Database closed</source>
        <translation>Datenbank geschlossen</translation>
    </message>
    <message>
        <source>The database “{database}” takes no connections at the moment, perhaps because a restore was interrupted.</source>
        <translation>Die Datenbank „{database}“ nimmt zurzeit keine Verbindungen an, vielleicht weil eine Wiederherstellung unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Start PG Backup again, so that it can finish what was interrupted.</source>
        <translation>Starten Sie PG Backup neu, damit es beenden kann, was unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>No connection is free on {server}.</source>
        <translation>Auf {server} ist keine Verbindung frei.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Server starting or stopping</source>
        <translation>Server startet oder hält an</translation>
    </message>
    <message>
        <source>PostgreSQL on {server} is not ready yet.</source>
        <translation>PostgreSQL auf {server} ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection to {server} broke off in the middle. Your database and your earlier backups are untouched.</source>
        <translation>Die Verbindung zu {server} brach mittendrin ab. Ihre Datenbank und Ihre früheren Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>Make sure that the server is running, then try again.</source>
        <translation>Vergewissern Sie sich, dass der Server läuft, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>This login may not do what is needed: {what}.</source>
        <translation>Dieser Benutzer darf nicht tun, was nötig ist: {what}.</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or the main login of the server.</source>
        <translation>Nehmen Sie den Benutzer, dem die Datenbank gehört, oder den Hauptbenutzer des Servers.</translation>
    </message>
    <message>
        <source>The server refused a command</source>
        <translation>Der Server hat einen Befehl abgelehnt</translation>
    </message>
    <message>
        <source>The server stopped with this message: {detail}</source>
        <translation>Der Server hielt mit dieser Meldung an: {detail}</translation>
    </message>
    <message>
        <source>Read the details, correct the cause, and try again.</source>
        <translation>Lesen Sie die Einzelheiten, beheben Sie die Ursache, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing</source>
        <translation>PostgreSQL-Programme fehlen</translation>
    </message>
    <message>
        <source>The programs pg_dump and pg_restore were not found together on this computer.</source>
        <translation>Die Programme pg_dump und pg_restore wurden auf diesem Computer nicht zusammen gefunden.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs, or choose their folder in Settings.</source>
        <translation>Installieren Sie die Client-Programme von PostgreSQL {major}, oder wählen Sie deren Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>PostgreSQL programs too old</source>
        <translation>PostgreSQL-Programme zu alt</translation>
    </message>
    <message>
        <source>The newest programs found are version {found}, but the server is version {server}. Older programs cannot read a newer server.</source>
        <translation>Die neuesten gefundenen Programme haben Version {found}, der Server aber Version {server}. Ältere Programme können einen neueren Server nicht lesen.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs on this computer.</source>
        <translation>Installieren Sie die Client-Programme von PostgreSQL {major} auf diesem Computer.</translation>
    </message>
    <message>
        <source>Program does not work</source>
        <translation>Programm funktioniert nicht</translation>
    </message>
    <message>
        <source>The program {path} was found but does not run.</source>
        <translation>Das Programm {path} wurde gefunden, läuft aber nicht.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client programs again, or choose others in Settings.</source>
        <translation>Installieren Sie die PostgreSQL-Client-Programme neu, oder wählen Sie in den Einstellungen andere.</translation>
    </message>
    <message>
        <source>Backup not read to its end</source>
        <translation>Sicherung nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>The program that read the backup was ended by something else (signal {signal}). Nothing speaks against the backup itself.</source>
        <translation>Das Programm, das die Sicherung las, wurde von etwas anderem beendet (Signal {signal}). Gegen die Sicherung selbst spricht nichts.</translation>
    </message>
    <message>
        <source>Check the backup again.</source>
        <translation>Prüfen Sie die Sicherung noch einmal.</translation>
    </message>
    <message>
        <source>Program stopped working</source>
        <translation>Programm reagiert nicht mehr</translation>
    </message>
    <message>
        <source>The program {tool} did nothing for {seconds} seconds, so it was ended and cleaned up after. Nothing was lost.</source>
        <translation>Das Programm {tool} tat {seconds} Sekunden lang nichts, daher wurde es beendet und aufgeräumt. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Try again, and if it happens again choose other programs in Settings.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, so wählen Sie in den Einstellungen andere Programme.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>A password is needed to log in to {server}, and none is known here.</source>
        <translation>Für die Anmeldung an {server} ist ein Passwort nötig, und hier ist keines bekannt.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Password store not available</source>
        <translation>Passwortspeicher nicht verfügbar</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer or is locked. The password was not written anywhere else.</source>
        <translation>Der Passwortspeicher des Systems hat nicht geantwortet oder ist gesperrt. Das Passwort wurde nirgends sonst aufgeschrieben.</translation>
    </message>
    <message>
        <source>Unlock the password store, or keep the password only until you quit.</source>
        <translation>Entsperren Sie den Passwortspeicher, oder behalten Sie das Passwort nur, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>{message} An app could not be started again; start it with: {command}</source>
        <translation>{message} Eine App konnte nicht wieder gestartet werden; starten Sie sie mit: {command}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Written completely and read back in full; checksum and row counts were recorded.</source>
        <translation>Vollständig geschrieben und ganz zurückgelesen; Prüfsumme und Zeilenzahlen wurden aufgezeichnet.</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>Restored to a test database, where all row counts were the same.</source>
        <translation>In eine Probedatenbank wiederhergestellt, in der alle Zeilenzahlen dieselben waren.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Read in full without an error; there is no record to compare it with.</source>
        <translation>Vollständig ohne Fehler gelesen; es gibt keine Aufzeichnung zum Vergleichen.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>A file that PG Backup did not make and has not read in full yet.</source>
        <translation>Eine Datei, die PG Backup nicht gemacht und noch nicht vollständig gelesen hat.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>A check failed; this backup cannot be restored.</source>
        <translation>Eine Prüfung ist fehlgeschlagen; diese Sicherung lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Looking at what is needed</source>
        <translation>Es wird angesehen, was nötig ist</translation>
    </message>
    <message>
        <source>Counting what is in the database</source>
        <translation>Es wird gezählt, was in der Datenbank ist</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Die Datenbank wird kopiert</translation>
    </message>
    <message>
        <source>Reading the backup in full</source>
        <translation>Die Sicherung wird vollständig gelesen</translation>
    </message>
    <message>
        <source>Putting the backup into its folder</source>
        <translation>Die Sicherung wird in ihren Ordner gelegt</translation>
    </message>
    <message>
        <source>Computing the checksum</source>
        <translation>Die Prüfsumme wird berechnet</translation>
    </message>
    <message>
        <source>Creating the new database</source>
        <translation>Die neue Datenbank wird angelegt</translation>
    </message>
    <message>
        <source>Loading the data</source>
        <translation>Die Daten werden geladen</translation>
    </message>
    <message>
        <source>Waiting for a program that uses the database</source>
        <translation>Es wird auf ein Programm gewartet, das die Datenbank benutzt</translation>
    </message>
    <message>
        <source>Comparing with what the backup recorded</source>
        <translation>Es wird mit dem Aufgezeichneten verglichen</translation>
    </message>
    <message>
        <source>Copying owner and settings of the database</source>
        <translation>Eigentümer und Einstellungen der Datenbank werden kopiert</translation>
    </message>
    <message>
        <source>Stopping the app</source>
        <translation>Die App wird angehalten</translation>
    </message>
    <message>
        <source>Switching the databases</source>
        <translation>Die Datenbanken werden getauscht</translation>
    </message>
    <message>
        <source>Deleting the database that is no longer needed</source>
        <translation>Die nicht mehr benötigte Datenbank wird gelöscht</translation>
    </message>
    <message>
        <source>Setting right what was interrupted</source>
        <translation>Was unterbrochen wurde, wird in Ordnung gebracht</translation>
    </message>
    <message>
        <source>Looking for Docker, Podman and PostgreSQL</source>
        <translation>Docker, Podman und PostgreSQL werden gesucht</translation>
    </message>
    <message>
        <source>Looking into the containers</source>
        <translation>In die Container wird hineingesehen</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>Die Datenbanken werden aufgelistet</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Probe-Wiederherstellung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Delete kept database</source>
        <translation>Löschen einer behaltenen Datenbank</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Löschen einer Sicherung</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Rücknahme des Löschens</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>List of databases</source>
        <translation>Liste der Datenbanken</translation>
    </message>
    <message>
        <source>Search for programs</source>
        <translation>Suche nach Programmen</translation>
    </message>
    <message>
        <source>Look at this computer</source>
        <translation>Blick auf diesen Computer</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Eine Datei ansehen</translation>
    </message>
    <message>
        <source>Preparation of the restore</source>
        <translation>Vorbereitung der Wiederherstellung</translation>
    </message>
    <message>
        <source>Preparation of the backup</source>
        <translation>Vorbereitung der Sicherung</translation>
    </message>
    <message>
        <source>List of the app&apos;s containers</source>
        <translation>Liste der Container der App</translation>
    </message>
    <message>
        <source>List of kept databases</source>
        <translation>Liste der behaltenen Datenbanken</translation>
    </message>
    <message>
        <source>Clean-up after an interruption</source>
        <translation>Aufräumen nach einer Unterbrechung</translation>
    </message>
    <message>
        <source>List of backups</source>
        <translation>Liste der Sicherungen</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>Einzelheiten der Sicherung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Search for databases</source>
        <translation>Suche nach Datenbanken</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Liste der Server</translation>
    </message>
    <message>
        <source>{kind}: done.</source>
        <translation>{kind}: fertig.</translation>
    </message>
    <message>
        <source>{kind}: done, with something to know.</source>
        <translation>{kind}: fertig, mit einem Hinweis.</translation>
    </message>
    <message>
        <source>{kind}: failed.</source>
        <translation>{kind}: fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{kind}: cancelled. Nothing was changed.</source>
        <translation>{kind}: abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Programs of a newer PostgreSQL version than the server&apos;s were used</source>
        <translation>Programme einer neueren PostgreSQL-Version als der des Servers wurden benutzt</translation>
    </message>
    <message>
        <source>This property of the database could not be copied; set it by hand</source>
        <translation>Diese Eigenschaft der Datenbank ließ sich nicht kopieren; setzen Sie sie von Hand</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nicht alles konnte geprüft werden</translation>
    </message>
    <message>
        <source>PostgreSQL has warned</source>
        <translation>PostgreSQL hat gewarnt</translation>
    </message>
    <message>
        <source>One harmless line was skipped</source>
        <translation>Eine harmlose Zeile wurde übersprungen</translation>
    </message>
    <message>
        <source>Nothing was recorded when this file was made, so it cannot be compared</source>
        <translation>Als diese Datei entstand, wurde nichts aufgezeichnet, daher lässt sie sich nicht vergleichen</translation>
    </message>
    <message>
        <source>No row counts were recorded when this file was made, so none were compared</source>
        <translation>Als diese Datei entstand, wurden keine Zeilenzahlen aufgezeichnet, daher wurden keine verglichen</translation>
    </message>
    <message>
        <source>The disk did not confirm that the backup folder is safely written</source>
        <translation>Die Platte hat nicht bestätigt, dass der Sicherungsordner sicher geschrieben ist</translation>
    </message>
    <message>
        <source>The database could not be backed up before the restore; it is kept on the server all the same</source>
        <translation>Die Datenbank konnte vor der Wiederherstellung nicht gesichert werden; sie bleibt dennoch auf dem Server erhalten</translation>
    </message>
    <message>
        <source>Newer than the backup, and still in the database</source>
        <translation>Neuer als die Sicherung und noch in der Datenbank</translation>
    </message>
    <message>
        <source>The restore is done, but an app could not be started again; start it with</source>
        <translation>Die Wiederherstellung ist fertig, aber eine App konnte nicht wieder gestartet werden; starten Sie sie mit</translation>
    </message>
    <message>
        <source>The password could not be stored and is kept only until you quit</source>
        <translation>Das Passwort konnte nicht gespeichert werden und bleibt nur, bis Sie das Programm beenden</translation>
    </message>
    <message>
        <source>The server needs {size} for a second copy; how much is free cannot be seen from here.</source>
        <translation>Der Server braucht {size} für eine zweite Kopie; wie viel frei ist, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>{message} {action}</source>
        <translation>{message} {action}</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because the server is version {server}.</source>
        <translation>pg_dump {version} aus {path} wird benutzt, weil der Server Version {server} hat.</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because no program for the server&apos;s version {server} was found; newer programs can read an older server.</source>
        <translation>pg_dump {version} aus {path} wird benutzt, weil kein Programm für die Server-Version {server} gefunden wurde; neuere Programme können einen älteren Server lesen.</translation>
    </message>
    <message>
        <source>Chosen in Settings</source>
        <translation>In den Einstellungen gewählt</translation>
    </message>
    <message>
        <source>Part of PG Backup</source>
        <translation>Teil von PG Backup</translation>
    </message>
    <message>
        <source>On the search path</source>
        <translation>Im Suchpfad</translation>
    </message>
    <message>
        <source>Installed here</source>
        <translation>Hier installiert</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Dort, wo die Datenbank ist</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>Nie verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt if possible</source>
        <translation>Verschlüsseln, wenn möglich</translation>
    </message>
    <message>
        <source>Always encrypt</source>
        <translation>Immer verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt and check the certificate</source>
        <translation>Verschlüsseln und Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Encrypt and check certificate and server name</source>
        <translation>Verschlüsseln, Zertifikat und Server-Namen prüfen</translation>
    </message>
    <message>
        <source>{words} ({libpq})</source>
        <translation>{words} ({libpq})</translation>
    </message>
    <message>
        <source>In the system&apos;s password store</source>
        <translation>Im Passwortspeicher des Systems</translation>
    </message>
    <message>
        <source>Until I quit PG Backup</source>
        <translation>Bis ich PG Backup beende</translation>
    </message>
    <message>
        <source>Nowhere; ask each time</source>
        <translation>Nirgends; jedes Mal fragen</translation>
    </message>
    <message>
        <source>An interrupted backup was complete and is in the list now</source>
        <translation>Eine unterbrochene Sicherung war vollständig und steht jetzt in der Liste</translation>
    </message>
    <message>
        <source>The unfinished file of an interrupted backup was removed</source>
        <translation>Die unfertige Datei einer unterbrochenen Sicherung wurde entfernt</translation>
    </message>
    <message>
        <source>An interrupted restore was cleaned up; the database is as it was before</source>
        <translation>Eine unterbrochene Wiederherstellung wurde aufgeräumt; die Datenbank ist wie zuvor</translation>
    </message>
    <message>
        <source>An interrupted restore was brought to its end; it can be undone</source>
        <translation>Eine unterbrochene Wiederherstellung wurde zu Ende gebracht; sie lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped was started again</source>
        <translation>Eine App, die eine unterbrochene Wiederherstellung angehalten hatte, wurde wieder gestartet</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped could not be started again; start it with</source>
        <translation>Eine App, die eine unterbrochene Wiederherstellung angehalten hatte, konnte nicht wieder gestartet werden; starten Sie sie mit</translation>
    </message>
    <message>
        <source>{words}: {subject}</source>
        <translation>{words}: {subject}</translation>
    </message>
    <message>
        <source>Too much for one step</source>
        <translation>Zu viel für einen Schritt</translation>
    </message>
    <message>
        <source>The contents cannot be replaced in one step: the backup holds {count} tables, indexes and large objects, and the server&apos;s settings allow for {limit}. Nothing was changed.</source>
        <translation>Der Inhalt lässt sich nicht in einem Schritt ersetzen: die Sicherung enthält {count} Tabellen, Indizes und große Objekte, und die Einstellungen des Servers erlauben {limit}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction on the server, or use a login that may create databases.</source>
        <translation>Erhöhen Sie max_locks_per_transaction auf dem Server, oder nehmen Sie einen Benutzer, der Datenbanken anlegen darf.</translation>
    </message>
    <message>
        <source>Programs are too new for this</source>
        <translation>Programme sind dafür zu neu</translation>
    </message>
    <message>
        <source>The program pg_restore {tool} cannot replace the contents in one step on a server of version {server}. Nothing was changed.</source>
        <translation>Das Programm pg_restore {tool} kann den Inhalt auf einem Server der Version {server} nicht in einem Schritt ersetzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL programs of the server&apos;s version, or use a login that may create databases.</source>
        <translation>Installieren Sie die PostgreSQL-Programme der Server-Version, oder nehmen Sie einen Benutzer, der Datenbanken anlegen darf.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>Die Datenbank wird benutzt</translation>
    </message>
    <message>
        <source>The restore waited for {seconds} seconds and gave up. In the way: {applications}. Nothing was changed.</source>
        <translation>Die Wiederherstellung hat {seconds} Sekunden gewartet und aufgegeben. Im Weg: {applications}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stop these programs, then restore again.</source>
        <translation>Halten Sie diese Programme an, und stellen Sie dann noch einmal wieder her.</translation>
    </message>
    <message>
        <source>No database to replace</source>
        <translation>Keine Datenbank zum Ersetzen</translation>
    </message>
    <message>
        <source>There is no database “{database}” on the server whose contents could be replaced, or it lets nobody in. Nothing was changed.</source>
        <translation>Auf dem Server gibt es keine Datenbank „{database}“, deren Inhalt sich ersetzen ließe, oder sie lässt niemanden hinein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Have the database created on the server, then try again.</source>
        <translation>Lassen Sie die Datenbank auf dem Server anlegen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Replaced contents are not the same</source>
        <translation>Ersetzter Inhalt ist nicht derselbe</translation>
    </message>
    <message>
        <source>The contents of “{database}” were replaced, but are not what the backup recorded: {what}. An app that wrote at the same time can be the reason. What was there before is in the backup {backup}.</source>
        <translation>Der Inhalt von „{database}“ wurde ersetzt, ist aber nicht, was die Sicherung aufgezeichnet hat: {what}. Eine App, die gleichzeitig schrieb, kann der Grund sein. Was vorher da war, ist in der Sicherung {backup}.</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then restore again.</source>
        <translation>Halten Sie die App an, die die Datenbank benutzt, und stellen Sie dann noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Restored only in part</source>
        <translation>Nur zum Teil wiederhergestellt</translation>
    </message>
    <message>
        <source>The restore into “{database}”, which was empty, did not end well, and it now holds part of the data. Your own database is as it was. The program said: {detail}</source>
        <translation>Die Wiederherstellung in die leere Datenbank „{database}“ ging nicht gut aus, und sie enthält jetzt einen Teil der Daten. Ihre eigene Datenbank ist, wie sie war. Das Programm sagte: {detail}</translation>
    </message>
    <message>
        <source>Empty “{database}” or choose another database, and restore again.</source>
        <translation>Leeren Sie „{database}“ oder wählen Sie eine andere Datenbank, und stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Backup folder not found</source>
        <translation>Sicherungsordner nicht gefunden</translation>
    </message>
    <message>
        <source>The backup folder is not there: {path}.</source>
        <translation>Der Sicherungsordner ist nicht da: {path}.</translation>
    </message>
    <message>
        <source>Connect the disk or network share, or choose another folder.</source>
        <translation>Schließen Sie die Platte oder die Netzwerkfreigabe an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Backup folder is read-only</source>
        <translation>Sicherungsordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing can be written to the backup folder: {path}.</source>
        <translation>In den Sicherungsordner kann nichts geschrieben werden: {path}.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, or choose another folder.</source>
        <translation>Erlauben Sie sich, dort zu schreiben, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Not enough space for the backup</source>
        <translation>Nicht genug Platz für die Sicherung</translation>
    </message>
    <message>
        <source>The backup needs {needed}, and the disk of the backup folder has {free} free. Your earlier backups are untouched.</source>
        <translation>Die Sicherung braucht {needed}, und auf der Platte des Sicherungsordners sind {free} frei. Ihre früheren Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>Free some space, or choose a backup folder on another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen Sicherungsordner auf einer anderen Platte.</translation>
    </message>
    <message>
        <source>Backup folder in use</source>
        <translation>Sicherungsordner wird benutzt</translation>
    </message>
    <message>
        <source>The backup folder is being used by {holder}. Nothing was changed.</source>
        <translation>Der Sicherungsordner wird gerade von {holder} benutzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait until the other one has finished, then try again.</source>
        <translation>Warten Sie, bis das andere fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Backup folder does not work</source>
        <translation>Sicherungsordner funktioniert nicht</translation>
    </message>
    <message>
        <source>The disk or network share of the backup folder reported a failure: {detail}</source>
        <translation>Die Platte oder Netzwerkfreigabe des Sicherungsordners meldet einen Fehler: {detail}</translation>
    </message>
    <message>
        <source>Look after the disk or share, or choose a backup folder elsewhere.</source>
        <translation>Sehen Sie nach der Platte oder Freigabe, oder wählen Sie einen Sicherungsordner anderswo.</translation>
    </message>
    <message>
        <source>No such backup</source>
        <translation>Keine solche Sicherung</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer in the backup folder.</source>
        <translation>Die Sicherung „{name}“ ist nicht mehr im Sicherungsordner.</translation>
    </message>
    <message>
        <source>Refresh the list and choose another backup.</source>
        <translation>Aktualisieren Sie die Liste, und wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Not a backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>This file is not a backup in PostgreSQL&apos;s custom format.</source>
        <translation>Diese Datei ist keine Sicherung im Custom-Format von PostgreSQL.</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump wrote with --format=custom.</source>
        <translation>Wählen Sie eine Datei, die pg_dump mit --format=custom geschrieben hat.</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>Sicherung beschädigt</translation>
    </message>
    <message>
        <source>This backup cannot be read to its end. Your database and your other backups are untouched.</source>
        <translation>Diese Sicherung lässt sich nicht bis zum Ende lesen. Ihre Datenbank und Ihre anderen Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>Choose another backup, and make a new one soon.</source>
        <translation>Wählen Sie eine andere Sicherung, und machen Sie bald eine neue.</translation>
    </message>
    <message>
        <source>Backup changed since it was made</source>
        <translation>Sicherung wurde nachträglich verändert</translation>
    </message>
    <message>
        <source>The file is not the same as when it was written, so it cannot be trusted. Your database is untouched.</source>
        <translation>Die Datei ist nicht mehr dieselbe wie beim Schreiben, daher ist ihr nicht zu trauen. Ihre Datenbank ist unberührt.</translation>
    </message>
    <message>
        <source>Choose another backup, or fetch this one from a copy.</source>
        <translation>Wählen Sie eine andere Sicherung, oder holen Sie diese von einer Kopie.</translation>
    </message>
    <message>
        <source>Backup newer than the programs</source>
        <translation>Sicherung neuer als die Programme</translation>
    </message>
    <message>
        <source>This backup was made by PostgreSQL programs newer than those on this computer. The backup itself is fine.</source>
        <translation>Diese Sicherung wurde von neueren PostgreSQL-Programmen gemacht als denen auf diesem Computer. Die Sicherung selbst ist in Ordnung.</translation>
    </message>
    <message>
        <source>Made by somebody else</source>
        <translation>Von jemand anderem gemacht</translation>
    </message>
    <message>
        <source>This computer did not make the backup {name}. A backup is also a program for the database, and a crafted one could do harm. Nothing was opened.</source>
        <translation>Dieser Computer hat die Sicherung {name} nicht gemacht. Eine Sicherung ist auch ein Programm für die Datenbank, und eine präparierte könnte Schaden anrichten. Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Go on only if you trust where the file comes from: choose Trust this file.</source>
        <translation>Machen Sie nur weiter, wenn Sie der Herkunft der Datei vertrauen: wählen Sie „Dieser Datei vertrauen“.</translation>
    </message>
    <message>
        <source>Backup not moved to the trash</source>
        <translation>Sicherung nicht in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>The system did not move the file to the trash; it is where it was: {path}.</source>
        <translation>Das System hat die Datei nicht in den Papierkorb verschoben; sie ist, wo sie war: {path}.</translation>
    </message>
    <message>
        <source>Close programs that use the file, then try again.</source>
        <translation>Schließen Sie Programme, die die Datei benutzen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>No backup was made, and your earlier backups are untouched. The program said: {detail}</source>
        <translation>Es wurde keine Sicherung gemacht, und Ihre früheren Sicherungen sind unberührt. Das Programm sagte: {detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and back up again.</source>
        <translation>Lesen Sie das Protokoll, beheben Sie die Ursache, und sichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Backup incomplete</source>
        <translation>Sicherung unvollständig</translation>
    </message>
    <message>
        <source>Reading the new backup back showed that something is missing: {what}. It was thrown away, and your earlier backups are untouched.</source>
        <translation>Beim Zurücklesen der neuen Sicherung zeigte sich, dass etwas fehlt: {what}. Sie wurde verworfen, und Ihre früheren Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>Look at the free space of the disk, then back up again.</source>
        <translation>Sehen Sie nach dem freien Platz auf der Platte, und sichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Login cannot read everything</source>
        <translation>Benutzer kann nicht alles lesen</translation>
    </message>
    <message>
        <source>This login may not read all of the database: {what}. A backup would have gaps, so none is made.</source>
        <translation>Dieser Benutzer darf nicht die ganze Datenbank lesen: {what}. Eine Sicherung hätte Lücken, daher wird keine gemacht.</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or let this one read everything (pg_read_all_data).</source>
        <translation>Nehmen Sie den Benutzer, dem die Datenbank gehört, oder lassen Sie diesen alles lesen (pg_read_all_data).</translation>
    </message>
    <message>
        <source>Table in use</source>
        <translation>Tabelle wird benutzt</translation>
    </message>
    <message>
        <source>Another program holds a table for itself: {table}. No backup was made, and your earlier backups are untouched.</source>
        <translation>Ein anderes Programm hält eine Tabelle für sich: {table}. Es wurde keine Sicherung gemacht, und Ihre früheren Sicherungen sind unberührt.</translation>
    </message>
    <message>
        <source>Wait until that program has finished, then back up again.</source>
        <translation>Warten Sie, bis dieses Programm fertig ist, und sichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Login cannot create databases</source>
        <translation>Benutzer darf keine Datenbanken anlegen</translation>
    </message>
    <message>
        <source>A restore fills a new database first, and this login may not create one. Nothing was changed.</source>
        <translation>Eine Wiederherstellung füllt zuerst eine neue Datenbank, und dieser Benutzer darf keine anlegen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Use the main login of the server, give this login the right CREATEDB, or replace the contents in place.</source>
        <translation>Nehmen Sie den Hauptbenutzer des Servers, geben Sie diesem Benutzer das Recht CREATEDB, oder ersetzen Sie den Inhalt an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Login is not the owner</source>
        <translation>Benutzer ist nicht der Eigentümer</translation>
    </message>
    <message>
        <source>The database belongs to “{role}”, and this login may not act for that role. Nothing was changed.</source>
        <translation>Die Datenbank gehört „{role}“, und dieser Benutzer darf nicht für diese Rolle handeln. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Role missing on the server</source>
        <translation>Rolle fehlt auf dem Server</translation>
    </message>
    <message>
        <source>The backup needs a role that the server does not have: {role}. Your database is as it was.</source>
        <translation>Die Sicherung braucht eine Rolle, die der Server nicht hat: {role}. Ihre Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>Create the role on the server, then try again.</source>
        <translation>Legen Sie die Rolle auf dem Server an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Extension missing on the server</source>
        <translation>Erweiterung fehlt auf dem Server</translation>
    </message>
    <message>
        <source>The backup needs an extension that the server does not have: {extension}. Your database is as it was.</source>
        <translation>Die Sicherung braucht eine Erweiterung, die der Server nicht hat: {extension}. Ihre Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>Install the extension on the server, then try again.</source>
        <translation>Installieren Sie die Erweiterung auf dem Server, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Unfinished transactions</source>
        <translation>Unbeendete Transaktionen</translation>
    </message>
    <message>
        <source>Transactions were prepared in this database and never ended: {count}. They block a replacement. Nothing was changed.</source>
        <translation>In dieser Datenbank wurden Transaktionen vorbereitet und nie beendet: {count}. Sie verhindern das Ersetzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Let the app that began them end them, or restore into a new database.</source>
        <translation>Lassen Sie die App, die sie begonnen hat, sie beenden, oder stellen Sie in eine neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>Database is being copied elsewhere</source>
        <translation>Datenbank wird anderswohin kopiert</translation>
    </message>
    <message>
        <source>The database “{database}” cannot be replaced while its changes are passed on to another program or server, or come from one: {what}. Nothing was changed.</source>
        <translation>Die Datenbank „{database}“ kann nicht ersetzt werden, solange ihre Änderungen an ein anderes Programm oder einen anderen Server weitergegeben werden oder von dort kommen: {what}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>End the replication in “{database}” and set it up anew after the restore, or restore into a new database.</source>
        <translation>Beenden Sie die Replikation in „{database}“ und richten Sie sie nach der Wiederherstellung neu ein, oder stellen Sie in eine neue Datenbank wieder her.</translation>
    </message>
    <message>
        <source>The login may not create everything</source>
        <translation>Der Benutzer darf nicht alles anlegen</translation>
    </message>
    <message>
        <source>The backup holds what only the server&apos;s administrator may create: {what} ({count} in all), and the user “{user}” is not one. Nothing was changed.</source>
        <translation>Die Sicherung enthält, was nur der Verwalter des Servers anlegen darf: {what} ({count} insgesamt), und der Benutzer „{user}“ ist keiner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore with the login of the server&apos;s administrator (superuser).</source>
        <translation>Stellen Sie mit dem Benutzer des Server-Verwalters (Superuser) wieder her.</translation>
    </message>
    <message>
        <source>Database still in use</source>
        <translation>Datenbank noch in Benutzung</translation>
    </message>
    <message>
        <source>Some programs could not be disconnected from the database: {applications}. Your database is as it was.</source>
        <translation>Einige Programme ließen sich nicht von der Datenbank trennen: {applications}. Ihre Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then try again.</source>
        <translation>Halten Sie die App an, die die Datenbank benutzt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Database already exists</source>
        <translation>Datenbank gibt es schon</translation>
    </message>
    <message>
        <source>There is already a database “{target}” on the server. It was left untouched.</source>
        <translation>Auf dem Server gibt es schon eine Datenbank „{target}“. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose another name for the new database.</source>
        <translation>Wählen Sie einen anderen Namen für die neue Datenbank.</translation>
    </message>
    <message>
        <source>Something is already running</source>
        <translation>Es läuft schon etwas</translation>
    </message>
    <message>
        <source>Another operation works on “{database}” right now. Nothing was changed.</source>
        <translation>Ein anderer Vorgang arbeitet gerade an „{database}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis er fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>Wiederherstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The restore was stopped, and your database is as it was. The program said: {detail}</source>
        <translation>Die Wiederherstellung wurde angehalten, und Ihre Datenbank ist, wie sie war. Das Programm sagte: {detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and restore again.</source>
        <translation>Lesen Sie das Protokoll, beheben Sie die Ursache, und stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Restored data is not the same</source>
        <translation>Wiederhergestellte Daten sind nicht dieselben</translation>
    </message>
    <message>
        <source>What was restored is not what the backup recorded: {what}. It was not put in place, and your database is as it was.</source>
        <translation>Was wiederhergestellt wurde, ist nicht, was die Sicherung aufgezeichnet hat: {what}. Es wurde nicht eingesetzt, und Ihre Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>Choose another backup, and keep the log of this one.</source>
        <translation>Wählen Sie eine andere Sicherung, und bewahren Sie das Protokoll dieser auf.</translation>
    </message>
    <message>
        <source>Databases not switched</source>
        <translation>Datenbanken nicht getauscht</translation>
    </message>
    <message>
        <source>The restored database could not take the place of “{database}”. Your database is as it was.</source>
        <translation>Die wiederhergestellte Datenbank konnte nicht an die Stelle von „{database}“ treten. Ihre Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>Server disk full</source>
        <translation>Platte des Servers voll</translation>
    </message>
    <message>
        <source>The disk of the server has too little space for a second copy of the database. Your database is as it was.</source>
        <translation>Die Platte des Servers hat zu wenig Platz für eine zweite Kopie der Datenbank. Ihre Datenbank ist, wie sie war.</translation>
    </message>
    <message>
        <source>Free space on the server, for example by deleting a kept database.</source>
        <translation>Schaffen Sie Platz auf dem Server, zum Beispiel indem Sie eine behaltene Datenbank löschen.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>The database from before the restore is no longer on the server. Nothing was changed.</source>
        <translation>Die Datenbank von vor der Wiederherstellung ist nicht mehr auf dem Server. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restore an older backup instead.</source>
        <translation>Stellen Sie stattdessen eine ältere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Interrupted restore not finished</source>
        <translation>Unterbrochene Wiederherstellung nicht beendet</translation>
    </message>
    <message>
        <source>A restore of “{database}” was interrupted earlier and cannot be brought to an end now. No data was lost.</source>
        <translation>Eine Wiederherstellung von „{database}“ wurde früher unterbrochen und lässt sich jetzt nicht zu Ende bringen. Es gingen keine Daten verloren.</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then start PG Backup again.</source>
        <translation>Vergewissern Sie sich, dass der Server erreichbar ist, und starten Sie PG Backup dann neu.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Sie haben dies angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Starten Sie es wieder, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>PG Backup has no words for this failure: {detail}</source>
        <translation>PG Backup hat für diesen Fehler keine Worte: {detail}</translation>
    </message>
    <message>
        <source>Copy the details and look at the log.</source>
        <translation>Kopieren Sie die Einzelheiten, und sehen Sie in das Protokoll.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>Kein Zutritt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>PostgreSQL of the server itself</source>
        <translation>PostgreSQL des Servers selbst</translation>
    </message>
    <message>
        <source>{container}: service “{service}” of the project “{project}”</source>
        <translation>{container}: Dienst „{service}“ des Projekts „{project}“</translation>
    </message>
    <message>
        <source>{place} answers</source>
        <translation>{place} antwortet</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is there</source>
        <translation>Weder Docker noch Podman ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) in {engine}</source>
        <translation>
            <numerusform>%n Container in {engine}</numerusform>
            <numerusform>%n Container in {engine}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in {container}</source>
        <translation>
            <numerusform>%n Datenbank in {container}</numerusform>
            <numerusform>%n Datenbanken in {container}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in the server&apos;s own PostgreSQL</source>
        <translation>
            <numerusform>%n Datenbank im eigenen PostgreSQL des Servers</numerusform>
            <numerusform>%n Datenbanken im eigenen PostgreSQL des Servers</numerusform>
        </translation>
    </message>
    <message>
        <source>No PostgreSQL database was found</source>
        <translation>Es wurde keine PostgreSQL-Datenbank gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n Datenbank gefunden</numerusform>
            <numerusform>%n Datenbanken gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{container} wants a password. Add it all the same: the password is asked for when it is needed.</source>
        <translation>{container} verlangt ein Passwort. Fügen Sie die Datenbank trotzdem hinzu: nach dem Passwort wird gefragt, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>PostgreSQL runs there by itself as well, but does not let us in without a password. Add its databases by their address.</source>
        <translation>PostgreSQL läuft dort auch für sich, lässt uns aber ohne Passwort nicht hinein. Fügen Sie seine Datenbanken mit ihrer Adresse hinzu.</translation>
    </message>
    <message>
        <source>unnamed programs</source>
        <translation>Programme ohne Namen</translation>
    </message>
    <message>
        <source>Disconnected: {names}</source>
        <translation>Getrennt: {names}</translation>
    </message>
    <message>
        <source>Nobody was disconnected.</source>
        <translation>Niemand wurde getrennt.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>its place is not known</source>
        <translation>sein Ort ist nicht bekannt</translation>
    </message>
    <message>
        <source>see the details</source>
        <translation>siehe die Einzelheiten</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>andere Programme</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>es nannte keinen Grund.</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>some</source>
        <translation>einige</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>of the database</source>
        <translation>der Datenbank</translation>
    </message>
    <message>
        <source>the server is a read-only copy of another server</source>
        <translation>der Server ist eine schreibgeschützte Kopie eines anderen Servers</translation>
    </message>
    <message>
        <source>{written}, {left}</source>
        <translation>{written}, {left}</translation>
    </message>
    <message>
        <source>Your network is the limit: {size}/s</source>
        <translation>Ihr Netzwerk ist die Grenze: {size}/s</translation>
    </message>
    <message>
        <source>A cable is faster than Wi-Fi. Reached “With the server&apos;s own programs (SSH)”, a database is packed before it is sent.</source>
        <translation>Ein Kabel ist schneller als WLAN. „Mit den Programmen des Servers (SSH)“ erreicht, wird eine Datenbank gepackt, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>{size} loaded</source>
        <translation>{size} geladen</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>{size} geschrieben</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>noch etwa {duration}</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>noch etwa 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>noch 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Several servers are named; the first is used, not {subject}.</source>
        <translation>Mehrere Server sind genannt; der erste wird benutzt, nicht {subject}.</translation>
    </message>
    <message>
        <source>Not needed here and left out: {subject}.</source>
        <translation>Hier nicht nötig und weggelassen: {subject}.</translation>
    </message>
    <message>
        <source>Not usable as it is written: {subject}. Fill it in below.</source>
        <translation>So geschrieben nicht brauchbar: {subject}. Füllen Sie es unten aus.</translation>
    </message>
    <message>
        <source>“{subject}” looks like the name of a container, which only other containers can find. Choose below that it is reached in a container, or enter the name or address of the computer that runs it, and the port it publishes.</source>
        <translation>„{subject}“ sieht aus wie der Name eines Containers, den nur andere Container finden. Wählen Sie unten, dass die Datenbank in einem Container erreichbar ist, oder geben Sie Namen oder Adresse des Computers ein, auf dem er läuft, und den Port, den er freigibt.</translation>
    </message>
    <message>
        <source>The compose file publishes no port for “{subject}”: only other containers can find it. So PG Backup goes into the container itself. If that runs on another computer, choose “In a container on a server (SSH)” below.</source>
        <translation>Die Compose-Datei gibt keinen Port von „{subject}“ frei: nur andere Container finden ihn. Deshalb geht PG Backup in den Container selbst. Läuft dieser auf einem anderen Computer, wählen Sie unten „In einem Container auf einem Server (SSH)“.</translation>
    </message>
    <message>
        <source>What the container of “{subject}” is called depends on the folder of the compose file. Enter its name as “docker ps” shows it, or drop the file itself on this window.</source>
        <translation>Wie der Container von „{subject}“ heißt, hängt vom Ordner der Compose-Datei ab. Geben Sie seinen Namen ein, wie „docker ps“ ihn zeigt, oder ziehen Sie die Datei selbst auf dieses Fenster.</translation>
    </message>
    <message>
        <source>The port is only open on the computer that runs the containers. That is fine if it is this one.</source>
        <translation>Der Port ist nur auf dem Computer offen, auf dem die Container laufen. Das ist in Ordnung, wenn es dieser ist.</translation>
    </message>
    <message>
        <source>If the containers run on another computer, enter its name instead of localhost.</source>
        <translation>Laufen die Container auf einem anderen Computer, so geben Sie statt localhost dessen Namen ein.</translation>
    </message>
    <message>
        <source>The values of {subject} are in another file, mostly .env. Paste the text of both files together.</source>
        <translation>Die Werte von {subject} stehen in einer anderen Datei, meist .env. Fügen Sie den Text beider Dateien zusammen ein.</translation>
    </message>
    <message>
        <source>The password is in a file on the server: {subject}. Enter it below.</source>
        <translation>Das Passwort steht in einer Datei auf dem Server: {subject}. Geben Sie es unten ein.</translation>
    </message>
    <message>
        <source>There are more databases in it: {subject}. Add them one after the other.</source>
        <translation>Darin sind noch mehr Datenbanken: {subject}. Fügen Sie sie nacheinander hinzu.</translation>
    </message>
    <message>
        <source>container {value}</source>
        <translation>Container {value}</translation>
    </message>
    <message>
        <source>server {value}</source>
        <translation>Server {value}</translation>
    </message>
    <message>
        <source>port {value}</source>
        <translation>Port {value}</translation>
    </message>
    <message>
        <source>database {value}</source>
        <translation>Datenbank {value}</translation>
    </message>
    <message>
        <source>user {value}</source>
        <translation>Benutzer {value}</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>Found: {list}.</source>
        <translation>Gefunden: {list}.</translation>
    </message>
    <message>
        <source>A backup that PG Backup can restore.</source>
        <translation>Eine Sicherung, die PG Backup wiederherstellen kann.</translation>
    </message>
    <message>
        <source>A backup of one database as plain SQL text.</source>
        <translation>Eine Sicherung einer Datenbank als einfacher SQL-Text.</translation>
    </message>
    <message>
        <source>A backup of a whole server as plain SQL text, made by pg_dumpall.</source>
        <translation>Eine Sicherung eines ganzen Servers als einfacher SQL-Text, von pg_dumpall gemacht.</translation>
    </message>
    <message>
        <source>A backup in the tar format of pg_dump.</source>
        <translation>Eine Sicherung im tar-Format von pg_dump.</translation>
    </message>
    <message>
        <source>A compressed file without a database in it.</source>
        <translation>Eine komprimierte Datei ohne eine Datenbank darin.</translation>
    </message>
    <message>
        <source>A file compressed with zstd.</source>
        <translation>Eine mit zstd komprimierte Datei.</translation>
    </message>
    <message>
        <source>A zip file, such as the export of an app.</source>
        <translation>Eine Zip-Datei, etwa der Export einer App.</translation>
    </message>
    <message>
        <source>A text that was re-encoded, mostly by PowerShell&apos;s &gt; sign.</source>
        <translation>Ein umkodierter Text, meist durch das Zeichen &gt; der PowerShell.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no backup of PostgreSQL.</source>
        <translation>Das ist keine Sicherung von PostgreSQL.</translation>
    </message>
    <message>
        <source>Next: say which server it is to be restored to. Nothing is restored yet.</source>
        <translation>Als Nächstes: sagen Sie, auf welchen Server sie wiederhergestellt werden soll. Noch wird nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, into a new, empty database.</source>
        <translation>Diese Art kann PG Backup nicht wiederherstellen. Nehmen Sie psql, in eine neue, leere Datenbank.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, on a new, empty server.</source>
        <translation>Diese Art kann PG Backup nicht wiederherstellen. Nehmen Sie psql, auf einem neuen, leeren Server.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use pg_restore, into a new database.</source>
        <translation>Diese Art kann PG Backup nicht wiederherstellen. Nehmen Sie pg_restore, in eine neue Datenbank.</translation>
    </message>
    <message>
        <source>Unpack it, then choose the unpacked file.</source>
        <translation>Entpacken Sie sie, und wählen Sie dann die entpackte Datei.</translation>
    </message>
    <message>
        <source>Restore it with the app that made it, or unpack it and look for a backup.</source>
        <translation>Stellen Sie sie mit der App wieder her, die sie gemacht hat, oder entpacken Sie sie und suchen nach einer Sicherung.</translation>
    </message>
    <message>
        <source>Look for another copy; this one may have lost data when it was written.</source>
        <translation>Suchen Sie nach einer anderen Kopie; diese kann beim Schreiben Daten verloren haben.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{what} It is compressed.</source>
        <translation>{what} Sie ist komprimiert.</translation>
    </message>
    <message>
        <source>Database: {name}</source>
        <translation>Datenbank: {name}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Gemacht: {when}</translation>
    </message>
    <message>
        <source>From: PostgreSQL {version}</source>
        <translation>Von: PostgreSQL {version}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Größe: {size}</translation>
    </message>
    <message>
        <source>Photos and videos: the folder that UPLOAD_LOCATION names.</source>
        <translation>Fotos und Videos: der Ordner, den UPLOAD_LOCATION nennt.</translation>
    </message>
    <message>
        <source>Settings, pictures and add-ons: the config folder.</source>
        <translation>Einstellungen, Bilder und Erweiterungen: der Ordner config.</translation>
    </message>
    <message>
        <source>Films, series and music: your media folders.</source>
        <translation>Filme, Serien und Musik: Ihre Medienordner.</translation>
    </message>
    <message>
        <source>Your files and settings: the backup that Nextcloud AIO makes itself.</source>
        <translation>Ihre Dateien und Einstellungen: die Sicherung, die Nextcloud AIO selbst macht.</translation>
    </message>
    <message>
        <source>Your files: the data folder.</source>
        <translation>Ihre Dateien: der Ordner data.</translation>
    </message>
    <message>
        <source>Settings and keys: the config folder.</source>
        <translation>Einstellungen und Schlüssel: der Ordner config.</translation>
    </message>
    <message>
        <source>Your documents: the media folder.</source>
        <translation>Ihre Dokumente: der Ordner media.</translation>
    </message>
    <message>
        <source>Settings: the compose file and its .env file.</source>
        <translation>Einstellungen: die Compose-Datei und ihre .env-Datei.</translation>
    </message>
    <message>
        <source>Projects, attachments and pictures: the data folder.</source>
        <translation>Projekte, Anhänge und Bilder: der Ordner data.</translation>
    </message>
    <message>
        <source>Secret keys: the file app.ini. Without them two-factor logins and saved passwords are lost.</source>
        <translation>Geheime Schlüssel: die Datei app.ini. Ohne sie sind Zwei-Faktor-Anmeldungen und gespeicherte Passwörter verloren.</translation>
    </message>
    <message>
        <source>Secret keys: the file .env.production. Without them nobody can log in.</source>
        <translation>Geheime Schlüssel: die Datei .env.production. Ohne sie kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Pictures and videos: the folder public/system.</source>
        <translation>Bilder und Videos: der Ordner public/system.</translation>
    </message>
    <message>
        <source>The signing key of the server. Without it other servers no longer trust yours.</source>
        <translation>Der Signaturschlüssel des Servers. Ohne ihn vertrauen andere Server Ihrem nicht mehr.</translation>
    </message>
    <message>
        <source>Pictures and files: the folder media_store.</source>
        <translation>Bilder und Dateien: der Ordner media_store.</translation>
    </message>
    <message>
        <source>Settings: the file homeserver.yaml.</source>
        <translation>Einstellungen: die Datei homeserver.yaml.</translation>
    </message>
    <message>
        <source>Secret key: AUTHENTIK_SECRET_KEY in the .env file. Without it all logins end.</source>
        <translation>Geheimer Schlüssel: AUTHENTIK_SECRET_KEY in der .env-Datei. Ohne ihn enden alle Anmeldungen.</translation>
    </message>
    <message>
        <source>Icons and templates: the folders media and custom-templates.</source>
        <translation>Symbole und Vorlagen: die Ordner media und custom-templates.</translation>
    </message>
    <message>
        <source>Secret key: N8N_ENCRYPTION_KEY, or the folder .n8n. Without it saved credentials are lost.</source>
        <translation>Geheimer Schlüssel: N8N_ENCRYPTION_KEY oder der Ordner .n8n. Ohne ihn sind gespeicherte Zugangsdaten verloren.</translation>
    </message>
    <message>
        <source>Settings and add-ons: the data and extensions folders.</source>
        <translation>Einstellungen und Erweiterungen: die Ordner data und extensions.</translation>
    </message>
    <message>
        <source>Pictures of the recipes: the folder mediafiles.</source>
        <translation>Bilder der Rezepte: der Ordner mediafiles.</translation>
    </message>
    <message>
        <source>Secret key: SECRET_KEY in the .env file.</source>
        <translation>Geheimer Schlüssel: SECRET_KEY in der .env-Datei.</translation>
    </message>
    <message>
        <source>Its second database: main and log belong together.</source>
        <translation>Ihre zweite Datenbank: main und log gehören zusammen.</translation>
    </message>
    <message>
        <source>Settings: the config folder.</source>
        <translation>Einstellungen: der Ordner config.</translation>
    </message>
    <message>
        <source>Secret key: ENCRYPTION_KEY in the compose file. Without it you must log in to Tesla again.</source>
        <translation>Geheimer Schlüssel: ENCRYPTION_KEY in der Compose-Datei. Ohne ihn müssen Sie sich bei Tesla neu anmelden.</translation>
    </message>
    <message>
        <source>Settings and automations: the backup that Home Assistant makes itself. Only the history is in this database.</source>
        <translation>Einstellungen und Automatisierungen: die Sicherung, die Home Assistant selbst macht. In dieser Datenbank ist nur der Verlauf.</translation>
    </message>
    <message>
        <source>Attachments and keys: the data folder. Without its rsa_key files everybody must log in again.</source>
        <translation>Anhänge und Schlüssel: der Ordner data. Ohne seine rsa_key-Dateien müssen sich alle neu anmelden.</translation>
    </message>
    <message>
        <source>Address for ssh not usable</source>
        <translation>Adresse für ssh nicht benutzbar</translation>
    </message>
    <message>
        <source>The address {host} is nothing that ssh could connect to.</source>
        <translation>Die Adresse {host} ist nichts, womit ssh sich verbinden könnte.</translation>
    </message>
    <message>
        <source>Enter user@server, or a name from your ssh settings, without spaces.</source>
        <translation>Geben Sie benutzer@server oder einen Namen aus Ihren SSH-Einstellungen ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Program ssh missing</source>
        <translation>Programm ssh fehlt</translation>
    </message>
    <message>
        <source>The program ssh was not found on this computer.</source>
        <translation>Das Programm ssh wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Install OpenSSH, then try again.</source>
        <translation>Installieren Sie OpenSSH, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Server not reached by ssh</source>
        <translation>Server per SSH nicht erreicht</translation>
    </message>
    <message>
        <source>No ssh connection to {host} came about. Nothing was changed there.</source>
        <translation>Es kam keine SSH-Verbindung zu {host} zustande. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Make sure that the server is on, that its name is right, and that ssh is turned on there.</source>
        <translation>Vergewissern Sie sich, dass der Server an ist, dass sein Name stimmt und dass SSH dort eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Server not known to ssh yet</source>
        <translation>ssh kennt den Server noch nicht</translation>
    </message>
    <message>
        <source>This computer has no confirmed key of {host}, so it cannot tell whether it is the right one. Nothing was sent.</source>
        <translation>Dieser Computer hat keinen bestätigten Schlüssel von {host} und kann daher nicht erkennen, ob es der richtige ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, and confirm the key there.</source>
        <translation>Melden Sie sich einmal in einem Terminal mit „ssh {host}“ an, und bestätigen Sie dort den Schlüssel.</translation>
    </message>
    <message>
        <source>The server shows another key than before</source>
        <translation>Der Server zeigt einen anderen Schlüssel als bisher</translation>
    </message>
    <message>
        <source>Under the name {host} another key answers than before. The server may have been installed anew, or another computer answers in its place. Nothing was sent.</source>
        <translation>Unter dem Namen {host} meldet sich ein anderer Schlüssel als bisher. Vielleicht wurde der Server neu installiert, oder ein anderer Computer antwortet an seiner Stelle. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Do not go on before whoever runs the server has told you why its key has changed.</source>
        <translation>Machen Sie erst weiter, wenn Ihnen der Betreiber des Servers gesagt hat, warum sich der Schlüssel geändert hat.</translation>
    </message>
    <message>
        <source>Login by ssh not accepted</source>
        <translation>Anmeldung per SSH nicht angenommen</translation>
    </message>
    <message>
        <source>The login at {host} was refused: no key or password of yours was accepted.</source>
        <translation>Die Anmeldung an {host} wurde abgelehnt: keiner Ihrer Schlüssel und keines Ihrer Passwörter wurde angenommen.</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, which shows what is missing.</source>
        <translation>Melden Sie sich einmal in einem Terminal mit „ssh {host}“ an; das zeigt, was fehlt.</translation>
    </message>
    <message>
        <source>Docker or Podman not found</source>
        <translation>Docker oder Podman nicht gefunden</translation>
    </message>
    <message>
        <source>Neither was found where the database is said to live in a container.</source>
        <translation>Dort, wo die Datenbank in einem Container laufen soll, wurde keines von beiden gefunden.</translation>
    </message>
    <message>
        <source>Choose another way to this database.</source>
        <translation>Wählen Sie einen anderen Weg zu dieser Datenbank.</translation>
    </message>
    <message>
        <source>Docker or Podman not running</source>
        <translation>Docker oder Podman läuft nicht</translation>
    </message>
    <message>
        <source>The program that runs the containers is there, but does not answer.</source>
        <translation>Das Programm, das die Container ausführt, ist da, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, then try again.</source>
        <translation>Starten Sie Docker oder Podman, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Docker not allowed for this user</source>
        <translation>Docker für diesen Benutzer nicht erlaubt</translation>
    </message>
    <message>
        <source>Docker is there, but the user who logs in there may not use it. Who may use it can do everything on that computer.</source>
        <translation>Docker ist da, aber der Benutzer, der sich dort anmeldet, darf es nicht benutzen. Wer es benutzen darf, kann auf diesem Computer alles tun.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” there, then log out and in again.</source>
        <translation>Führen Sie dort „sudo usermod -aG docker $USER“ aus; melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>Container not usable</source>
        <translation>Container nicht benutzbar</translation>
    </message>
    <message>
        <source>A container cannot be called {container}.</source>
        <translation>Ein Container kann nicht {container} heißen.</translation>
    </message>
    <message>
        <source>Enter its name as “docker ps” shows it.</source>
        <translation>Geben Sie seinen Namen ein, wie „docker ps“ ihn zeigt.</translation>
    </message>
    <message>
        <source>Container not found</source>
        <translation>Container nicht gefunden</translation>
    </message>
    <message>
        <source>The container {container} is not there, or not any more.</source>
        <translation>Der Container {container} ist nicht da oder nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose the container that the database lives in now; its name may be new.</source>
        <translation>Wählen Sie den Container, in dem die Datenbank jetzt läuft; er hat vielleicht einen neuen Namen.</translation>
    </message>
    <message>
        <source>Container stopped</source>
        <translation>Container angehalten</translation>
    </message>
    <message>
        <source>The container {container} is there, but it is stopped or paused.</source>
        <translation>Der Container {container} ist da, aber angehalten oder pausiert.</translation>
    </message>
    <message>
        <source>Start the container of the database, then try again.</source>
        <translation>Starten Sie den Container der Datenbank, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No sudo without a password</source>
        <translation>Kein sudo ohne Passwort</translation>
    </message>
    <message>
        <source>The user who logs in there may not do this by sudo without typing a password, which nobody can do from here.</source>
        <translation>Der Benutzer, der sich dort anmeldet, darf dies mit sudo nicht tun, ohne ein Passwort einzutippen, und das kann von hier aus niemand.</translation>
    </message>
    <message>
        <source>Allow it in the settings of sudo there (NOPASSWD), or use another login.</source>
        <translation>Erlauben Sie es dort in den Einstellungen von sudo (NOPASSWD), oder nehmen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing there</source>
        <translation>PostgreSQL-Programme fehlen dort</translation>
    </message>
    <message>
        <source>The programs pg_dump, pg_restore and psql were not found where the database is said to live.</source>
        <translation>Die Programme pg_dump, pg_restore und psql wurden dort, wo die Datenbank laufen soll, nicht gefunden.</translation>
    </message>
    <message>
        <source>Choose the container or server that PostgreSQL itself runs on.</source>
        <translation>Wählen Sie den Container oder Server, auf dem PostgreSQL selbst läuft.</translation>
    </message>
    <message>
        <source>App not stopped</source>
        <translation>App nicht angehalten</translation>
    </message>
    <message>
        <source>The container {container} could not be stopped, so nothing was replaced.</source>
        <translation>Der Container {container} konnte nicht angehalten werden, daher wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>Stop it yourself, or take the tick off it, and restore again.</source>
        <translation>Halten Sie ihn selbst an, oder nehmen Sie den Haken bei ihm weg, und stellen Sie noch einmal wieder her.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{count} backups, {size}, in {folder}</source>
        <translation>{count} Sicherungen, {size}, in {folder}</translation>
    </message>
    <message>
        <source>1 backup, {size}, in {folder}</source>
        <translation>1 Sicherung, {size}, in {folder}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{name} is backed up</source>
        <translation>{name} ist gesichert</translation>
    </message>
    <message>
        <source>{size}. {hint}</source>
        <translation>{size}. {hint}</translation>
    </message>
    <message>
        <source>The backup of {moment} is fine</source>
        <translation>Die Sicherung von {moment} ist in Ordnung</translation>
    </message>
    <message>
        <source>It was read in full, and every byte is as it was written.</source>
        <translation>Sie wurde vollständig gelesen, und jedes Byte ist, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>It was read in full. There is no record of what it was like when it was made.</source>
        <translation>Sie wurde vollständig gelesen. Es gibt keine Aufzeichnung, wie sie war, als sie gemacht wurde.</translation>
    </message>
    <message>
        <source>The backup of {moment} can be restored</source>
        <translation>Die Sicherung von {moment} lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}. The test database is deleted again.</source>
        <translation>Sie wurde zur Probe auf {server} wiederhergestellt: {tables} mit {rows}. Die Probedatenbank ist wieder gelöscht.</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}, as many as when it was made. The test database is deleted again.</source>
        <translation>Sie wurde zur Probe auf {server} wiederhergestellt: {tables} mit {rows}, so viele wie damals. Die Probedatenbank ist wieder gelöscht.</translation>
    </message>
    <message>
        <source>Restored into “{database}”</source>
        <translation>Wiederhergestellt in „{database}“</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Another restore is open</source>
        <translation>Eine andere Wiederherstellung ist offen</translation>
    </message>
    <message>
        <source>Finish it, or close its window. Then open {file} again.</source>
        <translation>Beenden Sie sie, oder schließen Sie ihr Fenster. Öffnen Sie {file} dann noch einmal.</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>Die Wiederherstellung ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before.</source>
        <translation>„{database}“ enthält wieder, was es vorher enthielt.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}, made just before.</source>
        <translation>Was vorher da war, ist in der Sicherung {name}, die unmittelbar davor gemacht wurde.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept as {name} ({size}).</source>
        <translation>Was die Wiederherstellung eingesetzt hatte, bleibt als {name} erhalten ({size}).</translation>
    </message>
    <message>
        <source>The database from before is kept as {name} ({size}).</source>
        <translation>Die Datenbank von vorher bleibt als {name} erhalten ({size}).</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} ist gelöscht</translation>
    </message>
    <message>
        <source>{size} are free again on the server.</source>
        <translation>Auf dem Server sind {size} wieder frei.</translation>
    </message>
    <message>
        <source>The backup of {moment} is in the trash</source>
        <translation>Die Sicherung von {moment} ist im Papierkorb</translation>
    </message>
    <message>
        <source>The backup of {moment} is back</source>
        <translation>Die Sicherung von {moment} ist wieder da</translation>
    </message>
    <message>
        <source>{name}: something had been interrupted</source>
        <translation>{name}: etwas war unterbrochen worden</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>no operation has the number {number}</source>
        <translation>kein Vorgang hat die Nummer {number}</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>BEGONNEN</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>BEENDET</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>DATENBANK</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>HINWEIS</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>At an address</source>
        <translation>Unter einer Adresse</translation>
    </message>
    <message>
        <source>Through an SSH tunnel</source>
        <translation>Durch einen SSH-Tunnel</translation>
    </message>
    <message>
        <source>In a container on this computer</source>
        <translation>In einem Container auf diesem Computer</translation>
    </message>
    <message>
        <source>In a container on a server (SSH)</source>
        <translation>In einem Container auf einem Server (SSH)</translation>
    </message>
    <message>
        <source>With the server&apos;s own programs (SSH)</source>
        <translation>Mit den Programmen des Servers (SSH)</translation>
    </message>
    <message>
        <source>{program} with sudo</source>
        <translation>{program} mit sudo</translation>
    </message>
    <message>
        <source>Usually none is needed: on the server itself, the system user may log in.</source>
        <translation>Meist ist keines nötig: Auf dem Server selbst darf sich der Systembenutzer anmelden.</translation>
    </message>
    <message>
        <source>Usually none is needed: inside the container, PostgreSQL asks for none.</source>
        <translation>Meist ist keines nötig: Innerhalb des Containers fragt PostgreSQL nach keinem.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Restore the backup of {moment} into the database “{target}” on {server}?</source>
        <translation>Die Sicherung von {moment} in die Datenbank „{target}“ auf {server} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore the backup of {moment} into the new database “{target}” on {server}?</source>
        <translation>Die Sicherung von {moment} in die neue Datenbank „{target}“ auf {server} wiederherstellen?</translation>
    </message>
    <message>
        <source>Replace the contents of “{target}” on {server} with the backup of {moment}?</source>
        <translation>Den Inhalt von „{target}“ auf {server} durch die Sicherung von {moment} ersetzen?</translation>
    </message>
    <message>
        <source>Replace the database “{target}” on {server} with the backup of {moment}?</source>
        <translation>Die Datenbank „{target}“ auf {server} durch die Sicherung von {moment} ersetzen?</translation>
    </message>
    <message>
        <source>The database “{database}” stays as it is.</source>
        <translation>Die Datenbank „{database}“ bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>Änderungen seither ({age}) verschwinden aus {name}. Das lässt sich nicht mit einem Klick rückgängig machen, aber die unmittelbar davor gemachte Sicherung kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database is kept on the server, so you can undo.</source>
        <translation>Änderungen seither ({age}) verschwinden aus {name}. Die jetzige Datenbank bleibt auf dem Server erhalten, sodass Sie es rückgängig machen können.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database ({size}) is kept on the server, so you can undo.</source>
        <translation>Änderungen seither ({age}) verschwinden aus {name}. Die jetzige Datenbank ({size}) bleibt auf dem Server erhalten, sodass Sie es rückgängig machen können.</translation>
    </message>
    <message>
        <source>Restore into the new database</source>
        <translation>In die neue Datenbank wiederherstellen</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>Datenbank ersetzen</translation>
    </message>
    <message>
        <source>There is no such database on the server now, so nothing is replaced.</source>
        <translation>Auf dem Server gibt es jetzt keine solche Datenbank, daher wird nichts ersetzt.</translation>
    </message>
    <message>
        <source>Restore into that database</source>
        <translation>In diese Datenbank wiederherstellen</translation>
    </message>
    <message>
        <source>“{database}” on {server} now holds the backup of {moment}.</source>
        <translation>„{database}“ auf {server} enthält jetzt die Sicherung von {moment}.</translation>
    </message>
    <message>
        <source>Before the restore it held {contents}.</source>
        <translation>Vor der Wiederherstellung enthielt es {contents}.</translation>
    </message>
    <message>
        <source>What was there before is also in the backup {name}.</source>
        <translation>Was vorher da war, ist auch in der Sicherung {name}.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>Was vorher da war, ist in der Sicherung {name}.</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before: {contents}.</source>
        <translation>„{database}“ enthält wieder, was es vorher enthielt: {contents}.</translation>
    </message>
    <message>
        <source>{name} is deleted, and {size} are free again on the server.</source>
        <translation>{name} ist gelöscht, und {size} sind auf dem Server wieder frei.</translation>
    </message>
    <message>
        <source>Your current database is untouched.</source>
        <translation>Ihre jetzige Datenbank ist unberührt.</translation>
    </message>
    <message>
        <source>It holds {contents}, as many as when the backup was made.</source>
        <translation>Es enthält {contents}, so viele wie bei der Sicherung.</translation>
    </message>
    <message>
        <source>It holds {contents}. There is no record to compare that with.</source>
        <translation>Es enthält {contents}. Es gibt keine Aufzeichnung zum Vergleichen.</translation>
    </message>
    <message>
        <source>{tables} with {rows}</source>
        <translation>{tables} mit {rows}</translation>
    </message>
    <message>
        <source>Restoring into {target}</source>
        <translation>Wiederherstellung in {target}</translation>
    </message>
    <message>
        <source>Look at both databases</source>
        <translation>Beide Datenbanken ansehen</translation>
    </message>
    <message>
        <source>Switch the databases back</source>
        <translation>Die Datenbanken zurücktauschen</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Die Wiederherstellung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Delete the previous database</source>
        <translation>Vorherige Datenbank löschen</translation>
    </message>
    <message>
        <source>Deleting the previous database</source>
        <translation>Die vorherige Datenbank wird gelöscht</translation>
    </message>
    <message>
        <source>The database that is in use is not touched.</source>
        <translation>Die benutzte Datenbank wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Cancelling leaves your current database untouched.</source>
        <translation>Abbrechen lässt Ihre jetzige Datenbank unberührt.</translation>
    </message>
    <message>
        <source>Load the backup into a new database</source>
        <translation>Die Sicherung in eine neue Datenbank laden</translation>
    </message>
    <message>
        <source>Replace the contents</source>
        <translation>Inhalt ersetzen</translation>
    </message>
    <message>
        <source>Load the backup into the empty database</source>
        <translation>Die Sicherung in die leere Datenbank laden</translation>
    </message>
    <message>
        <source>Read the backup in full</source>
        <translation>Die Sicherung vollständig lesen</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Sichern, was jetzt da ist</translation>
    </message>
    <message>
        <source>Stop the app</source>
        <translation>Die App anhalten</translation>
    </message>
    <message>
        <source>Compare it with what was backed up</source>
        <translation>Mit dem Gesicherten vergleichen</translation>
    </message>
    <message>
        <source>Put the new database in place</source>
        <translation>Die neue Datenbank einsetzen</translation>
    </message>
    <message>
        <source>This file is a program for your database, not just data. Only restore it if you trust where it comes from.</source>
        <translation>Diese Datei ist ein Programm für Ihre Datenbank, nicht nur Daten. Stellen Sie sie nur wieder her, wenn Sie ihrer Herkunft vertrauen.</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>--engine cannot be read: a quotation mark is missing</source>
        <translation>--engine ist nicht lesbar: ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>--tunnel needs --ssh, and no --container</source>
        <translation>--tunnel braucht --ssh, und kein --container</translation>
    </message>
    <message>
        <source>--engine needs --container</source>
        <translation>--engine braucht --container</translation>
    </message>
    <message>
        <source>--sudo-user and --programs need --ssh, and no --container</source>
        <translation>--sudo-user und --programs brauchen --ssh, und kein --container</translation>
    </message>
    <message>
        <source>--direct takes back what the other options say</source>
        <translation>--direct hebt auf, was die anderen Optionen sagen</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>--user and --dbname are needed</source>
        <translation>--user und --dbname sind nötig</translation>
    </message>
    <message>
        <source>--password-stdin has no use with --password-policy ask</source>
        <translation>--password-stdin hat bei --password-policy ask keinen Sinn</translation>
    </message>
    <message>
        <source>no password came from stdin</source>
        <translation>von stdin kam kein Passwort</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text</source>
        <translation>das Passwort ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>a password cannot hold a NUL character</source>
        <translation>ein Passwort kann kein NUL-Zeichen enthalten</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>several backups are called {key}: name the file</source>
        <translation>mehrere Sicherungen heißen {key}: nennen Sie die Datei</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No database is saved yet. “pgbackup add” saves one.</source>
        <translation>Noch ist keine Datenbank gespeichert. „pgbackup add“ speichert eine.</translation>
    </message>
    <message>
        <source>{name} is no longer saved. Its backups stay in {folder}.</source>
        <translation>{name} ist nicht mehr gespeichert. Die Sicherungen bleiben in {folder}.</translation>
    </message>
    <message>
        <source>There are no backups yet. “pgbackup backup NAME” makes one.</source>
        <translation>Es gibt noch keine Sicherungen. „pgbackup backup NAME“ macht eine.</translation>
    </message>
    <message>
        <source>No database from before a restore is kept.</source>
        <translation>Es ist keine Datenbank von vor einer Wiederherstellung aufbewahrt.</translation>
    </message>
    <message>
        <source>Everything is in order. Nothing had to be set right.</source>
        <translation>Alles ist in Ordnung. Nichts war in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>Connected. PostgreSQL {version}, the database is {size}.</source>
        <translation>Verbunden. PostgreSQL {version}, die Datenbank hat {size}.</translation>
    </message>
    <message>
        <source>No PostgreSQL programs were found.</source>
        <translation>Es wurden keine PostgreSQL-Programme gefunden.</translation>
    </message>
    <message>
        <source>To restore it by hand:</source>
        <translation>So stellen Sie von Hand wieder her:</translation>
    </message>
    <message>
        <source>Moved to the trash: {path}</source>
        <translation>In den Papierkorb verschoben: {path}</translation>
    </message>
    <message>
        <source>A backup of {database} on {server} needs about {size}.</source>
        <translation>Eine Sicherung von {database} auf {server} braucht etwa {size}.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>Was vorher da war, ist in der Sicherung {name}.</translation>
    </message>
    <message>
        <source>{name} was read in full: {tables}, SHA-256 {sha256}.</source>
        <translation>{name} wurde vollständig gelesen: {tables}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>{name} was restored for a test on {server}: {rows} in {tables}.</source>
        <translation>{name} wurde zur Probe auf {server} wiederhergestellt: {rows} in {tables}.</translation>
    </message>
    <message>
        <source>Stopped meanwhile, and started again: {names}.</source>
        <translation>Werden so lange angehalten und danach wieder gestartet: {names}.</translation>
    </message>
    <message>
        <source>Restored: {database} on {server} now holds {rows} in {tables}.</source>
        <translation>Wiederhergestellt: {database} auf {server} enthält jetzt {rows} in {tables}.</translation>
    </message>
    <message>
        <source>Undone: {database} again holds what was kept: {rows} in {tables}.</source>
        <translation>Rückgängig gemacht: {database} enthält wieder, was aufbewahrt war: {rows} in {tables}.</translation>
    </message>
    <message>
        <source>Deleted for good: {name}, {size}.</source>
        <translation>Endgültig gelöscht: {name}, {size}.</translation>
    </message>
    <message>
        <source>Kept: {name}, {size}, since {when}.</source>
        <translation>Aufbewahrt: {name}, {size}, seit {when}.</translation>
    </message>
    <message>
        <source>{backup} goes into the database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} kommt in die Datenbank {target} auf {server}. Nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>{backup} goes into the new database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} kommt in die neue Datenbank {target} auf {server}. Nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>{backup} replaces the contents of the database {target} on {server}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>{backup} ersetzt den Inhalt der Datenbank {target} auf {server}. Das lässt sich nicht mit einem Klick rückgängig machen, aber die unmittelbar davor gemachte Sicherung kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>{backup} replaces the database {target} on {server}. The present database is kept, so you can undo.</source>
        <translation>{backup} ersetzt die Datenbank {target} auf {server}. Die jetzige Datenbank wird aufbewahrt, sodass Sie es rückgängig machen können.</translation>
    </message>
    <message>
        <source>Replace {target}?</source>
        <translation>{target} ersetzen?</translation>
    </message>
    <message>
        <source>Restore into {target}?</source>
        <translation>In {target} wiederherstellen?</translation>
    </message>
    <message>
        <source>Replace the contents of {target}?</source>
        <translation>Den Inhalt von {target} ersetzen?</translation>
    </message>
    <message>
        <source>Put {name} back as {live}? What is there now is kept in turn.</source>
        <translation>{name} als {live} zurückholen? Was jetzt da ist, wird seinerseits aufbewahrt.</translation>
    </message>
    <message>
        <source>Delete {name} for good? You can then no longer undo.</source>
        <translation>{name} endgültig löschen? Sie können dann nicht mehr zurück.</translation>
    </message>
    <message>
        <source>To save one:</source>
        <translation>So speichern Sie eine davon:</translation>
    </message>
    <message>
        <source>{app} keeps more than its database. Save this as well:</source>
        <translation>{app} bewahrt mehr auf als die Datenbank. Sichern Sie auch dies:</translation>
    </message>
</context>
<context>
    <name>shown_backups</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>No backups of {name} yet</source>
        <translation>Noch keine Sicherungen von {name}</translation>
    </message>
    <message>
        <source>A backup is one file. It is checked as soon as it is made.</source>
        <translation>Eine Sicherung ist eine einzige Datei. Sie wird geprüft, sobald sie gemacht ist.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>No backups of {name} found</source>
        <translation>Keine Sicherungen von {name} gefunden</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. It is made with the first backup. If it is on a drive, connect the drive and press F5.</source>
        <translation>Der Ordner {folder} ist nicht da. Er entsteht mit der ersten Sicherung. Liegt er auf einem Laufwerk, so schließen Sie es an und drücken F5.</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Getting old</source>
        <translation>Wird alt</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Nicht geschützt</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Last attempt failed</source>
        <translation>Letzter Versuch fehlgeschlagen</translation>
    </message>
    <message>
        <source>{state} · {when}</source>
        <translation>{state} · {when}</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>The last attempt failed ({when}).</source>
        <translation>Der letzte Versuch ist fehlgeschlagen ({when}).</translation>
    </message>
    <message>
        <source>Not protected yet: no backup was checked.</source>
        <translation>Noch nicht geschützt: keine Sicherung wurde geprüft.</translation>
    </message>
    <message>
        <source>Not protected: there is no good backup.</source>
        <translation>Nicht geschützt: es gibt keine gute Sicherung.</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Es gibt noch keine gute Sicherung.</translation>
    </message>
    <message>
        <source>The last good backup is {age} old ({size}).</source>
        <translation>Die letzte gute Sicherung ist {age} alt ({size}).</translation>
    </message>
    <message>
        <source>Last good backup: {when}, {size}.</source>
        <translation>Letzte gute Sicherung: {when}, {size}.</translation>
    </message>
    <message>
        <source>Back up again; the history tells what went wrong.</source>
        <translation>Sichern Sie noch einmal; der Verlauf sagt, was schiefging.</translation>
    </message>
    <message>
        <source>Check a backup, or make a new one.</source>
        <translation>Prüfen Sie eine Sicherung, oder machen Sie eine neue.</translation>
    </message>
    <message>
        <source>Back up now.</source>
        <translation>Sichern Sie jetzt.</translation>
    </message>
    <message>
        <source>See with a test restore that it really can be restored.</source>
        <translation>Sehen Sie mit einer Probe-Wiederherstellung, ob sie sich wirklich wiederherstellen lässt.</translation>
    </message>
    <message>
        <source>Nothing to do now. Back up again by: {when}.</source>
        <translation>Jetzt ist nichts zu tun. Sichern Sie wieder bis: {when}.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>GEMACHT</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APP</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>DATENBANK</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>GEMACHT VON</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>ENCRYPTION</source>
        <translation>VERSCHLÜSSELUNG</translation>
    </message>
    <message>
        <source>BACKUP FOLDER</source>
        <translation>SICHERUNGSORDNER</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>durch eine Wiederherstellung ersetzt</translation>
    </message>
    <message>
        <source>replaced by an undo</source>
        <translation>durch eine Rücknahme ersetzt</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>AUFBEWAHRT</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>Does not run: {reason}</source>
        <translation>Läuft nicht: {reason}</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>GEFUNDEN</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>pg_dump</source>
        <translation>pg_dump</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABELLE</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>ZEILEN</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>Password for {who}: </source>
        <translation>Passwort für {who}: </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>There is no backup “{name}” in {path}.</source>
        <translation>Es gibt keine Sicherung „{name}“ in {path}.</translation>
    </message>
    <message>
        <source>No such database from before a restore is kept on the server.</source>
        <translation>Auf dem Server ist keine solche Datenbank von vor einer Wiederherstellung aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose another name, or add --replace to change the one that is there.</source>
        <translation>Wählen Sie einen anderen Namen, oder ändern Sie mit --replace die vorhandene.</translation>
    </message>
    <message>
        <source>“pgbackup databases” lists what is saved, and “pgbackup add” saves another.</source>
        <translation>„pgbackup databases“ listet auf, was gespeichert ist, und „pgbackup add“ speichert eine weitere.</translation>
    </message>
    <message>
        <source>Repair or rename that file, then try again.</source>
        <translation>Reparieren Sie diese Datei oder benennen Sie sie um, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Set PGPASSWORD, or save it with “pgbackup add NAME --replace --password-stdin”.</source>
        <translation>Setzen Sie PGPASSWORD, oder speichern Sie es mit „pgbackup add NAME --replace --password-stdin“.</translation>
    </message>
    <message>
        <source>Unlock the password store, or set PGPASSWORD.</source>
        <translation>Entsperren Sie den Passwortspeicher, oder setzen Sie PGPASSWORD.</translation>
    </message>
    <message>
        <source>Correct them with “pgbackup add NAME --replace --user USER --password-stdin”.</source>
        <translation>Berichtigen Sie sie mit „pgbackup add NAME --replace --user BENUTZER --password-stdin“.</translation>
    </message>
    <message>
        <source>Correct the name with “pgbackup add NAME --replace --dbname DATABASE”.</source>
        <translation>Berichtigen Sie den Namen mit „pgbackup add NAME --replace --dbname DATENBANK“.</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or use “pgbackup add NAME --replace --sslmode prefer”.</source>
        <translation>Schalten Sie die Verschlüsselung auf dem Server ein, oder nehmen Sie „pgbackup add NAME --replace --sslmode prefer“.</translation>
    </message>
    <message>
        <source>“pgbackup recover NAME” finishes what was interrupted.</source>
        <translation>„pgbackup recover NAME“ bringt zu Ende, was unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then run “pgbackup recover NAME”.</source>
        <translation>Vergewissern Sie sich, dass der Server erreichbar ist, und rufen Sie dann „pgbackup recover NAME“ auf.</translation>
    </message>
    <message>
        <source>“pgbackup list NAME” shows the backups.</source>
        <translation>„pgbackup list NAME“ zeigt die Sicherungen.</translation>
    </message>
    <message>
        <source>“pgbackup kept NAME” lists what can be put back by its name.</source>
        <translation>„pgbackup kept NAME“ listet auf, was sich mit seinem Namen zurückholen lässt.</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and back up again.</source>
        <translation>Lesen Sie das Protokoll {log}, beheben Sie die Ursache, und sichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and restore again.</source>
        <translation>Lesen Sie das Protokoll {log}, beheben Sie die Ursache, und stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>The details are in the log: {log}.</source>
        <translation>Die Einzelheiten stehen im Protokoll: {log}.</translation>
    </message>
    <message>
        <source>The password was not stored, as no password store works here; set PGPASSWORD, or type it when asked.</source>
        <translation>Das Passwort wurde nicht gespeichert, weil hier kein Passwortspeicher funktioniert; setzen Sie PGPASSWORD, oder tippen Sie es ein, wenn danach gefragt wird.</translation>
    </message>
</context>
</TS>
