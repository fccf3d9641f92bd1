"""A mistake for each code, made in the specimen, and what the check answers to it."""
