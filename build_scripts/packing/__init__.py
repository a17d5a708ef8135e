"""Packs the program into one folder that runs where nothing is installed; what is told and made of that folder."""
