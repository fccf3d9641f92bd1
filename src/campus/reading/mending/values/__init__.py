"""Values, and signs around them, that YAML would not read as they were meant."""
