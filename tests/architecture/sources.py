"""The Python modules of the project, read with `ast`: what they import and the functions they hold.

A *room* is a package, or a single module, right below `campus`: `campus.problems.codes` belongs to
the room `problems`, `campus.plugin` is the room `plugin`, and `campus` itself has the empty name.
"""

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = "campus"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """A Python module: dotted name, path from the repository's root, number of lines, syntax."""

    name: str
    path: Path
    lines: int
    tree: ast.Module

    @property
    def room(self) -> str:
        """The room that the module belongs to."""
        return room_of(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One name that an import statement asks for; `where` is `path:line`."""

    importer: str
    target: str
    where: str
    in_function: bool


@cache
def read_modules(root: Path) -> tuple[Module, ...]:
    """Return every module of the package, sorted by path; read once."""
    source = root / "src"
    return tuple(_read(path, source) for path in sorted((source / PACKAGE).rglob("*.py")))


def room_of(name: str) -> str:
    """Return the room of a dotted module name."""
    return ".".join(name.split(".")[1:2])


def imports_of(module: Module, names: Collection[str]) -> Iterator[Import]:
    """Yield the imports of a module, wherever they stand; `names` are the project's modules.

    `from a import b` asks for the module `a.b` where there is one, else for `a`.
    """
    for node, in_function in _walk(module.tree):
        for target in _targets(node, module, names):
            yield Import(
                importer=module.name,
                target=target,
                where=f"{module.path}:{getattr(node, 'lineno', 1)}",
                in_function=in_function,
            )


def _walk(node: ast.AST, *, in_function: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield the statements below a node, and whether they are in a function."""
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.stmt | ast.excepthandler | ast.match_case):
            yield inner, in_function
            yield from _walk(inner, in_function=in_function or isinstance(inner, Function))


def functions_of(module: Module) -> Iterator[Function]:
    """Yield the functions and methods of a module, nested ones included."""
    for node in ast.walk(module.tree):
        if isinstance(node, Function):
            yield node


def length_of(function: Function) -> int:
    """Return the lines of a function from its `def` on, docstring left out: words are free."""
    last = function.end_lineno or function.lineno
    docstring = function.body[0] if ast.get_docstring(function, clean=False) is not None else None
    words = (docstring.end_lineno or 0) - docstring.lineno + 1 if docstring else 0
    return last - function.lineno + 1 - words


def _read(path: Path, source: Path) -> Module:
    text = path.read_text(encoding="utf-8")
    parts = path.relative_to(source).with_suffix("").parts
    return Module(
        name=".".join(parts[:-1] if parts[-1] == "__init__" else parts),
        path=path.relative_to(source.parent),
        lines=len(text.splitlines()),
        tree=ast.parse(text, filename=str(path)),
    )


def _targets(node: ast.AST, module: Module, names: Collection[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        base = _base(node, module)
        for alias in node.names:
            name = f"{base}.{alias.name}"
            yield name if name in names else base


def _base(node: ast.ImportFrom, module: Module) -> str:
    """Return the dotted name after `from`, a relative one made absolute."""
    if not node.level:
        return node.module or ""
    is_package = module.path.name == "__init__.py"
    parts = module.name.split(".")
    kept = parts[: len(parts) - node.level + is_package]
    return ".".join([*kept, *filter(None, [node.module])])
