"""What is known of parts that do not say it themselves: licences, what is inside, where their source is."""

from app.core.curriculum import Record
from packing.part import Inner


class Known(Record):
    """A part by its name; `texts` are names in `resources/licenses`, besides the texts that its licence has there."""

    name: str
    licence: str
    source: str = ""
    texts: tuple[str, ...] = ()


ALLOWED = frozenset(
    {
        *("0BSD", "AFL-2.1", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSD-Attribution-HPND-disclaimer"),
        *(
            "BSD-1-Clause",
            "BSL-1.0",
            "Bitstream-Vera",
            "CC0-1.0",
            "FTL",
            "HPND",
            "HPND-sell-variant",
            "ICU",
            "IJG",
            "ISC",
            "MIT",
        ),
        *("LGPL-2.0-or-later", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
        *("MIT-0", "MIT-CMU", "MIT-Modern-Variant", "MIT-open-group", "MPL-2.0", "OFL-1.1", "OLDAP-2.8", "PSF-2.0"),
        *("PostgreSQL", "Python-2.0", "Unicode-3.0", "Unicode-DFS-2016", "Unlicense", "X11", "ZPL-2.1", "Zlib"),
        *("X11-distribute-modifications-variant", "blessing", "bzip2-1.0.6", "libpng-2.0", "libtiff"),
        "Apache-2.0 WITH LLVM-exception",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "LicenseRef-GUST-Font-License",
        "LicenseRef-Microsoft-Runtime",  # may be passed on with a program, as Python for Windows does
        "LicenseRef-Public-Domain",
    }
)
"""Licences of parts that may be passed on with a program under Apache-2.0. LGPL: as libraries that can be exchanged."""

LICENCES = {
    "amqp": "BSD-3-Clause",
    "billiard": "BSD-3-Clause",
    "click-plugins": "BSD-3-Clause",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "flask-wtf": "BSD-3-Clause",
    "flower": "BSD-3-Clause",
    "itsdangerous": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "lupa": "MIT",
    "prompt-toolkit": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyinstaller-hooks-contrib": "Apache-2.0",  # of its run-time hooks, which are all that is packed
    "pypdfium2": "Apache-2.0 OR BSD-3-Clause",
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "pytz": "MIT",
    "shiboken6": "LGPL-3.0-only",
    "vine": "BSD-3-Clause",
    "waitress": "ZPL-2.1",
    "wtforms": "BSD-3-Clause",
}
"""Of Python packages (normalised names) whose own data name none, more than one, or a word like "BSD"."""

CLASSIFIERS = {
    "OSI Approved :: Apache Software License": "Apache-2.0",
    "OSI Approved :: ISC License (ISCL)": "ISC",
    "OSI Approved :: MIT License": "MIT",
    "OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "OSI Approved :: Python Software Foundation License": "PSF-2.0",
}

_QT = "https://download.qt.io/official_releases"

SOURCES = {
    "psycopg": "https://github.com/psycopg/psycopg",
    "psycopg-binary": "https://github.com/psycopg/psycopg",
    "pyside6-addons": f"{_QT}/QtForPython",
    "pyside6-essentials": f"{_QT}/QtForPython",
    "shiboken6": f"{_QT}/QtForPython",
    "pyinstaller": "https://github.com/pyinstaller/pyinstaller",
}

QT = Known(name="Qt", licence="LGPL-3.0-only", source=f"{_QT}/qt", texts=("Qt-third-party.txt", "ICU.txt"))
VALKEY = Known(name="Valkey", licence="BSD-3-Clause", source="https://github.com/valkey-io/valkey")
PDFIUM = Known(name="PDFium", licence="BSD-3-Clause", source="https://pdfium.googlesource.com/pdfium")
TYPST_FONTS = Known(
    name="Fonts in Typst",
    licence="LicenseRef-GUST-Font-License AND Bitstream-Vera AND OFL-1.1",
    texts=("Typst-fonts.txt",),
)
CARRIERS = frozenset({"pillow", "pypdfium2"})
"""Packages whose own texts have those of all libraries that they carry."""

_MIT_X = "MIT AND X11 AND HPND-sell-variant"
_MICROSOFT = "LicenseRef-Microsoft-Runtime"
_LGPL21, _LGPL3 = "LGPL-2.1-or-later", "LGPL-3.0-or-later OR GPL-2.0-or-later"

_LIBRARY_SOURCES = {
    "keyutils": "https://git.kernel.org/pub/scm/linux/kernel/git/dhowells/keyutils.git",
    "libcrypt": "https://sourceware.org/glibc",
}

LIBRARIES: dict[str, Known] = {
    stem: Known(name=name, licence=licence, texts=texts, source=_LIBRARY_SOURCES.get(name, ""))
    for stems, name, licence, texts in (
        ("avahi-client avahi-common", "Avahi", _LGPL21, ()),
        ("avif", "libavif", "BSD-2-Clause", ()),
        ("blkid mount", "util-linux", _LGPL21, ()),
        ("brotlicommon brotlidec", "Brotli", "MIT", ()),
        ("bsd", "libbsd", "BSD-3-Clause", ()),
        ("bz2", "bzip2", "bzip2-1.0.6", ()),
        ("cap", "libcap", "BSD-3-Clause OR GPL-2.0-only", ()),
        ("com_err", "libcom_err", "MIT", ("MIT-Kerberos.txt",)),
        ("crypt", "libcrypt", _LGPL21, ()),
        ("crypto ssl", "OpenSSL", "Apache-2.0", ()),
        ("cups", "CUPS", "Apache-2.0", ()),
        ("dbus-1", "D-Bus", "AFL-2.1 OR GPL-2.0-or-later", ()),
        ("expat", "Expat", "MIT", ()),
        ("ffi", "libffi", "MIT", ()),
        ("fontconfig", "Fontconfig", "HPND-sell-variant", ()),
        ("freetype", "FreeType", "FTL OR GPL-2.0-or-later", ()),
        ("gcc_s stdc++ gomp", "GCC's libraries", "GPL-3.0-or-later WITH GCC-exception-3.1", ()),
        ("gcrypt", "Libgcrypt", _LGPL21, ()),
        ("gio-2.0 glib-2.0 gmodule-2.0 gobject-2.0 gthread-2.0", "GLib", _LGPL21, ()),
        ("EGL GL GLX GLdispatch OpenGL", "GLVND", "MIT AND BSD-1-Clause AND Apache-2.0", ()),
        ("gmp", "GMP", _LGPL3, ()),
        ("gnutls", "GnuTLS", _LGPL21, ()),
        ("gpg-error", "libgpg-error", _LGPL21, ()),
        ("gssapi_krb5 k5crypto krb5 krb5support", "MIT Kerberos", "MIT", ("MIT-Kerberos.txt",)),
        ("harfbuzz", "HarfBuzz", "MIT-Modern-Variant", ()),
        ("hogweed nettle", "Nettle", _LGPL3, ()),
        ("idn2", "libidn2", _LGPL3, ()),
        ("jpeg", "libjpeg-turbo", "IJG AND BSD-3-Clause", ()),
        ("keyutils", "keyutils", "LGPL-2.0-or-later", ("keyutils.txt",)),
        ("lber ldap", "OpenLDAP", "OLDAP-2.8", ("OpenLDAP.txt",)),
        ("lcms2", "Little CMS", "MIT", ()),
        ("lz4", "LZ4", "BSD-2-Clause", ()),
        ("lzma", "XZ Utils", "LicenseRef-Public-Domain OR 0BSD", ()),
        ("md", "libmd", "BSD-3-Clause", ()),
        ("ncursesw tinfo", "ncurses", "X11-distribute-modifications-variant", ()),
        ("openjp2", "OpenJPEG", "BSD-2-Clause", ()),
        ("p11-kit", "p11-kit", "BSD-3-Clause", ()),
        ("pcre2-8", "PCRE2", "BSD-3-Clause", ()),
        ("png16", "libpng", "libpng-2.0", ()),
        ("pq", "libpq", "PostgreSQL", ("PostgreSQL.txt",)),
        ("readline", "GNU Readline", "GPL-3.0-or-later", ()),
        ("sasl2", "Cyrus SASL", "BSD-Attribution-HPND-disclaimer", ("Cyrus-SASL.txt",)),
        ("selinux", "libselinux", "LicenseRef-Public-Domain", ()),
        ("sharpyuv webp webpdemux webpmux", "libwebp", "BSD-3-Clause", ()),
        ("sqlite3", "SQLite", "blessing", ()),
        ("systemd", "systemd", _LGPL21, ()),
        ("tasn1", "Libtasn1", _LGPL21, ()),
        ("tiff", "LibTIFF", "libtiff", ()),
        ("unistring", "libunistring", _LGPL3, ()),
        ("uuid", "libuuid", "BSD-3-Clause", ()),
        ("xkbcommon xkbcommon-x11", "libxkbcommon", "MIT", ()),
        ("z", "zlib", "Zlib", ()),
        ("zstd", "Zstandard", "BSD-3-Clause OR GPL-2.0-only", ()),
        ("Xau", "libXau", "MIT-open-group", ()),
        ("Xdmcp", "libXdmcp", "MIT-open-group", ()),
        ("X11 X11-xcb", "libX11", _MIT_X, ()),
        ("xcb", "libxcb", _MIT_X, ()),
        ("xcb-glx xcb-randr xcb-render xcb-shape xcb-shm xcb-sync xcb-xfixes xcb-xkb", "libxcb", _MIT_X, ()),
        ("xcb-cursor", "xcb-util-cursor", _MIT_X, ()),
        ("xcb-icccm", "xcb-util-wm", _MIT_X, ()),
        ("xcb-image", "xcb-util-image", _MIT_X, ()),
        ("xcb-keysyms", "xcb-util-keysyms", _MIT_X, ()),
        ("xcb-render-util", "xcb-util-renderutil", _MIT_X, ()),
        ("xcb-util", "xcb-util", _MIT_X, ()),
        # Beside Python for Windows, whose own licence has the texts.
        ("vcruntime140 vcruntime140_1 msvcp140 ucrtbase", "Microsoft Visual C++ runtime", _MICROSOFT, ()),
        ("api-ms-win", "Microsoft Universal C runtime", _MICROSOFT, ()),
    )
    for stem in stems.split()
}
"""Shared libraries by the stem of their file's name, without `lib`."""

INSIDE_VALKEY = (
    Inner(name="Lua", version="5.1.5", licence="MIT", holder="Lua.org, PUC-Rio"),
    Inner(name="libvalkey", licence="BSD-3-Clause", holder="Salvatore Sanfilippo, Pieter Noordhuis and others"),
    Inner(name="linenoise", licence="BSD-2-Clause", holder="Salvatore Sanfilippo, Pieter Noordhuis"),
    Inner(name="hdr_histogram", licence="BSD-2-Clause OR CC0-1.0", holder="Gil Tene, Michael Barker, Matt Warren"),
    Inner(name="fpconv", licence="BSL-1.0", holder="Andreas Samoljuk"),
)

INNER_LICENCES = {"openssl": "Apache-2.0"}
"""Of what wheels say is inside them without saying under which licence."""
