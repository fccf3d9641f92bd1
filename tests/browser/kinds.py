"""One page of each kind, and the screens to look at it on."""

from playwright.sync_api import ViewportSize

DESKTOP: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 320, "height": 640}
PAGES = (
    "/",
    "/parcours/",
    "/parcours/directeurs-administrations-centrales/",
    "/parcours/metier-responsable-de-produit/",
    "/catalogue/",
    "/catalogue/expertise/data/",
    "/recherche/",
    "/modules/",
    "/modules/expeditions-apprenantes/",
    "/expertises/",
    "/expertises/transformation-numerique/",
    "/expertises/data/",
    "/formateurs/",
    "/agenda/",
    "/actualites/",
    "/actualites/cooperation-franco-quebecoise/",
    "/actualites/tags/international/",
    "/formateur/",
    "/partenaires/",
    "/temoignages/",
    "/a-propos/",
    "/plan-du-site/",
    "/404.html",
)
LONG = (
    "/parcours/",
    "/catalogue/",
    "/recherche/",
    "/modules/",
    "/expertises/",
    "/agenda/",
    "/plan",
)
"""Where lists begin: they may have more elements than others (design of the budgets)."""
