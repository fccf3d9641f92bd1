"""A text made to slow the check down is checked in a second all the same."""

import time
from pathlib import Path

import pytest

from campus.catalogue import load
from campus.checks import check
from campus.settings import Settings
from tests.sites import NOW, write_site

pytestmark = pytest.mark.slow

LONG = 60_000
HARMFUL = {
    "brackets": "[" * LONG,
    "closing brackets": "](" * LONG,
    "open links": "[a](" * LONG,
    "links in a row": "[a](b.md) " * LONG,
    "links within links": "[" * LONG + "](x)" * LONG,
    "link texts that never open": "[a" + "](b) " * LONG,
    "links with spaces": "[a](b c) " * LONG,
    "spaces in a target": "[a](b" + " " * LONG + ")",
    "backticks": "` `` ``` ```` " * LONG,
    "longer and longer backticks": " ".join("`" * n for n in range(1, 700)),
    "fences": "```\n" * LONG,
    "tags left open": "<pre>" * LONG,
    "comments left open": "<!--" * LONG,
    "attributes": "{:" * LONG,
    "braces": "{: .a" * LONG,
    "stars": "** " * LONG,
    "spaced stars": "** a ** b " * LONG,
    "spaces after stars": "**" + " " * LONG + "a",
    "headings": "#" * LONG,
    "empty headings": "##\n" * LONG,
    "spaces in a heading": "## a" + " " * LONG + "b",
    "bullets": "• a\n" * LONG,
    "spaces before a bullet": "\n" + " " * LONG + "x",
    "cells": "|" * LONG,
    "rows": "| a |\n" * LONG,
    "spaces in a row": "|" + " " * LONG + "x\n|" + " " * LONG + "x\n",
    "notes": "[^a]" * LONG,
    "unspaced": "a: b; c! d? " * LONG,
    "quotes": '"a ' * LONG,
    "many quotes": '"a" ' * LONG,
    "english quotes": "“a” " * LONG,
    "chevrons": "<< a >> " * LONG,
    "dots": "..." * LONG,
    "gaps": "a  b  c  " * LONG,
    "capitals": "Etat A la Ecole " * LONG,
    "midpoints": "agent·e·s " * LONG,
    "letters": "a" * 6 * LONG,
    "dotted letters": "a." * 3 * LONG,
    "e-mails": "a@" * LONG,
    "almost e-mails": "a" * LONG + "@" + "b." * LONG,
    "addresses": "http://a " * LONG,
    "images": "![](a.png) " * LONG,
    "frames": "<iframe src=" * LONG,
    "quotes in a tag": '<a href="' * LONG,
    "breaks": "<br>" * LONG,
    "quote marks": "> " * LONG,
    "underlines": "a\n===\n\n" * LONG,
    "indents": "\n    a" * LONG,
}


@pytest.mark.parametrize("text", HARMFUL.values(), ids=HARMFUL)
def test_no_text_takes_long(tmp_path: Path, text: str) -> None:
    """Whatever the text, within the length that a page may have, the check takes a second."""
    body = text[:200_000]
    site = write_site(tmp_path, {"content/pages/p.md": f"---\ntitle: Page\n---\n\n{body}\n"})
    contents = load(site)
    start = time.process_time()
    check(contents, Settings(root=site, maintenant=NOW))
    assert time.process_time() - start < 2, "twice what is promised: machines differ"
