"""What a model is asked for, and what is read of its answer."""

import json

import pytest

from coach.plans.draft import FORM, NoDraft, read
from tests.coach.plans.test_weekly import week


def objects(schema):
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for part in schema.values():
            yield from objects(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from objects(part)


def test_the_schema_is_one_that_strict_servers_take():
    """Everything is required, nothing is added, and no keyword is used that they refuse."""
    found = list(objects(FORM.schema))
    assert len(found) == 3
    for each in found:
        assert each["additionalProperties"] is False
        assert set(each["required"]) == set(each["properties"])
        assert not each.keys() & {"maxLength", "minLength", "pattern", "default"}


def test_a_fence_around_the_answer_is_no_harm():
    text = json.dumps(week())
    assert read(f"```json\n{text}\n```") == read(text)


def test_what_is_wrong_is_told_without_what_was_written():
    with pytest.raises(NoDraft, match="days"):
        read('{"summary": "secret words", "days": []}')
    with pytest.raises(NoDraft) as caught:
        read("secret words")
    assert "secret" not in str(caught.value)
