"""The accessibility statement, as it can be made on the day of the build."""

from collections.abc import Iterable
from datetime import date

from campus.catalogue import Catalogue
from campus.french.dates import long_date
from campus.model import Audit, Declaration
from campus.model.declaration import NON_CONFORME
from campus.pages.texts import typed
from campus.pages.views.publications import AuditView, DeclarationView
from campus.schemas.kinds import vocabulary

_RGAA = "RGAA"


def etat(catalogue: Catalogue, day: date) -> str:
    """Return the state that the foot of every page gives: without a statement, the worst."""
    made = next(iter(catalogue.declarations.values()), None)
    return vocabulary.ETATS_RGAA[made.etat_at(day) if made else NON_CONFORME]


def declaration_view(catalogue: Catalogue, day: date) -> DeclarationView | None:
    """Return the statement of the site, the first of the list."""
    made = next(iter(catalogue.declarations.values()), None)
    return _view(made, day) if made else None


def _view(made: Declaration, day: date) -> DeclarationView:
    valid = made.audit if made.audit and made.audit.is_valid(day) else None
    return DeclarationView(
        perimetre=typed(made.perimetre),
        etat=vocabulary.ETATS_RGAA[made.etat_at(day)],
        date=long_date(made.date),
        sans_audit=typed(made.sans_audit),
        audit=_audit(valid) if valid else None,
        non_conformites=_typed(made.non_conformites),
        derogations=_typed(made.derogations),
        exemptions=_typed(made.exemptions),
        technologies=_typed(made.technologies),
        schema=made.schema or "",
        plan=made.plan or "",
        courriel=made.courriel or "",
        formulaire=made.formulaire or "",
    )


def _audit(audit: Audit) -> AuditView:
    return AuditView(
        date=long_date(audit.date),
        auditeur=typed(audit.auditeur),
        taux=audit.taux,
        referentiel=typed(audit.referentiel or _RGAA),
        pages=_typed(audit.pages),
        environnements=_typed(audit.environnements),
    )


def _typed(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(typed(text) for text in texts)
