"""Bytes to text, in whatever encoding an editor saved them."""
