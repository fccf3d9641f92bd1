"""Rules of relations: what an entry names exists, is published, and can be followed in order."""
