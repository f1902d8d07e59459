"""Text that any database holds: NULs and halves of surrogate pairs are written as escapes."""

import re

_ESCAPED = re.compile(r"\\(?:\\|u([0-9a-f]{4}))")


def escape(text: str) -> str:
    r"""Write *text* without NULs and lone surrogates: ``\u0000``, ``\ud800``, ``\\`` as in JSON.

    >>> print(escape("no\0where"), escape("C:\\new"), escape("café"))
    no\u0000where C:\\new café
    """
    if text.isprintable() and "\\" not in text:
        return text
    doubled = text.replace("\\", r"\\").replace("\0", r"\u0000")
    return doubled.encode("utf-8", "backslashreplace").decode()


def unescape(text: str) -> str:
    r"""Read what escape wrote.

    >>> unescape(escape("half \ud800 \\ \0")) == "half \ud800 \\ \0"
    True
    """
    return _ESCAPED.sub(_meant, text) if "\\" in text else text


def _meant(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else "\\"
