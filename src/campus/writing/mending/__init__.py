"""Content files put in order: what is sure, shown before it is written."""
