"""What the words beside an amount say that it is of: a $5 million fine, a price of $6."""

from factbase.extraction.counted import chunker, subjects
from factbase.extraction.counted.chunker import Noun
from factbase.extraction.counted.verbs import hedge_start, object_of
from factbase.extraction.draft import Draft, Form
from factbase.extraction.languages.pack import Pack
from factbase.extraction.languages.words import ADVERB, AUXILIARY, DETERMINER, PLURAL
from factbase.extraction.sentence import Sentence

_OBJECT_REACH = 30
_BRACKET = 8
_CHANGE_REACH = 4
_MARKS = frozenset(';“”"')


def beside(sentence: Sentence, draft: Draft, first: int, limit: int, pack: Pack) -> Noun | None:
    """Find the noun that an amount is of, between tokens *first* and *limit*."""
    return (
        _bought(sentence, draft, pack)
        or _behind(sentence, draft, limit, pack)
        or before(sentence, draft, first, pack)
        or _paid_for(sentence, draft, pack)
    )


def _behind(sentence: Sentence, draft: Draft, limit: int, pack: Pack) -> Noun | None:
    """The noun that an amount stands before: a $5 million fine, $5 million in aid."""
    at = _past_bracket(sentence, draft.after)
    limit = sentence.size if at > draft.after else limit
    link = sentence.word(at)
    if link == "-":
        return _plain(sentence, at + 1, limit, pack)
    if _is_link(link, draft, pack):
        return _linked(sentence, at, limit, pack)
    if draft.form is Form.SHARE and sentence.classes[at : at + 1] == [DETERMINER]:
        at = chunker.start(sentence, at, limit, pack)
    return _plain(sentence, at, limit, pack)


def _is_link(link: str, draft: Draft, pack: Pack) -> bool:
    if link in pack.counted.links:
        return True
    return link in pack.counted.money_links and draft.unit[:3].isupper()


def before(sentence: Sentence, draft: Draft, first: int, pack: Pack) -> Noun | None:
    """The noun before an amount: a price of $6, unemployment at 9 percent, a suit for $6."""
    at = hedge_start(sentence, draft, pack)
    if (
        sentence.word(at) not in pack.counted.ranges
        or sentence.word(at - 1) in pack.counted.number_links
    ):
        at -= 1
        if sentence.word(at) not in pack.counted.number_links:
            return None
    found = chunker.ending(sentence, at, first, pack)
    if found is None or found[1] != at:
        return None
    last = sentence.lower[at - 1]
    alone = found[1] - found[0] == 1 and _is_verb(sentence, found[0], at, pack)
    if alone or last in pack.counted.empty_heads:
        return None
    return _owner(sentence, found, first, pack)


def _is_verb(sentence: Sentence, only: int, link: int, pack: Pack) -> bool:
    """Whether the one word before a link is none of what is measured: closed at, flat at."""
    word, before = sentence.lower[only], sentence.classes[only - 1] if only else 0
    if before & DETERMINER:
        return False
    if sentence.word(only - 1) in pack.counted.purpose or word.endswith(
        pack.counted.gerund_endings
    ):
        return True
    predicate = sentence.word(link) != pack.counted.of and before & AUXILIARY
    verbal = pack.counted.level_verbs | (pack.kinds.change_verbs - pack.kinds.change_nouns)
    return bool(predicate) or word in verbal


def _owner(sentence: Sentence, found: Noun, first: int, pack: Pack) -> Noun | None:
    """What "of $6" hangs on: a profit to shareholders of $6, a loss last year of $6."""
    link = sentence.word(found[0] - 1)
    if link in pack.counted.owner_links:
        above = chunker.ending(sentence, found[0] - 1, first, pack)
        if above is not None and above[1] == found[0] - 1:
            return above
    return None if chunker.is_time(sentence, found, pack.counted) else found


def _bought(sentence: Sentence, draft: Draft, pack: Pack) -> Noun | None:
    """What has the price: buy a building for $60 million, a set sold for $60 million."""
    at = hedge_start(sentence, draft, pack) - 1
    if sentence.word(at) not in pack.counted.bought_links:
        return None
    verb = _find(sentence, at, pack.counted.bought_verbs)
    if verb is None:
        return None
    return object_of(sentence, verb + 1, at, pack) or subjects.of_verb(sentence, verb, 0, pack)


def _paid_for(sentence: Sentence, draft: Draft, pack: Pack) -> Noun | None:
    """What is paid for: pay $60 million for a building, $60 million to extend a line."""
    if not draft.unit[:3].isupper():
        return None
    at = _past_bracket(sentence, draft.after)
    if sentence.classes[at : at + 1] == [AUXILIARY] or sentence.word(at) in pack.counted.purpose:
        return _purpose(sentence, at + 1, pack)
    before = hedge_start(sentence, draft, pack)
    if sentence.word(at) not in pack.counted.paid_links or (
        _find(sentence, before, pack.counted.paid_verbs) is None
    ):
        return None
    return _linked(sentence, at, sentence.size, pack)


def _purpose(sentence: Sentence, at: int, pack: Pack) -> Noun | None:
    """The object of what an amount does: to extend a line, will fund projects."""
    word = sentence.word(at)
    is_to = sentence.lower[at - 1] in pack.counted.purpose
    level = word in pack.counted.level_verbs or word in pack.kinds.change_verbs
    if (is_to and level) or not (is_to or word in pack.counted.paid_verbs):
        return None
    return object_of(sentence, at + 1, sentence.size, pack)


def _past_bracket(sentence: Sentence, at: int) -> int:
    """Step over an amount restated in brackets: 250 million euro ($347 million) fee."""
    if sentence.word(at) != "(":
        return at
    stop = min(at + _BRACKET, sentence.size)
    return next((i + 1 for i in range(at + 1, stop) if sentence.lower[i] == ")"), at)


def _linked(sentence: Sentence, at: int, limit: int, pack: Pack) -> Noun | None:
    """The noun after "of" or "in", unless it only says when or where."""
    first = chunker.start(sentence, at + 1, limit, pack)
    found = chunker.noun(sentence, first, limit, pack)
    if found is None or chunker.is_time(sentence, found, pack.counted):
        return None
    if sentence.lower[at] != pack.counted.of and chunker.is_name(sentence, found):
        return None
    return found


def _plain(sentence: Sentence, at: int, limit: int, pack: Pack) -> Noun | None:
    """The noun right behind the amount: a $5 million fine, a 3 percent September rise."""
    change = _change(sentence, at, limit, pack)
    if change is not None:
        return change
    word = sentence.word(at)
    if not word.isalpha() or sentence.classes[at] & ~(PLURAL | ADVERB):
        return None
    found = chunker.noun(sentence, at, limit, pack)
    if found is None or word in pack.counted.measure_adjectives:
        return None
    return None if _says_nothing(sentence, found, pack) else found


def _change(sentence: Sentence, at: int, limit: int, pack: Pack) -> Noun | None:
    """The noun of change close behind an amount: "annual rise"."""
    for end in range(at, min(at + _CHANGE_REACH, limit)):
        if sentence.lower[end] in pack.kinds.change_nouns:
            return at, end + 1
        if sentence.classes[end] or not sentence.words[end][0].isalpha():
            return None
    return None


def _says_nothing(sentence: Sentence, found: Noun, pack: Pack) -> bool:
    """Whether a phrase is a time, a lone participle, or those who expect the amount."""
    first, last = sentence.lower[found[0]], sentence.lower[found[1] - 1]
    alone = found[1] - found[0] == 1 and first.endswith(pack.counted.verbal_endings)
    return (
        alone or last in pack.counted.forecasters or chunker.is_time(sentence, found, pack.counted)
    )


def _find(sentence: Sentence, limit: int, verbs: frozenset[str]) -> int | None:
    """The nearest of *verbs* before the number, in its own clause."""
    for at in range(limit - 1, max(limit - _OBJECT_REACH, -1), -1):
        if sentence.lower[at] in verbs:
            return at
        if sentence.lower[at] in _MARKS:
            return None
    return None
