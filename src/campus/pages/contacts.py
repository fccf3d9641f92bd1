"""Whom to write to or to call."""

from campus.french.dates import long_date
from campus.model import Contact
from campus.pages.texts import typed
from campus.pages.views.formation import ContactView
from campus.pages.views.page import Link


def contact_view(contact: Contact) -> ContactView:
    """Return whom to write to."""
    return ContactView(
        nom=typed(contact.nom),
        courriel=contact.courriel or "",
        telephones=tuple(map(_telephone, contact.telephones)),
        valide_du=long_date(contact.valide_du),
    )


def _telephone(number: str) -> Link:
    """Return a French number, which stays on one line, with its address."""
    digits = "".join(sign for sign in number if sign.isdigit() or sign == "+")
    href = f"tel:+33{digits[1:]}" if digits.startswith("0") else f"tel:{digits}"
    return Link(text=number.replace(" ", "\u00a0"), href=href)
