"""Errors that carry the words for a person: what happened, what to do; the detail goes to the log."""

from typing import Any


class StudioError(Exception):
    """An error with words for a teacher.

    `title` is a few words, `message` one plain sentence that says what happened, `hint` one that says what to
    do (it may be empty when the message already does). `detail` is for the log and behind "Details" only. `code` is a
    stable, lower-case name for programs (`workbook-locked`), never shown to a teacher.
    """

    code = "error"
    title = "Something went wrong"

    def __init__(
        self,
        message: str,
        *,
        hint: str = "",
        detail: str = "",
        title: str | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail
        self.title = title or type(self).title
        self.code = code or type(self).code

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), self.message, self.hint, self.detail, self.title, self.code))


def _rebuild(kind: type[StudioError], message: str, hint: str, detail: str, title: str, code: str) -> StudioError:
    return kind(message, hint=hint, detail=detail, title=title, code=code)


class WorkbookRefused(StudioError):
    """The file cannot be used as a curriculum workbook at all (command line: exit code 2)."""

    code = "workbook-refused"
    title = "This workbook cannot be used"


class BadRequest(StudioError):
    """Options that do not fit together or name something that is not there (command line: exit code 2)."""

    code = "bad-request"
    title = "This cannot be done as asked"


class Cancelled(StudioError):
    """The person, or the end of the job, asked the work to stop. Raised between calls and between sections."""

    code = "cancelled"
    title = "Cancelled"


class WritingError(StudioError):
    """A lesson could not be written; the rest of the job goes on."""

    code = "writing-failed"
    title = "This lesson could not be written"


class WritingStopped(WritingError):
    """Nothing more can be written for anybody until a person mends it: wrong key, no credit, unknown model, budget."""

    code = "writing-stopped"
    title = "The writing service refuses to work"


class RenderingError(StudioError):
    """A deck could not be put on paper."""

    code = "rendering-failed"
    title = "The sheets could not be made"


class StorageError(StudioError):
    """A folder is missing, read-only or full."""

    code = "storage"
    title = "The files could not be saved"


class EngineError(StudioError):
    """The engine (its Redis server or its workers) does not answer."""

    code = "engine"
    title = "The engine does not answer"
