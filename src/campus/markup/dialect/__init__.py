"""The Markdown of the editors: Python-Markdown, made to read as kramdown did."""
