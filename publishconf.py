"""Settings of the published site, for `python -m pelican -s publishconf.py`: no samples."""

from dataclasses import replace
from pathlib import Path

from campus.publish.settings import Publication
from pelicanconf import *  # noqa: F403 - Pelican reads every setting from this module
from pelicanconf import CAMPUS as ON_THIS_MACHINE

OUTPUT_PATH = "output-public"
CAMPUS = replace(ON_THIS_MACHINE, exemples=False, composants=False)

# The target comes from CAMPUS_PUBLISH_TARGET, the keys from AWS_ACCESS_KEY_ID and
# AWS_SECRET_ACCESS_KEY: neither is written here. See docs/exploitation.md.
PUBLICATION = Publication(output=Path(OUTPUT_PATH))
