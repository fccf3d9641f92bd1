"""Find an nginx for the tests: the machine's own, else Debian's package, unpacked only.

As a command (`make test` runs it), unpacks Debian's package below the environment where the machine
has none; says what to install where it cannot, and ends well all the same: the tests that need
nginx are then skipped, or fail when `CAMPUS_REQUIRE_NGINX` is set, as `.ci/run` does.
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

PACKAGES = (
    "nginx",
    "libnginx-mod-http-brotli-static",
    "libnginx-mod-http-brotli-filter",
    "libbrotli1",
)
UNPACKED = Path(sys.prefix) / "nginx"
MODULES = ("ngx_http_brotli_static_module.so", "ngx_http_brotli_filter_module.so")
ADVICE = (
    "nginx manque : les tests de publication qui le demandent ne passeront pas. Debian ou Ubuntu : "
    "« sudo apt install nginx libnginx-mod-http-brotli-static libnginx-mod-http-brotli-filter » ; "
    "macOS : « brew install nginx » (sans brotli)."
)


@dataclass(frozen=True, slots=True)
class Nginx:
    """A program, its brotli modules (none when it has none) and the folder of its libraries."""

    program: str
    modules: tuple[str, ...] = ()
    libraries: str = ""


def find() -> Nginx | None:
    """Return the nginx to test with, or None."""
    paths = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"
    if program := shutil.which("nginx", path=paths):
        return Nginx(program, _modules(Path("/usr/lib/nginx/modules")))
    unpacked = UNPACKED / "usr/sbin/nginx"
    if not unpacked.is_file():
        return None
    libraries = UNPACKED / "usr/lib" / f"{platform.machine()}-linux-gnu"
    return Nginx(str(unpacked), _modules(UNPACKED / "usr/lib/nginx/modules"), str(libraries))


def _modules(folder: Path) -> tuple[str, ...]:
    found = tuple(str(folder / name) for name in MODULES if (folder / name).is_file())
    return found if len(found) == len(MODULES) else ()


def unpack() -> bool:
    """Unpack Debian's packages; return whether that could be done. Nothing is installed."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return False
    with tempfile.TemporaryDirectory() as folder:
        if not _download(folder):
            # Fresh machines and containers have no lists of packages yet; root may fetch them.
            subprocess.run(["apt-get", "-qq", "update"], check=False, capture_output=True)  # noqa: S607
            if not _download(folder):
                return False
        UNPACKED.mkdir(exist_ok=True)
        for package in Path(folder).glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, UNPACKED], check=True)  # noqa: S607
    return find() is not None


def _download(folder: str) -> bool:
    command = ["apt-get", "-qq", "download", *PACKAGES]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True)
    return done.returncode == 0


if __name__ == "__main__" and not (find() or unpack()):
    sys.stderr.write(f"{ADVICE}\n")
