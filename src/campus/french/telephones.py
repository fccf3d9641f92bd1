"""Telephone numbers of France, as people write them."""

import re

NUMBER = r"0[1-9](?:[ .]?\d\d){4}|\+\d{1,3}(?:[ .]?\d){6,12}|[13](?:[ .]?\d){1,3}"
"""The form of a number: national, international or short."""
_NOT_OF_A_NUMBER = re.compile(r"[^\d+ ]+")
_NATIONAL, _WITHOUT_ZERO = 10, 9
_PAIRS = re.compile(r"\d\d(?=\d)")


def is_number(text: str) -> bool:
    """Tell whether a text is one number: « 01 71 21 12 50 », « +33 1 71 21 12 50 », « 3939 »."""
    return re.fullmatch(NUMBER, text) is not None


def guess(text: str) -> str:
    """Return the number that a text means, nothing when it means none that is sure.

    Spreadsheets drop the first zero: « 171211250 » → 01 71 21 12 50.
    """
    text = text.replace("(0)", "")
    digits = "".join(sign for sign in text if sign.isdigit())
    if text.startswith("0033"):
        return guess(f"+{text[2:]}")
    if len(digits) == _WITHOUT_ZERO and digits[0] != "0" and "+" not in text:
        digits = f"0{digits}"
    if len(digits) == _NATIONAL and "+" not in text:
        number = _PAIRS.sub(r"\g<0> ", digits)
    else:
        number = " ".join(_NOT_OF_A_NUMBER.sub(" ", text).split())
    return number if is_number(number) else ""
