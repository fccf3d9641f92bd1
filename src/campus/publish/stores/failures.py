"""Failures of a store, told in French, without keys, signatures or stack traces."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from obstore.exceptions import (
    BaseError,
    NotFoundError,
    PermissionDeniedError,
    UnauthenticatedError,
)

from campus.french.faults import fault
from campus.publish.errors import StoreError

_REFUSALS = {
    "InvalidAccessKeyId": "la clé d’accès est inconnue (AWS_ACCESS_KEY_ID)",
    "SignatureDoesNotMatch": "la clé secrète n’est pas la bonne (AWS_SECRET_ACCESS_KEY)",
    "ExpiredToken": "la clé a expiré",
    "RequestTimeTooSkewed": "l’horloge de cette machine est fausse",
    "NoSuchBucket": "ce compartiment n’existe pas",
    "QuotaExceeded": "le quota du compartiment est atteint",
    "InsufficientCapacity": "le compartiment est plein",
}


@contextmanager
def spoken(target: str) -> Iterator[None]:
    """Turn what obstore or the system raises into a StoreError about `target`."""
    try:
        yield
    except (BaseError, OSError) as error:
        # `from None`: the original text may hold the access key and the string that was signed.
        raise StoreError(f"{target} : {_reason(error)}.") from None


def _reason(error: BaseError | OSError) -> str:
    said = str(error)
    code = re.search(r"<Code>(\w+)</Code>", said)
    if code and code[1] in _REFUSALS:
        return _REFUSALS[code[1]]
    if isinstance(error, NotFoundError):
        return "ce compartiment n’existe pas, ou un fichier attendu n’y est plus"
    if isinstance(error, PermissionDeniedError | UnauthenticatedError):
        return f"accès refusé{f' ({code[1]})' if code else ''} : vérifiez la clé et ses droits"
    if isinstance(error, OSError):
        return fault(error)
    status = re.search(r"\b[45]\d\d\b(?= [A-Z])", said)
    return f"le serveur ne répond pas comme prévu ({_detail(code, status)})"


def _detail(code: re.Match[str] | None, status: re.Match[str] | None) -> str:
    if code:
        return code[1]
    return f"HTTP {status[0]}" if status else "connexion impossible"
