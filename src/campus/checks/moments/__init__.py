"""Rules of time: durations, dates, sessions, and what has not been verified for too long."""
