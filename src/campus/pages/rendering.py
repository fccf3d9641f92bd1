"""Pages to HTML: a template, what surrounds the page, and its content; nothing else."""

from jinja2 import Environment

from campus.pages.views.page import PageView, SiteView


def render(environment: Environment, site: SiteView, page: PageView) -> str:
    """Return the HTML of a page; raise jinja2.TemplateError when the template asks for more."""
    template = environment.get_template(page.template)
    return template.render(site=site, page=page, content=page.content)
