"""The pictograms: each drawn in the colours of the scheme, each that content names is there."""

import re
from pathlib import Path

import pytest

from campus.catalogue import load
from campus.model import Expertise
from campus.theme.pictograms import COLOURS, PICTOGRAMS


@pytest.fixture(scope="module")
def sprite(dist: Path) -> str:
    """Return the built file of pictograms."""
    return next(dist.glob("pictogrammes.*.svg")).read_text("utf-8")


@pytest.mark.parametrize("name", PICTOGRAMS)
def test_a_pictogram_has_its_three_layers(sprite: str, name: str) -> None:
    """A symbol is called by its name; each of its layers has a shape and a colour of the scheme."""
    symbol = re.search(rf'<symbol id="{name}" viewBox="0 0 80 80">(.*?)</symbol>', sprite)
    assert symbol
    layers = re.findall(r'<g fill="var\((--[a-z-]+)\)">(.+?)</g>', symbol[1])
    assert tuple(colour for colour, _ in layers) == COLOURS


def test_colours_of_the_pictograms_are_in_the_sheet(style: str) -> None:
    """The sheet sets the colours that only the pictograms read."""
    assert [colour for colour in COLOURS if f"{colour}:" not in style] == []


def test_every_expertise_has_its_pictogram(root: Path) -> None:
    """A pictogram that an expertise names is one of those that the theme offers."""
    named = {expertise.pictogramme for _, expertise in load(root).of(Expertise)}
    assert named - set(PICTOGRAMS) - {None} == set()
