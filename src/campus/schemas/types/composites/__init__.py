"""Types made of others: blocks of keys, lists, alternatives."""
