"""Flower brings its pages and asks for its own version by its package's metadata."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

hiddenimports = collect_submodules("flower")
datas = collect_data_files("flower") + copy_metadata("flower")
