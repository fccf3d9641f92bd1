"""`docs/erreurs.md`: what each message means, why it matters and how to mend it."""

import re

from campus.guides.examples.answers import answer
from campus.problems.codes import Code, Level, bodies, fields, files, french, links, reading, upkeep

_HEAD = """\
# Les messages de la vérification

Ce document est produit par `make docs` à partir de la table des codes que la vérification emploie.
Le code d’un message est entre crochets : `parcours/x.md:9:5 : erreur [reference] …`. Les champs
sont décrits dans [champs.md](champs.md).

- Une **erreur** arrête la publication : la page dirait quelque chose de faux, ou ne se lirait pas.
- Un **avertissement** (`attention`) est montré et n’arrête rien. Une page peut taire l’un d’eux,
  en disant pourquoi ; le total reste compté :

```yaml
ignorer:
- code: alternative
  raison: logo décoratif
```

`python -m campus fix` répare à votre place ce qui se répare sans risque, et montre avant ce qu’il
changerait.
"""
_SECTIONS = (
    ("Lire le fichier", reading.TABLE),
    ("Les champs de l’en-tête", fields.TABLE),
    ("D’un fichier à l’autre", files.TABLE),
    ("Le texte et les images", bodies.TABLE),
    ("Les liens", links.TABLE),
    ("Le français", french.TABLE),
    ("La tenue à jour", upkeep.TABLE),
)
_SIGNS = re.compile(r"[\\`*\[\]<>|]")
_LEVELS = {Level.ERREUR: "erreur", Level.ATTENTION: "avertissement"}


def errors_guide() -> str:
    """Return the guide, in Markdown, each code under a heading of its own."""
    lines = [_HEAD]
    for title, table in _SECTIONS:
        lines += [f"- {title} : {', '.join(f'[{code.name}](#{code.name})' for code in table)}"]
    for title, table in _SECTIONS:
        lines += ["", f"## {title}"]
        for code in table:
            lines += ["", *_code(code)]
    return "\n".join([*lines, ""])


def _shown(text: str) -> str:
    """Return a text whose signs of Markdown are shown, not acted upon."""
    return _SIGNS.sub(r"\\\g<0>", text)


def _code(code: Code) -> list[str]:
    return [
        f"### {code.name}",
        "",
        f"**{_shown(code.title)}** ({_LEVELS[code.level]}).",
        "",
        f"- **Pourquoi.** {_shown(code.why)}",
        f"- **Que faire.** {_shown(code.mend)}",
        *(["", "```text", *example, "```"] if (example := answer(code.name)) else []),
    ]
