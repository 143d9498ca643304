"""What can go wrong that a caller can act on; the docstring of each error is its public message."""

from typing import ClassVar


class CoachError(Exception):
    """Something went wrong. Please try again."""

    code: ClassVar[str] = "error"
    status: ClassVar[int] = 500
    retry: ClassVar[bool] = False

    def __init__(
        self,
        message: str | None = None,
        *,
        headers: dict[str, str] | None = None,
        details: dict[str, object] | None = None,
    ) -> None:
        self.message = message or (type(self).__doc__ or "").strip()
        self.headers = headers or {}
        self.details = details or {}
        super().__init__(self.message)


class BadRequest(CoachError):
    """The request could not be read."""

    code = "bad_request"
    status = 400


class NotSignedIn(CoachError):
    """Please sign in: the access token is missing, wrong or expired."""

    code = "not_signed_in"
    status = 401


class Forbidden(CoachError):
    """Your account may not do this."""

    code = "forbidden"
    status = 403


class ConsentMissing(Forbidden):
    """This needs your consent first; you can give it in the settings."""

    code = "consent_missing"


class NotFound(CoachError):
    """There is nothing here under your account."""

    code = "not_found"
    status = 404


class Conflict(CoachError):
    """This does not fit what is stored."""

    code = "conflict"
    status = 409


class NoticeUnread(Conflict):
    """Please read the notice first."""

    code = "notice_unread"


class MethodNotAllowed(CoachError):
    """This address does not know that method."""

    code = "method_not_allowed"
    status = 405


class Raced(Conflict):
    """Another request changed the same thing at the same moment. Please try again."""

    code = "raced"
    retry = True


class TooSlow(CoachError):
    """The request did not arrive in time. Please send it again."""

    code = "too_slow"
    status = 408
    retry = True


class TooLarge(CoachError):
    """The request is too large."""

    code = "too_large"
    status = 413


class Encoded(CoachError):
    """Please send the body as it is, without compression."""

    code = "encoded"
    status = 415


class Invalid(CoachError):
    """Some of the values are not acceptable."""

    code = "invalid"
    status = 422


class TooMany(CoachError):
    """Too many requests. Please wait a moment."""

    code = "too_many"
    status = 429
    retry = True


class LimitReached(TooMany):
    """What there is of this for one person is used up for now."""

    code = "limit_reached"


class Unavailable(CoachError):
    """The service cannot answer right now. Please try again in a moment."""

    code = "unavailable"
    status = 503
    retry = True


class ModelUnavailable(CoachError):
    """The language model cannot be reached right now. Please try again in a moment."""

    code = "model_unavailable"
    status = 503
    retry = True


class ModelRefused(CoachError):
    """The language model does not accept this service's credentials or request."""

    code = "model_refused"
    status = 503


class ModelBusy(ModelUnavailable):
    """The language model has too much to do. Please try again in a moment."""

    code = "model_busy"


class ModelTooSlow(ModelUnavailable):
    """The language model took too long to answer. Please try again."""

    code = "model_too_slow"


class ModelCutOff(ModelUnavailable):
    """The language model stopped in the middle of its answer. Please try again."""

    code = "model_cut_off"


class TurnTooLong(CoachError):
    """This answer took too long and was ended. Please try again."""

    code = "turn_too_long"
    status = 503
    retry = True


class Abandoned(CoachError):
    """This answer was cut off on our side. Please try again."""

    code = "abandoned"
    status = 503
    retry = True


class Internal(CoachError):
    """Something broke on our side. Please try again."""

    code = "internal"
    retry = True


def error_of(code: str | None) -> CoachError:
    """The error of a turn that failed, from the code that was stored of it."""
    kinds = (
        Unavailable,
        ModelUnavailable,
        ModelRefused,
        ModelBusy,
        ModelTooSlow,
        ModelCutOff,
        TurnTooLong,
        Abandoned,
    )
    return next((kind() for kind in kinds if kind.code == code), Internal())
