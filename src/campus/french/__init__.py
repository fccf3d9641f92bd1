"""What the French language asks of a program: words, dates, durations, typography (layer 0)."""
