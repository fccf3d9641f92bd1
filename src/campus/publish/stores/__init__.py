"""Where a site can live: a bucket, or a folder of this machine."""

from campus.publish.stores.addresses import open_store
from campus.publish.stores.folder import FolderStore
from campus.publish.stores.objects import ObjectStore
from campus.publish.stores.store import PRIVATE, Listed, Store, Stored

__all__ = ["PRIVATE", "FolderStore", "Listed", "ObjectStore", "Store", "Stored", "open_store"]
