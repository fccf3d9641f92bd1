"""Measures: ratios of one run, never timed tests. `make bench`."""
