"""fakeredis, the last fallback: its list of commands is a file, and its Lua is found by name."""

from PyInstaller.utils.hooks import collect_data_files, copy_metadata

hiddenimports = ["lupa.lua51"]  # the Lua that Redis has
datas = collect_data_files("fakeredis") + copy_metadata("fakeredis")
# It looks for the list beside the folder of one of its modules, which has to be there as a folder.
datas += collect_data_files("fakeredis.model", include_py_files=True, includes=["__init__.py"])
