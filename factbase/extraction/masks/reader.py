"""What is no claim: dates, times, years, ordinals, names and labels with numbers, scores."""

from factbase.extraction.languages.pack import Pack
from factbase.extraction.masks import codes, dates, names
from factbase.extraction.sentence import Sentence


def mark(sentence: Sentence, pack: Pack) -> bytearray:
    """Mark the tokens at which no number may begin."""
    masked = bytearray(sentence.size)
    for index, word in enumerate(sentence.lower):
        if masked[index]:
            continue
        if word[0].isdecimal() or word in pack.triggers:
            last = (
                dates.covers(sentence, index, pack)
                or codes.covers(sentence, index, pack)
                or names.covers(sentence, index, pack)
            )
            masked[index:last] = b"\x01" * (last - index) if last else b""
    return masked
