"""Checks of a lesson's items: each item alone, near duplicates over the lesson, the balance of keys, agreement."""
