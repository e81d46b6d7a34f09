; The installer for Windows, by Inno Setup 6. UNTESTED: it was written on Linux and has not been run yet.
; build.ps1 makes the folder dist\baoku and then calls: iscc /DVersion=0.1.0 resources\packaging\windows\baoku.iss
; It installs for the user alone, asks for no rights, and leaves archives, settings and logs alone when it is removed:
; they lie in %LOCALAPPDATA%\baoku and nothing here names that folder.
#ifndef Version
  #error Say which version it is: iscc /DVersion=0.1.0
#endif
#define Root "..\..\.."
#define Chinese "Languages\ChineseSimplified.isl"

[Setup]
AppId={{6F0C1B52-5B0E-4B7B-9B43-9A0F6B2D6E11}
AppName=Baoku 报库
AppVersion={#Version}
AppVerName=Baoku 报库 {#Version}
AppPublisher=Baoku
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Baoku
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=baoku-{#Version}-windows-x86_64-setup
SetupIconFile={#Root}\build\icons\baoku.ico
UninstallDisplayIcon={app}\baoku-window.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
#if FileExists(AddBackslash(CompilerPath) + Chinese)
Name: "zh"; MessagesFile: "compiler:{#Chinese}"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an earlier version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\baoku\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Baoku 报库"; Filename: "{app}\baoku-window.exe"
Name: "{autodesktop}\Baoku 报库"; Filename: "{app}\baoku-window.exe"; Tasks: desktopicon

[Registry]
; HKA is the user's own part of the registry, or the machine's where it is installed for all.
Root: HKA; Subkey: "Software\Classes\.baoku"; ValueType: string; ValueData: "Baoku.Archive"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.baoku"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-baoku"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Baoku.Archive"; ValueType: string; ValueData: "Baoku archive"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Baoku.Archive\DefaultIcon"; ValueType: string; ValueData: "{app}\baoku-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Baoku.Archive\shell\open\command"; ValueType: string; ValueData: """{app}\baoku-window.exe"" ""%1"""
; Files that can be imported keep the programs that open them; Baoku is among those that are offered.
Root: HKA; Subkey: "Software\Classes\Applications\baoku-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Baoku 报库"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\baoku-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\baoku-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\baoku-window.exe\SupportedTypes"; ValueType: string; ValueName: ".json"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\baoku-window.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\baoku-window.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\baoku-window.exe\SupportedTypes"; ValueType: string; ValueName: ".zip"; ValueData: ""

[Run]
Filename: "{app}\baoku-window.exe"; Description: "{cm:LaunchProgram,Baoku}"; Flags: nowait postinstall skipifsilent
