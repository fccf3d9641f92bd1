"""What is wrong with the content: values that one place prints (layer 0)."""

from campus.problems.codes import CODES, GUIDE, Code, Level
from campus.problems.problem import Place, Problem, Problems

__all__ = ["CODES", "GUIDE", "Code", "Level", "Place", "Problem", "Problems"]
