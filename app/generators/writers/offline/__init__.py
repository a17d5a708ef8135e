"""The offline writer: real, answerable questions out of the lesson's own words, without a key and without a network."""

from app.generators.writers.offline.writer import OfflineWriter

__all__ = ["OfflineWriter"]
