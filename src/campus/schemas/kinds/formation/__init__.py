"""Courses: modules, parcours, and the sheet that they share."""
