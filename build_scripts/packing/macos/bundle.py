"""What macOS is told of the app: its Info.plist. Not run yet: nobody has on macOS."""

from typing import Any

from app import __version__
from packing import names

BUNDLE_IDENTIFIER = names.IDENTIFIER
# Qt 6.11 runs on macOS 13 and newer.
_OLDEST = "13.0"
_WORKBOOK_TYPES = {
    "xlsx": "org.openxmlformats.spreadsheetml.sheet",
    "xlsm": "org.openxmlformats.spreadsheetml.sheet.macroenabled",
}


def info_plist() -> dict[str, Any]:
    """The entries that PyInstaller's BUNDLE adds to its own.

    LSHandlerRank Alternate: the app is offered under "Open With" and never becomes the one that a double click starts.
    """
    return {
        "CFBundleName": names.TITLE,
        "CFBundleDisplayName": names.TITLE,
        "CFBundleExecutable": names.WINDOW,
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(names.LANGUAGES),
        "CFBundleDocumentTypes": [_document_type(ending, kind) for ending, kind in _WORKBOOK_TYPES.items()],
        "UTImportedTypeDeclarations": [_imported_type(ending, kind) for ending, kind in _WORKBOOK_TYPES.items()],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSBackgroundOnly": False,  # PyInstaller says otherwise where one of the executables has a console
        "LSMinimumSystemVersion": _OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"{names.PUBLISHER}, {names.LICENCE}",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }


def _document_type(ending: str, kind: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": f"Excel workbook (.{ending})",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": [kind],
    }


def _imported_type(ending: str, kind: str) -> dict[str, Any]:
    """Says what the type is where no program that owns it is installed."""
    return {
        "UTTypeIdentifier": kind,
        "UTTypeDescription": f"Excel workbook (.{ending})",
        "UTTypeConformsTo": ["public.data", "public.composite-content"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [ending],
            "public.mime-type": [names.WORKBOOKS[ending]],
        },
    }
