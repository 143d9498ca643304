"""What counts as a yes, and which approval is meant."""

from uuid import uuid4

import pytest

from coach.approvals import Pending, is_yes, read_approval_id


@pytest.mark.parametrize(
    "text",
    ["yes", "Yes!", "  YES  ", "ok.", "Yes, please!", "Sí", "si, por favor", "Ja bitte", "Oui",
     "d’accord", "D'accord.", ["s'il vous plaît", "oui"][1], "Sim, por favor", "Va bene",
     "go ahead", "👍 yes"],
)  # fmt: skip
def test_a_plain_yes(text):
    assert is_yes(text)


@pytest.mark.parametrize(
    "text",
    ["", " ", "no", "yes, but 82", "yes no", "not yes", "yes 82", "yes and delete all", "maybe",
     "yesterday", "okay then what about lunch", "да", "👍", "nein", "y" * 10_000],
)  # fmt: skip
def test_anything_else_is_asked_again(text):
    assert not is_yes(text)


def test_an_approval_finds_its_way_back():
    pending = Pending(uuid4(), uuid4(), uuid4(), "call_1.2", "log_check_in")
    assert read_approval_id(pending.approval_id) == (pending.turn_id, "call_1.2")


@pytest.mark.parametrize("forged", ["", ".", "x", "x.y", "1" * 31 + ".a", f"{uuid4().hex}.\x00"])
def test_what_is_no_id_of_ours(forged):
    assert read_approval_id(forged) is None
