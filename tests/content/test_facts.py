"""Every fact of the Campus that its press has given, found at its home on the published site."""

from pathlib import Path

import pytest

from tests.built.site import BuiltSite

FACTS = {
    "/": (
        "plus de 21 000 agents",
        "190 cadres dirigeants",
        "10 programmes sur mesure",
        "environ 50 formateurs occasionnels",
        "Au 31 décembre 2024. Source : Communiqué de presse",
    ),
    "/a-propos/": (
        "institut national du service public, le 9 janvier 2024 selon la presse",
        "9 expertises",
        "plus simple, plus efficace et plus souverain",
        "50 parcours de formation",
        "100 modules",
        "190 cadres dirigeants ont été formés en 2024, et près de 200 directeurs",
        "former plus vite les cadres dirigeants et supérieurs",
    ),
    "/actualites/bilan-premiere-annee/": (
        "plus de 21 000 agents et 190 cadres dirigeants",
        "50 parcours de formation et 100 modules",
        "ministère de l’Éducation nationale",
        "Une cinquantaine de formateurs occasionnels",
        "« des applications quasi immédiates »",
        "Le communiqué d’origine ne porte pas de date",
        "Floriane Beaudron",
        "renforcer les partenariats",
    ),
    "/actualites/cooperation-franco-quebecoise/": (
        "12 décembre 2023",
        "Les 5 et 6 décembre 2023",
        "université Laval",
        "Génaël Valet, directeur de programme Mentor",
        "Lionel Caylat",
        "Philippe Vrignaud, chef du pôle relations usagers-agents",
        "Fadila Leturcq, cheffe du pôle Campus du numérique public",
        "observatoire francophone",
        "la donnée ;",
        "l’écoresponsabilité des services numériques ;",
        "les ambassadeurs numériques.",
        "consulat de France à Québec",
        "se poursuivre en 2024",
    ),
    "/dirigeants/": (
        "Gilles Babinet, Yann Le Cun, William Eldin, Thomas Houy, Benoit Sagot, "
        "Pierre-Yves Oudeyer, Jean Cattan, Jérémy Lamri, Gilles Moyse et Aurélien Fenard "
        "figuraient notamment",
        "près de 200 directeurs d’administrations centrales",
        "comité d’investissement de produits numériques",
        "expéditions apprenantes",
    ),
    "/formateur/": (
        "plus de 20 formateurs internes rémunérés et 32 formateurs externes d’intérêt général",
        "coaching produit",
        "déploiement de produits numériques",
        "intelligence artificielle",
        "le design ;",
        "la data.",
        "campus.numerique.gouv.fr/formateur",
        "Clémence Lopez",
    ),
    "/formateurs/": (
        "environ 50 formateurs occasionnels",
        "plus de 20 formateurs internes rémunérés",
        "32 formateurs externes d’intérêt général",
    ),
    "/licences/": (
        "plus de 100 000 licences Pix",
        "20 000 licences Pix supplémentaires",
        "600 licences OpenClassrooms",
        "« socle commun »",
    ),
    "/modules/expeditions-apprenantes/": ("Emmaüs Connect", "publiques ou privées"),
    "/modules/rencontres-experts-numerique-ia/": ("Marianne Tordeux, de France Digitale",),
    "/parcours/directeurs-administrations-centrales/": (
        "près de 200 directeurs d’administrations centrales",
        "190 cadres dirigeants",
    ),
    "/parcours/pix-socle-commun/": ("Le 14 avril 2025", "13 parcours Pix", "Mentor"),
    "/partenaires/": (
        "École nationale de la magistrature",
        "École des Mines",
        "Institut national de recherche en sciences et technologies du numérique",
        "Institut de la gestion publique et du développement économique",
        "Délégation interministérielle à l’encadrement supérieur de l’État",
        "Institut national du service public",
        "Centre de formation de l’ANSSI",
        "Commission européenne",
        "Organisation internationale du travail",
        "UNESCO",
        "Académie de la transformation numérique du Québec",
        "non exhaustive",
    ),
    "/presse/": (
        "Floriane Beaudron",
        "floriane.beaudron@modernisation.gouv.fr",
        "01 71 21 12 50",
        "06 10 60 41 19",
    ),
    "/sur-mesure/": (
        "10 programmes sur mesure",
        "le ministère de l’Éducation nationale",
        "l’institut national du service public",
        "Académie de la transformation numérique",
    ),
    "/temoignages/": (
        "Isabelle Saurat, déléguée interministérielle à l’accessibilité",
        "Florence Guillaume, déléguée interministérielle à la sécurité routière",
        "François Adam, directeur des achats de l’État",
        "Clémence Lopez, responsable des portefeuilles Éducation nationale, Sports, "
        "Vie associative, Enseignement supérieur à beta.gouv.fr",
    ),
    "/expertises/intelligence-artificielle/": ("À venir", "En janvier 2025"),
}


@pytest.fixture(scope="module")
def said(published: BuiltSite) -> dict[str, str]:
    """Return what each page of the published site says."""
    return {where: page.text("main") for where, page in published.pages.items()}


@pytest.mark.parametrize("home", FACTS)
def test_each_fact_is_at_its_home(home: str, said: dict[str, str]) -> None:
    """Where a reader looks for a fact of the first year, it is said, with its qualifier."""
    assert not [fact for fact in FACTS[home] if fact not in said[home]]


def test_testimonials_are_short_extracts(said: dict[str, str], shared: Path) -> None:
    """What is quoted is in the source, and no testimonial is given whole."""
    source = (shared / "seeds" / "communique-bilan-1-an.txt").read_text()
    whole = [line.strip("« ».") for line in source.splitlines() if line.startswith("«")]
    assert len(whole) == 4
    for quote in whole:
        assert not [home for home, text in said.items() if quote in text], quote
