"""Content files, written: new ones from a template, existing ones put in order (layer 5)."""
