"""Values as JSON for other programs: decimals as strings, and every text that there is."""

import json

import msgspec

_ENCODER = msgspec.json.Encoder(decimal_format="string")


def encoded(value: object) -> bytes:
    """Write *value* as JSON; half of a surrogate pair, which UTF-8 cannot hold, as its escape."""
    try:
        return _ENCODER.encode(value)
    except UnicodeEncodeError:
        text = json.dumps(msgspec.to_builtins(value), ensure_ascii=False, separators=(",", ":"))
        return text.encode("utf-8", "backslashreplace")
