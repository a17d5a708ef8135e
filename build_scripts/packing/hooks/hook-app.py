"""The program itself: its commands, products and database migrations are found by name or as files."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("app")
datas = collect_data_files("app", subdir="core/ledger/migrations", include_py_files=True)
