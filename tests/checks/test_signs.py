"""Rules of texts are asked only where their signs stand: none may speak without them."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from campus.catalogue import load
from campus.checks.texts import BLOCKS, INLINE
from campus.checks.texts.language import LANGUAGE
from campus.checks.texts.rule import Rule, Rules
from campus.checks.texts.site import Site
from campus.checks.texts.text import Text
from campus.model import Fiche
from campus.settings import Settings
from tests.checks.prose import cases
from tests.sites import NOW
from tests.soak import rounds

PAGES = Path(__file__).parent / "cases"
SITE = Path(__file__).parent / "site"
RULES = {rule: Rules((rule,)) for rule in (*INLINE, *BLOCKS, *LANGUAGE)}
NAMES = [getattr(rule.check, "__name__", f"langue {rank}") for rank, rule in enumerate(RULES)]

PIECES = (
    *"\n\n\n   *#`|-=~<>[](){}:;,.!?\\/_&%\"'«»“”…·•–1aéÀ\t\u00a0\u200b\ue000",
    "\n\n", "\n# ", "\n## ", "\n##", "\n### ", "\n#### ", "\n- ", "\n* ", "\n-", "\n• ", "\n1) ",
    "\n    ", "\n| a | b |", "\n| --- | --- |", "\n| c |", "\n---", "\n===", "\n> ", "\n> [!NOTE]",
    "\n:::note", "\n!!! note", "\no un\no deux", "\n[TOC]", "\nimport a from 'b'", "\n```", "~~~",
    "\\`", "`a`", "l`a",
    "**", "***", "** a**", "**a **", "**a**", " mot", " Etat", " A la", " Ca va", " coeur", "agent",
    "·e·s", "(e)s", ".e", "-e-s", "/trice", "  ", "...", " ,", " :", "http://", "https://a.fr",
    "www.a.fr", "a@b.fr", "[a](b.md)", "[a](https://a.fr)", "[a] (https://a.fr)",
    "(a)[https://a.fr]", "[a][b]", "[[a]]", "[ ] ", "\n- [ ] a", "[^1]", "[^1]: a", "[chiffre:a]",
    "(a)[/b]", " :\nun ;\ndeux.", "De : a\nObjet : b\nDate : c\n", "Envoyé de mon a",
    "don-\nnées", "etc...", "1ier", "..", ",,", "\ufb01", "\n{info}",
    "\n* TOC\n{:toc}", "++abc++", "xxx", "XX mai", "[lien]", "[insérer a]", "(un mot)", "mot(",
    "[[https://a.fr|b]]", "[https://a.fr b]", "[b|https://a.fr]", "[b->https://a.fr]",
    "<https://a.fr|b>", "`b <https://a.fr>`_", '"b":https://a.fr', "\nh2. a", "\n.. note:: a",
    "'''a'''", "&amp;nbsp;", ":citation[a]{b}", "【4†a】", "»a b«", "qu il", "31 février",
    "lundi 12 janvier 2027", "\nATTENTION LA PORTE FERME\n\na",
    "( un )", " a :mot", "fin.Il est", "‘un mot’", "1,500,000", "[!a](b.svg)",
    "![](a.png)", "<br>", "<a href='b'>c</a>", "<h2>a</h2>", "<img src='a.png'>", "<!-- a",
    "{% a %}", "{{ a }}", "{: .a}", "{: .a", "{.a}", "TODO", "XXX", "XX/XX", "Lorem ipsum",
    "[à compléter]", "[gallery]", ":smile:", "~~a~~", "==a==", '"a b"', "<<a>>",
)  # fmt: skip


@cache
def site() -> Site:
    """Return the site of the cases."""
    contents = load(SITE)
    pages = {entry.path: entry for entry, _ in contents.of(Fiche)}
    return Site(contents=contents, settings=Settings(root=SITE, maintenant=NOW), pages=pages)


def mute(rule: Rule, source: str) -> bool:
    """Tell whether a rule has something to say of a text that lacks its signs."""
    text = Text(site=site(), entry=next(iter(site().pages.values())), source=source)
    return not RULES[rule].concerning(source.encode()) and next(rule.check(text), None) is not None


@pytest.mark.parametrize("rule", RULES, ids=NAMES)
def test_no_rule_speaks_of_a_case_without_its_signs(rule: Rule) -> None:
    """In whatever editors wrote, each fault that a rule finds holds the signs of the rule."""
    texts = {
        text
        for page in sorted(PAGES.glob("*.md"))
        for case in cases(page, SITE)
        for text in case.files.values()
        if text
    }
    missed = [source for source in texts if mute(rule, source)]
    assert not missed, f"signs to widen: {missed[0]!r}"


@settings(max_examples=rounds(400, 20_000), deadline=None)
@given(source=st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_no_rule_speaks_without_its_signs(source: str) -> None:
    """In any text, each fault that a rule finds holds the signs of the rule."""
    missed = [rule.signs for rule in RULES if mute(rule, source)]
    assert not missed, f"signs to widen: {missed}"
