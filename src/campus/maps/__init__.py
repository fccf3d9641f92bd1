"""Stages and the stops on them → a drawing that fits a phone (layer 5).

Pure geometry: it knows neither courses nor HTML, and the same stages give the same drawing.
"""

from campus.maps.drawing import Box, Drawing, Line, draw
from campus.maps.stages import Stage, Stop

__all__ = ["Box", "Drawing", "Line", "Stage", "Stop", "draw"]
