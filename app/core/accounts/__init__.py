"""People, their credentials, the audit log, policy, vault and spending of the school server; knows no web."""

from app.core.accounts.accounts import Accounts
from app.core.accounts.records import (
    COMMAND_LINE,
    SYSTEM,
    Actor,
    AuditEvent,
    Invitation,
    Person,
    Policy,
    Purpose,
    Role,
    Token,
)

__all__ = [
    "COMMAND_LINE",
    "SYSTEM",
    "Accounts",
    "Actor",
    "AuditEvent",
    "Invitation",
    "Person",
    "Policy",
    "Purpose",
    "Role",
    "Token",
]
