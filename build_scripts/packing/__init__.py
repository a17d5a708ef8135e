"""Packing the program into one folder that runs where nothing is installed, and what is told and made of that folder."""
