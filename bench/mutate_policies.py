"""Changes the numeric policies one place at a time and counts the changes that tests notice.

    python -m bench.mutate_policies [module ...]

Comparisons are turned, constants moved, `and` and `or` exchanged, `not` dropped, operators
exchanged. Each change is put into the running functions, and the tests of the numeric policies
are run until one fails.
"""

import ast
import copy
import importlib
import io
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

import pytest

MODULES = (
    "policies.calorie_minimum", "policies.calorie_maximum", "policies.protein_minimum",
    "policies.weight_loss_rate", "policies._case",
)  # fmt: skip
_TESTS = [
    str(path)
    for name in ("calorie_minimum", "calorie_maximum", "protein_minimum", "weight_loss_rate", "numeric_grammar")
    for path in [Path(__file__).parents[1] / "tests" / "policies" / f"test_{name}.py"]
]  # fmt: skip
_TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip


def mutants(tree: ast.Module) -> Iterator[tuple[int, str, ast.Module]]:
    """Yield (line, what was changed, changed tree) for each place."""
    for at, node in enumerate(ast.walk(tree)):
        for kind in _changes(node):
            changed = copy.deepcopy(tree)
            target = list(ast.walk(changed))[at]
            _apply(target, kind)
            yield getattr(node, "lineno", 0), kind, ast.fix_missing_locations(changed)


def _changes(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Compare):
        return ["turned comparison"]
    if isinstance(node, ast.BoolOp):
        return ["and for or"]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return ["not dropped"]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub | ast.Mult | ast.Div):
        return ["other operator"]
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return (
            ["True for False"] if isinstance(node.value, bool) else ["constant up", "constant down"]
        )
    return []


def _apply(node: ast.AST, kind: str) -> None:
    if isinstance(node, ast.Compare):
        node.ops[0] = _TURNED[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    elif isinstance(node, ast.UnaryOp):
        node.op = ast.UAdd() if isinstance(node.op, ast.USub) else ast.Not()
        node.operand = ast.UnaryOp(ast.Not(), node.operand)
    elif isinstance(node, ast.BinOp):
        turned = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult}
        node.op = turned[type(node.op)]()
    elif isinstance(node, ast.Constant):
        value = node.value
        step = 0.1 * (abs(value) or 1) if isinstance(value, float) else max(1, abs(value) // 10)  # type: ignore[arg-type, operator]
        node.value = (
            (not value)
            if isinstance(value, bool)
            else value + (step if kind == "constant up" else -step)
        )  # type: ignore[operator]


def put_in(module: ModuleType, code: CodeType) -> None:
    """Run changed code, and give its functions and constants to whoever holds the old ones."""
    fresh: dict[str, Any] = {**vars(module)}
    exec(code, fresh)
    for name, old in list(vars(module).items()):
        new = fresh.get(name)
        if isinstance(old, FunctionType) and isinstance(new, FunctionType):
            old.__code__ = new.__code__
        elif isinstance(old, type) and isinstance(new, type) and old.__module__ == module.__name__:
            _put_in_class(old, new)
        elif isinstance(old, int | float) and not name.startswith("__"):
            for other in [one for key, one in sys.modules.items() if key.startswith("policies")]:
                if name in vars(other):
                    setattr(other, name, new)


def _put_in_class(old: type, new: type) -> None:
    for name, member in vars(new).items():
        known = vars(old).get(name)
        if isinstance(member, property) and isinstance(known, property):
            known.fget.__code__ = member.fget.__code__  # type: ignore[union-attr]
        elif (
            isinstance(member, FunctionType) and isinstance(known, FunctionType) and member.__doc__
        ):
            known.__code__ = member.__code__


def is_noticed() -> bool:
    quiet = io.StringIO()
    with redirect_stdout(quiet), redirect_stderr(quiet):
        return pytest.main(["-x", "-q", "-p", "no:cacheprovider", *_TESTS]) != 0


def main() -> None:
    total = killed = 0
    if is_noticed():
        sys.exit("the tests fail before anything is changed")
    for name in sys.argv[1:] or MODULES:
        module = importlib.import_module(name)
        path = Path(str(module.__file__))
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        alive, seen = [], 0
        for line, kind, changed in mutants(tree):
            seen += 1
            put_in(module, compile(changed, str(path), "exec"))
            if not is_noticed():
                alive.append(f"{path.name}:{line} {kind}")
                print(f"  alive: {alive[-1]}", flush=True)
            put_in(module, compile(tree, str(path), "exec"))
        total, killed = total + seen, killed + seen - len(alive)
        print(f"{name}: {seen - len(alive)} of {seen} noticed", flush=True)
    print(f"all: {killed} of {total} noticed ({killed / max(total, 1):.0%})")


if __name__ == "__main__":
    main()
