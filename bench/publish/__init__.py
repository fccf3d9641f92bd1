"""Publications, timed beside other tools."""
