"""The edge: what nginx says and does in front of the published site."""

from campus.publish.edge.nginx import Edge, render, write_edge
from campus.publish.edge.security import local_headers, security_headers

__all__ = ["Edge", "local_headers", "render", "security_headers", "write_edge"]
