"""The examples of the components: what they may hold, and that each of them is drawn."""

from pathlib import Path

import lxml.html
import pytest
from jinja2 import Environment

from campus.pages.composants import draw, given
from campus.pages.examples import Component, read_components
from tests.theme.samples import TEMPLATES, site

COMPONENTS = read_components(TEMPLATES, given(site()))


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: component.name)
def test_every_component_has_examples_that_are_drawn(
    environment: Environment, component: Component
) -> None:
    """Each component has an example, with names of their own; each gives elements, not nothing."""
    file = f"theme/templates/components/{component.name}.yaml"
    assert component.examples, f"write an example in {file}"
    names = [example.name for example in component.examples]
    assert len(names) == len(set(names))
    for example in component.examples:
        html = draw(environment, component, example)
        assert lxml.html.fragments_fromstring(str(html)), f"{file}: « {example.name} » is empty"


def test_every_example_has_its_component() -> None:
    """No example is left of a component that has gone."""
    named = {path.stem for path in TEMPLATES.glob("components/*.yaml")}
    assert named == {component.name for component in COMPONENTS}


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("- nom: A\n  item: {titel: A}", "Card n’a pas de champ titel"),
        ("- nom: A\n  item: {title: 3}", "« 3 » n’est pas de type str"),
        ("- nom: A\n  items: []", "'items'"),
        ("- item: {}", "'nom'"),
    ],
)
def test_an_example_is_what_its_component_takes(tmp_path: Path, wrong: str, why: str) -> None:
    """A key that no view has, a value of another type, an unknown argument are refused."""
    folder = tmp_path / "components"
    folder.mkdir()
    text = "{#\n  A thing.\n  item: Card\n#}\n{% macro x(item) %}{% endmacro %}"
    (folder / "x.html").write_text(text)
    (folder / "x.yaml").write_text(wrong)
    with pytest.raises(ValueError, match=why) as refused:
        read_components(tmp_path, {})
    assert "x.yaml" in str(refused.value)
