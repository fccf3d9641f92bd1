"""No text, however built, keeps the build waiting or brings it down."""

import contextlib
import time

import pytest

from campus.markup import MarkupError, Renderer

pytestmark = pytest.mark.slow

LENGTH = 200_000
SECONDS = 3.0
PROSE = "Une *phrase* avec un [lien](https://exemple.fr/a) et « des mots » : voilà ! "

# Each of these took Python-Markdown or the cleaner from five seconds to hours, or brought it down.
REPEATED = [
    *("[", "![", "[a](", "[](<", "[^", "``a`", "*a ", "**a**", "\\\\", "&amp;"),
    *("<a ", "<a b=c ", "<![CDATA[", "<div>", "<div></b>", "<b>", "<hr>\n", "<iframe>"),
    *("# a\n", "---\n", "a\n---\n", "a\n\n", "```a\n", "[a]:\n", "*[a]: b\n", "a\n: b\n"),
    *("> ", "1. ", "* a\n\n", "| a\n|-\n", "{: .a}\n", "a\n{: .a}\n", "{:a}", "»", '"a ', "1 000 "),
]


def _nested(marker: str, step: int) -> str:
    depth = int((2 * LENGTH / step) ** 0.5)
    return "\n".join(" " * (step * level) + marker for level in range(depth))


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    """Return a renderer."""
    return Renderer()


def _time(renderer: Renderer, text: str) -> float:
    """Return the seconds of CPU that a text takes, rendered or refused."""
    start = time.process_time()
    with contextlib.suppress(MarkupError):
        renderer.block(text)
    return time.process_time() - start


@pytest.mark.parametrize("sign", REPEATED)
def test_no_sign_repeated_takes_long(renderer: Renderer, sign: str) -> None:
    """200,000 characters of any sign are rendered or refused within three seconds."""
    assert _time(renderer, sign * (LENGTH // len(sign))) < SECONDS


@pytest.mark.parametrize(
    "text",
    [
        _nested("* a", 2),
        _nested("1. a", 4),
        "[" * (LENGTH // 2) + "]" * (LENGTH // 2),
        "[^1]: a\n\n" + "a[^1] " * 5_000,
        "|".join("a" * 9_000) + "\n" + "|".join("-" * 9_000) + "\n" + "a\n" * 80_000,
        "".join(f"*[A{number}]: b\n\n" for number in range(5_000)) + "A1 " * 30_000,
        "* a\n" + "    b\n" * (LENGTH // 6),
        "- " * (LENGTH // 2) + "a",
        "## a" + " " * LENGTH + "b",
        "*a*{:" + " " * LENGTH,
        "a" + " " * LENGTH + "b",
    ],
    ids=str.split(
        "list numbers brackets notes table abbreviations item dashes"
        " heading-spaces attribute-spaces spaces"
    ),
)
def test_nothing_nested_or_multiplied_takes_long(renderer: Renderer, text: str) -> None:
    """Neither do what nests and what multiplies."""
    assert _time(renderer, text) < SECONDS


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("> " * 3_000 + "a", "imbriquées"),
        ("".join("  " * level + "* a\n" for level in range(150)), "imbriquées"),
        ("<div>" * 3_000, "imbriquées"),
        ("[" * 9_000, "dans un paragraphe"),
        ("<a " * 9_000, "sans « > »"),
        ("a" * 300_000, "250 000 signes"),
    ],
)
def test_a_refusal_says_why(renderer: Renderer, text: str, reason: str) -> None:
    """The editor reads in French what there is too much of."""
    with pytest.raises(MarkupError, match=reason):
        renderer.block(text)


@pytest.mark.parametrize(
    "text",
    [
        (PROSE * 6 + "\n\n") * 400,
        PROSE * 2_400,
        f"Texte :\n* {PROSE}\n" * 2_000,
        "".join("  " * level + "* a\n" for level in range(20)),
        "".join("> " * level + "a\n\n" for level in range(20)),
    ],
    ids=["paragraphs", "one paragraph", "lists", "nested lists", "nested quotes"],
)
def test_long_texts_of_good_faith_pass(renderer: Renderer, text: str) -> None:
    """200 kB of prose, and twenty levels of anything, are rendered, as often as asked."""
    assert renderer.block(text) == renderer.block(text)
