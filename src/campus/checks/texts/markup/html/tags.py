"""Tags and attributes: what the site removes of them, and what would be taken for one."""

import re
from collections.abc import Iterator

from campus.checks.texts.markup.html.frames import frame_problems
from campus.checks.texts.markup.html.syntax import ATTRIBUTE, TAG, value_of
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.french.words import listing
from campus.glance import WORD
from campus.problems import Problem

_BREAKS = re.compile(r"<br ?/?>(?:\s{0,9}<br ?/?>)+", re.IGNORECASE)
_KNOWN = frozenset(
    "a abbr acronym address area article aside b base bdi bdo big blockquote br caption center"
    " cite code col colgroup dd del details dfn dir div dl dt em figcaption figure font footer"
    " h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li main map mark nav o ol p picture pre q"
    " rp rt ruby s samp search section small source span strike strong sub summary sup table"
    " tbody td tfoot th thead time tr tt u ul var wbr".split()
)
_REMOVED = frozenset(
    "applet audio body button canvas datalist dialog embed fieldset form frame frameset head html"
    " input label legend link marquee math menu meta meter noscript object option output param"
    " progress script select slot style svg template textarea title track video".split()
)
_LOOKS = frozenset(
    {"style", "align", "valign", "bgcolor", "color", "border", "face", "cellpadding", "cellspacing"}
)
_LOOK_TAGS = frozenset({"font", "center", "big", "tt", "strike", "u"})
_UNDERLINED = re.compile(r"(?<![^\n])<u>[^<>\n]*</u>(?: ?:)?[ \t]*$", re.MULTILINE)
"""A line of its own is told as a false heading."""
_OF_WORD = ("o:", "v:", "w:", "m:", "st1:")


def check_html(text: Text) -> Iterator[Problem]:
    """Raw HTML holds neither scripts, nor styles, nor frames of unknown sites."""
    removed, never_closed = 0, set()  # where the element that the site removes ends
    for tag in TAG.finditer(text.visible):
        if tag.start() >= removed:
            yield from _tag(text, tag)
            name = tag["name"]
            if name.lower() in _REMOVED and not tag["end"] and name not in never_closed:
                removed = text.visible.find(f"</{name}", tag.end())
                if removed < 0:
                    never_closed.add(name)
    for breaks in _BREAKS.finditer(text.visible):
        message = "des <br> à la suite pour faire un espace"
        hint = "laissez une ligne vide : elle sépare deux paragraphes"
        yield text.problem(breaks.span(), "html-style", message, hint)


HTML = Rule(check_html, f"<[/{WORD}]")


def _tag(text: Text, tag: re.Match[str]) -> Iterator[Problem]:
    name = tag["name"].lower()
    if name.startswith(_OF_WORD):
        if not tag["end"]:
            message = f"<{name}> : balise de Word, que le site retire"
            yield text.problem(tag.span(), "html-style", message, "supprimez-la")
        return
    if name not in _KNOWN and name not in _REMOVED and name != "iframe":
        if tag["end"] and f"<{tag['name']}" in text.visible:
            return
        message = f"« {tag[0]} » serait pris pour une balise et disparaîtrait"
        hint = f"écrivez `{tag[0]}` s’il s’agit de code, sinon retirez les signes < et >"
        yield text.problem(tag.span(), "balise-inconnue", message, hint)
        return
    if tag["end"]:
        return
    if name in _REMOVED:
        message = f"<{name}> : le site retire cet élément"
        yield text.problem(
            tag.span(), "html-actif", message, _INSTEAD.get(name, "écrivez-le en Markdown")
        )
    elif name == "iframe":
        yield from frame_problems(text, tag)
    if tag["attributes"]:
        yield from _attributes(text, tag)
    elif name in _LOOK_TAGS and not _UNDERLINED.match(text.visible, tag.start()):
        yield _look(text, tag.span(), f"<{name}>")


_INSTEAD = {
    "script": "retirez-le ; pour un texte à déplier, écrivez <details> et <summary>",
    "style": "retirez-le : les styles viennent du thème",
    "button": "écrivez un lien, ou <details> et <summary> pour un texte à déplier",
    "video": "donnez un lien, ou un cadre <iframe> d’un site autorisé",
    "svg": "enregistrez l’image dans content/uploads/",
}


def _attributes(text: Text, tag: re.Match[str]) -> Iterator[Problem]:
    looks: list[re.Match[str]] = []
    for found in ATTRIBUTE.finditer(tag["attributes"]):
        name, value = found["name"].lower(), value_of(found)
        if name.startswith("on"):
            message = f"{name}= : le site retire les programmes"
            span = _span(tag, found)
            yield text.problem(span, "html-actif", message, "supprimez cet attribut")
        elif name == "src" and value.lower().lstrip().startswith(("javascript:", "vbscript:")):
            message = "adresse qui lance un programme : le site la retire"
            span = _span(tag, found)
            yield text.problem(span, "html-actif", message, "donnez l’adresse d’une page")
        elif name in _LOOKS:
            looks.append(found)
    if looks:
        names = listing([f"{found['name']}=" for found in looks])
        yield _look(text, _span(tag, looks[0]), names)


def _span(tag: re.Match[str], attribute: re.Match[str]) -> tuple[int, int]:
    start = tag.start("attributes") + attribute.start()
    return start, start + len(attribute[0])


def _look(text: Text, span: tuple[int, int], what: str) -> Problem:
    message = f"{what} : le site retire cette mise en forme"
    return text.problem(span, "html-style", message, "supprimez-la : l’aspect vient du thème")
