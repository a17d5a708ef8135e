"""The version resource of Windows' executables: what Explorer shows under Properties, Details."""

from packing import names
from packing.facts import BuildFacts

_TEMPLATE = """\
# UTF-8
VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
        subtype=0x0, date=(0, 0)),
    kids=[
        StringFileInfo([StringTable("040904B0", [
{strings}
        ])]),
        VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
    ],
)
"""


def version_info(facts: BuildFacts) -> str:
    """The text that PyInstaller's `version` takes; US English and Unicode, as its 040904B0 and 1200 say."""
    strings = {
        "CompanyName": names.PUBLISHER,
        "FileDescription": names.TITLE,
        "FileVersion": facts.version,
        "InternalName": names.PROGRAM,
        "LegalCopyright": f"{facts.date.year} {names.PUBLISHER}; {names.LICENCE}",
        "ProductName": names.TITLE,
        "ProductVersion": f"{facts.version} ({facts.commit[:8]})",
    }
    numbers = (*(int(part) for part in facts.version.split(".")), 0)
    lines = [f"            StringStruct({name!r}, {text!r})," for name, text in strings.items()]
    return _TEMPLATE.format(numbers=numbers, strings="\n".join(lines))
