; The Windows installer, made on Windows or Linux:
;   makensis -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DPROGRAM=FOLDER -DICON=FILE -DLICENCE=FILE -DOUT=FILE
; -DTARGET64 makes a 64-bit installer, -DTEST_ONLY names one that must not be given away.
; Per user: no administrator, no UAC. It replaces an older version in place. Backups are never
; touched; settings go only when the user says so.
Unicode true
!ifdef TARGET64
  Target amd64-unicode
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define NAME "PG Backup"
!define ID "pgbackup_gui"
!define EXE "pgbackup-gui.exe"
!define FILE_TYPE "PGBackup.Backup"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"

!ifdef TEST_ONLY
  Name "${NAME} ${VERSION} (test build)"
!else
  Name "${NAME} ${VERSION}"
!endif
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
; One block with a large window: the five copies of each DLL are stored once.
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS all
BrandingText " "

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "LegalCopyright" "The PG Backup contributors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_FINISHPAGE_RUN_TEXT "$(Start)"

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro TEXT ID EN DE FR ES ZH
  LangString ${ID} ${LANG_ENGLISH} "${EN}"
  LangString ${ID} ${LANG_GERMAN} "${DE}"
  LangString ${ID} ${LANG_FRENCH} "${FR}"
  LangString ${ID} ${LANG_SPANISH} "${ES}"
  LangString ${ID} ${LANG_SIMPCHINESE} "${ZH}"
!macroend
!insertmacro TEXT Start "Start PG Backup" "PG Backup starten" "Démarrer PG Backup" \
  "Iniciar PG Backup" "启动 PG Backup"
!insertmacro TEXT Program "PG Backup (required)" "PG Backup (erforderlich)" \
  "PG Backup (obligatoire)" "PG Backup (obligatorio)" "PG Backup(必需)"
!insertmacro TEXT Desktop "Icon on the desktop" "Symbol auf dem Desktop" \
  "Icône sur le bureau" "Icono en el escritorio" "桌面图标"
!insertmacro TEXT Running "PG Backup is running. Please close it, then press Retry." \
  "PG Backup läuft noch. Bitte schließen und dann auf Wiederholen drücken." \
  "PG Backup est ouvert. Fermez-le, puis cliquez sur Réessayer." \
  "PG Backup está abierto. Ciérrelo y pulse Reintentar." "PG Backup 正在运行。请关闭它，然后点击“重试”。"
!insertmacro TEXT Settings \
  "Delete the settings and the history of PG Backup, too?$\n$\nYour backups stay where they are in any case." \
  "Auch die Einstellungen und den Verlauf von PG Backup löschen?$\n$\nIhre Backups bleiben in jedem Fall, wo sie sind." \
  "Supprimer aussi les paramètres et l'historique de PG Backup ?$\n$\nVos sauvegardes restent en place dans tous les cas." \
  "¿Eliminar también la configuración y el historial de PG Backup?$\n$\nSus copias de seguridad se conservan en todo caso." \
  "是否同时删除 PG Backup 的设置和历史记录？$\n$\n您的备份在任何情况下都会保留。"
!insertmacro TEXT BackupFile "Database backup" "Datenbanksicherung" \
  "Sauvegarde de base de données" "Copia de seguridad de base de datos" "数据库备份"

; A program that runs cannot be replaced: renaming its file tells whether it does.
!macro WAIT_UNTIL_CLOSED
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${EXE}"
      ${Break}
    ${EndIf}
    ClearErrors
    Rename "$INSTDIR\${EXE}" "$INSTDIR\${EXE}.old"
    ${IfNot} ${Errors}
      Rename "$INSTDIR\${EXE}.old" "$INSTDIR\${EXE}"
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +2
    Abort
  ${Loop}
!macroend

; Everything that an installation holds, and nothing that somebody else put there.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\pgbackup.exe"
  Delete "$INSTDIR\Uninstall.exe"
!macroend

Function .onInit
  SetShellVarContext current
FunctionEnd

Section "$(Program)"
  SectionIn RO
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM ; an update must not mix the libraries of two versions
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"

  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}" "" "$(BackupFile)"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  ; Offered beside whatever else opens such files, not put in its place.
  WriteRegStr HKCU "Software\Classes\.backup\OpenWithProgids" "${FILE_TYPE}" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The PG Backup contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
SectionEnd

Section /o "$(Desktop)"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${EXE}"
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${FILE_TYPE}"
  DeleteRegValue HKCU "Software\Classes\.backup\OpenWithProgids" "${FILE_TYPE}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${ID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ; A silent removal keeps them.
  MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "$(Settings)" /SD IDNO IDNO kept
    RMDir /r "$LOCALAPPDATA\${ID}"
  kept:
SectionEnd
