"""`make audit`: what Lighthouse says of a page of each main kind, on a simulated phone.

The real site is built and served by nginx with the generated configuration: TLS, HTTP/2, brotli,
the headers of security. Each page is judged RUNS times; its performance is the median. Exits 1
when a page has less than is asked.
"""

import json
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from campus.publish.edge import Edge
from tests.browser import chromium
from tests.publish import nginx
from tests.publish.servers import front

ROOT = Path(__file__).resolve().parents[2]
LIGHTHOUSE = Path(__file__).parent / "node_modules/lighthouse/cli/index.js"
RUNS = 3
PAGES = {
    "accueil": "/",
    "liste": "/parcours/",
    "catalogue": "/catalogue/",
    "parcours": "/parcours/directeurs-administrations-centrales/",
    "module": "/modules/expeditions-apprenantes/",
    "actualité": "/actualites/cooperation-franco-quebecoise/",
    "page": "/a-propos/",
}
ASKED = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
FLAGS = "--headless=new --no-sandbox --disable-gpu --ignore-certificate-errors"

Report = Mapping[str, Any]


def main() -> int:
    """Print the table, then what costs points; return the exit code."""
    server = nginx.find()
    if server is None:
        print(nginx.ADVICE, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        folder.chmod(0o755)
        _build(folder / "site")
        (folder / "nginx").mkdir()
        edge = Edge(folder=str(folder / "site"))
        with front(server, folder / "nginx", "disk", edge) as place:
            reports = {
                name: [_judged(f"https://localhost:{place.https}{path}") for _ in range(RUNS)]
                for name, path in PAGES.items()
            }
    print(
        f"{'page':10}" + "".join(f"{category:>15}" for category in ASKED) + "    LCP    CLS    KB"
    )
    missed = [name for name, runs in reports.items() if _told(name, runs)]
    return 1 if missed else 0


def _build(output: Path) -> None:
    command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py", "-o", str(output)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _judged(address: str) -> Report:
    """Return what Lighthouse says of an address, once."""
    found = chromium.find()
    node = Path(sysconfig.get_path("scripts")) / "node"
    command = [
        str(node),
        str(LIGHTHOUSE),
        address,
        "--quiet",
        "--output=json",
        "--output-path=stdout",
    ]
    done = subprocess.run(
        [*command, f"--only-categories={','.join(ASKED)}", f"--chrome-flags={FLAGS}"],
        env={**os.environ, **found.environment, "CHROME_PATH": str(found.executable)},
        check=True,
        capture_output=True,
    )
    report: Report = json.loads(done.stdout)
    return report


def _told(name: str, runs: list[Report]) -> bool:
    """Print the line of a page, and what costs it points; return whether it has too few."""
    scores = {
        category: round(
            statistics.median(run["categories"][category]["score"] for run in runs) * 100
        )
        for category in ASKED
    }
    audits = runs[0]["audits"]
    print(
        f"{name:10}"
        + "".join(f"{score:15}" for score in scores.values())
        + f"{audits['largest-contentful-paint']['numericValue'] / 1000:7.2f}"
        + f"{audits['cumulative-layout-shift']['numericValue']:7.3f}"
        + f"{audits['total-byte-weight']['numericValue'] / 1024:6.0f}"
    )
    missed = [category for category, score in scores.items() if score < ASKED[category]]
    for category in missed:
        for audit in runs[0]["categories"][category]["auditRefs"]:
            found = audits[audit["id"]]
            if audit["weight"] and found["score"] is not None and found["score"] < 1:
                print(f"    {category}: {found['title']} {found.get('displayValue', '')}")
    return bool(missed)


sys.exit(main())
