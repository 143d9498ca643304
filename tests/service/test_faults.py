"""What becomes of an answer when the language model fails, in every way that it can."""

import json
from uuid import uuid4

import pytest

from tests.service.serving import Heard
from tests.upstream import CUT, HANG, Call, Raw, Until, Wire, no_reply, refuses, says, tool

FIRST = "Good to hear from you. "
UNSAFE = "500 calories"


async def row(rows, heard: Heard):
    return await rows.fetchrow("SELECT * FROM turn WHERE id = $1", heard.turn_id)


SILENT = {
    "credentials refused": refuses(401),
    "request refused": refuses(400),
    "no such model": refuses(404),
    "always busy": refuses(429),
    "broken": refuses(500),
    "hangs up without a reply": no_reply(CUT),
    "takes the request and says nothing": no_reply(HANG),
    "speaks another language": no_reply(Wire(b"SSH-2.0-OpenSSH_9.2\r\n")),
    "no HTTP after its head": says(Wire(b"zz\r\noops\r\n")),
    "cut before the first byte": says(CUT),
    "cut before the first word": says(Raw(b": hello\n\n"), reason=None),
    "stalls before the first word": says(Raw(b": hello\n\n"), HANG),
    "no answer in time": says(HANG),
    "an empty answer": says(),
    "nothing but spaces": says("  \n"),
    "no stream at all": says(Raw(b"<html>"), reason=None),
    "held words only, then a stall": says(UNSAFE, HANG),
    "held words only, then a cut": says(UNSAFE, CUT),
    "tools for ever": says(tool("get_profile")),
}


@pytest.mark.parametrize("answer", SILENT.values(), ids=SILENT)
async def test_where_nothing_was_said_the_offline_coach_answers(visitor, upstream, rows, answer):
    upstream.otherwise = lambda _request: answer
    heard = await visitor.say("What can you do?")
    assert heard.end == "stop"
    assert heard.text.strip()
    assert "500 cal" not in str(heard.frames)
    stored = await row(rows, heard)
    assert (stored["state"], stored["model"]) == ("finished", "offline-coach")
    assert len(upstream.requests) <= 4
    await upstream.until(lambda: upstream.open == 0)


async def test_a_busy_model_is_asked_again_when_it_says(visitor, upstream):
    upstream.script(refuses(429, retry_after="1"), says("Here I am."))
    heard = await visitor.say("hello")
    assert (heard.text, heard.end) == ("Here I am.", "stop")


async def test_a_model_that_recovers_is_heard(visitor, upstream):
    upstream.script(refuses(503), says("Here I am."))
    assert (await visitor.say("hello")).text == "Here I am."


BREAKS = {
    "stalls": (HANG, "model_too_slow"),
    "cut": (CUT, "model_cut_off"),
    "no JSON": (Raw(b"data: {oops\n\n"), "model_cut_off"),
    "no HTTP": (Wire(b"zz\r\noops\r\n"), "model_too_slow"),
    "an error in the stream": (Raw(b'data: {"error": {"message": "no"}}\n\n'), "model_cut_off"),
}


@pytest.mark.parametrize(("fault", "code"), BREAKS.values(), ids=BREAKS)
async def test_a_broken_answer_ends_with_failed_frames(visitor, upstream, rows, fault, code):
    more = Until()
    upstream.script(says(FIRST, UNSAFE, more, fault))
    chat = uuid4().hex
    async with visitor.saying("hello", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
        more.set()
        heard = await reading.rest()
    assert heard.end == code
    assert heard.kinds[-3:] == ["text-end", "message-metadata", "error"]
    assert heard.text.strip() == FIRST.strip()
    assert "500 cal" not in str(heard.frames)
    stored = await row(rows, heard)
    assert (stored["state"], stored["reason"]) == ("failed", code)
    assert (await visitor.messages(chat))[1]["parts"][-1]["text"] == heard.text
    assert len(upstream.requests) == 1


async def test_the_error_is_safe_to_show_and_names_the_request(visitor, upstream):
    upstream.script(says(FIRST, more := Until(), CUT))
    async with visitor.saying("hello", uuid4().hex) as reading:
        await reading.until("text-delta", FIRST.strip())
        more.set()
        heard = await reading.rest()
    error = heard.of("message-metadata")[0]["messageMetadata"]["error"]
    assert error["retryable"] is True
    assert error["requestId"] == heard.headers["x-request-id"]
    assert heard.frames[-1]["errorText"].startswith("The language model stopped")


async def test_a_turn_that_failed_can_be_tried_again(visitor, upstream):
    upstream.script(says(FIRST, more := Until(), CUT), says("Here I am."))
    chat = uuid4().hex
    async with visitor.saying("hello", chat) as reading:
        await reading.until("text-delta", FIRST.strip())
        more.set()
        await reading.rest()
    again = await visitor.post({"id": chat, "messages": [], "trigger": "regenerate-message"})
    assert (again.text, again.end) == ("Here I am.", "stop")
    asked = upstream.requests[-1]["messages"]
    assert [message["content"] for message in asked[1:]] == ["hello"]


async def test_an_answer_cut_for_its_length_says_so(visitor, upstream, rows):
    upstream.script(says("And then you", reason="length"))
    heard = await visitor.say("hello")
    assert heard.end == "length"
    assert (await row(rows, heard))["reason"] == "length"


async def test_the_providers_own_filter_is_told(visitor, upstream):
    upstream.script(says("I would rather not.", reason="content_filter"))
    assert (await visitor.say("hello")).end == "content-filter"


BAD_CALLS = {
    "no JSON": Call("get_check_ins", '{"days": '),
    "an array": Call("get_check_ins", "[7]"),
    "a text": Call("get_check_ins", '"seven"'),
    "wrong type": tool("get_check_ins", days="a week"),
    "out of range": tool("get_check_ins", days=10**9),
    "no number": Call("get_check_ins", '{"days": NaN}'),
    "deep": Call("get_check_ins", '{"days":' + "[" * 500 + "]" * 500 + "}"),
    "names a person": tool("get_check_ins", days=7, user_id=str(uuid4())),
    "no such tool": tool("drop_tables"),
    "no name": tool(""),
    "a NUL": Call("get_check_ins", json.dumps({"days\x00": 7})),
    "a NUL in a note": tool("log_check_in", day="2026-01-01", notes="a\x00b"),
    "half a character": Call("log_check_in", '{"day":"2026-01-01","notes":"\\ud800"}'),
    "a future day": tool("log_check_in", day="2999-01-01", weight=80),
}


@pytest.mark.parametrize("call", BAD_CALLS.values(), ids=BAD_CALLS)
async def test_a_bad_call_is_told_to_the_model(visitor, upstream, rows, call):
    upstream.script(says(call), says("I could not look that up."))
    heard = await visitor.say("hello", capabilities=["tool-approval"])
    assert (heard.text, heard.end) == ("I could not look that up.", "stop")
    (failed,) = heard.of("tool-output-error")
    assert failed["toolCallId"] == heard.of("tool-input-start")[0]["toolCallId"]
    told = upstream.requests[-1]["messages"][-1]
    assert told["role"] == "tool"
    assert json.loads(told["content"])["error"]
    logged = await rows.fetch("SELECT * FROM ai_tool_call_log WHERE turn_id = $1", heard.turn_id)
    assert [line["status"] for line in logged] == ["failed"]


@pytest.mark.parametrize("call_id", ["", None, "x" * 500, "ü\"'\n\x00", "call_1"])
async def test_any_id_that_a_model_gives_its_calls_will_do(visitor, upstream, rows, call_id):
    upstream.script(
        says(tool("get_profile", call_id)),
        says(tool("get_adherence", call_id, days=7)),
        says("Done."),
    )
    heard = await visitor.say("hello")
    assert (heard.text, heard.end) == ("Done.", "stop")
    ids = [frame["toolCallId"] for frame in heard.of("tool-input-available")]
    assert len(set(ids)) == 2
    assert [frame["toolCallId"] for frame in heard.of("tool-output-available")] == ids


@pytest.mark.parametrize("odd", ["a\x00b", "a\u2028b\u0085c\x1bd", "👩‍👩‍👧‍👦 é", "\u202egnp.exe"])
async def test_odd_characters_of_a_model_do_no_harm(visitor, upstream, rows, odd):
    upstream.script(says(f"Well: {odd}."))
    heard = await visitor.say("hello")
    assert heard.end == "stop"
    assert (await row(rows, heard))["state"] == "finished"


async def test_half_a_character_of_a_model(visitor, upstream, rows):
    broken = b'data: {"choices":[{"delta":{"content":"oh \\ud83d no"}}]}\n\n'
    upstream.script(says(Raw(broken)))
    heard = await visitor.say("hello")
    assert heard.end == "stop"
    assert (await row(rows, heard))["state"] == "finished"


async def test_many_calls_at_once_are_all_answered(visitor, upstream, rows):
    calls = [Call("get_check_ins", json.dumps({"days": n}), f"c{n}", index=n) for n in range(1, 41)]
    upstream.script(says(*calls), says("Done."))
    heard = await visitor.say("hello")
    assert heard.end == "stop"
    assert len(heard.of("tool-output-available")) == 40
    count = "SELECT count(*) FROM ai_tool_call_log WHERE turn_id = $1 AND status = 'success'"
    assert await rows.fetchval(count, heard.turn_id) == 40


async def test_the_key_is_sent_and_stays_out_of_the_log(visitor, upstream, service):
    upstream.script(refuses(401))
    await visitor.say("hello")
    assert upstream.headers[0]["authorization"] == "bearer sk-test"
    assert "sk-test" not in service.process.all_errors
