; Inno Setup 6.3 or newer: one setup program for one person, without an administrator.
; Not run yet: written and checked against Inno Setup's documentation; nobody has compiled it.
;
;     ISCC /DVersion=0.1.0 /DSource=build\package\worksheet-studio /DIcon=build\app.ico worksheet-studio.iss
;
; `installer.py` calls it. With /DSign the setup program, its uninstaller and our executables are signed by the sign tool
; named "studio", whose command is given with /Sstudio=…
;
; For a school's computers:  worksheet-studio-0.1.0-windows-x64.exe /VERYSILENT /NORESTART /MANAGED=1
;   /ALLUSERS    as administrator, for everybody, into Program Files
;   /MANAGED=1   writes managed.json beside the program: it does not ask for newer versions
;   /LOG=file    says what was done; /DIR=folder puts it elsewhere

#ifndef Version
  #error Give /DVersion=…
#endif
#ifndef Source
  #error Give /DSource=…
#endif
#ifndef Icon
  #error Give /DIcon=…
#endif

#define Title "Worksheet Studio"
#define Program "worksheet-studio.exe"
#define Window "worksheet-studio-window.exe"
#define ProgId "WorksheetStudio.Workbook"
#ifdef Sign
  #define Signed "signonce"
#else
  #define Signed ""
#endif

[Setup]
AppId={{6D0C3C0E-5C1B-4E0E-9E5B-0F4C1F1A7B52}
AppName={#Title}
AppVersion={#Version}
AppVerName={#Title} {#Version}
AppPublisher=Worksheet Studio contributors
VersionInfoVersion={#Version}
VersionInfoProductName={#Title}
VersionInfoDescription={#Title} Setup
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
DefaultDirName={autopf}\{#Title}
DisableProgramGroupPage=yes
DisableDirPage=auto
DisableReadyPage=yes
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Window}
UninstallDisplayName={#Title}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
; Qt 6.11 wants Windows 10 1809.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
; While the window is open (which holds this), Setup and Uninstall ask to close it, in their own words; silent ones end
; and change nothing. Otherwise what is replaced below could be gone under a program that runs.
AppMutex=WorksheetStudio
; What is left then, such as a command in a terminal, Windows' Restart Manager asks to end; it is never forced, nor
; started again.
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no
#ifdef Sign
SignTool=studio
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
; Part of Inno Setup from 6.1 on.
#if FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version left and this one does not have would be found and loaded by Python and Qt.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\{#Program}"; DestDir: "{app}"; Flags: ignoreversion {#Signed}
Source: "{#Source}\{#Window}"; DestDir: "{app}"; Flags: ignoreversion {#Signed}
Source: "{#Source}\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
; The id is the one that the window gives itself, so that both are one in the task bar.
Name: "{autoprograms}\{#Title}"; Filename: "{app}\{#Window}"; AppUserModelID: "WorksheetStudio"
Name: "{autodesktop}\{#Title}"; Filename: "{app}\{#Window}"; AppUserModelID: "WorksheetStudio"; Tasks: desktopicon

[Registry]
; It is on the list of "Open with" and never the default: that is the (Default) of .xlsx, which is not touched.
Root: HKA; Subkey: "Software\Classes\{#ProgId}"; ValueType: string; ValueData: "{#Title}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#ProgId}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Window},0"
Root: HKA; Subkey: "Software\Classes\{#ProgId}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.xlsx\OpenWithProgids"; ValueType: string; ValueName: "{#ProgId}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.xlsm\OpenWithProgids"; ValueType: string; ValueName: "{#ProgId}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Title}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".xlsx"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".xlsm"; ValueData: ""

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,{#Title}}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
; Worksheets, jobs and settings are in the person's own folders and stay.
Type: files; Name: "{app}\managed.json"

[Code]
procedure CurStepChanged(CurStep: TSetupStep);
begin
  if (CurStep = ssPostInstall) and (ExpandConstant('{param:MANAGED|0}') = '1') then
    if not SaveStringToFile(ExpandConstant('{app}\managed.json'), '{"updates": false}' + #13#10, False) then
      RaiseException('managed.json could not be written.');
end;
