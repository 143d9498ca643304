import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from typing import Any

import httpx2
import openai
import pytest
from openai import AsyncOpenAI

import policies
import tools
from coach import prompts
from coach.gate import Gate, Release
from coach.language import LANGUAGES, detect
from coach.offline import MODEL, OfflineTransport
from coach.offline.understanding import Weight, said_weight, understand
from coach.replies import Replies
from policies import Case, Person, Side, ToolNumber
from tests.coach.persons import PERSONS

TODAY = date(2026, 11, 25)
PROMPTS = prompts.load()
BOOKS = PROMPTS.offline
LOADED = policies.load()
REPLIES = Replies(PROMPTS)
SCHEMAS = [tool.schema(name) for name, tool in tools.load().items()]

# What people ask, in their words, and what they mean by it.
QUESTIONS = {
    "en": {
        "greeting": ["Hello there!", "hey", "Good morning coach"],
        "thanks": ["thanks a lot", "Thank you!"],
        "help": ["What can you do?", "help", "Are you a bot?"],
        "week": ["How was my week?", "give me a summary of last week", "How am I doing?"],
        "weight": ["How is my weight trending?", "weight trend please", "How much do I weigh?"],
        "calories_today": ["How many calories have I eaten today?", "how much have I left today?"],
        "calories_yesterday": ["What did I eat yesterday?", "How many calories yesterday?"],
        "calories": ["What's my average calorie intake?", "how many kcal do I eat on average"],
        "protein": ["Am I getting enough protein?", "protein last 14 days"],
        "targets": [
            "How much protein do I need?",
            "What are my targets?",
            "How many calories should I eat?",
            "show my plan",
        ],
        "projection": ["When will I reach my goal?", "How long until I get to my goal weight?"],
        "adherence": ["What's my streak?", "How consistent am I?"],
        "energy_needs": ["What is my TDEE?", "How many calories do I burn?", "my maintenance?"],
        "log_weight": ["Log my weight 81.4", "I weigh 81.4 kg", "weight 180 lb", "81.4 kg"],
        "profile": ["What do you know about me?", "show my profile"],
        "check_ins": ["How have I slept lately?", "how was my mood?"],
        "unknown": ["Tell me a joke about boats", "asdf qwer", "?"],
    },
    "es": {
        "greeting": ["¡Hola!", "buenos días"],
        "thanks": ["muchas gracias"],
        "help": ["¿Qué puedes hacer?", "ayuda"],
        "week": ["¿Cómo fue mi semana?", "hazme un resumen", "¿cómo voy?"],
        "weight": ["¿Cómo va mi peso?", "la tendencia de mi peso", "¿Cuánto peso?"],
        "calories_today": ["¿Cuántas calorías llevo hoy?", "¿cuántas calorías me quedan hoy?"],
        "calories_yesterday": ["¿Cuántas calorías comí ayer?"],
        "calories": ["¿Cuántas calorías como de media?"],
        "protein": ["¿Tomo suficiente proteína?"],
        "targets": [
            "¿Cuánta proteína necesito?",
            "¿Cuáles son mis objetivos?",
            "¿Cuántas calorías debería comer?",
            "mi plan",
        ],
        "projection": ["¿Cuándo llegaré a mi meta?", "¿Cuándo voy a alcanzar mi peso objetivo?"],
        "adherence": ["¿Cuál es mi racha?"],
        "energy_needs": ["¿Cuántas calorías quemo al día?", "¿Cuál es mi gasto energético?"],
        "log_weight": ["Apunta mi peso: 81,4", "hoy peso 81,4 kg"],
        "profile": ["¿Qué sabes de mí?", "mi perfil"],
        "check_ins": ["¿Cómo he dormido?", "mi estado de ánimo"],
        "unknown": ["Cuéntame un chiste de barcos"],
    },
    "de": {
        "greeting": ["Hallo!", "Guten Morgen"],
        "thanks": ["Vielen Dank!"],
        "help": ["Was kannst du?", "Hilfe"],
        "week": ["Wie war meine Woche?", "Gib mir eine Zusammenfassung", "Wie läuft es?"],
        "weight": [
            "Wie entwickelt sich mein Gewicht?",
            "Gewichtstrend bitte",
            "Wie viel wiege ich?",
        ],
        "calories_today": [
            "Wie viele Kalorien habe ich heute gegessen?",
            "Was ist heute noch übrig?",
        ],
        "calories_yesterday": [
            "Was habe ich gestern gegessen?",
            "Wie viele Kalorien waren es gestern?",
        ],
        "calories": ["Wie viele Kalorien esse ich im Schnitt?"],
        "protein": ["Esse ich genug Eiweiß?"],
        "targets": [
            "Wie viel Eiweiß brauche ich?",
            "Was sind meine Ziele?",
            "Wie viele Kalorien soll ich essen?",
            "mein Plan",
        ],
        "projection": ["Wann erreiche ich mein Ziel?", "Wie lange bis zum Zielgewicht?"],
        "adherence": ["Wie lang ist meine Serie?"],
        "energy_needs": ["Wie hoch ist mein Kalorienbedarf?", "Wie viel verbrenne ich am Tag?"],
        "log_weight": ["Trag mein Gewicht ein: 81,4", "Ich wiege 81,4 kg", "Speichere 81,4 kg"],
        "profile": ["Was weißt du über mich?", "mein Profil"],
        "check_ins": ["Wie habe ich geschlafen?", "Wie war meine Stimmung?"],
        "unknown": ["Erzähl mir einen Witz über Boote"],
    },
    "fr": {
        "greeting": ["Bonjour !", "salut"],
        "thanks": ["Merci beaucoup"],
        "help": ["Que peux-tu faire ?", "aide"],
        "week": ["Comment s'est passée ma semaine ?", "un bilan s'il te plaît"],
        "weight": ["Comment évolue mon poids ?", "la tendance de mon poids", "Combien je pèse ?"],
        "calories_today": [
            "Combien de calories ai-je mangées aujourd'hui ?",
            "Il me reste combien ?",
        ],
        "calories_yesterday": ["Combien de calories hier ?"],
        "calories": ["Combien de calories je mange en moyenne ?"],
        "protein": ["Est-ce que je mange assez de protéines ?"],
        "targets": [
            "De combien de protéines ai-je besoin ?",
            "Quels sont mes objectifs ?",
            "Combien de calories dois-je manger ?",
            "mon plan",
        ],
        "projection": ["Quand vais-je atteindre mon objectif ?", "dans combien de temps ?"],
        "adherence": ["Quelle est ma série ?"],
        "energy_needs": ["Combien de calories je brûle par jour ?", "Quels sont mes besoins ?"],
        "log_weight": ["Note mon poids : 81,4", "Je pèse 81,4 kg"],
        "profile": ["Que sais-tu de moi ?", "mon profil"],
        "check_ins": ["Comment j'ai dormi ?", "mon humeur ces jours-ci"],
        "unknown": ["Raconte une blague de bateau"],
    },
    "pt": {
        "greeting": ["Olá!", "bom dia"],
        "thanks": ["muito obrigada"],
        "help": ["O que você pode fazer?", "ajuda"],
        "week": ["Como foi minha semana?", "me dá um resumo"],
        "weight": ["Como está o meu peso?", "a tendência do meu peso"],
        "calories_today": ["Quantas calorias eu comi hoje?", "quantas calorias me restam?"],
        "calories_yesterday": ["Quantas calorias comi ontem?"],
        "calories": ["Quantas calorias como em média?"],
        "protein": ["Estou comendo proteína suficiente?"],
        "targets": [
            "Quanta proteína eu preciso?",
            "Quais são as minhas metas?",
            "Quantas calorias devo comer?",
            "meu plano",
        ],
        "projection": ["Quando vou chegar à minha meta?", "quanto tempo até o peso alvo?"],
        "adherence": ["Qual é a minha sequência?"],
        "energy_needs": ["Quantas calorias eu queimo por dia?", "meu gasto energético"],
        "log_weight": ["Registre meu peso: 81,4", "Estou pesando 81,4 kg"],
        "profile": ["O que você sabe de mim?", "meu perfil"],
        "check_ins": ["Como tenho dormido?", "meu humor"],
        "unknown": ["Conte uma piada de barco"],
    },
    "it": {
        "greeting": ["Ciao!", "buongiorno"],
        "thanks": ["grazie mille"],
        "help": ["Cosa puoi fare?", "aiuto"],
        "week": ["Com'è andata la mia settimana?", "fammi un riepilogo"],
        "weight": ["Come va il mio peso?", "l'andamento del peso", "Quanto peso?"],
        "calories_today": ["Quante calorie ho mangiato oggi?", "quante calorie mi restano?"],
        "calories_yesterday": ["Quante calorie ho mangiato ieri?"],
        "calories": ["Quante calorie mangio in media?"],
        "protein": ["Mangio abbastanza proteine?"],
        "targets": [
            "Di quante proteine ho bisogno?",
            "Quali sono i miei obiettivi?",
            "Quante calorie devo mangiare?",
            "il mio piano",
        ],
        "projection": ["Quando raggiungo il mio obiettivo?", "quanto ci vuole al peso obiettivo?"],
        "adherence": ["Qual è la mia serie?"],
        "energy_needs": ["Quante calorie brucio al giorno?", "il mio fabbisogno"],
        "log_weight": ["Registra il mio peso: 81,4", "oggi peso 81,4 kg"],
        "profile": ["Cosa sai di me?", "il mio profilo"],
        "check_ins": ["Come ho dormito?", "il mio umore"],
        "unknown": ["Raccontami una barzelletta sulle barche"],
    },
}
ASKED = [
    (language, wish, text)
    for language, wishes in QUESTIONS.items()
    for wish, texts in wishes.items()
    for text in texts
]


@pytest.mark.parametrize(("language", "wish", "text"), ASKED)
def test_common_questions_are_understood(language, wish, text):
    assert understand(text, BOOKS[language]["understand"]).name == wish


@pytest.mark.parametrize(("language", "wish", "text"), ASKED)
def test_typed_in_a_hurry_they_are_understood_too(language, wish, text):
    hurried = text.lower().translate(str.maketrans("áéíóúñäöüàèìòùâêôãõç", "aeiounaouaeiouaeoaoc"))
    assert understand(hurried.rstrip("?!. "), BOOKS[language]["understand"]).name == wish


@pytest.mark.parametrize(
    ("language", "text"), [(one, text) for one, wish, text in ASKED if wish == "targets"]
)
def test_language_is_told_by_the_words(language, text):
    assert detect(text, default=language) == language


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("log my weight 81.4", Weight(81.4, "kg")),
        ("81,4 kg", Weight(81.4, "kg")),
        ("180 lbs this morning", Weight(180, "lb")),
        ("I'm 12 st 5 today", Weight(12, "st", pounds=5)),
        ("11 stone", Weight(11, "st")),
        ("I ate 600 kcal and weigh 70 kg", Weight(70, "kg")),
        ("log 2 eggs", None),
        ("for 14 days", None),
        ("in 2026", None),
    ],
)
def test_weights_as_people_say_them(text, weight):
    assert said_weight(text) == weight


def test_a_bare_number_means_pounds_in_the_united_states():
    system = "Today: 2026-11-25\n- country: US\n"
    assert read_call(ask_raw("log my weight 180", system))["weight_unit"] == "lb"


# -- through the real client -------------------------------------------------------------------


def client(pace_seconds: float = 0) -> AsyncOpenAI:
    transport = OfflineTransport(BOOKS, pace_seconds=pace_seconds)
    return AsyncOpenAI(
        api_key="none",
        base_url="http://offline.invalid/v1",
        http_client=httpx2.AsyncClient(transport=transport),
        max_retries=0,
    )


def system_for(person: Person, guidance: str = "") -> dict[str, str]:
    text = PROMPTS.for_turn(person, today=TODAY, guidance=guidance)
    return {"role": "system", "content": text}


def messages(text: str, person: Person | None = None) -> list[Any]:
    return [system_for(person or Person()), {"role": "user", "content": text}]


async def ask(asked: list[Any], *, offered: list[Any] | None = None) -> Any:
    answer = await client().chat.completions.create(
        model=MODEL, messages=asked, tools=SCHEMAS if offered is None else offered
    )
    return answer.choices[0].message


def ask_raw(text: str, system: str) -> Any:
    asked = [{"role": "system", "content": system}, {"role": "user", "content": text}]
    return asyncio.run(ask(asked))


def read_call(message: Any) -> dict[str, Any]:
    return json.loads(message.tool_calls[0].function.arguments)


async def converse(text: str, outputs: dict[str, Any], person: Person | None = None) -> str:
    """Ask, give each tool's answer, and return the words."""
    return await go_on(messages(text, person), outputs)


async def go_on(asked: list[dict[str, Any]], outputs: dict[str, Any]) -> str:
    message = await ask(asked)
    if message.tool_calls:
        asked = [*asked, message.model_dump(exclude_none=True)]
        for call in message.tool_calls:
            output = outputs[call.function.name]
            asked.append({"role": "tool", "tool_call_id": call.id, "content": json.dumps(output)})
        message = await ask(asked)
    assert not message.tool_calls
    return message.content


OUTPUTS: dict[str, Any] = {
    "get_nutrition_summary": {
        "first_day": "2026-11-18",
        "last_day": "2026-11-25",
        "days_logged": 8,
        "days_counted": 6,
        "mean_energy_kcal": 1852,
        "mean_target_kcal": 1800,
        "mean_protein_g": 96.4,
        "mean_protein_g_per_kg": 1.48,
        "days_with_target": 6,
        "days_on_target": 5,
        "today_energy_kcal": 640,
        "today_remaining_kcal": 1160,
        "newest_first": [
            {"day": "2026-11-25", "energy_kcal": 640},
            {"day": "2026-11-24", "energy_kcal": 1790},
        ],
        "data_gaps": [],
        "confidence": 0.86,
    },
    "get_weight_trend": {
        "first_day": "2026-10-29",
        "weigh_ins": 12,
        "latest_weight_kg": 81.4,
        "latest_weight_day": "2026-11-24",
        "trend_kg": 81.72,
        "trend_change_kg": -1.13,
        "rate_kg_per_week": -0.29,
        "data_gaps": [],
        "confidence": 0.8,
    },
    "get_adherence": {
        "first_day": "2026-10-29",
        "check_ins": {"days_logged": 20, "current_streak_days": 4, "longest_streak_days": 9},
        "food_logs": {"days_logged": 25, "current_streak_days": 11, "longest_streak_days": 14},
        "data_gaps": [],
        "confidence": 1.0,
    },
    "get_check_ins": {
        "first_day": "2026-11-12",
        "check_ins": 10,
        "mean_energy_level": 6.5,
        "mean_sleep_quality": 7.2,
        "mean_mood": 7.0,
        "data_gaps": [],
        "confidence": 0.7,
    },
    "estimate_energy_needs": {
        "tdee_kcal": 2310,
        "tdee_low_kcal": 2190,
        "tdee_high_kcal": 2450,
        "resting_kcal": 1490,
        "data_gaps": [],
        "confidence": 0.8,
    },
    "plan_targets": {
        "status": "planned",
        "target_kcal": 1850,
        "maintenance_kcal": 2310,
        "protein_g": 130,
        "fat_g": 62,
        "carbs_g": 193,
        "data_gaps": [],
        "confidence": 0.8,
    },
    "project_weight": {
        "status": "projected",
        "start_weight_kg": 81.4,
        "intake_kcal": 1850,
        "points": [{"day": "2027-02-17", "weight_kg": 77.6, "low_kg": 76.6, "high_kg": 78.6}],
        "goal_weight_kg": 75.0,
        "goal_day_earliest": "2027-04-01",
        "goal_day_latest": "2027-06-15",
        "data_gaps": [],
        "confidence": 0.6,
    },
    "get_profile": {
        "age_years": 34,
        "height_cm": 178.0,
        "weight_kg": 81.4,
        "weight_day": "2026-11-24",
        "goal_type": "fat_loss",
        "diet_type": "vegetarian",
        "allergies": ["peanut"],
        "data_gaps": [],
        "confidence": 1.0,
    },
}
SAID = {
    "week": ["1,852 kcal", "96 g", "5 of 6", "1.1 kg", "81.7 kg"],
    "weight": ["81.4 kg", "24 November 2026", "gone down by 1.1 kg"],
    "calories_today": ["640 kcal", "1,160 kcal"],
    "calories_yesterday": ["24 November 2026", "1,790 kcal"],
    "calories": ["1,852 kcal", "5 of 6"],
    "protein": ["96 g", "1.5 g for each kg"],
    "targets": ["1,850 kcal", "130 g of protein", "2,310 kcal"],
    "projection": ["75 kg", "1 April 2027", "15 June 2027", "not a promise"],
    "adherence": ["25", "11", "14", "20"],
    "energy_needs": ["2,310 kcal", "2,190 kcal", "1,490 kcal"],
    "profile": ["34", "178 cm", "losing fat", "vegetarian", "peanut"],
    "check_ins": ["10", "6.5", "7.2"],
}


@pytest.mark.parametrize("wish", SAID)
async def test_answers_hold_the_persons_own_numbers(wish):
    text = await converse(QUESTIONS["en"][wish][0], OUTPUTS)
    for part in SAID[wish]:
        assert part in text
    assert "not a language model" in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wish", SAID)
async def test_answers_come_in_the_persons_language(language, wish):
    person = Person(language=language)
    text = await converse(QUESTIONS[language][wish][0], OUTPUTS, person)
    assert BOOKS[language]["say"]["offline"] in text
    assert "{" not in text
    assert "None" not in text


# The parts of the tools' answers that are numbers, as the tools vouch for them.
ROLES = {
    "_energy_kcal": ("kcal", "logged"),
    "_target_kcal": ("kcal", "target"),
    "target_kcal": ("kcal", "target"),
    "_remaining_kcal": ("kcal", "remaining"),
    "maintenance_kcal": ("kcal", "expenditure"),
    "tdee_kcal": ("kcal", "expenditure"),
    "tdee_low_kcal": ("kcal", "expenditure"),
    "tdee_high_kcal": ("kcal", "expenditure"),
    "resting_kcal": ("kcal", "expenditure"),
    "mean_protein_g": ("g", "logged"),
    "protein_g_per_kg": ("g/kg", "logged"),
    "_kg": ("kg", "weight"),
}


def vouched(outputs: dict[str, Any]) -> tuple[ToolNumber, ...]:
    return tuple(
        ToolNumber(abs(value), unit, role)
        for output in outputs.values()
        for key, value in output.items()
        for ending, (unit, role) in ROLES.items()
        if key.endswith(ending)
    )


LOW = {
    "get_nutrition_summary": {"mean_energy_kcal": 870, "mean_protein_g": 38.2, "confidence": 0.3},
    "get_weight_trend": {"trend_change_kg": -5.4, "latest_weight_kg": 76.9, "trend_kg": 77.3},
    "estimate_energy_needs": {"tdee_kcal": 1460, "tdee_low_kcal": 1310, "resting_kcal": 1120},
}


def with_low_figures() -> dict[str, Any]:
    """What little eating and fast loss look like: told as logged, it is no advice."""
    return {name: output | LOW.get(name, {}) for name, output in OUTPUTS.items()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outputs", [OUTPUTS, with_low_figures()], ids=["usual", "low"])
async def test_answers_pass_the_gate_unchanged(language, outputs):
    person = replace(
        PERSONS["man"], language=language, allergies=("peanut",), weight_kg=81.4, tdee_kcal=2310
    )
    for wish in (*SAID, "greeting", "thanks", "help", "unknown"):
        text = await converse(QUESTIONS[language][wish][0], outputs, person)
        gate = Gate(LOADED, person, today=TODAY, replies=REPLIES)
        gate.saw_numbers(vouched(outputs))
        outcomes = [*gate.feed(text), *gate.close()]
        assert all(isinstance(outcome, Release) for outcome in outcomes), text
        assert "".join(outcome.text for outcome in outcomes) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_break_no_policy(language):
    for person in PERSONS.values():
        for text in BOOKS[language]["say"].values():
            if "{" not in text:
                case = Case(Side.OUTPUT, text, person=person, today=TODAY)
                assert policies.judge(case, LOADED).findings == (), text


async def test_tools_are_asked_for_days_that_were_named():
    message = await ask(messages("What was my protein over the last 14 days?"))
    assert message.tool_calls[0].function.name == "get_nutrition_summary"
    assert read_call(message) == {"days": 15}


async def test_arguments_fit_the_tools():
    loaded = tools.load()
    for language, wish, text in ASKED:
        message = await ask(messages(text, Person(language=language)))
        for call in message.tool_calls or ():
            tools.parse(loaded[call.function.name], call.function.arguments, TODAY)
        assert bool(message.tool_calls) == (wish in SAID or wish == "log_weight"), text


async def test_only_offered_tools_are_used():
    message = await ask(messages("How was my week?"), offered=SCHEMAS[:0])
    assert not message.tool_calls
    assert "couldn't look that up" in message.content


async def test_a_weight_is_saved_with_its_unit_and_day():
    message = await ask(messages("log my weight 12 st 5"))
    assert message.tool_calls[0].function.name == "log_check_in"
    day = {"day": "2026-11-25"}
    assert read_call(message) == day | {"weight": 12.0, "weight_unit": "st", "pounds": 5}


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ({"day": "2026-11-25", "weight_kg": 81.4}, "Saved: 81.4 kg on 25 November 2026."),
        ({"error": "The person did not agree; nothing was saved."}, "nothing was saved"),
        ({"error": "day: 2026-12-01 is in the future."}, "couldn't save that"),
        ({"error": "The person has not agreed to this (health_data)."}, "your agreement"),
        (
            {
                "status": "not saved yet",
                "values": {"day": "2026-11-25", "weight": 81.4, "weight_unit": "kg"},
            },
            "Shall I save 81.4 kg for 25 November 2026?",
        ),
    ],
)
async def test_what_is_said_after_a_weight(output, said):
    assert said in await converse("log my weight 81.4", {"log_check_in": output})


async def test_a_log_without_a_weight_asks_for_it():
    assert "log my weight 81.4 kg" in await converse("log something please", {})


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("This took too long. Try a smaller range of days.", "couldn't look that up"),
        ("The person has not agreed to this (health_data).", "your agreement"),
    ],
)
async def test_a_tool_error_is_told_in_plain_words(error, said):
    text = await converse("What's my streak?", {"get_adherence": {"error": error}})
    assert said in text
    assert error not in text


async def test_one_broken_tool_does_not_hide_the_others():
    outputs = OUTPUTS | {"get_weight_trend": {"error": "This took too long."}}
    text = await converse("How was my week?", outputs)
    assert "1,852 kcal" in text
    assert "smoothed" not in text


@pytest.mark.parametrize(
    ("wish", "output", "said"),
    [
        ("weight", {"weigh_ins": 0, "confidence": 0.1}, "enough entries"),
        ("weight", OUTPUTS["get_weight_trend"] | {"confidence": 0.3}, "rough picture"),
        ("targets", {"status": "missing_data", "confidence": 0.0}, "your profile"),
        ("targets", {"status": "no_numbers", "reason": "minor"}, "While you're growing"),
        ("targets", {"status": "no_numbers", "reason": "very_low_weight"}, "dietitian"),
        ("projection", {"status": "refused", "reason": "pregnant"}, "midwife"),
        ("projection", {"status": "refused", "reason": "medical"}, "people who treat you"),
    ],
)
async def test_missing_data_and_limits_are_told_kindly(wish, output, said):
    names = {"weight": "get_weight_trend", "targets": "plan_targets"}
    outputs = {names.get(wish, "project_weight"): output}
    assert said in await converse(QUESTIONS["en"][wish][0], outputs)


@pytest.mark.parametrize("wish", [*SAID, "log_weight", "help", "unknown"])
async def test_number_free_people_read_no_number(wish):
    message = await ask(messages(QUESTIONS["en"][wish][0], PERSONS["eating disorder"]))
    assert not message.tool_calls
    assert not any(char.isdigit() for char in message.content)


async def test_a_flagged_message_is_met_with_care():
    asked = [
        system_for(Person(), guidance="- Be careful."),
        {"role": "user", "content": "What are my targets?"},
    ]
    message = await ask(asked)
    assert not message.tool_calls
    assert "careful" in message.content


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_amount_that_is_not_right_is_met_with_the_persons_own_plan(language):
    person = Person(language=language)
    flagged = system_for(person, guidance="- calorie_minimum: Do not repeat their number.")
    asked = [flagged, {"role": "user", "content": "500 kcal?"}]
    answer = await go_on(asked, {"plan_targets": OUTPUTS["plan_targets"]})
    assert BOOKS[language]["say"]["careful_plan"] in answer
    assert "130 g" in answer
    assert "500" not in answer


async def test_what_it_is_comes_once_in_a_conversation():
    first = await ask(messages("Hello"))
    asked = [
        *messages("Hello"),
        {"role": "assistant", "content": first.content},
        {"role": "user", "content": "thanks"},
    ]
    assert "not a language model" in first.content
    assert "not a language model" not in (await ask(asked)).content


async def test_same_request_same_answer():
    answers = [await client().chat.completions.create(model=MODEL, messages=messages("hi"))] * 2
    assert answers[0].model_dump() == answers[1].model_dump()


async def test_text_streams_word_by_word():
    stream = await client().chat.completions.create(
        model=MODEL,
        messages=messages("help"),
        stream=True,
        stream_options={"include_usage": True},
    )
    chunks = [chunk async for chunk in stream]
    words = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    whole = await ask(messages("help"))
    assert "".join(words) == whole.content
    assert max(len(word.split()) for word in words) == 1
    assert chunks[-2].choices[0].finish_reason == "stop"
    assert chunks[-1].usage.completion_tokens == len(whole.content.split())


async def test_tool_calls_stream():
    stream = await client().chat.completions.create(
        model=MODEL, messages=messages("How was my week?"), tools=SCHEMAS, stream=True
    )
    names: dict[int, str] = {}
    arguments: dict[int, str] = {}
    async for chunk in stream:
        for call in chunk.choices[0].delta.tool_calls or ():
            names[call.index] = names.get(call.index, "") + (call.function.name or "")
            arguments[call.index] = arguments.get(call.index, "") + call.function.arguments
        reason = chunk.choices[0].finish_reason
    assert list(names.values()) == ["get_nutrition_summary", "get_weight_trend", "get_adherence"]
    assert [json.loads(text) for text in arguments.values()] == [
        {"days": 8},
        {"days": 14},
        {"days": 7},
    ]
    assert reason == "tool_calls"


async def test_each_word_leaves_before_the_next_is_made():
    request = httpx2.Request(
        "POST",
        "http://offline.invalid/v1/chat/completions",
        json={"messages": messages("help"), "stream": True},
    )
    response = await OfflineTransport(BOOKS, pace_seconds=30).handle_async_request(request)
    events: AsyncIterator[bytes] = aiter(response.stream)
    first = await asyncio.wait_for(anext(events), 1)
    assert b'"role": "assistant"' in first
    # The second event is thirty seconds away: nothing was prepared beyond the first.
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(anext(events), 0.05)


@pytest.mark.parametrize("body", [{}, {"messages": "no"}, {"messages": [{"content": "x"}]}])
async def test_a_request_that_is_none_is_refused(body):
    with pytest.raises(openai.BadRequestError):
        await client().post("/chat/completions", cast_to=object, body=body)


async def test_there_is_nothing_else_to_ask():
    with pytest.raises(openai.NotFoundError):
        await client().embeddings.create(model=MODEL, input="x")
