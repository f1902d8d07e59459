"""Articles over HTTP: their versions, and what their publishers edited."""

from tests.api.conftest import Client, Desk, an_article, record
from tests.cli.desk import SATURDAY


def article_of(client: Client, publisher: str) -> str:
    items = client.get("/v1/claims", params={"publisher": publisher}).json()["items"]
    return str(items[0]["article"])


def edit(desk: Desk) -> None:
    """Let the Plain Dealer print another number in the same article."""
    edited = SATURDAY.replace("26,257", "26,275")
    with desk.open() as store:
        record(store, an_article("Plain Dealer", "saturday", edited))


def test_an_article_is_shown_as_it_was_known(client: Client, desk: Desk) -> None:
    edit(desk)
    url = f"/v1/articles/{article_of(client, 'Plain Dealer')}"

    latest, earlier = client.get(url).json(), client.get(url, params={"known_at": 2}).json()

    assert "26,275" in latest["article"]["text"]
    assert (latest["revision"], latest["article"]["version"]) == (3, 2)
    assert "26,257" in earlier["article"]["text"]


def test_versions_say_when_each_was_read(client: Client, desk: Desk) -> None:
    edit(desk)

    body = client.get(f"/v1/articles/{article_of(client, 'Plain Dealer')}/versions").json()

    told = [(item["version"], item["revision"], item["recorded_at"]) for item in body["items"]]
    assert told == [(1, 2, "2024-01-27T09:00:00Z"), (2, 3, "2024-01-28T12:00:00Z")]


def test_the_diff_of_two_versions_names_the_figures_that_were_edited(
    client: Client, desk: Desk
) -> None:
    edit(desk)

    body = client.get(f"/v1/articles/{article_of(client, 'Plain Dealer')}/diff").json()

    (change,) = body["items"]
    assert (body["base_version"], body["head_version"]) == (1, 2)
    assert (change["kind"], change["difference"]) == ("corrected", "18")
    assert change["before"]["quantity"]["value"] == "26257"


def test_a_version_to_come_is_not_found(client: Client) -> None:
    answer = client.get(
        f"/v1/articles/{article_of(client, 'Plain Dealer')}/diff", params={"head": 2}
    )

    assert (answer.status_code, answer.json()["type"]) == (
        404,
        "urn:factbase:problem:version-not-found",
    )
