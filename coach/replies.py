"""The words that people read when a guard or a failure speaks instead of the model."""

import math
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from coach.language import LANGUAGES
from coach.prompts import Prompts, fill, flat, limits
from coach.support import DIRECTORY_URL, EMERGENCY_ANYWHERE, Directory, Kind, Resource
from policies import Finding, Flag, Person, Severity

# The first of these that was found decides what is said; life comes before food.
PRIORITY = (
    "crisis",
    "anaphylaxis",
    "hypoglycaemia",
    "poisoning",
    "emergency",
    "violence",
    "insulin",
    "purging",
    "conceal",
    "eating_disorder_signal",
    "medicine_change",
    "substance",
    "dehydration",
    "dose",
    "exercise",
    "diagnosis",
    "medical_claim",
    "calorie_minimum",
    "weight_loss_rate",
    "protein_minimum",
    "calorie_maximum",
    "allergen",
    "sexual",
    "hate",
    "privacy",
    "alcohol",
    "unsafe_content",
    "off_topic",
    "injection",
    "number_free",
    "link",
)

# Topics of the policies that share the words of another.
_SAME_WORDS: Mapping[str, Mapping[str, str]] = {
    "blocked": {"secrecy": "conceal"},
    "replacement": {
        "insulin": "medicine_change",
        "sexual": "off_topic",
        "hate": "off_topic",
        "violence": "off_topic",
    },
}

# Which lines are shown beside a reply, in this order.
CARDS: Mapping[str, tuple[Kind, ...]] = {
    "crisis": ("crisis",),
    "violence": (),
    "insulin": ("eating_disorder",),
    "purging": ("eating_disorder", "crisis"),
    "conceal": ("eating_disorder",),
    "eating_disorder_signal": ("eating_disorder",),
    "poisoning": ("poison",),
    "substance": ("poison",),
    "emergency": (),
    "anaphylaxis": (),
    "hypoglycaemia": (),
}
_WITH_DIRECTORY = frozenset({"crisis", "insulin", "purging", "conceal", "eating_disorder_signal"})
_WITHOUT_EMERGENCY = frozenset({"conceal", "eating_disorder_signal", "substance"})
_RANGES = frozenset({"calorie_minimum", "calorie_maximum", "protein_minimum", "weight_loss_rate"})

GENTLE_DEFICIT_KCAL = 500
GENTLE_DEFICIT_SHARE = 0.2
GENTLE_SURPLUS_KCAL = (250, 500)


class Replies:
    """Every text is complete in six languages; an unknown language reads English."""

    def __init__(self, prompts: Prompts) -> None:
        self.directory = Directory.read(prompts.support)
        self._guidance = prompts.guidance
        self._texts = {
            language: flat(data) | flat(prompts.insights[language]) | flat(prompts.plans[language])
            for language, data in prompts.replies.items()
        }

    def text(self, key: str, language: str, **values: str) -> str:
        """Return one of the plain sentences of the section `text`."""
        return self.words(f"text.{key}", language, values)

    def words(self, key: str, language: str, values: Mapping[str, str]) -> str:
        """Return any of the texts, by section and name, with its placeholders filled."""
        return fill(self._of(language)[key], values)

    def replacement(self, findings: Iterable[Finding], person: Person, *, today: date) -> str:
        """Say what stands in place of a withheld unit of the model's words."""
        return self._answer("replacement", findings, person, today=today)

    def blocked(self, findings: Iterable[Finding], person: Person, *, today: date) -> str:
        """Write the whole answer to a message that no model gets to see."""
        return self._answer("blocked", findings, person, today=today)

    def notice(self, findings: Iterable[Finding], person: Person) -> str:
        """Say plainly that something was changed; without its subject where that could hurt."""
        texts = self._of(person.language)
        kinds = [finding.type.value for finding in _by_weight(findings)]
        if not kinds or situation(person) != "open":
            return str(texts["notice.any"])
        return str(texts[f"notice.{kinds[0]}"])

    def resources(
        self, findings: Iterable[Finding], person: Person, *, today: date
    ) -> tuple[Resource, ...]:
        """Whom to turn to, the emergency number first where it may be needed."""
        found = list(findings)
        topics = {self._topic("blocked", finding) for finding in found} & CARDS.keys()
        if (person.number_free or person.is_minor) and any(map(_is_critical_figure, found)):
            topics.add("eating_disorder_signal")
        texts = self._of(person.language)
        shown: list[Resource] = []
        number = self.directory.emergency(person.country)
        if topics - _WITHOUT_EMERGENCY:
            label = texts["words.emergency_label"]
            shown.append(
                Resource(label=label, tel=(number or EMERGENCY_ANYWHERE).replace("/", " / "))
            )
        for topic in sorted(topics, key=PRIORITY.index):
            for kind in CARDS[topic]:
                shown.extend(self.directory.lines(person.country, kind, today=today))
        if topics & _WITH_DIRECTORY:
            shown.append(Resource(label=texts["words.directory_label"], url=DIRECTORY_URL))
        return tuple(dict.fromkeys(shown))

    def guidance(self, findings: Iterable[Finding], person: Person) -> str:
        """Tell the model about a message that passed with a flag; empty for none."""
        told: dict[str, None] = {}
        for finding in _by_weight(findings):
            topic = topic_of(finding)
            name = topic if topic in self._guidance else finding.type.value
            protected = f"{name}_protected"
            if situation(person) != "open" and protected in self._guidance:
                name = protected
            told[name] = None
        return "\n".join(f"- {name}: {self._guidance[name]}" for name in told)

    def feedback(self, findings: Iterable[Finding], person: Person) -> str:
        """Tell the model that a part of its answer was withheld, for its one retry."""
        kinds = ", ".join(dict.fromkeys(finding.type.value for finding in _by_weight(findings)))
        allowed = "\n".join(limits(person))
        return (
            "[From the service, not from the person.] The part of your answer that came next was "
            f"withheld ({kinds}). Write that part once more, and nothing else, in one to three "
            f"sentences in the language of your answer, inside these limits:\n{allowed}\n"
            "Do not repeat the number, not even to advise against it; do not mention that "
            "anything was withheld, do not apologise, and do not begin anew."
        )

    def _of(self, language: str) -> Mapping[str, Any]:
        return self._texts[language_of(language)]

    def _topic(self, table: str, finding: Finding) -> str:
        """Return the finding's topic, the special before the general, else its type."""
        general, _, special = finding.topic.partition(":")
        for topic in (special, _SAME_WORDS[table].get(general, general)):
            if f"{table}.{topic}" in self._texts["en"]:
                return topic
        return finding.type.value

    def _answer(
        self, table: str, findings: Iterable[Finding], person: Person, *, today: date
    ) -> str:
        topics = {self._topic(table, finding) for finding in findings}
        if not topics:
            return self.text("safe_reply", person.language)
        topic = min(topics, key=PRIORITY.index)
        texts = self._of(person.language)
        values = self._values(person, today=today)
        key = f"{table}.{topic}"
        if topic in _RANGES:
            key = _range_key(topic, texts, person, values)
        wanted = {name: text for name, text in values.items() if f"{{{name}}}" in texts[key]}
        return fill(texts[key], wanted)

    def _values(self, person: Person, *, today: date) -> dict[str, str]:
        texts = self._of(person.language)
        number = self.directory.emergency(person.country)
        values = {
            "emergency": number or texts["words.emergency_unknown"],
            "crisis_contact": self._contact(person, "crisis", today=today),
            "ed_contact": self._contact(person, "eating_disorder", today=today),
        }
        if number and "/" in number:
            first, second = number.split("/")
            values["emergency"] = fill(texts["words.either"], {"first": first, "second": second})
        return values | numbers(person)

    def _contact(self, person: Person, kind: Kind, *, today: date) -> str:
        lines = self.directory.lines(person.country, kind, today=today)
        if not lines:
            return str(self._of(person.language)["words.line_unknown"])
        return lines[0].in_words()


def topic_of(finding: Finding) -> str:
    """`allergen:peanut` is about `allergen`."""
    return finding.topic.partition(":")[0]


def language_of(language: str) -> str:
    """`pt-BR` reads Portuguese; what we do not speak reads English."""
    short = language[:2].lower()
    return short if short in LANGUAGES else "en"


def situation(person: Person) -> str:
    """Who is spoken to: only `open` may read numbers of their own."""
    if person.number_free:
        return "gentle"
    if person.is_minor:
        return "minor"
    if person.is_pregnant or person.is_breastfeeding or Flag.PREGNANT in person.flags:
        return "pregnant"
    return "gentle" if person.no_deficit else "open"


def numbers(person: Person) -> dict[str, str]:
    """Write the person's own safe range in their language's digits; empty for protected people.

    Rounded to the safe side: floors up, the pace of loss down.
    """
    if situation(person) != "open":
        return {}
    language = language_of(person.language)
    values = {
        "floor_kcal": digits(_up(person.floor_kcal), language),
        "protein_g": digits(math.ceil(person.protein_floor_g), language),
        "loss_kg": digits(math.floor(person.loss_cap_kg_per_week * 10) / 10, language),
    }
    if person.tdee_kcal is None:
        return values
    deficit = min(GENTLE_DEFICIT_KCAL, GENTLE_DEFICIT_SHARE * person.tdee_kcal)
    low, tdee = _up(max(person.floor_kcal, person.tdee_kcal - deficit)), _up(person.tdee_kcal)
    if low >= tdee:
        return values
    gains = (_up(person.tdee_kcal + step) for step in GENTLE_SURPLUS_KCAL)
    names = ("low_kcal", "tdee_kcal", "gain_low_kcal", "gain_high_kcal")
    parts = zip(names, (low, tdee, *gains), strict=True)
    return values | {name: digits(value, language) for name, value in parts}


def _range_key(
    topic: str, texts: Mapping[str, Any], person: Person, values: Mapping[str, str]
) -> str:
    """Choose the variant for who is spoken to, with their energy use where it is known."""
    who = situation(person)
    names = [who, "protected"] if who != "open" else ["open"]
    if who == "open" and "tdee_kcal" in values:
        names.insert(0, "open_tdee")
    keys = (f"range.{topic}.{name}" for name in names)
    return next(key for key in keys if key in texts)


def _is_critical_figure(finding: Finding) -> bool:
    return finding.severity is Severity.CRITICAL and finding.type.value in _RANGES


def _by_weight(findings: Iterable[Finding]) -> list[Finding]:
    """Critical first, then by what matters most."""

    def weight(finding: Finding) -> tuple[bool, int]:
        return finding.severity is not Severity.CRITICAL, PRIORITY.index(finding.type.value)

    return sorted(findings, key=weight)


def _up(kcal: float) -> int:
    return math.ceil(kcal / 10) * 10


def digits(value: float, language: str) -> str:
    """English groups thousands; the others write four digits without a mark, and decimal commas."""
    if language == "en":
        return f"{value:,}"
    return str(value).replace(".", ",")
