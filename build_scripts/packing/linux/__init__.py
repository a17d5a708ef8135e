"""What a person on Linux downloads: a tarball with an installer for one user, and a Debian package."""
