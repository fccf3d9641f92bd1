"""What a map shows: stages in order, their stops, and which stop comes before which."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """A stop; `after` are the names of those to pass first, `href` is empty when it has no page."""

    name: str
    title: str
    detail: str = ""
    href: str = ""
    after: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A group of stops under a title."""

    title: str
    stops: tuple[Stop, ...]
