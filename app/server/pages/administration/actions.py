"""What the audit log's names mean, in words."""

from flask_babel import LazyString, lazy_gettext

ACTIONS: dict[str, LazyString] = {
    "signed-in": lazy_gettext("Signed in"),
    "sign-in-failed": lazy_gettext("Sign-in failed"),
    "password-changed": lazy_gettext("Password changed"),
    "password-reset": lazy_gettext("New password by a link"),
    "reset-begun": lazy_gettext("Link for a new password made"),
    "set-up-begun": lazy_gettext("Set-up link made"),
    "administrator-set-up": lazy_gettext("First administrator set up"),
    "person-invited": lazy_gettext("Person invited"),
    "invitation-accepted": lazy_gettext("Invitation accepted"),
    "person-made-teacher": lazy_gettext("Made a teacher"),
    "person-made-administrator": lazy_gettext("Made an administrator"),
    "person-disabled": lazy_gettext("Account disabled"),
    "person-enabled": lazy_gettext("Account enabled"),
    "person-removed": lazy_gettext("Person removed"),
    "token-made": lazy_gettext("API token made"),
    "token-revoked": lazy_gettext("API token revoked"),
    "policy-changed": lazy_gettext("Rules changed"),
    "service-key-kept": lazy_gettext("Service key kept"),
    "service-key-forgotten": lazy_gettext("Service key forgotten"),
    "service-tested": lazy_gettext("Writing service tested"),
    "job-deleted": lazy_gettext("Job deleted"),
    "retention": lazy_gettext("Tidied up by the rules"),
}
"""Stable name of an action -> how people call it."""

ACTORS: dict[str, LazyString] = {
    "system": lazy_gettext("system"),
    "command line": lazy_gettext("command line"),
    "somebody": lazy_gettext("somebody"),
}
"""Who is no person of this server's, as the audit log has them -> how people call them."""
