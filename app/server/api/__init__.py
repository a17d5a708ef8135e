"""The endpoints that programs use; the seed's own keep their names and documents to the letter."""
