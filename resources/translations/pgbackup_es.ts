<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PG Backup</source>
        <translation>Acerca de PG Backup</translation>
    </message>
    <message>
        <source>Icon of PG Backup</source>
        <translation>Icono de PG Backup</translation>
    </message>
    <message>
        <source>PG Backup {version}</source>
        <translation>PG Backup {version}</translation>
    </message>
    <message>
        <source>with Qt {version}</source>
        <translation>con Qt {version}</translation>
    </message>
    <message>
        <source>Backs up, checks, restores and deletes PostgreSQL databases. A restore keeps the database from before, so that you can undo it.</source>
        <translation>Hace copias de seguridad de bases de datos PostgreSQL, las comprueba, las restaura y las elimina. Una restauración conserva la base anterior, de modo que se puede deshacer.</translation>
    </message>
    <message>
        <source>Versions and programs</source>
        <translation>Versiones y programas</translation>
    </message>
    <message>
        <source>Looking for versions and programs…</source>
        <translation>Buscando versiones y programas…</translation>
    </message>
    <message>
        <source>PostgreSQL is a trademark of the PostgreSQL Community Association of Canada. This program is not made by them.</source>
        <translation>PostgreSQL es una marca de la PostgreSQL Community Association of Canada. Este programa no lo ha hecho ella.</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <source>no programs found</source>
        <translation>no se encontraron programas</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Re&amp;store again…</source>
        <translation>Re&amp;staurar de nuevo…</translation>
    </message>
    <message>
        <source>Undo re&amp;store…</source>
        <translation>De&amp;shacer la restauración…</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Test restore…</source>
        <translation>Restauración de &amp;prueba…</translation>
    </message>
    <message>
        <source>&amp;Look before a backup…</source>
        <translation>&amp;Mirar antes de una copia…</translation>
    </message>
    <message>
        <source>Restore from a f&amp;ile…</source>
        <translation>Restaurar desde un arch&amp;ivo…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la c&amp;arpeta</translation>
    </message>
    <message>
        <source>Make a backup of this database and check it</source>
        <translation>Hacer una copia de esta base de datos y comprobarla</translation>
    </message>
    <message>
        <source>Put the selected backup back; it can be undone</source>
        <translation>Volver a poner la copia seleccionada; se puede deshacer</translation>
    </message>
    <message>
        <source>Read the selected backup in full</source>
        <translation>Leer por completo la copia seleccionada</translation>
    </message>
    <message>
        <source>Try the selected backup out; nothing is replaced</source>
        <translation>Probar la copia seleccionada; no se sustituye nada</translation>
    </message>
    <message>
        <source>See what a backup would meet, without making one</source>
        <translation>Ver con qué se encontraría una copia, sin hacerla</translation>
    </message>
    <message>
        <source>Move the selected backup to the trash</source>
        <translation>Mover la copia seleccionada a la papelera</translation>
    </message>
    <message>
        <source>&amp;Add a database…</source>
        <translation>Aña&amp;dir una base de datos…</translation>
    </message>
    <message>
        <source>F&amp;ind databases…</source>
        <translation>&amp;Buscar bases de datos…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>Eliminar la base &amp;anterior…</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>Añadir una base de datos</translation>
    </message>
    <message>
        <source>Find databases on this computer or on a server</source>
        <translation>Buscar bases de datos en este equipo o en un servidor</translation>
    </message>
    <message>
        <source>Edit this database</source>
        <translation>Editar esta base de datos</translation>
    </message>
    <message>
        <source>Add another database like this one</source>
        <translation>Añadir otra base de datos como esta</translation>
    </message>
    <message>
        <source>Remove this database from the list; its backups stay</source>
        <translation>Quitar esta base de datos de la lista; sus copias se quedan</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Show or hide the &amp;log</source>
        <translation>Mostrar u ocultar el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;About PG Backup</source>
        <translation>&amp;Acerca de PG Backup</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
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
        <translation>Restaurar un archivo de copia</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de copia</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>&amp;Siguiente: restaurar</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>&amp;Archivo de copia:</translation>
    </message>
    <message>
        <source>Which backup is it?</source>
        <translation>¿Qué copia es?</translation>
    </message>
    <message>
        <source>The file is only looked at, and stays as it is.</source>
        <translation>El archivo solo se mira y se queda como está.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>No backup fits the search and the chosen state</source>
        <translation>Ninguna copia coincide con la búsqueda y el estado elegido</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>Buscar en las copias</translation>
    </message>
    <message>
        <source>Show backups by state</source>
        <translation>Mostrar las copias por estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Checked or tested</source>
        <translation>Comprobadas o probadas</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañadas</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Hechas en otro sitio</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Versión del servidor</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>BackupPlanDialog</name>
    <message>
        <source>Before a backup of “{name}”</source>
        <translation>Antes de una copia de «{name}»</translation>
    </message>
    <message>
        <source>Can “{name}” be backed up completely?</source>
        <translation>¿Se puede hacer una copia completa de «{name}»?</translation>
    </message>
    <message>
        <source>What was looked at before the backup</source>
        <translation>Lo que se miró antes de la copia</translation>
    </message>
    <message>
        <source>&amp;Before the backup:</source>
        <translation>&amp;Antes de la copia:</translation>
    </message>
    <message>
        <source>Looking at the server and the folder</source>
        <translation>Mirando el servidor y la carpeta</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking at the server and the folder…</source>
        <translation>Mirando el servidor y la carpeta…</translation>
    </message>
    <message>
        <source>The database has {size}; the backup needs about {needed} in the folder.</source>
        <translation>La base de datos ocupa {size}; la copia necesita unos {needed} en la carpeta.</translation>
    </message>
    <message>
        <source>No backup can be made until every problem in the list is solved.</source>
        <translation>No se puede hacer ninguna copia hasta que se resuelvan todos los problemas de la lista.</translation>
    </message>
    <message>
        <source>A backup can be made. The notes are worth knowing.</source>
        <translation>Se puede hacer una copia. Conviene conocer las notas.</translation>
    </message>
    <message>
        <source>A complete backup can be made.</source>
        <translation>Se puede hacer una copia completa.</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>This is your only backup of {name}. It can be brought back from the trash.</source>
        <translation>Esta es su única copia de {name}. Se puede recuperar de la papelera.</translation>
    </message>
    <message>
        <source>Delete the only backup?</source>
        <translation>¿Eliminar la única copia?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>What was looked at before the restore</source>
        <translation>Lo que se miró antes de la restauración</translation>
    </message>
</context>
<context>
    <name>CheckListModel</name>
    <message>
        <source>These will be disconnected: {names}.</source>
        <translation>Se desconectarán: {names}.</translation>
    </message>
    <message>
        <source>{application} ({count})</source>
        <translation>{application} ({count})</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <translation>un programa sin nombre</translation>
    </message>
    <message>
        <source>OK: {text}</source>
        <translation>Bien: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problema: {text}</translation>
    </message>
</context>
<context>
    <name>ChooseDatabaseDialog</name>
    <message>
        <source>Restore a file</source>
        <translation>Restaurar un archivo</translation>
    </message>
    <message>
        <source>Which database is “{file}” for?</source>
        <translation>¿Para qué base de datos es «{file}»?</translation>
    </message>
    <message>
        <source>Nothing is restored yet: you see first what would happen.</source>
        <translation>Todavía no se restaura nada: primero verá qué ocurriría.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name} ({database} en {server})</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>May ssh use this key?</source>
        <translation>¿Puede ssh usar esta clave?</translation>
    </message>
    <message>
        <source>&amp;Use the key</source>
        <translation>&amp;Usar la clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionTicks</name>
    <message>
        <source>Reaching {server}…</source>
        <translation>Conectando con {server}…</translation>
    </message>
    <message>
        <source>Logging in as {user}…</source>
        <translation>Iniciando sesión como {user}…</translation>
    </message>
    <message>
        <source>Looking for the database {name}…</source>
        <translation>Buscando la base de datos {name}…</translation>
    </message>
    <message>
        <source>Looking for programs that fit the server…</source>
        <translation>Buscando programas adecuados para el servidor…</translation>
    </message>
    <message>
        <source>The database is there: PostgreSQL {version}, {size}</source>
        <translation>La base de datos está ahí: PostgreSQL {version}, {size}</translation>
    </message>
    <message>
        <source>Fitting programs found, for PostgreSQL {version}</source>
        <translation>Se encontraron programas adecuados, para PostgreSQL {version}</translation>
    </message>
    <message>
        <source>{server} answers</source>
        <translation>{server} responde</translation>
    </message>
    <message>
        <source>Logged in as {user}</source>
        <translation>Sesión iniciada como {user}</translation>
    </message>
</context>
<context>
    <name>DatabaseField</name>
    <message>
        <source>&amp;List databases</source>
        <translation>&amp;Listar bases</translation>
    </message>
</context>
<context>
    <name>DatabaseListing</name>
    <message>
        <source>Asking {server} for its databases…</source>
        <translation>Preguntando a {server} por sus bases de datos…</translation>
    </message>
</context>
<context>
    <name>DatabaseModel</name>
    <message>
        <source>Database {database} on {server}</source>
        <translation>Base de datos {database} en {server}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>DatabaseWork</name>
    <message>
        <source>The database itself and its backups in {folder} stay as they are.</source>
        <translation>La base de datos en sí y sus copias en {folder} se quedan como están.</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <translation>¿Quitar {name} de la lista?</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (duplicado)</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name} (duplicado {number})</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Suma de comprobación (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>No backup selected</source>
        <translation>Ninguna copia seleccionada</translation>
    </message>
    <message>
        <source>Select a backup to see what is in it.</source>
        <translation>Seleccione una copia para ver qué contiene.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Last read in full</source>
        <translation>Última lectura completa</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Versión del servidor</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>How to restore without this app</source>
        <translation>Cómo restaurar sin esta aplicación</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>No está en esta copia</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>Detalles de la copia</translation>
    </message>
    <message>
        <source>The server&apos;s logins and passwords, its other databases, and the files of the app, such as photos or videos. Save those as well.</source>
        <translation>Los usuarios y contraseñas del servidor, sus otras bases de datos y los archivos de la aplicación, como fotos o vídeos. Guárdelos también.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Copiar las órdenes</translation>
    </message>
</context>
<context>
    <name>FindDatabasesDialog</name>
    <message>
        <source>Find databases</source>
        <translation>Buscar bases de datos</translation>
    </message>
    <message>
        <source>Nothing was looked at yet</source>
        <translation>Todavía no se ha mirado nada</translation>
    </message>
    <message>
        <source>Find looks for PostgreSQL in Docker and Podman, and for a server of its own.</source>
        <translation>«Buscar» mira si hay PostgreSQL en Docker y en Podman, o como servidor propio.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias</translation>
    </message>
    <message>
        <source>Make the first backup of each &amp;now</source>
        <translation>&amp;Hacer ahora la primera copia de cada una</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Where do your databases run?</source>
        <translation>¿Dónde funcionan sus bases de datos?</translation>
    </message>
    <message>
        <source>Choose this computer, or type how you log in to your server by ssh, such as pi@nas. Nothing is changed there.</source>
        <translation>Elija este equipo, o escriba cómo inicia sesión por ssh en su servidor, por ejemplo pi@nas. Allí no se cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Dónde:</translation>
    </message>
    <message>
        <source>Folder for &amp;backups:</source>
        <translation>Carpeta de co&amp;pias:</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n database(s)</source>
        <translation>
            <numerusform>&amp;Añadir %n base de datos</numerusform>
            <numerusform>&amp;Añadir %n bases de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more app(s) keep something elsewhere: select one to see what.</source>
        <translation>
            <numerusform>%n aplicación más guarda algo en otro sitio: selecciónela para ver qué.</numerusform>
            <numerusform>%n aplicaciones más guardan algo en otro sitio: seleccione una para ver qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the backups of {app}: {what}</source>
        <translation>No está en las copias de {app}: {what}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Búsqueda detenida</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>No se pudo mirar nada</translation>
    </message>
    <message>
        <source>No database was found there</source>
        <translation>Allí no se encontró ninguna base de datos</translation>
    </message>
    <message>
        <source>If there is one all the same, add it by its address.</source>
        <translation>Si aun así hay una, añádala por su dirección.</translation>
    </message>
</context>
<context>
    <name>FindLines</name>
    <message>
        <source>Reaching {place}…</source>
        <translation>{place}: conectando…</translation>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Backing up {name}…</source>
        <translation>Haciendo la copia de {name}…</translation>
    </message>
    <message>
        <source>You can close this window; the backup goes on.</source>
        <translation>Puede cerrar esta ventana; la copia continúa.</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>Aún sin proteger</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was changed.</source>
        <translation>La copia se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>{name} is backed up: {size} in {folder}, read again in full and fine.</source>
        <translation>La copia de {name} está hecha: {size} en {folder}, leída de nuevo entera y en buen estado.</translation>
    </message>
    <message>
        <source>Not included: the files that your app keeps outside the database, such as photos and documents. Copy those as well.</source>
        <translation>No incluye los archivos que su aplicación guarda fuera de la base de datos, como fotos y documentos. Cópielos también.</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Falta todavía: {fields}</translation>
    </message>
</context>
<context>
    <name>FirstRunFrame</name>
    <message>
        <source>Protect a database</source>
        <translation>Proteger una base de datos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
</context>
<context>
    <name>FirstRunPane</name>
    <message>
        <source>Protect your first database</source>
        <translation>Proteja su primera base de datos</translation>
    </message>
    <message>
        <source>In two minutes it is backed up, and every restore can be undone.</source>
        <translation>En dos minutos tendrá una copia, y cada restauración se podrá deshacer.</translation>
    </message>
    <message>
        <source>F&amp;ind my databases</source>
        <translation>&amp;Buscar mis bases de datos</translation>
    </message>
    <message>
        <source>In Docker or without, on this computer or on your server</source>
        <translation>En Docker o sin él, en este equipo o en su servidor</translation>
    </message>
    <message>
        <source>I have an address or settings to &amp;paste</source>
        <translation>Tengo una dirección o ajustes para &amp;pegar</translation>
    </message>
    <message>
        <source>A compose file, an .env file, a link like postgresql://…</source>
        <translation>Un archivo compose, un archivo .env, un enlace como postgresql://…</translation>
    </message>
    <message>
        <source>Fill in a &amp;form</source>
        <translation>Rellenar un &amp;formulario</translation>
    </message>
    <message>
        <source>Server, database, user and password</source>
        <translation>Servidor, base de datos, usuario y contraseña</translation>
    </message>
    <message>
        <source>I only have a backup fi&amp;le</source>
        <translation>Solo tengo un a&amp;rchivo de copia</translation>
    </message>
    <message>
        <source>See what is in it, then restore it</source>
        <translation>Ver qué contiene y después restaurarlo</translation>
    </message>
</context>
<context>
    <name>FolderNotes</name>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>No se puede escribir nada en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>The free space of this folder cannot be told. Choose another if in doubt.</source>
        <translation>No se puede saber cuánto espacio libre tiene esta carpeta. En caso de duda, elija otra.</translation>
    </message>
    <message>
        <source>Only {free} are free, and the database takes {size}. Choose a volume with more space.</source>
        <translation>Solo hay {free} libres, y la base de datos ocupa {size}. Elija un volumen con más espacio.</translation>
    </message>
    <message>
        <source>{free} are free here.</source>
        <translation>Aquí hay {free} libres.</translation>
    </message>
    <message>
        <source>{free} are free here. A backup takes less than the database, {size}.</source>
        <translation>Aquí hay {free} libres. Una copia ocupa menos que la base de datos, {size}.</translation>
    </message>
    <message>
        <source>This is the same disk as the database. If it breaks, both are lost: choose another disk, or copy the backups elsewhere.</source>
        <translation>Este es el mismo disco que el de la base de datos. Si se estropea, se pierden ambas: elija otro disco, o guarde también las copias en otro sitio.</translation>
    </message>
    <message>
        <source>The database runs on this computer too. A fire or a theft takes both: keep a copy elsewhere.</source>
        <translation>La base de datos también está en este equipo. Un incendio o un robo se lleva ambas: guarde un duplicado en otro sitio.</translation>
    </message>
    <message>
        <source>This drive can be unplugged. Backups need it to be connected.</source>
        <translation>Esta unidad se puede desconectar. Para las copias debe estar conectada.</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>Ya está en la lista</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Databases that were found</source>
        <translation>Bases de datos encontradas</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>The language changes when PG Backup is started the next time.</source>
        <translation>El idioma cambiará la próxima vez que se inicie PG Backup.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Lines kept in the log:</source>
        <translation>&amp;Líneas que guarda el registro:</translation>
    </message>
    <message>
        <source>Tables loaded at the sa&amp;me time:</source>
        <translation>Tablas cargadas al &amp;mismo tiempo:</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>HeadlinePane</name>
    <message>
        <source>Next step: {step}</source>
        <translation>Siguiente paso: {step}</translation>
    </message>
    <message>
        <source>Previous database</source>
        <translation>Base anterior</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Backups and checks that ran</source>
        <translation>Copias y comprobaciones realizadas</translation>
    </message>
    <message>
        <source>Restores that ran</source>
        <translation>Restauraciones realizadas</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Copias</translation>
    </message>
    <message>
        <source>&amp;Restores</source>
        <translation>&amp;Restauraciones</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Copy what is known of the selected failure; no password is in it</source>
        <translation>Copia lo que se sabe del fallo seleccionado; no contiene ninguna contraseña</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No backup has run yet</source>
        <translation>Aún no se ha hecho ninguna copia</translation>
    </message>
    <message>
        <source>Every backup, check and delete is listed here, however it ends.</source>
        <translation>Aquí aparecen todas las copias, comprobaciones y eliminaciones, acaben como acaben.</translation>
    </message>
    <message>
        <source>No restore has run yet</source>
        <translation>Aún no se ha hecho ninguna restauración</translation>
    </message>
    <message>
        <source>Every restore and its undo is listed here, however it ends.</source>
        <translation>Aquí aparecen todas las restauraciones, también las deshechas, acaben como acaben.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitada)</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>As that server calls it, mostly localhost</source>
        <translation>Como lo llama ese servidor, casi siempre localhost</translation>
    </message>
    <message>
        <source>Host name, IP address, or paste postgresql://…</source>
        <translation>Nombre del equipo, dirección IP, o pegue postgresql://…</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Databases kept from restores</source>
        <translation>Bases conservadas de restauraciones</translation>
    </message>
    <message>
        <source>Restores of {name} have put these databases aside</source>
        <translation>Las restauraciones de {name} han apartado estas bases de datos</translation>
    </message>
    <message>
        <source>Together they take {size} on the server. You can go back to any of them. Delete one once you are sure that you will not need it.</source>
        <translation>Juntas ocupan {size} en el servidor. Puede volver a cualquiera de ellas. Elimine una cuando tenga la certeza de que no la necesitará.</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>Bases conservadas</translation>
    </message>
    <message>
        <source>&amp;Kept, newest first:</source>
        <translation>C&amp;onservadas, la más reciente primero:</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>&amp;Eliminarla…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Restore again…</source>
        <translation>&amp;Restaurar de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>&amp;Deshacer la restauración…</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>{moment}: from before a restore, {size} ({name})</source>
        <translation>{moment}: la anterior a una restauración, {size} ({name})</translation>
    </message>
    <message>
        <source>{moment}: what a restore had put there, {size} ({name})</source>
        <translation>{moment}: lo que una restauración había puesto, {size} ({name})</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>&amp;Parte:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>Ocultar el registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>Copia lo seleccionado, o todo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save what is shown to a file</source>
        <translation>Guarda en un archivo lo que se muestra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty this pane</source>
        <translation>Vacía este panel</translation>
    </message>
    <message>
        <source>Open log file</source>
        <translation>Abrir el archivo de registro</translation>
    </message>
    <message>
        <source>The file holds every line</source>
        <translation>El archivo contiene todas las líneas</translation>
    </message>
    <message>
        <source>… {count} lines not shown; the log file holds them</source>
        <translation>… {count} líneas no mostradas; están en el archivo de registro</translation>
    </message>
</context>
<context>
    <name>LogSaver</name>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>LoginFileHint</name>
    <message>
        <source>Leave it empty to use the password in your .pgpass file.</source>
        <translation>Déjelo vacío para usar la contraseña de su archivo .pgpass.</translation>
    </message>
    <message>
        <source>Your .pgpass file has a password for this login, but others may read the file, so it is not used. This makes it private: chmod 600 ~/.pgpass</source>
        <translation>Su archivo .pgpass tiene una contraseña para este usuario, pero otros pueden leer el archivo, así que no se usa. Así se hace privado: chmod 600 ~/.pgpass</translation>
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
        <translation>Todavía hay algo en marcha</translation>
    </message>
    <message>
        <source>If you quit now, it is cancelled and cleaned up. Nothing is lost.</source>
        <translation>Si sale ahora, se cancela y se limpia todo. No se pierde nada.</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>Cancelar y salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>{percent} % – {what} – PG Backup</source>
        <translation>{percent} % – {what} – PG Backup</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>El informe está copiado</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Show log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Trust this file</source>
        <translation>Confiar en este archivo</translation>
    </message>
    <message>
        <source>Undo without stopping it</source>
        <translation>Deshacer sin detenerla</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>Abrir los ajustes…</translation>
    </message>
    <message>
        <source>Edit database…</source>
        <translation>Editar la base de datos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>ssh waits for you</source>
        <translation>ssh le está esperando</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password for {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Password of the user “{user}” for the database “{database}” on {server}:</source>
        <translation>Contraseña del usuario «{user}» para la base de datos «{database}» en {server}:</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>El servidor no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>It will be kept in the system&apos;s password store.</source>
        <translation>Se guardará en el almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>It will be kept in memory until you quit, and written nowhere.</source>
        <translation>Se guardará en la memoria hasta que salga, y no se escribirá en ningún sitio.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Most&amp;rar</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>postgresql://…, docker-compose.yml, .env, or the settings of your app</source>
        <translation>postgresql://…, docker-compose.yml, .env o los ajustes de su aplicación</translation>
    </message>
    <message>
        <source>Paste anyt&amp;hing here:</source>
        <translation>Pegue a&amp;quí lo que tenga:</translation>
    </message>
    <message>
        <source>Address or settings</source>
        <translation>Dirección o ajustes</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>P&amp;egar</translation>
    </message>
    <message>
        <source>P&amp;aste an address or settings</source>
        <translation>P&amp;egar una dirección o ajustes</translation>
    </message>
    <message>
        <source>Reads what was copied and fills in the fields below</source>
        <translation>Lee lo que se copió y rellena los campos de abajo</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elegir un servicio</translation>
    </message>
    <message>
        <source>The services in your pg_service.conf file</source>
        <translation>Los servicios de su archivo pg_service.conf</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>Examinar: {name}</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Edit database</source>
        <translation>Editar la base de datos</translation>
    </message>
    <message>
        <source>Add database</source>
        <translation>Añadir una base de datos</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Probar la cone&amp;xión</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Falta todavía: {fields}</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>De&amp;tener la prueba</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation>Conectando con {server}…</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}; size of the database: {size}.</source>
        <translation>Conectado a PostgreSQL {version}; tamaño de la base de datos: {size}.</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found there.</source>
        <translation>Programas para PostgreSQL {major} encontrados allí.</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found. {reason}</source>
        <translation>Se encontraron programas para PostgreSQL {major}. {reason}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Backup folder</source>
        <translation>Carpeta de copias</translation>
    </message>
    <message>
        <source>For example postgres</source>
        <translation>Por ejemplo, postgres</translation>
    </message>
    <message>
        <source>&amp;Reached by:</source>
        <translation>Acceso med&amp;iante:</translation>
    </message>
    <message>
        <source>SSH server:</source>
        <translation>Servidor SSH:</translation>
    </message>
    <message>
        <source>&amp;Container:</source>
        <translation>Contene&amp;dor:</translation>
    </message>
    <message>
        <source>Syste&amp;m user:</source>
        <translation>E&amp;jecutado por:</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Backup folder:</source>
        <translation>Carpeta de co&amp;pias:</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>&amp;Nombre en la lista:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Puert&amp;o:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>&amp;Keep password:</source>
        <translation>&amp;Guardar contraseña:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Guardada; deje el campo vacío para conservarla</translation>
    </message>
    <message>
        <source>The system&apos;s password store cannot be used on this computer right now.</source>
        <translation>El almacén de contraseñas del sistema no se puede usar ahora en este equipo.</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>Prob&amp;ar</translation>
    </message>
    <message>
        <source>Looks for programs again, with the places as they are typed</source>
        <translation>Busca de nuevo los programas, en los lugares indicados</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>Carpeta de los programas</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>Buscando programas…</translation>
    </message>
    <message>
        <source>Programs &amp;found on this computer:</source>
        <translation>Programas &amp;encontrados en este equipo:</translation>
    </message>
    <message>
        <source>Use others (leave empty to let PG Backup choose)</source>
        <translation>Usar otros (deje vacío para que elija PG Backup)</translation>
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
        <translation>Carpe&amp;ta:</translation>
    </message>
    <message>
        <source>No pg_dump and pg_restore of one version were found. Install the PostgreSQL client programs, or choose their folder above.</source>
        <translation>No se encontraron pg_dump y pg_restore de una misma versión. Instale los programas cliente de PostgreSQL, o elija arriba su carpeta.</translation>
    </message>
    <message>
        <source>Ready for PostgreSQL servers up to version {newest} (found: {majors}).</source>
        <translation>Listo para servidores PostgreSQL hasta la versión {newest} (encontradas: {majors}).</translation>
    </message>
    <message>
        <source>{text} Nothing that works was found in: {missing}.</source>
        <translation>{text} No se encontró nada que funcione en: {missing}.</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>{percent} % after {elapsed}</source>
        <translation>{percent} % tras {elapsed}</translation>
    </message>
    <message>
        <source>Stopping and cleaning up</source>
        <translation>Deteniendo y limpiando</translation>
    </message>
</context>
<context>
    <name>ReachFields</name>
    <message>
        <source>user@server, or a name from your SSH settings</source>
        <translation>usuario@servidor, o un nombre de sus ajustes de SSH</translation>
    </message>
    <message>
        <source>Its name as “docker ps” shows it</source>
        <translation>Su nombre tal como lo muestra «docker ps»</translation>
    </message>
    <message>
        <source>For example postgres; empty: the user who logs in</source>
        <translation>Por ejemplo postgres; vacío: quien inicia sesión</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programa:</translation>
    </message>
    <message>
        <source>Program that runs the container</source>
        <translation>Programa que ejecuta el contenedor</translation>
    </message>
</context>
<context>
    <name>RemedyBox</name>
    <message>
        <source>SQL that helps</source>
        <translation>SQL que ayuda</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then use the login that it makes.</source>
        <translation>Qué ayuda: ejecute esto en el servidor como superusuario, por ejemplo en psql. Use después el usuario que crea.</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then look again.</source>
        <translation>Qué ayuda: ejecute esto en el servidor como superusuario, por ejemplo en psql. Después, mire de nuevo.</translation>
    </message>
</context>
<context>
    <name>RestoreApps</name>
    <message>
        <source>Stop these while restoring, and start them again:</source>
        <translation>Detener durante la restauración, y volver a iniciar después:</translation>
    </message>
    <message>
        <source>What uses this database could not be found out. If it is an app, stop it before you restore.</source>
        <translation>No se pudo averiguar qué usa esta base de datos. Si es una aplicación, deténgala antes de restaurar.</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <source>Where is it to go?</source>
        <translation>¿Adónde debe ir?</translation>
    </message>
    <message>
        <source>Database that the backup goes to</source>
        <translation>Base de datos a la que va la copia</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name} ({database} en {server})</translation>
    </message>
    <message>
        <source>&amp;Database or server of your list:</source>
        <translation>Base de datos o servidor de su &amp;lista:</translation>
    </message>
    <message>
        <source>Into a ne&amp;w database next to it</source>
        <translation>En una base de datos n&amp;ueva al lado</translation>
    </message>
    <message>
        <source>Na&amp;me of that database:</source>
        <translation>No&amp;mbre de esa base de datos:</translation>
    </message>
    <message>
        <source>Back up what is there now fir&amp;st</source>
        <translation>&amp;Hacer antes una copia de lo que hay ahora</translation>
    </message>
    <message>
        <source>&amp;Replace {name}; you can undo it</source>
        <translation>Sustitui&amp;r {name}; se puede deshacer</translation>
    </message>
    <message>
        <source>Replace the c&amp;ontents of {name}; no undo by a click</source>
        <translation>Sustituir el c&amp;ontenido de {name}; no se deshace con un clic</translation>
    </message>
    <message>
        <source>The backup is loaded into a new database, compared, and put in place of “{database}”. The one from before is kept on the server.</source>
        <translation>La copia se carga en una base de datos nueva, se compara y se pone en el lugar de «{database}». La anterior se conserva en el servidor.</translation>
    </message>
    <message>
        <source>What “{database}” holds is replaced in one step. A backup of it is made first; to go back you restore that one.</source>
        <translation>Lo que «{database}» contiene se sustituye en un solo paso. Antes se hace una copia; para volver atrás, se restaura esa copia.</translation>
    </message>
    <message>
        <source>“{database}” stays as it is. The name may also be that of a database that is there and empty.</source>
        <translation>«{database}» se queda como está. El nombre también puede ser el de una base de datos que ya exista y esté vacía.</translation>
    </message>
    <message>
        <source>The login “{user}” may not create databases, so it cannot do this. Give it that right on the server, or choose another way.</source>
        <translation>El usuario «{user}» no puede crear bases de datos, así que no puede hacer esto. Dele ese derecho en el servidor, o elija otra manera.</translation>
    </message>
    <message>
        <source>If it cannot be made, for example because the database is damaged, the restore goes on: the current database is kept anyway.</source>
        <translation>Si no se puede hacer, por ejemplo porque la base de datos está dañada, la restauración continúa: la base actual se conserva de todos modos.</translation>
    </message>
    <message>
        <source>It is the way back, so it is always made here. If it cannot be made, nothing is changed.</source>
        <translation>Es el camino de vuelta, así que aquí se hace siempre. Si no se puede hacer, no se cambia nada.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore “{name}”</source>
        <translation>Restaurar «{name}»</translation>
    </message>
    <message>
        <source>Pages of the restore</source>
        <translation>Páginas de la restauración</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Listo?</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Try &amp;again…</source>
        <translation>Intentar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>Confío en este archivo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <source>The last lines of the log</source>
        <translation>Las últimas líneas del registro</translation>
    </message>
    <message>
        <source>Restore aga&amp;in</source>
        <translation>Restaurar de n&amp;uevo</translation>
    </message>
    <message>
        <source>&amp;Undo restore</source>
        <translation>&amp;Deshacer la restauración</translation>
    </message>
    <message>
        <source>Delete what the restore had &amp;put there…</source>
        <translation>&amp;Eliminar lo que puso la restauración…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>Eliminar la base &amp;anterior…</translation>
    </message>
    <message>
        <source>Your current database is untouched, and what was begun is cleaned up.</source>
        <translation>Su base de datos actual está intacta, y lo que se empezó se ha limpiado.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>I trust this &amp;file</source>
        <translation>Confío en este archi&amp;vo</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>Mostrar el re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
</context>
<context>
    <name>RestoreFollow</name>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>La restauración se ha deshecho</translation>
    </message>
    <message>
        <source>The previous database is deleted</source>
        <translation>La base anterior se ha eliminado</translation>
    </message>
</context>
<context>
    <name>RestoreReady</name>
    <message>
        <source>W&amp;hat was looked at:</source>
        <translation>&amp;Lo que se miró:</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible</source>
        <translation>Mirando si la restauración es posible</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible…</source>
        <translation>Mirando si la restauración es posible…</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>Todo está listo.</translation>
    </message>
    <message>
        <source>The restore cannot start until every problem in the list is solved.</source>
        <translation>La restauración no puede empezar hasta que se resuelvan todos los problemas de la lista.</translation>
    </message>
</context>
<context>
    <name>RestoreRunning</name>
    <message>
        <source>What is done and what is to come</source>
        <translation>Lo que está hecho y lo que queda por hacer</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto se ha avanzado</translation>
    </message>
    <message>
        <source>You can close this window; it goes on, and the main window shows how far it is.</source>
        <translation>Puede cerrar esta ventana; la restauración continúa, y la ventana principal muestra cuánto ha avanzado.</translation>
    </message>
    <message>
        <source>It is being finished now; this takes a moment and cannot be stopped.</source>
        <translation>Se está terminando; tarda un momento y no se puede detener.</translation>
    </message>
    <message>
        <source>It is being cancelled, and what was begun is cleaned up.</source>
        <translation>Se está cancelando, y se limpia lo que se empezó.</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Bring back the backup of {moment}</source>
        <translation>Recuperar la copia de {moment}</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what it needs and have confirmed it.</source>
        <translation>No se cambia nada hasta que usted haya visto lo que hace falta y lo haya confirmado.</translation>
    </message>
    <message>
        <source>{moment} ({age} ago)</source>
        <translation>{moment} (hace {age})</translation>
    </message>
    <message>
        <source>{badge}: {hint}</source>
        <translation>{badge}: {hint}</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>Hecha:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>Hecha por:</translation>
    </message>
    <message>
        <source>Of the database:</source>
        <translation>De la base de datos:</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>En el servidor:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>“{name}” will hold again what it held then. Changes made since then ({age}) will disappear from {name}. The current database is kept, so you can undo.</source>
        <translation>«{name}» volverá a contener lo que contenía entonces. Los cambios hechos desde entonces ({age}) desaparecerán de {name}. La base actual se conserva, de modo que se puede deshacer.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>This backup failed a check. It is read again in full before anything is changed; choose another one if you can.</source>
        <translation>Esta copia no superó una comprobación. Se lee de nuevo entera antes de cambiar nada; elija otra si puede.</translation>
    </message>
    <message>
        <source>This is a backup of the database “{source}”. Look on the next page whether it is to go into “{target}”.</source>
        <translation>Esta es una copia de la base de datos «{source}». Mire en la página siguiente si debe ir a «{target}».</translation>
    </message>
</context>
<context>
    <name>RestoreWork</name>
    <message>
        <source>“{database}” will again hold what it held {age} ago ({moment}). Changes made since then disappear from it, but what it holds now is kept aside, so nothing is lost. Programs that use it are disconnected.</source>
        <translation>«{database}» volverá a contener lo que contenía hace {age} ({moment}). Los cambios hechos desde entonces desaparecerán de ella, pero lo que contiene ahora se conserva aparte, así que no se pierde nada. Los programas que la usan se desconectarán.</translation>
    </message>
    <message>
        <source>Undo the restore of {name}?</source>
        <translation>¿Deshacer la restauración de {name}?</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>Restore {name} again?</source>
        <translation>¿Restaurar de nuevo {name}?</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>Restaurar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop {apps} meanwhile, and start it again</source>
        <translation>De&amp;tener {apps} mientras tanto, y volver a iniciar después</translation>
    </message>
    <message>
        <source>You will no longer be able to undo the restore of {moment}: what “{database}” held until then is gone for good. This frees {size} on the server.</source>
        <translation>Ya no podrá deshacer la restauración de {moment}: lo que «{database}» contenía hasta entonces se pierde para siempre. Así se liberan {size} en el servidor.</translation>
    </message>
    <message>
        <source>You will no longer be able to go back to what “{database}” held until the undo of {moment}: it is gone for good. This frees {size} on the server.</source>
        <translation>Ya no podrá volver a lo que «{database}» contenía hasta que se deshizo la restauración ({moment}): se pierde para siempre. Así se liberan {size} en el servidor.</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Eliminarla…</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>It is handed to ssh, and neither kept nor written anywhere.</source>
        <translation>Se entrega a ssh, y no se guarda ni se escribe en ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passphrase of the key {file}</source>
        <translation>Frase de contraseña de la clave {file}</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>Contraseña de {user}</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Respuesta:</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programas</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
</context>
<context>
    <name>SshQuestionDialog</name>
    <message>
        <source>PG Backup – question of ssh</source>
        <translation>PG Backup – pregunta de ssh</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Stopped: {step}</source>
        <translation>Detenido: {step}</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>Ahora: {step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>To come: {step}</source>
        <translation>Por hacer: {step}</translation>
    </message>
</context>
<context>
    <name>TablesBox</name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>Tablas ({count})</translation>
    </message>
    <message>
        <source>Tables ({count}), {rows}</source>
        <translation>Tablas ({count}), {rows}</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>Buscar en las tablas</translation>
    </message>
    <message>
        <source>Tables in this backup</source>
        <translation>Tablas de esta copia</translation>
    </message>
</context>
<context>
    <name>TablesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>PostgreSQL programs found on this computer</source>
        <translation>Programas de PostgreSQL encontrados en este equipo</translation>
    </message>
</context>
<context>
    <name>ToolTableModel</name>
    <message>
        <source>{path} does not run: {reason}</source>
        <translation>{path} no se ejecuta: {reason}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>No se ejecuta</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Test restore</source>
        <translation>Restauración de prueba</translation>
    </message>
    <message>
        <source>Try out the backup of {moment}?</source>
        <translation>¿Probar la copia de {moment}?</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch database on the server, the rows of every table are counted and compared with the backup, and the scratch database is deleted again. Your databases are not touched. For the time it takes, the server needs space for one more copy.</source>
        <translation>La copia se restaura en una base de prueba en el servidor, se cuentan las filas de cada tabla y se comparan con la copia, y la base de prueba se vuelve a eliminar. Sus bases de datos no se tocan. Mientras dura, el servidor necesita espacio para una copia más.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>{server} (the one of {name})</source>
        <translation>{server} (el de {name})</translation>
    </message>
    <message>
        <source>On this &amp;server:</source>
        <translation>En este &amp;servidor:</translation>
    </message>
    <message>
        <source>Start test restore</source>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>Confío en este archivo</translation>
    </message>
</context>
<context>
    <name>YesNoDialog</name>
    <message>
        <source>A question of ssh</source>
        <translation>Una pregunta de ssh</translation>
    </message>
    <message>
        <source>&amp;Yes, this is my server</source>
        <translation>&amp;Sí, es mi servidor</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Is {host} your server?</source>
        <translation>¿Es {host} su servidor?</translation>
    </message>
    <message>
        <source>This computer has not connected to {host} before, so ssh cannot tell whether it is the right one. The server shows this key ({kind}):</source>
        <translation>Este equipo no se ha conectado antes con {host}, así que ssh no puede saber si es el correcto. El servidor muestra esta clave ({kind}):</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key</source>
        <translation>Huella de la clave del servidor</translation>
    </message>
    <message>
        <source>This computer knows the same key already, under another name or address: {names}</source>
        <translation>Este equipo ya conoce esa misma clave, con otro nombre u otra dirección: {names}</translation>
    </message>
    <message>
        <source>Compare it with what the server shows on its own screen after “{command}”. If it is another one, somebody else may be answering: say No. Nothing is sent before you answer.</source>
        <translation>Compárela con lo que muestra el servidor en su propia pantalla tras «{command}». Si es otra, quizá responda alguien distinto: diga No. No se envía nada antes de que usted responda.</translation>
    </message>
</context>
<context>
    <name>_WorryLine</name>
    <message>
        <source>Show what helps…</source>
        <translation>Mostrar qué ayuda…</translation>
    </message>
</context>
<context>
    <name>boxes</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>--beside needs the name of a new database</source>
        <translation>--beside necesita el nombre de una base de datos nueva</translation>
    </message>
    <message>
        <source>--in-place needs the backup made just before</source>
        <translation>--in-place necesita la copia que se hace justo antes</translation>
    </message>
    <message>
        <source>nobody is there to confirm: add --yes</source>
        <translation>no hay nadie que lo confirme: añada --yes</translation>
    </message>
    <message>
        <source>--beside replaces nothing, so there is nothing to stop</source>
        <translation>--beside no sustituye nada, así que no hay nada que detener</translation>
    </message>
    <message>
        <source>--keep-running stops nothing</source>
        <translation>--keep-running no detiene nada</translation>
    </message>
    <message>
        <source>no app was found beside this database: name it with --stop</source>
        <translation>no se encontró ninguna aplicación junto a esta base de datos: nómbrela con --stop</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Where is your database?</source>
        <translation>¿Dónde está su base de datos?</translation>
    </message>
    <message>
        <source>Can it be reached?</source>
        <translation>¿Se puede llegar a ella?</translation>
    </message>
    <message>
        <source>Where to keep the backups?</source>
        <translation>¿Dónde guardar las copias?</translation>
    </message>
    <message>
        <source>The first backup</source>
        <translation>La primera copia</translation>
    </message>
    <message>
        <source>Copy the compose file, the .env file or the database address of your app, and paste it here. What is found appears in the fields below.</source>
        <translation>Copie el archivo compose, el archivo .env o la dirección de la base de datos de su aplicación, y péguelo aquí. Lo que se encuentre aparece en los campos de abajo.</translation>
    </message>
    <message>
        <source>The settings of your app name these: look for DB_HOST or DATABASE_URL.</source>
        <translation>Estos datos están en los ajustes de su aplicación: busque DB_HOST o DATABASE_URL.</translation>
    </message>
    <message>
        <source>Nothing is changed on the server.</source>
        <translation>En el servidor no se cambia nada.</translation>
    </message>
    <message>
        <source>Best on another disk than the database. Every backup is one file.</source>
        <translation>Mejor en otro disco que el de la base de datos. Cada copia es un solo archivo.</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>&amp;Siguiente: restaurar</translation>
    </message>
    <message>
        <source>Ne&amp;xt: test it</source>
        <translation>&amp;Siguiente: probar</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Save and back up &amp;now</source>
        <translation>Guardar y &amp;hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Skip the test</source>
        <translation>O&amp;mitir la prueba</translation>
    </message>
    <message>
        <source>&amp;Save without a backup</source>
        <translation>Guar&amp;dar sin copia</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>1 table</source>
        <translation>1 tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
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
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>La copia se lee por completo antes de cambiar nada</translation>
    </message>
    <message>
        <source>The backup can be read, but nothing was recorded to compare it with</source>
        <translation>La copia se puede leer, pero no se registró nada con que compararla</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>La copia no se puede usar</translation>
    </message>
    <message>
        <source>The PostgreSQL programs fit the server and the backup</source>
        <translation>Los programas de PostgreSQL son adecuados para el servidor y la copia</translation>
    </message>
    <message>
        <source>Programs of a newer version than the server&apos;s will be used</source>
        <translation>Se usarán programas de una versión más nueva que la del servidor</translation>
    </message>
    <message>
        <source>No programs that fit</source>
        <translation>No hay programas adecuados</translation>
    </message>
    <message>
        <source>The name of the restored database can be used</source>
        <translation>El nombre de la base restaurada se puede usar</translation>
    </message>
    <message>
        <source>The name of the restored database deserves a look</source>
        <translation>Conviene mirar el nombre de la base restaurada</translation>
    </message>
    <message>
        <source>The name of the restored database cannot be used</source>
        <translation>El nombre de la base restaurada no se puede usar</translation>
    </message>
    <message>
        <source>This login may create a database</source>
        <translation>Este usuario puede crear una base de datos</translation>
    </message>
    <message>
        <source>Whether this login may create a database is not known</source>
        <translation>No se sabe si este usuario puede crear una base de datos</translation>
    </message>
    <message>
        <source>This login may not create a database</source>
        <translation>Este usuario no puede crear una base de datos</translation>
    </message>
    <message>
        <source>The restored database can get its owner</source>
        <translation>La base restaurada puede recibir su propietario</translation>
    </message>
    <message>
        <source>The restored database will get another owner</source>
        <translation>La base restaurada recibirá otro propietario</translation>
    </message>
    <message>
        <source>The restored database cannot get its owner</source>
        <translation>La base restaurada no puede recibir su propietario</translation>
    </message>
    <message>
        <source>All roles that the backup needs are on the server</source>
        <translation>Todos los roles que la copia necesita están en el servidor</translation>
    </message>
    <message>
        <source>Which roles the backup needs is not known for certain</source>
        <translation>No se sabe con certeza qué roles necesita la copia</translation>
    </message>
    <message>
        <source>Roles are missing on the server</source>
        <translation>Faltan roles en el servidor</translation>
    </message>
    <message>
        <source>All extensions that the backup needs are on the server</source>
        <translation>Todas las extensiones que la copia necesita están en el servidor</translation>
    </message>
    <message>
        <source>Which extensions the backup needs is not known for certain</source>
        <translation>No se sabe con certeza qué extensiones necesita la copia</translation>
    </message>
    <message>
        <source>Extensions are missing on the server</source>
        <translation>Faltan extensiones en el servidor</translation>
    </message>
    <message>
        <source>This login may create everything that is in the backup</source>
        <translation>Este usuario puede crear todo lo que hay en la copia</translation>
    </message>
    <message>
        <source>Whether this login may create everything in the backup is not known</source>
        <translation>No se sabe si este usuario puede crear todo lo que hay en la copia</translation>
    </message>
    <message>
        <source>This login may not create everything that is in the backup</source>
        <translation>Este usuario no puede crear todo lo que hay en la copia</translation>
    </message>
    <message>
        <source>Nobody copies changes from or to the database</source>
        <translation>Nadie copia cambios desde la base de datos ni hacia ella</translation>
    </message>
    <message>
        <source>Replication slots stay with the database from before, and are deleted with it</source>
        <translation>Las ranuras de replicación se quedan con la base anterior y se eliminan con ella</translation>
    </message>
    <message>
        <source>Changes are being copied from or to the database</source>
        <translation>Se están copiando cambios desde la base de datos o hacia ella</translation>
    </message>
    <message>
        <source>No unfinished transactions are in the way</source>
        <translation>Ninguna transacción sin terminar estorba</translation>
    </message>
    <message>
        <source>Unfinished transactions could not be looked for</source>
        <translation>No se pudieron buscar transacciones sin terminar</translation>
    </message>
    <message>
        <source>Unfinished transactions are in the way</source>
        <translation>Hay transacciones sin terminar que estorban</translation>
    </message>
    <message>
        <source>Nobody has to be disconnected</source>
        <translation>No hay que desconectar a nadie</translation>
    </message>
    <message>
        <source>Will be disconnected</source>
        <translation>Se desconectará</translation>
    </message>
    <message>
        <source>Some programs cannot be disconnected</source>
        <translation>Algunos programas no se pueden desconectar</translation>
    </message>
    <message>
        <source>The server has space for a second copy</source>
        <translation>El servidor tiene espacio para una segunda copia</translation>
    </message>
    <message>
        <source>The server needs space for a second copy, and how much is free cannot be seen from here</source>
        <translation>El servidor necesita espacio para una segunda copia, y desde aquí no se ve cuánto queda libre</translation>
    </message>
    <message>
        <source>The server has too little space for a second copy</source>
        <translation>El servidor no tiene espacio suficiente para una segunda copia</translation>
    </message>
    <message>
        <source>The server can replace all contents in one step</source>
        <translation>El servidor puede sustituir todo el contenido en un solo paso</translation>
    </message>
    <message>
        <source>Whether the server can replace all contents in one step is not known</source>
        <translation>No se sabe si el servidor puede sustituir todo el contenido en un solo paso</translation>
    </message>
    <message>
        <source>The server cannot replace all contents in one step</source>
        <translation>El servidor no puede sustituir todo el contenido en un solo paso</translation>
    </message>
    <message>
        <source>Nobody else is connected to the database</source>
        <translation>Nadie más está conectado a la base de datos</translation>
    </message>
    <message>
        <source>Stays connected, and the restore gives up if it is in the way for long</source>
        <translation>Sigue conectado, y la restauración desiste si estorba mucho tiempo</translation>
    </message>
    <message>
        <source>Programs that are connected are in the way</source>
        <translation>Hay programas conectados que estorban</translation>
    </message>
    <message>
        <source>The backup folder can be written to</source>
        <translation>Se puede escribir en la carpeta de copias</translation>
    </message>
    <message>
        <source>The backup folder deserves a look</source>
        <translation>Conviene mirar la carpeta de copias</translation>
    </message>
    <message>
        <source>The backup folder cannot be used</source>
        <translation>La carpeta de copias no se puede usar</translation>
    </message>
    <message>
        <source>There is enough free space in the backup folder</source>
        <translation>Hay espacio libre suficiente en la carpeta de copias</translation>
    </message>
    <message>
        <source>How much space is free in the backup folder is not known</source>
        <translation>No se sabe cuánto espacio queda libre en la carpeta de copias</translation>
    </message>
    <message>
        <source>There is too little free space in the backup folder</source>
        <translation>Hay muy poco espacio libre en la carpeta de copias</translation>
    </message>
    <message>
        <source>This login can read everything in the database</source>
        <translation>Este usuario puede leer todo en la base de datos</translation>
    </message>
    <message>
        <source>What this login can read is not known for certain</source>
        <translation>No se sabe con certeza qué puede leer este usuario</translation>
    </message>
    <message>
        <source>This login cannot read everything in the database</source>
        <translation>Este usuario no puede leer todo en la base de datos</translation>
    </message>
    <message>
        <source>This login has no more rights than a backup needs</source>
        <translation>Este usuario no tiene más derechos de los que una copia necesita</translation>
    </message>
    <message>
        <source>This login may do everything on the server; one with fewer rights is enough for backups</source>
        <translation>Este usuario puede hacerlo todo en el servidor; para las copias basta uno con menos derechos</translation>
    </message>
    <message>
        <source>This login cannot be used</source>
        <translation>Este usuario no se puede usar</translation>
    </message>
    <message>
        <source>The server is not a read-only copy of another</source>
        <translation>El servidor no es una réplica de solo lectura de otro</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another; a long backup may be interrupted by it</source>
        <translation>El servidor es una réplica de solo lectura de otro; puede interrumpir una copia larga</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another</source>
        <translation>El servidor es una réplica de solo lectura de otro</translation>
    </message>
    <message>
        <source>Everything is in the backup</source>
        <translation>Todo está en la copia</translation>
    </message>
    <message>
        <source>Not in the backup: roles and their passwords, other databases, and the files of the app</source>
        <translation>No están en la copia: los roles y sus contraseñas, otras bases de datos y los archivos de la aplicación</translation>
    </message>
    <message>
        <source>What is in the backup is not known</source>
        <translation>No se sabe qué hay en la copia</translation>
    </message>
    <message>
        <source>Settings and privileges of the database are carried over</source>
        <translation>Se conservan los ajustes y privilegios de la base de datos</translation>
    </message>
    <message>
        <source>Cannot be carried over to the restored database</source>
        <translation>No se puede conservar en la base restaurada</translation>
    </message>
    <message>
        <source>Settings of the database cannot be carried over</source>
        <translation>Los ajustes de la base de datos no se pueden conservar</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>This database has no name in the list yet.</source>
        <translation>Esta base de datos aún no tiene nombre en la lista.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Introduzca un nombre.</translation>
    </message>
    <message>
        <source>Name already used</source>
        <translation>Nombre ya usado</translation>
    </message>
    <message>
        <source>Another database in the list is called “{name}”.</source>
        <translation>Otra base de datos de la lista se llama «{name}».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Server address not usable</source>
        <translation>La dirección del servidor no se puede usar</translation>
    </message>
    <message>
        <source>The server is not given as one host name or IP address.</source>
        <translation>El servidor no está indicado con un solo nombre de equipo o dirección IP.</translation>
    </message>
    <message>
        <source>Enter one host name or IP address, without spaces.</source>
        <translation>Introduzca un nombre de equipo o una dirección IP, sin espacios.</translation>
    </message>
    <message>
        <source>Port not usable</source>
        <translation>El puerto no se puede usar</translation>
    </message>
    <message>
        <source>The port {port} does not exist.</source>
        <translation>El puerto {port} no existe.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535; the usual one is 5432.</source>
        <translation>Introduzca un puerto de 1 a 65535; el habitual es 5432.</translation>
    </message>
    <message>
        <source>Database name not usable</source>
        <translation>El nombre de la base de datos no se puede usar</translation>
    </message>
    <message>
        <source>A database cannot have an empty name.</source>
        <translation>Una base de datos no puede tener un nombre vacío.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Introduzca el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Database name too long</source>
        <translation>Nombre de la base de datos demasiado largo</translation>
    </message>
    <message>
        <source>This name takes {bytes} bytes, and PostgreSQL allows at most 63.</source>
        <translation>Este nombre ocupa {bytes} bytes, y PostgreSQL permite 63 como máximo.</translation>
    </message>
    <message>
        <source>Enter a shorter name.</source>
        <translation>Introduzca un nombre más corto.</translation>
    </message>
    <message>
        <source>User missing</source>
        <translation>Falta el usuario</translation>
    </message>
    <message>
        <source>Without a user name nobody can log in.</source>
        <translation>Sin nombre de usuario nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Enter the user name, for example postgres.</source>
        <translation>Introduzca el nombre de usuario, por ejemplo postgres.</translation>
    </message>
    <message>
        <source>Backup folder missing</source>
        <translation>Falta la carpeta de copias</translation>
    </message>
    <message>
        <source>There is no full path to a folder for the backups yet.</source>
        <translation>Aún no hay una ruta completa a una carpeta para las copias.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>Elija una carpeta para las copias.</translation>
    </message>
    <message>
        <source>Address not understood</source>
        <translation>Dirección no entendida</translation>
    </message>
    <message>
        <source>The text starts like a database address but cannot be read as one.</source>
        <translation>El texto empieza como una dirección de base de datos, pero no se puede leer como tal.</translation>
    </message>
    <message>
        <source>Enter an address like postgresql://user@host:5432/database.</source>
        <translation>Introduzca una dirección como postgresql://usuario@equipo:5432/base.</translation>
    </message>
    <message>
        <source>Nothing found in that text</source>
        <translation>No se encontró nada en ese texto</translation>
    </message>
    <message>
        <source>The text names no PostgreSQL server, database or user that was understood.</source>
        <translation>El texto no nombra ningún servidor, base de datos o usuario de PostgreSQL que se haya entendido.</translation>
    </message>
    <message>
        <source>Paste all of your app&apos;s docker compose or environment file, or fill in the form.</source>
        <translation>Pegue todo el archivo compose o de entorno de su aplicación, o rellene el formulario.</translation>
    </message>
    <message>
        <source>Not PostgreSQL</source>
        <translation>No es PostgreSQL</translation>
    </message>
    <message>
        <source>The text is about another kind of database, such as MySQL, MariaDB or SQLite.</source>
        <translation>El texto trata de otro tipo de base de datos, como MySQL, MariaDB o SQLite.</translation>
    </message>
    <message>
        <source>Paste the settings of an app that keeps its data in PostgreSQL.</source>
        <translation>Pegue los ajustes de una aplicación que guarde sus datos en PostgreSQL.</translation>
    </message>
    <message>
        <source>No such database in the list</source>
        <translation>No hay tal base de datos en la lista</translation>
    </message>
    <message>
        <source>No saved database is called “{name}”.</source>
        <translation>Ninguna base de datos guardada se llama «{name}».</translation>
    </message>
    <message>
        <source>Choose one of the saved databases, or add this one.</source>
        <translation>Elija una de las bases guardadas, o añada esta.</translation>
    </message>
    <message>
        <source>Saved databases not readable</source>
        <translation>No se pueden leer las bases guardadas</translation>
    </message>
    <message>
        <source>The list of saved databases cannot be read: {path}. The file was left as it is, and your backups are untouched.</source>
        <translation>La lista de bases guardadas no se puede leer: {path}. El archivo se dejó como está, y sus copias están intactas.</translation>
    </message>
    <message>
        <source>Repair or rename that file, then start PG Backup again.</source>
        <translation>Repare ese archivo o cámbiele el nombre, y vuelva a iniciar PG Backup.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Servidor no encontrado</translation>
    </message>
    <message>
        <source>No computer called “{host}” can be found on the network.</source>
        <translation>No se encuentra en la red ningún equipo llamado «{host}».</translation>
    </message>
    <message>
        <source>Correct the spelling, or enter the IP address of the server.</source>
        <translation>Corrija la ortografía, o introduzca la dirección IP del servidor.</translation>
    </message>
    <message>
        <source>No server at this address</source>
        <translation>No hay servidor en esta dirección</translation>
    </message>
    <message>
        <source>The computer is there, but PostgreSQL does not listen at {server}.</source>
        <translation>El equipo está ahí, pero PostgreSQL no responde en {server}.</translation>
    </message>
    <message>
        <source>Start the database server, or correct the port.</source>
        <translation>Inicie el servidor de bases de datos, o corrija el puerto.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer came from {server} in time.</source>
        <translation>No llegó a tiempo ninguna respuesta de {server}.</translation>
    </message>
    <message>
        <source>Turn the server on, and look for a firewall or a wrong port if it is on.</source>
        <translation>Encienda el servidor; si ya lo está, busque un cortafuegos o un puerto equivocado.</translation>
    </message>
    <message>
        <source>Not a PostgreSQL server</source>
        <translation>No es un servidor PostgreSQL</translation>
    </message>
    <message>
        <source>Something answers at {server}, but it is not PostgreSQL.</source>
        <translation>Algo responde en {server}, pero no es PostgreSQL.</translation>
    </message>
    <message>
        <source>Correct the port; PostgreSQL usually uses 5432.</source>
        <translation>Corrija el puerto; PostgreSQL usa normalmente 5432.</translation>
    </message>
    <message>
        <source>No encryption on the server</source>
        <translation>Sin cifrado en el servidor</translation>
    </message>
    <message>
        <source>Encryption is demanded here, but {server} does not offer it. Nothing was sent.</source>
        <translation>Aquí se exige cifrado, pero {server} no lo ofrece. No se envió nada.</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or choose “Encrypt if possible” for this database.</source>
        <translation>Active el cifrado en el servidor, o elija «Cifrar si es posible» para esta base de datos.</translation>
    </message>
    <message>
        <source>Server certificate not trusted</source>
        <translation>Certificado del servidor no fiable</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is {server}. No password was sent.</source>
        <translation>El certificado no demuestra que este sea {server}. No se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Install the root certificate of the server on this computer, or choose another encryption for this database.</source>
        <translation>Instale el certificado raíz del servidor en este equipo, o elija otro cifrado para esta base de datos.</translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation>Inicio de sesión no aceptado</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted by {server}.</source>
        <translation>{server} no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>Introduzca de nuevo el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Access not allowed by the server</source>
        <translation>El servidor no permite el acceso</translation>
    </message>
    <message>
        <source>A rule on {server} keeps this user on this computer away from the database.</source>
        <translation>Una regla de {server} impide a este usuario de este equipo el acceso a la base de datos.</translation>
    </message>
    <message>
        <source>Add a line for this computer to pg_hba.conf on the server and let it read the file again.</source>
        <translation>Añada una línea para este equipo en pg_hba.conf en el servidor y haga que vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>Database not found</source>
        <translation>Base de datos no encontrada</translation>
    </message>
    <message>
        <source>There is no database “{database}” on {server}.</source>
        <translation>No hay ninguna base de datos «{database}» en {server}.</translation>
    </message>
    <message>
        <source>Choose one from the list of databases on the server.</source>
        <translation>Elija una de la lista de bases del servidor.</translation>
    </message>
    <message>
        <source>Database closed</source>
        <translation>Base de datos cerrada</translation>
    </message>
    <message>
        <source>The database “{database}” takes no connections at the moment, perhaps because a restore was interrupted.</source>
        <translation>La base de datos «{database}» no admite conexiones en este momento, quizá porque se interrumpió una restauración.</translation>
    </message>
    <message>
        <source>Start PG Backup again, so that it can finish what was interrupted.</source>
        <translation>Vuelva a iniciar PG Backup para que termine lo que se interrumpió.</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>No connection is free on {server}.</source>
        <translation>No queda ninguna conexión libre en {server}.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Server starting or stopping</source>
        <translation>El servidor se está iniciando o deteniendo</translation>
    </message>
    <message>
        <source>PostgreSQL on {server} is not ready yet.</source>
        <translation>PostgreSQL en {server} aún no está listo.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>The connection to {server} broke off in the middle. Your database and your earlier backups are untouched.</source>
        <translation>La conexión con {server} se cortó a medias. Su base de datos y sus copias anteriores están intactas.</translation>
    </message>
    <message>
        <source>Make sure that the server is running, then try again.</source>
        <translation>Asegúrese de que el servidor funciona e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>This login may not do what is needed: {what}.</source>
        <translation>Este usuario no puede hacer lo que se necesita: {what}.</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or the main login of the server.</source>
        <translation>Use el usuario al que pertenece la base de datos, o el usuario principal del servidor.</translation>
    </message>
    <message>
        <source>The server refused a command</source>
        <translation>El servidor rechazó una orden</translation>
    </message>
    <message>
        <source>The server stopped with this message: {detail}</source>
        <translation>El servidor se detuvo con este mensaje: {detail}</translation>
    </message>
    <message>
        <source>Read the details, correct the cause, and try again.</source>
        <translation>Lea los detalles, corrija la causa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing</source>
        <translation>Faltan los programas de PostgreSQL</translation>
    </message>
    <message>
        <source>The programs pg_dump and pg_restore were not found together on this computer.</source>
        <translation>No se encontraron juntos en este equipo los programas pg_dump y pg_restore.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs, or choose their folder in Settings.</source>
        <translation>Instale los programas cliente de PostgreSQL {major}, o elija su carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>PostgreSQL programs too old</source>
        <translation>Programas de PostgreSQL demasiado antiguos</translation>
    </message>
    <message>
        <source>The newest programs found are version {found}, but the server is version {server}. Older programs cannot read a newer server.</source>
        <translation>Los programas más nuevos que se encontraron son de la versión {found}, pero el servidor es de la versión {server}. Los programas antiguos no pueden leer un servidor más nuevo.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs on this computer.</source>
        <translation>Instale los programas cliente de PostgreSQL {major} en este equipo.</translation>
    </message>
    <message>
        <source>Program does not work</source>
        <translation>El programa no funciona</translation>
    </message>
    <message>
        <source>The program {path} was found but does not run.</source>
        <translation>Se encontró el programa {path}, pero no se ejecuta.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client programs again, or choose others in Settings.</source>
        <translation>Vuelva a instalar los programas cliente de PostgreSQL, o elija otros en los ajustes.</translation>
    </message>
    <message>
        <source>Backup not read to its end</source>
        <translation>Copia no leída hasta el final</translation>
    </message>
    <message>
        <source>The program that read the backup was ended by something else (signal {signal}). Nothing speaks against the backup itself.</source>
        <translation>Algo ajeno puso fin al programa que leía la copia (señal {signal}). Nada indica que la copia en sí esté mal.</translation>
    </message>
    <message>
        <source>Check the backup again.</source>
        <translation>Compruebe la copia de nuevo.</translation>
    </message>
    <message>
        <source>Program stopped working</source>
        <translation>El programa dejó de responder</translation>
    </message>
    <message>
        <source>The program {tool} did nothing for {seconds} seconds, so it was ended and cleaned up after. Nothing was lost.</source>
        <translation>El programa {tool} no hizo nada durante {seconds} segundos, así que se terminó y se limpió todo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Try again, and if it happens again choose other programs in Settings.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, elija otros programas en los ajustes.</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Se necesita la contraseña</translation>
    </message>
    <message>
        <source>A password is needed to log in to {server}, and none is known here.</source>
        <translation>Para iniciar sesión en {server} se necesita una contraseña, y aquí no se conoce ninguna.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Password store not available</source>
        <translation>El almacén de contraseñas no está disponible</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer or is locked. The password was not written anywhere else.</source>
        <translation>El almacén de contraseñas del sistema no respondió o está bloqueado. La contraseña no se escribió en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Unlock the password store, or keep the password only until you quit.</source>
        <translation>Desbloquee el almacén de contraseñas, o guarde la contraseña solo hasta salir.</translation>
    </message>
    <message>
        <source>{message} An app could not be started again; start it with: {command}</source>
        <translation>{message} Una aplicación no se pudo volver a iniciar; iníciela con: {command}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Validada</translation>
    </message>
    <message>
        <source>Written completely and read back in full; checksum and row counts were recorded.</source>
        <translation>Escrita por completo y leída de nuevo entera; se registraron la suma de comprobación y el número de filas.</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>Restauración probada</translation>
    </message>
    <message>
        <source>Restored to a test database, where all row counts were the same.</source>
        <translation>Restaurada en una base de prueba, donde todos los números de filas coincidieron.</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Read in full without an error; there is no record to compare it with.</source>
        <translation>Leída por completo sin errores; no hay registro con que compararla.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>A file that PG Backup did not make and has not read in full yet.</source>
        <translation>Un archivo que PG Backup no creó y que aún no ha leído por completo.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>A check failed; this backup cannot be restored.</source>
        <translation>Una comprobación falló; esta copia no se puede restaurar.</translation>
    </message>
    <message>
        <source>Looking at what is needed</source>
        <translation>Mirando lo que se necesita</translation>
    </message>
    <message>
        <source>Counting what is in the database</source>
        <translation>Contando lo que hay en la base de datos</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Copiando la base de datos</translation>
    </message>
    <message>
        <source>Reading the backup in full</source>
        <translation>Leyendo la copia por completo</translation>
    </message>
    <message>
        <source>Putting the backup into its folder</source>
        <translation>Poniendo la copia en su carpeta</translation>
    </message>
    <message>
        <source>Computing the checksum</source>
        <translation>Calculando la suma de comprobación</translation>
    </message>
    <message>
        <source>Creating the new database</source>
        <translation>Creando la base de datos nueva</translation>
    </message>
    <message>
        <source>Loading the data</source>
        <translation>Cargando los datos</translation>
    </message>
    <message>
        <source>Waiting for a program that uses the database</source>
        <translation>Esperando a un programa que usa la base de datos</translation>
    </message>
    <message>
        <source>Comparing with what the backup recorded</source>
        <translation>Comparando con lo que registró la copia</translation>
    </message>
    <message>
        <source>Copying owner and settings of the database</source>
        <translation>Copiando el propietario y los ajustes de la base de datos</translation>
    </message>
    <message>
        <source>Stopping the app</source>
        <translation>Deteniendo la aplicación</translation>
    </message>
    <message>
        <source>Switching the databases</source>
        <translation>Intercambiando las bases de datos</translation>
    </message>
    <message>
        <source>Deleting the database that is no longer needed</source>
        <translation>Eliminando la base de datos que ya no se necesita</translation>
    </message>
    <message>
        <source>Setting right what was interrupted</source>
        <translation>Arreglando lo que se interrumpió</translation>
    </message>
    <message>
        <source>Looking for Docker, Podman and PostgreSQL</source>
        <translation>Buscando Docker, Podman y PostgreSQL</translation>
    </message>
    <message>
        <source>Looking into the containers</source>
        <translation>Mirando en los contenedores</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>Listando las bases de datos</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Restauración de prueba</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>Delete kept database</source>
        <translation>Eliminación de una base conservada</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Eliminación de una copia</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Deshacer una eliminación</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>List of databases</source>
        <translation>Lista de bases de datos</translation>
    </message>
    <message>
        <source>Search for programs</source>
        <translation>Búsqueda de programas</translation>
    </message>
    <message>
        <source>Look at this computer</source>
        <translation>Examen de este equipo</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>Examen de un archivo</translation>
    </message>
    <message>
        <source>Preparation of the restore</source>
        <translation>Preparación de la restauración</translation>
    </message>
    <message>
        <source>Preparation of the backup</source>
        <translation>Preparación de la copia</translation>
    </message>
    <message>
        <source>List of the app&apos;s containers</source>
        <translation>Lista de contenedores de la aplicación</translation>
    </message>
    <message>
        <source>List of kept databases</source>
        <translation>Lista de bases conservadas</translation>
    </message>
    <message>
        <source>Clean-up after an interruption</source>
        <translation>Limpieza tras una interrupción</translation>
    </message>
    <message>
        <source>List of backups</source>
        <translation>Lista de copias</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>Detalles de la copia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Search for databases</source>
        <translation>Búsqueda de bases de datos</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>Lista de servidores</translation>
    </message>
    <message>
        <source>{kind}: done.</source>
        <translation>{kind}: hecho.</translation>
    </message>
    <message>
        <source>{kind}: done, with something to know.</source>
        <translation>{kind}: hecho, con algo que saber.</translation>
    </message>
    <message>
        <source>{kind}: failed.</source>
        <translation>{kind}: ha fallado.</translation>
    </message>
    <message>
        <source>{kind}: cancelled. Nothing was changed.</source>
        <translation>{kind}: cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Programs of a newer PostgreSQL version than the server&apos;s were used</source>
        <translation>Se usaron programas de una versión de PostgreSQL más nueva que la del servidor</translation>
    </message>
    <message>
        <source>This property of the database could not be copied; set it by hand</source>
        <translation>Esta propiedad de la base de datos no se pudo copiar; póngala a mano</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>No se pudo comprobar todo</translation>
    </message>
    <message>
        <source>PostgreSQL has warned</source>
        <translation>PostgreSQL ha advertido</translation>
    </message>
    <message>
        <source>One harmless line was skipped</source>
        <translation>Se omitió una línea inofensiva</translation>
    </message>
    <message>
        <source>Nothing was recorded when this file was made, so it cannot be compared</source>
        <translation>No se registró nada cuando se hizo este archivo, así que no se puede comparar</translation>
    </message>
    <message>
        <source>No row counts were recorded when this file was made, so none were compared</source>
        <translation>No se registró el número de filas cuando se hizo este archivo, así que no se comparó</translation>
    </message>
    <message>
        <source>The disk did not confirm that the backup folder is safely written</source>
        <translation>El disco no confirmó que la carpeta de copias esté escrita con seguridad</translation>
    </message>
    <message>
        <source>The database could not be backed up before the restore; it is kept on the server all the same</source>
        <translation>No se pudo hacer una copia de la base de datos antes de la restauración; aun así se conserva en el servidor</translation>
    </message>
    <message>
        <source>Newer than the backup, and still in the database</source>
        <translation>Más nuevo que la copia, y todavía en la base de datos</translation>
    </message>
    <message>
        <source>The restore is done, but an app could not be started again; start it with</source>
        <translation>La restauración está hecha, pero una aplicación no se pudo volver a iniciar; iníciela con</translation>
    </message>
    <message>
        <source>The password could not be stored and is kept only until you quit</source>
        <translation>La contraseña no se pudo guardar y solo se conserva hasta salir</translation>
    </message>
    <message>
        <source>The server needs {size} for a second copy; how much is free cannot be seen from here.</source>
        <translation>El servidor necesita {size} para una segunda copia; desde aquí no se ve cuánto queda libre.</translation>
    </message>
    <message>
        <source>{message} {action}</source>
        <translation>{message} {action}</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because the server is version {server}.</source>
        <translation>Se usa pg_dump {version} de {path} porque el servidor es de la versión {server}.</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because no program for the server&apos;s version {server} was found; newer programs can read an older server.</source>
        <translation>Se usa pg_dump {version} de {path} porque no se encontró ningún programa para la versión {server} del servidor; los programas más nuevos pueden leer un servidor más antiguo.</translation>
    </message>
    <message>
        <source>Chosen in Settings</source>
        <translation>Elegido en los ajustes</translation>
    </message>
    <message>
        <source>Part of PG Backup</source>
        <translation>Parte de PG Backup</translation>
    </message>
    <message>
        <source>On the search path</source>
        <translation>En la ruta de búsqueda</translation>
    </message>
    <message>
        <source>Installed here</source>
        <translation>Instalado aquí</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Donde está la base de datos</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>No cifrar nunca</translation>
    </message>
    <message>
        <source>Encrypt if possible</source>
        <translation>Cifrar si es posible</translation>
    </message>
    <message>
        <source>Always encrypt</source>
        <translation>Cifrar siempre</translation>
    </message>
    <message>
        <source>Encrypt and check the certificate</source>
        <translation>Cifrar y comprobar el certificado</translation>
    </message>
    <message>
        <source>Encrypt and check certificate and server name</source>
        <translation>Cifrar y comprobar el certificado y el nombre del servidor</translation>
    </message>
    <message>
        <source>{words} ({libpq})</source>
        <translation>{words} ({libpq})</translation>
    </message>
    <message>
        <source>In the system&apos;s password store</source>
        <translation>En el almacén de contraseñas del sistema</translation>
    </message>
    <message>
        <source>Until I quit PG Backup</source>
        <translation>Hasta que salga de PG Backup</translation>
    </message>
    <message>
        <source>Nowhere; ask each time</source>
        <translation>En ningún sitio; preguntar cada vez</translation>
    </message>
    <message>
        <source>An interrupted backup was complete and is in the list now</source>
        <translation>Una copia interrumpida estaba completa y ya aparece en la lista</translation>
    </message>
    <message>
        <source>The unfinished file of an interrupted backup was removed</source>
        <translation>Se eliminó el archivo sin terminar de una copia interrumpida</translation>
    </message>
    <message>
        <source>An interrupted restore was cleaned up; the database is as it was before</source>
        <translation>Se limpió una restauración interrumpida; la base de datos está como antes</translation>
    </message>
    <message>
        <source>An interrupted restore was brought to its end; it can be undone</source>
        <translation>Se llevó a término una restauración interrumpida; se puede deshacer</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped was started again</source>
        <translation>Se volvió a iniciar una aplicación que una restauración interrumpida había detenido</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped could not be started again; start it with</source>
        <translation>No se pudo volver a iniciar una aplicación que una restauración interrumpida había detenido; iníciela con</translation>
    </message>
    <message>
        <source>{words}: {subject}</source>
        <translation>{words}: {subject}</translation>
    </message>
    <message>
        <source>Too much for one step</source>
        <translation>Demasiado para un solo paso</translation>
    </message>
    <message>
        <source>The contents cannot be replaced in one step: the backup holds {count} tables, indexes and large objects, and the server&apos;s settings allow for {limit}. Nothing was changed.</source>
        <translation>El contenido no se puede sustituir en un solo paso: la copia contiene {count} tablas, índices y objetos grandes, y los ajustes del servidor permiten {limit}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction on the server, or use a login that may create databases.</source>
        <translation>Aumente max_locks_per_transaction en el servidor, o use un usuario que pueda crear bases de datos.</translation>
    </message>
    <message>
        <source>Programs are too new for this</source>
        <translation>Los programas son demasiado nuevos para esto</translation>
    </message>
    <message>
        <source>The program pg_restore {tool} cannot replace the contents in one step on a server of version {server}. Nothing was changed.</source>
        <translation>El programa pg_restore {tool} no puede sustituir el contenido en un solo paso en un servidor de la versión {server}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the PostgreSQL programs of the server&apos;s version, or use a login that may create databases.</source>
        <translation>Instale los programas de PostgreSQL de la versión del servidor, o use un usuario que pueda crear bases de datos.</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>La base de datos está en uso</translation>
    </message>
    <message>
        <source>The restore waited for {seconds} seconds and gave up. In the way: {applications}. Nothing was changed.</source>
        <translation>La restauración esperó {seconds} segundos y desistió. Estorban: {applications}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stop these programs, then restore again.</source>
        <translation>Detenga esos programas y restaure de nuevo.</translation>
    </message>
    <message>
        <source>No database to replace</source>
        <translation>No hay base de datos que sustituir</translation>
    </message>
    <message>
        <source>There is no database “{database}” on the server whose contents could be replaced, or it lets nobody in. Nothing was changed.</source>
        <translation>No hay en el servidor ninguna base de datos «{database}» cuyo contenido se pueda sustituir, o no deja entrar a nadie. No se cambió nada.</translation>
    </message>
    <message>
        <source>Have the database created on the server, then try again.</source>
        <translation>Haga que se cree la base de datos en el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Replaced contents are not the same</source>
        <translation>El contenido sustituido no es el mismo</translation>
    </message>
    <message>
        <source>The contents of “{database}” were replaced, but are not what the backup recorded: {what}. An app that wrote at the same time can be the reason. What was there before is in the backup {backup}.</source>
        <translation>El contenido de «{database}» se sustituyó, pero no es lo que registró la copia: {what}. La causa puede ser una aplicación que escribía al mismo tiempo. Lo que había antes está en la copia {backup}.</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then restore again.</source>
        <translation>Detenga la aplicación que usa la base de datos y restaure de nuevo.</translation>
    </message>
    <message>
        <source>Restored only in part</source>
        <translation>Restaurado solo en parte</translation>
    </message>
    <message>
        <source>The restore into “{database}”, which was empty, did not end well, and it now holds part of the data. Your own database is as it was. The program said: {detail}</source>
        <translation>La restauración en «{database}», que estaba vacía, no terminó bien, y ahora contiene parte de los datos. Su propia base de datos está como estaba. El programa dijo: {detail}</translation>
    </message>
    <message>
        <source>Empty “{database}” or choose another database, and restore again.</source>
        <translation>Vacíe «{database}» o elija otra base de datos, y restaure de nuevo.</translation>
    </message>
    <message>
        <source>Backup folder not found</source>
        <translation>Carpeta de copias no encontrada</translation>
    </message>
    <message>
        <source>The backup folder is not there: {path}.</source>
        <translation>La carpeta de copias no está: {path}.</translation>
    </message>
    <message>
        <source>Connect the disk or network share, or choose another folder.</source>
        <translation>Conecte el disco o el recurso de red, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Backup folder is read-only</source>
        <translation>La carpeta de copias es de solo lectura</translation>
    </message>
    <message>
        <source>Nothing can be written to the backup folder: {path}.</source>
        <translation>No se puede escribir nada en la carpeta de copias: {path}.</translation>
    </message>
    <message>
        <source>Allow yourself to write there, or choose another folder.</source>
        <translation>Concédase permiso para escribir en ella, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Not enough space for the backup</source>
        <translation>No hay espacio suficiente para la copia</translation>
    </message>
    <message>
        <source>The backup needs {needed}, and the disk of the backup folder has {free} free. Your earlier backups are untouched.</source>
        <translation>La copia necesita {needed}, y el disco de la carpeta de copias tiene {free} libres. Sus copias anteriores están intactas.</translation>
    </message>
    <message>
        <source>Free some space, or choose a backup folder on another disk.</source>
        <translation>Libere espacio, o elija una carpeta de copias en otro disco.</translation>
    </message>
    <message>
        <source>Backup folder in use</source>
        <translation>Carpeta de copias en uso</translation>
    </message>
    <message>
        <source>The backup folder is being used by {holder}. Nothing was changed.</source>
        <translation>La carpeta de copias la está usando {holder}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Wait until the other one has finished, then try again.</source>
        <translation>Espere a que el otro termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Backup folder does not work</source>
        <translation>La carpeta de copias no funciona</translation>
    </message>
    <message>
        <source>The disk or network share of the backup folder reported a failure: {detail}</source>
        <translation>El disco o recurso de red de la carpeta de copias comunicó un fallo: {detail}</translation>
    </message>
    <message>
        <source>Look after the disk or share, or choose a backup folder elsewhere.</source>
        <translation>Revise el disco o el recurso, o elija una carpeta de copias en otro sitio.</translation>
    </message>
    <message>
        <source>No such backup</source>
        <translation>No existe esa copia</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer in the backup folder.</source>
        <translation>La copia «{name}» ya no está en la carpeta de copias.</translation>
    </message>
    <message>
        <source>Refresh the list and choose another backup.</source>
        <translation>Actualice la lista y elija otra copia.</translation>
    </message>
    <message>
        <source>Not a backup</source>
        <translation>No es una copia de seguridad</translation>
    </message>
    <message>
        <source>This file is not a backup in PostgreSQL&apos;s custom format.</source>
        <translation>Este archivo no es una copia en el formato custom de PostgreSQL.</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump wrote with --format=custom.</source>
        <translation>Elija un archivo que pg_dump haya escrito con --format=custom.</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>Copia dañada</translation>
    </message>
    <message>
        <source>This backup cannot be read to its end. Your database and your other backups are untouched.</source>
        <translation>Esta copia no se puede leer hasta el final. Su base de datos y sus otras copias están intactas.</translation>
    </message>
    <message>
        <source>Choose another backup, and make a new one soon.</source>
        <translation>Elija otra copia, y haga pronto una nueva.</translation>
    </message>
    <message>
        <source>Backup changed since it was made</source>
        <translation>La copia cambió desde que se hizo</translation>
    </message>
    <message>
        <source>The file is not the same as when it was written, so it cannot be trusted. Your database is untouched.</source>
        <translation>El archivo no es el mismo que cuando se escribió, así que no es de fiar. Su base de datos está intacta.</translation>
    </message>
    <message>
        <source>Choose another backup, or fetch this one from a copy.</source>
        <translation>Elija otra copia, o recupere esta de un duplicado.</translation>
    </message>
    <message>
        <source>Backup newer than the programs</source>
        <translation>Copia más nueva que los programas</translation>
    </message>
    <message>
        <source>This backup was made by PostgreSQL programs newer than those on this computer. The backup itself is fine.</source>
        <translation>Esta copia la hicieron programas de PostgreSQL más nuevos que los de este equipo. La copia en sí está bien.</translation>
    </message>
    <message>
        <source>Made by somebody else</source>
        <translation>Hecha por otra persona</translation>
    </message>
    <message>
        <source>This computer did not make the backup {name}. A backup is also a program for the database, and a crafted one could do harm. Nothing was opened.</source>
        <translation>Este equipo no hizo la copia {name}. Una copia es también un programa para la base de datos, y una manipulada podría causar daños. No se abrió nada.</translation>
    </message>
    <message>
        <source>Go on only if you trust where the file comes from: choose Trust this file.</source>
        <translation>Continúe solo si confía en el origen del archivo: elija «Confiar en este archivo».</translation>
    </message>
    <message>
        <source>Backup not moved to the trash</source>
        <translation>La copia no se movió a la papelera</translation>
    </message>
    <message>
        <source>The system did not move the file to the trash; it is where it was: {path}.</source>
        <translation>El sistema no movió el archivo a la papelera; está donde estaba: {path}.</translation>
    </message>
    <message>
        <source>Close programs that use the file, then try again.</source>
        <translation>Cierre los programas que usan el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>La copia ha fallado</translation>
    </message>
    <message>
        <source>No backup was made, and your earlier backups are untouched. The program said: {detail}</source>
        <translation>No se hizo ninguna copia, y sus copias anteriores están intactas. El programa dijo: {detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and back up again.</source>
        <translation>Lea el registro, corrija la causa y haga de nuevo la copia.</translation>
    </message>
    <message>
        <source>Backup incomplete</source>
        <translation>Copia incompleta</translation>
    </message>
    <message>
        <source>Reading the new backup back showed that something is missing: {what}. It was thrown away, and your earlier backups are untouched.</source>
        <translation>Al leer de nuevo la copia se vio que falta algo: {what}. Se desechó, y sus copias anteriores están intactas.</translation>
    </message>
    <message>
        <source>Look at the free space of the disk, then back up again.</source>
        <translation>Mire el espacio libre del disco y haga de nuevo la copia.</translation>
    </message>
    <message>
        <source>Login cannot read everything</source>
        <translation>El usuario no puede leerlo todo</translation>
    </message>
    <message>
        <source>This login may not read all of the database: {what}. A backup would have gaps, so none is made.</source>
        <translation>Este usuario no puede leer toda la base de datos: {what}. Una copia tendría huecos, así que no se hace ninguna.</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or let this one read everything (pg_read_all_data).</source>
        <translation>Use el usuario al que pertenece la base de datos, o permita que este lo lea todo (pg_read_all_data).</translation>
    </message>
    <message>
        <source>Table in use</source>
        <translation>Tabla en uso</translation>
    </message>
    <message>
        <source>Another program holds a table for itself: {table}. No backup was made, and your earlier backups are untouched.</source>
        <translation>Otro programa retiene una tabla para sí: {table}. No se hizo ninguna copia, y sus copias anteriores están intactas.</translation>
    </message>
    <message>
        <source>Wait until that program has finished, then back up again.</source>
        <translation>Espere a que ese programa termine y haga de nuevo la copia.</translation>
    </message>
    <message>
        <source>Login cannot create databases</source>
        <translation>El usuario no puede crear bases de datos</translation>
    </message>
    <message>
        <source>A restore fills a new database first, and this login may not create one. Nothing was changed.</source>
        <translation>Una restauración llena primero una base nueva, y este usuario no puede crearla. No se cambió nada.</translation>
    </message>
    <message>
        <source>Use the main login of the server, give this login the right CREATEDB, or replace the contents in place.</source>
        <translation>Use el usuario principal del servidor, dé a este el derecho CREATEDB, o sustituya el contenido en su sitio.</translation>
    </message>
    <message>
        <source>Login is not the owner</source>
        <translation>El usuario no es el propietario</translation>
    </message>
    <message>
        <source>The database belongs to “{role}”, and this login may not act for that role. Nothing was changed.</source>
        <translation>La base de datos pertenece a «{role}», y este usuario no puede actuar en nombre de ese rol. No se cambió nada.</translation>
    </message>
    <message>
        <source>Role missing on the server</source>
        <translation>Falta un rol en el servidor</translation>
    </message>
    <message>
        <source>The backup needs a role that the server does not have: {role}. Your database is as it was.</source>
        <translation>La copia necesita un rol que el servidor no tiene: {role}. Su base de datos está como estaba.</translation>
    </message>
    <message>
        <source>Create the role on the server, then try again.</source>
        <translation>Cree el rol en el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Extension missing on the server</source>
        <translation>Falta una extensión en el servidor</translation>
    </message>
    <message>
        <source>The backup needs an extension that the server does not have: {extension}. Your database is as it was.</source>
        <translation>La copia necesita una extensión que el servidor no tiene: {extension}. Su base de datos está como estaba.</translation>
    </message>
    <message>
        <source>Install the extension on the server, then try again.</source>
        <translation>Instale la extensión en el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unfinished transactions</source>
        <translation>Transacciones sin terminar</translation>
    </message>
    <message>
        <source>Transactions were prepared in this database and never ended: {count}. They block a replacement. Nothing was changed.</source>
        <translation>En esta base de datos se prepararon transacciones que nunca terminaron: {count}. Impiden la sustitución. No se cambió nada.</translation>
    </message>
    <message>
        <source>Let the app that began them end them, or restore into a new database.</source>
        <translation>Deje que la aplicación que las inició las termine, o restaure en una base nueva.</translation>
    </message>
    <message>
        <source>Database is being copied elsewhere</source>
        <translation>La base de datos se está copiando a otro sitio</translation>
    </message>
    <message>
        <source>The database “{database}” cannot be replaced while its changes are passed on to another program or server, or come from one: {what}. Nothing was changed.</source>
        <translation>La base de datos «{database}» no se puede sustituir mientras sus cambios se transmiten a otro programa o servidor, o proceden de uno: {what}. No se cambió nada.</translation>
    </message>
    <message>
        <source>End the replication in “{database}” and set it up anew after the restore, or restore into a new database.</source>
        <translation>Termine la replicación en «{database}» y configúrela de nuevo tras la restauración, o restaure en una base nueva.</translation>
    </message>
    <message>
        <source>The login may not create everything</source>
        <translation>El usuario no puede crearlo todo</translation>
    </message>
    <message>
        <source>The backup holds what only the server&apos;s administrator may create: {what} ({count} in all), and the user “{user}” is not one. Nothing was changed.</source>
        <translation>La copia contiene lo que solo el administrador del servidor puede crear: {what} ({count} en total), y el usuario «{user}» no lo es. No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore with the login of the server&apos;s administrator (superuser).</source>
        <translation>Restaure con el usuario del administrador del servidor (superusuario).</translation>
    </message>
    <message>
        <source>Database still in use</source>
        <translation>La base de datos sigue en uso</translation>
    </message>
    <message>
        <source>Some programs could not be disconnected from the database: {applications}. Your database is as it was.</source>
        <translation>Algunos programas no se pudieron desconectar de la base de datos: {applications}. Su base de datos está como estaba.</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then try again.</source>
        <translation>Detenga la aplicación que usa la base de datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Database already exists</source>
        <translation>La base de datos ya existe</translation>
    </message>
    <message>
        <source>There is already a database “{target}” on the server. It was left untouched.</source>
        <translation>Ya hay una base de datos «{target}» en el servidor. No se tocó.</translation>
    </message>
    <message>
        <source>Choose another name for the new database.</source>
        <translation>Elija otro nombre para la base nueva.</translation>
    </message>
    <message>
        <source>Something is already running</source>
        <translation>Ya hay algo en marcha</translation>
    </message>
    <message>
        <source>Another operation works on “{database}” right now. Nothing was changed.</source>
        <translation>Otra operación trabaja ahora mismo en «{database}». No se cambió nada.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>La restauración ha fallado</translation>
    </message>
    <message>
        <source>The restore was stopped, and your database is as it was. The program said: {detail}</source>
        <translation>La restauración se detuvo, y su base de datos está como estaba. El programa dijo: {detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and restore again.</source>
        <translation>Lea el registro, corrija la causa y restaure de nuevo.</translation>
    </message>
    <message>
        <source>Restored data is not the same</source>
        <translation>Los datos restaurados no son los mismos</translation>
    </message>
    <message>
        <source>What was restored is not what the backup recorded: {what}. It was not put in place, and your database is as it was.</source>
        <translation>Lo que se restauró no es lo que registró la copia: {what}. No se puso en su sitio, y su base de datos está como estaba.</translation>
    </message>
    <message>
        <source>Choose another backup, and keep the log of this one.</source>
        <translation>Elija otra copia, y guarde el registro de esta.</translation>
    </message>
    <message>
        <source>Databases not switched</source>
        <translation>Las bases de datos no se intercambiaron</translation>
    </message>
    <message>
        <source>The restored database could not take the place of “{database}”. Your database is as it was.</source>
        <translation>La base restaurada no pudo ocupar el lugar de «{database}». Su base de datos está como estaba.</translation>
    </message>
    <message>
        <source>Server disk full</source>
        <translation>Disco del servidor lleno</translation>
    </message>
    <message>
        <source>The disk of the server has too little space for a second copy of the database. Your database is as it was.</source>
        <translation>El disco del servidor no tiene espacio suficiente para una segunda copia de la base de datos. Su base de datos está como estaba.</translation>
    </message>
    <message>
        <source>Free space on the server, for example by deleting a kept database.</source>
        <translation>Libere espacio en el servidor, por ejemplo eliminando una base conservada.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>The database from before the restore is no longer on the server. Nothing was changed.</source>
        <translation>La base de datos anterior a la restauración ya no está en el servidor. No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore an older backup instead.</source>
        <translation>Restaure en su lugar una copia más antigua.</translation>
    </message>
    <message>
        <source>Interrupted restore not finished</source>
        <translation>Restauración interrumpida sin terminar</translation>
    </message>
    <message>
        <source>A restore of “{database}” was interrupted earlier and cannot be brought to an end now. No data was lost.</source>
        <translation>Una restauración de «{database}» se interrumpió antes y no se puede terminar ahora. No se perdieron datos.</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then start PG Backup again.</source>
        <translation>Asegúrese de que se puede llegar al servidor y vuelva a iniciar PG Backup.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Usted detuvo esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>PG Backup has no words for this failure: {detail}</source>
        <translation>PG Backup no tiene palabras para este fallo: {detail}</translation>
    </message>
    <message>
        <source>Copy the details and look at the log.</source>
        <translation>Copie los detalles y mire el registro.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>No nos deja entrar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>PostgreSQL of the server itself</source>
        <translation>PostgreSQL del propio servidor</translation>
    </message>
    <message>
        <source>{container}: service “{service}” of the project “{project}”</source>
        <translation>{container}: servicio «{service}» del proyecto «{project}»</translation>
    </message>
    <message>
        <source>{place} answers</source>
        <translation>{place} responde</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is there</source>
        <translation>No hay ni Docker ni Podman</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) in {engine}</source>
        <translation>
            <numerusform>%n contenedor en {engine}</numerusform>
            <numerusform>%n contenedores en {engine}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in {container}</source>
        <translation>
            <numerusform>%n base de datos en {container}</numerusform>
            <numerusform>%n bases de datos en {container}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in the server&apos;s own PostgreSQL</source>
        <translation>
            <numerusform>%n base de datos en el PostgreSQL del propio servidor</numerusform>
            <numerusform>%n bases de datos en el PostgreSQL del propio servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>No PostgreSQL database was found</source>
        <translation>No se encontró ninguna base de datos PostgreSQL</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>Se encontró %n base de datos</numerusform>
            <numerusform>Se encontraron %n bases de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>{container} wants a password. Add it all the same: the password is asked for when it is needed.</source>
        <translation>{container} pide una contraseña. Añada la base de datos de todos modos: la contraseña se pedirá cuando haga falta.</translation>
    </message>
    <message>
        <source>PostgreSQL runs there by itself as well, but does not let us in without a password. Add its databases by their address.</source>
        <translation>Allí también funciona PostgreSQL por sí solo, pero no nos deja entrar sin contraseña. Añada sus bases de datos por su dirección.</translation>
    </message>
    <message>
        <source>unnamed programs</source>
        <translation>programas sin nombre</translation>
    </message>
    <message>
        <source>Disconnected: {names}</source>
        <translation>Desconectados: {names}</translation>
    </message>
    <message>
        <source>Nobody was disconnected.</source>
        <translation>No se desconectó a nadie.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>its place is not known</source>
        <translation>no se sabe dónde está</translation>
    </message>
    <message>
        <source>see the details</source>
        <translation>vea los detalles</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>otros programas</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>no dio ningún motivo.</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>muy poco</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>demasiados</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunas</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>of the database</source>
        <translation>de la base de datos</translation>
    </message>
    <message>
        <source>the server is a read-only copy of another server</source>
        <translation>el servidor es una réplica de solo lectura de otro servidor</translation>
    </message>
    <message>
        <source>{written}, {left}</source>
        <translation>{written}, {left}</translation>
    </message>
    <message>
        <source>Your network is the limit: {size}/s</source>
        <translation>El límite es su red: {size}/s</translation>
    </message>
    <message>
        <source>A cable is faster than Wi-Fi. Reached “With the server&apos;s own programs (SSH)”, a database is packed before it is sent.</source>
        <translation>Un cable es más rápido que la wifi. Si se llega a ella «Con los programas del servidor (SSH)», una base de datos se comprime antes de enviarse.</translation>
    </message>
    <message>
        <source>{size} loaded</source>
        <translation>{size} cargados</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>{size} escritos</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>tiempo restante: unos {duration}</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>queda alrededor de 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>queda alrededor de %n minuto</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>tiempo restante: {duration}</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>queda 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Several servers are named; the first is used, not {subject}.</source>
        <translation>Se nombran varios servidores; se usa el primero, no {subject}.</translation>
    </message>
    <message>
        <source>Not needed here and left out: {subject}.</source>
        <translation>No hace falta aquí y se omitió: {subject}.</translation>
    </message>
    <message>
        <source>Not usable as it is written: {subject}. Fill it in below.</source>
        <translation>No se puede usar tal como está escrito: {subject}. Rellénelo abajo.</translation>
    </message>
    <message>
        <source>“{subject}” looks like the name of a container, which only other containers can find. Choose below that it is reached in a container, or enter the name or address of the computer that runs it, and the port it publishes.</source>
        <translation>«{subject}» parece el nombre de un contenedor, que solo otros contenedores pueden encontrar. Elija abajo que se accede a ella en un contenedor, o introduzca el nombre o la dirección del equipo en el que funciona, y el puerto que publica.</translation>
    </message>
    <message>
        <source>The compose file publishes no port for “{subject}”: only other containers can find it. So PG Backup goes into the container itself. If that runs on another computer, choose “In a container on a server (SSH)” below.</source>
        <translation>El archivo de compose no publica ningún puerto de «{subject}»: solo otros contenedores pueden encontrarlo. Por eso PG Backup entra en el propio contenedor. Si funciona en otro equipo, elija abajo «En un contenedor de un servidor (SSH)».</translation>
    </message>
    <message>
        <source>What the container of “{subject}” is called depends on the folder of the compose file. Enter its name as “docker ps” shows it, or drop the file itself on this window.</source>
        <translation>El nombre del contenedor de «{subject}» depende de la carpeta del archivo de compose. Introdúzcalo tal como lo muestra «docker ps», o arrastre el propio archivo a esta ventana.</translation>
    </message>
    <message>
        <source>The port is only open on the computer that runs the containers. That is fine if it is this one.</source>
        <translation>El puerto solo está abierto en el equipo en el que funcionan los contenedores. Si es este, está bien así.</translation>
    </message>
    <message>
        <source>If the containers run on another computer, enter its name instead of localhost.</source>
        <translation>Si los contenedores funcionan en otro equipo, introduzca su nombre en lugar de localhost.</translation>
    </message>
    <message>
        <source>The values of {subject} are in another file, mostly .env. Paste the text of both files together.</source>
        <translation>Los valores de {subject} están en otro archivo, casi siempre .env. Pegue juntos los textos de ambos archivos.</translation>
    </message>
    <message>
        <source>The password is in a file on the server: {subject}. Enter it below.</source>
        <translation>La contraseña está en un archivo del servidor: {subject}. Introdúzcala abajo.</translation>
    </message>
    <message>
        <source>There are more databases in it: {subject}. Add them one after the other.</source>
        <translation>Hay más bases de datos en él: {subject}. Añádalas una tras otra.</translation>
    </message>
    <message>
        <source>container {value}</source>
        <translation>contenedor {value}</translation>
    </message>
    <message>
        <source>server {value}</source>
        <translation>servidor {value}</translation>
    </message>
    <message>
        <source>port {value}</source>
        <translation>puerto {value}</translation>
    </message>
    <message>
        <source>database {value}</source>
        <translation>base de datos {value}</translation>
    </message>
    <message>
        <source>user {value}</source>
        <translation>usuario {value}</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>Found: {list}.</source>
        <translation>Encontrado: {list}.</translation>
    </message>
    <message>
        <source>A backup that PG Backup can restore.</source>
        <translation>Una copia que PG Backup puede restaurar.</translation>
    </message>
    <message>
        <source>A backup of one database as plain SQL text.</source>
        <translation>Una copia de una base de datos como texto SQL.</translation>
    </message>
    <message>
        <source>A backup of a whole server as plain SQL text, made by pg_dumpall.</source>
        <translation>Una copia de un servidor entero como texto SQL, hecha por pg_dumpall.</translation>
    </message>
    <message>
        <source>A backup in the tar format of pg_dump.</source>
        <translation>Una copia en el formato tar de pg_dump.</translation>
    </message>
    <message>
        <source>A compressed file without a database in it.</source>
        <translation>Un archivo comprimido sin una base de datos dentro.</translation>
    </message>
    <message>
        <source>A file compressed with zstd.</source>
        <translation>Un archivo comprimido con zstd.</translation>
    </message>
    <message>
        <source>A zip file, such as the export of an app.</source>
        <translation>Un archivo zip, como la exportación de una aplicación.</translation>
    </message>
    <message>
        <source>A text that was re-encoded, mostly by PowerShell&apos;s &gt; sign.</source>
        <translation>Un texto al que se le cambió la codificación, casi siempre por el signo &gt; de PowerShell.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is no backup of PostgreSQL.</source>
        <translation>No es una copia de PostgreSQL.</translation>
    </message>
    <message>
        <source>Next: say which server it is to be restored to. Nothing is restored yet.</source>
        <translation>A continuación: diga en qué servidor se debe restaurar. Todavía no se restaura nada.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, into a new, empty database.</source>
        <translation>PG Backup no puede restaurar este tipo. Use psql, en una base de datos nueva y vacía.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, on a new, empty server.</source>
        <translation>PG Backup no puede restaurar este tipo. Use psql, en un servidor nuevo y vacío.</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use pg_restore, into a new database.</source>
        <translation>PG Backup no puede restaurar este tipo. Use pg_restore, en una base de datos nueva.</translation>
    </message>
    <message>
        <source>Unpack it, then choose the unpacked file.</source>
        <translation>Descomprímalo y elija después el archivo descomprimido.</translation>
    </message>
    <message>
        <source>Restore it with the app that made it, or unpack it and look for a backup.</source>
        <translation>Restáurelo con la aplicación que lo hizo, o descomprímalo y busque una copia de seguridad.</translation>
    </message>
    <message>
        <source>Look for another copy; this one may have lost data when it was written.</source>
        <translation>Busque otro ejemplar; este puede haber perdido datos al escribirse.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>{what} It is compressed.</source>
        <translation>{what} Está comprimida.</translation>
    </message>
    <message>
        <source>Database: {name}</source>
        <translation>Base de datos: {name}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Hecha: {when}</translation>
    </message>
    <message>
        <source>From: PostgreSQL {version}</source>
        <translation>De: PostgreSQL {version}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Tamaño: {size}</translation>
    </message>
    <message>
        <source>Photos and videos: the folder that UPLOAD_LOCATION names.</source>
        <translation>Fotos y vídeos: la carpeta que indica UPLOAD_LOCATION.</translation>
    </message>
    <message>
        <source>Settings, pictures and add-ons: the config folder.</source>
        <translation>Ajustes, imágenes y complementos: la carpeta config.</translation>
    </message>
    <message>
        <source>Films, series and music: your media folders.</source>
        <translation>Películas, series y música: sus carpetas multimedia.</translation>
    </message>
    <message>
        <source>Your files and settings: the backup that Nextcloud AIO makes itself.</source>
        <translation>Sus archivos y ajustes: la copia de seguridad que hace el propio Nextcloud AIO.</translation>
    </message>
    <message>
        <source>Your files: the data folder.</source>
        <translation>Sus archivos: la carpeta data.</translation>
    </message>
    <message>
        <source>Settings and keys: the config folder.</source>
        <translation>Ajustes y claves: la carpeta config.</translation>
    </message>
    <message>
        <source>Your documents: the media folder.</source>
        <translation>Sus documentos: la carpeta media.</translation>
    </message>
    <message>
        <source>Settings: the compose file and its .env file.</source>
        <translation>Ajustes: el archivo compose y su archivo .env.</translation>
    </message>
    <message>
        <source>Projects, attachments and pictures: the data folder.</source>
        <translation>Proyectos, adjuntos e imágenes: la carpeta data.</translation>
    </message>
    <message>
        <source>Secret keys: the file app.ini. Without them two-factor logins and saved passwords are lost.</source>
        <translation>Claves secretas: el archivo app.ini. Sin ellas se pierden los inicios de sesión en dos pasos y las contraseñas guardadas.</translation>
    </message>
    <message>
        <source>Secret keys: the file .env.production. Without them nobody can log in.</source>
        <translation>Claves secretas: el archivo .env.production. Sin ellas nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Pictures and videos: the folder public/system.</source>
        <translation>Imágenes y vídeos: la carpeta public/system.</translation>
    </message>
    <message>
        <source>The signing key of the server. Without it other servers no longer trust yours.</source>
        <translation>La clave de firma del servidor. Sin ella, otros servidores dejan de confiar en el suyo.</translation>
    </message>
    <message>
        <source>Pictures and files: the folder media_store.</source>
        <translation>Imágenes y archivos: la carpeta media_store.</translation>
    </message>
    <message>
        <source>Settings: the file homeserver.yaml.</source>
        <translation>Ajustes: el archivo homeserver.yaml.</translation>
    </message>
    <message>
        <source>Secret key: AUTHENTIK_SECRET_KEY in the .env file. Without it all logins end.</source>
        <translation>Clave secreta: AUTHENTIK_SECRET_KEY en el archivo .env. Sin ella se cierran todas las sesiones.</translation>
    </message>
    <message>
        <source>Icons and templates: the folders media and custom-templates.</source>
        <translation>Iconos y plantillas: las carpetas media y custom-templates.</translation>
    </message>
    <message>
        <source>Secret key: N8N_ENCRYPTION_KEY, or the folder .n8n. Without it saved credentials are lost.</source>
        <translation>Clave secreta: N8N_ENCRYPTION_KEY, o la carpeta .n8n. Sin ella se pierden las credenciales guardadas.</translation>
    </message>
    <message>
        <source>Settings and add-ons: the data and extensions folders.</source>
        <translation>Ajustes y complementos: las carpetas data y extensions.</translation>
    </message>
    <message>
        <source>Pictures of the recipes: the folder mediafiles.</source>
        <translation>Imágenes de las recetas: la carpeta mediafiles.</translation>
    </message>
    <message>
        <source>Secret key: SECRET_KEY in the .env file.</source>
        <translation>Clave secreta: SECRET_KEY en el archivo .env.</translation>
    </message>
    <message>
        <source>Its second database: main and log belong together.</source>
        <translation>Su segunda base de datos: main y log van juntas.</translation>
    </message>
    <message>
        <source>Settings: the config folder.</source>
        <translation>Ajustes: la carpeta config.</translation>
    </message>
    <message>
        <source>Secret key: ENCRYPTION_KEY in the compose file. Without it you must log in to Tesla again.</source>
        <translation>Clave secreta: ENCRYPTION_KEY en el archivo compose. Sin ella hay que volver a iniciar sesión en Tesla.</translation>
    </message>
    <message>
        <source>Settings and automations: the backup that Home Assistant makes itself. Only the history is in this database.</source>
        <translation>Ajustes y automatizaciones: la copia de seguridad que hace el propio Home Assistant. En esta base de datos solo está el historial.</translation>
    </message>
    <message>
        <source>Attachments and keys: the data folder. Without its rsa_key files everybody must log in again.</source>
        <translation>Adjuntos y claves: la carpeta data. Sin sus archivos rsa_key todos tienen que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Address for ssh not usable</source>
        <translation>La dirección para ssh no se puede usar</translation>
    </message>
    <message>
        <source>The address {host} is nothing that ssh could connect to.</source>
        <translation>{host} no es una dirección con la que ssh se pueda conectar.</translation>
    </message>
    <message>
        <source>Enter user@server, or a name from your ssh settings, without spaces.</source>
        <translation>Introduzca usuario@servidor, o un nombre de sus ajustes de ssh, sin espacios.</translation>
    </message>
    <message>
        <source>Program ssh missing</source>
        <translation>Falta el programa ssh</translation>
    </message>
    <message>
        <source>The program ssh was not found on this computer.</source>
        <translation>No se encontró el programa ssh en este equipo.</translation>
    </message>
    <message>
        <source>Install OpenSSH, then try again.</source>
        <translation>Instale OpenSSH e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Server not reached by ssh</source>
        <translation>No se llegó al servidor por ssh</translation>
    </message>
    <message>
        <source>No ssh connection to {host} came about. Nothing was changed there.</source>
        <translation>No se pudo establecer una conexión ssh con {host}. Allí no se cambió nada.</translation>
    </message>
    <message>
        <source>Make sure that the server is on, that its name is right, and that ssh is turned on there.</source>
        <translation>Asegúrese de que el servidor está encendido, de que su nombre es correcto y de que ssh está activado en él.</translation>
    </message>
    <message>
        <source>Server not known to ssh yet</source>
        <translation>ssh aún no conoce el servidor</translation>
    </message>
    <message>
        <source>This computer has no confirmed key of {host}, so it cannot tell whether it is the right one. Nothing was sent.</source>
        <translation>Este equipo no tiene ninguna clave confirmada de {host}, así que no puede saber si es el correcto. No se envió nada.</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, and confirm the key there.</source>
        <translation>Inicie sesión una vez en un terminal con «ssh {host}», y confirme allí la clave.</translation>
    </message>
    <message>
        <source>The server shows another key than before</source>
        <translation>El servidor muestra otra clave que antes</translation>
    </message>
    <message>
        <source>Under the name {host} another key answers than before. The server may have been installed anew, or another computer answers in its place. Nothing was sent.</source>
        <translation>Con el nombre {host} responde una clave distinta de la de antes. Quizá se haya vuelto a instalar el servidor, o responda otro equipo en su lugar. No se envió nada.</translation>
    </message>
    <message>
        <source>Do not go on before whoever runs the server has told you why its key has changed.</source>
        <translation>No siga hasta que quien administra el servidor le haya dicho por qué ha cambiado su clave.</translation>
    </message>
    <message>
        <source>Login by ssh not accepted</source>
        <translation>Inicio de sesión por ssh no aceptado</translation>
    </message>
    <message>
        <source>The login at {host} was refused: no key or password of yours was accepted.</source>
        <translation>Se rechazó el inicio de sesión en {host}: no se aceptó ninguna de sus claves o contraseñas.</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, which shows what is missing.</source>
        <translation>Inicie sesión una vez en un terminal con «ssh {host}»; eso muestra qué falta.</translation>
    </message>
    <message>
        <source>Docker or Podman not found</source>
        <translation>Docker o Podman no encontrado</translation>
    </message>
    <message>
        <source>Neither was found where the database is said to live in a container.</source>
        <translation>No se encontró ninguno de los dos donde se dice que la base de datos está en un contenedor.</translation>
    </message>
    <message>
        <source>Choose another way to this database.</source>
        <translation>Elija otra manera de acceder a esta base de datos.</translation>
    </message>
    <message>
        <source>Docker or Podman not running</source>
        <translation>Docker o Podman no está en marcha</translation>
    </message>
    <message>
        <source>The program that runs the containers is there, but does not answer.</source>
        <translation>El programa que ejecuta los contenedores está ahí, pero no responde.</translation>
    </message>
    <message>
        <source>Start Docker or Podman, then try again.</source>
        <translation>Inicie Docker o Podman e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Docker not allowed for this user</source>
        <translation>Docker no permitido para este usuario</translation>
    </message>
    <message>
        <source>Docker is there, but the user who logs in there may not use it. Who may use it can do everything on that computer.</source>
        <translation>Docker está ahí, pero el usuario que inicia sesión allí no puede usarlo. Quien puede usarlo puede hacer de todo en ese equipo.</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” there, then log out and in again.</source>
        <translation>Ejecute allí «sudo usermod -aG docker $USER»; después cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>Container not usable</source>
        <translation>El contenedor no se puede usar</translation>
    </message>
    <message>
        <source>A container cannot be called {container}.</source>
        <translation>Un contenedor no se puede llamar {container}.</translation>
    </message>
    <message>
        <source>Enter its name as “docker ps” shows it.</source>
        <translation>Introduzca su nombre tal como lo muestra «docker ps».</translation>
    </message>
    <message>
        <source>Container not found</source>
        <translation>Contenedor no encontrado</translation>
    </message>
    <message>
        <source>The container {container} is not there, or not any more.</source>
        <translation>El contenedor {container} no está, o ya no está.</translation>
    </message>
    <message>
        <source>Choose the container that the database lives in now; its name may be new.</source>
        <translation>Elija el contenedor en el que está ahora la base de datos; puede que su nombre sea nuevo.</translation>
    </message>
    <message>
        <source>Container stopped</source>
        <translation>Contenedor detenido</translation>
    </message>
    <message>
        <source>The container {container} is there, but it is stopped or paused.</source>
        <translation>El contenedor {container} está ahí, pero está detenido o en pausa.</translation>
    </message>
    <message>
        <source>Start the container of the database, then try again.</source>
        <translation>Inicie el contenedor de la base de datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No sudo without a password</source>
        <translation>No hay sudo sin contraseña</translation>
    </message>
    <message>
        <source>The user who logs in there may not do this by sudo without typing a password, which nobody can do from here.</source>
        <translation>El usuario que inicia sesión allí no puede hacer esto con sudo sin escribir una contraseña, y desde aquí nadie puede escribirla.</translation>
    </message>
    <message>
        <source>Allow it in the settings of sudo there (NOPASSWD), or use another login.</source>
        <translation>Permítalo allí en los ajustes de sudo (NOPASSWD), o use otro usuario.</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing there</source>
        <translation>Allí faltan los programas de PostgreSQL</translation>
    </message>
    <message>
        <source>The programs pg_dump, pg_restore and psql were not found where the database is said to live.</source>
        <translation>No se encontraron los programas pg_dump, pg_restore y psql donde se dice que está la base de datos.</translation>
    </message>
    <message>
        <source>Choose the container or server that PostgreSQL itself runs on.</source>
        <translation>Elija el contenedor o el servidor en el que funciona el propio PostgreSQL.</translation>
    </message>
    <message>
        <source>App not stopped</source>
        <translation>La aplicación no se detuvo</translation>
    </message>
    <message>
        <source>The container {container} could not be stopped, so nothing was replaced.</source>
        <translation>El contenedor {container} no se pudo detener, así que no se sustituyó nada.</translation>
    </message>
    <message>
        <source>Stop it yourself, or take the tick off it, and restore again.</source>
        <translation>Deténgalo usted, o quítele la marca, y restaure de nuevo.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{count} backups, {size}, in {folder}</source>
        <translation>{count} copias, {size}, en {folder}</translation>
    </message>
    <message>
        <source>1 backup, {size}, in {folder}</source>
        <translation>1 copia, {size}, en {folder}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{name} is backed up</source>
        <translation>La copia de {name} está hecha</translation>
    </message>
    <message>
        <source>{size}. {hint}</source>
        <translation>{size}. {hint}</translation>
    </message>
    <message>
        <source>The backup of {moment} is fine</source>
        <translation>La copia de {moment} está bien</translation>
    </message>
    <message>
        <source>It was read in full, and every byte is as it was written.</source>
        <translation>Se leyó por completo, y cada byte está como se escribió.</translation>
    </message>
    <message>
        <source>It was read in full. There is no record of what it was like when it was made.</source>
        <translation>Se leyó por completo. No hay registro de cómo era cuando se hizo.</translation>
    </message>
    <message>
        <source>The backup of {moment} can be restored</source>
        <translation>La copia de {moment} se puede restaurar</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}. The test database is deleted again.</source>
        <translation>Se restauró como prueba en {server}: {tables} con {rows}. La base de prueba ya se ha eliminado.</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}, as many as when it was made. The test database is deleted again.</source>
        <translation>Se restauró como prueba en {server}: {tables} con {rows}, tantas como cuando se hizo. La base de prueba ya se ha eliminado.</translation>
    </message>
    <message>
        <source>Restored into “{database}”</source>
        <translation>Restaurada en «{database}»</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message>
        <source>Another restore is open</source>
        <translation>Hay otra restauración abierta</translation>
    </message>
    <message>
        <source>Finish it, or close its window. Then open {file} again.</source>
        <translation>Termínela o cierre su ventana. Después abra de nuevo {file}.</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>La restauración se ha deshecho</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before.</source>
        <translation>«{database}» vuelve a contener lo que contenía antes.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}, made just before.</source>
        <translation>Lo que había antes está en la copia {name}, hecha justo antes.</translation>
    </message>
    <message>
        <source>What the restore had put there is kept as {name} ({size}).</source>
        <translation>Lo que la restauración había puesto se conserva como {name} ({size}).</translation>
    </message>
    <message>
        <source>The database from before is kept as {name} ({size}).</source>
        <translation>La base anterior se conserva como {name} ({size}).</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} se ha eliminado</translation>
    </message>
    <message>
        <source>{size} are free again on the server.</source>
        <translation>En el servidor vuelve a haber {size} libres.</translation>
    </message>
    <message>
        <source>The backup of {moment} is in the trash</source>
        <translation>La copia de {moment} está en la papelera</translation>
    </message>
    <message>
        <source>The backup of {moment} is back</source>
        <translation>La copia de {moment} ha vuelto</translation>
    </message>
    <message>
        <source>{name}: something had been interrupted</source>
        <translation>{name}: algo se había interrumpido</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>no operation has the number {number}</source>
        <translation>ninguna operación tiene el número {number}</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>BASE DE DATOS</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>NOTA</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(quitada)</translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>At an address</source>
        <translation>En una dirección</translation>
    </message>
    <message>
        <source>Through an SSH tunnel</source>
        <translation>A través de un túnel SSH</translation>
    </message>
    <message>
        <source>In a container on this computer</source>
        <translation>En un contenedor de este equipo</translation>
    </message>
    <message>
        <source>In a container on a server (SSH)</source>
        <translation>En un contenedor de un servidor (SSH)</translation>
    </message>
    <message>
        <source>With the server&apos;s own programs (SSH)</source>
        <translation>Con los programas del servidor (SSH)</translation>
    </message>
    <message>
        <source>{program} with sudo</source>
        <translation>{program} con sudo</translation>
    </message>
    <message>
        <source>Usually none is needed: on the server itself, the system user may log in.</source>
        <translation>Normalmente no hace falta: en el propio servidor, el usuario del sistema puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Usually none is needed: inside the container, PostgreSQL asks for none.</source>
        <translation>Normalmente no hace falta: dentro del contenedor, PostgreSQL no la pide.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Restore the backup of {moment} into the database “{target}” on {server}?</source>
        <translation>¿Restaurar la copia de {moment} en la base de datos «{target}» en {server}?</translation>
    </message>
    <message>
        <source>Restore the backup of {moment} into the new database “{target}” on {server}?</source>
        <translation>¿Restaurar la copia de {moment} en la base de datos nueva «{target}» en {server}?</translation>
    </message>
    <message>
        <source>Replace the contents of “{target}” on {server} with the backup of {moment}?</source>
        <translation>¿Sustituir el contenido de «{target}» en {server} por la copia de {moment}?</translation>
    </message>
    <message>
        <source>Replace the database “{target}” on {server} with the backup of {moment}?</source>
        <translation>¿Sustituir la base de datos «{target}» en {server} por la copia de {moment}?</translation>
    </message>
    <message>
        <source>The database “{database}” stays as it is.</source>
        <translation>La base de datos «{database}» se queda como está.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>Los cambios hechos desde entonces ({age}) desaparecerán de {name}. Esto no se puede deshacer con un clic, pero se puede restaurar la copia hecha justo antes.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database is kept on the server, so you can undo.</source>
        <translation>Los cambios hechos desde entonces ({age}) desaparecerán de {name}. La base actual se conserva en el servidor, de modo que se puede deshacer.</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database ({size}) is kept on the server, so you can undo.</source>
        <translation>Los cambios hechos desde entonces ({age}) desaparecerán de {name}. La base actual ({size}) se conserva en el servidor, de modo que se puede deshacer.</translation>
    </message>
    <message>
        <source>Restore into the new database</source>
        <translation>Restaurar en la base nueva</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>Sustituir la base</translation>
    </message>
    <message>
        <source>There is no such database on the server now, so nothing is replaced.</source>
        <translation>Ahora no hay tal base de datos en el servidor, así que no se sustituye nada.</translation>
    </message>
    <message>
        <source>Restore into that database</source>
        <translation>Restaurar en esa base</translation>
    </message>
    <message>
        <source>“{database}” on {server} now holds the backup of {moment}.</source>
        <translation>«{database}» en {server} contiene ahora la copia de {moment}.</translation>
    </message>
    <message>
        <source>Before the restore it held {contents}.</source>
        <translation>Antes de la restauración contenía {contents}.</translation>
    </message>
    <message>
        <source>What was there before is also in the backup {name}.</source>
        <translation>Lo que había antes está también en la copia {name}.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>Lo que había antes está en la copia {name}.</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before: {contents}.</source>
        <translation>«{database}» vuelve a contener lo que contenía antes: {contents}.</translation>
    </message>
    <message>
        <source>{name} is deleted, and {size} are free again on the server.</source>
        <translation>{name} se ha eliminado, y en el servidor vuelve a haber {size} libres.</translation>
    </message>
    <message>
        <source>Your current database is untouched.</source>
        <translation>Su base de datos actual está intacta.</translation>
    </message>
    <message>
        <source>It holds {contents}, as many as when the backup was made.</source>
        <translation>Contiene {contents}, tantas como cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>It holds {contents}. There is no record to compare that with.</source>
        <translation>Contiene {contents}. No hay registro con que compararlo.</translation>
    </message>
    <message>
        <source>{tables} with {rows}</source>
        <translation>{tables} con {rows}</translation>
    </message>
    <message>
        <source>Restoring into {target}</source>
        <translation>Restaurando en {target}</translation>
    </message>
    <message>
        <source>Look at both databases</source>
        <translation>Mirar ambas bases de datos</translation>
    </message>
    <message>
        <source>Switch the databases back</source>
        <translation>Volver a intercambiar las bases de datos</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>Deshaciendo la restauración</translation>
    </message>
    <message>
        <source>Delete the previous database</source>
        <translation>Eliminar la base anterior</translation>
    </message>
    <message>
        <source>Deleting the previous database</source>
        <translation>Eliminando la base anterior</translation>
    </message>
    <message>
        <source>The database that is in use is not touched.</source>
        <translation>La base de datos en uso no se toca.</translation>
    </message>
    <message>
        <source>Cancelling leaves your current database untouched.</source>
        <translation>Si cancela, su base de datos actual queda intacta.</translation>
    </message>
    <message>
        <source>Load the backup into a new database</source>
        <translation>Cargar la copia en una base de datos nueva</translation>
    </message>
    <message>
        <source>Replace the contents</source>
        <translation>Sustituir el contenido</translation>
    </message>
    <message>
        <source>Load the backup into the empty database</source>
        <translation>Cargar la copia en la base de datos vacía</translation>
    </message>
    <message>
        <source>Read the backup in full</source>
        <translation>Leer la copia por completo</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Hacer una copia de lo que hay ahora</translation>
    </message>
    <message>
        <source>Stop the app</source>
        <translation>Detener la aplicación</translation>
    </message>
    <message>
        <source>Compare it with what was backed up</source>
        <translation>Comparar con lo que se copió</translation>
    </message>
    <message>
        <source>Put the new database in place</source>
        <translation>Poner la base nueva en su sitio</translation>
    </message>
    <message>
        <source>This file is a program for your database, not just data. Only restore it if you trust where it comes from.</source>
        <translation>Este archivo es un programa para su base de datos, no solo datos. Restáurelo únicamente si confía en su origen.</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>--engine cannot be read: a quotation mark is missing</source>
        <translation>--engine no se puede leer: falta una comilla</translation>
    </message>
    <message>
        <source>--tunnel needs --ssh, and no --container</source>
        <translation>--tunnel necesita --ssh, y no admite --container</translation>
    </message>
    <message>
        <source>--engine needs --container</source>
        <translation>--engine necesita --container</translation>
    </message>
    <message>
        <source>--sudo-user and --programs need --ssh, and no --container</source>
        <translation>--sudo-user y --programs necesitan --ssh, y no admiten --container</translation>
    </message>
    <message>
        <source>--direct takes back what the other options say</source>
        <translation>--direct anula lo que dicen las otras opciones</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>--user and --dbname are needed</source>
        <translation>hacen falta --user y --dbname</translation>
    </message>
    <message>
        <source>--password-stdin has no use with --password-policy ask</source>
        <translation>--password-stdin no sirve de nada con --password-policy ask</translation>
    </message>
    <message>
        <source>no password came from stdin</source>
        <translation>no llegó ninguna contraseña por stdin</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text</source>
        <translation>la contraseña no es texto UTF-8</translation>
    </message>
    <message>
        <source>a password cannot hold a NUL character</source>
        <translation>una contraseña no puede contener un carácter NUL</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>several backups are called {key}: name the file</source>
        <translation>varias copias se llaman {key}: indique el archivo</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>No database is saved yet. “pgbackup add” saves one.</source>
        <translation>Aún no hay ninguna base de datos guardada. «pgbackup add» guarda una.</translation>
    </message>
    <message>
        <source>{name} is no longer saved. Its backups stay in {folder}.</source>
        <translation>{name} ya no está guardada. Sus copias se quedan en {folder}.</translation>
    </message>
    <message>
        <source>There are no backups yet. “pgbackup backup NAME” makes one.</source>
        <translation>Aún no hay copias. «pgbackup backup NOMBRE» hace una.</translation>
    </message>
    <message>
        <source>No database from before a restore is kept.</source>
        <translation>No se conserva ninguna base anterior a una restauración.</translation>
    </message>
    <message>
        <source>Everything is in order. Nothing had to be set right.</source>
        <translation>Todo está en orden. No hubo que arreglar nada.</translation>
    </message>
    <message>
        <source>Connected. PostgreSQL {version}, the database is {size}.</source>
        <translation>Conectado. PostgreSQL {version}, la base de datos ocupa {size}.</translation>
    </message>
    <message>
        <source>No PostgreSQL programs were found.</source>
        <translation>No se encontraron programas de PostgreSQL.</translation>
    </message>
    <message>
        <source>To restore it by hand:</source>
        <translation>Para restaurarla a mano:</translation>
    </message>
    <message>
        <source>Moved to the trash: {path}</source>
        <translation>Movida a la papelera: {path}</translation>
    </message>
    <message>
        <source>A backup of {database} on {server} needs about {size}.</source>
        <translation>Una copia de {database} en {server} necesita unos {size}.</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>Lo que había antes está en la copia {name}.</translation>
    </message>
    <message>
        <source>{name} was read in full: {tables}, SHA-256 {sha256}.</source>
        <translation>{name} se leyó por completo: {tables}, SHA-256 {sha256}.</translation>
    </message>
    <message>
        <source>{name} was restored for a test on {server}: {rows} in {tables}.</source>
        <translation>{name} se restauró como prueba en {server}: {rows} en {tables}.</translation>
    </message>
    <message>
        <source>Stopped meanwhile, and started again: {names}.</source>
        <translation>Se detuvo mientras tanto, y se volvió a iniciar: {names}.</translation>
    </message>
    <message>
        <source>Restored: {database} on {server} now holds {rows} in {tables}.</source>
        <translation>Restaurada: {database} en {server} contiene ahora {rows} en {tables}.</translation>
    </message>
    <message>
        <source>Undone: {database} again holds what was kept: {rows} in {tables}.</source>
        <translation>Deshecho: {database} vuelve a contener lo que se conservaba: {rows} en {tables}.</translation>
    </message>
    <message>
        <source>Deleted for good: {name}, {size}.</source>
        <translation>Eliminada para siempre: {name}, {size}.</translation>
    </message>
    <message>
        <source>Kept: {name}, {size}, since {when}.</source>
        <translation>Conservada: {name}, {size}, desde {when}.</translation>
    </message>
    <message>
        <source>{backup} goes into the database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} va a la base de datos {target} en {server}. No se sustituye nada.</translation>
    </message>
    <message>
        <source>{backup} goes into the new database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} va a la base de datos nueva {target} en {server}. No se sustituye nada.</translation>
    </message>
    <message>
        <source>{backup} replaces the contents of the database {target} on {server}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>{backup} sustituye el contenido de la base de datos {target} en {server}. Esto no se puede deshacer con un clic, pero se puede restaurar la copia hecha justo antes.</translation>
    </message>
    <message>
        <source>{backup} replaces the database {target} on {server}. The present database is kept, so you can undo.</source>
        <translation>{backup} sustituye la base de datos {target} en {server}. La base actual se conserva, de modo que se puede deshacer.</translation>
    </message>
    <message>
        <source>Replace {target}?</source>
        <translation>¿Sustituir {target}?</translation>
    </message>
    <message>
        <source>Restore into {target}?</source>
        <translation>¿Restaurar en {target}?</translation>
    </message>
    <message>
        <source>Replace the contents of {target}?</source>
        <translation>¿Sustituir el contenido de {target}?</translation>
    </message>
    <message>
        <source>Put {name} back as {live}? What is there now is kept in turn.</source>
        <translation>¿Volver a poner {name} como {live}? Lo que hay ahora se conserva a su vez.</translation>
    </message>
    <message>
        <source>Delete {name} for good? You can then no longer undo.</source>
        <translation>¿Eliminar {name} para siempre? Después ya no se podrá deshacer.</translation>
    </message>
    <message>
        <source>To save one:</source>
        <translation>Para guardar una:</translation>
    </message>
    <message>
        <source>{app} keeps more than its database. Save this as well:</source>
        <translation>{app} guarda más que su base de datos. Guarde también esto:</translation>
    </message>
</context>
<context>
    <name>shown_backups</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>No backups of {name} yet</source>
        <translation>Aún no hay copias de {name}</translation>
    </message>
    <message>
        <source>A backup is one file. It is checked as soon as it is made.</source>
        <translation>Una copia es un solo archivo. Se comprueba en cuanto está hecha.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>No backups of {name} found</source>
        <translation>No se encontraron copias de {name}</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. It is made with the first backup. If it is on a drive, connect the drive and press F5.</source>
        <translation>La carpeta {folder} no está. Se crea con la primera copia. Si está en una unidad externa, conéctela y pulse F5.</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Getting old</source>
        <translation>Se queda antigua</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin proteger</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Last attempt failed</source>
        <translation>El último intento falló</translation>
    </message>
    <message>
        <source>{state} · {when}</source>
        <translation>{state} · {when}</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>The last attempt failed ({when}).</source>
        <translation>El último intento falló ({when}).</translation>
    </message>
    <message>
        <source>Not protected yet: no backup was checked.</source>
        <translation>Aún sin proteger: no se ha comprobado ninguna copia.</translation>
    </message>
    <message>
        <source>Not protected: there is no good backup.</source>
        <translation>Sin proteger: no hay ninguna copia en buen estado.</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Aún no hay ninguna copia en buen estado.</translation>
    </message>
    <message>
        <source>The last good backup is {age} old ({size}).</source>
        <translation>La última copia en buen estado es de hace {age} ({size}).</translation>
    </message>
    <message>
        <source>Last good backup: {when}, {size}.</source>
        <translation>Última copia en buen estado: {when}, {size}.</translation>
    </message>
    <message>
        <source>Back up again; the history tells what went wrong.</source>
        <translation>Haga la copia de nuevo; el historial dice qué falló.</translation>
    </message>
    <message>
        <source>Check a backup, or make a new one.</source>
        <translation>Compruebe una copia, o haga una nueva.</translation>
    </message>
    <message>
        <source>Back up now.</source>
        <translation>Haga una copia ahora.</translation>
    </message>
    <message>
        <source>See with a test restore that it really can be restored.</source>
        <translation>Vea con una restauración de prueba que de verdad se puede restaurar.</translation>
    </message>
    <message>
        <source>Nothing to do now. Back up again by: {when}.</source>
        <translation>Ahora no hay nada que hacer. Próxima copia, a más tardar: {when}.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>HECHA</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>APLICACIÓN</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>TAMAÑO</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>DÓNDE</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>BASE DE DATOS</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVIDOR</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>HECHA POR</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>USUARIO</translation>
    </message>
    <message>
        <source>ENCRYPTION</source>
        <translation>CIFRADO</translation>
    </message>
    <message>
        <source>BACKUP FOLDER</source>
        <translation>CARPETA DE COPIAS</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>sustituida por una restauración</translation>
    </message>
    <message>
        <source>replaced by an undo</source>
        <translation>sustituida al deshacer una restauración</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>CONSERVADA</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>Does not run: {reason}</source>
        <translation>No se ejecuta: {reason}</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TABLA</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>FILAS</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>Password for {who}: </source>
        <translation>Contraseña de {who}: </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>There is no backup “{name}” in {path}.</source>
        <translation>No hay ninguna copia «{name}» en {path}.</translation>
    </message>
    <message>
        <source>No such database from before a restore is kept on the server.</source>
        <translation>En el servidor no se conserva tal base anterior a una restauración.</translation>
    </message>
    <message>
        <source>Choose another name, or add --replace to change the one that is there.</source>
        <translation>Elija otro nombre, o añada --replace para cambiar la que ya existe.</translation>
    </message>
    <message>
        <source>“pgbackup databases” lists what is saved, and “pgbackup add” saves another.</source>
        <translation>«pgbackup databases» muestra lo que está guardado, y «pgbackup add» guarda otra.</translation>
    </message>
    <message>
        <source>Repair or rename that file, then try again.</source>
        <translation>Repare ese archivo o cámbiele el nombre, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Set PGPASSWORD, or save it with “pgbackup add NAME --replace --password-stdin”.</source>
        <translation>Defina PGPASSWORD, o guárdela con «pgbackup add NOMBRE --replace --password-stdin».</translation>
    </message>
    <message>
        <source>Unlock the password store, or set PGPASSWORD.</source>
        <translation>Desbloquee el almacén de contraseñas, o defina PGPASSWORD.</translation>
    </message>
    <message>
        <source>Correct them with “pgbackup add NAME --replace --user USER --password-stdin”.</source>
        <translation>Corríjalos con «pgbackup add NOMBRE --replace --user USUARIO --password-stdin».</translation>
    </message>
    <message>
        <source>Correct the name with “pgbackup add NAME --replace --dbname DATABASE”.</source>
        <translation>Corrija el nombre con «pgbackup add NOMBRE --replace --dbname BASE».</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or use “pgbackup add NAME --replace --sslmode prefer”.</source>
        <translation>Active el cifrado en el servidor, o use «pgbackup add NOMBRE --replace --sslmode prefer».</translation>
    </message>
    <message>
        <source>“pgbackup recover NAME” finishes what was interrupted.</source>
        <translation>«pgbackup recover NOMBRE» termina lo que se interrumpió.</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then run “pgbackup recover NAME”.</source>
        <translation>Asegúrese de que se puede llegar al servidor y ejecute después «pgbackup recover NOMBRE».</translation>
    </message>
    <message>
        <source>“pgbackup list NAME” shows the backups.</source>
        <translation>«pgbackup list NOMBRE» muestra las copias.</translation>
    </message>
    <message>
        <source>“pgbackup kept NAME” lists what can be put back by its name.</source>
        <translation>«pgbackup kept NOMBRE» muestra lo que se puede volver a poner por su nombre.</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and back up again.</source>
        <translation>Lea el registro {log}, corrija la causa y haga de nuevo la copia.</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and restore again.</source>
        <translation>Lea el registro {log}, corrija la causa y restaure de nuevo.</translation>
    </message>
    <message>
        <source>The details are in the log: {log}.</source>
        <translation>Los detalles están en el registro: {log}.</translation>
    </message>
    <message>
        <source>The password was not stored, as no password store works here; set PGPASSWORD, or type it when asked.</source>
        <translation>La contraseña no se guardó porque aquí no funciona ningún almacén de contraseñas; defina PGPASSWORD, o escríbala cuando se le pida.</translation>
    </message>
</context>
</TS>
