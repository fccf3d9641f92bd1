"""`python -m bench.peer`: what any checker of these files has to do, and nothing more.

PyYAML reads each header of the folder into a dict, with libyaml; no value is looked at. The check
is told as a ratio to it: both run on the same machine, at the same hour.
"""

from pathlib import Path

import yaml


def main() -> None:
    """Read every header below the current folder."""
    for path in Path().glob("**/*.md"):
        header = path.read_text("utf-8").split("\n---\n", 1)[0].removeprefix("---\n")
        yaml.load(header, Loader=yaml.CSafeLoader)


if __name__ == "__main__":
    main()
