"""From bytes to a document: what stops the reading, and where it says so."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus.problems import Level, Problems
from campus.problems.human import headline
from campus.reading import read_data, read_page

PAGE = "---\ntitle: Été\n---\n\nCorps\n"


def said(data: bytes) -> list[str]:
    """Return the messages about the bytes of a page."""
    found: Problems = []
    read_page("x.md", data, found)
    return [headline(problem) for problem in found]


def test_a_page_is_its_header_and_its_body() -> None:
    """The body begins on the line after the header, and knows its number."""
    document = read_page("x.md", PAGE.encode(), [])
    assert document is not None
    assert (document.body, document.body_line) == ("\nCorps\n", 4)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xef\xbb\xbf" + PAGE.encode(), id="byte order mark"),
        pytest.param(PAGE.replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(PAGE.replace("é", "e\u0301").encode(), id="decomposed accents"),
        pytest.param(b"---\ntitle: x\n---", id="no final line end"),
    ],
)
def test_what_other_systems_write_is_accepted(data: bytes) -> None:
    """Marks, line ends and accents of other systems are read without a word."""
    assert said(data) == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            "---\ntitle: Des données\n---\n".encode("cp1252"),
            "x.md:2:16 : erreur [encodage] « é » de « données » n’est pas en UTF-8 (sans doute "
            "Windows-1252) ; rouvrez le fichier dans cet encodage et enregistrez-le en UTF-8",
        ),
        (
            PAGE.encode("utf-16"),
            "x.md:1:1 : erreur [encodage] fichier en UTF-16 ; "
            "enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage : UTF-8)",
        ),
        (
            b"---\ntitle: a\x00b\n---\n",
            "x.md:2:9 : erreur [encodage] signe de contrôle invisible U+0000 ; supprimez-le",
        ),
        (
            b"",
            "x.md:1:1 : erreur [entete] le fichier est vide ; "
            "commencez par ---, puis title: …, puis ---",
        ),
        (
            b"\n---\ntitle: x\n---\n",
            "x.md:1:1 : erreur [entete] l’en-tête commence ligne 2, après 1 ligne vide ; "
            "supprimez les lignes vides du début",
        ),
        (
            "—\ntitle: x\n---\n".encode(),
            "x.md:1:1 : erreur [entete] « — » n’ouvre pas l’en-tête ; "
            "écrivez exactement trois traits d’union : ---",
        ),
        (
            b"---\ntitle: x\n----\n",
            "x.md:3:1 : erreur [entete] « ---- » ne ferme pas l’en-tête ; "
            "écrivez exactement trois traits d’union : ---",
        ),
        (
            b"---\ntitle: x\n\nUn texte.\n",
            "x.md:3:1 : erreur [entete] la ligne --- qui ferme l’en-tête manque ; "
            "ajoutez --- après la ligne 2 (« title: x »)",
        ),
        (
            b"---\ntitle: Le mode produit : un bilan\n---\n",
            "x.md:2:24 : erreur [deux-points] la valeur contient « : », il faut des guillemets ; "
            'écrivez title: "Le mode produit : un bilan"',
        ),
        (
            b'---\ntitle: "Le mode produit\ndate: 2025-01-01\n---\n',
            'x.md:2:8 : erreur [guillemet] guillemet " ouvert et jamais refermé ; '
            'ajoutez " à la fin de la valeur',
        ),
        (
            b"---\ntitle: *x\n---\n",
            "x.md:2:8 : erreur [yaml-interdit] « *x » renvoie à une autre valeur, ce que le "
            "site n’admet pas ; recopiez ici cette valeur ; si l’étoile fait partie du texte, "
            "entourez-le de guillemets",
        ),
    ],
)
def test_a_fault_is_said_where_it_is(data: bytes, message: str) -> None:
    """Each fault gives one message, at the line and column that the editor has to change."""
    assert said(data) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n", id="alias bomb"),
        pytest.param("---\na: " + "[" * 100_000 + "\n---\n", id="open brackets"),
        pytest.param("---\na:\n" + "- " * 50_000 + "x\n---\n", id="nested dashes"),
        pytest.param("---\na: !!python/object:os.system x\n---\n", id="tag"),
        pytest.param("---\n" + "a: b\n" * 100_000 + "---\n", id="endless header"),
    ],
)
def test_what_is_built_to_harm_is_refused_at_once(text: str) -> None:
    """Bombs and abysses are refused with a message, in less than a second."""
    start = time.process_time()
    messages = said(text.encode())
    assert 0 < len(messages) < 30
    assert all("[yaml-interdit]" in said or "[caractere]" in said for said in messages)
    assert time.process_time() - start < 1


@given(st.binary(max_size=200), st.sampled_from([b"", b"---\n", b"---\ntitle: x\n---\n"]))
def test_any_bytes_give_a_document_or_a_message(data: bytes, before: bytes) -> None:
    """Whatever a file holds, it is read or something is said, never with a traceback."""
    for read in (read_page, read_data):
        found: Problems = []
        document = read("x.md", before + data, found)
        wrong = any(problem.level is Level.ERREUR for problem in found)
        assert wrong if document is None else document.faulty == wrong
