"""Rules between files: each is broken once, and said once."""

from pathlib import Path

import pytest

from tests.sites import module, parcours, said_of, write_site

NEEDS_B = "\n  modules:\n  - b"
NEEDS_A = "\n  modules:\n  - a"
SESSION = (
    "formation: a\ndebut: 2027-01-12 09:30:00 +01:00\nfin: 2027-01-12 17:00:00 +01:00\n"
    "modalite: distanciel\ninscription: non-communique\nstatut: prevue\n"
)
PAGE = "---\ntitle: Page\n---\n\n"


@pytest.mark.parametrize(
    ("files", "message"),
    [
        pytest.param(
            {"content/modules/a.md": module(1, prerequis="\n  modules:\n  - bb")},
            "content/modules/a.md:11:5 : erreur [reference] prerequis.modules[1] : « bb » : "
            "aucun fichier content/modules/bb.md ; corrigez le nom ou créez-le",
            id="unknown module",
        ),
        pytest.param(
            {"content/modules/a.md": module(1), "parcours/p.md": parcours(1, "a", "Module 1")},
            "parcours/p.md:22:5 : erreur [reference] etapes[1].modules[2] : « Module 1 » : aucun "
            "fichier content/modules/Module 1.md ; vouliez-vous dire « a » (Module 1) ?",
            id="module named by its title",
        ),
        pytest.param(
            {"content/modules/a.md": module(1), "parcours/p.md": parcours(1, "a", "a")},
            "parcours/p.md:22:5 : attention [doublon] etapes[1].modules[2] : « a » déjà cité "
            "ligne 21 ; supprimez cette ligne",
            id="listed twice",
        ),
        pytest.param(
            {"content/modules/a.md": module(7), "content/modules/b.md": module(7)},
            "content/modules/b.md:3:12 : erreur [identifiant] reference : « MOD-007 » est déjà "
            "celle de content/modules/a.md ; prenez la première libre : MOD-008",
            id="reference taken",
        ),
        pytest.param(
            {"content/pages/Aide.md": PAGE, "content/pages/aide.md": PAGE},
            "content/pages/aide.md:1:1 : erreur [adresse] l’adresse /aide/ est déjà celle de "
            "content/pages/Aide.md ; renommez l’un des deux fichiers",
            id="address taken, but for the case",
        ),
        pytest.param(
            {"content/pages/agenda.md": PAGE},
            "content/pages/agenda.md:1:1 : erreur [adresse] l’adresse /agenda/ est déjà celle de "
            "une page du site ; renommez l’un des deux fichiers",
            id="address of the site itself",
        ),
        pytest.param(
            {
                "content/modules/a.md": module(1, prerequis=NEEDS_B),
                "content/modules/b.md": module(2, prerequis=NEEDS_A),
            },
            "content/modules/a.md:10:3 : erreur [cycle] prerequis : les modules s’attendent l’un "
            "l’autre : a → b → a ; retirez l’un d’eux",
            id="loop of prerequisites",
        ),
        pytest.param(
            {
                "content/modules/a.md": module(1, prerequis=NEEDS_B),
                "content/modules/b.md": module(2),
                "parcours/p.md": parcours(1, "a", "b", ordre="impose"),
            },
            "parcours/p.md:21:5 : erreur [ordre] « a » est placé avant son prérequis b ; "
            "placez-le après, ou écrivez « ordre: libre »",
            id="module before its prerequisite",
        ),
        pytest.param(
            {
                "content/modules/a.md": module(1),
                "parcours/p.md": parcours(1, "a", more="duree: 2 h\n"),
            },
            "parcours/p.md:12:8 : erreur [duree] duree : « 2 h », mais les modules durent 1 h ; "
            "supprimez la ligne, ou écrivez duree: 1 h",
            id="length that contradicts the modules",
        ),
        pytest.param(
            {
                "content/modules/a.md": module(1),
                "content/sessions/s.yml": SESSION.replace("17:00", "09:00"),
            },
            "content/sessions/s.yml:3:6 : erreur [dates] fin : 12 janvier 2027, avant le début ou "
            "au même moment ; corrigez debut ou fin",
            id="session that ends before it begins",
        ),
        pytest.param(
            {
                "content/modules/a.md": module(1),
                "content/sessions/s.yml": SESSION.replace("distanciel", "presentiel"),
            },
            "content/sessions/s.yml:4:11 : erreur [manquant] lieu : obligatoire quand la modalité "
            "est « presentiel » ; ajoutez lieu: nom, ville",
            id="session in person without a place",
        ),
        pytest.param(
            {"content/pages/p.md": f"{PAGE}Voir [la suite](suit.md).\n"},
            "content/pages/p.md:5:6 : erreur [lien] « suit.md » : aucun fichier "
            "content/pages/suit.md",
            id="link to a file that does not exist",
        ),
        pytest.param(
            {"content/pages/p.md": f"{PAGE}[chiffre:agents] formés.\n"},
            "content/pages/p.md:5:1 : erreur [reference] « agents » : aucun chiffre de ce nom dans "
            "content/donnees/chiffres.yml",
            id="figure that does not exist",
        ),
        pytest.param(
            {"content/pages/p.md": f"{PAGE}![photo.jpg](/uploads/photo.jpg)\n"},
            "content/pages/p.md:5:1 : attention [alternative] l’alternative « photo.jpg » est un "
            "nom de fichier ; décrivez ce que l’image apporte",
            id="alternative that is a file name",
        ),
        pytest.param(
            {"content/pages/p.md": f"{PAGE}![Une photo](/uploads/photo.jpg)\n"},
            "content/pages/p.md:5:1 : attention [image-absente] image « /uploads/photo.jpg » "
            "introuvable dans content/uploads/ ; ajoutez le fichier dans content/uploads/",
            id="image that does not exist",
        ),
        pytest.param(
            {"content/modules/notes.docx": b"x"},
            "content/modules/notes.docx:1:1 : erreur [fichier] extension .docx inattendue ; "
            "copiez son texte dans un fichier .md, ou placez-le dans content/uploads/",
            id="file of another kind",
        ),
    ],
)
def test_a_broken_rule_is_said(tmp_path: Path, files: dict[str, str], message: str) -> None:
    """Each rule between files gives its message, at the line to change."""
    assert message in said_of(write_site(tmp_path, files))


def test_a_link_in_code_is_not_a_link(tmp_path: Path) -> None:
    """What an editor shows as code is not followed."""
    text = f"{PAGE}`[x](absent.md)`\n\n```\n![a.jpg](/uploads/absent.jpg)\n```\n"
    assert said_of(write_site(tmp_path, {"content/pages/p.md": text})) == []


def test_a_link_that_leaves_the_site_is_refused(tmp_path: Path) -> None:
    """A symbolic link to a file outside the folders is never followed."""
    outside = tmp_path / "secret.md"
    outside.write_text(PAGE)
    site = write_site(tmp_path / "site", {"content/pages/p.md": PAGE})
    (site / "content/pages/fuite.md").symlink_to(outside)
    assert said_of(site) == [
        "content/pages/fuite.md:1:1 : erreur [fichier] lien symbolique qui sort du site ; "
        "copiez le fichier"
    ]


def test_a_very_long_chain_of_prerequisites_is_no_loop(tmp_path: Path) -> None:
    """Depth alone is no fault, and breaks nothing."""
    files = {
        f"content/modules/m{n}.md": module(
            n, prerequis=f"\n  modules:\n  - m{n - 1}" if n > 1 else "aucun"
        )
        for n in range(1, 300)
    }
    assert said_of(write_site(tmp_path, files)) == []
