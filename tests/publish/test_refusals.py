"""What a publication refuses, and what one insists on; what it deletes, and takes down."""

import json
import resource
import time
from dataclasses import replace
from pathlib import Path

import pytest

from campus.build import Output, write
from campus.publish.care import collect
from campus.publish.doctor import examine
from campus.publish.errors import PublishError, RefusedError, StoreError
from campus.publish.head import MANIFESTS, PACKS, Commit
from campus.publish.headers import Headers, headers_of, rule_of
from campus.publish.publishing import publish
from campus.publish.returning import roll_back
from campus.publish.settings import DAY
from campus.publish.snapshot import take
from campus.publish.stores import FolderStore, open_store
from campus.publish.taking_down import place_of, put_back, take_down
from campus.publish.wanted import built
from tests.publish.history import commit_in
from tests.publish.sites import broken, shown, site, wanted, write_built
from tests.publish.stores import Watched, memory, silent, site_in

OLD, NEW = Commit("a" * 40, 1_000), Commit("b" * 40, 2_000)
ADVICE = "--force"


def test_an_older_commit_is_refused() -> None:
    """A site built from an older commit never replaces a newer one, unless one insists."""
    here = site_in(memory())
    publish(here, replace(wanted(site("b")), commit=NEW), silent)
    with pytest.raises(RefusedError, match=ADVICE):
        publish(here, replace(wanted(site("a")), commit=OLD), silent)
    publish(here, replace(wanted(site("c")), commit=NEW), silent)
    assert publish(here, replace(wanted(site("a")), commit=OLD), silent, force=True).release


def test_history_counts_more_than_dates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git knows both commits, the order of the history decides, whatever the clocks said."""
    monkeypatch.chdir(tmp_path)
    first, second = commit_in(tmp_path, "2026-02-02"), commit_in(tmp_path, "2026-01-01")
    assert first.at > second.at
    here = site_in(memory())
    publish(here, replace(wanted(site("a")), commit=first), silent)
    assert publish(here, replace(wanted(site("b")), commit=second), silent).release
    with pytest.raises(RefusedError, match=ADVICE):
        publish(here, replace(wanted(site("a")), commit=first), silent)


def test_what_was_rolled_back_does_not_return_by_itself() -> None:
    """After a rollback the nightly build of the same commit is refused; a newer commit passes."""
    here = site_in(memory())
    publish(here, replace(wanted(site("a")), commit=OLD), silent)
    publish(here, replace(wanted(site("b")), commit=NEW), silent)
    roll_back(here, "", silent)
    with pytest.raises(RefusedError, match="retirée par un retour en arrière"):
        publish(here, replace(wanted(site("b")), commit=NEW), silent)
    fixed = Commit("c" * 40, 3_000)
    assert publish(here, replace(wanted(site("c")), commit=fixed), silent).release


def test_each_rollback_goes_further_back() -> None:
    """A rollback after a rollback goes to the release before, never to the one just fled."""
    store = memory()
    here = site_in(store)
    for version in ("a", "b", "c"):
        publish(here, wanted(site(version)), silent)
    for version in ("b", "a"):
        roll_back(here, "", silent)
        assert shown(store)["index.html"] == site(version)["index.html"]
    with pytest.raises(RefusedError, match="Aucune version plus ancienne"):
        roll_back(here, "", silent)
    with pytest.raises(RefusedError, match="Aucune version gardée"):
        roll_back(here, "1999", silent)


def test_many_deletions_need_insistence() -> None:
    """More than a fifth of the files never goes by accident."""
    here = site_in(memory(), most_removed=0.2)
    files = {**site("a"), **{f"modules/m{n}/index.html": b"x" for n in range(20)}}
    publish(here, wanted(files), silent)
    with pytest.raises(RefusedError, match=ADVICE):
        publish(here, wanted(site("a")), silent)
    assert publish(here, wanted(site("a")), silent, force=True).release


@pytest.mark.parametrize("address", ["/parcours/x/", "/actualites/x/", "/contact/"])
def test_a_page_never_vanishes_by_accident(address: str) -> None:
    """A page of contents that is live leaves by a redirect, an archive, or when one insists."""
    here = site_in(memory(), keeps_addresses=True)
    path = f"{address[1:]}index.html"
    publish(here, wanted({**site("a"), path: b"x"}), silent)
    with pytest.raises(RefusedError, match=f"« - {address} » sous « anciennes-adresses: »"):
        publish(here, wanted(site("a")), silent)
    assert publish(here, wanted({**site("a"), path: b"moved"}), silent).release
    assert publish(here, wanted(site("a")), silent, force=True).release


@pytest.mark.parametrize(
    "path",
    ["formateurs/x/index.html", "parcours/page/2/index.html", "parcours/x/agenda.ics"],
)
def test_lists_and_trainers_may_go(path: str) -> None:
    """Pages of lists follow what they list, and a trainer may withdraw."""
    here = site_in(memory(), keeps_addresses=True)
    publish(here, wanted({**site("a"), path: b"x"}), silent)
    assert publish(here, wanted(site("a")), silent).release


def test_a_strangers_bucket_is_left_alone() -> None:
    """A target that holds other files, and was never published to, is not emptied by mistake."""
    store = memory()
    store.write("tresor.xlsx", b"x", headers_of("tresor.xlsx"))
    with pytest.raises(RefusedError, match=r"tresor\.xlsx"):
        publish(site_in(store), wanted(site("a")), silent)
    assert shown(store).keys() == {"tresor.xlsx"}


def test_dropped_files_wait() -> None:
    """A dropped page stays a day; a dropped asset stays until no kept release needs it."""
    store = memory()
    publish(site_in(store), wanted(site("a")), silent)
    old = {path for path in site("a") if path not in site("b")}
    publish(site_in(store), wanted(site("b")), silent)
    assert old <= shown(store).keys()
    publish(site_in(store, page_grace=0.0, asset_grace=0.0), wanted(site("b")), silent)
    assert old & shown(store).keys() == {p for p in old if rule_of(p).hashed}
    for version in ("c", "d", "c", "d", "c"):
        publish(site_in(store, asset_grace=0.0), wanted(site(version)), silent)
    assert not {path for path in old if rule_of(path).hashed} & shown(store).keys()


def test_a_wrong_clock_deletes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose clock is a year ahead deletes nothing early: the store's clock decides."""
    store = memory()
    for version in ("a", "b"):
        publish(site_in(store), wanted(site(version)), silent)
    before = shown(store)
    now = time.time()
    monkeypatch.setattr("campus.publish.publishing.time.time", lambda: now + 365 * DAY)
    assert publish(site_in(store), wanted(site("b")), silent).release is None
    assert shown(store) == before


def test_a_full_disk_breaks_nothing(tmp_path: Path) -> None:
    """When the disk refuses a file, the site stays whole, and the next publication ends."""
    store = FolderStore(tmp_path)
    publish(site_in(store), wanted(site("a")), silent)
    files = {**site("b"), "uploads/film.pdf": b"x" * 100_000}
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(StoreError, match="trop gros pour ce disque"):
            publish(site_in(store), wanted(files), silent)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert not broken(shown(store))
    publish(site_in(store), wanted(files), silent)
    assert files.items() <= shown(store).items()


def test_a_page_taken_down_stays_down() -> None:
    """A page that was taken down comes back neither by a build nor by a rollback, until allowed."""
    store = memory()
    here = site_in(store)
    for version in ("a", "b"):
        publish(here, wanted(site(version)), silent)
    place = "parcours/commun/"
    assert take_down(here, place) == ["parcours/commun/index.html"]
    publish(here, wanted(site("c")), silent)
    roll_back(here, "", silent)
    assert "parcours/commun/index.html" not in shown(store)
    put_back(here, place)
    publish(here, wanted(site("c")), silent)
    assert "parcours/commun/index.html" in shown(store)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("/parcours/x/", "parcours/x/"),
        ("/parcours/x", "parcours/x/"),
        ("https://campus.example/parcours/x/?y=1#z", "parcours/x/"),
        ("/uploads/Plan%20d%E2%80%99acc%C3%A8s.pdf", "uploads/Plan d’accès.pdf"),
    ],
)
def test_an_address_is_taken_down_as_one_copies_it(address: str, place: str) -> None:
    """A whole address, an encoded one, or one without its last slash name the same page."""
    assert place_of(address) == place


@pytest.mark.parametrize("address", ["", "/", "https://campus.example"])
def test_the_whole_site_is_not_taken_down(address: str) -> None:
    """An address that covers everything is refused."""
    with pytest.raises(RefusedError):
        place_of(address)


def test_state_does_not_grow() -> None:
    """However many releases, only the manifests and packs that are needed are kept."""
    store = memory()
    for number in range(12):
        files = {**site("a"), "parcours/commun/index.html": str(number).encode()}
        publish(site_in(store), wanted(files), silent)
    private = take(store).private
    assert len([key for key in private if key.startswith(MANIFESTS)]) == 5
    assert len([key for key in private if key.startswith(PACKS)]) <= 6
    assert collect(site_in(store)) == []
    oldest = take(store).head.releases[-1].id
    roll_back(site_in(store), oldest, silent)
    assert shown(store)["parcours/commun/index.html"] == b"7"


def test_only_what_the_build_made_is_published(tmp_path: Path) -> None:
    """A stray file is not published; a build that did not finish is refused."""
    folder = write_built(tmp_path, site("a"))
    (folder / ".env").write_text("SECRET=1")
    (folder / "brouillon.html").write_text("x")
    assert built(folder, OLD).files.keys() == site("a").keys()
    (folder / "index.html").write_text("half")
    with pytest.raises(StoreError, match="ne s’est pas terminée"):
        built(folder, OLD)


def test_the_builds_own_list_is_read(tmp_path: Path) -> None:
    """What the build writes is what a publication reads."""
    write([Output("index.html", b"x"), Output("a/index.html", b"y")], tmp_path)
    assert built(tmp_path, OLD).files.keys() == {"index.html", "a/index.html"}


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("", "CAMPUS_PUBLISH_TARGET"),
        ("http://x", "n’est ni"),
        ("s3://k:secret@bucket", "ne s’écrit jamais"),
        ("s3://[bucket", "n’est ni"),
        ("s3://bucket?endpoint=https://k:secret@host", "ne s’écrit jamais"),
        ("s3://bucket?endpoint=host", "L’adresse d’un compartiment"),
        ("s3://bucket/../other", "L’adresse d’un compartiment"),
        ("s3://bucket?secret=x", "L’adresse d’un compartiment"),
        ("s3://bucket", "Il manque AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY"),
    ],
)
def test_a_target_that_is_not_understood_is_told(
    target: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong address is told in French, and a key that it holds is not repeated."""
    monkeypatch.delenv("AWS_ACCESS_KEY_ID", raising=False)
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY", raising=False)
    with pytest.raises(StoreError, match=said) as caught:
        open_store(target)
    assert "secret@" not in str(caught.value)


def test_the_doctor_sees_conditions_that_are_ignored(tmp_path: Path) -> None:
    """A store that overwrites whatever the condition is found out; sound stores pass."""

    class Careless(Watched):
        def swap(self, key: str, body: bytes, before: str | None) -> bool:
            del before
            self.store.write(key, body, Headers("text/plain; charset=utf-8", "no-store"))
            return True

    assert [finding.well for finding in examine(Careless(memory()))].count(False) == 2
    assert all(finding.well for finding in examine(memory()))
    assert all(finding.well for finding in examine(FolderStore(tmp_path)))


def test_a_lost_answer_is_not_a_refusal() -> None:
    """A conditional write that was done, and whose answer got lost, is recognised as our own."""

    class Forgetful(Watched):
        def swap(self, key: str, body: bytes, before: str | None) -> bool:
            self.store.swap(key, body, before)
            return False

    store = memory()
    for version in ("a", "b"):
        assert publish(site_in(Forgetful(store)), wanted(site(version)), silent).release
    assert not broken(shown(store))


def test_a_damaged_state_is_told(tmp_path: Path) -> None:
    """A head that cannot be read stops everything with a sentence, and is not overwritten."""
    store = FolderStore(tmp_path)
    publish(site_in(store), wanted(site("a")), silent)
    head = tmp_path / ".publish" / "head.json"
    head.write_text(json.dumps({"version": 99}))
    with pytest.raises(PublishError, match="plus récente"):
        publish(site_in(store), wanted(site("b")), silent)
