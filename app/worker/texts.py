"""Sentences of the engine for a person."""

NO_START = "The engine of Worksheet Studio does not start."
NO_START_HINT = "Run “worksheet-studio doctor”; the log files in {logs} say more."

OTHER_SETUP = "Worksheet Studio is at work on this computer already, with another API key or other settings."
OTHER_SETUP_HINT = (
    "Close its window, or wait for the other command to end, and try again; or use the same key and settings."
)

NO_SERVER = "No Redis server could be started."
NO_SERVER_HINT = (
    "Install Worksheet Studio again, or name a Redis server in REDIS_URL; the log files in {logs} say more."
)
NO_SUCH_SERVER = "The Redis server “{choice}” of the settings is not on this computer."
NO_SUCH_SERVER_HINT = "Choose “auto” in the settings."

NO_ANSWER = "The Redis server at {address} does not answer."
NO_ANSWER_HINT = "Check that it runs and that this computer may reach it."
NOT_LET_IN = "The Redis server at {address} does not accept the password."
NOT_LET_IN_HINT = "Give the right one in REDIS_URL or store it in the keyring."
NOT_TRUSTED = "The certificate of the Redis server at {address} is not trusted by this computer."
NOT_TRUSTED_HINT = (
    "Name the file of its certificate authority in the address (rediss://…?ssl_ca_certs=/path/to/ca.pem), and use the "
    "name of the server that stands in the certificate."
)
NO_AUTHORITY = "The file with the certificate authority for {address} is not there."
NO_AUTHORITY_HINT = "Correct ssl_ca_certs in the address of the Redis server."
NO_RIGHTS = "The Redis server at {address} lets this user in, but does not allow it to do its work."
NO_RIGHTS_HINT = "Ask whoever looks after that server for a user with the rights that Worksheet Studio needs."
BAD_ADDRESS = "The address of the Redis server cannot be used."
BAD_ADDRESS_HINT = "REDIS_URL should look like redis://:password@host:6379/0, rediss://… or sentinel://…."

NO_ENGINE = "No engine is running, and REDIS_URL is not set."
NO_ENGINE_HINT = "Start a job first, or set REDIS_URL."

ENGINE_ENDED = "The engine that was looked at has ended."
PORT_TAKEN = "The port {port} is taken by another program."
PORT_TAKEN_HINT = "Choose another one with --port."
FLOWER_DENIED = "A name and a password are needed."

NO_KEY = "There is no API key for the writing service."
NO_KEY_HINT = "Set OPENAI_API_KEY, or choose the offline writer, which needs none."

BUDGET = "The job has reached its limit of {limit}: what is left is not enough for another lesson."
BUDGET_HINT = "Raise the limit and resume the job, or be content with the finished lessons."

NO_PRICE = "The limit of {limit} cannot be kept, because the price of the model “{model}” is not known."
NO_PRICE_HINT = "Leave the limit out, or choose a model with a known price: {known}."
NO_ROOM = "The disk with the data folder {folder} is full. Make room there; the job goes on by itself."
CANCELLED = "This lesson was cancelled."

ITEM_CANCELLED = "The question was not written anew."
ITEM_LATE = "No new question came in time."
ITEM_LATE_HINT = "The writers may be busy with lessons; try again later."
ENGINE_AWAY = "The engine does not answer just now."
ENGINE_AWAY_HINT = "It is started again by itself; try again in a moment."

NO_WRITER = (
    "No worker is running that can write these lessons, so they wait. "
    "Start one with “worksheet-studio worker” on a computer that has an API key, or give this one a key."
)
FLAPPING = "The {role} ended {count} times within a minute and is started again and again."
FALLBACK = "The simple built-in server is used, which is slower, because no Redis server was found."

WRITTEN = "Written; waiting for its sheets."

UNEXPECTED = "Something unexpected happened while this lesson was worked on."
UNEXPECTED_HINT = "Try this lesson again; if it stays so, the log files say more."
NO_PREVIEW = "The preview could not be made: {reason}"
NO_BUNDLE = "The ZIP files could not be made: {reason}"
MISSING_ONE = "One question could not be made good and is left out."
MISSING = "{count} questions could not be made good and are left out."

NO_LESSONS = "There is no lesson to make worksheets for."
NO_LESSONS_HINT = "Choose at least one lesson of the workbook."
RELATIVE_OUT = "The folder {out} for the worksheets must be given in full."

READER_BUSY = "Too many workbooks are being read at this moment."
READER_BUSY_HINT = "Try again in a minute."
READS_TOO_LONG = "Reading this workbook took too long."
READS_TOO_LONG_HINT = "Copy the table with the lessons into a new workbook and choose that one."
NO_READER = "The workbook could not be read just now."
NO_READER_HINT = "Try again; if it happens again, the log files say more."
