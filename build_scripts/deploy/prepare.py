"""Makes the secrets of a school's server: passwords, SECRET_KEY, and the users of its Redis.

    python3 build_scripts/deploy/prepare.py FOLDER [--redis-host redis] [--postgres-host postgres] [--public-url URL]

Writes server.env, writer.env, postgres.env, desktop.env and redis-acl.conf into FOLDER, for its owner only; what is
there already is never replaced. Standard library only.
"""

import argparse
import hashlib
import os
import re
import secrets
import sys
from pathlib import Path

ACL = Path(__file__).with_name("redis-acl.conf")
_PLACEHOLDER = re.compile(r"#[A-Z]+-SHA256")


def with_passwords(acl: str) -> tuple[str, dict[str, str]]:
    """The users' file with the SHA-256 of a new password for each, and the passwords by user."""
    passwords: dict[str, str] = {}
    lines = []
    for line in acl.splitlines(keepends=True):
        if line.startswith("user ") and _PLACEHOLDER.search(line):
            password = passwords[line.split()[1]] = secrets.token_urlsafe(32)
            line = _PLACEHOLDER.sub(f"#{hashlib.sha256(password.encode()).hexdigest()}", line)
        lines.append(line)
    return "".join(lines), passwords


def contents(redis_host: str, postgres_host: str, public_url: str) -> dict[str, str]:
    """What is to be written, by file name."""
    acl, passwords = with_passwords(ACL.read_text(encoding="utf-8"))
    database = secrets.token_urlsafe(32)
    here = f"{redis_host}:6379/0"
    return {
        "redis-acl.conf": acl,
        "postgres.env": f"POSTGRES_USER=studio\nPOSTGRES_PASSWORD={database}\nPOSTGRES_DB=studio\n",
        "server.env": (
            f"SECRET_KEY={secrets.token_urlsafe(48)}\n"
            f"DATABASE_URL=postgresql://studio:{database}@{postgres_host}:5432/studio\n"
            f"REDIS_URL=redis://studio-server:{passwords['studio-server']}@{here}\n"
            "# The address that people type, behind a reverse proxy that sets X-Forwarded-For and X-Forwarded-Proto.\n"
            f"WORKSHEET_STUDIO_PUBLIC_URL={public_url}\n"
        ),
        "writer.env": (
            f"REDIS_URL=redis://studio-writer:{passwords['studio-writer']}@{here}\n"
            "# To be filled in: a writer does not start without. OPENAI_BASE_URL names another service than OpenAI's.\n"
            "OPENAI_API_KEY=\n"
        ),
        "desktop.env": (
            "# For desktops elsewhere: the server's name, and where ca.crt of certificates.sh is on that computer.\n"
            f"REDIS_URL=rediss://studio-desktop:{passwords['studio-desktop']}@HOST:6380/0?ssl_ca_certs=/path/to/ca.crt\n"
        ),
    }


def write(folder: Path, files: dict[str, str]) -> list[Path]:
    """Write the files; `FileExistsError`, and nothing is written, where one of them is there already."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    there = [name for name in files if (folder / name).exists()]
    if there:
        raise FileExistsError(f"{folder} has {', '.join(there)} already; nothing was changed.")
    written = []
    for name, text in files.items():
        path = folder / name
        # Redis' own user reads its file, which holds no password; the folder lets nobody else through.
        mode = 0o644 if name == "redis-acl.conf" else 0o600
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="utf-8") as file:
            file.write(text)
        path.chmod(mode)
        written.append(path)
    return written


def main() -> int:
    """Parse the command line and write; the exit code is 1 where files are there already."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--redis-host", default="redis", help="name of the machine with Redis, as the server sees it")
    parser.add_argument("--postgres-host", default="postgres", help="the same for PostgreSQL")
    parser.add_argument(
        "--public-url", default="", help="address that people use, such as https://studio.school.example"
    )
    given = parser.parse_args()
    try:
        written = write(given.folder, contents(given.redis_host, given.postgres_host, given.public_url))
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    for path in written:
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
