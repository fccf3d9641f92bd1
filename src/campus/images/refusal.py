"""Why an image cannot be shown, in French, for its editor."""


class RefusedError(Exception):
    """An image is refused: what is wrong with it, and what to do."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
