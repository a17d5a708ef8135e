"""fakeredis, the last fallback: its list of commands is a file, and its Lua is found by name."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

hiddenimports = ["lupa.lua51"]  # the Lua that Redis has
datas = collect_data_files("fakeredis") + copy_metadata("fakeredis")
