"""What a person on macOS downloads: a disk image with the app in it, signed and notarised where that is asked for."""
