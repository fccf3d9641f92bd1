"""Raw HTML in a text: its tags, its frames, how it closes, and the Markdown lost in it."""
