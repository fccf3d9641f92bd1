"""Rules of names: references, ids, addresses, titles, keywords."""
