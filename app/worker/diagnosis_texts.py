"""What the checks of `doctor` find, for the command line and the window alike."""

TITLES = {
    "program": "Program",
    "resources": "Templates and fonts",
    "home": "Data folder",
    "space": "Disk space",
    "output": "Worksheets' folder",
    "ledger": "List of jobs",
    "queue": "Redis server",
    "keyring": "Keyring",
    "key": "API key",
    "service": "Writing service",
}
PROGRAM_BUILT = "Worksheet Studio {version} (commit {commit}, built {built}), Python {python}, {system}"
PROGRAM_SOURCE = "Worksheet Studio {version} (from source), Python {python}, {system}"
PROGRAM_PYTHON = "Python {python} is not one that this version was made for (3.11 to 3.13)."
PROGRAM_CELERY = "Celery {version} loses its workers when the Redis connection drops."
PROGRAM_CELERY_HINT = "Install the versions that Worksheet Studio names: celery 5.6.3."
RESOURCES_FOUND = "A worksheet was typeset in {time:.2f} s."
HOME_FOUND = "{path}"
SPACE_FOUND = "{free:.1f} GB are free at {path}."
SPACE_LOW = "Only {free:.1f} GB are free at {path}."
SPACE_HINT = "A lesson takes up to 10 MB; free some space."
OUTPUT_FOUND = "{path}"
OUTPUT_UNUSABLE = "The folder {folder} cannot be used for the worksheets."
OUTPUT_UNUSABLE_HINT = "Choose another one, or make it writable."
LEDGER_FOUND = "{place}, jobs: {jobs}"
QUEUE_FOUND = "The {source} server {version} starts in {time:.2f} s."
QUEUE_SHARED = "{address} answers (version {version})."
QUEUE_FALLBACK = "Only the simple built-in server is there; it is slower and keeps nothing over a restart."
QUEUE_FALLBACK_HINT = "Install Valkey or Redis 6.2 or newer, or name one in REDIS_URL."
QUEUE_OLD = "{address} is Redis {version}; 6.2 is the oldest that works."
QUEUE_OLD_HINT = "Install a newer server there."
KEYRING_FOUND = "There is one; it can keep keys and passwords."
KEYRING_MISSING = "This computer has none, so keys cannot be kept."
KEYRING_HINT = (
    "A key that is entered lasts until the window is closed; to have it for longer, set OPENAI_API_KEY in the "
    "environment."
)
KEY_FOUND = "There is one; it ends in …{end}."
KEY_MISSING = "There is none; only the offline writer and services that need none can be used."
KEY_HINT = "Enter one in the settings or with “worksheet-studio key”, or set OPENAI_API_KEY."
SERVICE_FOUND = "{base_url} knows {model}."
SERVICE_UNASKED = "It was not asked, because there is no API key."
SERVICE_SILENT = "{base_url} does not say which models it has."
SERVICE_SILENT_HINT = "Check the API key, OPENAI_BASE_URL and the network."
SERVICE_UNKNOWN = "{base_url} does not know the model {model}."
SERVICE_UNKNOWN_HINT = "Choose another model, in the settings or with WORKSHEET_STUDIO_MODEL; it has: {known}."
CHECK_BROKE = "This could not be checked."
CHECK_BROKE_HINT = "Install Worksheet Studio again if it does not work."
