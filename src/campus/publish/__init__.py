"""Publishing the built site without one broken page (layer 8).

The order of a publication is the whole idea. Hashed assets first, then the pages that do not exist
yet, then the pages that change, the lists, the feeds; the commit; only days later the deletions.
At every moment, and for every copy of a page in any cache, each link and each asset answers.
"""
