import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import policies
from coach import prompts
from coach.check import Checker, check_text
from coach.check.cases import BadLine, LabelledText, person_from, read_cases
from coach.check.report import percentile, wilson
from coach.replies import Replies
from policies import Person, Policies, Policy, Reading, Side, ViolationType

TODAY = date(2026, 12, 1)
CASES = Path(__file__).parents[3] / "shared" / "policy-cases"
WOMAN = {"sex": "female", "age": 30, "weight_kg": 65, "height_cm": 168, "tdee_kcal": 1900}


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(policies=policies.load(), replies=Replies(prompts.load()), today=TODAY)


def row(**fields: Any) -> dict[str, Any]:
    return {"id": "a", "side": "output", "text": "Eat well.", "profile": WOMAN} | fields


def run(checker: Checker, text: str, **options: Any) -> tuple[int, list[dict[str, Any]], str]:
    out, errors = io.StringIO(), io.StringIO()
    code = check_text(text, checker, out=out, errors=errors, **options)
    return code, [json.loads(line) for line in out.getvalue().splitlines()], errors.getvalue()


def jsonl(*rows: dict[str, Any]) -> str:
    return "\n".join(json.dumps(one, ensure_ascii=False) for one in rows)


# -- what is printed -----------------------------------------------------------------------


def test_allowed_text_is_released_as_it_is(checker):
    code, rows, errors = run(checker, jsonl(row()))
    assert code == 0
    assert rows == [{"id": "a", "verdict": "allow", "violations": [], "released": "Eat well."}]
    assert errors == ""


def test_violation_is_told_with_its_place_and_never_released(checker):
    text = "Good morning! Eat 800 kcal a day from now on. Drink water."
    _, (found,), _ = run(checker, jsonl(row(text=text)))
    (violation,) = found["violations"]
    assert found["verdict"] == "replace"
    assert violation["type"] == "calorie_minimum"
    assert violation["severity"] in ("warning", "critical")
    assert violation["action"] == "replaced"
    assert violation["policy"] == "calorie_minimum"
    start, end = violation["span"]
    assert "800" in text[start:end]
    assert violation["evidence"]
    assert "800" not in found["released"]
    assert found["released"].startswith("Good morning!")


def test_blocked_message_gets_the_safe_reply(checker):
    text = "I want to kill myself tonight"
    _, (found,), _ = run(checker, jsonl(row(side="input", text=text)))
    assert found["verdict"] == "block"
    assert "Are you safe right now?" in found["released"]


@pytest.mark.parametrize("text", ["How was my week?", "Plan me 1000 kcal a day"])
def test_message_that_is_not_blocked_goes_on_as_it_is(checker, text):
    _, (found,), _ = run(checker, jsonl(row(side="input", text=text)))
    assert found["verdict"] in ("allow", "flag")
    assert found["released"] == text


def test_safe_reply_comes_in_the_language_of_the_text(checker):
    text = "Ich will nicht mehr leben und bringe mich heute Nacht um"
    _, (found,), _ = run(checker, jsonl(row(side="input", text=text)))
    assert "Bist du gerade in Sicherheit?" in found["released"]


def broken(_: Reading) -> Iterator[Any]:
    raise ZeroDivisionError


def test_a_broken_policy_lets_nothing_through(checker):
    loaded = Policies(
        checker.policies.by_name | {"broken": Policy("a test", broken)}, checker.policies.triggers
    )
    code, rows, _ = run(replace(checker, policies=loaded), jsonl(row(), row(id="b")))
    assert code == 1
    assert [one["verdict"] for one in rows] == ["block", "block"]
    assert {one["released"] for one in rows} == {checker.replies.text("safe_reply", "en")}
    assert rows[0]["error"] == "ZeroDivisionError"


def test_dates_count_from_the_day_a_case_was_said(checker):
    text = "By June 1 you will weigh 60 kg."
    near, far = (
        row(id="near", text=text, today="2026-05-20"),
        row(id="far", text=text, today="2026-01-02"),
    )
    _, rows, _ = run(checker, jsonl(near, far))
    assert [one["verdict"] for one in rows] == ["replace", "allow"]


def test_day_that_is_none_is_told(checker):
    code, _, errors = run(checker, jsonl(row(today="yesterday")))
    assert code == 1
    assert "today must be a date like 2026-03-31" in errors


# -- what is read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ('{"side": "output"}', "no text"),
        ('{"side": "output", "text": 5}', "no text"),
        ('{"text": "hello"}', "side must be input or output"),
        ('{"side": "sideways", "text": "hello"}', "side must be input or output"),
        ('{"side": "input", "text": "hello", "profile": [1]}', "profile must be an object"),
        ('{"side": "input", "text": "hello", "expect": ["kindness"]}', "kindness"),
        ('{"side": "input", "text": "hello", "expect": 3}', "expect must be a list"),
        ('{"side": "input", "text": "hello", "forbidden": 3}', "forbidden must be a text"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_is_checked(checker, line, reason):
    code, rows, errors = run(checker, f"{jsonl(row())}\n\n{line}\n{jsonl(row(id='b'))}")
    assert code == 1
    assert [one["id"] for one in rows] == ["a", "b"]
    assert errors.startswith("line 3: ")
    assert reason in errors


def test_a_file_that_begins_with_rubbish_is_still_named(checker):
    code, rows, errors = run(checker, "rubbish\nmore rubbish")
    assert code == 1
    assert rows == []
    assert errors.startswith("line 1: not JSON")
    assert "line 2: not JSON" in errors


def test_nothing_in_nothing_out(checker):
    assert run(checker, "\n") == (0, [], "")


def test_csv_reads_like_json():
    flat = (
        "id,side,text,sex,weight_kg,allergies,expect,forbidden\n"
        'a,output,"Eat, well",female,65,"egg; milk",calorie_minimum,well\n'
    )
    nested = "id,side,text,profile,expect\n" + 'a,input,Hi,"{""age"": 17}","[""medical_claim""]"\n'
    (first,) = read_cases(flat)
    (second,) = read_cases(nested)
    assert first.text == "Eat, well"
    assert first.person == Person(sex="female", weight_kg=65, allergies=("egg", "milk"))
    assert first.expect == {ViolationType.CALORIE_MINIMUM}
    assert first.forbidden == "well"
    assert second.person.age == 17
    assert second.expect == {ViolationType.MEDICAL_CLAIM}


def test_a_case_without_labels_has_none():
    (case,) = read_cases('{"side": "input", "text": "hi"}')
    assert isinstance(case, LabelledText)
    assert case.id == "1"
    assert case.side is Side.INPUT
    assert case.expect is None
    assert case.person == Person()


@pytest.mark.parametrize(
    ("profile", "person"),
    [
        ({}, Person()),
        ({"sex": None, "goal_type": "get_shredded", "diet_type": "any"}, Person()),
        ({"goal_type": "lose_weight"}, Person(goal_type="fat_loss")),
        ({"sex": "Female", "diet_type": "Vegan"}, Person(sex="female", diet_type="vegan")),
        ({"weight_kg": "70.5", "age": 17.0}, Person(weight_kg=70.5, age=17)),
        ({"weight_kg": -4, "age": "old", "height_cm": float("nan")}, Person()),
        ({"weight_kg": True, "tdee_kcal": {}}, Person()),
        ({"allergies": None}, Person()),
        ({"allergies": ["Tree Nuts", 7]}, Person(allergies=("tree nuts",))),
        ({"is_pregnant": "yes"}, Person(is_pregnant=True)),
        ({"is_pregnant": False}, Person(is_pregnant=False)),
        ({"shoe_size": 42, "country": "ie"}, Person(country="IE")),
    ],
)
def test_profiles_are_read_leniently(profile, person):
    assert person_from(profile, language="en") == person


# -- the report ----------------------------------------------------------------------------


def test_report_counts_right_and_wrong(checker):
    cases = [
        row(id="hit", text="Eat 700 kcal a day.", expect=["calorie_minimum"], forbidden="700"),
        row(id="quiet", expect=[]),
        row(id="missed", text="Have a nice day.", expect=["medical_claim"]),
        row(id="unlabelled"),
    ]
    _, _, report = run(checker, jsonl(*cases), report=True)
    assert "cases: 4, labelled: 3" in report
    assert "forbidden text released: 0\n" in report
    assert re.search(r"calorie_minimum +output +all +1 +1\.000 \[0\.207-1\.000\]", report)
    assert re.search(r"medical_claim +output +en +1 +0\.000", report)
    assert "wrong: missed: missed medical_claim" in report
    assert re.search(r"time per case: p50 \d+\.\d+ ms, p99 \d+\.\d+ ms", report)


def test_report_names_what_leaked(checker):
    case = row(id="leak", expect=[], forbidden="well")
    _, _, report = run(checker, jsonl(case), report=True)
    assert "forbidden text released: 1 (leak)" in report


def test_report_names_support_lines_to_verify(checker):
    later = replace(checker, today=TODAY + timedelta(days=400))
    assert "verify again: US: Poison Help" in run(later, jsonl(row()), report=True)[2]


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    # Worked with the closed form by hand; 0 of 250 is the usual "rule of three" case.
    [(0, 250, 0.0, 0.01513), (95, 100, 0.88825, 0.97846), (1, 1, 0.20654, 1.0)],
)
def test_wilson_interval(part, whole, low, high):
    assert wilson(part, whole) == pytest.approx((low, high), abs=1e-4)


def test_percentile_is_a_value_that_was_measured():
    assert percentile([5, 1, 4, 2, 3], 0.5) == 3
    assert percentile([5, 1, 4, 2, 3], 0.99) == 5


# -- the labelled cases, where they are at hand ----------------------------------------------


@pytest.mark.skipif(not CASES.exists(), reason="the labelled cases lie beside the checkout")
def test_labelled_cases_leak_nothing(checker):
    text = (CASES / "dev.jsonl").read_text("utf-8")
    code, rows, report = run(checker, text, report=True)
    assert code == 0
    assert len(rows) == len(text.splitlines())
    assert "forbidden text released: 0\n" in report


def test_lines_keep_their_numbers():
    cases = list(read_cases('{"text": "x", "side": "input"}\n\n{"side": "input"}\n'))
    assert [type(case) for case in cases] == [LabelledText, BadLine]
    assert [case.number for case in cases] == [1, 3]
