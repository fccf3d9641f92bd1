"""Blocks that Markdown would not see: lists and tables as other programs write them."""
