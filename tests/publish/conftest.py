"""What the tests of publication share: one real server a session, one bucket a test."""

import os
from collections.abc import Iterator

import pytest

from tests.publish import nginx as nginx_of_tests
from tests.publish.nginx import Nginx
from tests.publish.servers import KEYS, Bucket, new_bucket, seaweed


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Return the port of a real S3 server."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in KEYS.items():
            patch.setenv(name, value)
        with seaweed(tmp_path_factory.mktemp("seaweed")) as port:
            yield port


@pytest.fixture
def bucket(server: int, monkeypatch: pytest.MonkeyPatch) -> Bucket:
    """Return an empty bucket, whose keys are in the environment."""
    for name, value in KEYS.items():
        monkeypatch.setenv(name, value)
    return new_bucket(server)


@pytest.fixture(scope="module")
def shared_bucket(server: int) -> Iterator[Bucket]:
    """Return a bucket for all tests of a module, whose keys are in the environment."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in KEYS.items():
            patch.setenv(name, value)
        yield new_bucket(server)


@pytest.fixture(scope="session")
def nginx() -> Nginx:
    """Return an nginx; skip the test where there is none, unless `.ci/run` requires it."""
    found = nginx_of_tests.find()
    if found is None:
        stop = pytest.fail if os.environ.get("CAMPUS_REQUIRE_NGINX") else pytest.skip
        stop(nginx_of_tests.ADVICE)
    return found
