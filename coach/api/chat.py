"""The chat: say something and read the answer, come back to it, stop it, take a write back."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Header, Path, Request, Response

from coach import approvals, transcript
from coach.api.chat_schemas import Approval, ChatRequest, ClientId, Stopped, Undone
from coach.api.deps import CoachParts, Now, OfAll, Someone, Turns, answers, request_id_of
from coach.api.fields import PRINTABLE
from coach.assembly import end_of, events_of
from coach.context import Context, read_context
from coach.errors import (
    BadRequest,
    Conflict,
    Invalid,
    LimitReached,
    NotFound,
    NotSignedIn,
    Raced,
    TooLarge,
)
from coach.events import Started
from coach.exits import parts_without_numbers
from coach.parts import STANDARD, Coach
from coach.replicas import Replicas
from coach.running import RunningTurn, RunningTurns
from coach.stream import FrameResponse
from coach.transcript import Heard, Opening, Resumed, session_id_of
from coach.turn import Ask, run_turn
from coach.usage import Usage, read_usage
from database import Driver, uuid7
from policies import version as policy_version

router = APIRouter(prefix="/api", tags=["chat"])

MOST_TRIES = 5

ChatId = Annotated[ClientId, Path(description="The session's id, as the client chose it.")]
LastEventId = Annotated[str | None, Header(alias="Last-Event-ID", max_length=20)]

_STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The turn as an AI SDK UI message stream: its frames are in the schemas.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    }
}


@router.post(
    "/chat",
    response_class=FrameResponse,
    status_code=200,
    responses={**_STREAM, **answers(BadRequest, NotSignedIn, Conflict, TooLarge, LimitReached)},
    summary="Say something; the answer streams",
)
async def chat(
    body: ChatRequest,
    request: Request,
    someone: Someone,
    coach: CoachParts,
    turns: Turns,
    replicas: OfAll,
    now: Now,
) -> Response:
    """Store the message, start its turn, stream it. A repeated message joins its own turn."""
    with turns.admitted():
        request_id = request_id_of(request)
        door = _Door(coach, turns, replicas, someone.user_id, body, now, request_id)
        return await door.open()


@router.get(
    "/chat/{chat_id}/stream",
    response_class=FrameResponse,
    status_code=200,
    responses={**_STREAM, 204: {"description": "Nothing runs."}, **answers(NotSignedIn)},
    summary="Come back to the running answer",
)
async def come_back(
    chat_id: ChatId, someone: Someone, replicas: OfAll, last_event_id: LastEventId = None
) -> Response:
    """The running or just finished turn from its first frame, or after Last-Event-ID."""
    after = int(last_event_id) if last_event_id and last_event_id.isdecimal() else 0
    session_id = session_id_of(someone.user_id, chat_id)
    frames = await replicas.come_back(someone.user_id, session_id, after)
    return Response(status_code=204) if frames is None else FrameResponse(frames)


@router.post(
    "/chat/{chat_id}/stop", responses=answers(NotSignedIn), summary="End the answer for all readers"
)
async def stop(chat_id: ChatId, someone: Someone, replicas: OfAll) -> Stopped:
    """What was said until now is stored; returns when that is done."""
    session_id = session_id_of(someone.user_id, chat_id)
    return Stopped(stopped=await replicas.stop_session(someone.user_id, session_id))


@router.post(
    "/chat/{chat_id}/undo/{tool_call_id}",
    responses=answers(NotSignedIn, NotFound),
    summary="Take a write back",
)
async def undo(
    chat_id: ChatId,
    tool_call_id: Annotated[str, Path(max_length=128, pattern=PRINTABLE)],
    someone: Someone,
    coach: CoachParts,
) -> Undone:
    """Restore what was there before the write; each write can be taken back once."""
    undone = await approvals.take_back(
        coach.database,
        coach.tools,
        user_id=someone.user_id,
        session_id=session_id_of(someone.user_id, chat_id),
        call_id=tool_call_id,
    )
    if not undone:
        raise NotFound("There is no write of this name that could be taken back.")
    return Undone(tool_call_id=tool_call_id, undone=True)


@dataclass(frozen=True, slots=True)
class _Door:
    """One request to the chat: what it opens, continues or joins."""

    coach: Coach
    turns: RunningTurns
    replicas: Replicas
    user_id: UUID
    body: ChatRequest
    now: datetime
    request_id: str

    async def open(self) -> Response:
        """The stream that this request is answered with."""
        said = self.body.last()
        if self.body.trigger == "regenerate-message":
            return await self.again()
        if said is not None and said.role == "assistant":
            return await self.decided(said.approvals)
        if said is None or said.role != "user" or not said.text.strip():
            raise Invalid("The last message must be the person's and hold some text.")
        return await self.said(said.text, said.id)

    async def said(self, text: str, client_message_id: str | None) -> Response:
        """A new message, or one that came before."""
        if len(text) > self.coach.limits.message_characters:
            limit = self.coach.limits.message_characters
            raise TooLarge(f"Please keep a message under {limit:,} characters.")
        opening = self._opening(text, client_message_id)
        async with self.turns.door(opening.session_id):
            if self.body.replaces is not None:
                return await self._said_instead(opening, self.body.replaces)
            async with self.coach.database.hot(self.user_id, alone=True) as connection:
                usage = await read_usage(connection, self.user_id, opening.session_id)
                opening = self._for_tier(opening, usage)
                turn_id = await self._begin(connection, opening, usage)
                context = await self._known(connection, opening, turn_id)
            if turn_id is None or context is None:
                return await self._repeated(opening)
            ask = self._ask(opening, turn_id, text)
            if context.others:
                # Their last words are not stored yet: what is known is read once more.
                await self.replicas.stop_turns(self.user_id, context.others)
                return self._start(ask)
            return self._start(replace(ask, context=context))

    async def _begin(self, connection: Driver, opening: Opening, usage: Usage) -> UUID | None:
        """Store the message; a repeated one costs nothing, and is never refused."""
        refusal = usage.refusal(self.coach.allowances)
        if refusal is None:
            return await transcript.begin(connection, opening)
        known = opening.client_message_id is not None and await transcript.find_said(
            connection, self.user_id, opening.session_id, opening.client_message_id
        )
        if not known:
            raise refusal
        return None

    async def _known(
        self, connection: Driver, opening: Opening, turn_id: UUID | None
    ) -> Context | None:
        """What the turn will ask for first, in the transaction that opens it.

        With it the turns that were opened before this one: the later stops the earlier.
        """
        if turn_id is None:
            return None
        return await read_context(
            connection, self.user_id, opening.session_id, turn_id, self.coach.limits
        )

    async def _said_instead(self, opening: Opening, replaced: str) -> Response:
        """A message in the place of an earlier one, which is shown no more."""
        async with self._alone(opening.session_id) as connection:
            usage = await read_usage(connection, self.user_id, opening.session_id)
            opening = self._for_tier(opening, usage)
            await transcript.take_away(connection, self.user_id, opening.session_id, replaced)
            await approvals.expire(connection, self.user_id, opening.session_id)
            turn_id = await self._begin(connection, opening, usage)
        if turn_id is None:
            return await self._repeated(opening)
        return self._start(self._ask(opening, turn_id, opening.text))

    @asynccontextmanager
    async def _alone(self, session_id: UUID) -> AsyncGenerator[Driver]:
        """A transaction in which nothing runs in the session, nor is opened by anybody else.

        Who waits for a turn to end may hold no connection that it needs: so it is tried again.
        """
        for _ in range(MOST_TRIES):
            await self.replicas.stop_session(self.user_id, session_id)
            async with self.coach.database.hot(self.user_id, alone=True) as connection:
                await transcript.hold(connection, self.user_id, session_id)
                if not await transcript.running(connection, self.user_id, session_id):
                    yield connection
                    return
        raise Raced

    async def again(self) -> Response:
        """The same message once more; the former answer is kept, but shown no more."""
        opening = self._opening("", None)
        asked = self.body.last_of_user()
        async with self.turns.door(opening.session_id):
            async with self._alone(opening.session_id) as connection:
                usage = await read_usage(connection, self.user_id, opening.session_id)
                opening = self._for_tier(opening, usage)
                heard = await transcript.find_said(
                    connection, self.user_id, opening.session_id, asked.id if asked else None
                )
                if heard is None:
                    raise Invalid("There is no message here that could be answered again.")
                if refusal := usage.refusal(self.coach.allowances):
                    raise refusal
                await approvals.expire(connection, self.user_id, opening.session_id)
                turn_id = await transcript.begin_again(connection, opening, heard.message_id)
            return self._start(self._ask(opening, turn_id, heard.text))

    async def decided(self, given: list[Approval]) -> Response:
        """Answers to writes that wait; the turn goes on with them."""
        answers = [
            (key, approval.approved)
            for approval in given
            if (key := approvals.read_approval_id(approval.id)) and approval.approved is not None
        ]
        if not answers:
            raise Invalid("The last message must be the person's, or answer an approval.")
        opening = self._opening("", None)
        whose = (self.user_id, opening.session_id)
        async with self.turns.door(opening.session_id):
            async with self.coach.database.hot(self.user_id) as connection:
                await transcript.hold(connection, *whose)
                decisions = await self._decide(connection, opening, answers)
                resumed = await self._resumed(connection, opening, decisions)
                left = await approvals.expire(connection, *whose) if resumed else []
                me = resumed.turn_id if resumed else None
                others = await transcript.running(connection, *whose, but=me)
            if resumed is None:
                return await self._rejoined(opening.session_id)
            await self.replicas.stop_turns(self.user_id, others)
            ask = self._ask(opening, resumed.turn_id, resumed.text)
            ask = replace(
                ask,
                message_id=resumed.answer_id,
                decisions=[*decisions, *((each, False) for each in left)],
                parts=resumed.parts,
            )
            return self._start(ask, resumed.stream)

    async def _resumed(
        self,
        connection: Driver,
        opening: Opening,
        decisions: list[tuple[approvals.Decided, bool]],
    ) -> Resumed | None:
        """The turn that goes on with these decisions; None without any."""
        if not decisions:
            return None
        resumed = await transcript.resume(
            connection,
            self.user_id,
            decisions[0][0].turn_id,
            owner=opening.lease_owner,
            lease_seconds=opening.lease_seconds,
        )
        if resumed is None:
            raise Conflict("This answer does not wait for an approval any more.")
        return resumed

    async def _decide(
        self, connection: Driver, opening: Opening, answers: list[tuple[tuple[UUID, str], bool]]
    ) -> list[tuple[approvals.Decided, bool]]:
        """Take each decision, once; those of one turn only, since one turn goes on."""
        taken: list[tuple[approvals.Decided, bool]] = []
        for key, approved in answers:
            if taken and key[0] != taken[0][0].turn_id:
                continue
            decided = await approvals.decide(
                connection, self.user_id, opening.session_id, key, approved=approved
            )
            if decided is not None:
                taken.append((decided, approved))
        return taken

    async def _repeated(self, opening: Opening) -> Response:
        """The stream of the turn that this message has already."""
        if opening.client_message_id is None:
            raise Conflict("This chat was deleted.")
        async with self.coach.database.hot(self.user_id) as connection:
            # Of two who try again, the second finds the turn of the first.
            await transcript.hold(connection, self.user_id, opening.session_id)
            heard = await transcript.find_said(
                connection, self.user_id, opening.session_id, opening.client_message_id
            )
            if heard is None or heard.turn_id is None:
                raise Conflict("This chat was deleted, or the message replaced by another.")
            if heard.text != opening.text:
                raise Conflict("This message was sent before, with other words.")
            turn = self.turns.of_session(opening.session_id)
            if turn is not None and turn.turn_id == heard.turn_id:
                return FrameResponse(turn.read())
            if heard.state == "running":
                return FrameResponse(self.replicas.follow(self.user_id, heard.turn_id))
            if heard.answer_id is not None:
                context = await read_context(
                    connection,
                    self.user_id,
                    opening.session_id,
                    heard.turn_id,
                    self.coach.limits,
                )
                return FrameResponse(self._replay(opening, heard, context).read())
            turn_id = await transcript.begin_again(connection, opening, heard.message_id)
            others = await transcript.running(connection, self.user_id, opening.session_id, turn_id)
        await self.replicas.stop_turns(self.user_id, others)
        return self._start(self._ask(opening, turn_id, heard.text))

    def _replay(self, opening: Opening, heard: Heard, context: Context) -> RunningTurn:
        """A stored answer as the stream that it once was, without numbers where that is due."""
        assert heard.turn_id is not None
        turn = RunningTurn(opening.session_id, heard.turn_id, self.request_id)
        started = Started(
            message_id=str(heard.answer_id),
            turn_id=str(heard.turn_id),
            chat_id=self.body.id,
            created_at=self.now.isoformat(),
            model=opening.model,
        )
        end = end_of(heard.state, heard.reason, self.request_id)
        parts = heard.parts
        if context.person.number_free:
            parts = parts_without_numbers(parts, self.coach.replies.directory.numbers())
        turn.replay([started, *events_of(parts), end])
        return turn

    async def _rejoined(self, session_id: UUID) -> Response:
        """The stream of what was decided before, here or elsewhere."""
        turn = self.turns.of_session(session_id)
        if turn is not None:
            return FrameResponse(turn.read())
        frames = await self.replicas.come_back(self.user_id, session_id, 0)
        if frames is None:
            raise Conflict("This was decided already.")
        return FrameResponse(frames)

    def _start(self, ask: Ask, stream: int = 1) -> Response:
        log = self.replicas.frames.open(ask.user_id, ask.turn_id, stream)
        turn = RunningTurn(ask.session_id, ask.turn_id, self.request_id, log)
        self.turns.start(turn, lambda: run_turn(self.coach, ask, cancelled=turn.interruption))
        return FrameResponse(turn.read())

    def _ask(self, opening: Opening, turn_id: UUID, text: str) -> Ask:
        return Ask(
            user_id=self.user_id,
            chat_id=self.body.id,
            session_id=opening.session_id,
            turn_id=turn_id,
            message_id=uuid7(),
            text=text,
            tier=opening.tier,
            can_approve="tool-approval" in self.body.capabilities,
            now=self.now,
        )

    def _for_tier(self, opening: Opening, usage: Usage) -> Opening:
        tier = usage.known_tier(self.coach.allowances)
        return replace(opening, tier=tier, model=self._model_of(tier))

    def _model_of(self, tier: str) -> str:
        return self.coach.models.get(tier, self.coach.offline).name

    def _opening(self, text: str, client_message_id: str | None) -> Opening:
        return Opening(
            user_id=self.user_id,
            chat_id=self.body.id,
            text=text,
            client_message_id=client_message_id,
            model=self._model_of(STANDARD),
            tier=STANDARD,
            prompt_version=self.coach.prompts.coach.version,
            policy_version=policy_version(),
            lease_owner=self.turns.owner,
            lease_seconds=self.replicas.lease_seconds,
        )
