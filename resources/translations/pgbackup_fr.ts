<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PG Backup</source>
        <translation>À propos de PG Backup</translation>
    </message>
    <message>
        <source>Icon of PG Backup</source>
        <translation>Icône de PG Backup</translation>
    </message>
    <message>
        <source>PG Backup {version}</source>
        <translation>PG Backup {version}</translation>
    </message>
    <message>
        <source>with Qt {version}</source>
        <translation>avec Qt {version}</translation>
    </message>
    <message>
        <source>Backs up, checks, restores and deletes PostgreSQL databases. A restore keeps the database from before, so that you can undo it.</source>
        <translation>Sauvegarde, vérifie, restaure et supprime des bases de données PostgreSQL. Une restauration conserve la base d’avant, pour que vous puissiez l’annuler.</translation>
    </message>
    <message>
        <source>Versions and programs</source>
        <translation>Versions et programmes</translation>
    </message>
    <message>
        <source>Looking for versions and programs…</source>
        <translation>Recherche des versions et des programmes…</translation>
    </message>
    <message>
        <source>PostgreSQL is a trademark of the PostgreSQL Community Association of Canada. This program is not made by them.</source>
        <translation>PostgreSQL est une marque de la PostgreSQL Community Association of Canada. Ce programme n’est pas de leur fait.</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>no programs found</source>
        <translation>aucun programme trouvé</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Re&amp;store again…</source>
        <translation>Re&amp;staurer de nouveau…</translation>
    </message>
    <message>
        <source>Undo re&amp;store…</source>
        <translation>Annuler la re&amp;stauration…</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Test restore…</source>
        <translation>Restauration d’&amp;essai…</translation>
    </message>
    <message>
        <source>&amp;Look before a backup…</source>
        <translation>Re&amp;garder avant une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore from a f&amp;ile…</source>
        <translation>Restaurer depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>A&amp;nnuler la suppression</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Make a backup of this database and check it</source>
        <translation>Faire une sauvegarde de cette base et la vérifier</translation>
    </message>
    <message>
        <source>Put the selected backup back; it can be undone</source>
        <translation>Remettre en place la sauvegarde choisie&#x202f;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Read the selected backup in full</source>
        <translation>Lire en entier la sauvegarde choisie</translation>
    </message>
    <message>
        <source>Try the selected backup out; nothing is replaced</source>
        <translation>Essayer la sauvegarde choisie&#x202f;; rien n’est remplacé</translation>
    </message>
    <message>
        <source>See what a backup would meet, without making one</source>
        <translation>Voir ce qu’une sauvegarde rencontrerait, sans en faire</translation>
    </message>
    <message>
        <source>Move the selected backup to the trash</source>
        <translation>Mettre la sauvegarde choisie à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Add a database…</source>
        <translation>A&amp;jouter une base…</translation>
    </message>
    <message>
        <source>F&amp;ind databases…</source>
        <translation>Rec&amp;hercher des bases…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>Re&amp;tirer de la liste…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>Supprimer la base &amp;précédente…</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>Ajouter une base de données</translation>
    </message>
    <message>
        <source>Find databases on this computer or on a server</source>
        <translation>Rechercher des bases de données sur cet ordinateur ou sur un serveur</translation>
    </message>
    <message>
        <source>Edit this database</source>
        <translation>Modifier cette base</translation>
    </message>
    <message>
        <source>Add another database like this one</source>
        <translation>Ajouter une autre base semblable à celle-ci</translation>
    </message>
    <message>
        <source>Remove this database from the list; its backups stay</source>
        <translation>Retirer cette base de la liste&#x202f;; ses sauvegardes restent</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Pa&amp;ramètres…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Show or hide the &amp;log</source>
        <translation>Afficher ou masquer le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About PG Backup</source>
        <translation>À pr&amp;opos de PG Backup</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <translation>Restaurer un fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>&amp;Suivant&#xa0;: restaurer</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>&amp;Fichier de sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Which backup is it?</source>
        <translation>De quelle sauvegarde s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>The file is only looked at, and stays as it is.</source>
        <translation>Le fichier est seulement examiné et reste tel quel.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>No backup fits the search and the chosen state</source>
        <translation>Aucune sauvegarde ne correspond à la recherche et à l’état choisi</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Rechercher dans les sauvegardes</translation>
    </message>
    <message>
        <source>Show backups by state</source>
        <translation>Afficher les sauvegardes par état</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Checked or tested</source>
        <translation>Vérifiées ou testées</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiées</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagées</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Faites ailleurs</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Version du serveur</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>BackupPlanDialog</name>
    <message>
        <source>Before a backup of “{name}”</source>
        <translation>Avant une sauvegarde de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Can “{name}” be backed up completely?</source>
        <translation>«&#xa0;{name}&#xa0;» peut-elle être sauvegardée en entier&#x202f;?</translation>
    </message>
    <message>
        <source>What was looked at before the backup</source>
        <translation>Ce qui a été regardé avant la sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Before the backup:</source>
        <translation>A&amp;vant la sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Looking at the server and the folder</source>
        <translation>Examen du serveur et du dossier</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Looking at the server and the folder…</source>
        <translation>Examen du serveur et du dossier…</translation>
    </message>
    <message>
        <source>The database has {size}; the backup needs about {needed} in the folder.</source>
        <translation>La base occupe {size}&#x202f;; la sauvegarde a besoin d’environ {needed} dans le dossier.</translation>
    </message>
    <message>
        <source>No backup can be made until every problem in the list is solved.</source>
        <translation>Aucune sauvegarde n’est possible tant que tous les problèmes de la liste ne sont pas résolus.</translation>
    </message>
    <message>
        <source>A backup can be made. The notes are worth knowing.</source>
        <translation>La sauvegarde est possible. Les remarques sont bonnes à connaître.</translation>
    </message>
    <message>
        <source>A complete backup can be made.</source>
        <translation>Une sauvegarde complète est possible.</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>This is your only backup of {name}. It can be brought back from the trash.</source>
        <translation>C’est votre seule sauvegarde de {name}. Vous pourrez la reprendre dans la corbeille.</translation>
    </message>
    <message>
        <source>Delete the only backup?</source>
        <translation>Supprimer la seule sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>What was looked at before the restore</source>
        <translation>Ce qui a été regardé avant la restauration</translation>
    </message>
</context>
<context>
    <name>CheckListModel</name>
    <message>
        <source>These will be disconnected: {names}.</source>
        <translation>Seront déconnectés&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{application} ({count})</source>
        <translation>{application} ({count})</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <translation>un programme sans nom</translation>
    </message>
    <message>
        <source>OK: {text}</source>
        <translation>OK&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Remarque&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problème&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ChooseDatabaseDialog</name>
    <message>
        <source>Restore a file</source>
        <translation>Restaurer un fichier</translation>
    </message>
    <message>
        <source>Which database is “{file}” for?</source>
        <translation>À quelle base est destiné «&#xa0;{file}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is restored yet: you see first what would happen.</source>
        <translation>Rien n’est encore restauré&#xa0;: vous verrez d’abord ce qui se passerait.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name} ({database} sur {server})</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>May ssh use this key?</source>
        <translation>ssh peut-il utiliser cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Use the key</source>
        <translation>&amp;Utiliser la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionTicks</name>
    <message>
        <source>Reaching {server}…</source>
        <translation>Connexion à {server}…</translation>
    </message>
    <message>
        <source>Logging in as {user}…</source>
        <translation>Connexion en tant que {user}…</translation>
    </message>
    <message>
        <source>Looking for the database {name}…</source>
        <translation>Recherche de la base {name}…</translation>
    </message>
    <message>
        <source>Looking for programs that fit the server…</source>
        <translation>Recherche de programmes qui conviennent au serveur…</translation>
    </message>
    <message>
        <source>The database is there: PostgreSQL {version}, {size}</source>
        <translation>La base est là&#xa0;: PostgreSQL {version}, {size}</translation>
    </message>
    <message>
        <source>Fitting programs found, for PostgreSQL {version}</source>
        <translation>Programmes convenables trouvés, pour PostgreSQL {version}</translation>
    </message>
    <message>
        <source>{server} answers</source>
        <translation>{server} répond</translation>
    </message>
    <message>
        <source>Logged in as {user}</source>
        <translation>Connecté en tant que {user}</translation>
    </message>
</context>
<context>
    <name>DatabaseField</name>
    <message>
        <source>&amp;List databases</source>
        <translation>&amp;Lister les bases</translation>
    </message>
</context>
<context>
    <name>DatabaseListing</name>
    <message>
        <source>Asking {server} for its databases…</source>
        <translation>Demande de la liste des bases à {server}…</translation>
    </message>
</context>
<context>
    <name>DatabaseModel</name>
    <message>
        <source>Database {database} on {server}</source>
        <translation>Base {database} sur {server}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>DatabaseWork</name>
    <message>
        <source>The database itself and its backups in {folder} stay as they are.</source>
        <translation>La base elle-même et ses sauvegardes dans {folder} restent telles quelles.</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <translation>Retirer {name} de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name} (copie {number})</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Somme de contrôle (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>No backup selected</source>
        <translation>Aucune sauvegarde choisie</translation>
    </message>
    <message>
        <source>Select a backup to see what is in it.</source>
        <translation>Choisissez une sauvegarde pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Last read in full</source>
        <translation>Dernière lecture complète</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Version du serveur</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>How to restore without this app</source>
        <translation>Comment restaurer sans cette application</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>Absent de cette sauvegarde</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>Détails de la sauvegarde</translation>
    </message>
    <message>
        <source>The server&apos;s logins and passwords, its other databases, and the files of the app, such as photos or videos. Save those as well.</source>
        <translation>Les utilisateurs et mots de passe du serveur, ses autres bases et les fichiers de l’application, comme les photos ou les vidéos. Sauvegardez-les aussi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copier les commandes</translation>
    </message>
</context>
<context>
    <name>FindDatabasesDialog</name>
    <message>
        <source>Find databases</source>
        <translation>Rechercher des bases de données</translation>
    </message>
    <message>
        <source>Nothing was looked at yet</source>
        <translation>Rien n’a encore été examiné</translation>
    </message>
    <message>
        <source>Find looks for PostgreSQL in Docker and Podman, and for a server of its own.</source>
        <translation>«&#xa0;Rechercher&#xa0;» cherche PostgreSQL dans Docker et Podman, et aussi un serveur PostgreSQL installé sans eux.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Make the first backup of each &amp;now</source>
        <translation>Faire &amp;maintenant la première sauvegarde de chacune</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Where do your databases run?</source>
        <translation>Où tournent vos bases de données&#x202f;?</translation>
    </message>
    <message>
        <source>Choose this computer, or type how you log in to your server by ssh, such as pi@nas. Nothing is changed there.</source>
        <translation>Choisissez cet ordinateur, ou saisissez comment vous vous connectez à votre serveur par SSH, par exemple pi@nas. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Où&#xa0;:</translation>
    </message>
    <message>
        <source>Folder for &amp;backups:</source>
        <translation>&amp;Dossier des sauvegardes&#xa0;:</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n database(s)</source>
        <translation>
            <numerusform>A&amp;jouter %n base</numerusform>
            <numerusform>A&amp;jouter %n bases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more app(s) keep something elsewhere: select one to see what.</source>
        <translation>
            <numerusform>%n autre application garde quelque chose ailleurs&#xa0;: sélectionnez-la pour voir quoi.</numerusform>
            <numerusform>%n autres applications gardent quelque chose ailleurs&#xa0;: sélectionnez-en une pour voir quoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the backups of {app}: {what}</source>
        <translation>Absent des sauvegardes de {app}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Recherche arrêtée</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>Rien n’a pu être examiné</translation>
    </message>
    <message>
        <source>No database was found there</source>
        <translation>Aucune base de données n’y a été trouvée</translation>
    </message>
    <message>
        <source>If there is one all the same, add it by its address.</source>
        <translation>S’il y en a une malgré tout, ajoutez-la par son adresse.</translation>
    </message>
</context>
<context>
    <name>FindLines</name>
    <message>
        <source>Reaching {place}…</source>
        <translation>Connexion à {place}…</translation>
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
        <translation>Progression</translation>
    </message>
    <message>
        <source>Backing up {name}…</source>
        <translation>Sauvegarde de {name}…</translation>
    </message>
    <message>
        <source>You can close this window; the backup goes on.</source>
        <translation>Vous pouvez fermer cette fenêtre&#x202f;; la sauvegarde continue.</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Pas encore protégée</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was changed.</source>
        <translation>La sauvegarde a été interrompue. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>{name} is backed up: {size} in {folder}, read again in full and fine.</source>
        <translation>{name} est sauvegardée&#xa0;: {size} dans {folder}, relus en entier et en bon état.</translation>
    </message>
    <message>
        <source>Not included: the files that your app keeps outside the database, such as photos and documents. Copy those as well.</source>
        <translation>Non compris&#xa0;: les fichiers que votre application garde hors de la base, comme les photos et les documents. Copiez-les aussi.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Il manque encore&#xa0;: {fields}</translation>
    </message>
</context>
<context>
    <name>FirstRunFrame</name>
    <message>
        <source>Protect a database</source>
        <translation>Protéger une base de données</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>FirstRunPane</name>
    <message>
        <source>Protect your first database</source>
        <translation>Protégez votre première base de données</translation>
    </message>
    <message>
        <source>In two minutes it is backed up, and every restore can be undone.</source>
        <translation>En deux minutes, elle est sauvegardée, et chaque restauration peut être annulée.</translation>
    </message>
    <message>
        <source>F&amp;ind my databases</source>
        <translation>&amp;Trouver mes bases de données</translation>
    </message>
    <message>
        <source>In Docker or without, on this computer or on your server</source>
        <translation>Avec ou sans Docker, sur cet ordinateur ou sur votre serveur</translation>
    </message>
    <message>
        <source>I have an address or settings to &amp;paste</source>
        <translation>J’ai une adresse ou des réglages à &amp;coller</translation>
    </message>
    <message>
        <source>A compose file, an .env file, a link like postgresql://…</source>
        <translation>Un fichier compose, un fichier .env, un lien comme postgresql://…</translation>
    </message>
    <message>
        <source>Fill in a &amp;form</source>
        <translation>Remplir un &amp;formulaire</translation>
    </message>
    <message>
        <source>Server, database, user and password</source>
        <translation>Serveur, base de données, utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>I only have a backup fi&amp;le</source>
        <translation>Je n’ai qu’un fic&amp;hier de sauvegarde</translation>
    </message>
    <message>
        <source>See what is in it, then restore it</source>
        <translation>Voir ce qu’il contient, puis le restaurer</translation>
    </message>
</context>
<context>
    <name>FolderNotes</name>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>Rien ne peut être écrit dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The free space of this folder cannot be told. Choose another if in doubt.</source>
        <translation>L’espace libre de ce dossier est impossible à connaître. Dans le doute, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Only {free} are free, and the database takes {size}. Choose a volume with more space.</source>
        <translation>Il n’y a que {free} de libres, et la base occupe {size}. Choisissez un volume avec plus de place.</translation>
    </message>
    <message>
        <source>{free} are free here.</source>
        <translation>Espace libre ici&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>{free} are free here. A backup takes less than the database, {size}.</source>
        <translation>Espace libre ici&#xa0;: {free}. Une sauvegarde prend moins de place que la base, {size}.</translation>
    </message>
    <message>
        <source>This is the same disk as the database. If it breaks, both are lost: choose another disk, or copy the backups elsewhere.</source>
        <translation>C’est le même disque que celui de la base. S’il tombe en panne, tout est perdu&#xa0;: choisissez un autre disque, ou copiez les sauvegardes ailleurs.</translation>
    </message>
    <message>
        <source>The database runs on this computer too. A fire or a theft takes both: keep a copy elsewhere.</source>
        <translation>La base fonctionne elle aussi sur cet ordinateur. Un incendie ou un vol emporterait les deux&#xa0;: gardez une copie ailleurs.</translation>
    </message>
    <message>
        <source>This drive can be unplugged. Backups need it to be connected.</source>
        <translation>Ce disque peut être débranché. Pour sauvegarder, il doit être branché.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Déjà dans la liste</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Databases that were found</source>
        <translation>Bases de données trouvées</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>The language changes when PG Backup is started the next time.</source>
        <translation>La langue changera au prochain démarrage de PG Backup.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>Lang&amp;ue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Lines kept in the log:</source>
        <translation>Lignes &amp;gardées dans le journal&#xa0;:</translation>
    </message>
    <message>
        <source>Tables loaded at the sa&amp;me time:</source>
        <translation>Tables chargées en &amp;même temps&#xa0;:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HeadlinePane</name>
    <message>
        <source>Next step: {step}</source>
        <translation>Prochaine étape&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Previous database</source>
        <translation>Base précédente</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Backups and checks that ran</source>
        <translation>Sauvegardes et vérifications effectuées</translation>
    </message>
    <message>
        <source>Restores that ran</source>
        <translation>Restaurations effectuées</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Restores</source>
        <translation>&amp;Restaurations</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copy what is known of the selected failure; no password is in it</source>
        <translation>Copier ce que l’on sait de l’échec choisi&#x202f;; il ne contient aucun mot de passe</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No backup has run yet</source>
        <translation>Aucune sauvegarde n’a encore eu lieu</translation>
    </message>
    <message>
        <source>Every backup, check and delete is listed here, however it ends.</source>
        <translation>Chaque sauvegarde, vérification et suppression figure ici, quelle qu’en soit l’issue.</translation>
    </message>
    <message>
        <source>No restore has run yet</source>
        <translation>Aucune restauration n’a encore eu lieu</translation>
    </message>
    <message>
        <source>Every restore and its undo is listed here, however it ends.</source>
        <translation>Chaque restauration et son annulation figurent ici, quelle qu’en soit l’issue.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(retirée)</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>As that server calls it, mostly localhost</source>
        <translation>Tel que ce serveur l’appelle, souvent localhost</translation>
    </message>
    <message>
        <source>Host name, IP address, or paste postgresql://…</source>
        <translation>Nom d’hôte, adresse IP, ou collez postgresql://…</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Databases kept from restores</source>
        <translation>Bases conservées par des restaurations</translation>
    </message>
    <message>
        <source>Restores of {name} have put these databases aside</source>
        <translation>Des restaurations de {name} ont mis ces bases de côté</translation>
    </message>
    <message>
        <source>Together they take {size} on the server. You can go back to any of them. Delete one once you are sure that you will not need it.</source>
        <translation>Ensemble, elles occupent {size} sur le serveur. Vous pouvez revenir à n’importe laquelle. Supprimez-en une quand vous êtes sûr de ne plus en avoir besoin.</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Bases conservées</translation>
    </message>
    <message>
        <source>&amp;Kept, newest first:</source>
        <translation>&amp;Conservées, la plus récente en premier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Restore again…</source>
        <translation>&amp;Restaurer de nouveau…</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>&amp;Annuler la restauration…</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>{moment}: from before a restore, {size} ({name})</source>
        <translation>{moment}&#xa0;: d’avant une restauration, {size} ({name})</translation>
    </message>
    <message>
        <source>{moment}: what a restore had put there, {size} ({name})</source>
        <translation>{moment}&#xa0;: ce qu’une restauration avait mis en place, {size} ({name})</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>&amp;Composant&#xa0;:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Masquer le journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Copier la sélection, ou tout</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save what is shown to a file</source>
        <translation>Enregistrer ce qui est affiché dans un fichier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Empty this pane</source>
        <translation>Vider ce volet</translation>
    </message>
    <message>
        <source>Open log file</source>
        <translation>Ouvrir le fichier journal</translation>
    </message>
    <message>
        <source>The file holds every line</source>
        <translation>Le fichier contient toutes les lignes</translation>
    </message>
    <message>
        <source>… {count} lines not shown; the log file holds them</source>
        <translation>… {count} lignes non affichées&#x202f;; le fichier journal les contient</translation>
    </message>
</context>
<context>
    <name>LogSaver</name>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>LoginFileHint</name>
    <message>
        <source>Leave it empty to use the password in your .pgpass file.</source>
        <translation>Laissez vide pour utiliser le mot de passe de votre fichier .pgpass.</translation>
    </message>
    <message>
        <source>Your .pgpass file has a password for this login, but others may read the file, so it is not used. This makes it private: chmod 600 ~/.pgpass</source>
        <translation>Votre fichier .pgpass contient un mot de passe pour cette connexion, mais d’autres peuvent lire ce fichier&#xa0;: il n’est donc pas utilisé. Ceci le rend privé&#xa0;: chmod 600 ~/.pgpass</translation>
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
        <translation>Quelque chose est encore en cours</translation>
    </message>
    <message>
        <source>If you quit now, it is cancelled and cleaned up. Nothing is lost.</source>
        <translation>Si vous quittez maintenant, ce sera interrompu et nettoyé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>Interrompre et quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>{percent} % – {what} – PG Backup</source>
        <translation>{percent}&#xa0;% – {what} – PG Backup</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>Le rapport est copié</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Trust this file</source>
        <translation>Faire confiance à ce fichier</translation>
    </message>
    <message>
        <source>Undo without stopping it</source>
        <translation>Annuler la restauration sans l’arrêter</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Ouvrir les paramètres…</translation>
    </message>
    <message>
        <source>Edit database…</source>
        <translation>Modifier la base…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>ssh waits for you</source>
        <translation>ssh vous attend</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password for {name}</source>
        <translation>Mot de passe pour {name}</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password of the user “{user}” for the database “{database}” on {server}:</source>
        <translation>Mot de passe de l’utilisateur «&#xa0;{user}&#xa0;» pour la base «&#xa0;{database}&#xa0;» sur {server}&#xa0;:</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Le serveur n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>It will be kept in the system&apos;s password store.</source>
        <translation>Il sera gardé dans le trousseau de mots de passe du système.</translation>
    </message>
    <message>
        <source>It will be kept in memory until you quit, and written nowhere.</source>
        <translation>Il sera gardé en mémoire jusqu’à ce que vous quittiez, et ne sera écrit nulle part.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>postgresql://…, docker-compose.yml, .env, or the settings of your app</source>
        <translation>postgresql://…, docker-compose.yml, .env, ou les réglages de votre application</translation>
    </message>
    <message>
        <source>Paste anyt&amp;hing here:</source>
        <translation>Collez &amp;ici ce que vous avez&#xa0;:</translation>
    </message>
    <message>
        <source>Address or settings</source>
        <translation>Adresse ou réglages</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>P&amp;aste an address or settings</source>
        <translation>&amp;Coller une adresse ou des réglages</translation>
    </message>
    <message>
        <source>Reads what was copied and fills in the fields below</source>
        <translation>Lit ce qui a été copié et remplit les champs ci-dessous</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Choisir un service</translation>
    </message>
    <message>
        <source>The services in your pg_service.conf file</source>
        <translation>Les services de votre fichier pg_service.conf</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>Parcourir&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Edit database</source>
        <translation>Modifier la base</translation>
    </message>
    <message>
        <source>Add database</source>
        <translation>Ajouter une base</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Il manque encore&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation>Connexion à {server}…</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}; size of the database: {size}.</source>
        <translation>Connecté à PostgreSQL {version}&#x202f;; taille de la base&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found there.</source>
        <translation>Programmes pour PostgreSQL {major} trouvés là-bas.</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found. {reason}</source>
        <translation>Programmes pour PostgreSQL {major} trouvés. {reason}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Backup folder</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>For example postgres</source>
        <translation>Par exemple postgres</translation>
    </message>
    <message>
        <source>&amp;Reached by:</source>
        <translation>&amp;Joint par&#xa0;:</translation>
    </message>
    <message>
        <source>SSH server:</source>
        <translation>Serveur SSH&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Container:</source>
        <translation>Cont&amp;eneur&#xa0;:</translation>
    </message>
    <message>
        <source>Syste&amp;m user:</source>
        <translation>E&amp;xécuté par&#xa0;:</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Backup folder:</source>
        <translation>&amp;Dossier des sauvegardes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>&amp;Nom dans la liste&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Keep password:</source>
        <translation>&amp;Garder le mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>C&amp;hiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Enregistré&#x202f;; laissez vide pour le garder</translation>
    </message>
    <message>
        <source>The system&apos;s password store cannot be used on this computer right now.</source>
        <translation>Le trousseau de mots de passe du système n’est pas utilisable sur cet ordinateur en ce moment.</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Looks for programs again, with the places as they are typed</source>
        <translation>Cherche de nouveau les programmes, aux emplacements saisis</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>Dossier des programmes</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Recherche des programmes…</translation>
    </message>
    <message>
        <source>Programs &amp;found on this computer:</source>
        <translation>Programmes trou&amp;vés sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Use others (leave empty to let PG Backup choose)</source>
        <translation>En utiliser d’autres (laissez vide pour que PG Backup choisisse)</translation>
    </message>
    <message>
        <source>pg_&amp;dump:</source>
        <translation>pg_&amp;dump&#xa0;:</translation>
    </message>
    <message>
        <source>pg_&amp;restore:</source>
        <translation>pg_&amp;restore&#xa0;:</translation>
    </message>
    <message>
        <source>ps&amp;ql:</source>
        <translation>ps&amp;ql&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>D&amp;ossier&#xa0;:</translation>
    </message>
    <message>
        <source>No pg_dump and pg_restore of one version were found. Install the PostgreSQL client programs, or choose their folder above.</source>
        <translation>Aucun couple pg_dump et pg_restore de la même version n’a été trouvé. Installez les programmes clients de PostgreSQL, ou choisissez leur dossier ci-dessus.</translation>
    </message>
    <message>
        <source>Ready for PostgreSQL servers up to version {newest} (found: {majors}).</source>
        <translation>Prêt pour les serveurs PostgreSQL jusqu’à la version {newest} (trouvées&#xa0;: {majors}).</translation>
    </message>
    <message>
        <source>{text} Nothing that works was found in: {missing}.</source>
        <translation>{text} Rien qui fonctionne n’a été trouvé dans&#xa0;: {missing}.</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>{percent} % after {elapsed}</source>
        <translation>{percent}&#xa0;% après {elapsed}</translation>
    </message>
    <message>
        <source>Stopping and cleaning up</source>
        <translation>Arrêt et nettoyage</translation>
    </message>
</context>
<context>
    <name>ReachFields</name>
    <message>
        <source>user@server, or a name from your SSH settings</source>
        <translation>utilisateur@serveur, ou un nom de vos paramètres SSH</translation>
    </message>
    <message>
        <source>Its name as “docker ps” shows it</source>
        <translation>Son nom tel que «&#xa0;docker ps&#xa0;» l’affiche</translation>
    </message>
    <message>
        <source>For example postgres; empty: the user who logs in</source>
        <translation>Par exemple postgres&#xa0;; vide&#xa0;: l’utilisateur connecté</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programme&#xa0;:</translation>
    </message>
    <message>
        <source>Program that runs the container</source>
        <translation>Programme qui fait tourner le conteneur</translation>
    </message>
</context>
<context>
    <name>RemedyBox</name>
    <message>
        <source>SQL that helps</source>
        <translation>SQL qui aide</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then use the login that it makes.</source>
        <translation>Ce qui aide&#xa0;: exécutez ceci sur le serveur en super-utilisateur, par exemple dans psql. Utilisez ensuite l’utilisateur ainsi créé.</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then look again.</source>
        <translation>Ce qui aide&#xa0;: exécutez ceci sur le serveur en super-utilisateur, par exemple dans psql. Puis regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>RestoreApps</name>
    <message>
        <source>Stop these while restoring, and start them again:</source>
        <translation>À arrêter pendant la restauration, puis à redémarrer&#xa0;:</translation>
    </message>
    <message>
        <source>What uses this database could not be found out. If it is an app, stop it before you restore.</source>
        <translation>Impossible de savoir ce qui utilise cette base. Si c’est une application, arrêtez-la avant de restaurer.</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <source>Where is it to go?</source>
        <translation>Où doit-elle aller&#x202f;?</translation>
    </message>
    <message>
        <source>Database that the backup goes to</source>
        <translation>Base qui reçoit la sauvegarde</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name} ({database} sur {server})</translation>
    </message>
    <message>
        <source>&amp;Database or server of your list:</source>
        <translation>&amp;Base ou serveur de votre liste&#xa0;:</translation>
    </message>
    <message>
        <source>Into a ne&amp;w database next to it</source>
        <translation>Dans une &amp;nouvelle base à côté</translation>
    </message>
    <message>
        <source>Na&amp;me of that database:</source>
        <translation>N&amp;om de cette base&#xa0;:</translation>
    </message>
    <message>
        <source>Back up what is there now fir&amp;st</source>
        <translation>Sauvegarder d’abord &amp;ce qui s’y trouve</translation>
    </message>
    <message>
        <source>&amp;Replace {name}; you can undo it</source>
        <translation>&amp;Remplacer {name}&#x202f;; vous pourrez annuler</translation>
    </message>
    <message>
        <source>Replace the c&amp;ontents of {name}; no undo by a click</source>
        <translation>Remplacer le con&amp;tenu de {name}&#x202f;; pas d’annulation d’un clic</translation>
    </message>
    <message>
        <source>The backup is loaded into a new database, compared, and put in place of “{database}”. The one from before is kept on the server.</source>
        <translation>La sauvegarde est chargée dans une nouvelle base, comparée, puis mise à la place de «&#xa0;{database}&#xa0;». Celle d’avant est conservée sur le serveur.</translation>
    </message>
    <message>
        <source>What “{database}” holds is replaced in one step. A backup of it is made first; to go back you restore that one.</source>
        <translation>Ce que contient «&#xa0;{database}&#xa0;» est remplacé en une seule étape. Une sauvegarde en est d’abord faite&#x202f;; pour revenir en arrière, vous restaurez celle-là.</translation>
    </message>
    <message>
        <source>“{database}” stays as it is. The name may also be that of a database that is there and empty.</source>
        <translation>«&#xa0;{database}&#xa0;» reste telle quelle. Le nom peut aussi être celui d’une base existante et vide.</translation>
    </message>
    <message>
        <source>The login “{user}” may not create databases, so it cannot do this. Give it that right on the server, or choose another way.</source>
        <translation>L’utilisateur «&#xa0;{user}&#xa0;» n’a pas le droit de créer des bases, ceci lui est donc impossible. Donnez-lui ce droit sur le serveur, ou choisissez une autre voie.</translation>
    </message>
    <message>
        <source>If it cannot be made, for example because the database is damaged, the restore goes on: the current database is kept anyway.</source>
        <translation>Si elle ne peut pas être faite, par exemple parce que la base est endommagée, la restauration continue&#xa0;: la base actuelle est de toute façon conservée.</translation>
    </message>
    <message>
        <source>It is the way back, so it is always made here. If it cannot be made, nothing is changed.</source>
        <translation>C’est le chemin du retour, elle est donc toujours faite ici. Si elle ne peut pas l’être, rien n’est modifié.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore “{name}”</source>
        <translation>Restaurer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Pages of the restore</source>
        <translation>Pages de la restauration</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Prêt&#x202f;?</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Try &amp;again…</source>
        <translation>Réessa&amp;yer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>Je fais confiance à ce fichier</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <source>The last lines of the log</source>
        <translation>Les dernières lignes du journal</translation>
    </message>
    <message>
        <source>Restore aga&amp;in</source>
        <translation>Restaurer de &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Undo restore</source>
        <translation>&amp;Annuler la restauration</translation>
    </message>
    <message>
        <source>Delete what the restore had &amp;put there…</source>
        <translation>Supprimer ce que la restauration avait &amp;placé…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>Supprimer la base &amp;précédente…</translation>
    </message>
    <message>
        <source>Your current database is untouched, and what was begun is cleaned up.</source>
        <translation>Votre base actuelle est intacte, et ce qui était commencé a été nettoyé.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>I trust this &amp;file</source>
        <translation>Je fais &amp;confiance à ce fichier</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
</context>
<context>
    <name>RestoreFollow</name>
    <message>
        <source>Restored</source>
        <translation>Restauration terminée</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>La restauration est annulée</translation>
    </message>
    <message>
        <source>The previous database is deleted</source>
        <translation>La base précédente est supprimée</translation>
    </message>
</context>
<context>
    <name>RestoreReady</name>
    <message>
        <source>W&amp;hat was looked at:</source>
        <translation>Ce qui a été regar&amp;dé&#xa0;:</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible</source>
        <translation>Examen&#xa0;: la restauration est-elle possible&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible…</source>
        <translation>La restauration est-elle possible&#x202f;? Examen en cours…</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Tout est prêt.</translation>
    </message>
    <message>
        <source>The restore cannot start until every problem in the list is solved.</source>
        <translation>La restauration ne peut pas commencer tant que tous les problèmes de la liste ne sont pas résolus.</translation>
    </message>
</context>
<context>
    <name>RestoreRunning</name>
    <message>
        <source>What is done and what is to come</source>
        <translation>Ce qui est fait et ce qui reste à faire</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>You can close this window; it goes on, and the main window shows how far it is.</source>
        <translation>Vous pouvez fermer cette fenêtre&#x202f;; le travail continue, et la fenêtre principale montre où il en est.</translation>
    </message>
    <message>
        <source>It is being finished now; this takes a moment and cannot be stopped.</source>
        <translation>Le travail se termine&#x202f;; cela prend un moment et ne peut pas être arrêté.</translation>
    </message>
    <message>
        <source>It is being cancelled, and what was begun is cleaned up.</source>
        <translation>Interruption en cours, et ce qui était commencé est nettoyé.</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Bring back the backup of {moment}</source>
        <translation>Reprendre la sauvegarde ({moment})</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what it needs and have confirmed it.</source>
        <translation>Rien n’est modifié avant que vous ayez vu ce qu’il faut et confirmé.</translation>
    </message>
    <message>
        <source>{moment} ({age} ago)</source>
        <translation>{moment} (il y a {age})</translation>
    </message>
    <message>
        <source>{badge}: {hint}</source>
        <translation>{badge}&#xa0;: {hint}</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Faite&#xa0;:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>Faite par&#xa0;:</translation>
    </message>
    <message>
        <source>Of the database:</source>
        <translation>De la base&#xa0;:</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>Sur le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>“{name}” will hold again what it held then. Changes made since then ({age}) will disappear from {name}. The current database is kept, so you can undo.</source>
        <translation>«&#xa0;{name}&#xa0;» contiendra de nouveau ce qu’elle contenait alors. Les modifications faites depuis ({age}) disparaîtront de {name}. La base actuelle est conservée, vous pourrez donc annuler.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>This backup failed a check. It is read again in full before anything is changed; choose another one if you can.</source>
        <translation>Une vérification de cette sauvegarde a échoué. Elle est relue en entier avant toute modification&#x202f;; choisissez-en une autre si vous le pouvez.</translation>
    </message>
    <message>
        <source>This is a backup of the database “{source}”. Look on the next page whether it is to go into “{target}”.</source>
        <translation>C’est une sauvegarde de la base «&#xa0;{source}&#xa0;». Voyez à la page suivante si elle doit aller dans «&#xa0;{target}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RestoreWork</name>
    <message>
        <source>“{database}” will again hold what it held {age} ago ({moment}). Changes made since then disappear from it, but what it holds now is kept aside, so nothing is lost. Programs that use it are disconnected.</source>
        <translation>«&#xa0;{database}&#xa0;» contiendra de nouveau ce qu’elle contenait il y a {age} ({moment}). Les modifications faites depuis en disparaissent, mais ce qu’elle contient maintenant est mis de côté&#xa0;: rien n’est perdu. Les programmes qui l’utilisent sont déconnectés.</translation>
    </message>
    <message>
        <source>Undo the restore of {name}?</source>
        <translation>Annuler la restauration de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Restore {name} again?</source>
        <translation>Restaurer {name} de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Restaurer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Stop {apps} meanwhile, and start it again</source>
        <translation>&amp;Arrêter {apps} pendant ce temps, puis redémarrer</translation>
    </message>
    <message>
        <source>You will no longer be able to undo the restore of {moment}: what “{database}” held until then is gone for good. This frees {size} on the server.</source>
        <translation>Vous ne pourrez plus annuler la restauration ({moment})&#xa0;: ce que «&#xa0;{database}&#xa0;» contenait jusque-là disparaît définitivement. Cela libère {size} sur le serveur.</translation>
    </message>
    <message>
        <source>You will no longer be able to go back to what “{database}” held until the undo of {moment}: it is gone for good. This frees {size} on the server.</source>
        <translation>Vous ne pourrez plus revenir à ce que «&#xa0;{database}&#xa0;» contenait jusqu’à l’annulation ({moment})&#xa0;: cela disparaît définitivement. Cela libère {size} sur le serveur.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>It is handed to ssh, and neither kept nor written anywhere.</source>
        <translation>La réponse est transmise à ssh&#x202f;; elle n’est ni conservée ni écrite nulle part.</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Passphrase of the key {file}</source>
        <translation>Phrase de passe de la clé {file}</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Mot de passe de {user}</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Réponse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programmes</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Généra&amp;l</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
</context>
<context>
    <name>SshQuestionDialog</name>
    <message>
        <source>PG Backup – question of ssh</source>
        <translation>PG Backup – question de ssh</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Stopped: {step}</source>
        <translation>Arrêté&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>En cours&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>To come: {step}</source>
        <translation>À venir&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>TablesBox</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tables ({count})</translation>
    </message>
    <message>
        <source>Tables ({count}), {rows}</source>
        <translation>Tables ({count}), {rows}</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Rechercher dans les tables</translation>
    </message>
    <message>
        <source>Tables in this backup</source>
        <translation>Tables de cette sauvegarde</translation>
    </message>
</context>
<context>
    <name>TablesModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>PostgreSQL programs found on this computer</source>
        <translation>Programmes PostgreSQL trouvés sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ToolTableModel</name>
    <message>
        <source>{path} does not run: {reason}</source>
        <translation>{path} ne démarre pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Ne démarre pas</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Test restore</source>
        <translation>Restauration d’essai</translation>
    </message>
    <message>
        <source>Try out the backup of {moment}?</source>
        <translation>Essayer la sauvegarde ({moment})&#x202f;?</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch database on the server, the rows of every table are counted and compared with the backup, and the scratch database is deleted again. Your databases are not touched. For the time it takes, the server needs space for one more copy.</source>
        <translation>La sauvegarde est restaurée dans une base d’essai sur le serveur, les lignes de chaque table sont comptées et comparées avec la sauvegarde, puis la base d’essai est supprimée. Vos bases ne sont pas touchées. Pendant ce temps, le serveur a besoin de place pour une copie de plus.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>{server} (the one of {name})</source>
        <translation>{server} (celui de {name})</translation>
    </message>
    <message>
        <source>On this &amp;server:</source>
        <translation>Sur ce &amp;serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Start test restore</source>
        <translation>Lancer l’essai</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>Je fais confiance à ce fichier</translation>
    </message>
</context>
<context>
    <name>YesNoDialog</name>
    <message>
        <source>A question of ssh</source>
        <translation>Une question de ssh</translation>
    </message>
    <message>
        <source>&amp;Yes, this is my server</source>
        <translation>&amp;Oui, c’est mon serveur</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Is {host} your server?</source>
        <translation>{host} est-il votre serveur&#x202f;?</translation>
    </message>
    <message>
        <source>This computer has not connected to {host} before, so ssh cannot tell whether it is the right one. The server shows this key ({kind}):</source>
        <translation>Cet ordinateur ne s’est jamais connecté à {host}, ssh ne peut donc pas savoir si c’est le bon. Le serveur présente cette clé ({kind})&#xa0;:</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key</source>
        <translation>Empreinte de la clé du serveur</translation>
    </message>
    <message>
        <source>This computer knows the same key already, under another name or address: {names}</source>
        <translation>Cet ordinateur connaît déjà la même clé, sous un autre nom ou une autre adresse&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Compare it with what the server shows on its own screen after “{command}”. If it is another one, somebody else may be answering: say No. Nothing is sent before you answer.</source>
        <translation>Comparez-la avec ce que le serveur affiche sur son propre écran après «&#xa0;{command}&#xa0;». Si c’en est une autre, c’est peut-être quelqu’un d’autre qui répond&#xa0;: choisissez «&#xa0;Non&#xa0;». Rien n’est envoyé avant votre réponse.</translation>
    </message>
</context>
<context>
    <name>_WorryLine</name>
    <message>
        <source>Show what helps…</source>
        <translation>Voir ce qui aide…</translation>
    </message>
</context>
<context>
    <name>boxes</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>--beside needs the name of a new database</source>
        <translation>--beside demande le nom d’une nouvelle base</translation>
    </message>
    <message>
        <source>--in-place needs the backup made just before</source>
        <translation>--in-place demande la sauvegarde faite juste avant</translation>
    </message>
    <message>
        <source>nobody is there to confirm: add --yes</source>
        <translation>personne n’est là pour confirmer&#xa0;: ajoutez --yes</translation>
    </message>
    <message>
        <source>--beside replaces nothing, so there is nothing to stop</source>
        <translation>--beside ne remplace rien, il n’y a donc rien à arrêter</translation>
    </message>
    <message>
        <source>--keep-running stops nothing</source>
        <translation>--keep-running n’arrête rien</translation>
    </message>
    <message>
        <source>no app was found beside this database: name it with --stop</source>
        <translation>aucune application n’a été trouvée à côté de cette base&#xa0;: indiquez-la avec --stop</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Where is your database?</source>
        <translation>Où est votre base de données&#x202f;?</translation>
    </message>
    <message>
        <source>Can it be reached?</source>
        <translation>Est-elle joignable&#x202f;?</translation>
    </message>
    <message>
        <source>Where to keep the backups?</source>
        <translation>Où garder les sauvegardes&#x202f;?</translation>
    </message>
    <message>
        <source>The first backup</source>
        <translation>La première sauvegarde</translation>
    </message>
    <message>
        <source>Copy the compose file, the .env file or the database address of your app, and paste it here. What is found appears in the fields below.</source>
        <translation>Copiez le fichier compose, le fichier .env ou l’adresse de base de données de votre application, et collez-le ici. Ce qui est trouvé apparaît dans les champs ci-dessous.</translation>
    </message>
    <message>
        <source>The settings of your app name these: look for DB_HOST or DATABASE_URL.</source>
        <translation>Les réglages de votre application les indiquent&#xa0;: cherchez DB_HOST ou DATABASE_URL.</translation>
    </message>
    <message>
        <source>Nothing is changed on the server.</source>
        <translation>Rien n’est modifié sur le serveur.</translation>
    </message>
    <message>
        <source>Best on another disk than the database. Every backup is one file.</source>
        <translation>De préférence sur un autre disque que la base. Chaque sauvegarde est un seul fichier.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>&amp;Suivant&#xa0;: restaurer</translation>
    </message>
    <message>
        <source>Ne&amp;xt: test it</source>
        <translation>&amp;Suivant&#xa0;: tester</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Save and back up &amp;now</source>
        <translation>&amp;Enregistrer et sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Skip the test</source>
        <translation>&amp;Passer le test</translation>
    </message>
    <message>
        <source>&amp;Save without a backup</source>
        <translation>Enregistrer &amp;sans sauvegarder</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>1 table</source>
        <translation>1 table</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
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
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>La sauvegarde est lue en entier avant toute modification</translation>
    </message>
    <message>
        <source>The backup can be read, but nothing was recorded to compare it with</source>
        <translation>La sauvegarde est lisible, mais rien n’a été enregistré pour la comparer</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>La sauvegarde est inutilisable</translation>
    </message>
    <message>
        <source>The PostgreSQL programs fit the server and the backup</source>
        <translation>Les programmes PostgreSQL conviennent au serveur et à la sauvegarde</translation>
    </message>
    <message>
        <source>Programs of a newer version than the server&apos;s will be used</source>
        <translation>Des programmes plus récents que le serveur seront utilisés</translation>
    </message>
    <message>
        <source>No programs that fit</source>
        <translation>Aucun programme ne convient</translation>
    </message>
    <message>
        <source>The name of the restored database can be used</source>
        <translation>Le nom de la base restaurée est utilisable</translation>
    </message>
    <message>
        <source>The name of the restored database deserves a look</source>
        <translation>Le nom de la base restaurée mérite un coup d’œil</translation>
    </message>
    <message>
        <source>The name of the restored database cannot be used</source>
        <translation>Le nom de la base restaurée est inutilisable</translation>
    </message>
    <message>
        <source>This login may create a database</source>
        <translation>Cet utilisateur peut créer une base de données</translation>
    </message>
    <message>
        <source>Whether this login may create a database is not known</source>
        <translation>On ne sait pas si cet utilisateur peut créer une base de données</translation>
    </message>
    <message>
        <source>This login may not create a database</source>
        <translation>Cet utilisateur ne peut pas créer de base de données</translation>
    </message>
    <message>
        <source>The restored database can get its owner</source>
        <translation>La base restaurée peut recevoir son propriétaire</translation>
    </message>
    <message>
        <source>The restored database will get another owner</source>
        <translation>La base restaurée recevra un autre propriétaire</translation>
    </message>
    <message>
        <source>The restored database cannot get its owner</source>
        <translation>La base restaurée ne peut pas recevoir son propriétaire</translation>
    </message>
    <message>
        <source>All roles that the backup needs are on the server</source>
        <translation>Tous les rôles nécessaires à la sauvegarde sont sur le serveur</translation>
    </message>
    <message>
        <source>Which roles the backup needs is not known for certain</source>
        <translation>On ne sait pas avec certitude de quels rôles la sauvegarde a besoin</translation>
    </message>
    <message>
        <source>Roles are missing on the server</source>
        <translation>Des rôles manquent sur le serveur</translation>
    </message>
    <message>
        <source>All extensions that the backup needs are on the server</source>
        <translation>Toutes les extensions nécessaires à la sauvegarde sont sur le serveur</translation>
    </message>
    <message>
        <source>Which extensions the backup needs is not known for certain</source>
        <translation>On ne sait pas avec certitude de quelles extensions la sauvegarde a besoin</translation>
    </message>
    <message>
        <source>Extensions are missing on the server</source>
        <translation>Des extensions manquent sur le serveur</translation>
    </message>
    <message>
        <source>This login may create everything that is in the backup</source>
        <translation>Cet utilisateur peut créer tout ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>Whether this login may create everything in the backup is not known</source>
        <translation>On ne sait pas si cet utilisateur peut créer tout ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>This login may not create everything that is in the backup</source>
        <translation>Cet utilisateur ne peut pas créer tout ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>Nobody copies changes from or to the database</source>
        <translation>Personne ne copie de modifications depuis ou vers la base</translation>
    </message>
    <message>
        <source>Replication slots stay with the database from before, and are deleted with it</source>
        <translation>Les emplacements de réplication restent avec la base d’avant et sont supprimés avec elle</translation>
    </message>
    <message>
        <source>Changes are being copied from or to the database</source>
        <translation>Des modifications sont copiées depuis ou vers la base</translation>
    </message>
    <message>
        <source>No unfinished transactions are in the way</source>
        <translation>Aucune transaction inachevée ne gêne</translation>
    </message>
    <message>
        <source>Unfinished transactions could not be looked for</source>
        <translation>Les transactions inachevées n’ont pas pu être recherchées</translation>
    </message>
    <message>
        <source>Unfinished transactions are in the way</source>
        <translation>Des transactions inachevées gênent</translation>
    </message>
    <message>
        <source>Nobody has to be disconnected</source>
        <translation>Personne ne doit être déconnecté</translation>
    </message>
    <message>
        <source>Will be disconnected</source>
        <translation>Sera déconnecté</translation>
    </message>
    <message>
        <source>Some programs cannot be disconnected</source>
        <translation>Certains programmes ne peuvent pas être déconnectés</translation>
    </message>
    <message>
        <source>The server has space for a second copy</source>
        <translation>Le serveur a la place pour une deuxième copie</translation>
    </message>
    <message>
        <source>The server needs space for a second copy, and how much is free cannot be seen from here</source>
        <translation>Le serveur a besoin de place pour une deuxième copie, et l’espace libre n’est pas visible d’ici</translation>
    </message>
    <message>
        <source>The server has too little space for a second copy</source>
        <translation>Le serveur manque de place pour une deuxième copie</translation>
    </message>
    <message>
        <source>The server can replace all contents in one step</source>
        <translation>Le serveur peut remplacer tout le contenu en une seule étape</translation>
    </message>
    <message>
        <source>Whether the server can replace all contents in one step is not known</source>
        <translation>On ne sait pas si le serveur peut remplacer tout le contenu en une seule étape</translation>
    </message>
    <message>
        <source>The server cannot replace all contents in one step</source>
        <translation>Le serveur ne peut pas remplacer tout le contenu en une seule étape</translation>
    </message>
    <message>
        <source>Nobody else is connected to the database</source>
        <translation>Personne d’autre n’est connecté à la base</translation>
    </message>
    <message>
        <source>Stays connected, and the restore gives up if it is in the way for long</source>
        <translation>Reste connecté, et la restauration renonce s’il gêne longtemps</translation>
    </message>
    <message>
        <source>Programs that are connected are in the way</source>
        <translation>Des programmes connectés gênent</translation>
    </message>
    <message>
        <source>The backup folder can be written to</source>
        <translation>On peut écrire dans le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The backup folder deserves a look</source>
        <translation>Le dossier des sauvegardes mérite un coup d’œil</translation>
    </message>
    <message>
        <source>The backup folder cannot be used</source>
        <translation>Le dossier des sauvegardes est inutilisable</translation>
    </message>
    <message>
        <source>There is enough free space in the backup folder</source>
        <translation>L’espace libre du dossier des sauvegardes suffit</translation>
    </message>
    <message>
        <source>How much space is free in the backup folder is not known</source>
        <translation>L’espace libre du dossier des sauvegardes n’est pas connu</translation>
    </message>
    <message>
        <source>There is too little free space in the backup folder</source>
        <translation>L’espace libre du dossier des sauvegardes ne suffit pas</translation>
    </message>
    <message>
        <source>This login can read everything in the database</source>
        <translation>Cet utilisateur peut tout lire dans la base</translation>
    </message>
    <message>
        <source>What this login can read is not known for certain</source>
        <translation>On ne sait pas avec certitude ce que cet utilisateur peut lire</translation>
    </message>
    <message>
        <source>This login cannot read everything in the database</source>
        <translation>Cet utilisateur ne peut pas tout lire dans la base</translation>
    </message>
    <message>
        <source>This login has no more rights than a backup needs</source>
        <translation>Cet utilisateur n’a pas plus de droits qu’il n’en faut pour sauvegarder</translation>
    </message>
    <message>
        <source>This login may do everything on the server; one with fewer rights is enough for backups</source>
        <translation>Cet utilisateur a tous les droits sur le serveur&#x202f;; pour sauvegarder, il en faut moins</translation>
    </message>
    <message>
        <source>This login cannot be used</source>
        <translation>Cet utilisateur est inutilisable</translation>
    </message>
    <message>
        <source>The server is not a read-only copy of another</source>
        <translation>Le serveur n’est pas une copie en lecture seule d’un autre</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another; a long backup may be interrupted by it</source>
        <translation>Le serveur est une copie en lecture seule d’un autre&#x202f;; une longue sauvegarde peut en être interrompue</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another</source>
        <translation>Le serveur est une copie en lecture seule d’un autre</translation>
    </message>
    <message>
        <source>Everything is in the backup</source>
        <translation>Tout est dans la sauvegarde</translation>
    </message>
    <message>
        <source>Not in the backup: roles and their passwords, other databases, and the files of the app</source>
        <translation>Absents de la sauvegarde&#xa0;: les rôles et leurs mots de passe, les autres bases et les fichiers de l’application</translation>
    </message>
    <message>
        <source>What is in the backup is not known</source>
        <translation>On ne sait pas ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>Settings and privileges of the database are carried over</source>
        <translation>Les réglages et les droits de la base sont repris</translation>
    </message>
    <message>
        <source>Cannot be carried over to the restored database</source>
        <translation>Ne peut pas être repris dans la base restaurée</translation>
    </message>
    <message>
        <source>Settings of the database cannot be carried over</source>
        <translation>Les réglages de la base ne peuvent pas être repris</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Nom manquant</translation>
    </message>
    <message>
        <source>This database has no name in the list yet.</source>
        <translation>Cette base n’a pas encore de nom dans la liste.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Name already used</source>
        <translation>Nom déjà utilisé</translation>
    </message>
    <message>
        <source>Another database in the list is called “{name}”.</source>
        <translation>Une autre base de la liste s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Server address not usable</source>
        <translation>Adresse du serveur inutilisable</translation>
    </message>
    <message>
        <source>The server is not given as one host name or IP address.</source>
        <translation>Le serveur n’est pas indiqué par un seul nom d’hôte ou une adresse IP.</translation>
    </message>
    <message>
        <source>Enter one host name or IP address, without spaces.</source>
        <translation>Saisissez un nom d’hôte ou une adresse IP, sans espaces.</translation>
    </message>
    <message>
        <source>Port not usable</source>
        <translation>Port inutilisable</translation>
    </message>
    <message>
        <source>The port {port} does not exist.</source>
        <translation>Le port {port} n’existe pas.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535; the usual one is 5432.</source>
        <translation>Saisissez un port de 1 à 65535&#x202f;; d’habitude c’est 5432.</translation>
    </message>
    <message>
        <source>Database name not usable</source>
        <translation>Nom de base inutilisable</translation>
    </message>
    <message>
        <source>A database cannot have an empty name.</source>
        <translation>Le nom d’une base ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Saisissez le nom de la base de données.</translation>
    </message>
    <message>
        <source>Database name too long</source>
        <translation>Nom de base trop long</translation>
    </message>
    <message>
        <source>This name takes {bytes} bytes, and PostgreSQL allows at most 63.</source>
        <translation>Ce nom prend {bytes} octets, et PostgreSQL en permet 63 au plus.</translation>
    </message>
    <message>
        <source>Enter a shorter name.</source>
        <translation>Saisissez un nom plus court.</translation>
    </message>
    <message>
        <source>User missing</source>
        <translation>Utilisateur manquant</translation>
    </message>
    <message>
        <source>Without a user name nobody can log in.</source>
        <translation>Sans nom d’utilisateur, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Enter the user name, for example postgres.</source>
        <translation>Saisissez le nom d’utilisateur, par exemple postgres.</translation>
    </message>
    <message>
        <source>Backup folder missing</source>
        <translation>Dossier des sauvegardes manquant</translation>
    </message>
    <message>
        <source>There is no full path to a folder for the backups yet.</source>
        <translation>Il n’y a pas encore de chemin complet vers un dossier pour les sauvegardes.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Choisissez un dossier pour les sauvegardes.</translation>
    </message>
    <message>
        <source>Address not understood</source>
        <translation>Adresse non comprise</translation>
    </message>
    <message>
        <source>The text starts like a database address but cannot be read as one.</source>
        <translation>Le texte commence comme une adresse de base de données mais ne peut pas être lu comme telle.</translation>
    </message>
    <message>
        <source>Enter an address like postgresql://user@host:5432/database.</source>
        <translation>Saisissez une adresse comme postgresql://utilisateur@hote:5432/base.</translation>
    </message>
    <message>
        <source>Nothing found in that text</source>
        <translation>Rien trouvé dans ce texte</translation>
    </message>
    <message>
        <source>The text names no PostgreSQL server, database or user that was understood.</source>
        <translation>Le texte ne nomme aucun serveur, base ou utilisateur PostgreSQL qui ait été compris.</translation>
    </message>
    <message>
        <source>Paste all of your app&apos;s docker compose or environment file, or fill in the form.</source>
        <translation>Collez tout le fichier compose ou d’environnement de votre application, ou remplissez le formulaire.</translation>
    </message>
    <message>
        <source>Not PostgreSQL</source>
        <translation>Pas du PostgreSQL</translation>
    </message>
    <message>
        <source>The text is about another kind of database, such as MySQL, MariaDB or SQLite.</source>
        <translation>Le texte parle d’un autre type de base de données, comme MySQL, MariaDB ou SQLite.</translation>
    </message>
    <message>
        <source>Paste the settings of an app that keeps its data in PostgreSQL.</source>
        <translation>Collez les réglages d’une application qui garde ses données dans PostgreSQL.</translation>
    </message>
    <message>
        <source>No such database in the list</source>
        <translation>Base absente de la liste</translation>
    </message>
    <message>
        <source>No saved database is called “{name}”.</source>
        <translation>Aucune base enregistrée ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the saved databases, or add this one.</source>
        <translation>Choisissez l’une des bases enregistrées, ou ajoutez celle-ci.</translation>
    </message>
    <message>
        <source>Saved databases not readable</source>
        <translation>Bases enregistrées illisibles</translation>
    </message>
    <message>
        <source>The list of saved databases cannot be read: {path}. The file was left as it is, and your backups are untouched.</source>
        <translation>La liste des bases enregistrées est illisible&#xa0;: {path}. Le fichier a été laissé tel quel, et vos sauvegardes sont intactes.</translation>
    </message>
    <message>
        <source>Repair or rename that file, then start PG Backup again.</source>
        <translation>Réparez ou renommez ce fichier, puis relancez PG Backup.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Serveur introuvable</translation>
    </message>
    <message>
        <source>No computer called “{host}” can be found on the network.</source>
        <translation>Aucun ordinateur nommé «&#xa0;{host}&#xa0;» n’a été trouvé sur le réseau.</translation>
    </message>
    <message>
        <source>Correct the spelling, or enter the IP address of the server.</source>
        <translation>Corrigez l’orthographe, ou saisissez l’adresse IP du serveur.</translation>
    </message>
    <message>
        <source>No server at this address</source>
        <translation>Aucun serveur à cette adresse</translation>
    </message>
    <message>
        <source>The computer is there, but PostgreSQL does not listen at {server}.</source>
        <translation>L’ordinateur est là, mais PostgreSQL ne répond pas à {server}.</translation>
    </message>
    <message>
        <source>Start the database server, or correct the port.</source>
        <translation>Démarrez le serveur de base de données, ou corrigez le port.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer came from {server} in time.</source>
        <translation>Aucune réponse n’est venue à temps de {server}.</translation>
    </message>
    <message>
        <source>Turn the server on, and look for a firewall or a wrong port if it is on.</source>
        <translation>Allumez le serveur&#x202f;; s’il l’est, cherchez un pare-feu ou un mauvais port.</translation>
    </message>
    <message>
        <source>Not a PostgreSQL server</source>
        <translation>Pas un serveur PostgreSQL</translation>
    </message>
    <message>
        <source>Something answers at {server}, but it is not PostgreSQL.</source>
        <translation>Quelque chose répond à {server}, mais ce n’est pas PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct the port; PostgreSQL usually uses 5432.</source>
        <translation>Corrigez le port&#x202f;; PostgreSQL utilise d’habitude 5432.</translation>
    </message>
    <message>
        <source>No encryption on the server</source>
        <translation>Pas de chiffrement sur le serveur</translation>
    </message>
    <message>
        <source>Encryption is demanded here, but {server} does not offer it. Nothing was sent.</source>
        <translation>Le chiffrement est exigé ici, mais {server} ne le propose pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or choose “Encrypt if possible” for this database.</source>
        <translation>Activez le chiffrement sur le serveur, ou choisissez «&#xa0;Chiffrer si possible&#xa0;» pour cette base.</translation>
    </message>
    <message>
        <source>Server certificate not trusted</source>
        <translation>Certificat du serveur non fiable</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is {server}. No password was sent.</source>
        <translation>Le certificat ne prouve pas qu’il s’agit de {server}. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Install the root certificate of the server on this computer, or choose another encryption for this database.</source>
        <translation>Installez le certificat racine du serveur sur cet ordinateur, ou choisissez un autre chiffrement pour cette base.</translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted by {server}.</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté par {server}.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Saisissez de nouveau le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Access not allowed by the server</source>
        <translation>Accès non autorisé par le serveur</translation>
    </message>
    <message>
        <source>A rule on {server} keeps this user on this computer away from the database.</source>
        <translation>Une règle de {server} interdit la base à cet utilisateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a line for this computer to pg_hba.conf on the server and let it read the file again.</source>
        <translation>Ajoutez une ligne pour cet ordinateur dans pg_hba.conf sur le serveur, et faites-lui relire le fichier.</translation>
    </message>
    <message>
        <source>Database not found</source>
        <translation>Base de données introuvable</translation>
    </message>
    <message>
        <source>There is no database “{database}” on {server}.</source>
        <translation>Il n’y a pas de base «&#xa0;{database}&#xa0;» sur {server}.</translation>
    </message>
    <message>
        <source>Choose one from the list of databases on the server.</source>
        <translation>Choisissez-en une dans la liste des bases du serveur.</translation>
    </message>
    <message>
        <source>Database closed</source>
        <translation>Base de données fermée</translation>
    </message>
    <message>
        <source>The database “{database}” takes no connections at the moment, perhaps because a restore was interrupted.</source>
        <translation>La base «&#xa0;{database}&#xa0;» n’accepte aucune connexion en ce moment, peut-être parce qu’une restauration a été interrompue.</translation>
    </message>
    <message>
        <source>Start PG Backup again, so that it can finish what was interrupted.</source>
        <translation>Relancez PG Backup, afin qu’il termine ce qui a été interrompu.</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Serveur occupé</translation>
    </message>
    <message>
        <source>No connection is free on {server}.</source>
        <translation>Aucune connexion n’est libre sur {server}.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Server starting or stopping</source>
        <translation>Serveur en cours de démarrage ou d’arrêt</translation>
    </message>
    <message>
        <source>PostgreSQL on {server} is not ready yet.</source>
        <translation>PostgreSQL sur {server} n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>The connection to {server} broke off in the middle. Your database and your earlier backups are untouched.</source>
        <translation>La connexion à {server} a été coupée en cours de route. Votre base et vos sauvegardes antérieures sont intactes.</translation>
    </message>
    <message>
        <source>Make sure that the server is running, then try again.</source>
        <translation>Assurez-vous que le serveur fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>This login may not do what is needed: {what}.</source>
        <translation>Cet utilisateur n’a pas le droit de faire ce qu’il faut&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or the main login of the server.</source>
        <translation>Prenez l’utilisateur à qui appartient la base, ou l’utilisateur principal du serveur.</translation>
    </message>
    <message>
        <source>The server refused a command</source>
        <translation>Le serveur a refusé une commande</translation>
    </message>
    <message>
        <source>The server stopped with this message: {detail}</source>
        <translation>Le serveur s’est arrêté avec ce message&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Read the details, correct the cause, and try again.</source>
        <translation>Lisez les détails, corrigez la cause, et réessayez.</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing</source>
        <translation>Programmes PostgreSQL manquants</translation>
    </message>
    <message>
        <source>The programs pg_dump and pg_restore were not found together on this computer.</source>
        <translation>Les programmes pg_dump et pg_restore n’ont pas été trouvés ensemble sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs, or choose their folder in Settings.</source>
        <translation>Installez les programmes clients de PostgreSQL {major}, ou choisissez leur dossier dans les paramètres.</translation>
    </message>
    <message>
        <source>PostgreSQL programs too old</source>
        <translation>Programmes PostgreSQL trop anciens</translation>
    </message>
    <message>
        <source>The newest programs found are version {found}, but the server is version {server}. Older programs cannot read a newer server.</source>
        <translation>Les programmes les plus récents trouvés sont en version {found}, mais le serveur est en version {server}. Des programmes anciens ne peuvent pas lire un serveur plus récent.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs on this computer.</source>
        <translation>Installez les programmes clients de PostgreSQL {major} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Program does not work</source>
        <translation>Le programme ne fonctionne pas</translation>
    </message>
    <message>
        <source>The program {path} was found but does not run.</source>
        <translation>Le programme {path} a été trouvé mais ne démarre pas.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client programs again, or choose others in Settings.</source>
        <translation>Réinstallez les programmes clients de PostgreSQL, ou choisissez-en d’autres dans les paramètres.</translation>
    </message>
    <message>
        <source>Backup not read to its end</source>
        <translation>Sauvegarde non lue jusqu’au bout</translation>
    </message>
    <message>
        <source>The program that read the backup was ended by something else (signal {signal}). Nothing speaks against the backup itself.</source>
        <translation>Le programme qui lisait la sauvegarde a été interrompu par autre chose (signal {signal}). Rien n’indique un défaut de la sauvegarde elle-même.</translation>
    </message>
    <message>
        <source>Check the backup again.</source>
        <translation>Vérifiez de nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>Program stopped working</source>
        <translation>Le programme ne répond plus</translation>
    </message>
    <message>
        <source>The program {tool} did nothing for {seconds} seconds, so it was ended and cleaned up after. Nothing was lost.</source>
        <translation>Le programme {tool} n’a rien fait pendant {seconds} secondes&#xa0;: il a été arrêté, et tout a été nettoyé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again, and if it happens again choose other programs in Settings.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, choisissez d’autres programmes dans les paramètres.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe nécessaire</translation>
    </message>
    <message>
        <source>A password is needed to log in to {server}, and none is known here.</source>
        <translation>Un mot de passe est nécessaire pour se connecter à {server}, et aucun n’est connu ici.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Password store not available</source>
        <translation>Trousseau de mots de passe indisponible</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer or is locked. The password was not written anywhere else.</source>
        <translation>Le trousseau de mots de passe du système n’a pas répondu ou est verrouillé. Le mot de passe n’a été écrit nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Unlock the password store, or keep the password only until you quit.</source>
        <translation>Déverrouillez le trousseau, ou ne gardez le mot de passe que jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>{message} An app could not be started again; start it with: {command}</source>
        <translation>{message} Une application n’a pas pu être redémarrée&#x202f;; démarrez-la avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Written completely and read back in full; checksum and row counts were recorded.</source>
        <translation>Écrite complètement et relue en entier&#x202f;; la somme de contrôle et le nombre de lignes ont été enregistrés.</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>Restauration testée</translation>
    </message>
    <message>
        <source>Restored to a test database, where all row counts were the same.</source>
        <translation>Restaurée dans une base d’essai, où tous les nombres de lignes étaient identiques.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Read in full without an error; there is no record to compare it with.</source>
        <translation>Lue en entier sans erreur&#x202f;; rien n’a été enregistré pour la comparer.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvée</translation>
    </message>
    <message>
        <source>A file that PG Backup did not make and has not read in full yet.</source>
        <translation>Un fichier que PG Backup n’a pas créé et n’a pas encore lu en entier.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>A check failed; this backup cannot be restored.</source>
        <translation>Une vérification a échoué&#x202f;; cette sauvegarde ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>Looking at what is needed</source>
        <translation>Examen de ce qui est nécessaire</translation>
    </message>
    <message>
        <source>Counting what is in the database</source>
        <translation>Comptage du contenu de la base</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Copie de la base de données</translation>
    </message>
    <message>
        <source>Reading the backup in full</source>
        <translation>Lecture complète de la sauvegarde</translation>
    </message>
    <message>
        <source>Putting the backup into its folder</source>
        <translation>Mise de la sauvegarde dans son dossier</translation>
    </message>
    <message>
        <source>Computing the checksum</source>
        <translation>Calcul de la somme de contrôle</translation>
    </message>
    <message>
        <source>Creating the new database</source>
        <translation>Création de la nouvelle base</translation>
    </message>
    <message>
        <source>Loading the data</source>
        <translation>Chargement des données</translation>
    </message>
    <message>
        <source>Waiting for a program that uses the database</source>
        <translation>Attente d’un programme qui utilise la base</translation>
    </message>
    <message>
        <source>Comparing with what the backup recorded</source>
        <translation>Comparaison avec ce que la sauvegarde a enregistré</translation>
    </message>
    <message>
        <source>Copying owner and settings of the database</source>
        <translation>Copie du propriétaire et des réglages de la base</translation>
    </message>
    <message>
        <source>Stopping the app</source>
        <translation>Arrêt de l’application</translation>
    </message>
    <message>
        <source>Switching the databases</source>
        <translation>Échange des bases de données</translation>
    </message>
    <message>
        <source>Deleting the database that is no longer needed</source>
        <translation>Suppression de la base devenue inutile</translation>
    </message>
    <message>
        <source>Setting right what was interrupted</source>
        <translation>Remise en ordre de ce qui a été interrompu</translation>
    </message>
    <message>
        <source>Looking for Docker, Podman and PostgreSQL</source>
        <translation>Recherche de Docker, de Podman et de PostgreSQL</translation>
    </message>
    <message>
        <source>Looking into the containers</source>
        <translation>Examen des conteneurs</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>Établissement de la liste des bases</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Restauration d’essai</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Annulation d’une restauration</translation>
    </message>
    <message>
        <source>Delete kept database</source>
        <translation>Suppression d’une base conservée</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Suppression d’une sauvegarde</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Annulation d’une suppression</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>List of databases</source>
        <translation>Liste des bases de données</translation>
    </message>
    <message>
        <source>Search for programs</source>
        <translation>Recherche de programmes</translation>
    </message>
    <message>
        <source>Look at this computer</source>
        <translation>Examen de cet ordinateur</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Examen d’un fichier</translation>
    </message>
    <message>
        <source>Preparation of the restore</source>
        <translation>Préparation de la restauration</translation>
    </message>
    <message>
        <source>Preparation of the backup</source>
        <translation>Préparation de la sauvegarde</translation>
    </message>
    <message>
        <source>List of the app&apos;s containers</source>
        <translation>Liste des conteneurs de l’application</translation>
    </message>
    <message>
        <source>List of kept databases</source>
        <translation>Liste des bases conservées</translation>
    </message>
    <message>
        <source>Clean-up after an interruption</source>
        <translation>Nettoyage après une interruption</translation>
    </message>
    <message>
        <source>List of backups</source>
        <translation>Liste des sauvegardes</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>Détails de la sauvegarde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Search for databases</source>
        <translation>Recherche de bases de données</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Liste des serveurs</translation>
    </message>
    <message>
        <source>{kind}: done.</source>
        <translation>{kind}&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>{kind}: done, with something to know.</source>
        <translation>{kind}&#xa0;: terminé, avec une remarque.</translation>
    </message>
    <message>
        <source>{kind}: failed.</source>
        <translation>{kind}&#xa0;: échec.</translation>
    </message>
    <message>
        <source>{kind}: cancelled. Nothing was changed.</source>
        <translation>{kind}&#xa0;: interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Programs of a newer PostgreSQL version than the server&apos;s were used</source>
        <translation>Des programmes d’une version de PostgreSQL plus récente que le serveur ont été utilisés</translation>
    </message>
    <message>
        <source>This property of the database could not be copied; set it by hand</source>
        <translation>Cette propriété de la base n’a pas pu être copiée&#x202f;; réglez-la à la main</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Tout n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>PostgreSQL has warned</source>
        <translation>PostgreSQL a émis un avertissement</translation>
    </message>
    <message>
        <source>One harmless line was skipped</source>
        <translation>Une ligne sans importance a été ignorée</translation>
    </message>
    <message>
        <source>Nothing was recorded when this file was made, so it cannot be compared</source>
        <translation>Rien n’a été enregistré à la création de ce fichier, il ne peut donc pas être comparé</translation>
    </message>
    <message>
        <source>No row counts were recorded when this file was made, so none were compared</source>
        <translation>Aucun nombre de lignes n’a été enregistré à la création de ce fichier, aucun n’a donc été comparé</translation>
    </message>
    <message>
        <source>The disk did not confirm that the backup folder is safely written</source>
        <translation>Le disque n’a pas confirmé que le dossier des sauvegardes est bien écrit</translation>
    </message>
    <message>
        <source>The database could not be backed up before the restore; it is kept on the server all the same</source>
        <translation>La base n’a pas pu être sauvegardée avant la restauration&#x202f;; elle est tout de même conservée sur le serveur</translation>
    </message>
    <message>
        <source>Newer than the backup, and still in the database</source>
        <translation>Plus récent que la sauvegarde, et encore dans la base</translation>
    </message>
    <message>
        <source>The restore is done, but an app could not be started again; start it with</source>
        <translation>La restauration est terminée, mais une application n’a pas pu être redémarrée&#x202f;; démarrez-la avec</translation>
    </message>
    <message>
        <source>The password could not be stored and is kept only until you quit</source>
        <translation>Le mot de passe n’a pas pu être enregistré et n’est gardé que jusqu’à ce que vous quittiez</translation>
    </message>
    <message>
        <source>The server needs {size} for a second copy; how much is free cannot be seen from here.</source>
        <translation>Le serveur a besoin de {size} pour une deuxième copie&#x202f;; l’espace libre n’est pas visible d’ici.</translation>
    </message>
    <message>
        <source>{message} {action}</source>
        <translation>{message} {action}</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because the server is version {server}.</source>
        <translation>pg_dump {version} de {path} est utilisé parce que le serveur est en version {server}.</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because no program for the server&apos;s version {server} was found; newer programs can read an older server.</source>
        <translation>pg_dump {version} de {path} est utilisé parce qu’aucun programme pour la version {server} du serveur n’a été trouvé&#x202f;; des programmes plus récents peuvent lire un serveur plus ancien.</translation>
    </message>
    <message>
        <source>Chosen in Settings</source>
        <translation>Choisi dans les paramètres</translation>
    </message>
    <message>
        <source>Part of PG Backup</source>
        <translation>Fourni avec PG Backup</translation>
    </message>
    <message>
        <source>On the search path</source>
        <translation>Dans le chemin de recherche</translation>
    </message>
    <message>
        <source>Installed here</source>
        <translation>Installé ici</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Là où se trouve la base</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>Ne jamais chiffrer</translation>
    </message>
    <message>
        <source>Encrypt if possible</source>
        <translation>Chiffrer si possible</translation>
    </message>
    <message>
        <source>Always encrypt</source>
        <translation>Toujours chiffrer</translation>
    </message>
    <message>
        <source>Encrypt and check the certificate</source>
        <translation>Chiffrer et vérifier le certificat</translation>
    </message>
    <message>
        <source>Encrypt and check certificate and server name</source>
        <translation>Chiffrer, vérifier le certificat et le nom du serveur</translation>
    </message>
    <message>
        <source>{words} ({libpq})</source>
        <translation>{words} ({libpq})</translation>
    </message>
    <message>
        <source>In the system&apos;s password store</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <source>Until I quit PG Backup</source>
        <translation>Jusqu’à ce que je quitte PG Backup</translation>
    </message>
    <message>
        <source>Nowhere; ask each time</source>
        <translation>Nulle part&#x202f;; demander chaque fois</translation>
    </message>
    <message>
        <source>An interrupted backup was complete and is in the list now</source>
        <translation>Une sauvegarde interrompue était complète et se trouve maintenant dans la liste</translation>
    </message>
    <message>
        <source>The unfinished file of an interrupted backup was removed</source>
        <translation>Le fichier inachevé d’une sauvegarde interrompue a été supprimé</translation>
    </message>
    <message>
        <source>An interrupted restore was cleaned up; the database is as it was before</source>
        <translation>Une restauration interrompue a été nettoyée&#x202f;; la base est comme avant</translation>
    </message>
    <message>
        <source>An interrupted restore was brought to its end; it can be undone</source>
        <translation>Une restauration interrompue a été menée à son terme&#x202f;; elle peut être annulée</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped was started again</source>
        <translation>Une application qu’une restauration interrompue avait arrêtée a été redémarrée</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped could not be started again; start it with</source>
        <translation>Une application qu’une restauration interrompue avait arrêtée n’a pas pu être redémarrée&#x202f;; démarrez-la avec</translation>
    </message>
    <message>
        <source>{words}: {subject}</source>
        <translation>{words}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Too much for one step</source>
        <translation>Trop pour une seule étape</translation>
    </message>
    <message>
        <source>The contents cannot be replaced in one step: the backup holds {count} tables, indexes and large objects, and the server&apos;s settings allow for {limit}. Nothing was changed.</source>
        <translation>Le contenu ne peut pas être remplacé en une seule étape&#xa0;: la sauvegarde contient {count} tables, index et grands objets, et les réglages du serveur en permettent {limit}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction on the server, or use a login that may create databases.</source>
        <translation>Augmentez max_locks_per_transaction sur le serveur, ou prenez un utilisateur qui peut créer des bases.</translation>
    </message>
    <message>
        <source>Programs are too new for this</source>
        <translation>Programmes trop récents pour cela</translation>
    </message>
    <message>
        <source>The program pg_restore {tool} cannot replace the contents in one step on a server of version {server}. Nothing was changed.</source>
        <translation>Le programme pg_restore {tool} ne peut pas remplacer le contenu en une seule étape sur un serveur en version {server}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL programs of the server&apos;s version, or use a login that may create databases.</source>
        <translation>Installez les programmes PostgreSQL de la version du serveur, ou prenez un utilisateur qui peut créer des bases.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base est utilisée</translation>
    </message>
    <message>
        <source>The restore waited for {seconds} seconds and gave up. In the way: {applications}. Nothing was changed.</source>
        <translation>La restauration a attendu {seconds} secondes et a renoncé. Gênent&#xa0;: {applications}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stop these programs, then restore again.</source>
        <translation>Arrêtez ces programmes, puis restaurez de nouveau.</translation>
    </message>
    <message>
        <source>No database to replace</source>
        <translation>Aucune base à remplacer</translation>
    </message>
    <message>
        <source>There is no database “{database}” on the server whose contents could be replaced, or it lets nobody in. Nothing was changed.</source>
        <translation>Il n’y a pas sur le serveur de base «&#xa0;{database}&#xa0;» dont le contenu puisse être remplacé, ou elle ne laisse entrer personne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Have the database created on the server, then try again.</source>
        <translation>Faites créer la base sur le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Replaced contents are not the same</source>
        <translation>Le contenu remplacé n’est pas identique</translation>
    </message>
    <message>
        <source>The contents of “{database}” were replaced, but are not what the backup recorded: {what}. An app that wrote at the same time can be the reason. What was there before is in the backup {backup}.</source>
        <translation>Le contenu de «&#xa0;{database}&#xa0;» a été remplacé, mais n’est pas ce que la sauvegarde a enregistré&#xa0;: {what}. Une application qui écrivait au même moment peut en être la cause. Ce qui était là avant se trouve dans la sauvegarde {backup}.</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then restore again.</source>
        <translation>Arrêtez l’application qui utilise la base, puis restaurez de nouveau.</translation>
    </message>
    <message>
        <source>Restored only in part</source>
        <translation>Restauré en partie seulement</translation>
    </message>
    <message>
        <source>The restore into “{database}”, which was empty, did not end well, and it now holds part of the data. Your own database is as it was. The program said: {detail}</source>
        <translation>La restauration dans «&#xa0;{database}&#xa0;», qui était vide, s’est mal terminée, et elle contient maintenant une partie des données. Votre propre base est comme avant. Le programme a dit&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Empty “{database}” or choose another database, and restore again.</source>
        <translation>Videz «&#xa0;{database}&#xa0;» ou choisissez une autre base, et restaurez de nouveau.</translation>
    </message>
    <message>
        <source>Backup folder not found</source>
        <translation>Dossier des sauvegardes introuvable</translation>
    </message>
    <message>
        <source>The backup folder is not there: {path}.</source>
        <translation>Le dossier des sauvegardes n’est pas là&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Connect the disk or network share, or choose another folder.</source>
        <translation>Branchez le disque ou le partage réseau, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Backup folder is read-only</source>
        <translation>Dossier des sauvegardes en lecture seule</translation>
    </message>
    <message>
        <source>Nothing can be written to the backup folder: {path}.</source>
        <translation>Rien ne peut être écrit dans le dossier des sauvegardes&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, or choose another folder.</source>
        <translation>Donnez-vous le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Not enough space for the backup</source>
        <translation>Pas assez de place pour la sauvegarde</translation>
    </message>
    <message>
        <source>The backup needs {needed}, and the disk of the backup folder has {free} free. Your earlier backups are untouched.</source>
        <translation>La sauvegarde a besoin de {needed}, et le disque du dossier des sauvegardes a {free} de libres. Vos sauvegardes antérieures sont intactes.</translation>
    </message>
    <message>
        <source>Free some space, or choose a backup folder on another disk.</source>
        <translation>Libérez de la place, ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Backup folder in use</source>
        <translation>Dossier des sauvegardes occupé</translation>
    </message>
    <message>
        <source>The backup folder is being used by {holder}. Nothing was changed.</source>
        <translation>Le dossier des sauvegardes est utilisé par {holder}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Wait until the other one has finished, then try again.</source>
        <translation>Attendez que l’autre ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Backup folder does not work</source>
        <translation>Le dossier des sauvegardes ne fonctionne pas</translation>
    </message>
    <message>
        <source>The disk or network share of the backup folder reported a failure: {detail}</source>
        <translation>Le disque ou le partage réseau du dossier des sauvegardes signale une panne&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Look after the disk or share, or choose a backup folder elsewhere.</source>
        <translation>Occupez-vous du disque ou du partage, ou choisissez un dossier ailleurs.</translation>
    </message>
    <message>
        <source>No such backup</source>
        <translation>Sauvegarde absente</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer in the backup folder.</source>
        <translation>La sauvegarde «&#xa0;{name}&#xa0;» n’est plus dans le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>Refresh the list and choose another backup.</source>
        <translation>Actualisez la liste et choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Not a backup</source>
        <translation>Pas une sauvegarde</translation>
    </message>
    <message>
        <source>This file is not a backup in PostgreSQL&apos;s custom format.</source>
        <translation>Ce fichier n’est pas une sauvegarde au format custom de PostgreSQL.</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump wrote with --format=custom.</source>
        <translation>Choisissez un fichier que pg_dump a écrit avec --format=custom.</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>Sauvegarde endommagée</translation>
    </message>
    <message>
        <source>This backup cannot be read to its end. Your database and your other backups are untouched.</source>
        <translation>Cette sauvegarde ne peut pas être lue jusqu’au bout. Votre base et vos autres sauvegardes sont intactes.</translation>
    </message>
    <message>
        <source>Choose another backup, and make a new one soon.</source>
        <translation>Choisissez une autre sauvegarde, et faites-en bientôt une nouvelle.</translation>
    </message>
    <message>
        <source>Backup changed since it was made</source>
        <translation>Sauvegarde modifiée depuis sa création</translation>
    </message>
    <message>
        <source>The file is not the same as when it was written, so it cannot be trusted. Your database is untouched.</source>
        <translation>Le fichier n’est plus celui qui a été écrit, on ne peut donc pas s’y fier. Votre base est intacte.</translation>
    </message>
    <message>
        <source>Choose another backup, or fetch this one from a copy.</source>
        <translation>Choisissez une autre sauvegarde, ou reprenez celle-ci d’une copie.</translation>
    </message>
    <message>
        <source>Backup newer than the programs</source>
        <translation>Sauvegarde plus récente que les programmes</translation>
    </message>
    <message>
        <source>This backup was made by PostgreSQL programs newer than those on this computer. The backup itself is fine.</source>
        <translation>Cette sauvegarde a été faite par des programmes PostgreSQL plus récents que ceux de cet ordinateur. La sauvegarde elle-même est en bon état.</translation>
    </message>
    <message>
        <source>Made by somebody else</source>
        <translation>Faite par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>This computer did not make the backup {name}. A backup is also a program for the database, and a crafted one could do harm. Nothing was opened.</source>
        <translation>Cet ordinateur n’a pas fait la sauvegarde {name}. Une sauvegarde est aussi un programme pour la base, et une sauvegarde piégée pourrait nuire. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <source>Go on only if you trust where the file comes from: choose Trust this file.</source>
        <translation>Ne continuez que si vous faites confiance à l’origine du fichier&#xa0;: choisissez «&#xa0;Faire confiance à ce fichier&#xa0;».</translation>
    </message>
    <message>
        <source>Backup not moved to the trash</source>
        <translation>Sauvegarde non mise à la corbeille</translation>
    </message>
    <message>
        <source>The system did not move the file to the trash; it is where it was: {path}.</source>
        <translation>Le système n’a pas mis le fichier à la corbeille&#x202f;; il est resté à sa place&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>Close programs that use the file, then try again.</source>
        <translation>Fermez les programmes qui utilisent le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Échec de la sauvegarde</translation>
    </message>
    <message>
        <source>No backup was made, and your earlier backups are untouched. The program said: {detail}</source>
        <translation>Aucune sauvegarde n’a été faite, et vos sauvegardes antérieures sont intactes. Le programme a dit&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and back up again.</source>
        <translation>Lisez le journal, corrigez la cause, et sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>Backup incomplete</source>
        <translation>Sauvegarde incomplète</translation>
    </message>
    <message>
        <source>Reading the new backup back showed that something is missing: {what}. It was thrown away, and your earlier backups are untouched.</source>
        <translation>La relecture de la nouvelle sauvegarde a montré qu’il manque quelque chose&#xa0;: {what}. Elle a été jetée, et vos sauvegardes antérieures sont intactes.</translation>
    </message>
    <message>
        <source>Look at the free space of the disk, then back up again.</source>
        <translation>Regardez l’espace libre du disque, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>Login cannot read everything</source>
        <translation>L’utilisateur ne peut pas tout lire</translation>
    </message>
    <message>
        <source>This login may not read all of the database: {what}. A backup would have gaps, so none is made.</source>
        <translation>Cet utilisateur n’a pas le droit de lire toute la base&#xa0;: {what}. Une sauvegarde aurait des trous, aucune n’est donc faite.</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or let this one read everything (pg_read_all_data).</source>
        <translation>Prenez l’utilisateur à qui appartient la base, ou permettez à celui-ci de tout lire (pg_read_all_data).</translation>
    </message>
    <message>
        <source>Table in use</source>
        <translation>Table utilisée</translation>
    </message>
    <message>
        <source>Another program holds a table for itself: {table}. No backup was made, and your earlier backups are untouched.</source>
        <translation>Un autre programme garde une table pour lui&#xa0;: {table}. Aucune sauvegarde n’a été faite, et vos sauvegardes antérieures sont intactes.</translation>
    </message>
    <message>
        <source>Wait until that program has finished, then back up again.</source>
        <translation>Attendez que ce programme ait terminé, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>Login cannot create databases</source>
        <translation>L’utilisateur ne peut pas créer de bases</translation>
    </message>
    <message>
        <source>A restore fills a new database first, and this login may not create one. Nothing was changed.</source>
        <translation>Une restauration remplit d’abord une nouvelle base, et cet utilisateur n’a pas le droit d’en créer. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use the main login of the server, give this login the right CREATEDB, or replace the contents in place.</source>
        <translation>Prenez l’utilisateur principal du serveur, donnez à celui-ci le droit CREATEDB, ou remplacez le contenu sur place.</translation>
    </message>
    <message>
        <source>Login is not the owner</source>
        <translation>L’utilisateur n’est pas le propriétaire</translation>
    </message>
    <message>
        <source>The database belongs to “{role}”, and this login may not act for that role. Nothing was changed.</source>
        <translation>La base appartient à «&#xa0;{role}&#xa0;», et cet utilisateur ne peut pas agir pour ce rôle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Role missing on the server</source>
        <translation>Rôle manquant sur le serveur</translation>
    </message>
    <message>
        <source>The backup needs a role that the server does not have: {role}. Your database is as it was.</source>
        <translation>La sauvegarde a besoin d’un rôle que le serveur n’a pas&#xa0;: {role}. Votre base est comme avant.</translation>
    </message>
    <message>
        <source>Create the role on the server, then try again.</source>
        <translation>Créez le rôle sur le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Extension missing on the server</source>
        <translation>Extension manquante sur le serveur</translation>
    </message>
    <message>
        <source>The backup needs an extension that the server does not have: {extension}. Your database is as it was.</source>
        <translation>La sauvegarde a besoin d’une extension que le serveur n’a pas&#xa0;: {extension}. Votre base est comme avant.</translation>
    </message>
    <message>
        <source>Install the extension on the server, then try again.</source>
        <translation>Installez l’extension sur le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>Unfinished transactions</source>
        <translation>Transactions inachevées</translation>
    </message>
    <message>
        <source>Transactions were prepared in this database and never ended: {count}. They block a replacement. Nothing was changed.</source>
        <translation>Des transactions ont été préparées dans cette base et jamais terminées&#xa0;: {count}. Elles empêchent un remplacement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Let the app that began them end them, or restore into a new database.</source>
        <translation>Laissez l’application qui les a commencées les terminer, ou restaurez dans une nouvelle base.</translation>
    </message>
    <message>
        <source>Database is being copied elsewhere</source>
        <translation>La base est copiée ailleurs</translation>
    </message>
    <message>
        <source>The database “{database}” cannot be replaced while its changes are passed on to another program or server, or come from one: {what}. Nothing was changed.</source>
        <translation>La base «&#xa0;{database}&#xa0;» ne peut pas être remplacée tant que ses modifications sont transmises à un autre programme ou serveur, ou en proviennent&#xa0;: {what}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>End the replication in “{database}” and set it up anew after the restore, or restore into a new database.</source>
        <translation>Arrêtez la réplication dans «&#xa0;{database}&#xa0;» et rétablissez-la après la restauration, ou restaurez dans une nouvelle base.</translation>
    </message>
    <message>
        <source>The login may not create everything</source>
        <translation>L’utilisateur ne peut pas tout créer</translation>
    </message>
    <message>
        <source>The backup holds what only the server&apos;s administrator may create: {what} ({count} in all), and the user “{user}” is not one. Nothing was changed.</source>
        <translation>La sauvegarde contient ce que seul l’administrateur du serveur peut créer&#xa0;: {what} ({count} en tout), et l’utilisateur «&#xa0;{user}&#xa0;» ne l’est pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restore with the login of the server&apos;s administrator (superuser).</source>
        <translation>Restaurez avec l’utilisateur de l’administrateur du serveur (super-utilisateur).</translation>
    </message>
    <message>
        <source>Database still in use</source>
        <translation>Base encore utilisée</translation>
    </message>
    <message>
        <source>Some programs could not be disconnected from the database: {applications}. Your database is as it was.</source>
        <translation>Certains programmes n’ont pas pu être déconnectés de la base&#xa0;: {applications}. Votre base est comme avant.</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then try again.</source>
        <translation>Arrêtez l’application qui utilise la base, puis réessayez.</translation>
    </message>
    <message>
        <source>Database already exists</source>
        <translation>La base existe déjà</translation>
    </message>
    <message>
        <source>There is already a database “{target}” on the server. It was left untouched.</source>
        <translation>Il y a déjà une base «&#xa0;{target}&#xa0;» sur le serveur. Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Choose another name for the new database.</source>
        <translation>Choisissez un autre nom pour la nouvelle base.</translation>
    </message>
    <message>
        <source>Something is already running</source>
        <translation>Quelque chose est déjà en cours</translation>
    </message>
    <message>
        <source>Another operation works on “{database}” right now. Nothing was changed.</source>
        <translation>Une autre opération travaille en ce moment sur «&#xa0;{database}&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’elle ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>Échec de la restauration</translation>
    </message>
    <message>
        <source>The restore was stopped, and your database is as it was. The program said: {detail}</source>
        <translation>La restauration a été arrêtée, et votre base est comme avant. Le programme a dit&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and restore again.</source>
        <translation>Lisez le journal, corrigez la cause, et restaurez de nouveau.</translation>
    </message>
    <message>
        <source>Restored data is not the same</source>
        <translation>Les données restaurées ne sont pas identiques</translation>
    </message>
    <message>
        <source>What was restored is not what the backup recorded: {what}. It was not put in place, and your database is as it was.</source>
        <translation>Ce qui a été restauré n’est pas ce que la sauvegarde a enregistré&#xa0;: {what}. Cela n’a pas été mis en place, et votre base est comme avant.</translation>
    </message>
    <message>
        <source>Choose another backup, and keep the log of this one.</source>
        <translation>Choisissez une autre sauvegarde, et gardez le journal de celle-ci.</translation>
    </message>
    <message>
        <source>Databases not switched</source>
        <translation>Bases non échangées</translation>
    </message>
    <message>
        <source>The restored database could not take the place of “{database}”. Your database is as it was.</source>
        <translation>La base restaurée n’a pas pu prendre la place de «&#xa0;{database}&#xa0;». Votre base est comme avant.</translation>
    </message>
    <message>
        <source>Server disk full</source>
        <translation>Disque du serveur plein</translation>
    </message>
    <message>
        <source>The disk of the server has too little space for a second copy of the database. Your database is as it was.</source>
        <translation>Le disque du serveur manque de place pour une deuxième copie de la base. Votre base est comme avant.</translation>
    </message>
    <message>
        <source>Free space on the server, for example by deleting a kept database.</source>
        <translation>Libérez de la place sur le serveur, par exemple en supprimant une base conservée.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>The database from before the restore is no longer on the server. Nothing was changed.</source>
        <translation>La base d’avant la restauration n’est plus sur le serveur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restore an older backup instead.</source>
        <translation>Restaurez plutôt une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>Interrupted restore not finished</source>
        <translation>Restauration interrompue non terminée</translation>
    </message>
    <message>
        <source>A restore of “{database}” was interrupted earlier and cannot be brought to an end now. No data was lost.</source>
        <translation>Une restauration de «&#xa0;{database}&#xa0;» a été interrompue et ne peut pas être terminée maintenant. Aucune donnée n’est perdue.</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then start PG Backup again.</source>
        <translation>Assurez-vous que le serveur est joignable, puis relancez PG Backup.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrompu par vous</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Vous avez arrêté ceci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Quelque chose d’inattendu est arrivé</translation>
    </message>
    <message>
        <source>PG Backup has no words for this failure: {detail}</source>
        <translation>PG Backup n’a pas de mots pour cet échec&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Copy the details and look at the log.</source>
        <translation>Copiez les détails et regardez le journal.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>Nous refuse l’accès</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>PostgreSQL of the server itself</source>
        <translation>PostgreSQL du serveur même</translation>
    </message>
    <message>
        <source>{container}: service “{service}” of the project “{project}”</source>
        <translation>{container}&#xa0;: service «&#xa0;{service}&#xa0;» du projet «&#xa0;{project}&#xa0;»</translation>
    </message>
    <message>
        <source>{place} answers</source>
        <translation>{place} répond</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is there</source>
        <translation>Ni Docker ni Podman ne sont là</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) in {engine}</source>
        <translation>
            <numerusform>%n conteneur dans {engine}</numerusform>
            <numerusform>%n conteneurs dans {engine}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in {container}</source>
        <translation>
            <numerusform>%n base dans {container}</numerusform>
            <numerusform>%n bases dans {container}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in the server&apos;s own PostgreSQL</source>
        <translation>
            <numerusform>%n base dans le PostgreSQL du serveur même</numerusform>
            <numerusform>%n bases dans le PostgreSQL du serveur même</numerusform>
        </translation>
    </message>
    <message>
        <source>No PostgreSQL database was found</source>
        <translation>Aucune base de données PostgreSQL n’a été trouvée</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>%n base de données trouvée</numerusform>
            <numerusform>%n bases de données trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>{container} wants a password. Add it all the same: the password is asked for when it is needed.</source>
        <translation>{container} demande un mot de passe. Ajoutez la base quand même&#xa0;: le mot de passe sera demandé quand il le faudra.</translation>
    </message>
    <message>
        <source>PostgreSQL runs there by itself as well, but does not let us in without a password. Add its databases by their address.</source>
        <translation>PostgreSQL y tourne aussi tout seul, mais nous refuse l’accès sans mot de passe. Ajoutez ses bases par leur adresse.</translation>
    </message>
    <message>
        <source>unnamed programs</source>
        <translation>programmes sans nom</translation>
    </message>
    <message>
        <source>Disconnected: {names}</source>
        <translation>Déconnectés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nobody was disconnected.</source>
        <translation>Personne n’a été déconnecté.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>its place is not known</source>
        <translation>son emplacement n’est pas connu</translation>
    </message>
    <message>
        <source>see the details</source>
        <translation>voir les détails</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>d’autres programmes</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>il n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>some</source>
        <translation>certaines</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>of the database</source>
        <translation>de la base de données</translation>
    </message>
    <message>
        <source>the server is a read-only copy of another server</source>
        <translation>le serveur est une copie en lecture seule d’un autre serveur</translation>
    </message>
    <message>
        <source>{written}, {left}</source>
        <translation>{written}, {left}</translation>
    </message>
    <message>
        <source>Your network is the limit: {size}/s</source>
        <translation>Votre réseau est la limite : {size}/s</translation>
    </message>
    <message>
        <source>A cable is faster than Wi-Fi. Reached “With the server&apos;s own programs (SSH)”, a database is packed before it is sent.</source>
        <translation>Un câble est plus rapide que le Wi-Fi. Atteinte « Avec les programmes du serveur (SSH) », une base de données est compressée avant d’être envoyée.</translation>
    </message>
    <message>
        <source>{size} loaded</source>
        <translation>{size} chargés</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>{size} écrits</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>encore {duration} environ</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>encore 1 minute environ</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>encore {duration}</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>encore 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Several servers are named; the first is used, not {subject}.</source>
        <translation>Plusieurs serveurs sont nommés&#x202f;; le premier est utilisé, pas {subject}.</translation>
    </message>
    <message>
        <source>Not needed here and left out: {subject}.</source>
        <translation>Inutile ici et laissé de côté&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Not usable as it is written: {subject}. Fill it in below.</source>
        <translation>Inutilisable sous cette forme&#xa0;: {subject}. Remplissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>“{subject}” looks like the name of a container, which only other containers can find. Choose below that it is reached in a container, or enter the name or address of the computer that runs it, and the port it publishes.</source>
        <translation>«&#xa0;{subject}&#xa0;» ressemble au nom d’un conteneur, que seuls d’autres conteneurs peuvent trouver. Choisissez ci-dessous que la base se trouve dans un conteneur, ou saisissez le nom ou l’adresse de l’ordinateur qui le fait tourner, et le port qu’il publie.</translation>
    </message>
    <message>
        <source>The compose file publishes no port for “{subject}”: only other containers can find it. So PG Backup goes into the container itself. If that runs on another computer, choose “In a container on a server (SSH)” below.</source>
        <translation>Le fichier compose ne publie aucun port de «&#xa0;{subject}&#xa0;»&#xa0;: seuls d’autres conteneurs peuvent le trouver. PG Backup entre donc dans le conteneur lui-même. S’il tourne sur un autre ordinateur, choisissez «&#xa0;Dans un conteneur sur un serveur (SSH)&#xa0;» ci-dessous.</translation>
    </message>
    <message>
        <source>What the container of “{subject}” is called depends on the folder of the compose file. Enter its name as “docker ps” shows it, or drop the file itself on this window.</source>
        <translation>Le nom du conteneur de «&#xa0;{subject}&#xa0;» dépend du dossier du fichier compose. Saisissez-le tel que «&#xa0;docker ps&#xa0;» l’affiche, ou déposez le fichier lui-même sur cette fenêtre.</translation>
    </message>
    <message>
        <source>The port is only open on the computer that runs the containers. That is fine if it is this one.</source>
        <translation>Le port n’est ouvert que sur l’ordinateur qui fait tourner les conteneurs. C’est très bien si c’est celui-ci.</translation>
    </message>
    <message>
        <source>If the containers run on another computer, enter its name instead of localhost.</source>
        <translation>Si les conteneurs tournent sur un autre ordinateur, saisissez son nom à la place de localhost.</translation>
    </message>
    <message>
        <source>The values of {subject} are in another file, mostly .env. Paste the text of both files together.</source>
        <translation>Les valeurs de {subject} sont dans un autre fichier, le plus souvent .env. Collez le texte des deux fichiers ensemble.</translation>
    </message>
    <message>
        <source>The password is in a file on the server: {subject}. Enter it below.</source>
        <translation>Le mot de passe est dans un fichier sur le serveur&#xa0;: {subject}. Saisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>There are more databases in it: {subject}. Add them one after the other.</source>
        <translation>Il s’y trouve d’autres bases&#xa0;: {subject}. Ajoutez-les l’une après l’autre.</translation>
    </message>
    <message>
        <source>container {value}</source>
        <translation>conteneur {value}</translation>
    </message>
    <message>
        <source>server {value}</source>
        <translation>serveur {value}</translation>
    </message>
    <message>
        <source>port {value}</source>
        <translation>port {value}</translation>
    </message>
    <message>
        <source>database {value}</source>
        <translation>base {value}</translation>
    </message>
    <message>
        <source>user {value}</source>
        <translation>utilisateur {value}</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>un mot de passe</translation>
    </message>
    <message>
        <source>Found: {list}.</source>
        <translation>Trouvé&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>A backup that PG Backup can restore.</source>
        <translation>Une sauvegarde que PG Backup peut restaurer.</translation>
    </message>
    <message>
        <source>A backup of one database as plain SQL text.</source>
        <translation>Une sauvegarde d’une seule base en texte SQL.</translation>
    </message>
    <message>
        <source>A backup of a whole server as plain SQL text, made by pg_dumpall.</source>
        <translation>Une sauvegarde d’un serveur entier en texte SQL, faite par pg_dumpall.</translation>
    </message>
    <message>
        <source>A backup in the tar format of pg_dump.</source>
        <translation>Une sauvegarde au format tar de pg_dump.</translation>
    </message>
    <message>
        <source>A compressed file without a database in it.</source>
        <translation>Un fichier compressé qui ne contient pas de base de données.</translation>
    </message>
    <message>
        <source>A file compressed with zstd.</source>
        <translation>Un fichier compressé avec zstd.</translation>
    </message>
    <message>
        <source>A zip file, such as the export of an app.</source>
        <translation>Un fichier zip, comme l’export d’une application.</translation>
    </message>
    <message>
        <source>A text that was re-encoded, mostly by PowerShell&apos;s &gt; sign.</source>
        <translation>Un texte dont l’encodage a été changé, le plus souvent par le signe &gt; de PowerShell.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is no backup of PostgreSQL.</source>
        <translation>Ce n’est pas une sauvegarde de PostgreSQL.</translation>
    </message>
    <message>
        <source>Next: say which server it is to be restored to. Nothing is restored yet.</source>
        <translation>Ensuite&#xa0;: dites sur quel serveur la restaurer. Rien n’est encore restauré.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, into a new, empty database.</source>
        <translation>PG Backup ne peut pas restaurer ce type. Utilisez psql, dans une nouvelle base vide.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, on a new, empty server.</source>
        <translation>PG Backup ne peut pas restaurer ce type. Utilisez psql, sur un nouveau serveur vide.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use pg_restore, into a new database.</source>
        <translation>PG Backup ne peut pas restaurer ce type. Utilisez pg_restore, dans une nouvelle base.</translation>
    </message>
    <message>
        <source>Unpack it, then choose the unpacked file.</source>
        <translation>Décompressez-le, puis choisissez le fichier décompressé.</translation>
    </message>
    <message>
        <source>Restore it with the app that made it, or unpack it and look for a backup.</source>
        <translation>Restaurez-le avec l’application qui l’a fait, ou décompressez-le et cherchez-y une sauvegarde.</translation>
    </message>
    <message>
        <source>Look for another copy; this one may have lost data when it was written.</source>
        <translation>Cherchez une autre copie&#x202f;; celle-ci a peut-être perdu des données à l’écriture.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{what} It is compressed.</source>
        <translation>{what} Le fichier est compressé.</translation>
    </message>
    <message>
        <source>Database: {name}</source>
        <translation>Base&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Faite&#xa0;: {when}</translation>
    </message>
    <message>
        <source>From: PostgreSQL {version}</source>
        <translation>De&#xa0;: PostgreSQL {version}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Taille&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Photos and videos: the folder that UPLOAD_LOCATION names.</source>
        <translation>Photos et vidéos&#xa0;: le dossier indiqué par UPLOAD_LOCATION.</translation>
    </message>
    <message>
        <source>Settings, pictures and add-ons: the config folder.</source>
        <translation>Paramètres, images et extensions&#xa0;: le dossier config.</translation>
    </message>
    <message>
        <source>Films, series and music: your media folders.</source>
        <translation>Films, séries et musique&#xa0;: vos dossiers multimédias.</translation>
    </message>
    <message>
        <source>Your files and settings: the backup that Nextcloud AIO makes itself.</source>
        <translation>Vos fichiers et paramètres&#xa0;: la sauvegarde que Nextcloud AIO fait lui-même.</translation>
    </message>
    <message>
        <source>Your files: the data folder.</source>
        <translation>Vos fichiers&#xa0;: le dossier data.</translation>
    </message>
    <message>
        <source>Settings and keys: the config folder.</source>
        <translation>Paramètres et clés&#xa0;: le dossier config.</translation>
    </message>
    <message>
        <source>Your documents: the media folder.</source>
        <translation>Vos documents&#xa0;: le dossier media.</translation>
    </message>
    <message>
        <source>Settings: the compose file and its .env file.</source>
        <translation>Paramètres&#xa0;: le fichier compose et son fichier .env.</translation>
    </message>
    <message>
        <source>Projects, attachments and pictures: the data folder.</source>
        <translation>Projets, pièces jointes et images&#xa0;: le dossier data.</translation>
    </message>
    <message>
        <source>Secret keys: the file app.ini. Without them two-factor logins and saved passwords are lost.</source>
        <translation>Clés secrètes&#xa0;: le fichier app.ini. Sans elles, les connexions à deux facteurs et les mots de passe enregistrés sont perdus.</translation>
    </message>
    <message>
        <source>Secret keys: the file .env.production. Without them nobody can log in.</source>
        <translation>Clés secrètes&#xa0;: le fichier .env.production. Sans elles, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Pictures and videos: the folder public/system.</source>
        <translation>Images et vidéos&#xa0;: le dossier public/system.</translation>
    </message>
    <message>
        <source>The signing key of the server. Without it other servers no longer trust yours.</source>
        <translation>La clé de signature du serveur. Sans elle, les autres serveurs ne font plus confiance au vôtre.</translation>
    </message>
    <message>
        <source>Pictures and files: the folder media_store.</source>
        <translation>Images et fichiers&#xa0;: le dossier media_store.</translation>
    </message>
    <message>
        <source>Settings: the file homeserver.yaml.</source>
        <translation>Paramètres&#xa0;: le fichier homeserver.yaml.</translation>
    </message>
    <message>
        <source>Secret key: AUTHENTIK_SECRET_KEY in the .env file. Without it all logins end.</source>
        <translation>Clé secrète&#xa0;: AUTHENTIK_SECRET_KEY dans le fichier .env. Sans elle, toutes les sessions sont fermées.</translation>
    </message>
    <message>
        <source>Icons and templates: the folders media and custom-templates.</source>
        <translation>Icônes et modèles&#xa0;: les dossiers media et custom-templates.</translation>
    </message>
    <message>
        <source>Secret key: N8N_ENCRYPTION_KEY, or the folder .n8n. Without it saved credentials are lost.</source>
        <translation>Clé secrète&#xa0;: N8N_ENCRYPTION_KEY, ou le dossier .n8n. Sans elle, les identifiants enregistrés sont perdus.</translation>
    </message>
    <message>
        <source>Settings and add-ons: the data and extensions folders.</source>
        <translation>Paramètres et extensions&#xa0;: les dossiers data et extensions.</translation>
    </message>
    <message>
        <source>Pictures of the recipes: the folder mediafiles.</source>
        <translation>Images des recettes&#xa0;: le dossier mediafiles.</translation>
    </message>
    <message>
        <source>Secret key: SECRET_KEY in the .env file.</source>
        <translation>Clé secrète&#xa0;: SECRET_KEY dans le fichier .env.</translation>
    </message>
    <message>
        <source>Its second database: main and log belong together.</source>
        <translation>Sa deuxième base de données&#xa0;: main et log vont ensemble.</translation>
    </message>
    <message>
        <source>Settings: the config folder.</source>
        <translation>Paramètres&#xa0;: le dossier config.</translation>
    </message>
    <message>
        <source>Secret key: ENCRYPTION_KEY in the compose file. Without it you must log in to Tesla again.</source>
        <translation>Clé secrète&#xa0;: ENCRYPTION_KEY dans le fichier compose. Sans elle, vous devrez vous reconnecter à Tesla.</translation>
    </message>
    <message>
        <source>Settings and automations: the backup that Home Assistant makes itself. Only the history is in this database.</source>
        <translation>Paramètres et automatisations&#xa0;: la sauvegarde que Home Assistant fait lui-même. Cette base ne contient que l’historique.</translation>
    </message>
    <message>
        <source>Attachments and keys: the data folder. Without its rsa_key files everybody must log in again.</source>
        <translation>Pièces jointes et clés&#xa0;: le dossier data. Sans ses fichiers rsa_key, tout le monde devra se reconnecter.</translation>
    </message>
    <message>
        <source>Address for ssh not usable</source>
        <translation>Adresse inutilisable pour ssh</translation>
    </message>
    <message>
        <source>The address {host} is nothing that ssh could connect to.</source>
        <translation>L’adresse {host} ne correspond à rien à quoi ssh puisse se connecter.</translation>
    </message>
    <message>
        <source>Enter user@server, or a name from your ssh settings, without spaces.</source>
        <translation>Saisissez utilisateur@serveur, ou un nom de vos paramètres SSH, sans espaces.</translation>
    </message>
    <message>
        <source>Program ssh missing</source>
        <translation>Programme ssh manquant</translation>
    </message>
    <message>
        <source>The program ssh was not found on this computer.</source>
        <translation>Le programme ssh n’a pas été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install OpenSSH, then try again.</source>
        <translation>Installez OpenSSH, puis réessayez.</translation>
    </message>
    <message>
        <source>Server not reached by ssh</source>
        <translation>Serveur injoignable par SSH</translation>
    </message>
    <message>
        <source>No ssh connection to {host} came about. Nothing was changed there.</source>
        <translation>La connexion SSH à {host} n’a pas pu être établie. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Make sure that the server is on, that its name is right, and that ssh is turned on there.</source>
        <translation>Assurez-vous que le serveur est allumé, que son nom est juste et que SSH y est activé.</translation>
    </message>
    <message>
        <source>Server not known to ssh yet</source>
        <translation>Serveur encore inconnu de ssh</translation>
    </message>
    <message>
        <source>This computer has no confirmed key of {host}, so it cannot tell whether it is the right one. Nothing was sent.</source>
        <translation>Cet ordinateur n’a aucune clé confirmée de {host} et ne peut donc pas savoir si c’est le bon serveur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, and confirm the key there.</source>
        <translation>Connectez-vous une fois dans un terminal avec «&#xa0;ssh {host}&#xa0;», et confirmez-y la clé.</translation>
    </message>
    <message>
        <source>The server shows another key than before</source>
        <translation>Le serveur présente une autre clé qu’auparavant</translation>
    </message>
    <message>
        <source>Under the name {host} another key answers than before. The server may have been installed anew, or another computer answers in its place. Nothing was sent.</source>
        <translation>Sous le nom {host}, c’est une autre clé qu’auparavant qui répond. Le serveur a peut-être été réinstallé, ou un autre ordinateur répond à sa place. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Do not go on before whoever runs the server has told you why its key has changed.</source>
        <translation>Ne continuez pas avant que la personne qui gère le serveur vous ait dit pourquoi sa clé a changé.</translation>
    </message>
    <message>
        <source>Login by ssh not accepted</source>
        <translation>Connexion par SSH refusée</translation>
    </message>
    <message>
        <source>The login at {host} was refused: no key or password of yours was accepted.</source>
        <translation>La connexion à {host} a été refusée&#xa0;: aucune de vos clés et aucun de vos mots de passe n’ont été acceptés.</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, which shows what is missing.</source>
        <translation>Connectez-vous une fois dans un terminal avec «&#xa0;ssh {host}&#xa0;», qui montre ce qui manque.</translation>
    </message>
    <message>
        <source>Docker or Podman not found</source>
        <translation>Docker ou Podman introuvable</translation>
    </message>
    <message>
        <source>Neither was found where the database is said to live in a container.</source>
        <translation>Ni l’un ni l’autre n’a été trouvé là où la base est censée se trouver dans un conteneur.</translation>
    </message>
    <message>
        <source>Choose another way to this database.</source>
        <translation>Choisissez une autre voie vers cette base.</translation>
    </message>
    <message>
        <source>Docker or Podman not running</source>
        <translation>Docker ou Podman à l’arrêt</translation>
    </message>
    <message>
        <source>The program that runs the containers is there, but does not answer.</source>
        <translation>Le programme qui fait tourner les conteneurs est là, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, then try again.</source>
        <translation>Démarrez Docker ou Podman, puis réessayez.</translation>
    </message>
    <message>
        <source>Docker not allowed for this user</source>
        <translation>Docker interdit à cet utilisateur</translation>
    </message>
    <message>
        <source>Docker is there, but the user who logs in there may not use it. Who may use it can do everything on that computer.</source>
        <translation>Docker est là, mais l’utilisateur qui s’y connecte n’a pas le droit de s’en servir. Qui peut s’en servir peut tout faire sur cet ordinateur-là.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” there, then log out and in again.</source>
        <translation>Exécutez-y «&#xa0;sudo usermod -aG docker $USER&#xa0;», puis déconnectez-vous et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Container not usable</source>
        <translation>Conteneur inutilisable</translation>
    </message>
    <message>
        <source>A container cannot be called {container}.</source>
        <translation>Un conteneur ne peut pas s’appeler {container}.</translation>
    </message>
    <message>
        <source>Enter its name as “docker ps” shows it.</source>
        <translation>Saisissez son nom tel que «&#xa0;docker ps&#xa0;» l’affiche.</translation>
    </message>
    <message>
        <source>Container not found</source>
        <translation>Conteneur introuvable</translation>
    </message>
    <message>
        <source>The container {container} is not there, or not any more.</source>
        <translation>Le conteneur {container} n’est pas là, ou n’y est plus.</translation>
    </message>
    <message>
        <source>Choose the container that the database lives in now; its name may be new.</source>
        <translation>Choisissez le conteneur où se trouve la base maintenant&#x202f;; son nom a peut-être changé.</translation>
    </message>
    <message>
        <source>Container stopped</source>
        <translation>Conteneur à l’arrêt</translation>
    </message>
    <message>
        <source>The container {container} is there, but it is stopped or paused.</source>
        <translation>Le conteneur {container} est là, mais il est à l’arrêt ou en pause.</translation>
    </message>
    <message>
        <source>Start the container of the database, then try again.</source>
        <translation>Démarrez le conteneur de la base, puis réessayez.</translation>
    </message>
    <message>
        <source>No sudo without a password</source>
        <translation>Pas de sudo sans mot de passe</translation>
    </message>
    <message>
        <source>The user who logs in there may not do this by sudo without typing a password, which nobody can do from here.</source>
        <translation>L’utilisateur qui s’y connecte ne peut pas faire ceci par sudo sans saisir un mot de passe, ce que personne ne peut faire d’ici.</translation>
    </message>
    <message>
        <source>Allow it in the settings of sudo there (NOPASSWD), or use another login.</source>
        <translation>Autorisez-le là-bas dans les réglages de sudo (NOPASSWD), ou prenez un autre utilisateur.</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing there</source>
        <translation>Les programmes PostgreSQL y manquent</translation>
    </message>
    <message>
        <source>The programs pg_dump, pg_restore and psql were not found where the database is said to live.</source>
        <translation>Les programmes pg_dump, pg_restore et psql n’ont pas été trouvés là où la base est censée se trouver.</translation>
    </message>
    <message>
        <source>Choose the container or server that PostgreSQL itself runs on.</source>
        <translation>Choisissez le conteneur ou le serveur où tourne PostgreSQL lui-même.</translation>
    </message>
    <message>
        <source>App not stopped</source>
        <translation>Application non arrêtée</translation>
    </message>
    <message>
        <source>The container {container} could not be stopped, so nothing was replaced.</source>
        <translation>Le conteneur {container} n’a pas pu être arrêté, rien n’a donc été remplacé.</translation>
    </message>
    <message>
        <source>Stop it yourself, or take the tick off it, and restore again.</source>
        <translation>Arrêtez-le vous-même, ou décochez-le, et restaurez de nouveau.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{count} backups, {size}, in {folder}</source>
        <translation>{count} sauvegardes, {size}, dans {folder}</translation>
    </message>
    <message>
        <source>1 backup, {size}, in {folder}</source>
        <translation>1 sauvegarde, {size}, dans {folder}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} is backed up</source>
        <translation>{name} est sauvegardée</translation>
    </message>
    <message>
        <source>{size}. {hint}</source>
        <translation>{size}. {hint}</translation>
    </message>
    <message>
        <source>The backup of {moment} is fine</source>
        <translation>La sauvegarde ({moment}) est en bon état</translation>
    </message>
    <message>
        <source>It was read in full, and every byte is as it was written.</source>
        <translation>Elle a été lue en entier, et chaque octet est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>It was read in full. There is no record of what it was like when it was made.</source>
        <translation>Elle a été lue en entier. Rien n’a été enregistré sur son état à sa création.</translation>
    </message>
    <message>
        <source>The backup of {moment} can be restored</source>
        <translation>La sauvegarde ({moment}) peut être restaurée</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}. The test database is deleted again.</source>
        <translation>Elle a été restaurée à l’essai sur {server}&#xa0;: {tables} avec {rows}. La base d’essai est déjà supprimée.</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}, as many as when it was made. The test database is deleted again.</source>
        <translation>Elle a été restaurée à l’essai sur {server}&#xa0;: {tables} avec {rows}, autant qu’à sa création. La base d’essai est déjà supprimée.</translation>
    </message>
    <message>
        <source>Restored into “{database}”</source>
        <translation>Restaurée dans «&#xa0;{database}&#xa0;»</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauration terminée</translation>
    </message>
    <message>
        <source>Another restore is open</source>
        <translation>Une autre restauration est ouverte</translation>
    </message>
    <message>
        <source>Finish it, or close its window. Then open {file} again.</source>
        <translation>Terminez-la, ou fermez sa fenêtre. Puis ouvrez de nouveau {file}.</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>La restauration est annulée</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before.</source>
        <translation>«&#xa0;{database}&#xa0;» contient de nouveau ce qu’elle contenait avant.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}, made just before.</source>
        <translation>Ce qui était là avant se trouve dans la sauvegarde {name}, faite juste avant.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept as {name} ({size}).</source>
        <translation>Ce que la restauration avait mis en place est conservé sous le nom {name} ({size}).</translation>
    </message>
    <message>
        <source>The database from before is kept as {name} ({size}).</source>
        <translation>La base d’avant est conservée sous le nom {name} ({size}).</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} est supprimée</translation>
    </message>
    <message>
        <source>{size} are free again on the server.</source>
        <translation>Espace libéré sur le serveur&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>The backup of {moment} is in the trash</source>
        <translation>La sauvegarde ({moment}) est dans la corbeille</translation>
    </message>
    <message>
        <source>The backup of {moment} is back</source>
        <translation>La sauvegarde ({moment}) est de retour</translation>
    </message>
    <message>
        <source>{name}: something had been interrupted</source>
        <translation>{name}&#xa0;: quelque chose avait été interrompu</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Rien n’a encore eu lieu.</translation>
    </message>
    <message>
        <source>no operation has the number {number}</source>
        <translation>aucune opération ne porte le numéro {number}</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>BASE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>OPÉRATION</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>REMARQUE</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(retirée)</translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>At an address</source>
        <translation>À une adresse</translation>
    </message>
    <message>
        <source>Through an SSH tunnel</source>
        <translation>Par un tunnel SSH</translation>
    </message>
    <message>
        <source>In a container on this computer</source>
        <translation>Dans un conteneur sur cet ordinateur</translation>
    </message>
    <message>
        <source>In a container on a server (SSH)</source>
        <translation>Dans un conteneur sur un serveur (SSH)</translation>
    </message>
    <message>
        <source>With the server&apos;s own programs (SSH)</source>
        <translation>Avec les programmes du serveur (SSH)</translation>
    </message>
    <message>
        <source>{program} with sudo</source>
        <translation>{program} avec sudo</translation>
    </message>
    <message>
        <source>Usually none is needed: on the server itself, the system user may log in.</source>
        <translation>En général, aucun n’est nécessaire&#xa0;: sur le serveur même, l’utilisateur du système peut se connecter.</translation>
    </message>
    <message>
        <source>Usually none is needed: inside the container, PostgreSQL asks for none.</source>
        <translation>En général, aucun n’est nécessaire&#xa0;: à l’intérieur du conteneur, PostgreSQL n’en demande pas.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Restore the backup of {moment} into the database “{target}” on {server}?</source>
        <translation>Restaurer la sauvegarde ({moment}) dans la base «&#xa0;{target}&#xa0;» sur {server}&#x202f;?</translation>
    </message>
    <message>
        <source>Restore the backup of {moment} into the new database “{target}” on {server}?</source>
        <translation>Restaurer la sauvegarde ({moment}) dans la nouvelle base «&#xa0;{target}&#xa0;» sur {server}&#x202f;?</translation>
    </message>
    <message>
        <source>Replace the contents of “{target}” on {server} with the backup of {moment}?</source>
        <translation>Remplacer le contenu de «&#xa0;{target}&#xa0;» sur {server} par la sauvegarde ({moment})&#x202f;?</translation>
    </message>
    <message>
        <source>Replace the database “{target}” on {server} with the backup of {moment}?</source>
        <translation>Remplacer la base «&#xa0;{target}&#xa0;» sur {server} par la sauvegarde ({moment})&#x202f;?</translation>
    </message>
    <message>
        <source>The database “{database}” stays as it is.</source>
        <translation>La base «&#xa0;{database}&#xa0;» reste telle quelle.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>Les modifications faites depuis ({age}) disparaîtront de {name}. Cela ne peut pas être annulé d’un clic, mais la sauvegarde faite juste avant peut être restaurée.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database is kept on the server, so you can undo.</source>
        <translation>Les modifications faites depuis ({age}) disparaîtront de {name}. La base actuelle est conservée sur le serveur, vous pourrez donc annuler.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database ({size}) is kept on the server, so you can undo.</source>
        <translation>Les modifications faites depuis ({age}) disparaîtront de {name}. La base actuelle ({size}) est conservée sur le serveur, vous pourrez donc annuler.</translation>
    </message>
    <message>
        <source>Restore into the new database</source>
        <translation>Restaurer dans la nouvelle base</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>Remplacer la base</translation>
    </message>
    <message>
        <source>There is no such database on the server now, so nothing is replaced.</source>
        <translation>Cette base n’existe pas sur le serveur en ce moment, rien n’est donc remplacé.</translation>
    </message>
    <message>
        <source>Restore into that database</source>
        <translation>Restaurer dans cette base</translation>
    </message>
    <message>
        <source>“{database}” on {server} now holds the backup of {moment}.</source>
        <translation>«&#xa0;{database}&#xa0;» sur {server} contient maintenant la sauvegarde ({moment}).</translation>
    </message>
    <message>
        <source>Before the restore it held {contents}.</source>
        <translation>Avant la restauration, elle contenait {contents}.</translation>
    </message>
    <message>
        <source>What was there before is also in the backup {name}.</source>
        <translation>Ce qui était là avant se trouve aussi dans la sauvegarde {name}.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>Ce qui était là avant se trouve dans la sauvegarde {name}.</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before: {contents}.</source>
        <translation>«&#xa0;{database}&#xa0;» contient de nouveau ce qu’elle contenait avant&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>{name} is deleted, and {size} are free again on the server.</source>
        <translation>{name} est supprimée, ce qui libère {size} sur le serveur.</translation>
    </message>
    <message>
        <source>Your current database is untouched.</source>
        <translation>Votre base actuelle est intacte.</translation>
    </message>
    <message>
        <source>It holds {contents}, as many as when the backup was made.</source>
        <translation>Elle contient {contents}, autant qu’à la création de la sauvegarde.</translation>
    </message>
    <message>
        <source>It holds {contents}. There is no record to compare that with.</source>
        <translation>Elle contient {contents}. Rien n’a été enregistré pour comparer.</translation>
    </message>
    <message>
        <source>{tables} with {rows}</source>
        <translation>{tables} avec {rows}</translation>
    </message>
    <message>
        <source>Restoring into {target}</source>
        <translation>Restauration dans {target}</translation>
    </message>
    <message>
        <source>Look at both databases</source>
        <translation>Examiner les deux bases</translation>
    </message>
    <message>
        <source>Switch the databases back</source>
        <translation>Remettre les bases comme avant</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Annulation de la restauration</translation>
    </message>
    <message>
        <source>Delete the previous database</source>
        <translation>Supprimer la base précédente</translation>
    </message>
    <message>
        <source>Deleting the previous database</source>
        <translation>Suppression de la base précédente</translation>
    </message>
    <message>
        <source>The database that is in use is not touched.</source>
        <translation>La base en service n’est pas touchée.</translation>
    </message>
    <message>
        <source>Cancelling leaves your current database untouched.</source>
        <translation>Si vous interrompez, votre base actuelle reste intacte.</translation>
    </message>
    <message>
        <source>Load the backup into a new database</source>
        <translation>Charger la sauvegarde dans une nouvelle base</translation>
    </message>
    <message>
        <source>Replace the contents</source>
        <translation>Remplacer le contenu</translation>
    </message>
    <message>
        <source>Load the backup into the empty database</source>
        <translation>Charger la sauvegarde dans la base vide</translation>
    </message>
    <message>
        <source>Read the backup in full</source>
        <translation>Lire la sauvegarde en entier</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Sauvegarder ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Stop the app</source>
        <translation>Arrêter l’application</translation>
    </message>
    <message>
        <source>Compare it with what was backed up</source>
        <translation>Comparer avec ce qui a été sauvegardé</translation>
    </message>
    <message>
        <source>Put the new database in place</source>
        <translation>Mettre la nouvelle base en place</translation>
    </message>
    <message>
        <source>This file is a program for your database, not just data. Only restore it if you trust where it comes from.</source>
        <translation>Ce fichier est un programme pour votre base, et pas seulement des données. Ne le restaurez que si vous faites confiance à son origine.</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>--engine cannot be read: a quotation mark is missing</source>
        <translation>--engine est illisible&#xa0;: il manque un guillemet</translation>
    </message>
    <message>
        <source>--tunnel needs --ssh, and no --container</source>
        <translation>--tunnel exige --ssh, sans --container</translation>
    </message>
    <message>
        <source>--engine needs --container</source>
        <translation>--engine exige --container</translation>
    </message>
    <message>
        <source>--sudo-user and --programs need --ssh, and no --container</source>
        <translation>--sudo-user et --programs exigent --ssh, sans --container</translation>
    </message>
    <message>
        <source>--direct takes back what the other options say</source>
        <translation>--direct annule ce que disent les autres options</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>--user and --dbname are needed</source>
        <translation>--user et --dbname sont nécessaires</translation>
    </message>
    <message>
        <source>--password-stdin has no use with --password-policy ask</source>
        <translation>--password-stdin ne sert à rien avec --password-policy ask</translation>
    </message>
    <message>
        <source>no password came from stdin</source>
        <translation>aucun mot de passe n’est venu de stdin</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text</source>
        <translation>le mot de passe n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>a password cannot hold a NUL character</source>
        <translation>un mot de passe ne peut pas contenir de caractère NUL</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>several backups are called {key}: name the file</source>
        <translation>plusieurs sauvegardes s’appellent {key}&#xa0;: indiquez le fichier</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No database is saved yet. “pgbackup add” saves one.</source>
        <translation>Aucune base n’est encore enregistrée. «&#xa0;pgbackup add&#xa0;» en enregistre une.</translation>
    </message>
    <message>
        <source>{name} is no longer saved. Its backups stay in {folder}.</source>
        <translation>{name} n’est plus enregistrée. Ses sauvegardes restent dans {folder}.</translation>
    </message>
    <message>
        <source>There are no backups yet. “pgbackup backup NAME” makes one.</source>
        <translation>Il n’y a pas encore de sauvegardes. «&#xa0;pgbackup backup NOM&#xa0;» en fait une.</translation>
    </message>
    <message>
        <source>No database from before a restore is kept.</source>
        <translation>Aucune base d’avant une restauration n’est conservée.</translation>
    </message>
    <message>
        <source>Everything is in order. Nothing had to be set right.</source>
        <translation>Tout est en ordre. Il n’y avait rien à remettre en ordre.</translation>
    </message>
    <message>
        <source>Connected. PostgreSQL {version}, the database is {size}.</source>
        <translation>Connecté. PostgreSQL {version}, la base occupe {size}.</translation>
    </message>
    <message>
        <source>No PostgreSQL programs were found.</source>
        <translation>Aucun programme PostgreSQL n’a été trouvé.</translation>
    </message>
    <message>
        <source>To restore it by hand:</source>
        <translation>Pour la restaurer à la main&#xa0;:</translation>
    </message>
    <message>
        <source>Moved to the trash: {path}</source>
        <translation>Mise à la corbeille&#xa0;: {path}</translation>
    </message>
    <message>
        <source>A backup of {database} on {server} needs about {size}.</source>
        <translation>Une sauvegarde de {database} sur {server} a besoin d’environ {size}.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>Ce qui était là avant se trouve dans la sauvegarde {name}.</translation>
    </message>
    <message>
        <source>{name} was read in full: {tables}, SHA-256 {sha256}.</source>
        <translation>{name} a été lue en entier&#xa0;: {tables}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>{name} was restored for a test on {server}: {rows} in {tables}.</source>
        <translation>{name} a été restaurée à l’essai sur {server}&#xa0;: {rows} dans {tables}.</translation>
    </message>
    <message>
        <source>Stopped meanwhile, and started again: {names}.</source>
        <translation>Arrêt pendant ce temps, puis redémarrage&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Restored: {database} on {server} now holds {rows} in {tables}.</source>
        <translation>Restauration terminée&#xa0;: {database} sur {server} contient maintenant {rows} dans {tables}.</translation>
    </message>
    <message>
        <source>Undone: {database} again holds what was kept: {rows} in {tables}.</source>
        <translation>Restauration annulée&#xa0;: {database} contient de nouveau ce qui était conservé&#xa0;: {rows} dans {tables}.</translation>
    </message>
    <message>
        <source>Deleted for good: {name}, {size}.</source>
        <translation>Supprimée définitivement&#xa0;: {name}, {size}.</translation>
    </message>
    <message>
        <source>Kept: {name}, {size}, since {when}.</source>
        <translation>Conservée&#xa0;: {name}, {size}, depuis {when}.</translation>
    </message>
    <message>
        <source>{backup} goes into the database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} va dans la base {target} sur {server}. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>{backup} goes into the new database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} va dans la nouvelle base {target} sur {server}. Rien n’est remplacé.</translation>
    </message>
    <message>
        <source>{backup} replaces the contents of the database {target} on {server}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>{backup} remplace le contenu de la base {target} sur {server}. Cela ne peut pas être annulé d’un clic, mais la sauvegarde faite juste avant peut être restaurée.</translation>
    </message>
    <message>
        <source>{backup} replaces the database {target} on {server}. The present database is kept, so you can undo.</source>
        <translation>{backup} remplace la base {target} sur {server}. La base actuelle est conservée, vous pourrez donc annuler.</translation>
    </message>
    <message>
        <source>Replace {target}?</source>
        <translation>Remplacer {target}&#x202f;?</translation>
    </message>
    <message>
        <source>Restore into {target}?</source>
        <translation>Restaurer dans {target}&#x202f;?</translation>
    </message>
    <message>
        <source>Replace the contents of {target}?</source>
        <translation>Remplacer le contenu de {target}&#x202f;?</translation>
    </message>
    <message>
        <source>Put {name} back as {live}? What is there now is kept in turn.</source>
        <translation>Remettre {name} en place sous le nom {live}&#x202f;? Ce qui s’y trouve maintenant est conservé à son tour.</translation>
    </message>
    <message>
        <source>Delete {name} for good? You can then no longer undo.</source>
        <translation>Supprimer {name} définitivement&#x202f;? Vous ne pourrez alors plus annuler.</translation>
    </message>
    <message>
        <source>To save one:</source>
        <translation>Pour en enregistrer une&#xa0;:</translation>
    </message>
    <message>
        <source>{app} keeps more than its database. Save this as well:</source>
        <translation>{app} garde plus que sa base de données. Sauvegardez aussi ceci&#xa0;:</translation>
    </message>
</context>
<context>
    <name>shown_backups</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
        <source>No backups of {name} yet</source>
        <translation>Pas encore de sauvegarde de {name}</translation>
    </message>
    <message>
        <source>A backup is one file. It is checked as soon as it is made.</source>
        <translation>Une sauvegarde est un seul fichier. Elle est vérifiée dès qu’elle est faite.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>No backups of {name} found</source>
        <translation>Aucune sauvegarde de {name} trouvée</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. It is made with the first backup. If it is on a drive, connect the drive and press F5.</source>
        <translation>Le dossier {folder} n’est pas là. Il est créé avec la première sauvegarde. S’il est sur un disque amovible, branchez-le et appuyez sur F5.</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Getting old</source>
        <translation>Devient ancienne</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Last attempt failed</source>
        <translation>Échec du dernier essai</translation>
    </message>
    <message>
        <source>{state} · {when}</source>
        <translation>{state} · {when}</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
        <source>The last attempt failed ({when}).</source>
        <translation>Le dernier essai a échoué ({when}).</translation>
    </message>
    <message>
        <source>Not protected yet: no backup was checked.</source>
        <translation>Pas encore protégée&#xa0;: aucune sauvegarde n’a été vérifiée.</translation>
    </message>
    <message>
        <source>Not protected: there is no good backup.</source>
        <translation>Non protégée&#xa0;: il n’y a pas de bonne sauvegarde.</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Il n’y a pas encore de bonne sauvegarde.</translation>
    </message>
    <message>
        <source>The last good backup is {age} old ({size}).</source>
        <translation>La dernière bonne sauvegarde date d’il y a {age} ({size}).</translation>
    </message>
    <message>
        <source>Last good backup: {when}, {size}.</source>
        <translation>Dernière bonne sauvegarde&#xa0;: {when}, {size}.</translation>
    </message>
    <message>
        <source>Back up again; the history tells what went wrong.</source>
        <translation>Sauvegardez de nouveau&#x202f;; l’historique dit ce qui n’a pas marché.</translation>
    </message>
    <message>
        <source>Check a backup, or make a new one.</source>
        <translation>Vérifiez une sauvegarde, ou faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Back up now.</source>
        <translation>Sauvegardez maintenant.</translation>
    </message>
    <message>
        <source>See with a test restore that it really can be restored.</source>
        <translation>Faites une restauration d’essai pour voir si elle peut vraiment être restaurée.</translation>
    </message>
    <message>
        <source>Nothing to do now. Back up again by: {when}.</source>
        <translation>Rien à faire pour l’instant. Prochaine sauvegarde au plus tard&#xa0;: {when}.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>FAITE LE</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APPLICATION</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAILLE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>OÙ</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>BASE</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVEUR</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>FAITE PAR</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <source>ENCRYPTION</source>
        <translation>CHIFFREMENT</translation>
    </message>
    <message>
        <source>BACKUP FOLDER</source>
        <translation>DOSSIER DES SAUVEGARDES</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>remplacée par une restauration</translation>
    </message>
    <message>
        <source>replaced by an undo</source>
        <translation>remplacée par une annulation</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>CONSERVÉE</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>Does not run: {reason}</source>
        <translation>Ne démarre pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>ORIGINE</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLE</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>LIGNES</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>Password for {who}: </source>
        <translation>Mot de passe pour {who}&#xa0;: </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>There is no backup “{name}” in {path}.</source>
        <translation>Il n’y a pas de sauvegarde «&#xa0;{name}&#xa0;» dans {path}.</translation>
    </message>
    <message>
        <source>No such database from before a restore is kept on the server.</source>
        <translation>Aucune base de ce nom, d’avant une restauration, n’est conservée sur le serveur.</translation>
    </message>
    <message>
        <source>Choose another name, or add --replace to change the one that is there.</source>
        <translation>Choisissez un autre nom, ou ajoutez --replace pour modifier ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>“pgbackup databases” lists what is saved, and “pgbackup add” saves another.</source>
        <translation>«&#xa0;pgbackup databases&#xa0;» liste ce qui est enregistré, et «&#xa0;pgbackup add&#xa0;» enregistre une autre base.</translation>
    </message>
    <message>
        <source>Repair or rename that file, then try again.</source>
        <translation>Réparez ou renommez ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Set PGPASSWORD, or save it with “pgbackup add NAME --replace --password-stdin”.</source>
        <translation>Définissez PGPASSWORD, ou enregistrez le mot de passe avec «&#xa0;pgbackup add NOM --replace --password-stdin&#xa0;».</translation>
    </message>
    <message>
        <source>Unlock the password store, or set PGPASSWORD.</source>
        <translation>Déverrouillez le trousseau de mots de passe, ou définissez PGPASSWORD.</translation>
    </message>
    <message>
        <source>Correct them with “pgbackup add NAME --replace --user USER --password-stdin”.</source>
        <translation>Corrigez-les avec «&#xa0;pgbackup add NOM --replace --user UTILISATEUR --password-stdin&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the name with “pgbackup add NAME --replace --dbname DATABASE”.</source>
        <translation>Corrigez le nom avec «&#xa0;pgbackup add NOM --replace --dbname BASE&#xa0;».</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or use “pgbackup add NAME --replace --sslmode prefer”.</source>
        <translation>Activez le chiffrement sur le serveur, ou utilisez «&#xa0;pgbackup add NOM --replace --sslmode prefer&#xa0;».</translation>
    </message>
    <message>
        <source>“pgbackup recover NAME” finishes what was interrupted.</source>
        <translation>«&#xa0;pgbackup recover NOM&#xa0;» termine ce qui a été interrompu.</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then run “pgbackup recover NAME”.</source>
        <translation>Assurez-vous que le serveur est joignable, puis lancez «&#xa0;pgbackup recover NOM&#xa0;».</translation>
    </message>
    <message>
        <source>“pgbackup list NAME” shows the backups.</source>
        <translation>«&#xa0;pgbackup list NOM&#xa0;» montre les sauvegardes.</translation>
    </message>
    <message>
        <source>“pgbackup kept NAME” lists what can be put back by its name.</source>
        <translation>«&#xa0;pgbackup kept NOM&#xa0;» liste ce qui peut être remis en place par son nom.</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and back up again.</source>
        <translation>Lisez le journal {log}, corrigez la cause, et sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and restore again.</source>
        <translation>Lisez le journal {log}, corrigez la cause, et restaurez de nouveau.</translation>
    </message>
    <message>
        <source>The details are in the log: {log}.</source>
        <translation>Les détails sont dans le journal&#xa0;: {log}.</translation>
    </message>
    <message>
        <source>The password was not stored, as no password store works here; set PGPASSWORD, or type it when asked.</source>
        <translation>Le mot de passe n’a pas été enregistré, car aucun trousseau de mots de passe ne fonctionne ici&#x202f;; définissez PGPASSWORD, ou saisissez-le quand il est demandé.</translation>
    </message>
</context>
</TS>
