"""The longest and the shortest texts that content may hold, on every kind of page."""

from tests.sites import module

LONG_WORD = "interministérialisationdesinfrastructures"
ADDRESS = "https://exemple.gouv.fr/une/adresse/tres/longue/que/rien/ne/coupe/index.html?page=1"
TITLE = (f"{LONG_WORD} : choisir, avec les agents et les usagers, un hébergement souverain, " * 2)[
    :140
].rstrip(" ,:")
"""A title as long as the schema allows, which begins with a word wider than a phone."""

LEAD = f"{LONG_WORD.capitalize()} et {ADDRESS}, un chapeau qui ne s’arrête pas. " * 3
BODY = (
    f"## {TITLE}\n\n{LEAD}\n\n- {LONG_WORD}\n- {ADDRESS}\n\n"
    f"| {LONG_WORD} | {LONG_WORD} |\n|---|---|\n| {ADDRESS} | {LONG_WORD} |\n\n"
    f"> {ADDRESS}\n\n```text\n{LONG_WORD * 5}\n```\n\n`{LONG_WORD * 3}`\n"
)
TRAINERS = tuple(f"formateur-{number}" for number in range(1, 13))
TAGS = f"tags:\n- {LONG_WORD}\n- {LONG_WORD} sans aucune fin"


def _module(number: int, *more: str, title: str, lead: str, goals: int, body: str) -> str:
    text = module(number, *more).replace(f"title: Module {number}", f'title: "{title}"')
    text = text.replace("chapeau-text: Un chapeau.", f'chapeau-text: "{lead}"')
    listed = "".join(f'- "Comprendre {title[:100]} ({n})"\n' for n in range(1, goals + 1))
    text = text.replace("- Comprendre\n", listed)
    return text.replace("## Programme\n", body)


def _parcours() -> str:
    text = _module(1, TAGS, title=TITLE, lead=LEAD, goals=7, body=BODY).replace("MOD-", "PAR-")
    text = text.replace("type: mooc\n", "").replace("duree: 1 h\n", "")
    steps = "".join(
        f'- titre: "{TITLE}"\n  description: "{LEAD}"\n  modules:\n  - long\n  - ref: a\n'
        f'    facultatif: true\n  - externe:\n      titre: "{TITLE}"\n      url: {ADDRESS}\n'
        for _ in range(2)
    )
    return text.replace(
        "date-verification", f"categorie: metier\nordre: libre\netapes:\n{steps}date-verification"
    )


def _formateur(number: int) -> str:
    name = LONG_WORD.capitalize() if number == 1 else f"Nom{number}"
    return (
        f'---\nprenom: Camille\nnom: {name}\nfonction: "{TITLE}"\norganisme: dinum\n'
        "statut: interne-remunere\nexpertises:\n- data\nconsentement:\n  date: 2026-11-01\n"
        f"  portee: Essai\n---\n\n{LEAD}\n"
    )


def _actualite(title: str, lead: str, body: str, *more: str) -> str:
    header = "\n".join((f'title: "{title}"', "date: 2026-11-01", "categories:", "- Actualité"))
    return "\n".join(("---", header, f'chapeau-text: "{lead}"', *more, "---", "", body))


SESSION = (
    "formation: modules/long\ndebut: 2026-12-01 09:00:00 +01:00\nfin: 2026-12-01 17:00:00 +01:00\n"
    f'modalite: presentiel\nlieu:\n  nom: "{TITLE}"\n  adresse: "{ADDRESS}"\n  ville: Paris\n'
    "inscription:\n  url: non-communique\n  ouverture: 2026-11-01\n  cloture: 2026-11-25\n"
    "places: 12\nstatut: prevue\nformateurs:\n"
    + "".join(f"- {slug}\n" for slug in TRAINERS)
    + "organisateur: dinum\n"
)

EXTREMES: dict[str, str] = {
    "content/expertises/data.md": (
        f'---\ntitle: "{TITLE}"\nordre: 1\nstatut: ouverte\nchapeau-text: "{LEAD}"\n---\n\n{BODY}'
    ),
    "content/expertises/x.md": "---\ntitle: X\nordre: 2\nstatut: a-venir\n---\n",
    "content/modules/long.md": _module(
        1,
        TAGS,
        "formateurs:",
        *(f"- {slug}" for slug in TRAINERS),
        title=TITLE,
        lead=LEAD,
        goals=7,
        body=BODY,
    ),
    "content/modules/a.md": _module(2, title="A", lead="B", goals=1, body="C\n"),
    "parcours/long.md": _parcours(),
    "content/sessions/long.yml": SESSION,
    "actualites/2026-11-01-long.md": _actualite(
        TITLE, LEAD, BODY, TAGS, "formations:", "- modules/long"
    ),
    "actualites/2026-11-02-a.md": _actualite("A", "B", "C\n"),
    "content/pages/long.md": f'---\ntitle: "{TITLE}"\nchapeau-text: "{LEAD}"\n---\n\n{BODY}',
    "content/pages/a.md": "---\ntitle: A\n---\n\nB\n",
    **{f"content/formateurs/{slug}.md": _formateur(n) for n, slug in enumerate(TRAINERS, 1)},
}
"""A small site whose every text is as long, or as short, as it may be."""

PAGES = (
    "/",
    "/catalogue/",
    "/recherche/",
    "/parcours/",
    "/parcours/long/",
    "/modules/",
    "/modules/long/",
    "/modules/a/",
    "/expertises/",
    "/expertises/data/",
    "/expertises/x/",
    "/formateurs/",
    "/formateurs/formateur-1/",
    "/agenda/",
    "/actualites/",
    "/actualites/long/",
    "/actualites/a/",
    "/long/",
    "/a/",
    "/plan-du-site/",
)
