"""The address of a target, as one writes it in CAMPUS_PUBLISH_TARGET.

- `file:///srv/www`: a folder of this machine;
- `s3://compartiment?endpoint=https://s3.gra.io.cloud.ovh.net&region=gra&acl=public-read`:
  a bucket, or a folder of it: `s3://compartiment/essai?endpoint=…`. `acl` is sent with each file of
  the site, never with the state; `conditional=no` is for the providers that `campus doctor` says
  ignore If-Match.
"""

import os
import re
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qsl, urlsplit

from obstore.store import S3Store

from campus.publish.errors import StoreError
from campus.publish.stores.folder import FolderStore
from campus.publish.stores.objects import ObjectStore
from campus.publish.stores.store import Store

if TYPE_CHECKING:
    # Types only: obstore does not have these names when it runs.
    from obstore.store import ClientConfig, RetryConfig, S3Config

_OPTIONS = {"endpoint", "region", "acl", "conditional"}
_UNKNOWN = "CAMPUS_PUBLISH_TARGET n’est ni « file:///dossier » ni « s3://compartiment?endpoint=… »."
_KEYS = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")


def open_store(target: str) -> Store:
    """Return the store at an address; raise StoreError when it cannot be understood."""
    if not target:
        raise StoreError(
            "Où publier ? Donnez CAMPUS_PUBLISH_TARGET, par exemple « file:///srv/www » ou "
            "« s3://compartiment?endpoint=https://… »."
        )
    try:
        parts = urlsplit(target)
    except ValueError:
        raise StoreError(_UNKNOWN) from None
    if parts.scheme == "file" and not parts.netloc and parts.path.strip("/"):
        return FolderStore(Path(parts.path))
    if parts.scheme == "s3" and parts.netloc:
        return _bucket(parts)
    raise StoreError(_UNKNOWN)


def _bucket(parts: SplitResult) -> ObjectStore:
    options = dict(parse_qsl(parts.query))
    place = f"{parts.netloc}{parts.path}".strip("/")
    endpoint = options.get("endpoint", "").rstrip("/")
    if "@" in parts.netloc or "@" in endpoint:
        raise StoreError(
            "Une clé ne s’écrit jamais dans l’adresse : donnez AWS_ACCESS_KEY_ID et "
            "AWS_SECRET_ACCESS_KEY."
        )
    understood = options.keys() <= _OPTIONS and re.fullmatch(r"[\w.-]+(/[\w-][\w.-]*)*", place)
    if not understood or not re.fullmatch(r"(https?://[\w.:\[\]-]+)?", endpoint):
        raise StoreError(
            "L’adresse d’un compartiment est « s3://nom?endpoint=https://… » (ou « s3://nom/dossier"
            "?endpoint=… »), suivie au besoin de « &region= », « &acl=public-read », "
            "« &conditional=no »."
        )
    missing = [key for key in _KEYS if not os.environ.get(key)]
    if missing:
        raise StoreError(f"Il manque {' et '.join(missing)} dans l’environnement.")
    options["endpoint"] = endpoint
    hidden = _client(place, options, {})
    acl = {"x-amz-acl": options.get("acl", "")}
    return ObjectStore(
        name=f"s3://{place}",
        # One client where one is enough: it keeps its connections.
        shown=_client(place, options, acl) if "acl" in options else hidden,
        hidden=hidden,
        conditional=options.get("conditional") != "no",
        address=f"{endpoint}/{place}" if endpoint else "",
    )


def _client(place: str, options: dict[str, str], headers: dict[str, str]) -> S3Store:
    endpoint = options["endpoint"]
    bucket, _, folder = place.partition("/")
    config: S3Config = {
        "region": options.get("region", "us-east-1"),
        "access_key_id": os.environ[_KEYS[0]],
        "secret_access_key": os.environ[_KEYS[1]],
        "virtual_hosted_style_request": False,
    }
    if endpoint:
        config["endpoint"] = endpoint
    if token := os.environ.get("AWS_SESSION_TOKEN"):
        config["session_token"] = token
    client: ClientConfig = {
        "allow_http": endpoint.startswith("http://"),
        "timeout": "300s",
        "connect_timeout": "10s",
        "default_headers": headers,
    }
    # A minute and a half of trying again, ever more slowly.
    retries: RetryConfig = {
        "max_retries": 8,
        "retry_timeout": timedelta(seconds=90),
        "backoff": {
            "init_backoff": timedelta(milliseconds=100),
            "max_backoff": timedelta(seconds=5),
            "base": 2,
        },
    }
    return S3Store(
        bucket, prefix=folder or None, config=config, client_options=client, retry_config=retries
    )
