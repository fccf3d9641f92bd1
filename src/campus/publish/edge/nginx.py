"""The nginx configuration, generated from the same data as what a publication sends."""

from collections.abc import Collection
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from campus.mime import TYPES, UNKNOWN_TYPE
from campus.publish.edge.security import security_headers
from campus.publish.headers import ERROR_CACHE, HOUR_CACHE, RULES

_GENERATED = "# Écrit par « make nginx » : ne pas modifier ici (voir docs/exploitation.md).\n"
_HTML = "text/html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """What differs from one machine to another."""

    server_name: str = "campus.numerique.gouv.fr"
    http: str = "80"
    https: str = "443"
    certificate: str = "/etc/letsencrypt/live/campus.numerique.gouv.fr/fullchain.pem"
    key: str = "/etc/letsencrypt/live/campus.numerique.gouv.fr/privkey.pem"
    folder: str = "/srv/www"
    """The folder that is published to, for a disk."""
    bucket: str = "https://s3.gra.io.cloud.ovh.net/campus"
    """The address of the bucket, without a final slash, for an S3 origin."""
    bucket_host: str = "s3.gra.io.cloud.ovh.net"
    cache: str = "/var/cache/nginx/campus"
    includes: str = "/etc/nginx/campus"
    """The folder of the generated files that the others include."""


def write_edge(folder: Path, frame_hosts: Collection[str], edge: Edge | None = None) -> list[Path]:
    """Write the configuration below a folder and return its files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in render(frame_hosts, edge or Edge()).items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written


def render(frame_hosts: Collection[str], edge: Edge) -> dict[str, str]:
    """Return the text of each file by name."""
    return {
        "policy.conf": _GENERATED + _policy(edge),
        "headers.conf": _GENERATED + _headers(frame_hosts),
        "types.conf": _GENERATED + _types(),
        "compression.conf": _GENERATED + _compression(),
        "disk.conf": _GENERATED + _filled("disk.conf", edge),
        "bucket.conf": _GENERATED + _filled("bucket.conf", edge),
        "origin.conf": _GENERATED + _filled("origin.conf", edge),
        "redirects.sh": _GENERATED + _filled("redirects.sh", edge),
    }


def _policy(edge: Edge) -> str:
    """Return the maps from an address, then a status, to Cache-Control; and the redirects."""
    rules = "".join(f'    "~{_quoted(rule.pattern)}" "{rule.cache}";\n' for rule in RULES[:-1])
    return (
        "# Des adresses, parfois longues.\n"
        "map_hash_bucket_size 512;\nmap_hash_max_size 16384;\n\n"
        "# Cache-Control : selon l’adresse du fichier, puis selon la réponse.\n"
        f'map $uri $campus_kept {{\n    default "{RULES[-1].cache}";\n{rules}}}\n\n'
        "# « volatile » : une réponse partielle peut encore devenir une erreur 416.\n"
        f'map $status $campus_cache {{\n    volatile;\n    default "{ERROR_CACHE}";\n'
        f"    200 $campus_kept;\n    206 $campus_kept;\n    304 $campus_kept;\n"
        f'    301 "{HOUR_CACHE}";\n}}\n\n'
        "# Anciennes adresses : redirects.sh les apporte.\n"
        'map $uri $campus_moved {\n    default "";\n'
        f"    include {edge.includes}/redirects*.map;\n}}\n"
    )


def _headers(frame_hosts: Collection[str]) -> str:
    """Return the headers of every answer: nginx forgets them where a block adds one of its own."""
    lines = [
        f'add_header {name} "{value}" always;\n'
        for name, value in security_headers(frame_hosts).items()
    ]
    return "".join([*lines, "add_header Cache-Control $campus_cache always;\n"])


def _types() -> str:
    by_type: dict[str, list[str]] = {}
    for suffix, value in TYPES.items():
        by_type.setdefault(value.partition(";")[0], []).append(suffix)
    lines = "".join(f"    {kind} {' '.join(names)};\n" for kind, names in by_type.items())
    texts = " ".join(_text_types())
    return (
        f"types {{\n{lines}}}\ndefault_type {UNKNOWN_TYPE};\n"
        f"charset utf-8;\ncharset_types {texts};\n"
    )


def _compression() -> str:
    """Return what travels compressed: text, made once where a `.br` or `.gz` lies beside it."""
    texts = " ".join(_text_types())
    return (
        f"gzip on;\ngzip_vary on;\ngzip_comp_level 5;\ngzip_proxied any;\ngzip_types {texts};\n"
        f"brotli on;\nbrotli_comp_level 5;\nbrotli_types {texts};\n"
    )


def _text_types() -> list[str]:
    """Return the types of text, but HTML, which nginx always counts among them."""
    texts = {
        kind for kind, _, charset in (each.partition(";") for each in TYPES.values()) if charset
    }
    return sorted(texts - {_HTML})


def _filled(name: str, edge: Edge) -> str:
    """Return a template of this package, its `@words@` replaced."""
    text = (resources.files("campus.publish.edge") / name).read_text(encoding="utf-8")
    for field in Edge.__dataclass_fields__:
        text = text.replace(f"@{field}@", str(getattr(edge, field)))
    return text


def _quoted(pattern: str) -> str:
    """Return a pattern inside nginx's double quotes."""
    return pattern.replace("\\", "\\\\").replace('"', '\\"')
