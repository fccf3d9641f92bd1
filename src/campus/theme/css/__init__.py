"""Style sheets made smaller: only what a given vocabulary of HTML can use is kept."""
