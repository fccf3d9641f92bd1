"""The table of codes: every kind of problem, by the stage that finds it."""

from campus.problems.codes import bodies, fields, files, french, links, reading, upkeep
from campus.problems.codes.code import GUIDE, Code, Level

CODES: dict[str, Code] = {
    code.name: code
    for table in (reading, fields, files, bodies, links, french, upkeep)
    for code in table.TABLE
}

__all__ = ["CODES", "GUIDE", "Code", "Level"]
