"""A request signed for S3 (AWS Signature Version 4): to make a bucket that readers can read."""

import hashlib
import hmac
import urllib.request
from datetime import UTC, datetime
from functools import reduce


def signed_put(host: str, path: str, query: str, body: bytes, keys: tuple[str, str]) -> None:
    """PUT a body at `http://host/path?query`; `query` is already in canonical form."""
    now = datetime.now(UTC)
    stamp, day = f"{now:%Y%m%dT%H%M%SZ}", f"{now:%Y%m%d}"
    digest = hashlib.sha256(body).hexdigest()
    headers = {"host": host, "x-amz-content-sha256": digest, "x-amz-date": stamp}
    names = ";".join(headers)
    canonical = "\n".join(("PUT", path, query, *map(":".join, headers.items()), "", names, digest))
    scope = f"{day}/us-east-1/s3/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    secret = reduce(_mac, scope.split("/"), f"AWS4{keys[1]}".encode())
    signature = _mac(secret, text).hex()
    authorization = (
        f"AWS4-HMAC-SHA256 Credential={keys[0]}/{scope},SignedHeaders={names},Signature={signature}"
    )
    request = urllib.request.Request(
        f"http://{host}{path}{'?' * bool(query)}{query}",
        data=body,
        method="PUT",
        headers={**headers, "Authorization": authorization},
    )
    urllib.request.urlopen(request, timeout=10).close()  # noqa: S310 (our own server)


def _mac(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), "sha256")
