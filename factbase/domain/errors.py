"""What can be asked wrongly; every message says how to mend it."""


class FactbaseError(Exception):
    """Something a person can act on: the command line prints it as one line, HTTP as a problem."""


class InvalidQuantity(FactbaseError):
    """A quantity that contradicts itself, such as a floor with no low end."""


class ArticleUnreadable(FactbaseError):
    """A file or row that yields no article; the others are still read."""


class InvalidDate(FactbaseError):
    """Text given as a date or time that is none."""


class ArticleNotFound(FactbaseError):
    """No such article at this revision."""


class VersionNotFound(FactbaseError):
    """No such version of the article at this revision."""


class ClaimNotFound(FactbaseError):
    """No such claim at this revision."""


class FigureNotFound(FactbaseError):
    """No such figure at this revision."""


class RevisionNotFound(FactbaseError):
    """No revision of that number, name or time."""


class SnapshotNotFound(FactbaseError):
    """No snapshot of that name."""


class SnapshotExists(FactbaseError):
    """A snapshot's name means one revision for ever, so it cannot be given again."""


class SnapshotInvalid(FactbaseError):
    """A snapshot folder that is incomplete, damaged or of another format."""


class StoreNotFound(FactbaseError):
    """Reading a store that is not there makes none."""


class StoreUnusable(FactbaseError):
    """A store that cannot be opened, read or written; says why and what to do."""


class HistoryBroken(FactbaseError):
    """The chain of revisions does not fit the rows; names the first revision that does not."""


class CannotUndo(FactbaseError):
    """Undoing this revision would take back what later revisions rest on."""


class DecisionRefused(FactbaseError):
    """A person's decision that cannot be taken as things stand."""


class BatchRefused(FactbaseError):
    """A batch that adds what holds already or removes what does not; nothing of it is written."""


class AlreadyReceived(FactbaseError):
    """A request that was answered before; nothing of it is written again."""


class CannotServe(FactbaseError):
    """A server that may not, or cannot, listen where it was told to."""


class KeyNotFound(FactbaseError):
    """No such key to a server, or it was revoked."""


class InvalidSnapshotName(FactbaseError):
    """A name that could be taken for a revision number, a date or a folder."""


class DeltaMismatch(FactbaseError):
    """A delta applied to, or joined with, a state that it does not start from."""


class FolderUnusable(FactbaseError):
    """A folder that a snapshot cannot be written to: not empty, not writable, or full."""


class SnapshotConflict(FactbaseError):
    """A snapshot that says otherwise than the store of the same articles or figures."""
