"""The time zones of `zoneinfo`, which are files."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("tzdata")
datas = collect_data_files("tzdata")
