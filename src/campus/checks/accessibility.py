"""An accessibility statement claims no more than its audit shows."""

from collections.abc import Iterator

from campus.catalogue import Contents
from campus.model import Audit, Declaration
from campus.model.declaration import NON_CONFORME, TOTALE
from campus.problems import Problem
from campus.schemas.kinds import vocabulary
from campus.settings import Settings

_MOST = 100


def check_declaration(contents: Contents, settings: Settings) -> Iterator[Problem]:
    """A site says that it is compliant on the day of an audit, its auditor and its rate only."""
    today = settings.maintenant.date()
    for entry, declaration in contents.of(Declaration):
        place, said = entry.place("etat"), vocabulary.ETATS_RGAA[declaration.etat]
        audit = declaration.audit
        if declaration.etat != NON_CONFORME and (fault := _fault(declaration.etat, audit)):
            hint = "écrivez « etat: non-conforme », ou donnez audit: date, auditeur, taux"
            yield Problem(place, "declaration", f"« {said} » : {fault}", hint)
        elif audit and not audit.is_valid(today):
            why = "à venir" if audit.date > today else "de plus de trois ans"
            message = f"l’audit est {why} : la page déclare le site non conforme"
            yield Problem(entry.place("audit"), "audit", message, "faites auditer le site")


def _fault(etat: str, audit: Audit | None) -> str:
    """Return why a state cannot be declared, nothing when it can."""
    if audit is None:
        return "aucun audit ne le montre"
    if audit.taux > _MOST:
        return f"un taux de {audit.taux} % n’existe pas"
    if audit.etat == NON_CONFORME or (etat == TOTALE and audit.etat != TOTALE):
        return f"l’audit a trouvé {audit.taux} % des critères respectés"
    return ""
