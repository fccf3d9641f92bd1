"""What editors meant by a value that is refused: only ever a suggestion."""
