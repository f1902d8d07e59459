"""The texts of a newsdesk's two days, our own, and the commands that take them in."""

import json
from pathlib import Path

FRIDAY = """\
Hospitals in Gaza run out of fuel

GAZA CITY - Israeli attacks on the Gaza Strip since October 7 have killed at least 26,083 \
Palestinians and left 64,487 injured, the health ministry said on Friday (26/1).

The ministry said 350 patients were still in the hospital.
"""

SATURDAY = """\
Fighting goes on around the hospitals

GAZA CITY - At least 26,257 Palestinians have been killed in Israeli attacks on the Gaza Strip \
since October 7, the health ministry said on Saturday (27/1).
"""


def write_desk(folder: Path) -> None:
    """Put the texts where commands find them."""
    (folder / "friday.txt").write_text(FRIDAY)
    (folder / "saturday.txt").write_text(SATURDAY)
    rows = [
        {"id": "1", "publisher": "Harbour Gazette", "published": "2024-01-26", "text": FRIDAY},
        {"id": "2"},
        {"id": "3", "publisher": "Plain Dealer", "published": "2024-01-27", "text": SATURDAY},
    ]
    (folder / "feed.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
