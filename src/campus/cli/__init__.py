"""The commands, one module each: `python -m campus COMMANDE` (layer 9)."""
