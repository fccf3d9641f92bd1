"""The edge: what nginx says and does in front of the published site."""

from campus.publish.edge.nginx import Edge, render, write_edge
from campus.publish.edge.security import security_headers

__all__ = ["Edge", "render", "security_headers", "write_edge"]
