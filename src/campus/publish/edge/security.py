"""The security headers of every answer, errors included."""

from collections.abc import Collection

# A subdomain that is not ready for `preload` drops that word: see docs/exploitation.md.
_TRANSPORT = "max-age=63072000; includeSubDomains; preload"
_UPGRADE = "upgrade-insecure-requests"
_REFUSED_FEATURES = (
    "accelerometer",
    "camera",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "payment",
    "usb",
    "browsing-topics",
)


def local_headers(frame_hosts: Collection[str]) -> dict[str, str]:
    """Return the same headers for a server without TLS, on the machine of an editor."""
    headers = security_headers(frame_hosts)
    del headers["Strict-Transport-Security"]
    policy = content_policy(frame_hosts).removesuffix(f"; {_UPGRADE}")
    return headers | {"Content-Security-Policy": policy}


def security_headers(frame_hosts: Collection[str]) -> dict[str, str]:
    """Return the headers by name; `frame_hosts` are the video players that content may frame."""
    return {
        "Strict-Transport-Security": _TRANSPORT,
        "Content-Security-Policy": content_policy(frame_hosts),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _REFUSED_FEATURES),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }


def content_policy(frame_hosts: Collection[str]) -> str:
    """Return the Content-Security-Policy: nothing inline, nothing from elsewhere but the players.

    `data:` images are the icons that the DSFR keeps in its style sheet.
    """
    frames = " ".join(f"https://{host}" for host in sorted(frame_hosts)) or "'none'"
    directives = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "manifest-src": "'self'",
        "frame-src": frames,
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    said = "; ".join(f"{name} {value}" for name, value in directives.items())
    return f"{said}; {_UPGRADE}"
