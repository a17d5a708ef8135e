"""The command line. A command's module is imported when it is called, so that `--help` is there at once."""
