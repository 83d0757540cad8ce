<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PG Backup</source>
        <translation>关于 PG Backup</translation>
    </message>
    <message>
        <source>Icon of PG Backup</source>
        <translation>PG Backup 的图标</translation>
    </message>
    <message>
        <source>PG Backup {version}</source>
        <translation>PG Backup {version}</translation>
    </message>
    <message>
        <source>with Qt {version}</source>
        <translation>使用 Qt {version}</translation>
    </message>
    <message>
        <source>Backs up, checks, restores and deletes PostgreSQL databases. A restore keeps the database from before, so that you can undo it.</source>
        <translation>备份、检查、恢复和删除 PostgreSQL 数据库。恢复时会保留之前的数据库，因此您可以撤销。</translation>
    </message>
    <message>
        <source>Versions and programs</source>
        <translation>版本和程序</translation>
    </message>
    <message>
        <source>Looking for versions and programs…</source>
        <translation>正在查找版本和程序…</translation>
    </message>
    <message>
        <source>PostgreSQL is a trademark of the PostgreSQL Community Association of Canada. This program is not made by them.</source>
        <translation>PostgreSQL 是 PostgreSQL Community Association of Canada 的商标。本程序不是由该协会制作的。</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <source>no programs found</source>
        <translation>没有找到程序</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Re&amp;store again…</source>
        <translation>再次恢复(&amp;S)…</translation>
    </message>
    <message>
        <source>Undo re&amp;store…</source>
        <translation>撤销恢复(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test restore…</source>
        <translation>试恢复(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Look before a backup…</source>
        <translation>备份前查看(&amp;L)…</translation>
    </message>
    <message>
        <source>Restore from a f&amp;ile…</source>
        <translation>从文件恢复(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Make a backup of this database and check it</source>
        <translation>备份此数据库并检查备份</translation>
    </message>
    <message>
        <source>Put the selected backup back; it can be undone</source>
        <translation>恢复选中的备份；可以撤销</translation>
    </message>
    <message>
        <source>Read the selected backup in full</source>
        <translation>完整读取选中的备份</translation>
    </message>
    <message>
        <source>Try the selected backup out; nothing is replaced</source>
        <translation>试恢复选中的备份；不会替换任何内容</translation>
    </message>
    <message>
        <source>See what a backup would meet, without making one</source>
        <translation>查看备份会遇到什么情况，但不进行备份</translation>
    </message>
    <message>
        <source>Move the selected backup to the trash</source>
        <translation>把选中的备份移到回收站</translation>
    </message>
    <message>
        <source>&amp;Add a database…</source>
        <translation>添加数据库(&amp;A)…</translation>
    </message>
    <message>
        <source>F&amp;ind databases…</source>
        <translation>查找数据库(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>复制一份(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list…</source>
        <translation>从列表中移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>删除之前的数据库(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>添加一个数据库</translation>
    </message>
    <message>
        <source>Find databases on this computer or on a server</source>
        <translation>在此计算机或服务器上查找数据库</translation>
    </message>
    <message>
        <source>Edit this database</source>
        <translation>编辑此数据库</translation>
    </message>
    <message>
        <source>Add another database like this one</source>
        <translation>添加另一个与此类似的数据库</translation>
    </message>
    <message>
        <source>Remove this database from the list; its backups stay</source>
        <translation>从列表中移除此数据库；它的备份会保留</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;log</source>
        <translation>显示或隐藏日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About PG Backup</source>
        <translation>关于 PG Backup(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
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
        <translation>恢复备份文件</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>下一步：恢复(&amp;X)</translation>
    </message>
    <message>
        <source>Backup &amp;file:</source>
        <translation>备份文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Which backup is it?</source>
        <translation>是哪个备份？</translation>
    </message>
    <message>
        <source>The file is only looked at, and stays as it is.</source>
        <translation>只会查看该文件，文件保持原样。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>No backup fits the search and the chosen state</source>
        <translation>没有符合搜索和所选状态的备份</translation>
    </message>
    <message>
        <source>Search backups</source>
        <translation>搜索备份</translation>
    </message>
    <message>
        <source>Show backups by state</source>
        <translation>按状态显示备份</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Checked or tested</source>
        <translation>已检查或已试恢复</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>在别处制作</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>服务器版本</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>BackupPlanDialog</name>
    <message>
        <source>Before a backup of “{name}”</source>
        <translation>备份“{name}”之前</translation>
    </message>
    <message>
        <source>Can “{name}” be backed up completely?</source>
        <translation>能完整备份“{name}”吗？</translation>
    </message>
    <message>
        <source>What was looked at before the backup</source>
        <translation>备份之前查看了什么</translation>
    </message>
    <message>
        <source>&amp;Before the backup:</source>
        <translation>备份之前(&amp;B)：</translation>
    </message>
    <message>
        <source>Looking at the server and the folder</source>
        <translation>正在查看服务器和文件夹</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Looking at the server and the folder…</source>
        <translation>正在查看服务器和文件夹…</translation>
    </message>
    <message>
        <source>The database has {size}; the backup needs about {needed} in the folder.</source>
        <translation>数据库大小为 {size}；备份在文件夹中大约需要 {needed}。</translation>
    </message>
    <message>
        <source>No backup can be made until every problem in the list is solved.</source>
        <translation>列表中的每个问题都解决之后，才能进行备份。</translation>
    </message>
    <message>
        <source>A backup can be made. The notes are worth knowing.</source>
        <translation>可以进行备份。这些提示值得了解。</translation>
    </message>
    <message>
        <source>A complete backup can be made.</source>
        <translation>可以进行完整备份。</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>BackupWork</name>
    <message>
        <source>This is your only backup of {name}. It can be brought back from the trash.</source>
        <translation>这是 {name} 的唯一备份。可以从回收站中找回。</translation>
    </message>
    <message>
        <source>Delete the only backup?</source>
        <translation>要删除唯一的备份吗？</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>What was looked at before the restore</source>
        <translation>恢复之前查看了什么</translation>
    </message>
</context>
<context>
    <name>CheckListModel</name>
    <message>
        <source>These will be disconnected: {names}.</source>
        <translation>这些将被断开：{names}。</translation>
    </message>
    <message>
        <source>{application} ({count})</source>
        <translation>{application}（{count}）</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <translation>没有名称的程序</translation>
    </message>
    <message>
        <source>OK: {text}</source>
        <translation>正常：{text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>提示：{text}</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>问题：{text}</translation>
    </message>
</context>
<context>
    <name>ChooseDatabaseDialog</name>
    <message>
        <source>Restore a file</source>
        <translation>恢复文件</translation>
    </message>
    <message>
        <source>Which database is “{file}” for?</source>
        <translation>“{file}”要用于哪个数据库？</translation>
    </message>
    <message>
        <source>Nothing is restored yet: you see first what would happen.</source>
        <translation>现在还不会恢复任何内容：您会先看到将要发生什么。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name}（{server} 上的 {database}）</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>May ssh use this key?</source>
        <translation>允许 ssh 使用此密钥吗？</translation>
    </message>
    <message>
        <source>&amp;Use the key</source>
        <translation>使用该密钥(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConnectionTicks</name>
    <message>
        <source>Reaching {server}…</source>
        <translation>正在连接 {server}…</translation>
    </message>
    <message>
        <source>Logging in as {user}…</source>
        <translation>正在以 {user} 登录…</translation>
    </message>
    <message>
        <source>Looking for the database {name}…</source>
        <translation>正在查找数据库 {name}…</translation>
    </message>
    <message>
        <source>Looking for programs that fit the server…</source>
        <translation>正在查找与服务器相符的程序…</translation>
    </message>
    <message>
        <source>The database is there: PostgreSQL {version}, {size}</source>
        <translation>数据库存在：PostgreSQL {version}，{size}</translation>
    </message>
    <message>
        <source>Fitting programs found, for PostgreSQL {version}</source>
        <translation>已找到合适的程序，适用于 PostgreSQL {version}</translation>
    </message>
    <message>
        <source>{server} answers</source>
        <translation>{server} 有应答</translation>
    </message>
    <message>
        <source>Logged in as {user}</source>
        <translation>已以 {user} 登录</translation>
    </message>
</context>
<context>
    <name>DatabaseField</name>
    <message>
        <source>&amp;List databases</source>
        <translation>列出数据库(&amp;L)</translation>
    </message>
</context>
<context>
    <name>DatabaseListing</name>
    <message>
        <source>Asking {server} for its databases…</source>
        <translation>正在向 {server} 询问有哪些数据库…</translation>
    </message>
</context>
<context>
    <name>DatabaseModel</name>
    <message>
        <source>Database {database} on {server}</source>
        <translation>{server} 上的数据库 {database}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>DatabaseWork</name>
    <message>
        <source>The database itself and its backups in {folder} stay as they are.</source>
        <translation>数据库本身和它在 {folder} 中的备份都保持原样。</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <translation>要从列表中移除 {name} 吗？</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (副本)</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name} (副本 {number})</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>校验和 (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>No backup selected</source>
        <translation>没有选中备份</translation>
    </message>
    <message>
        <source>Select a backup to see what is in it.</source>
        <translation>请选择一个备份，查看其中的内容。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Last read in full</source>
        <translation>上次完整读取</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>服务器版本</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>How to restore without this app</source>
        <translation>不用本程序时如何恢复</translation>
    </message>
    <message>
        <source>Not in this backup</source>
        <translation>不在此备份中</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>备份的详细信息</translation>
    </message>
    <message>
        <source>The server&apos;s logins and passwords, its other databases, and the files of the app, such as photos or videos. Save those as well.</source>
        <translation>服务器的用户和密码、服务器上的其他数据库，以及应用的文件，例如照片或视频。请把这些也保存好。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>复制这些命令</translation>
    </message>
</context>
<context>
    <name>FindDatabasesDialog</name>
    <message>
        <source>Find databases</source>
        <translation>查找数据库</translation>
    </message>
    <message>
        <source>Nothing was looked at yet</source>
        <translation>还没有查看任何内容</translation>
    </message>
    <message>
        <source>Find looks for PostgreSQL in Docker and Podman, and for a server of its own.</source>
        <translation>“查找”会在 Docker 和 Podman 中寻找 PostgreSQL，也会寻找单独运行的 PostgreSQL 服务器。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Make the first backup of each &amp;now</source>
        <translation>立即为每个数据库制作第一个备份(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Where do your databases run?</source>
        <translation>您的数据库在哪里运行？</translation>
    </message>
    <message>
        <source>Choose this computer, or type how you log in to your server by ssh, such as pi@nas. Nothing is changed there.</source>
        <translation>请选择此计算机，或输入您通过 ssh 登录服务器的方式，例如 pi@nas。不会更改那里的任何内容。</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>位置(&amp;W)：</translation>
    </message>
    <message>
        <source>Folder for &amp;backups:</source>
        <translation>备份文件夹(&amp;B)：</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n database(s)</source>
        <translation>
            <numerusform>添加 %n 个数据库(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more app(s) keep something elsewhere: select one to see what.</source>
        <translation>
            <numerusform>还有 %n 个应用在别处存放了内容：选中一个即可查看是什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the backups of {app}: {what}</source>
        <translation>不在 {app} 的备份中：{what}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing could be looked at</source>
        <translation>无法查看任何内容</translation>
    </message>
    <message>
        <source>No database was found there</source>
        <translation>在那里没有找到数据库</translation>
    </message>
    <message>
        <source>If there is one all the same, add it by its address.</source>
        <translation>如果那里确实有数据库，请通过地址添加。</translation>
    </message>
</context>
<context>
    <name>FindLines</name>
    <message>
        <source>Reaching {place}…</source>
        <translation>正在连接 {place}…</translation>
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
        <translation>进度</translation>
    </message>
    <message>
        <source>Backing up {name}…</source>
        <translation>正在备份 {name}…</translation>
    </message>
    <message>
        <source>You can close this window; the backup goes on.</source>
        <translation>您可以关闭此窗口；备份会继续进行。</translation>
    </message>
    <message>
        <source>Not protected yet</source>
        <translation>尚未受保护</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing was changed.</source>
        <translation>备份已取消。没有做任何更改。</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>已受保护</translation>
    </message>
    <message>
        <source>{name} is backed up: {size} in {folder}, read again in full and fine.</source>
        <translation>{name} 已备份：{size}，位于 {folder}，已重新完整读取，一切正常。</translation>
    </message>
    <message>
        <source>Not included: the files that your app keeps outside the database, such as photos and documents. Copy those as well.</source>
        <translation>不包括：应用存放在数据库之外的文件，例如照片和文档。请把这些也复制一份。</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>Still needed: {fields}</source>
        <translation>还需要：{fields}</translation>
    </message>
</context>
<context>
    <name>FirstRunFrame</name>
    <message>
        <source>Protect a database</source>
        <translation>保护数据库</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>Try aga&amp;in</source>
        <translation>重试(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FirstRunPane</name>
    <message>
        <source>Protect your first database</source>
        <translation>保护您的第一个数据库</translation>
    </message>
    <message>
        <source>In two minutes it is backed up, and every restore can be undone.</source>
        <translation>两分钟就能备份好，而且每次恢复都可以撤销。</translation>
    </message>
    <message>
        <source>F&amp;ind my databases</source>
        <translation>查找我的数据库(&amp;I)</translation>
    </message>
    <message>
        <source>In Docker or without, on this computer or on your server</source>
        <translation>无论是否使用 Docker，在此计算机或您的服务器上</translation>
    </message>
    <message>
        <source>I have an address or settings to &amp;paste</source>
        <translation>我有地址或设置可以粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>A compose file, an .env file, a link like postgresql://…</source>
        <translation>compose 文件、.env 文件，或链接，例如 postgresql://…</translation>
    </message>
    <message>
        <source>Fill in a &amp;form</source>
        <translation>填写表单(&amp;F)</translation>
    </message>
    <message>
        <source>Server, database, user and password</source>
        <translation>服务器、数据库、用户和密码</translation>
    </message>
    <message>
        <source>I only have a backup fi&amp;le</source>
        <translation>我只有一个备份文件(&amp;L)</translation>
    </message>
    <message>
        <source>See what is in it, then restore it</source>
        <translation>先查看其中的内容，再恢复</translation>
    </message>
</context>
<context>
    <name>FolderNotes</name>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>无法写入此文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The free space of this folder cannot be told. Choose another if in doubt.</source>
        <translation>无法得知此文件夹的剩余空间。如有疑问，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Only {free} are free, and the database takes {size}. Choose a volume with more space.</source>
        <translation>只剩余 {free}，而数据库占 {size}。请选择空间更大的磁盘。</translation>
    </message>
    <message>
        <source>{free} are free here.</source>
        <translation>这里剩余 {free}。</translation>
    </message>
    <message>
        <source>{free} are free here. A backup takes less than the database, {size}.</source>
        <translation>这里剩余 {free}。备份占用的空间比数据库的 {size} 少。</translation>
    </message>
    <message>
        <source>This is the same disk as the database. If it breaks, both are lost: choose another disk, or copy the backups elsewhere.</source>
        <translation>这与数据库在同一个磁盘上。磁盘一旦损坏，两者都会丢失：请选择其他磁盘，或把备份复制到别处。</translation>
    </message>
    <message>
        <source>The database runs on this computer too. A fire or a theft takes both: keep a copy elsewhere.</source>
        <translation>数据库也在此计算机上运行。火灾或失窃会让两者同时丢失：请在别处保存一份副本。</translation>
    </message>
    <message>
        <source>This drive can be unplugged. Backups need it to be connected.</source>
        <translation>此驱动器可以拔下。备份时需要连接它。</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Already in the list</source>
        <translation>已在列表中</translation>
    </message>
</context>
<context>
    <name>FoundTable</name>
    <message>
        <source>Databases that were found</source>
        <translation>找到的数据库</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>The language changes when PG Backup is started the next time.</source>
        <translation>语言将在下次启动 PG Backup 时更改。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>语言(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Lines kept in the log:</source>
        <translation>日志保留的行数(&amp;L)：</translation>
    </message>
    <message>
        <source>Tables loaded at the sa&amp;me time:</source>
        <translation>同时载入的表(&amp;M)：</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>HeadlinePane</name>
    <message>
        <source>Next step: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Previous database</source>
        <translation>之前的数据库</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Backups and checks that ran</source>
        <translation>运行过的备份和检查</translation>
    </message>
    <message>
        <source>Restores that ran</source>
        <translation>运行过的恢复</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restores</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is known of the selected failure; no password is in it</source>
        <translation>复制有关选中故障的已知信息；其中没有密码</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No backup has run yet</source>
        <translation>还没有运行过备份</translation>
    </message>
    <message>
        <source>Every backup, check and delete is listed here, however it ends.</source>
        <translation>每次备份、检查和删除都列在这里，无论结果如何。</translation>
    </message>
    <message>
        <source>No restore has run yet</source>
        <translation>还没有运行过恢复</translation>
    </message>
    <message>
        <source>Every restore and its undo is listed here, however it ends.</source>
        <translation>每次恢复及其撤销都列在这里，无论结果如何。</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>报告已复制</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
</context>
<context>
    <name>HostLine</name>
    <message>
        <source>As that server calls it, mostly localhost</source>
        <translation>那台服务器上的名称，通常是 localhost</translation>
    </message>
    <message>
        <source>Host name, IP address, or paste postgresql://…</source>
        <translation>主机名、IP 地址，或粘贴 postgresql://…</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Databases kept from restores</source>
        <translation>恢复时保留的数据库</translation>
    </message>
    <message>
        <source>Restores of {name} have put these databases aside</source>
        <translation>恢复 {name} 时另行保留了这些数据库</translation>
    </message>
    <message>
        <source>Together they take {size} on the server. You can go back to any of them. Delete one once you are sure that you will not need it.</source>
        <translation>它们在服务器上一共占用 {size}。您可以回到其中任何一个。确定不再需要某一个时，再把它删除。</translation>
    </message>
    <message>
        <source>Kept databases</source>
        <translation>保留的数据库</translation>
    </message>
    <message>
        <source>&amp;Kept, newest first:</source>
        <translation>保留的数据库，最新的在前(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Delete it…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore again…</source>
        <translation>再次恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo restore…</source>
        <translation>撤销恢复(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>{moment}: from before a restore, {size} ({name})</source>
        <translation>{moment}：恢复之前的内容，{size}（{name}）</translation>
    </message>
    <message>
        <source>{moment}: what a restore had put there, {size} ({name})</source>
        <translation>{moment}：恢复所放入的内容，{size}（{name}）</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>组件(&amp;P)：</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
</context>
<context>
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Hide the log</source>
        <translation>隐藏日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is selected, or all</source>
        <translation>复制选中的内容或全部内容</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save what is shown to a file</source>
        <translation>把显示的内容保存到文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty this pane</source>
        <translation>清空此窗格</translation>
    </message>
    <message>
        <source>Open log file</source>
        <translation>打开日志文件</translation>
    </message>
    <message>
        <source>The file holds every line</source>
        <translation>该文件包含每一行</translation>
    </message>
    <message>
        <source>… {count} lines not shown; the log file holds them</source>
        <translation>… 有 {count} 行没有显示；日志文件中都有</translation>
    </message>
</context>
<context>
    <name>LogSaver</name>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>LoginFileHint</name>
    <message>
        <source>Leave it empty to use the password in your .pgpass file.</source>
        <translation>留空则使用 .pgpass 文件中的密码。</translation>
    </message>
    <message>
        <source>Your .pgpass file has a password for this login, but others may read the file, so it is not used. This makes it private: chmod 600 ~/.pgpass</source>
        <translation>您的 .pgpass 文件中有此用户的密码，但其他人可以读取该文件，因此没有使用。用此命令使它只归您读取：chmod 600 ~/.pgpass</translation>
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
        <translation>还有操作在运行</translation>
    </message>
    <message>
        <source>If you quit now, it is cancelled and cleaned up. Nothing is lost.</source>
        <translation>如果现在退出，该操作会被取消并清理。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Cancel it and quit</source>
        <translation>取消操作并退出</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>{percent} % – {what} – PG Backup</source>
        <translation>{percent} % – {what} – PG Backup</translation>
    </message>
    <message>
        <source>The report is copied</source>
        <translation>报告已复制</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Trust this file</source>
        <translation>信任此文件</translation>
    </message>
    <message>
        <source>Undo without stopping it</source>
        <translation>不停止应用，直接撤销</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Open settings…</source>
        <translation>打开设置…</translation>
    </message>
    <message>
        <source>Edit database…</source>
        <translation>编辑数据库…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>ssh waits for you</source>
        <translation>ssh 正在等待您</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password for {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Password of the user “{user}” for the database “{database}” on {server}:</source>
        <translation>{server} 上数据库“{database}”的用户“{user}”的密码：</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>服务器没有接受该用户名或密码。</translation>
    </message>
    <message>
        <source>It will be kept in the system&apos;s password store.</source>
        <translation>密码将保存在系统的密码库中。</translation>
    </message>
    <message>
        <source>It will be kept in memory until you quit, and written nowhere.</source>
        <translation>密码只在内存中保留到您退出为止，不会写到任何地方。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>postgresql://…, docker-compose.yml, .env, or the settings of your app</source>
        <translation>postgresql://…、docker-compose.yml、.env，或应用的设置</translation>
    </message>
    <message>
        <source>Paste anyt&amp;hing here:</source>
        <translation>在此粘贴任何内容(&amp;H)：</translation>
    </message>
    <message>
        <source>Address or settings</source>
        <translation>地址或设置</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;aste an address or settings</source>
        <translation>粘贴地址或设置(&amp;A)</translation>
    </message>
    <message>
        <source>Reads what was copied and fills in the fields below</source>
        <translation>读取已复制的内容，并填写下面的字段</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>The services in your pg_service.conf file</source>
        <translation>您的 pg_service.conf 文件中的服务</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>浏览：{name}</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Edit database</source>
        <translation>编辑数据库</translation>
    </message>
    <message>
        <source>Add database</source>
        <translation>添加数据库</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>还需要：{fields}</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation>正在连接 {server}…</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL {version}; size of the database: {size}.</source>
        <translation>已连接到 PostgreSQL {version}；数据库大小：{size}。</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found there.</source>
        <translation>已在那里找到适用于 PostgreSQL {major} 的程序。</translation>
    </message>
    <message>
        <source>Programs for PostgreSQL {major} found. {reason}</source>
        <translation>已找到适用于 PostgreSQL {major} 的程序。{reason}</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>For example postgres</source>
        <translation>例如 postgres</translation>
    </message>
    <message>
        <source>&amp;Reached by:</source>
        <translation>访问方式(&amp;R)：</translation>
    </message>
    <message>
        <source>SSH server:</source>
        <translation>SSH 服务器：</translation>
    </message>
    <message>
        <source>&amp;Container:</source>
        <translation>容器(&amp;C)：</translation>
    </message>
    <message>
        <source>Syste&amp;m user:</source>
        <translation>系统用户(&amp;M)：</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>服务器(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Backup folder:</source>
        <translation>备份文件夹(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>列表中的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Keep password:</source>
        <translation>保留密码(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>加密(&amp;E)：</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>已保存；留空则保持不变</translation>
    </message>
    <message>
        <source>The system&apos;s password store cannot be used on this computer right now.</source>
        <translation>目前无法在此计算机上使用系统的密码库。</translation>
    </message>
</context>
<context>
    <name>ProgramsPage</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Looks for programs again, with the places as they are typed</source>
        <translation>按输入的位置重新查找程序</translation>
    </message>
    <message>
        <source>Folder of the programs</source>
        <translation>程序所在的文件夹</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <translation>正在查找程序…</translation>
    </message>
    <message>
        <source>Programs &amp;found on this computer:</source>
        <translation>在此计算机上找到的程序(&amp;F)：</translation>
    </message>
    <message>
        <source>Use others (leave empty to let PG Backup choose)</source>
        <translation>使用其他程序（留空则由 PG Backup 选择）</translation>
    </message>
    <message>
        <source>pg_&amp;dump:</source>
        <translation>pg_&amp;dump：</translation>
    </message>
    <message>
        <source>pg_&amp;restore:</source>
        <translation>pg_&amp;restore：</translation>
    </message>
    <message>
        <source>ps&amp;ql:</source>
        <translation>ps&amp;ql：</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>文件夹(&amp;O)：</translation>
    </message>
    <message>
        <source>No pg_dump and pg_restore of one version were found. Install the PostgreSQL client programs, or choose their folder above.</source>
        <translation>没有找到同一版本的 pg_dump 和 pg_restore。请安装 PostgreSQL 客户端程序，或在上面选择其文件夹。</translation>
    </message>
    <message>
        <source>Ready for PostgreSQL servers up to version {newest} (found: {majors}).</source>
        <translation>可用于版本 {newest} 及以下的 PostgreSQL 服务器（找到：{majors}）。</translation>
    </message>
    <message>
        <source>{text} Nothing that works was found in: {missing}.</source>
        <translation>{text} 在以下位置没有找到可用的程序：{missing}。</translation>
    </message>
</context>
<context>
    <name>ProgressPane</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>{percent} % after {elapsed}</source>
        <translation>{percent} %，已用 {elapsed}</translation>
    </message>
    <message>
        <source>Stopping and cleaning up</source>
        <translation>正在停止并清理</translation>
    </message>
</context>
<context>
    <name>ReachFields</name>
    <message>
        <source>user@server, or a name from your SSH settings</source>
        <translation>user@server，或您 SSH 设置中的名称</translation>
    </message>
    <message>
        <source>Its name as “docker ps” shows it</source>
        <translation>“docker ps”显示的名称</translation>
    </message>
    <message>
        <source>For example postgres; empty: the user who logs in</source>
        <translation>例如 postgres；留空则为登录的用户</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>程序：</translation>
    </message>
    <message>
        <source>Program that runs the container</source>
        <translation>运行容器的程序</translation>
    </message>
</context>
<context>
    <name>RemedyBox</name>
    <message>
        <source>SQL that helps</source>
        <translation>能解决问题的 SQL</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then use the login that it makes.</source>
        <translation>解决办法：在服务器上以超级用户身份运行，例如在 psql 中。然后使用它创建的用户。</translation>
    </message>
    <message>
        <source>What helps: run this on the server as a superuser, for example in psql. Then look again.</source>
        <translation>解决办法：在服务器上以超级用户身份运行，例如在 psql 中。然后重新查看。</translation>
    </message>
</context>
<context>
    <name>RestoreApps</name>
    <message>
        <source>Stop these while restoring, and start them again:</source>
        <translation>恢复期间停止以下各项，之后重新启动：</translation>
    </message>
    <message>
        <source>What uses this database could not be found out. If it is an app, stop it before you restore.</source>
        <translation>无法得知有什么在使用此数据库。如果是应用，请先停止它，再恢复。</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <source>Where is it to go?</source>
        <translation>要恢复到哪里？</translation>
    </message>
    <message>
        <source>Database that the backup goes to</source>
        <translation>备份要放入的数据库</translation>
    </message>
    <message>
        <source>{name} ({database} on {server})</source>
        <translation>{name}（{server} 上的 {database}）</translation>
    </message>
    <message>
        <source>&amp;Database or server of your list:</source>
        <translation>列表中的数据库或服务器(&amp;D)：</translation>
    </message>
    <message>
        <source>Into a ne&amp;w database next to it</source>
        <translation>放入旁边的新数据库(&amp;W)</translation>
    </message>
    <message>
        <source>Na&amp;me of that database:</source>
        <translation>该数据库的名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Back up what is there now fir&amp;st</source>
        <translation>先备份现有的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace {name}; you can undo it</source>
        <translation>替换 {name}；可以撤销(&amp;R)</translation>
    </message>
    <message>
        <source>Replace the c&amp;ontents of {name}; no undo by a click</source>
        <translation>替换 {name} 的内容；不能一键撤销(&amp;O)</translation>
    </message>
    <message>
        <source>The backup is loaded into a new database, compared, and put in place of “{database}”. The one from before is kept on the server.</source>
        <translation>备份会载入一个新数据库，经过比较，再取代“{database}”。之前的数据库保留在服务器上。</translation>
    </message>
    <message>
        <source>What “{database}” holds is replaced in one step. A backup of it is made first; to go back you restore that one.</source>
        <translation>“{database}”的内容会一步替换。会先为它制作备份；要回到之前，请恢复那个备份。</translation>
    </message>
    <message>
        <source>“{database}” stays as it is. The name may also be that of a database that is there and empty.</source>
        <translation>“{database}”保持原样。名称也可以是一个已存在的空数据库。</translation>
    </message>
    <message>
        <source>The login “{user}” may not create databases, so it cannot do this. Give it that right on the server, or choose another way.</source>
        <translation>用户“{user}”不能创建数据库，因此无法这样做。请在服务器上给它这一权限，或选择其他方式。</translation>
    </message>
    <message>
        <source>If it cannot be made, for example because the database is damaged, the restore goes on: the current database is kept anyway.</source>
        <translation>如果无法备份，例如数据库已损坏，恢复仍会继续：当前数据库无论如何都会保留。</translation>
    </message>
    <message>
        <source>It is the way back, so it is always made here. If it cannot be made, nothing is changed.</source>
        <translation>这是回到之前的途径，因此这里总会进行备份。如果无法备份，就不会做任何更改。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore “{name}”</source>
        <translation>恢复“{name}”</translation>
    </message>
    <message>
        <source>Pages of the restore</source>
        <translation>恢复的各个页面</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>恢复到哪里</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>准备好了吗？</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Try &amp;again…</source>
        <translation>重试(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>关闭(&amp;E)</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>我信任此文件</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <source>The last lines of the log</source>
        <translation>日志的最后几行</translation>
    </message>
    <message>
        <source>Restore aga&amp;in</source>
        <translation>再次恢复(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo restore</source>
        <translation>撤销恢复(&amp;U)</translation>
    </message>
    <message>
        <source>Delete what the restore had &amp;put there…</source>
        <translation>删除恢复所放入的内容(&amp;P)…</translation>
    </message>
    <message>
        <source>Delete the &amp;previous database…</source>
        <translation>删除之前的数据库(&amp;P)…</translation>
    </message>
    <message>
        <source>Your current database is untouched, and what was begun is cleaned up.</source>
        <translation>您当前的数据库没有受到影响，已开始的操作已清理。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>I trust this &amp;file</source>
        <translation>我信任此文件(&amp;F)</translation>
    </message>
    <message>
        <source>Show lo&amp;g</source>
        <translation>显示日志(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RestoreFollow</name>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>恢复已撤销</translation>
    </message>
    <message>
        <source>The previous database is deleted</source>
        <translation>之前的数据库已删除</translation>
    </message>
</context>
<context>
    <name>RestoreReady</name>
    <message>
        <source>W&amp;hat was looked at:</source>
        <translation>查看了什么(&amp;H)：</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible</source>
        <translation>正在查看能否恢复</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Looking whether the restore is possible…</source>
        <translation>正在查看能否恢复…</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>一切就绪。</translation>
    </message>
    <message>
        <source>The restore cannot start until every problem in the list is solved.</source>
        <translation>列表中的每个问题都解决之后，才能开始恢复。</translation>
    </message>
</context>
<context>
    <name>RestoreRunning</name>
    <message>
        <source>What is done and what is to come</source>
        <translation>已完成和待进行的步骤</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>You can close this window; it goes on, and the main window shows how far it is.</source>
        <translation>您可以关闭此窗口；恢复会继续进行，主窗口会显示进度。</translation>
    </message>
    <message>
        <source>It is being finished now; this takes a moment and cannot be stopped.</source>
        <translation>正在收尾；这需要一点时间，无法停止。</translation>
    </message>
    <message>
        <source>It is being cancelled, and what was begun is cleaned up.</source>
        <translation>正在取消，并清理已开始的操作。</translation>
    </message>
</context>
<context>
    <name>RestoreWhat</name>
    <message>
        <source>Bring back the backup of {moment}</source>
        <translation>恢复 {moment} 的备份</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what it needs and have confirmed it.</source>
        <translation>在您看到所需条件并确认之前，不会做任何更改。</translation>
    </message>
    <message>
        <source>{moment} ({age} ago)</source>
        <translation>{moment}（{age}前）</translation>
    </message>
    <message>
        <source>{badge}: {hint}</source>
        <translation>{badge}：{hint}</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>制作时间：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Made by:</source>
        <translation>制作者：</translation>
    </message>
    <message>
        <source>Of the database:</source>
        <translation>所属数据库：</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>所在服务器：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>“{name}” will hold again what it held then. Changes made since then ({age}) will disappear from {name}. The current database is kept, so you can undo.</source>
        <translation>“{name}”会重新变成当时的内容。此后的更改（{age}）会从 {name} 中消失。当前数据库会保留，因此您可以撤销。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>This backup failed a check. It is read again in full before anything is changed; choose another one if you can.</source>
        <translation>该备份没有通过检查。在做任何更改之前会再次完整读取它；如果可以，请选择其他备份。</translation>
    </message>
    <message>
        <source>This is a backup of the database “{source}”. Look on the next page whether it is to go into “{target}”.</source>
        <translation>这是数据库“{source}”的备份。请在下一页查看是否要放入“{target}”。</translation>
    </message>
</context>
<context>
    <name>RestoreWork</name>
    <message>
        <source>“{database}” will again hold what it held {age} ago ({moment}). Changes made since then disappear from it, but what it holds now is kept aside, so nothing is lost. Programs that use it are disconnected.</source>
        <translation>“{database}”会重新变成 {age}前（{moment}）的内容。此后的更改会从中消失，但现在的内容会另行保留，因此不会丢失任何内容。使用它的程序会被断开。</translation>
    </message>
    <message>
        <source>Undo the restore of {name}?</source>
        <translation>要撤销 {name} 的恢复吗？</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>Restore {name} again?</source>
        <translation>要再次恢复 {name} 吗？</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>再次恢复</translation>
    </message>
    <message>
        <source>&amp;Stop {apps} meanwhile, and start it again</source>
        <translation>在此期间停止 {apps}，之后重新启动(&amp;S)</translation>
    </message>
    <message>
        <source>You will no longer be able to undo the restore of {moment}: what “{database}” held until then is gone for good. This frees {size} on the server.</source>
        <translation>您将无法再撤销 {moment} 的恢复：“{database}”在那之前的内容会永久消失。这会在服务器上释放 {size}。</translation>
    </message>
    <message>
        <source>You will no longer be able to go back to what “{database}” held until the undo of {moment}: it is gone for good. This frees {size} on the server.</source>
        <translation>您将无法再回到“{database}”在 {moment} 撤销之前的内容：它会永久消失。这会在服务器上释放 {size}。</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>要删除 {name} 吗？</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>It is handed to ssh, and neither kept nor written anywhere.</source>
        <translation>它会交给 ssh，不会保存，也不会写到任何地方。</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Passphrase of the key {file}</source>
        <translation>密钥 {file} 的密码短语</translation>
    </message>
    <message>
        <source>Password of {user}</source>
        <translation>{user} 的密码</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>回答(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>SshQuestionDialog</name>
    <message>
        <source>PG Backup – question of ssh</source>
        <translation>PG Backup – ssh 的询问</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Stopped: {step}</source>
        <translation>已停止：{step}</translation>
    </message>
    <message>
        <source>Now: {step}</source>
        <translation>正在进行：{step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>已完成：{step}</translation>
    </message>
    <message>
        <source>To come: {step}</source>
        <translation>待进行：{step}</translation>
    </message>
</context>
<context>
    <name>TablesBox</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Tables ({count})</source>
        <translation>表（{count}）</translation>
    </message>
    <message>
        <source>Tables ({count}), {rows}</source>
        <translation>表（{count}），{rows}</translation>
    </message>
    <message>
        <source>Search tables</source>
        <translation>搜索表</translation>
    </message>
    <message>
        <source>Tables in this backup</source>
        <translation>此备份中的表</translation>
    </message>
</context>
<context>
    <name>TablesModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>PostgreSQL programs found on this computer</source>
        <translation>在此计算机上找到的 PostgreSQL 程序</translation>
    </message>
</context>
<context>
    <name>ToolTableModel</name>
    <message>
        <source>{path} does not run: {reason}</source>
        <translation>{path} 无法运行：{reason}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Test restore</source>
        <translation>试恢复</translation>
    </message>
    <message>
        <source>Try out the backup of {moment}?</source>
        <translation>要试恢复 {moment} 的备份吗？</translation>
    </message>
    <message>
        <source>The backup is restored into a scratch database on the server, the rows of every table are counted and compared with the backup, and the scratch database is deleted again. Your databases are not touched. For the time it takes, the server needs space for one more copy.</source>
        <translation>备份会恢复到服务器上的临时测试数据库，统计每个表的行数并与备份比较，然后再删除临时测试数据库。您的数据库不会被改动。在此期间，服务器需要再存放一份副本的空间。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>{server} (the one of {name})</source>
        <translation>{server}（{name} 的服务器）</translation>
    </message>
    <message>
        <source>On this &amp;server:</source>
        <translation>在此服务器上(&amp;S)：</translation>
    </message>
    <message>
        <source>Start test restore</source>
        <translation>开始试恢复</translation>
    </message>
    <message>
        <source>I trust this file</source>
        <translation>我信任此文件</translation>
    </message>
</context>
<context>
    <name>YesNoDialog</name>
    <message>
        <source>A question of ssh</source>
        <translation>ssh 的询问</translation>
    </message>
    <message>
        <source>&amp;Yes, this is my server</source>
        <translation>是，这是我的服务器(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Is {host} your server?</source>
        <translation>{host} 是您的服务器吗？</translation>
    </message>
    <message>
        <source>This computer has not connected to {host} before, so ssh cannot tell whether it is the right one. The server shows this key ({kind}):</source>
        <translation>此计算机以前没有连接过 {host}，因此 ssh 无法判断它是不是正确的服务器。该服务器出示了这个密钥（{kind}）：</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key</source>
        <translation>服务器密钥的指纹</translation>
    </message>
    <message>
        <source>This computer knows the same key already, under another name or address: {names}</source>
        <translation>此计算机已经认识同一个密钥，只是名称或地址不同：{names}</translation>
    </message>
    <message>
        <source>Compare it with what the server shows on its own screen after “{command}”. If it is another one, somebody else may be answering: say No. Nothing is sent before you answer.</source>
        <translation>请在服务器自己的屏幕上运行“{command}”，与显示的内容比较。如果不一样，应答的可能是别人：请选择“否”。在您回答之前，不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>_WorryLine</name>
    <message>
        <source>Show what helps…</source>
        <translation>显示解决办法…</translation>
    </message>
</context>
<context>
    <name>boxes</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>--beside needs the name of a new database</source>
        <translation>--beside 需要一个新数据库的名称</translation>
    </message>
    <message>
        <source>--in-place needs the backup made just before</source>
        <translation>--in-place 需要恢复前刚制作的备份</translation>
    </message>
    <message>
        <source>nobody is there to confirm: add --yes</source>
        <translation>没有人可以确认：请加上 --yes</translation>
    </message>
    <message>
        <source>--beside replaces nothing, so there is nothing to stop</source>
        <translation>--beside 不会替换任何内容，因此没有需要停止的应用</translation>
    </message>
    <message>
        <source>--keep-running stops nothing</source>
        <translation>--keep-running 不会停止任何应用</translation>
    </message>
    <message>
        <source>no app was found beside this database: name it with --stop</source>
        <translation>没有找到使用此数据库的应用：请用 --stop 指明</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>Where is your database?</source>
        <translation>您的数据库在哪里？</translation>
    </message>
    <message>
        <source>Can it be reached?</source>
        <translation>能连接到它吗？</translation>
    </message>
    <message>
        <source>Where to keep the backups?</source>
        <translation>备份存放在哪里？</translation>
    </message>
    <message>
        <source>The first backup</source>
        <translation>第一个备份</translation>
    </message>
    <message>
        <source>Copy the compose file, the .env file or the database address of your app, and paste it here. What is found appears in the fields below.</source>
        <translation>请复制应用的 compose 文件、.env 文件或数据库地址，并粘贴到这里。找到的内容会显示在下面的字段中。</translation>
    </message>
    <message>
        <source>The settings of your app name these: look for DB_HOST or DATABASE_URL.</source>
        <translation>应用的设置中有这些内容：请查找 DB_HOST 或 DATABASE_URL。</translation>
    </message>
    <message>
        <source>Nothing is changed on the server.</source>
        <translation>不会更改服务器上的任何内容。</translation>
    </message>
    <message>
        <source>Best on another disk than the database. Every backup is one file.</source>
        <translation>最好与数据库不在同一个磁盘上。每个备份是一个文件。</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Ne&amp;xt: restore</source>
        <translation>下一步：恢复(&amp;X)</translation>
    </message>
    <message>
        <source>Ne&amp;xt: test it</source>
        <translation>下一步：测试(&amp;X)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Save and back up &amp;now</source>
        <translation>保存并立即备份(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Skip the test</source>
        <translation>跳过测试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save without a backup</source>
        <translation>保存但不备份(&amp;S)</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>1 table</source>
        <translation>1 个表</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} 年 {month}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds:02} s</source>
        <translation>{minutes} 分 {seconds:02} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} 小时 {minutes:02} 分</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>The backup is read in full before anything is changed</source>
        <translation>在做任何更改之前，会先完整读取备份</translation>
    </message>
    <message>
        <source>The backup can be read, but nothing was recorded to compare it with</source>
        <translation>备份可以读取，但没有可供比较的记录</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>无法使用该备份</translation>
    </message>
    <message>
        <source>The PostgreSQL programs fit the server and the backup</source>
        <translation>PostgreSQL 程序与服务器和备份相符</translation>
    </message>
    <message>
        <source>Programs of a newer version than the server&apos;s will be used</source>
        <translation>将使用比服务器版本更新的程序</translation>
    </message>
    <message>
        <source>No programs that fit</source>
        <translation>没有合适的程序</translation>
    </message>
    <message>
        <source>The name of the restored database can be used</source>
        <translation>恢复后的数据库名称可以使用</translation>
    </message>
    <message>
        <source>The name of the restored database deserves a look</source>
        <translation>恢复后的数据库名称需要留意</translation>
    </message>
    <message>
        <source>The name of the restored database cannot be used</source>
        <translation>恢复后的数据库名称无法使用</translation>
    </message>
    <message>
        <source>This login may create a database</source>
        <translation>该用户可以创建数据库</translation>
    </message>
    <message>
        <source>Whether this login may create a database is not known</source>
        <translation>不清楚该用户是否可以创建数据库</translation>
    </message>
    <message>
        <source>This login may not create a database</source>
        <translation>该用户不能创建数据库</translation>
    </message>
    <message>
        <source>The restored database can get its owner</source>
        <translation>恢复后的数据库可以保持其所有者</translation>
    </message>
    <message>
        <source>The restored database will get another owner</source>
        <translation>恢复后的数据库将换成另一个所有者</translation>
    </message>
    <message>
        <source>The restored database cannot get its owner</source>
        <translation>恢复后的数据库无法保持其所有者</translation>
    </message>
    <message>
        <source>All roles that the backup needs are on the server</source>
        <translation>备份所需的角色在服务器上都有</translation>
    </message>
    <message>
        <source>Which roles the backup needs is not known for certain</source>
        <translation>无法确定备份需要哪些角色</translation>
    </message>
    <message>
        <source>Roles are missing on the server</source>
        <translation>服务器上缺少角色</translation>
    </message>
    <message>
        <source>All extensions that the backup needs are on the server</source>
        <translation>备份所需的扩展在服务器上都有</translation>
    </message>
    <message>
        <source>Which extensions the backup needs is not known for certain</source>
        <translation>无法确定备份需要哪些扩展</translation>
    </message>
    <message>
        <source>Extensions are missing on the server</source>
        <translation>服务器上缺少扩展</translation>
    </message>
    <message>
        <source>This login may create everything that is in the backup</source>
        <translation>该用户可以创建备份中的所有内容</translation>
    </message>
    <message>
        <source>Whether this login may create everything in the backup is not known</source>
        <translation>不清楚该用户是否可以创建备份中的所有内容</translation>
    </message>
    <message>
        <source>This login may not create everything that is in the backup</source>
        <translation>该用户不能创建备份中的所有内容</translation>
    </message>
    <message>
        <source>Nobody copies changes from or to the database</source>
        <translation>没有程序在向该数据库复制更改或从中复制更改</translation>
    </message>
    <message>
        <source>Replication slots stay with the database from before, and are deleted with it</source>
        <translation>复制槽留在之前的数据库中，并随它一起删除</translation>
    </message>
    <message>
        <source>Changes are being copied from or to the database</source>
        <translation>正在向该数据库复制更改或从中复制更改</translation>
    </message>
    <message>
        <source>No unfinished transactions are in the way</source>
        <translation>没有未结束的事务造成阻碍</translation>
    </message>
    <message>
        <source>Unfinished transactions could not be looked for</source>
        <translation>无法查找未结束的事务</translation>
    </message>
    <message>
        <source>Unfinished transactions are in the way</source>
        <translation>有未结束的事务造成阻碍</translation>
    </message>
    <message>
        <source>Nobody has to be disconnected</source>
        <translation>不需要断开任何连接</translation>
    </message>
    <message>
        <source>Will be disconnected</source>
        <translation>将被断开</translation>
    </message>
    <message>
        <source>Some programs cannot be disconnected</source>
        <translation>有些程序无法断开</translation>
    </message>
    <message>
        <source>The server has space for a second copy</source>
        <translation>服务器有空间存放第二份副本</translation>
    </message>
    <message>
        <source>The server needs space for a second copy, and how much is free cannot be seen from here</source>
        <translation>服务器需要存放第二份副本的空间，而从这里看不到剩余空间</translation>
    </message>
    <message>
        <source>The server has too little space for a second copy</source>
        <translation>服务器没有足够空间存放第二份副本</translation>
    </message>
    <message>
        <source>The server can replace all contents in one step</source>
        <translation>服务器可以一步替换全部内容</translation>
    </message>
    <message>
        <source>Whether the server can replace all contents in one step is not known</source>
        <translation>不清楚服务器能否一步替换全部内容</translation>
    </message>
    <message>
        <source>The server cannot replace all contents in one step</source>
        <translation>服务器无法一步替换全部内容</translation>
    </message>
    <message>
        <source>Nobody else is connected to the database</source>
        <translation>没有其他人连接到该数据库</translation>
    </message>
    <message>
        <source>Stays connected, and the restore gives up if it is in the way for long</source>
        <translation>保持连接；如果长时间造成阻碍，恢复会放弃</translation>
    </message>
    <message>
        <source>Programs that are connected are in the way</source>
        <translation>已连接的程序造成阻碍</translation>
    </message>
    <message>
        <source>The backup folder can be written to</source>
        <translation>可以写入备份文件夹</translation>
    </message>
    <message>
        <source>The backup folder deserves a look</source>
        <translation>备份文件夹需要留意</translation>
    </message>
    <message>
        <source>The backup folder cannot be used</source>
        <translation>无法使用备份文件夹</translation>
    </message>
    <message>
        <source>There is enough free space in the backup folder</source>
        <translation>备份文件夹有足够的剩余空间</translation>
    </message>
    <message>
        <source>How much space is free in the backup folder is not known</source>
        <translation>不清楚备份文件夹的剩余空间</translation>
    </message>
    <message>
        <source>There is too little free space in the backup folder</source>
        <translation>备份文件夹的剩余空间不足</translation>
    </message>
    <message>
        <source>This login can read everything in the database</source>
        <translation>该用户可以读取数据库中的所有内容</translation>
    </message>
    <message>
        <source>What this login can read is not known for certain</source>
        <translation>无法确定该用户能读取什么</translation>
    </message>
    <message>
        <source>This login cannot read everything in the database</source>
        <translation>该用户不能读取数据库中的所有内容</translation>
    </message>
    <message>
        <source>This login has no more rights than a backup needs</source>
        <translation>该用户的权限没有超出备份所需</translation>
    </message>
    <message>
        <source>This login may do everything on the server; one with fewer rights is enough for backups</source>
        <translation>该用户在服务器上拥有全部权限；备份只需要较少的权限</translation>
    </message>
    <message>
        <source>This login cannot be used</source>
        <translation>无法使用该用户</translation>
    </message>
    <message>
        <source>The server is not a read-only copy of another</source>
        <translation>该服务器不是另一台服务器的只读副本</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another; a long backup may be interrupted by it</source>
        <translation>该服务器是另一台服务器的只读副本；耗时较长的备份可能因此中断</translation>
    </message>
    <message>
        <source>The server is a read-only copy of another</source>
        <translation>该服务器是另一台服务器的只读副本</translation>
    </message>
    <message>
        <source>Everything is in the backup</source>
        <translation>全部内容都在备份中</translation>
    </message>
    <message>
        <source>Not in the backup: roles and their passwords, other databases, and the files of the app</source>
        <translation>不在备份中：角色及其密码、其他数据库，以及应用的文件</translation>
    </message>
    <message>
        <source>What is in the backup is not known</source>
        <translation>不清楚备份中有什么</translation>
    </message>
    <message>
        <source>Settings and privileges of the database are carried over</source>
        <translation>数据库的设置和权限会一并沿用</translation>
    </message>
    <message>
        <source>Cannot be carried over to the restored database</source>
        <translation>无法沿用到恢复后的数据库</translation>
    </message>
    <message>
        <source>Settings of the database cannot be carried over</source>
        <translation>无法沿用数据库的设置</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>This database has no name in the list yet.</source>
        <translation>该数据库在列表中还没有名称。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Name already used</source>
        <translation>名称已被使用</translation>
    </message>
    <message>
        <source>Another database in the list is called “{name}”.</source>
        <translation>列表中另一个数据库名为“{name}”。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Server address not usable</source>
        <translation>服务器地址无法使用</translation>
    </message>
    <message>
        <source>The server is not given as one host name or IP address.</source>
        <translation>服务器没有以单个主机名或 IP 地址给出。</translation>
    </message>
    <message>
        <source>Enter one host name or IP address, without spaces.</source>
        <translation>请输入一个主机名或 IP 地址，不含空格。</translation>
    </message>
    <message>
        <source>Port not usable</source>
        <translation>端口无法使用</translation>
    </message>
    <message>
        <source>The port {port} does not exist.</source>
        <translation>端口 {port} 不存在。</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535; the usual one is 5432.</source>
        <translation>请输入 1 到 65535 之间的端口；通常是 5432。</translation>
    </message>
    <message>
        <source>Database name not usable</source>
        <translation>数据库名称无法使用</translation>
    </message>
    <message>
        <source>A database cannot have an empty name.</source>
        <translation>数据库名称不能为空。</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>请输入数据库的名称。</translation>
    </message>
    <message>
        <source>Database name too long</source>
        <translation>数据库名称过长</translation>
    </message>
    <message>
        <source>This name takes {bytes} bytes, and PostgreSQL allows at most 63.</source>
        <translation>该名称占 {bytes} 字节，而 PostgreSQL 最多允许 63 字节。</translation>
    </message>
    <message>
        <source>Enter a shorter name.</source>
        <translation>请输入较短的名称。</translation>
    </message>
    <message>
        <source>User missing</source>
        <translation>缺少用户</translation>
    </message>
    <message>
        <source>Without a user name nobody can log in.</source>
        <translation>没有用户名就无法登录。</translation>
    </message>
    <message>
        <source>Enter the user name, for example postgres.</source>
        <translation>请输入用户名，例如 postgres。</translation>
    </message>
    <message>
        <source>Backup folder missing</source>
        <translation>缺少备份文件夹</translation>
    </message>
    <message>
        <source>There is no full path to a folder for the backups yet.</source>
        <translation>还没有指向备份文件夹的完整路径。</translation>
    </message>
    <message>
        <source>Choose a folder for the backups.</source>
        <translation>请选择存放备份的文件夹。</translation>
    </message>
    <message>
        <source>Address not understood</source>
        <translation>无法理解该地址</translation>
    </message>
    <message>
        <source>The text starts like a database address but cannot be read as one.</source>
        <translation>文本开头像数据库地址，但无法按地址读取。</translation>
    </message>
    <message>
        <source>Enter an address like postgresql://user@host:5432/database.</source>
        <translation>请输入类似 postgresql://user@host:5432/database 的地址。</translation>
    </message>
    <message>
        <source>Nothing found in that text</source>
        <translation>在该文本中没有找到内容</translation>
    </message>
    <message>
        <source>The text names no PostgreSQL server, database or user that was understood.</source>
        <translation>没有从文本中识别出 PostgreSQL 服务器、数据库或用户。</translation>
    </message>
    <message>
        <source>Paste all of your app&apos;s docker compose or environment file, or fill in the form.</source>
        <translation>请粘贴应用的整个 compose 文件或环境文件，或者填写表单。</translation>
    </message>
    <message>
        <source>Not PostgreSQL</source>
        <translation>不是 PostgreSQL</translation>
    </message>
    <message>
        <source>The text is about another kind of database, such as MySQL, MariaDB or SQLite.</source>
        <translation>该文本属于另一种数据库，例如 MySQL、MariaDB 或 SQLite。</translation>
    </message>
    <message>
        <source>Paste the settings of an app that keeps its data in PostgreSQL.</source>
        <translation>请粘贴把数据存放在 PostgreSQL 中的应用的设置。</translation>
    </message>
    <message>
        <source>No such database in the list</source>
        <translation>列表中没有该数据库</translation>
    </message>
    <message>
        <source>No saved database is called “{name}”.</source>
        <translation>没有名为“{name}”的已保存数据库。</translation>
    </message>
    <message>
        <source>Choose one of the saved databases, or add this one.</source>
        <translation>请选择一个已保存的数据库，或添加此数据库。</translation>
    </message>
    <message>
        <source>Saved databases not readable</source>
        <translation>无法读取已保存的数据库</translation>
    </message>
    <message>
        <source>The list of saved databases cannot be read: {path}. The file was left as it is, and your backups are untouched.</source>
        <translation>无法读取已保存数据库的列表：{path}。该文件保持原样，您的备份没有受到影响。</translation>
    </message>
    <message>
        <source>Repair or rename that file, then start PG Backup again.</source>
        <translation>请修复或重命名该文件，然后重新启动 PG Backup。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>No computer called “{host}” can be found on the network.</source>
        <translation>在网络中找不到名为“{host}”的计算机。</translation>
    </message>
    <message>
        <source>Correct the spelling, or enter the IP address of the server.</source>
        <translation>请更正拼写，或输入服务器的 IP 地址。</translation>
    </message>
    <message>
        <source>No server at this address</source>
        <translation>该地址没有服务器</translation>
    </message>
    <message>
        <source>The computer is there, but PostgreSQL does not listen at {server}.</source>
        <translation>计算机存在，但 PostgreSQL 没有在 {server} 上响应。</translation>
    </message>
    <message>
        <source>Start the database server, or correct the port.</source>
        <translation>请启动数据库服务器，或更正端口。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>No answer came from {server} in time.</source>
        <translation>{server} 没有及时应答。</translation>
    </message>
    <message>
        <source>Turn the server on, and look for a firewall or a wrong port if it is on.</source>
        <translation>请打开服务器；如果已经打开，请检查防火墙或端口是否有误。</translation>
    </message>
    <message>
        <source>Not a PostgreSQL server</source>
        <translation>不是 PostgreSQL 服务器</translation>
    </message>
    <message>
        <source>Something answers at {server}, but it is not PostgreSQL.</source>
        <translation>{server} 上有应答，但不是 PostgreSQL。</translation>
    </message>
    <message>
        <source>Correct the port; PostgreSQL usually uses 5432.</source>
        <translation>请更正端口；PostgreSQL 通常使用 5432。</translation>
    </message>
    <message>
        <source>No encryption on the server</source>
        <translation>服务器没有加密</translation>
    </message>
    <message>
        <source>Encryption is demanded here, but {server} does not offer it. Nothing was sent.</source>
        <translation>此处要求加密，但 {server} 不提供加密。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or choose “Encrypt if possible” for this database.</source>
        <translation>请在服务器上启用加密，或为此数据库选择“尽可能加密”。</translation>
    </message>
    <message>
        <source>Server certificate not trusted</source>
        <translation>服务器证书不受信任</translation>
    </message>
    <message>
        <source>The certificate does not prove that this is {server}. No password was sent.</source>
        <translation>证书不能证明这就是 {server}。没有发送密码。</translation>
    </message>
    <message>
        <source>Install the root certificate of the server on this computer, or choose another encryption for this database.</source>
        <translation>请在此计算机上安装服务器的根证书，或为此数据库选择其他加密方式。</translation>
    </message>
    <message>
        <source>Login not accepted</source>
        <translation>登录未被接受</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted by {server}.</source>
        <translation>{server} 没有接受该用户名或密码。</translation>
    </message>
    <message>
        <source>Enter user name and password again.</source>
        <translation>请重新输入用户名和密码。</translation>
    </message>
    <message>
        <source>Access not allowed by the server</source>
        <translation>服务器不允许访问</translation>
    </message>
    <message>
        <source>A rule on {server} keeps this user on this computer away from the database.</source>
        <translation>{server} 上的一条规则不让此计算机上的该用户访问数据库。</translation>
    </message>
    <message>
        <source>Add a line for this computer to pg_hba.conf on the server and let it read the file again.</source>
        <translation>请在服务器的 pg_hba.conf 中为此计算机添加一行，并让服务器重新读取该文件。</translation>
    </message>
    <message>
        <source>Database not found</source>
        <translation>找不到数据库</translation>
    </message>
    <message>
        <source>There is no database “{database}” on {server}.</source>
        <translation>{server} 上没有数据库“{database}”。</translation>
    </message>
    <message>
        <source>Choose one from the list of databases on the server.</source>
        <translation>请从服务器的数据库列表中选择一个。</translation>
    </message>
    <message>
        <source>Database closed</source>
        <translation>数据库已关闭</translation>
    </message>
    <message>
        <source>The database “{database}” takes no connections at the moment, perhaps because a restore was interrupted.</source>
        <translation>数据库“{database}”目前不接受连接，可能是因为一次恢复被中断。</translation>
    </message>
    <message>
        <source>Start PG Backup again, so that it can finish what was interrupted.</source>
        <translation>请重新启动 PG Backup，让它完成被中断的操作。</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>No connection is free on {server}.</source>
        <translation>{server} 上没有空闲的连接。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>Server starting or stopping</source>
        <translation>服务器正在启动或停止</translation>
    </message>
    <message>
        <source>PostgreSQL on {server} is not ready yet.</source>
        <translation>{server} 上的 PostgreSQL 还没有就绪。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等一分钟，然后再试。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The connection to {server} broke off in the middle. Your database and your earlier backups are untouched.</source>
        <translation>与 {server} 的连接中途断开。您的数据库和以前的备份没有受到影响。</translation>
    </message>
    <message>
        <source>Make sure that the server is running, then try again.</source>
        <translation>请确认服务器正在运行，然后再试。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>This login may not do what is needed: {what}.</source>
        <translation>该用户无权进行所需的操作：{what}。</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or the main login of the server.</source>
        <translation>请使用拥有该数据库的用户，或服务器的主用户。</translation>
    </message>
    <message>
        <source>The server refused a command</source>
        <translation>服务器拒绝了一条命令</translation>
    </message>
    <message>
        <source>The server stopped with this message: {detail}</source>
        <translation>服务器停止并给出此消息：{detail}</translation>
    </message>
    <message>
        <source>Read the details, correct the cause, and try again.</source>
        <translation>请阅读详细信息，排除原因，然后再试。</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing</source>
        <translation>缺少 PostgreSQL 程序</translation>
    </message>
    <message>
        <source>The programs pg_dump and pg_restore were not found together on this computer.</source>
        <translation>在此计算机上没有同时找到程序 pg_dump 和 pg_restore。</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs, or choose their folder in Settings.</source>
        <translation>请安装 PostgreSQL {major} 客户端程序，或在设置中选择其文件夹。</translation>
    </message>
    <message>
        <source>PostgreSQL programs too old</source>
        <translation>PostgreSQL 程序太旧</translation>
    </message>
    <message>
        <source>The newest programs found are version {found}, but the server is version {server}. Older programs cannot read a newer server.</source>
        <translation>找到的最新程序是版本 {found}，而服务器是版本 {server}。旧程序无法读取较新的服务器。</translation>
    </message>
    <message>
        <source>Install the PostgreSQL {major} client programs on this computer.</source>
        <translation>请在此计算机上安装 PostgreSQL {major} 客户端程序。</translation>
    </message>
    <message>
        <source>Program does not work</source>
        <translation>程序无法工作</translation>
    </message>
    <message>
        <source>The program {path} was found but does not run.</source>
        <translation>找到了程序 {path}，但它无法运行。</translation>
    </message>
    <message>
        <source>Install the PostgreSQL client programs again, or choose others in Settings.</source>
        <translation>请重新安装 PostgreSQL 客户端程序，或在设置中选择其他程序。</translation>
    </message>
    <message>
        <source>Backup not read to its end</source>
        <translation>备份没有读到结尾</translation>
    </message>
    <message>
        <source>The program that read the backup was ended by something else (signal {signal}). Nothing speaks against the backup itself.</source>
        <translation>读取备份的程序被外部终止（信号 {signal}）。没有迹象表明备份本身有问题。</translation>
    </message>
    <message>
        <source>Check the backup again.</source>
        <translation>请重新检查该备份。</translation>
    </message>
    <message>
        <source>Program stopped working</source>
        <translation>程序停止响应</translation>
    </message>
    <message>
        <source>The program {tool} did nothing for {seconds} seconds, so it was ended and cleaned up after. Nothing was lost.</source>
        <translation>程序 {tool} 有 {seconds} 秒没有任何动作，因此已将其结束并清理。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again, and if it happens again choose other programs in Settings.</source>
        <translation>请再试一次；如果再次发生，请在设置中选择其他程序。</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>需要密码</translation>
    </message>
    <message>
        <source>A password is needed to log in to {server}, and none is known here.</source>
        <translation>登录 {server} 需要密码，而这里没有已知的密码。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Password store not available</source>
        <translation>密码库不可用</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer or is locked. The password was not written anywhere else.</source>
        <translation>系统的密码库没有应答或已锁定。密码没有写到其他任何地方。</translation>
    </message>
    <message>
        <source>Unlock the password store, or keep the password only until you quit.</source>
        <translation>请解锁密码库，或只在退出之前保留密码。</translation>
    </message>
    <message>
        <source>{message} An app could not be started again; start it with: {command}</source>
        <translation>{message} 有一个应用无法重新启动；请用此命令启动它：{command}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Written completely and read back in full; checksum and row counts were recorded.</source>
        <translation>已完整写入并全部读回；校验和与行数已记录。</translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation>已试恢复</translation>
    </message>
    <message>
        <source>Restored to a test database, where all row counts were the same.</source>
        <translation>已恢复到临时测试数据库，所有行数都相同。</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>可读取</translation>
    </message>
    <message>
        <source>Read in full without an error; there is no record to compare it with.</source>
        <translation>已完整读取且没有错误；没有可供比较的记录。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>A file that PG Backup did not make and has not read in full yet.</source>
        <translation>不是由 PG Backup 制作、也尚未完整读取的文件。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>A check failed; this backup cannot be restored.</source>
        <translation>一项检查失败；该备份无法恢复。</translation>
    </message>
    <message>
        <source>Looking at what is needed</source>
        <translation>正在查看所需条件</translation>
    </message>
    <message>
        <source>Counting what is in the database</source>
        <translation>正在统计数据库中的内容</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>正在复制数据库</translation>
    </message>
    <message>
        <source>Reading the backup in full</source>
        <translation>正在完整读取备份</translation>
    </message>
    <message>
        <source>Putting the backup into its folder</source>
        <translation>正在把备份放入其文件夹</translation>
    </message>
    <message>
        <source>Computing the checksum</source>
        <translation>正在计算校验和</translation>
    </message>
    <message>
        <source>Creating the new database</source>
        <translation>正在创建新数据库</translation>
    </message>
    <message>
        <source>Loading the data</source>
        <translation>正在载入数据</translation>
    </message>
    <message>
        <source>Waiting for a program that uses the database</source>
        <translation>正在等待使用数据库的程序</translation>
    </message>
    <message>
        <source>Comparing with what the backup recorded</source>
        <translation>正在与备份的记录比较</translation>
    </message>
    <message>
        <source>Copying owner and settings of the database</source>
        <translation>正在复制数据库的所有者和设置</translation>
    </message>
    <message>
        <source>Stopping the app</source>
        <translation>正在停止应用</translation>
    </message>
    <message>
        <source>Switching the databases</source>
        <translation>正在切换数据库</translation>
    </message>
    <message>
        <source>Deleting the database that is no longer needed</source>
        <translation>正在删除不再需要的数据库</translation>
    </message>
    <message>
        <source>Setting right what was interrupted</source>
        <translation>正在整理被中断的操作</translation>
    </message>
    <message>
        <source>Looking for Docker, Podman and PostgreSQL</source>
        <translation>正在查找 Docker、Podman 和 PostgreSQL</translation>
    </message>
    <message>
        <source>Looking into the containers</source>
        <translation>正在查看各个容器</translation>
    </message>
    <message>
        <source>Listing the databases</source>
        <translation>正在列出数据库</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>试恢复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>Delete kept database</source>
        <translation>删除保留的数据库</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>删除备份</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>List of databases</source>
        <translation>数据库列表</translation>
    </message>
    <message>
        <source>Search for programs</source>
        <translation>查找程序</translation>
    </message>
    <message>
        <source>Look at this computer</source>
        <translation>查看此计算机</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Preparation of the restore</source>
        <translation>准备恢复</translation>
    </message>
    <message>
        <source>Preparation of the backup</source>
        <translation>准备备份</translation>
    </message>
    <message>
        <source>List of the app&apos;s containers</source>
        <translation>应用的容器列表</translation>
    </message>
    <message>
        <source>List of kept databases</source>
        <translation>保留的数据库列表</translation>
    </message>
    <message>
        <source>Clean-up after an interruption</source>
        <translation>中断后的清理</translation>
    </message>
    <message>
        <source>List of backups</source>
        <translation>备份列表</translation>
    </message>
    <message>
        <source>Details of the backup</source>
        <translation>备份的详细信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Search for databases</source>
        <translation>查找数据库</translation>
    </message>
    <message>
        <source>List of servers</source>
        <translation>服务器列表</translation>
    </message>
    <message>
        <source>{kind}: done.</source>
        <translation>{kind}：完成。</translation>
    </message>
    <message>
        <source>{kind}: done, with something to know.</source>
        <translation>{kind}：完成，有需要了解的事项。</translation>
    </message>
    <message>
        <source>{kind}: failed.</source>
        <translation>{kind}：失败。</translation>
    </message>
    <message>
        <source>{kind}: cancelled. Nothing was changed.</source>
        <translation>{kind}：已取消。没有做任何更改。</translation>
    </message>
    <message>
        <source>Programs of a newer PostgreSQL version than the server&apos;s were used</source>
        <translation>使用了比服务器版本更新的 PostgreSQL 程序</translation>
    </message>
    <message>
        <source>This property of the database could not be copied; set it by hand</source>
        <translation>无法复制数据库的这一属性；请手动设置</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>并非所有内容都能检查</translation>
    </message>
    <message>
        <source>PostgreSQL has warned</source>
        <translation>PostgreSQL 发出了警告</translation>
    </message>
    <message>
        <source>One harmless line was skipped</source>
        <translation>跳过了一行无害的内容</translation>
    </message>
    <message>
        <source>Nothing was recorded when this file was made, so it cannot be compared</source>
        <translation>制作该文件时没有记录任何内容，因此无法比较</translation>
    </message>
    <message>
        <source>No row counts were recorded when this file was made, so none were compared</source>
        <translation>制作该文件时没有记录行数，因此没有比较行数</translation>
    </message>
    <message>
        <source>The disk did not confirm that the backup folder is safely written</source>
        <translation>磁盘没有确认备份文件夹已安全写入</translation>
    </message>
    <message>
        <source>The database could not be backed up before the restore; it is kept on the server all the same</source>
        <translation>恢复之前无法备份数据库；但它仍保留在服务器上</translation>
    </message>
    <message>
        <source>Newer than the backup, and still in the database</source>
        <translation>比备份更新，仍在数据库中</translation>
    </message>
    <message>
        <source>The restore is done, but an app could not be started again; start it with</source>
        <translation>恢复已完成，但有一个应用无法重新启动；请用此命令启动它</translation>
    </message>
    <message>
        <source>The password could not be stored and is kept only until you quit</source>
        <translation>无法保存密码，密码只保留到您退出为止</translation>
    </message>
    <message>
        <source>The server needs {size} for a second copy; how much is free cannot be seen from here.</source>
        <translation>服务器需要 {size} 存放第二份副本；从这里看不到剩余空间。</translation>
    </message>
    <message>
        <source>{message} {action}</source>
        <translation>{message} {action}</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because the server is version {server}.</source>
        <translation>使用 {path} 中的 pg_dump {version}，因为服务器是版本 {server}。</translation>
    </message>
    <message>
        <source>pg_dump {version} from {path} is used because no program for the server&apos;s version {server} was found; newer programs can read an older server.</source>
        <translation>使用 {path} 中的 pg_dump {version}，因为没有找到适合服务器版本 {server} 的程序；较新的程序可以读取较旧的服务器。</translation>
    </message>
    <message>
        <source>Chosen in Settings</source>
        <translation>在设置中选择</translation>
    </message>
    <message>
        <source>Part of PG Backup</source>
        <translation>PG Backup 自带</translation>
    </message>
    <message>
        <source>On the search path</source>
        <translation>在搜索路径中</translation>
    </message>
    <message>
        <source>Installed here</source>
        <translation>安装在此计算机</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>数据库所在的位置</translation>
    </message>
    <message>
        <source>Never encrypt</source>
        <translation>从不加密</translation>
    </message>
    <message>
        <source>Encrypt if possible</source>
        <translation>尽可能加密</translation>
    </message>
    <message>
        <source>Always encrypt</source>
        <translation>始终加密</translation>
    </message>
    <message>
        <source>Encrypt and check the certificate</source>
        <translation>加密并检查证书</translation>
    </message>
    <message>
        <source>Encrypt and check certificate and server name</source>
        <translation>加密并检查证书和服务器名称</translation>
    </message>
    <message>
        <source>{words} ({libpq})</source>
        <translation>{words}（{libpq}）</translation>
    </message>
    <message>
        <source>In the system&apos;s password store</source>
        <translation>在系统的密码库中</translation>
    </message>
    <message>
        <source>Until I quit PG Backup</source>
        <translation>直到我退出 PG Backup</translation>
    </message>
    <message>
        <source>Nowhere; ask each time</source>
        <translation>不保存；每次询问</translation>
    </message>
    <message>
        <source>An interrupted backup was complete and is in the list now</source>
        <translation>被中断的备份其实是完整的，现已列入列表</translation>
    </message>
    <message>
        <source>The unfinished file of an interrupted backup was removed</source>
        <translation>已删除被中断的备份留下的未完成文件</translation>
    </message>
    <message>
        <source>An interrupted restore was cleaned up; the database is as it was before</source>
        <translation>已清理被中断的恢复；数据库与之前相同</translation>
    </message>
    <message>
        <source>An interrupted restore was brought to its end; it can be undone</source>
        <translation>已完成被中断的恢复；可以撤销</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped was started again</source>
        <translation>被中断的恢复所停止的应用已重新启动</translation>
    </message>
    <message>
        <source>An app that an interrupted restore had stopped could not be started again; start it with</source>
        <translation>被中断的恢复所停止的应用无法重新启动；请用此命令启动它</translation>
    </message>
    <message>
        <source>{words}: {subject}</source>
        <translation>{words}：{subject}</translation>
    </message>
    <message>
        <source>Too much for one step</source>
        <translation>一步处理的内容过多</translation>
    </message>
    <message>
        <source>The contents cannot be replaced in one step: the backup holds {count} tables, indexes and large objects, and the server&apos;s settings allow for {limit}. Nothing was changed.</source>
        <translation>无法一步替换内容：备份包含 {count} 个表、索引和大对象，而服务器的设置只允许 {limit} 个。没有做任何更改。</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction on the server, or use a login that may create databases.</source>
        <translation>请在服务器上调高 max_locks_per_transaction，或使用可以创建数据库的用户。</translation>
    </message>
    <message>
        <source>Programs are too new for this</source>
        <translation>程序太新，无法这样做</translation>
    </message>
    <message>
        <source>The program pg_restore {tool} cannot replace the contents in one step on a server of version {server}. Nothing was changed.</source>
        <translation>程序 pg_restore {tool} 无法在版本 {server} 的服务器上一步替换内容。没有做任何更改。</translation>
    </message>
    <message>
        <source>Install the PostgreSQL programs of the server&apos;s version, or use a login that may create databases.</source>
        <translation>请安装与服务器版本相同的 PostgreSQL 程序，或使用可以创建数据库的用户。</translation>
    </message>
    <message>
        <source>The database is in use</source>
        <translation>数据库正在使用</translation>
    </message>
    <message>
        <source>The restore waited for {seconds} seconds and gave up. In the way: {applications}. Nothing was changed.</source>
        <translation>恢复等待了 {seconds} 秒后放弃。造成阻碍的有：{applications}。没有做任何更改。</translation>
    </message>
    <message>
        <source>Stop these programs, then restore again.</source>
        <translation>请停止这些程序，然后重新恢复。</translation>
    </message>
    <message>
        <source>No database to replace</source>
        <translation>没有可替换的数据库</translation>
    </message>
    <message>
        <source>There is no database “{database}” on the server whose contents could be replaced, or it lets nobody in. Nothing was changed.</source>
        <translation>服务器上没有可以替换内容的数据库“{database}”，或者它不允许任何人进入。没有做任何更改。</translation>
    </message>
    <message>
        <source>Have the database created on the server, then try again.</source>
        <translation>请让人在服务器上创建该数据库，然后再试。</translation>
    </message>
    <message>
        <source>Replaced contents are not the same</source>
        <translation>替换后的内容不一致</translation>
    </message>
    <message>
        <source>The contents of “{database}” were replaced, but are not what the backup recorded: {what}. An app that wrote at the same time can be the reason. What was there before is in the backup {backup}.</source>
        <translation>“{database}”的内容已替换，但与备份的记录不符：{what}。原因可能是有应用同时在写入。之前的内容在备份 {backup} 中。</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then restore again.</source>
        <translation>请停止使用该数据库的应用，然后重新恢复。</translation>
    </message>
    <message>
        <source>Restored only in part</source>
        <translation>只恢复了一部分</translation>
    </message>
    <message>
        <source>The restore into “{database}”, which was empty, did not end well, and it now holds part of the data. Your own database is as it was. The program said: {detail}</source>
        <translation>向空数据库“{database}”的恢复没有顺利结束，现在其中有一部分数据。您自己的数据库没有变化。程序提示：{detail}</translation>
    </message>
    <message>
        <source>Empty “{database}” or choose another database, and restore again.</source>
        <translation>请清空“{database}”或选择其他数据库，然后重新恢复。</translation>
    </message>
    <message>
        <source>Backup folder not found</source>
        <translation>找不到备份文件夹</translation>
    </message>
    <message>
        <source>The backup folder is not there: {path}.</source>
        <translation>备份文件夹不存在：{path}。</translation>
    </message>
    <message>
        <source>Connect the disk or network share, or choose another folder.</source>
        <translation>请连接磁盘或网络共享，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Backup folder is read-only</source>
        <translation>备份文件夹是只读的</translation>
    </message>
    <message>
        <source>Nothing can be written to the backup folder: {path}.</source>
        <translation>无法写入备份文件夹：{path}。</translation>
    </message>
    <message>
        <source>Allow yourself to write there, or choose another folder.</source>
        <translation>请给自己写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Not enough space for the backup</source>
        <translation>空间不足，无法备份</translation>
    </message>
    <message>
        <source>The backup needs {needed}, and the disk of the backup folder has {free} free. Your earlier backups are untouched.</source>
        <translation>备份需要 {needed}，而备份文件夹所在磁盘剩余 {free}。您以前的备份没有受到影响。</translation>
    </message>
    <message>
        <source>Free some space, or choose a backup folder on another disk.</source>
        <translation>请释放空间，或在其他磁盘上选择备份文件夹。</translation>
    </message>
    <message>
        <source>Backup folder in use</source>
        <translation>备份文件夹正在使用</translation>
    </message>
    <message>
        <source>The backup folder is being used by {holder}. Nothing was changed.</source>
        <translation>备份文件夹正被 {holder} 使用。没有做任何更改。</translation>
    </message>
    <message>
        <source>Wait until the other one has finished, then try again.</source>
        <translation>请等对方完成，然后再试。</translation>
    </message>
    <message>
        <source>Backup folder does not work</source>
        <translation>备份文件夹无法工作</translation>
    </message>
    <message>
        <source>The disk or network share of the backup folder reported a failure: {detail}</source>
        <translation>备份文件夹所在的磁盘或网络共享报告故障：{detail}</translation>
    </message>
    <message>
        <source>Look after the disk or share, or choose a backup folder elsewhere.</source>
        <translation>请检查磁盘或共享，或在别处选择备份文件夹。</translation>
    </message>
    <message>
        <source>No such backup</source>
        <translation>没有该备份</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer in the backup folder.</source>
        <translation>备份“{name}”已不在备份文件夹中。</translation>
    </message>
    <message>
        <source>Refresh the list and choose another backup.</source>
        <translation>请刷新列表并选择其他备份。</translation>
    </message>
    <message>
        <source>Not a backup</source>
        <translation>不是备份</translation>
    </message>
    <message>
        <source>This file is not a backup in PostgreSQL&apos;s custom format.</source>
        <translation>该文件不是 PostgreSQL custom 格式的备份。</translation>
    </message>
    <message>
        <source>Choose a file that pg_dump wrote with --format=custom.</source>
        <translation>请选择由 pg_dump 以 --format=custom 写出的文件。</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>备份已损坏</translation>
    </message>
    <message>
        <source>This backup cannot be read to its end. Your database and your other backups are untouched.</source>
        <translation>该备份无法读到结尾。您的数据库和其他备份没有受到影响。</translation>
    </message>
    <message>
        <source>Choose another backup, and make a new one soon.</source>
        <translation>请选择其他备份，并尽快制作新的备份。</translation>
    </message>
    <message>
        <source>Backup changed since it was made</source>
        <translation>备份在制作之后被更改</translation>
    </message>
    <message>
        <source>The file is not the same as when it was written, so it cannot be trusted. Your database is untouched.</source>
        <translation>该文件与写入时不同，因此不可信任。您的数据库没有受到影响。</translation>
    </message>
    <message>
        <source>Choose another backup, or fetch this one from a copy.</source>
        <translation>请选择其他备份，或从副本取回此备份。</translation>
    </message>
    <message>
        <source>Backup newer than the programs</source>
        <translation>备份比程序更新</translation>
    </message>
    <message>
        <source>This backup was made by PostgreSQL programs newer than those on this computer. The backup itself is fine.</source>
        <translation>该备份由比此计算机上更新的 PostgreSQL 程序制作。备份本身完好。</translation>
    </message>
    <message>
        <source>Made by somebody else</source>
        <translation>由他人制作</translation>
    </message>
    <message>
        <source>This computer did not make the backup {name}. A backup is also a program for the database, and a crafted one could do harm. Nothing was opened.</source>
        <translation>此计算机没有制作过备份 {name}。备份对数据库来说也是程序，恶意制作的备份可能造成损害。没有打开任何内容。</translation>
    </message>
    <message>
        <source>Go on only if you trust where the file comes from: choose Trust this file.</source>
        <translation>只有在信任该文件的来源时才继续：请选择“信任此文件”。</translation>
    </message>
    <message>
        <source>Backup not moved to the trash</source>
        <translation>备份没有移到回收站</translation>
    </message>
    <message>
        <source>The system did not move the file to the trash; it is where it was: {path}.</source>
        <translation>系统没有把文件移到回收站；它仍在原处：{path}。</translation>
    </message>
    <message>
        <source>Close programs that use the file, then try again.</source>
        <translation>请关闭使用该文件的程序，然后再试。</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>No backup was made, and your earlier backups are untouched. The program said: {detail}</source>
        <translation>没有制作备份，您以前的备份没有受到影响。程序提示：{detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and back up again.</source>
        <translation>请阅读日志，排除原因，然后重新备份。</translation>
    </message>
    <message>
        <source>Backup incomplete</source>
        <translation>备份不完整</translation>
    </message>
    <message>
        <source>Reading the new backup back showed that something is missing: {what}. It was thrown away, and your earlier backups are untouched.</source>
        <translation>读回新备份时发现缺少内容：{what}。该备份已丢弃，您以前的备份没有受到影响。</translation>
    </message>
    <message>
        <source>Look at the free space of the disk, then back up again.</source>
        <translation>请查看磁盘的剩余空间，然后重新备份。</translation>
    </message>
    <message>
        <source>Login cannot read everything</source>
        <translation>用户不能读取所有内容</translation>
    </message>
    <message>
        <source>This login may not read all of the database: {what}. A backup would have gaps, so none is made.</source>
        <translation>该用户无权读取整个数据库：{what}。这样的备份会有缺失，因此没有制作。</translation>
    </message>
    <message>
        <source>Use the login that owns the database, or let this one read everything (pg_read_all_data).</source>
        <translation>请使用拥有该数据库的用户，或允许该用户读取所有内容 (pg_read_all_data)。</translation>
    </message>
    <message>
        <source>Table in use</source>
        <translation>表正在使用</translation>
    </message>
    <message>
        <source>Another program holds a table for itself: {table}. No backup was made, and your earlier backups are untouched.</source>
        <translation>另一个程序独占了一个表：{table}。没有制作备份，您以前的备份没有受到影响。</translation>
    </message>
    <message>
        <source>Wait until that program has finished, then back up again.</source>
        <translation>请等该程序完成，然后重新备份。</translation>
    </message>
    <message>
        <source>Login cannot create databases</source>
        <translation>用户不能创建数据库</translation>
    </message>
    <message>
        <source>A restore fills a new database first, and this login may not create one. Nothing was changed.</source>
        <translation>恢复首先会填充一个新数据库，而该用户无权创建数据库。没有做任何更改。</translation>
    </message>
    <message>
        <source>Use the main login of the server, give this login the right CREATEDB, or replace the contents in place.</source>
        <translation>请使用服务器的主用户，给该用户 CREATEDB 权限，或就地替换内容。</translation>
    </message>
    <message>
        <source>Login is not the owner</source>
        <translation>用户不是所有者</translation>
    </message>
    <message>
        <source>The database belongs to “{role}”, and this login may not act for that role. Nothing was changed.</source>
        <translation>数据库属于“{role}”，而该用户不能代表该角色操作。没有做任何更改。</translation>
    </message>
    <message>
        <source>Role missing on the server</source>
        <translation>服务器上缺少角色</translation>
    </message>
    <message>
        <source>The backup needs a role that the server does not have: {role}. Your database is as it was.</source>
        <translation>备份需要服务器上没有的角色：{role}。您的数据库没有变化。</translation>
    </message>
    <message>
        <source>Create the role on the server, then try again.</source>
        <translation>请在服务器上创建该角色，然后再试。</translation>
    </message>
    <message>
        <source>Extension missing on the server</source>
        <translation>服务器上缺少扩展</translation>
    </message>
    <message>
        <source>The backup needs an extension that the server does not have: {extension}. Your database is as it was.</source>
        <translation>备份需要服务器上没有的扩展：{extension}。您的数据库没有变化。</translation>
    </message>
    <message>
        <source>Install the extension on the server, then try again.</source>
        <translation>请在服务器上安装该扩展，然后再试。</translation>
    </message>
    <message>
        <source>Unfinished transactions</source>
        <translation>未结束的事务</translation>
    </message>
    <message>
        <source>Transactions were prepared in this database and never ended: {count}. They block a replacement. Nothing was changed.</source>
        <translation>该数据库中有已准备但从未结束的事务：{count}。它们阻碍替换。没有做任何更改。</translation>
    </message>
    <message>
        <source>Let the app that began them end them, or restore into a new database.</source>
        <translation>请让开始这些事务的应用结束它们，或恢复到新数据库。</translation>
    </message>
    <message>
        <source>Database is being copied elsewhere</source>
        <translation>数据库正在被复制到别处</translation>
    </message>
    <message>
        <source>The database “{database}” cannot be replaced while its changes are passed on to another program or server, or come from one: {what}. Nothing was changed.</source>
        <translation>数据库“{database}”的更改正传送到另一个程序或服务器，或来自那里，因此无法替换：{what}。没有做任何更改。</translation>
    </message>
    <message>
        <source>End the replication in “{database}” and set it up anew after the restore, or restore into a new database.</source>
        <translation>请结束“{database}”中的复制，并在恢复后重新设置，或恢复到新数据库。</translation>
    </message>
    <message>
        <source>The login may not create everything</source>
        <translation>用户不能创建所有内容</translation>
    </message>
    <message>
        <source>The backup holds what only the server&apos;s administrator may create: {what} ({count} in all), and the user “{user}” is not one. Nothing was changed.</source>
        <translation>备份包含只有服务器管理员才能创建的内容：{what}（共 {count} 项），而用户“{user}”不是管理员。没有做任何更改。</translation>
    </message>
    <message>
        <source>Restore with the login of the server&apos;s administrator (superuser).</source>
        <translation>请用服务器管理员（超级用户）的用户恢复。</translation>
    </message>
    <message>
        <source>Database still in use</source>
        <translation>数据库仍在使用</translation>
    </message>
    <message>
        <source>Some programs could not be disconnected from the database: {applications}. Your database is as it was.</source>
        <translation>有些程序无法与数据库断开：{applications}。您的数据库没有变化。</translation>
    </message>
    <message>
        <source>Stop the app that uses the database, then try again.</source>
        <translation>请停止使用该数据库的应用，然后再试。</translation>
    </message>
    <message>
        <source>Database already exists</source>
        <translation>数据库已存在</translation>
    </message>
    <message>
        <source>There is already a database “{target}” on the server. It was left untouched.</source>
        <translation>服务器上已有数据库“{target}”。它没有被改动。</translation>
    </message>
    <message>
        <source>Choose another name for the new database.</source>
        <translation>请为新数据库选择其他名称。</translation>
    </message>
    <message>
        <source>Something is already running</source>
        <translation>已有操作在运行</translation>
    </message>
    <message>
        <source>Another operation works on “{database}” right now. Nothing was changed.</source>
        <translation>另一项操作正在处理“{database}”。没有做任何更改。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等它完成，然后再试。</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>恢复失败</translation>
    </message>
    <message>
        <source>The restore was stopped, and your database is as it was. The program said: {detail}</source>
        <translation>恢复已停止，您的数据库没有变化。程序提示：{detail}</translation>
    </message>
    <message>
        <source>Read the log, correct the cause, and restore again.</source>
        <translation>请阅读日志，排除原因，然后重新恢复。</translation>
    </message>
    <message>
        <source>Restored data is not the same</source>
        <translation>恢复的数据不一致</translation>
    </message>
    <message>
        <source>What was restored is not what the backup recorded: {what}. It was not put in place, and your database is as it was.</source>
        <translation>恢复的内容与备份的记录不符：{what}。没有启用它，您的数据库没有变化。</translation>
    </message>
    <message>
        <source>Choose another backup, and keep the log of this one.</source>
        <translation>请选择其他备份，并保存此备份的日志。</translation>
    </message>
    <message>
        <source>Databases not switched</source>
        <translation>数据库没有切换</translation>
    </message>
    <message>
        <source>The restored database could not take the place of “{database}”. Your database is as it was.</source>
        <translation>恢复的数据库无法取代“{database}”。您的数据库没有变化。</translation>
    </message>
    <message>
        <source>Server disk full</source>
        <translation>服务器磁盘已满</translation>
    </message>
    <message>
        <source>The disk of the server has too little space for a second copy of the database. Your database is as it was.</source>
        <translation>服务器磁盘没有足够空间存放数据库的第二份副本。您的数据库没有变化。</translation>
    </message>
    <message>
        <source>Free space on the server, for example by deleting a kept database.</source>
        <translation>请在服务器上释放空间，例如删除一个保留的数据库。</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>The database from before the restore is no longer on the server. Nothing was changed.</source>
        <translation>恢复之前的数据库已不在服务器上。没有做任何更改。</translation>
    </message>
    <message>
        <source>Restore an older backup instead.</source>
        <translation>请改为恢复较早的备份。</translation>
    </message>
    <message>
        <source>Interrupted restore not finished</source>
        <translation>被中断的恢复没有完成</translation>
    </message>
    <message>
        <source>A restore of “{database}” was interrupted earlier and cannot be brought to an end now. No data was lost.</source>
        <translation>“{database}”的一次恢复以前被中断，现在无法完成。没有丢失数据。</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then start PG Backup again.</source>
        <translation>请确认可以连接到服务器，然后重新启动 PG Backup。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>您已停止此操作。没有做任何更改。</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <source>PG Backup has no words for this failure: {detail}</source>
        <translation>PG Backup 无法说明此故障：{detail}</translation>
    </message>
    <message>
        <source>Copy the details and look at the log.</source>
        <translation>请复制详细信息并查看日志。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Does not let us in</source>
        <translation>不允许进入</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>PostgreSQL of the server itself</source>
        <translation>服务器本身的 PostgreSQL</translation>
    </message>
    <message>
        <source>{container}: service “{service}” of the project “{project}”</source>
        <translation>{container}：项目“{project}”的服务“{service}”</translation>
    </message>
    <message>
        <source>{place} answers</source>
        <translation>{place} 有应答</translation>
    </message>
    <message>
        <source>Neither Docker nor Podman is there</source>
        <translation>没有 Docker，也没有 Podman</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) in {engine}</source>
        <translation>
            <numerusform>{engine} 中有 %n 个容器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in {container}</source>
        <translation>
            <numerusform>{container} 中有 %n 个数据库</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) in the server&apos;s own PostgreSQL</source>
        <translation>
            <numerusform>服务器本身的 PostgreSQL 中有 %n 个数据库</numerusform>
        </translation>
    </message>
    <message>
        <source>No PostgreSQL database was found</source>
        <translation>没有找到 PostgreSQL 数据库</translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) found</source>
        <translation>
            <numerusform>找到 %n 个数据库</numerusform>
        </translation>
    </message>
    <message>
        <source>{container} wants a password. Add it all the same: the password is asked for when it is needed.</source>
        <translation>{container} 需要密码。仍可以添加它：需要密码时会询问您。</translation>
    </message>
    <message>
        <source>PostgreSQL runs there by itself as well, but does not let us in without a password. Add its databases by their address.</source>
        <translation>那里还有一个单独运行的 PostgreSQL，但没有密码就不允许进入。请通过地址添加其中的数据库。</translation>
    </message>
    <message>
        <source>unnamed programs</source>
        <translation>没有名称的程序</translation>
    </message>
    <message>
        <source>Disconnected: {names}</source>
        <translation>已断开：{names}</translation>
    </message>
    <message>
        <source>Nobody was disconnected.</source>
        <translation>没有断开任何连接。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>its place is not known</source>
        <translation>其位置未知</translation>
    </message>
    <message>
        <source>see the details</source>
        <translation>请看详细信息</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>它没有给出原因。</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>太少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>some</source>
        <translation>一些</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>该程序</translation>
    </message>
    <message>
        <source>of the database</source>
        <translation>（数据库所在的那个）</translation>
    </message>
    <message>
        <source>the server is a read-only copy of another server</source>
        <translation>该服务器是另一台服务器的只读副本</translation>
    </message>
    <message>
        <source>{written}, {left}</source>
        <translation>{written}，{left}</translation>
    </message>
    <message>
        <source>Your network is the limit: {size}/s</source>
        <translation>瓶颈在于您的网络：{size}/秒</translation>
    </message>
    <message>
        <source>A cable is faster than Wi-Fi. Reached “With the server&apos;s own programs (SSH)”, a database is packed before it is sent.</source>
        <translation>网线比 Wi-Fi 快。使用“使用服务器自带的程序（SSH）”连接时，数据库会先压缩再传输。</translation>
    </message>
    <message>
        <source>{size} loaded</source>
        <translation>已载入 {size}</translation>
    </message>
    <message>
        <source>{size} written</source>
        <translation>已写入 {size}</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>还剩不到 1 分钟</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>大约还剩 {duration}</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>大约还剩 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>大约还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>还剩 {duration}</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>还剩 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>还剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Several servers are named; the first is used, not {subject}.</source>
        <translation>其中有多个服务器；使用第一个，不使用 {subject}。</translation>
    </message>
    <message>
        <source>Not needed here and left out: {subject}.</source>
        <translation>此处不需要，已略去：{subject}。</translation>
    </message>
    <message>
        <source>Not usable as it is written: {subject}. Fill it in below.</source>
        <translation>按所写的内容无法使用：{subject}。请在下面填写。</translation>
    </message>
    <message>
        <source>“{subject}” looks like the name of a container, which only other containers can find. Choose below that it is reached in a container, or enter the name or address of the computer that runs it, and the port it publishes.</source>
        <translation>“{subject}”看起来像容器的名称，只有其他容器才能找到它。请在下方选择通过容器访问，或者输入运行该容器的计算机的名称或地址，以及容器公开的端口。</translation>
    </message>
    <message>
        <source>The compose file publishes no port for “{subject}”: only other containers can find it. So PG Backup goes into the container itself. If that runs on another computer, choose “In a container on a server (SSH)” below.</source>
        <translation>compose 文件没有公开“{subject}”的端口：只有其他容器才能找到它。因此 PG Backup 会进入容器内部。如果容器在另一台计算机上运行，请在下方选择“在服务器的容器中（SSH）”。</translation>
    </message>
    <message>
        <source>What the container of “{subject}” is called depends on the folder of the compose file. Enter its name as “docker ps” shows it, or drop the file itself on this window.</source>
        <translation>“{subject}”的容器名称取决于 compose 文件所在的文件夹。请输入“docker ps”显示的名称，或将该文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>The port is only open on the computer that runs the containers. That is fine if it is this one.</source>
        <translation>该端口只在运行容器的计算机上开放。如果就是这台计算机，则没有问题。</translation>
    </message>
    <message>
        <source>If the containers run on another computer, enter its name instead of localhost.</source>
        <translation>如果容器在另一台计算机上运行，请输入那台计算机的名称，而不是 localhost。</translation>
    </message>
    <message>
        <source>The values of {subject} are in another file, mostly .env. Paste the text of both files together.</source>
        <translation>{subject} 的值在另一个文件中，通常是 .env。请把两个文件的文本一起粘贴。</translation>
    </message>
    <message>
        <source>The password is in a file on the server: {subject}. Enter it below.</source>
        <translation>密码在服务器上的一个文件中：{subject}。请在下面输入。</translation>
    </message>
    <message>
        <source>There are more databases in it: {subject}. Add them one after the other.</source>
        <translation>其中还有更多数据库：{subject}。请逐个添加。</translation>
    </message>
    <message>
        <source>container {value}</source>
        <translation>容器 {value}</translation>
    </message>
    <message>
        <source>server {value}</source>
        <translation>服务器 {value}</translation>
    </message>
    <message>
        <source>port {value}</source>
        <translation>端口 {value}</translation>
    </message>
    <message>
        <source>database {value}</source>
        <translation>数据库 {value}</translation>
    </message>
    <message>
        <source>user {value}</source>
        <translation>用户 {value}</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Found: {list}.</source>
        <translation>已找到：{list}。</translation>
    </message>
    <message>
        <source>A backup that PG Backup can restore.</source>
        <translation>PG Backup 可以恢复的备份。</translation>
    </message>
    <message>
        <source>A backup of one database as plain SQL text.</source>
        <translation>一个数据库的纯 SQL 文本备份。</translation>
    </message>
    <message>
        <source>A backup of a whole server as plain SQL text, made by pg_dumpall.</source>
        <translation>整个服务器的纯 SQL 文本备份，由 pg_dumpall 制作。</translation>
    </message>
    <message>
        <source>A backup in the tar format of pg_dump.</source>
        <translation>pg_dump 的 tar 格式备份。</translation>
    </message>
    <message>
        <source>A compressed file without a database in it.</source>
        <translation>压缩文件，其中没有数据库。</translation>
    </message>
    <message>
        <source>A file compressed with zstd.</source>
        <translation>用 zstd 压缩的文件。</translation>
    </message>
    <message>
        <source>A zip file, such as the export of an app.</source>
        <translation>zip 文件，例如应用导出的文件。</translation>
    </message>
    <message>
        <source>A text that was re-encoded, mostly by PowerShell&apos;s &gt; sign.</source>
        <translation>被重新编码的文本，多半是由 PowerShell 的 &gt; 符号造成。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>该文件是空的。</translation>
    </message>
    <message>
        <source>This is no backup of PostgreSQL.</source>
        <translation>这不是 PostgreSQL 的备份。</translation>
    </message>
    <message>
        <source>Next: say which server it is to be restored to. Nothing is restored yet.</source>
        <translation>下一步：请指定要恢复到哪台服务器。现在还不会恢复任何内容。</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, into a new, empty database.</source>
        <translation>PG Backup 无法恢复这种类型。请使用 psql，恢复到新的空数据库。</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use psql, on a new, empty server.</source>
        <translation>PG Backup 无法恢复这种类型。请使用 psql，恢复到新的空服务器。</translation>
    </message>
    <message>
        <source>PG Backup cannot restore this kind. Use pg_restore, into a new database.</source>
        <translation>PG Backup 无法恢复这种类型。请使用 pg_restore，恢复到新数据库。</translation>
    </message>
    <message>
        <source>Unpack it, then choose the unpacked file.</source>
        <translation>请解压该文件，然后选择解压后的文件。</translation>
    </message>
    <message>
        <source>Restore it with the app that made it, or unpack it and look for a backup.</source>
        <translation>请用制作它的应用恢复，或解压它并查找其中的备份。</translation>
    </message>
    <message>
        <source>Look for another copy; this one may have lost data when it was written.</source>
        <translation>请查找其他副本；这一份在写入时可能已丢失数据。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>{what} It is compressed.</source>
        <translation>{what} 它是压缩的。</translation>
    </message>
    <message>
        <source>Database: {name}</source>
        <translation>数据库：{name}</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>制作时间：{when}</translation>
    </message>
    <message>
        <source>From: PostgreSQL {version}</source>
        <translation>来自：PostgreSQL {version}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>大小：{size}</translation>
    </message>
    <message>
        <source>Photos and videos: the folder that UPLOAD_LOCATION names.</source>
        <translation>照片和视频：UPLOAD_LOCATION 所指的文件夹。</translation>
    </message>
    <message>
        <source>Settings, pictures and add-ons: the config folder.</source>
        <translation>设置、图片和附加组件：config 文件夹。</translation>
    </message>
    <message>
        <source>Films, series and music: your media folders.</source>
        <translation>电影、剧集和音乐：您的媒体文件夹。</translation>
    </message>
    <message>
        <source>Your files and settings: the backup that Nextcloud AIO makes itself.</source>
        <translation>您的文件和设置：Nextcloud AIO 自己制作的备份。</translation>
    </message>
    <message>
        <source>Your files: the data folder.</source>
        <translation>您的文件：data 文件夹。</translation>
    </message>
    <message>
        <source>Settings and keys: the config folder.</source>
        <translation>设置和密钥：config 文件夹。</translation>
    </message>
    <message>
        <source>Your documents: the media folder.</source>
        <translation>您的文档：media 文件夹。</translation>
    </message>
    <message>
        <source>Settings: the compose file and its .env file.</source>
        <translation>设置：compose 文件及其 .env 文件。</translation>
    </message>
    <message>
        <source>Projects, attachments and pictures: the data folder.</source>
        <translation>项目、附件和图片：data 文件夹。</translation>
    </message>
    <message>
        <source>Secret keys: the file app.ini. Without them two-factor logins and saved passwords are lost.</source>
        <translation>密钥：app.ini 文件。没有它们，两步验证登录和保存的密码会丢失。</translation>
    </message>
    <message>
        <source>Secret keys: the file .env.production. Without them nobody can log in.</source>
        <translation>密钥：.env.production 文件。没有它们，谁都无法登录。</translation>
    </message>
    <message>
        <source>Pictures and videos: the folder public/system.</source>
        <translation>图片和视频：public/system 文件夹。</translation>
    </message>
    <message>
        <source>The signing key of the server. Without it other servers no longer trust yours.</source>
        <translation>服务器的签名密钥。没有它，其他服务器将不再信任您的服务器。</translation>
    </message>
    <message>
        <source>Pictures and files: the folder media_store.</source>
        <translation>图片和文件：media_store 文件夹。</translation>
    </message>
    <message>
        <source>Settings: the file homeserver.yaml.</source>
        <translation>设置：homeserver.yaml 文件。</translation>
    </message>
    <message>
        <source>Secret key: AUTHENTIK_SECRET_KEY in the .env file. Without it all logins end.</source>
        <translation>密钥：.env 文件中的 AUTHENTIK_SECRET_KEY。没有它，所有登录都会失效。</translation>
    </message>
    <message>
        <source>Icons and templates: the folders media and custom-templates.</source>
        <translation>图标和模板：media 和 custom-templates 文件夹。</translation>
    </message>
    <message>
        <source>Secret key: N8N_ENCRYPTION_KEY, or the folder .n8n. Without it saved credentials are lost.</source>
        <translation>密钥：N8N_ENCRYPTION_KEY，或 .n8n 文件夹。没有它，保存的凭据会丢失。</translation>
    </message>
    <message>
        <source>Settings and add-ons: the data and extensions folders.</source>
        <translation>设置和扩展：data 和 extensions 文件夹。</translation>
    </message>
    <message>
        <source>Pictures of the recipes: the folder mediafiles.</source>
        <translation>菜谱的图片：mediafiles 文件夹。</translation>
    </message>
    <message>
        <source>Secret key: SECRET_KEY in the .env file.</source>
        <translation>密钥：.env 文件中的 SECRET_KEY。</translation>
    </message>
    <message>
        <source>Its second database: main and log belong together.</source>
        <translation>它的第二个数据库：main 和 log 缺一不可。</translation>
    </message>
    <message>
        <source>Settings: the config folder.</source>
        <translation>设置：config 文件夹。</translation>
    </message>
    <message>
        <source>Secret key: ENCRYPTION_KEY in the compose file. Without it you must log in to Tesla again.</source>
        <translation>密钥：compose 文件中的 ENCRYPTION_KEY。没有它，您必须重新登录 Tesla。</translation>
    </message>
    <message>
        <source>Settings and automations: the backup that Home Assistant makes itself. Only the history is in this database.</source>
        <translation>设置和自动化：Home Assistant 自己制作的备份。此数据库中只有历史记录。</translation>
    </message>
    <message>
        <source>Attachments and keys: the data folder. Without its rsa_key files everybody must log in again.</source>
        <translation>附件和密钥：data 文件夹。没有其中的 rsa_key 文件，所有人都必须重新登录。</translation>
    </message>
    <message>
        <source>Address for ssh not usable</source>
        <translation>ssh 地址无法使用</translation>
    </message>
    <message>
        <source>The address {host} is nothing that ssh could connect to.</source>
        <translation>ssh 无法连接到 {host} 这样的地址。</translation>
    </message>
    <message>
        <source>Enter user@server, or a name from your ssh settings, without spaces.</source>
        <translation>请输入 user@server，或您 ssh 设置中的名称，不要有空格。</translation>
    </message>
    <message>
        <source>Program ssh missing</source>
        <translation>缺少 ssh 程序</translation>
    </message>
    <message>
        <source>The program ssh was not found on this computer.</source>
        <translation>在此计算机上没有找到 ssh 程序。</translation>
    </message>
    <message>
        <source>Install OpenSSH, then try again.</source>
        <translation>请安装 OpenSSH，然后再试。</translation>
    </message>
    <message>
        <source>Server not reached by ssh</source>
        <translation>无法通过 ssh 连接服务器</translation>
    </message>
    <message>
        <source>No ssh connection to {host} came about. Nothing was changed there.</source>
        <translation>没能建立到 {host} 的 ssh 连接。没有更改那里的任何内容。</translation>
    </message>
    <message>
        <source>Make sure that the server is on, that its name is right, and that ssh is turned on there.</source>
        <translation>请确认服务器已开机、名称正确，并且已启用 ssh。</translation>
    </message>
    <message>
        <source>Server not known to ssh yet</source>
        <translation>ssh 还不认识该服务器</translation>
    </message>
    <message>
        <source>This computer has no confirmed key of {host}, so it cannot tell whether it is the right one. Nothing was sent.</source>
        <translation>此计算机没有 {host} 的已确认密钥，因此无法判断它是不是正确的服务器。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, and confirm the key there.</source>
        <translation>请在终端中用“ssh {host}”登录一次，并在那里确认密钥。</translation>
    </message>
    <message>
        <source>The server shows another key than before</source>
        <translation>服务器的密钥与以前不同</translation>
    </message>
    <message>
        <source>Under the name {host} another key answers than before. The server may have been installed anew, or another computer answers in its place. Nothing was sent.</source>
        <translation>以 {host} 这个名称应答的密钥与以前不同。可能服务器重新安装过，也可能是另一台计算机在代替它应答。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Do not go on before whoever runs the server has told you why its key has changed.</source>
        <translation>在服务器的管理者告诉您密钥为什么变化之前，请不要继续。</translation>
    </message>
    <message>
        <source>Login by ssh not accepted</source>
        <translation>ssh 登录未被接受</translation>
    </message>
    <message>
        <source>The login at {host} was refused: no key or password of yours was accepted.</source>
        <translation>{host} 拒绝了登录：您的密钥和密码都没有被接受。</translation>
    </message>
    <message>
        <source>Log in once in a terminal with “ssh {host}”, which shows what is missing.</source>
        <translation>请在终端中用“ssh {host}”登录一次，它会显示缺少什么。</translation>
    </message>
    <message>
        <source>Docker or Podman not found</source>
        <translation>找不到 Docker 或 Podman</translation>
    </message>
    <message>
        <source>Neither was found where the database is said to live in a container.</source>
        <translation>按照设置，数据库在容器中，但在那里两者都没有找到。</translation>
    </message>
    <message>
        <source>Choose another way to this database.</source>
        <translation>请选择访问此数据库的其他方式。</translation>
    </message>
    <message>
        <source>Docker or Podman not running</source>
        <translation>Docker 或 Podman 没有运行</translation>
    </message>
    <message>
        <source>The program that runs the containers is there, but does not answer.</source>
        <translation>运行容器的程序存在，但没有应答。</translation>
    </message>
    <message>
        <source>Start Docker or Podman, then try again.</source>
        <translation>请启动 Docker 或 Podman，然后再试。</translation>
    </message>
    <message>
        <source>Docker not allowed for this user</source>
        <translation>该用户无权使用 Docker</translation>
    </message>
    <message>
        <source>Docker is there, but the user who logs in there may not use it. Who may use it can do everything on that computer.</source>
        <translation>Docker 存在，但在那里登录的用户无权使用它。能使用 Docker 的人，可以在那台计算机上做任何事。</translation>
    </message>
    <message>
        <source>Run “sudo usermod -aG docker $USER” there, then log out and in again.</source>
        <translation>请在那里运行“sudo usermod -aG docker $USER”，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>Container not usable</source>
        <translation>容器名称无法使用</translation>
    </message>
    <message>
        <source>A container cannot be called {container}.</source>
        <translation>容器不能叫做 {container}。</translation>
    </message>
    <message>
        <source>Enter its name as “docker ps” shows it.</source>
        <translation>请输入“docker ps”显示的名称。</translation>
    </message>
    <message>
        <source>Container not found</source>
        <translation>找不到容器</translation>
    </message>
    <message>
        <source>The container {container} is not there, or not any more.</source>
        <translation>容器 {container} 不存在，或已不再存在。</translation>
    </message>
    <message>
        <source>Choose the container that the database lives in now; its name may be new.</source>
        <translation>请选择数据库现在所在的容器；它的名称可能变了。</translation>
    </message>
    <message>
        <source>Container stopped</source>
        <translation>容器已停止</translation>
    </message>
    <message>
        <source>The container {container} is there, but it is stopped or paused.</source>
        <translation>容器 {container} 存在，但已停止或暂停。</translation>
    </message>
    <message>
        <source>Start the container of the database, then try again.</source>
        <translation>请启动数据库所在的容器，然后再试。</translation>
    </message>
    <message>
        <source>No sudo without a password</source>
        <translation>sudo 需要密码</translation>
    </message>
    <message>
        <source>The user who logs in there may not do this by sudo without typing a password, which nobody can do from here.</source>
        <translation>在那里登录的用户用 sudo 执行此操作时必须输入密码，而从这里无法输入。</translation>
    </message>
    <message>
        <source>Allow it in the settings of sudo there (NOPASSWD), or use another login.</source>
        <translation>请在那里的 sudo 设置中允许此操作（NOPASSWD），或使用其他用户登录。</translation>
    </message>
    <message>
        <source>PostgreSQL programs missing there</source>
        <translation>那里缺少 PostgreSQL 程序</translation>
    </message>
    <message>
        <source>The programs pg_dump, pg_restore and psql were not found where the database is said to live.</source>
        <translation>按照设置，数据库就在那里，但没有找到程序 pg_dump、pg_restore 和 psql。</translation>
    </message>
    <message>
        <source>Choose the container or server that PostgreSQL itself runs on.</source>
        <translation>请选择运行 PostgreSQL 本身的容器或服务器。</translation>
    </message>
    <message>
        <source>App not stopped</source>
        <translation>应用没有停止</translation>
    </message>
    <message>
        <source>The container {container} could not be stopped, so nothing was replaced.</source>
        <translation>无法停止容器 {container}，因此没有替换任何内容。</translation>
    </message>
    <message>
        <source>Stop it yourself, or take the tick off it, and restore again.</source>
        <translation>请自行停止它，或取消勾选它，然后重新恢复。</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{count} backups, {size}, in {folder}</source>
        <translation>{count} 个备份，{size}，位于 {folder}</translation>
    </message>
    <message>
        <source>1 backup, {size}, in {folder}</source>
        <translation>1 个备份，{size}，位于 {folder}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}：{name}</translation>
    </message>
    <message>
        <source>{name} is backed up</source>
        <translation>{name} 已备份</translation>
    </message>
    <message>
        <source>{size}. {hint}</source>
        <translation>{size}。{hint}</translation>
    </message>
    <message>
        <source>The backup of {moment} is fine</source>
        <translation>{moment} 的备份完好</translation>
    </message>
    <message>
        <source>It was read in full, and every byte is as it was written.</source>
        <translation>已完整读取，每个字节都与写入时相同。</translation>
    </message>
    <message>
        <source>It was read in full. There is no record of what it was like when it was made.</source>
        <translation>已完整读取。没有关于它制作时状况的记录。</translation>
    </message>
    <message>
        <source>The backup of {moment} can be restored</source>
        <translation>{moment} 的备份可以恢复</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}. The test database is deleted again.</source>
        <translation>已在 {server} 上试恢复：{tables}，共 {rows}。临时测试数据库已删除。</translation>
    </message>
    <message>
        <source>It was restored on {server} for a test: {tables} with {rows}, as many as when it was made. The test database is deleted again.</source>
        <translation>已在 {server} 上试恢复：{tables}，共 {rows}，与制作时相同。临时测试数据库已删除。</translation>
    </message>
    <message>
        <source>Restored into “{database}”</source>
        <translation>已恢复到“{database}”</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Another restore is open</source>
        <translation>另一个恢复窗口已打开</translation>
    </message>
    <message>
        <source>Finish it, or close its window. Then open {file} again.</source>
        <translation>请完成那次恢复，或关闭其窗口。然后再次打开 {file}。</translation>
    </message>
    <message>
        <source>The restore is undone</source>
        <translation>恢复已撤销</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before.</source>
        <translation>“{database}”已回到之前的内容。</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}, made just before.</source>
        <translation>之前的内容在恢复前刚制作的备份 {name} 中。</translation>
    </message>
    <message>
        <source>What the restore had put there is kept as {name} ({size}).</source>
        <translation>恢复所放入的内容保留为 {name}（{size}）。</translation>
    </message>
    <message>
        <source>The database from before is kept as {name} ({size}).</source>
        <translation>之前的数据库保留为 {name}（{size}）。</translation>
    </message>
    <message>
        <source>{name} is deleted</source>
        <translation>{name} 已删除</translation>
    </message>
    <message>
        <source>{size} are free again on the server.</source>
        <translation>服务器上已释放 {size}。</translation>
    </message>
    <message>
        <source>The backup of {moment} is in the trash</source>
        <translation>{moment} 的备份已在回收站中</translation>
    </message>
    <message>
        <source>The backup of {moment} is back</source>
        <translation>{moment} 的备份已找回</translation>
    </message>
    <message>
        <source>{name}: something had been interrupted</source>
        <translation>{name}：曾有操作被中断</translation>
    </message>
</context>
<context>
    <name>past</name>
    <message>
        <source>Nothing has run yet.</source>
        <translation>还没有运行过任何操作。</translation>
    </message>
    <message>
        <source>no operation has the number {number}</source>
        <translation>没有编号为 {number} 的操作</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>DURATION</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>NOTE</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已移除）</translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>At an address</source>
        <translation>通过地址</translation>
    </message>
    <message>
        <source>Through an SSH tunnel</source>
        <translation>通过 SSH 隧道</translation>
    </message>
    <message>
        <source>In a container on this computer</source>
        <translation>在本机的容器中</translation>
    </message>
    <message>
        <source>In a container on a server (SSH)</source>
        <translation>在服务器的容器中（SSH）</translation>
    </message>
    <message>
        <source>With the server&apos;s own programs (SSH)</source>
        <translation>使用服务器自带的程序（SSH）</translation>
    </message>
    <message>
        <source>{program} with sudo</source>
        <translation>{program}（sudo）</translation>
    </message>
    <message>
        <source>Usually none is needed: on the server itself, the system user may log in.</source>
        <translation>通常不需要：在服务器本机上，系统用户可以直接登录。</translation>
    </message>
    <message>
        <source>Usually none is needed: inside the container, PostgreSQL asks for none.</source>
        <translation>通常不需要：在容器内部，PostgreSQL 不会要求密码。</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>Restore the backup of {moment} into the database “{target}” on {server}?</source>
        <translation>要把 {moment} 的备份恢复到 {server} 上的数据库“{target}”吗？</translation>
    </message>
    <message>
        <source>Restore the backup of {moment} into the new database “{target}” on {server}?</source>
        <translation>要把 {moment} 的备份恢复到 {server} 上的新数据库“{target}”吗？</translation>
    </message>
    <message>
        <source>Replace the contents of “{target}” on {server} with the backup of {moment}?</source>
        <translation>要用 {moment} 的备份替换 {server} 上“{target}”的内容吗？</translation>
    </message>
    <message>
        <source>Replace the database “{target}” on {server} with the backup of {moment}?</source>
        <translation>要用 {moment} 的备份替换 {server} 上的数据库“{target}”吗？</translation>
    </message>
    <message>
        <source>The database “{database}” stays as it is.</source>
        <translation>数据库“{database}”保持原样。</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>此后的更改（{age}）会从 {name} 中消失。这不能一键撤销，但可以恢复在此之前刚制作的备份。</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database is kept on the server, so you can undo.</source>
        <translation>此后的更改（{age}）会从 {name} 中消失。当前数据库保留在服务器上，因此您可以撤销。</translation>
    </message>
    <message>
        <source>Changes made since then ({age}) will disappear from {name}. The current database ({size}) is kept on the server, so you can undo.</source>
        <translation>此后的更改（{age}）会从 {name} 中消失。当前数据库（{size}）保留在服务器上，因此您可以撤销。</translation>
    </message>
    <message>
        <source>Restore into the new database</source>
        <translation>恢复到新数据库</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>替换数据库</translation>
    </message>
    <message>
        <source>There is no such database on the server now, so nothing is replaced.</source>
        <translation>服务器上现在没有该数据库，因此不会替换任何内容。</translation>
    </message>
    <message>
        <source>Restore into that database</source>
        <translation>恢复到该数据库</translation>
    </message>
    <message>
        <source>“{database}” on {server} now holds the backup of {moment}.</source>
        <translation>{server} 上的“{database}”现在是 {moment} 的备份的内容。</translation>
    </message>
    <message>
        <source>Before the restore it held {contents}.</source>
        <translation>恢复之前的内容是：{contents}。</translation>
    </message>
    <message>
        <source>What was there before is also in the backup {name}.</source>
        <translation>之前的内容也在备份 {name} 中。</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>之前的内容在备份 {name} 中。</translation>
    </message>
    <message>
        <source>“{database}” holds again what it held before: {contents}.</source>
        <translation>“{database}”已回到之前的内容：{contents}。</translation>
    </message>
    <message>
        <source>{name} is deleted, and {size} are free again on the server.</source>
        <translation>{name} 已删除，服务器上已释放 {size}。</translation>
    </message>
    <message>
        <source>Your current database is untouched.</source>
        <translation>您当前的数据库没有受到影响。</translation>
    </message>
    <message>
        <source>It holds {contents}, as many as when the backup was made.</source>
        <translation>其中有 {contents}，与制作备份时相同。</translation>
    </message>
    <message>
        <source>It holds {contents}. There is no record to compare that with.</source>
        <translation>其中有 {contents}。没有可供比较的记录。</translation>
    </message>
    <message>
        <source>{tables} with {rows}</source>
        <translation>{tables}，共 {rows}</translation>
    </message>
    <message>
        <source>Restoring into {target}</source>
        <translation>正在恢复到 {target}</translation>
    </message>
    <message>
        <source>Look at both databases</source>
        <translation>查看两个数据库</translation>
    </message>
    <message>
        <source>Switch the databases back</source>
        <translation>把数据库切换回来</translation>
    </message>
    <message>
        <source>Undoing the restore</source>
        <translation>正在撤销恢复</translation>
    </message>
    <message>
        <source>Delete the previous database</source>
        <translation>删除之前的数据库</translation>
    </message>
    <message>
        <source>Deleting the previous database</source>
        <translation>正在删除之前的数据库</translation>
    </message>
    <message>
        <source>The database that is in use is not touched.</source>
        <translation>正在使用的数据库不会被改动。</translation>
    </message>
    <message>
        <source>Cancelling leaves your current database untouched.</source>
        <translation>取消不会影响您当前的数据库。</translation>
    </message>
    <message>
        <source>Load the backup into a new database</source>
        <translation>把备份载入新数据库</translation>
    </message>
    <message>
        <source>Replace the contents</source>
        <translation>替换内容</translation>
    </message>
    <message>
        <source>Load the backup into the empty database</source>
        <translation>把备份载入空数据库</translation>
    </message>
    <message>
        <source>Read the backup in full</source>
        <translation>完整读取备份</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>备份现有的内容</translation>
    </message>
    <message>
        <source>Stop the app</source>
        <translation>停止应用</translation>
    </message>
    <message>
        <source>Compare it with what was backed up</source>
        <translation>与备份时的内容比较</translation>
    </message>
    <message>
        <source>Put the new database in place</source>
        <translation>启用新数据库</translation>
    </message>
    <message>
        <source>This file is a program for your database, not just data. Only restore it if you trust where it comes from.</source>
        <translation>该文件对您的数据库来说是程序，而不只是数据。只有在信任其来源时才恢复它。</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>--engine cannot be read: a quotation mark is missing</source>
        <translation>无法读取 --engine：缺少一个引号</translation>
    </message>
    <message>
        <source>--tunnel needs --ssh, and no --container</source>
        <translation>--tunnel 需要 --ssh，且不能有 --container</translation>
    </message>
    <message>
        <source>--engine needs --container</source>
        <translation>--engine 需要 --container</translation>
    </message>
    <message>
        <source>--sudo-user and --programs need --ssh, and no --container</source>
        <translation>--sudo-user 和 --programs 需要 --ssh，且不能有 --container</translation>
    </message>
    <message>
        <source>--direct takes back what the other options say</source>
        <translation>--direct 与其他选项相矛盾</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>--user and --dbname are needed</source>
        <translation>需要 --user 和 --dbname</translation>
    </message>
    <message>
        <source>--password-stdin has no use with --password-policy ask</source>
        <translation>--password-stdin 与 --password-policy ask 一起使用没有意义</translation>
    </message>
    <message>
        <source>no password came from stdin</source>
        <translation>stdin 中没有密码</translation>
    </message>
    <message>
        <source>the password is not UTF-8 text</source>
        <translation>密码不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>a password cannot hold a NUL character</source>
        <translation>密码不能包含 NUL 字符</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>several backups are called {key}: name the file</source>
        <translation>有多个备份名为 {key}：请指明文件</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有做任何更改。</translation>
    </message>
    <message>
        <source>No database is saved yet. “pgbackup add” saves one.</source>
        <translation>还没有保存数据库。用“pgbackup add”保存一个。</translation>
    </message>
    <message>
        <source>{name} is no longer saved. Its backups stay in {folder}.</source>
        <translation>{name} 不再保存。它的备份仍在 {folder} 中。</translation>
    </message>
    <message>
        <source>There are no backups yet. “pgbackup backup NAME” makes one.</source>
        <translation>还没有备份。用“pgbackup backup NAME”制作一个。</translation>
    </message>
    <message>
        <source>No database from before a restore is kept.</source>
        <translation>没有保留恢复之前的数据库。</translation>
    </message>
    <message>
        <source>Everything is in order. Nothing had to be set right.</source>
        <translation>一切正常。没有需要整理的内容。</translation>
    </message>
    <message>
        <source>Connected. PostgreSQL {version}, the database is {size}.</source>
        <translation>已连接。PostgreSQL {version}，数据库大小为 {size}。</translation>
    </message>
    <message>
        <source>No PostgreSQL programs were found.</source>
        <translation>没有找到 PostgreSQL 程序。</translation>
    </message>
    <message>
        <source>To restore it by hand:</source>
        <translation>手动恢复的方法：</translation>
    </message>
    <message>
        <source>Moved to the trash: {path}</source>
        <translation>已移到回收站：{path}</translation>
    </message>
    <message>
        <source>A backup of {database} on {server} needs about {size}.</source>
        <translation>{server} 上 {database} 的备份大约需要 {size}。</translation>
    </message>
    <message>
        <source>What was there before is in the backup {name}.</source>
        <translation>之前的内容在备份 {name} 中。</translation>
    </message>
    <message>
        <source>{name} was read in full: {tables}, SHA-256 {sha256}.</source>
        <translation>{name} 已完整读取：{tables}，SHA-256 {sha256}。</translation>
    </message>
    <message>
        <source>{name} was restored for a test on {server}: {rows} in {tables}.</source>
        <translation>{name} 已在 {server} 上试恢复：{tables}，共 {rows}。</translation>
    </message>
    <message>
        <source>Stopped meanwhile, and started again: {names}.</source>
        <translation>期间已停止并已重新启动：{names}。</translation>
    </message>
    <message>
        <source>Restored: {database} on {server} now holds {rows} in {tables}.</source>
        <translation>已恢复：{server} 上的 {database} 现在有 {tables}，共 {rows}。</translation>
    </message>
    <message>
        <source>Undone: {database} again holds what was kept: {rows} in {tables}.</source>
        <translation>已撤销：{database} 已回到所保留的内容：{tables}，共 {rows}。</translation>
    </message>
    <message>
        <source>Deleted for good: {name}, {size}.</source>
        <translation>已永久删除：{name}，{size}。</translation>
    </message>
    <message>
        <source>Kept: {name}, {size}, since {when}.</source>
        <translation>已保留：{name}，{size}，自 {when} 起。</translation>
    </message>
    <message>
        <source>{backup} goes into the database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} 将放入 {server} 上的数据库 {target}。不会替换任何内容。</translation>
    </message>
    <message>
        <source>{backup} goes into the new database {target} on {server}. Nothing is replaced.</source>
        <translation>{backup} 将放入 {server} 上的新数据库 {target}。不会替换任何内容。</translation>
    </message>
    <message>
        <source>{backup} replaces the contents of the database {target} on {server}. This cannot be undone by a click, but the backup made just before can be restored.</source>
        <translation>{backup} 将替换 {server} 上数据库 {target} 的内容。这不能一键撤销，但可以恢复在此之前刚制作的备份。</translation>
    </message>
    <message>
        <source>{backup} replaces the database {target} on {server}. The present database is kept, so you can undo.</source>
        <translation>{backup} 将替换 {server} 上的数据库 {target}。当前数据库会保留，因此您可以撤销。</translation>
    </message>
    <message>
        <source>Replace {target}?</source>
        <translation>要替换 {target} 吗？</translation>
    </message>
    <message>
        <source>Restore into {target}?</source>
        <translation>要恢复到 {target} 吗？</translation>
    </message>
    <message>
        <source>Replace the contents of {target}?</source>
        <translation>要替换 {target} 的内容吗？</translation>
    </message>
    <message>
        <source>Put {name} back as {live}? What is there now is kept in turn.</source>
        <translation>要把 {name} 放回为 {live} 吗？现有的内容也会随之保留。</translation>
    </message>
    <message>
        <source>Delete {name} for good? You can then no longer undo.</source>
        <translation>要永久删除 {name} 吗？删除后将无法再撤销。</translation>
    </message>
    <message>
        <source>To save one:</source>
        <translation>保存其中一个：</translation>
    </message>
    <message>
        <source>{app} keeps more than its database. Save this as well:</source>
        <translation>{app} 的内容不只在数据库中。请把这些也保存好：</translation>
    </message>
</context>
<context>
    <name>shown_backups</name>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>No backups of {name} yet</source>
        <translation>还没有 {name} 的备份</translation>
    </message>
    <message>
        <source>A backup is one file. It is checked as soon as it is made.</source>
        <translation>一个备份就是一个文件。制作完成后会立即检查。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>No backups of {name} found</source>
        <translation>没有找到 {name} 的备份</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. It is made with the first backup. If it is on a drive, connect the drive and press F5.</source>
        <translation>文件夹 {folder} 不存在。它会在第一次备份时创建。如果它在驱动器上，请连接驱动器并按 F5。</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>已受保护</translation>
    </message>
    <message>
        <source>Getting old</source>
        <translation>备份变旧</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Last attempt failed</source>
        <translation>上次尝试失败</translation>
    </message>
    <message>
        <source>{state} · {when}</source>
        <translation>{state} · {when}</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>The last attempt failed ({when}).</source>
        <translation>上次尝试失败（{when}）。</translation>
    </message>
    <message>
        <source>Not protected yet: no backup was checked.</source>
        <translation>尚未受保护：还没有检查过备份。</translation>
    </message>
    <message>
        <source>Not protected: there is no good backup.</source>
        <translation>未受保护：没有完好的备份。</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>还没有完好的备份。</translation>
    </message>
    <message>
        <source>The last good backup is {age} old ({size}).</source>
        <translation>最近一个完好的备份是 {age}前的（{size}）。</translation>
    </message>
    <message>
        <source>Last good backup: {when}, {size}.</source>
        <translation>最近一个完好的备份：{when}，{size}。</translation>
    </message>
    <message>
        <source>Back up again; the history tells what went wrong.</source>
        <translation>请重新备份；历史记录会说明哪里出了问题。</translation>
    </message>
    <message>
        <source>Check a backup, or make a new one.</source>
        <translation>请检查一个备份，或制作新的备份。</translation>
    </message>
    <message>
        <source>Back up now.</source>
        <translation>请立即备份。</translation>
    </message>
    <message>
        <source>See with a test restore that it really can be restored.</source>
        <translation>请用试恢复确认备份确实可以恢复。</translation>
    </message>
    <message>
        <source>Nothing to do now. Back up again by: {when}.</source>
        <translation>现在不需要做什么。下次备份的期限：{when}。</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>KEY</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>TAKEN</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>DATABASE</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>MADE BY</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>ENCRYPTION</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>BACKUP FOLDER</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>被恢复替换</translation>
    </message>
    <message>
        <source>replaced by an undo</source>
        <translation>被撤销替换</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>保留的数据库</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>保留自</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Does not run: {reason}</source>
        <translation>无法运行：{reason}</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>FOUND</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作者</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>表</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>Password for {who}: </source>
        <translation>{who} 的密码： </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>There is no backup “{name}” in {path}.</source>
        <translation>{path} 中没有备份“{name}”。</translation>
    </message>
    <message>
        <source>No such database from before a restore is kept on the server.</source>
        <translation>服务器上没有保留恢复之前的该数据库。</translation>
    </message>
    <message>
        <source>Choose another name, or add --replace to change the one that is there.</source>
        <translation>请选择其他名称，或加上 --replace 更改已有的那一个。</translation>
    </message>
    <message>
        <source>“pgbackup databases” lists what is saved, and “pgbackup add” saves another.</source>
        <translation>“pgbackup databases”列出已保存的数据库，“pgbackup add”再保存一个。</translation>
    </message>
    <message>
        <source>Repair or rename that file, then try again.</source>
        <translation>请修复或重命名该文件，然后再试。</translation>
    </message>
    <message>
        <source>Set PGPASSWORD, or save it with “pgbackup add NAME --replace --password-stdin”.</source>
        <translation>请设置 PGPASSWORD，或用“pgbackup add NAME --replace --password-stdin”保存密码。</translation>
    </message>
    <message>
        <source>Unlock the password store, or set PGPASSWORD.</source>
        <translation>请解锁密码库，或设置 PGPASSWORD。</translation>
    </message>
    <message>
        <source>Correct them with “pgbackup add NAME --replace --user USER --password-stdin”.</source>
        <translation>请用“pgbackup add NAME --replace --user USER --password-stdin”更正它们。</translation>
    </message>
    <message>
        <source>Correct the name with “pgbackup add NAME --replace --dbname DATABASE”.</source>
        <translation>请用“pgbackup add NAME --replace --dbname DATABASE”更正名称。</translation>
    </message>
    <message>
        <source>Turn encryption on at the server, or use “pgbackup add NAME --replace --sslmode prefer”.</source>
        <translation>请在服务器上启用加密，或使用“pgbackup add NAME --replace --sslmode prefer”。</translation>
    </message>
    <message>
        <source>“pgbackup recover NAME” finishes what was interrupted.</source>
        <translation>“pgbackup recover NAME”会完成被中断的操作。</translation>
    </message>
    <message>
        <source>Make sure that the server can be reached, then run “pgbackup recover NAME”.</source>
        <translation>请确认可以连接到服务器，然后运行“pgbackup recover NAME”。</translation>
    </message>
    <message>
        <source>“pgbackup list NAME” shows the backups.</source>
        <translation>“pgbackup list NAME”会显示备份。</translation>
    </message>
    <message>
        <source>“pgbackup kept NAME” lists what can be put back by its name.</source>
        <translation>“pgbackup kept NAME”会列出可以按名称放回的内容。</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and back up again.</source>
        <translation>请阅读日志 {log}，排除原因，然后重新备份。</translation>
    </message>
    <message>
        <source>Read the log {log}, correct the cause, and restore again.</source>
        <translation>请阅读日志 {log}，排除原因，然后重新恢复。</translation>
    </message>
    <message>
        <source>The details are in the log: {log}.</source>
        <translation>详细信息在日志中：{log}。</translation>
    </message>
    <message>
        <source>The password was not stored, as no password store works here; set PGPASSWORD, or type it when asked.</source>
        <translation>密码没有保存，因为这里没有可用的密码库；请设置 PGPASSWORD，或在询问时输入。</translation>
    </message>
</context>
</TS>
