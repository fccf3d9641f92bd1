"""The page of the components, drawn with their examples; see `Settings.composants`."""

from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from campus.pages.examples import Component, Example, read_components
from campus.pages.views.composants import ComposantsView, ComposantView, ExempleView
from campus.pages.views.page import PageView, SiteView

ADDRESS = "/composants/"


def draw(environment: Environment, component: Component, example: Example) -> Markup:
    """Return the HTML of a component; raise jinja2.UndefinedError when it asks for more."""
    module = environment.get_template(f"components/{component.name}.html").module
    drawn: Markup = getattr(module, component.name)(**example.arguments)
    return drawn


def composants(environment: Environment, templates: Path, site: SiteView) -> PageView:
    """Return the page that shows every component of the theme."""
    components = read_components(templates, given(site))
    views = (_view(environment, component) for component in components)
    return _page(ComposantsView(composants=tuple(views)))


def given(site: SiteView) -> dict[str, object]:
    """Return what examples do not write: the site, the page around them, the theme's icons."""
    page = _page(ComposantsView(composants=()))
    return {"SiteView": site, "PageView": page, "Mapping": site.assets.icons}


def _page(content: ComposantsView) -> PageView:
    return PageView(
        template="pages/composants.html",
        address=ADDRESS,
        title="Composants",
        description="Les composants du thème, avec leurs exemples.",
        content=content,
        indexed=False,
    )


def _list_of(html: str) -> str:
    """Return the class of the list that an item needs around it: cards and tiles share a row."""
    if not html.lstrip().startswith("<li"):
        return ""
    return "fr-raw-list grille" if html.lstrip().startswith('<li class="fr-') else "fr-raw-list"


def _view(environment: Environment, component: Component) -> ComposantView:
    exemples = []
    for example in component.examples:
        html = draw(environment, component, example) if example.drawn else Markup()
        exemples.append(ExempleView(name=example.name, html=html, liste=_list_of(html)))
    return ComposantView(name=component.name, about=component.about, exemples=tuple(exemples))
