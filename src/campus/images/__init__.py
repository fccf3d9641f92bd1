"""The images that editors upload, made light and safe, each once (layer 2).

Whatever may go wrong with an image is a sentence in French that stands in its place, never an
exception: an image comes from a telephone, from the Web, from anybody.
"""

from campus.images.picture import Derivative, Faulty, Images, Picture
from campus.images.survey import is_image, survey

__all__ = ["Derivative", "Faulty", "Images", "Picture", "is_image", "survey"]
