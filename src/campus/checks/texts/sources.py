"""The texts of an entry: its body, and the values of its header that readers read."""

HEADER_KEYS = (
    "title",
    "chapeau-text",
    "methodes",
    "evaluation",
    "modalites-acces",
    "delai-acces",
    "tarif",
)
