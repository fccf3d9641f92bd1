"""The lists of `content/donnees/`."""
