"""Where the header of a page stands in its text, whatever happened to its fences."""
