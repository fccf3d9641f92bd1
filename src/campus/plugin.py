"""Campus as a Pelican plugin: the only module that knows Pelican.

Pelican reads the settings, loads the theme, gives the Jinja environment and runs one generator:
ours, which runs the steps of the build. Its own generators find no files and write nothing.
"""

import os
import sys
import time
from pathlib import Path

from pelican import signals
from pelican.generators import Generator

from campus.build import Build, Output, Written, build, write
from campus.catalogue import illustrate, link, load
from campus.checks import check
from campus.french.faults import fault
from campus.french.words import count
from campus.problems import Level, Problems
from campus.problems.human import report
from campus.problems.terminal import look_of
from campus.reading.lines import source_of
from campus.settings import Settings


class SiteGenerator(Generator):
    """Checks the content, then makes the site; leaves the output alone when content is wrong."""

    def generate_context(self) -> None:
        """Read, check and link the content; exit with 1 on an error, before anything is written."""
        self.started = time.perf_counter()
        self.campus: Settings = self.settings["CAMPUS"]
        contents = illustrate(load(self.campus.root), self.campus.root)
        self._tell(check(contents, self.campus))
        self.catalogue = link(contents, self.campus.maintenant, exemples=self.campus.exemples)

    def generate_output(self, _writer: object) -> None:
        """Make every file of the site, then write those that changed."""
        given = Build(
            catalogue=self.catalogue,
            settings=self.campus,
            environment=self.env,
            theme=Path(self.theme),
            found=[],
        )
        outputs = list(build(given))
        self._tell(given.found)
        written = self._write(outputs, Path(self.output_path))
        seconds = f"{time.perf_counter() - self.started:.2f}".replace(".", ",")
        print(
            f"Site construit en {seconds} s : {count(written.made, 'fichier')}, "
            f"dont {written.changed} réécrits et {written.removed} supprimés."
        )

    def _write(self, outputs: list[Output], folder: Path) -> Written:
        """Write the files; exit with 2 when the system refuses: the next build goes on from there.

        A publication refuses what a build has not finished.
        """
        try:
            return write(outputs, folder)
        except OSError as error:
            print(
                f"Le site n’a pas pu être écrit dans {folder} : {fault(error)}. Remédiez-y, puis "
                "relancez la même commande.",
                file=sys.stderr,
            )
            sys.exit(2)

    def _tell(self, problems: Problems) -> None:
        """Print the problems; exit with 1 when one of them is an error."""
        if problems:
            look = look_of(sys.stderr, os.environ)
            lines = report(problems, source_of(self.campus.root), look)
            print("\n".join(lines), file=sys.stderr)
        if any(problem.level is Level.ERREUR for problem in problems):
            sys.exit(1)


def register() -> None:
    """Give Pelican our generator."""
    signals.get_generators.connect(_generators)


def _generators(_pelican: object) -> type[SiteGenerator]:
    return SiteGenerator
