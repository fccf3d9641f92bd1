"""What stops a publication: sentences in French for the operator."""


class PublishError(Exception):
    """A publication stopped; its text is a whole sentence in French, without any secret."""


class RefusedError(PublishError):
    """The site may not be published so: someone has to decide (exit code 1)."""


class StoreError(PublishError):
    """The target cannot be reached, read or written (exit code 2)."""
