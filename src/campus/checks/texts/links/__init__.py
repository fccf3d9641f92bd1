"""Rules of links: how they are written, what they say, where they lead."""
