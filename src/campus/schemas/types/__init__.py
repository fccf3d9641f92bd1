"""Types of field: each reads a YAML node into a value or says, in French, why it cannot."""

from campus.schemas.types.composites.blocks import Block
from campus.schemas.types.composites.either import Either
from campus.schemas.types.composites.lists import ListOf
from campus.schemas.types.composites.mapping import Mapping
from campus.schemas.types.field import Field, Type
from campus.schemas.types.reader import UPLOAD, Reader, Reference
from campus.schemas.types.references import Link
from campus.schemas.types.scalars import Boolean, Choice, Number
from campus.schemas.types.strings import Email, Matching, Phone, Upload, Url
from campus.schemas.types.texts import Text
from campus.schemas.types.times import Day, Duration, Moment

__all__ = [
    "UPLOAD",
    "Block",
    "Boolean",
    "Choice",
    "Day",
    "Duration",
    "Either",
    "Email",
    "Field",
    "Link",
    "ListOf",
    "Mapping",
    "Matching",
    "Moment",
    "Number",
    "Phone",
    "Reader",
    "Reference",
    "Text",
    "Type",
    "Upload",
    "Url",
]
