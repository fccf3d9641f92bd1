"""Guides made from the declarations: for people, and for the programs they write with (layer 6)."""
