import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

import policies
from coach import prompts
from coach.exits import numbers_in_ours, unchecked_places
from coach.language import LANGUAGES
from coach.replies import PRIORITY, Replies, language_of, numbers, situation
from coach.support import DIRECTORY_URL
from policies import Case, Finding, Flag, Person, Severity, Side, ViolationType
from tests.coach.persons import PERSONS, everyone

TODAY = date(2026, 12, 1)
ROOT = Path(__file__).parents[2]
TEXT_KEYS = tuple(prompts.load().replies["en"]["text"])
TOPICS = tuple(topic for topic in PRIORITY if topic not in {kind.value for kind in ViolationType})

# Digits of telephone numbers that must never be shown: closed or surcharged lines. Hashed, so that
# this file does not hold them either.
DEAD = frozenset(
    {
        "12352bff28bfd60d39a34691995f54b65ce19fef62b29b03dd56d398ec4de0c3",
        "ff20daaa61be273d69ee8ec03191ab7ca5ab5f58fb1a5262a44cecfaa331a79b",
        "84e659f9837ba67f1c8b60b4628f8dafa019b3e689ef68692cebdf8af858b92e",
        "4c5eef39714d545c7f3e9e243159581b8b57afc6a4356353e6cf588e837ad6e3",
        "2845080bfd599da7dbf71b4297a7d6508f486d2e809b9f77a7f018d86488ca11",
    }
)
DEAD_LENGTHS = (9, 10, 11)
DIALLED = re.compile(r"\d(?:[\s().\-–/]{0,3}\d){8,}")
TEXT_FILES = {".py", ".md", ".toml", ".txt", ".ts", ".tsx", ".css", ".html", ".json", ".mako", ""}
NOT_OURS = {".git", ".venv", "node_modules", "dist", "build", "__pycache__", ".hypothesis"}


@pytest.fixture(scope="module")
def replies() -> Replies:
    return Replies(prompts.load())


@pytest.fixture(scope="module")
def loaded() -> policies.Policies:
    return policies.load()


def finding(kind: str, topic: str = "", severity: Severity = Severity.WARNING) -> Finding:
    return Finding(ViolationType(kind), severity, policy="p", span=(0, 1), evidence="", topic=topic)


def every_finding() -> list[Finding]:
    kinds = [finding(kind.value) for kind in ViolationType]
    return kinds + [finding("unsafe_content", topic) for topic in TOPICS]


@cache
def every_text(language: str) -> frozenset[tuple[Person, str]]:
    """Every text in one language with everyone who reads it."""
    return frozenset(_written(Replies(prompts.load()), language))


def _written(replies: Replies, language: str) -> Iterator[tuple[Person, str]]:
    for person in everyone(language):
        for one in every_finding():
            yield person, replies.replacement([one], person, today=TODAY)
            yield person, replies.blocked([one], person, today=TODAY)
            yield person, replies.notice([one], person)
        for key in TEXT_KEYS:
            yield person, replies.text(key, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_ready_made_text_breaks_a_policy(loaded, language):
    broken = {}
    for person, text in {(replace(one, country=None), text) for one, text in every_text(language)}:
        verdict = policies.judge(Case(Side.OUTPUT, text, person=person, today=TODAY), loaded)
        if verdict.findings:
            broken[text] = verdict.findings
    assert broken == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_filled_and_short(language):
    for _, text in every_text(language):
        assert "{" not in text
        assert "  " not in text
        assert len(text) < 620


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_told_what_the_coach_is_instead_of_being_helped(language):
    for _, text in every_text(language):
        assert not re.search(r"\bas an ai\b|como (una )?ia\b|als ki\b|en tant qu'ia", text.lower())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_ready_made_text_holds_an_unchecked_link_or_a_figure_for_the_number_free(
    replies, language
):
    known = replies.directory.numbers()
    texts = {(one.number_free, one.country, text) for one, text in every_text(language)}
    assert [text for _, _, text in texts if list(unchecked_places(text, known))] == []
    figures = [
        text[slice(*found.span)]
        for is_free, country, text in texts
        if is_free
        for found in numbers_in_ours(text, replies.directory.numbers_in(country))
    ]
    assert figures == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_template_holds_a_figure_of_its_own(language):
    """What stands in words of ours is filled in: a range of the person's, or whom to call."""
    texts = prompts.flat(prompts.load().replies[language])
    assert {key for key, text in texts.items() if re.search(r"\d", str(text))} <= {
        "words.emergency_unknown"
    }


def test_range_names_the_persons_own_numbers(replies):
    woman = replace(PERSONS["woman"], language="en")
    texts = [
        replies.replacement([finding(kind)], woman, today=TODAY)
        for kind in ("calorie_minimum", "protein_minimum", "weight_loss_rate", "calorie_maximum")
    ]
    assert "1,520 to 1,900 kcal" in texts[0]
    assert "52 g" in texts[1]
    assert "0.6 kg a week" in texts[2]
    assert "2,150 to 2,400 kcal" in texts[3]


def test_range_without_a_known_energy_use_names_the_floor(replies):
    text = replies.replacement([finding("calorie_minimum")], Person(), today=TODAY)
    assert "1,500 kcal" in text


@pytest.mark.parametrize(("language", "written"), [("en", "1,520"), ("de", "1520"), ("fr", "1520")])
def test_numbers_are_written_as_the_language_does(language, written):
    assert numbers(replace(PERSONS["woman"], language=language))["low_kcal"] == written


@pytest.mark.parametrize("name", PERSONS)
def test_range_never_leaves_the_persons_limits(name):
    person = PERSONS[name]
    named = {key: float(text.replace(",", "")) for key, text in numbers(person).items()}
    assert named.get("floor_kcal", 9999) >= person.floor_kcal
    assert named.get("low_kcal", 9999) >= person.floor_kcal
    assert named.get("gain_high_kcal", 0) <= person.ceiling_kcal
    assert named.get("protein_g", 9999) >= person.protein_floor_g
    assert named.get("loss_kg", 0) <= person.loss_cap_kg_per_week


@pytest.mark.parametrize(
    "name",
    ["minor", "pregnant", "breastfeeding", "underweight", "low goal", "eating disorder", "crisis"],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_protected_people_read_no_numbers_of_their_own(replies, name, language):
    person = replace(PERSONS[name], language=language)
    for kind in ("calorie_minimum", "calorie_maximum", "protein_minimum", "weight_loss_rate"):
        for text in (
            replies.replacement([finding(kind)], person, today=TODAY),
            replies.blocked([finding(kind)], person, today=TODAY),
            replies.notice([finding(kind)], person),
        ):
            assert not re.search(r"\d", text)


def test_crisis_is_answered_before_anything_else(replies):
    person = Person(country="US")
    found = [
        finding("calorie_minimum", severity=Severity.CRITICAL),
        finding("unsafe_content", "crisis"),
        finding("medical_claim", "emergency"),
    ]
    text = replies.blocked(found, person, today=TODAY)
    assert "Are you safe right now?" in text
    assert "911" in text
    assert "988" in text
    assert "kcal" not in text


@pytest.mark.parametrize("topic", ["emergency", "poisoning"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_emergency_begins_with_the_number_to_call(replies, topic, language):
    for country, number in (("US", "911"), ("UK", "999"), ("FR", "15"), (None, "112")):
        person = Person(language=language, country=country)
        text = replies.blocked([finding("medical_claim", topic)], person, today=TODAY)
        assert number in re.split(r"[.!]\s", text)[0]


def test_a_disclosure_is_thanked_and_met_with_people(replies):
    person = Person(country="IE")
    text = replies.blocked([finding("eating_disorder_signal")], person, today=TODAY)
    assert text.startswith("Thank you for telling me")
    assert "Bodywhys (01 210 7906)" in text
    assert text.endswith("?")


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("emergency:anaphylaxis", "auto-injector"),
        ("emergency:hypoglycaemia", "fast sugar"),
        ("emergency:poisoning", "Keep the packet"),
        ("emergency:unheard of", "Stop what you're doing"),
        ("secrecy", "keep it hidden"),
        ("insulin", "diabetes team today"),
        ("pro_ana", "Thank you for telling me"),
        ("unheard of", "Thank you for telling me"),
    ],
)
def test_the_special_words_come_before_the_general(replies, topic, said):
    text = replies.blocked([finding("eating_disorder_signal", topic)], Person(), today=TODAY)
    assert said in text


def test_resources_of_a_crisis(replies):
    shown = replies.resources(
        [finding("unsafe_content", "crisis")], Person(country="DE", language="de"), today=TODAY
    )
    items = [resource.as_item() for resource in shown]
    assert items[0] == {"label": "Notruf", "tel": "112"}
    assert {"0800 111 0 111", "116 123"} <= {item.get("tel") for item in items}
    assert items[-1]["url"] == DIRECTORY_URL


def test_no_resources_where_nobody_needs_them(replies):
    assert replies.resources([finding("calorie_minimum")], Person(), today=TODAY) == ()


@pytest.mark.parametrize("name", ["minor", "eating disorder"])
def test_figures_for_a_protected_person_come_with_people_to_talk_to(replies, name):
    person = replace(PERSONS[name], country="GB")
    critical = finding("calorie_minimum", severity=Severity.CRITICAL)
    labels = [one.label for one in replies.resources([critical], person, today=TODAY)]
    assert "Beat (England)" in labels
    assert replies.resources([finding("calorie_minimum")], person, today=TODAY) == ()


def test_stale_lines_leave_only_emergency_and_directory(replies):
    later = TODAY + timedelta(days=400)
    found = [finding("unsafe_content", "crisis")]
    shown = replies.resources(found, Person(country="US"), today=later)
    assert [(one.tel, one.url) for one in shown] == [("911", None), (None, DIRECTORY_URL)]
    text = replies.blocked(found, Person(country="US"), today=later)
    assert "988" not in text
    assert "findahelpline.com" in text
    assert len(replies.directory.stale(today=later)) > 30


def test_a_line_is_shown_for_180_days(replies):
    last_day = date(2026, 10, 5) + timedelta(days=180)
    assert replies.directory.lines("IE", "eating_disorder", today=last_day)
    next_day = last_day + timedelta(days=1)
    assert not replies.directory.lines("IE", "eating_disorder", today=next_day)


def test_unknown_country_reads_112_and_the_directory(replies):
    text = replies.blocked([finding("unsafe_content", "crisis")], Person(), today=TODAY)
    assert "112" in text
    assert "findahelpline.com" in text


def test_every_country_names_an_emergency_number(replies):
    pages = prompts.load().support
    assert {"US", "GB", "IE", "CA", "AU", "NZ", "DE", "FR", "ES", "IN"} <= pages.keys()
    for code in pages:
        assert re.fullmatch(r"\d{2,3}(/\d{2,3})?", replies.directory.emergency(code) or "")


def test_directory_tells_which_numbers_may_be_named(replies):
    known = replies.directory.numbers()
    assert {"911", "112", "15", "988", "116123", "3114"} <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_in_a_crisis_text_is_in_the_directory(replies, language):
    known = replies.directory.numbers() | {"112"}
    for person in everyone(language):
        for topic in ("crisis", "purging", "emergency", "poisoning", "conceal"):
            text = replies.blocked([finding("unsafe_content", topic)], person, today=TODAY)
            for written in re.findall(r"[\d+](?:[\s\-]?\d)+", text):
                assert re.sub(r"\D", "", written) in known


def test_notice_is_plain_and_does_not_name_the_subject_to_the_protected(replies):
    found = [finding("calorie_minimum")]
    assert "less food than you need" in replies.notice(found, PERSONS["woman"])
    assert "food" not in replies.notice(found, PERSONS["eating disorder"])


def test_guidance_goes_to_the_model_by_weight(replies):
    found = [finding("protein_minimum"), finding("eating_disorder_signal")]
    told = replies.guidance(found, PERSONS["woman"]).splitlines()
    assert "struggling" in told[0]
    assert "protein" in told[1]
    assert replies.guidance([], PERSONS["woman"]) == ""


def test_guidance_for_a_minor_names_no_range(replies):
    told = replies.guidance([finding("calorie_minimum")], PERSONS["minor"])
    assert "Name no numbers" in told


def test_feedback_names_the_rule_and_not_the_number(replies):
    told = replies.feedback([finding("calorie_minimum")], PERSONS["woman"])
    assert "calorie_minimum" in told
    assert "Do not repeat" in told


def test_no_findings_read_the_fixed_reply(replies):
    assert replies.blocked([], Person(), today=TODAY) == replies.text("safe_reply", "en")


@pytest.mark.parametrize(
    ("language", "spoken"), [("pt-BR", "pt"), ("DE", "de"), ("nl", "en"), ("", "en")]
)
def test_language_falls_back_to_english(language, spoken):
    assert language_of(language) == spoken


@pytest.mark.parametrize(
    ("flags", "who"),
    [({Flag.MINOR}, "minor"), ({Flag.PREGNANT}, "pregnant"), ({Flag.WATCH}, "open")],
)
def test_flags_decide_who_is_spoken_to(flags, who):
    assert situation(Person(flags=frozenset(flags))) == who


def dead_numbers(text: str) -> list[str]:
    found = []
    for match in DIALLED.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        for length in DEAD_LENGTHS:
            windows = (digits[at : at + length] for at in range(len(digits) - length + 1))
            found += [one for one in windows if hashlib.sha256(one.encode()).hexdigest() in DEAD]
    return found


def our_files() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS]
        paths = (Path(folder, name) for name in names)
        yield from (path for path in paths if path.suffix in TEXT_FILES and path.is_file())


def test_a_dead_number_is_recognised_however_it_is_written():
    # The digits are put together here, so that the file does not hold the number.
    number = "1" + "-".join(["", "80" + "0", "93" + "1", "22" + "37"])
    assert dead_numbers(f"call {number} now")
    assert not dead_numbers("call 0800 111 0 111 now")


def test_dead_numbers_are_nowhere_in_the_project():
    for path in our_files():
        assert not dead_numbers(path.read_text("utf-8", errors="ignore")), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_dead_numbers_are_in_no_reply(language):
    for _, text in every_text(language):
        assert not dead_numbers(text)
