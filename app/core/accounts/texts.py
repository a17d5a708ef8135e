"""Sentences about people, passwords and the administration for a person."""

NO_PERSON = "There is no such person any more."
NO_PERSON_HINT = "Somebody may have removed the account meanwhile."
NO_PERSON_OF = "Nobody here has the e-mail address {email}."
BAD_EMAIL = "“{email}” is no e-mail address."
BAD_EMAIL_HINT = "It should look like name@school.example."
LONG_NAME = "A name may have {longest} characters at most."
NO_NAME = "The name is empty."
EXISTS = "{email} has an account already."
EXISTS_HINT = "A new password can be set with a reset link."
IS_DISABLED = "This account is disabled."
IS_DISABLED_HINT = "An administrator can enable it again."
LAST_ADMINISTRATOR = "Somebody has to look after the server, and this is the last administrator."
LAST_ADMINISTRATOR_HINT = "Make another person an administrator first."

VOID_LINK = "This link is not valid any more."
VOID_LINK_HINT = "It works once and for a limited time; ask for a new one."

SHORT_PASSWORD = "The password is too short: it needs at least {shortest} characters."
SHORT_PASSWORD_HINT = "Three or four words that do not belong together are easy to keep in mind."
LONG_PASSWORD = "The password is too long: it may have {longest} characters at most."
COMMON_PASSWORD = "This password is one that others guess first."
COMMON_PASSWORD_HINT = "Take three or four words that do not belong together."
EMAIL_PASSWORD = "The password is the e-mail address or a part of it."
WRONG_PASSWORD = "The present password is not right."

NO_TOKEN = "There is no such token any more."
NO_LABEL = "The token needs a name, such as what it is for."
LONG_LABEL = "The name of a token may have {longest} characters at most."
BAD_DAYS = "A token may be valid for 1 to {longest} days, or without an end."

POLICY = {
    "model": "The name of a model has no spaces and 200 characters at most.",
    "writer": "Lessons are written by “openai” or by “offline”.",
    "budget_usd": "The budget should be an amount of US dollars from 0 to 1,000,000, or empty for none.",
    "upload_mib": "Files may have from 1 to 20 MiB.",
    "lessons_a_job": "A job may have from 1 to 5,000 lessons.",
    "jobs_at_once": "A teacher may have from 1 to 100 unfinished jobs.",
    "keep_files_days": "Files are kept from 1 to 3,650 days, or without an end.",
    "keep_decks_days": "Questions are kept from 1 to 3,650 days, or without an end.",
    "keep_accounts_days": "Accounts are kept from 1 to 3,650 days after the last sign-in, or without an end.",
    "session_days": "People stay signed in from 1 to 365 days.",
}
NO_POLICY = "There is no such setting of the server."

LOCKED = "The key of the writing service cannot be read: it was stored with another SECRET_KEY."
LOCKED_HINT = "Start the server with the former SECRET_KEY, or enter the service's key again."
NO_SECRET_KEY = "The key of the writing service cannot be stored without a SECRET_KEY that stays."
NO_SECRET_KEY_HINT = "Set SECRET_KEY in the server's environment and start it again."
