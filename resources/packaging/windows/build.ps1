# Makes the folder dist\baoku and, where Inno Setup 6 is installed, its installer. UNTESTED: written on Linux, not run yet.
# From the project's folder, in an environment that has the program and its group "packaging" installed:
#     pip install . pyinstaller
#     powershell -ExecutionPolicy Bypass -File resources\packaging\windows\build.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..\..")

function Invoke-Tool { & $args[0] @($args | Select-Object -Skip 1); if ($LASTEXITCODE -ne 0) { throw "$args failed" } }

Invoke-Tool python resources\packaging\icons.py build\icons
Invoke-Tool python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build\frozen resources\packaging\baoku.spec

$version = python -c "from viewer.places import VERSION; print(VERSION)"
$iscc = Get-Command iscc -ErrorAction SilentlyContinue
if ($iscc) { Invoke-Tool $iscc.Source "/DVersion=$version" resources\packaging\windows\baoku.iss }
else { Write-Output "dist\baoku is made; without Inno Setup 6 (iscc) there is no installer of it." }
