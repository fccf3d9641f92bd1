"""The theme's assets: the DSFR as npm ships it and our own sources → a few small hashed files."""

from campus.theme.assets import Assets, read_assets
from campus.theme.build import build_theme

__all__ = ["Assets", "build_theme", "read_assets"]
