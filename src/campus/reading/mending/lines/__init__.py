"""Lines that do not stand where, or as, YAML wants them."""
