"""What a build writes for people: about its licences, where source is, and what is wrong with a part."""

INDEX_TITLE = "# The parts of Worksheet Studio {version} and their licences"
INDEX_WORDS = """\
Worksheet Studio itself is under the Apache License 2.0. It is made of the parts below, each under its own licence; the
texts stand in this folder. Where a part may be taken under one of several licences, the one in the third column is
taken. Where to get the source of parts whose licence asks for that: `SOURCES.md`.
"""
INDEX_HEAD = "| part | version | licence | texts |\n|---|---|---|---|"
INSIDE_TITLE = "## What is built into these parts"
INSIDE_WORDS = "These cannot be taken out of the part that they are compiled into. Texts of their licences: {texts}"
CONTAINS = "Built into {name} {version}:"

SOURCES_TITLE = "# Where the source of these parts is"
SOURCES_WORDS = """\
The licences of these parts (LGPL, MPL, GPL with an exception) give whoever gets Worksheet Studio the right to their
source, and to exchange them for versions of their own. Worksheet Studio changes none of them. For each, the source of
exactly this version is where the table says, at no charge. Valkey and Python ask for nothing of the kind, and are
listed because people look for them.
"""
SOURCES_HEAD = "| part | version | licence | source |\n|---|---|---|---|"
EXCHANGE = """\
## How to exchange a library

Nothing is linked into one file: every library under the LGPL is a file of its own in the folder `_internal` beside the
program (in a macOS program: `Contents/Frameworks`). Put a file of the same name in its place and start the program.

- Qt: `PySide6/Qt/lib` and `PySide6/Qt/plugins` (Windows: `PySide6`). Any build of Qt {qt} with the same modules does;
  its own build instructions are in its source.
- PySide6 and Shiboken: the folders `PySide6` and `shiboken6`, as in their packages of version {qt}.
- psycopg: the folders `psycopg` and `psycopg_binary`, as in its packages, with the libraries in `psycopg_binary.libs`.
- Libraries of Debian: files at the top of `_internal` and in `lent`. On a Debian system `apt-get source NAME=VERSION`
  gets the source; Debian's archive of snapshots keeps all versions.

Nothing in the terms of Worksheet Studio forbids to change it for oneself, nor to look into it to find faults of such
changes.
"""

NO_LICENCE = "{name} {version}: its licence is not known. Find it out and say it in build_scripts/packing/known.py."
NOT_ALLOWED = (
    "{name} {version} is under “{licence}”, which is not among the licences that may be passed on with this program. "
    "Leave it out of the build."
)
NOT_EXCHANGEABLE = (
    "{name} {version} is under {licence} and stands in the program's archive of modules, where nobody can exchange it. "
    "Name it in EXCHANGEABLE of build_scripts/packing/layout.py, so that it is collected as files."
)
NO_TEXT = (
    "{name} {version} ({licence}) brings no text of its licence, and resources/licenses has none. "
    "Put it there and name it in build_scripts/packing/known.py."
)
INNER_NOT_ALLOWED = (
    "{name} {version}, built into {part}, is under “{licence}”, which is not among the licences that may be passed on."
)
TOO_BIG = "The folder has {size} MiB, {limit} are allowed. The biggest parts: {parts}."

OTHER_VERSION = "{part}: version {one} here, {other} there"
ONLY_ONE = "{path}: only in the first"
ONLY_OTHER = "{path}: only in the second"
CHANGED = "{path}: other content ({change:+d} bytes); {reason}"
REASON_FACTS = "it names the commit and the date"
REASON_ARCHIVE = "the archive of modules has code compiled in another order, or other versions"
REASON_COMPILED = "code compiled in another order, or with another time in it"
REASON_RESOURCE = "a resource of another commit"
REASON_LIBRARY = "another version or build of it, or one that was stripped and one that was not"
