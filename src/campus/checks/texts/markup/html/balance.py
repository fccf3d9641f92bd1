"""HTML that never closes changes the look of all that follows; HTML around Markdown hides it."""

import re
from collections import Counter
from collections.abc import Iterator

from campus.checks.texts.markup.html.syntax import TAG
from campus.checks.texts.rule import Rule
from campus.checks.texts.text import Text
from campus.glance import WORD
from campus.problems import Problem

_IN_SENTENCES = frozenset(
    "a abbr b big cite code del dfn em font i ins kbd mark q s samp small span strong sub sup u"
    "".split()
)
_BLOCKS = frozenset(
    "article aside blockquote center details div dl figcaption figure footer h1 h2 h3 h4 h5 h6"
    " header iframe main nav ol section summary table ul".split()
)
_RAW_BLOCK = re.compile(
    r"^<(?P<name>article|aside|blockquote|center|details|div|figure|p|section|table|ul|ol)\b"
    r"(?![^<>]*markdown=)[^<>]*>",
    re.MULTILINE | re.IGNORECASE,
)
_MARKDOWN = re.compile(
    r"\*\*[^\s*][^*\n]*\*\*|\]\([^)\s]+\)|^(?:[-*] |\d\. |#{2,6} )[^\n]{1,40}", re.MULTILINE
)


def check_balance(text: Text) -> Iterator[Problem]:
    """Each tag that opens closes, and each that closes was opened."""
    opened: list[re.Match[str]] = []
    known: Counter[str] = Counter()  # how many of each name are opened
    crossed: Counter[str] = Counter()  # told already, and closed later than they should
    for tag in TAG.finditer(text.visible):
        name = tag["name"].lower()
        if name not in _IN_SENTENCES | _BLOCKS or tag["attributes"].endswith("/"):
            continue
        if not tag["end"]:
            opened.append(tag)
            known[name] += 1
        elif known[name]:
            while _name(lost := opened.pop()) != name:
                yield _never_closed(text, lost)
                known[_name(lost)] -= 1
                crossed[_name(lost)] += 1
            known[name] -= 1
        elif crossed[name]:
            crossed[name] -= 1
        else:
            message = f"la balise {tag[0]} ferme ce qui n’est pas ouvert"
            yield text.problem(tag.span(), "balise-ouverte", message, "supprimez cette balise", "")
    for lost in opened:
        yield _never_closed(text, lost)


def _name(tag: re.Match[str]) -> str:
    return tag["name"].lower()


def _never_closed(text: Text, tag: re.Match[str]) -> Problem:
    name = _name(tag)
    if name == "iframe":
        message = "balise <iframe> jamais refermée : toute la suite de la page disparaîtrait"
        hint, right = "ajoutez </iframe>", f"{tag[0]}</iframe>"
        return text.problem(tag.span(), "balise-inconnue", message, hint, right)
    message = f"balise <{name}> jamais refermée : la suite de la page en prendrait l’aspect"
    hint, rest = f"ajoutez </{name}>", text.source[tag.end() :].split("\n", 1)[0].rstrip()
    if name not in _IN_SENTENCES or "<" in rest:
        return text.problem(tag.span(), "balise-ouverte", message, hint)
    span = tag.start(), tag.end() + len(rest)
    return text.problem(span, "balise-ouverte", message, hint, f"{tag[0]}{rest}</{name}>")


def check_markdown_in_html(text: Text) -> Iterator[Problem]:
    """Markdown is written outside of HTML, or in a tag that says there is some."""
    end = 0
    for tag in _RAW_BLOCK.finditer(text.visible):
        if tag.start() < end:
            continue
        close = text.visible.find(f"</{tag['name']}", tag.end())
        end = close if close >= 0 else len(text.visible)
        if found := _MARKDOWN.search(text.visible, tag.end(), end):
            message = f"« {found[0].strip()} » dans <{tag['name']}> serait affiché tel quel"
            right = f'{tag[0][:-1]} markdown="1">'
            yield text.problem(tag.span(), "html-markdown", message, f"écrivez {right}", right)


BALANCE = Rule(check_balance, f"</?[{WORD}]")
MARKDOWN_IN_HTML = Rule(check_markdown_in_html, f"^<[{WORD}]")
