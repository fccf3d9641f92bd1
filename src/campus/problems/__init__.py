"""What is wrong with the content: values that one place prints (layer 0)."""

from campus.problems.codes import CODES, Code, Level
from campus.problems.problem import Place, Problem, Problems

__all__ = ["CODES", "Code", "Level", "Place", "Problem", "Problems"]
