"""What chosen lessons will come to, before anything is written."""

from app.generators.outlook.foreseeing import Outlook, Power, foresee, rounded, rounded_seconds

__all__ = ["Outlook", "Power", "foresee", "rounded", "rounded_seconds"]
