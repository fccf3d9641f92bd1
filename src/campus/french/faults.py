"""Why the system refused to read or write, in French."""

import errno

_FAULTS = {
    errno.ENOSPC: "le disque est plein",
    errno.EDQUOT: "le quota du disque est atteint",
    errno.EFBIG: "un fichier est trop gros pour ce disque",
    errno.EACCES: "ce compte n’a pas le droit d’y écrire",
    errno.EPERM: "ce compte n’a pas le droit d’y écrire",
    errno.EROFS: "ce disque ne s’ouvre qu’en lecture",
    errno.ENOENT: "ce dossier ne peut pas être créé",
    errno.ENOTDIR: "ce n’est pas un dossier",
}


def fault(error: OSError) -> str:
    """Return the reason, as the end of a sentence."""
    return _FAULTS.get(error.errno or 0) or error.strerror or type(error).__name__
