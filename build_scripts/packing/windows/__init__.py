"""What a person on Windows downloads: a setup program made by Inno Setup."""
