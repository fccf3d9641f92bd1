"""The steps of a build, and the one function that writes (layer 7)."""

from campus.build.output import Output, Written, write
from campus.build.steps import Build, build

__all__ = ["Build", "Output", "Written", "build", "write"]
