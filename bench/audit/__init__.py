"""`make audit`: Lighthouse on the real site, served as in production."""
