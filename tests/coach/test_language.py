"""Which language a message is in: short, slangy, without small words or accents."""

import pytest

from coach.language import LANGUAGES, detect

WRITTEN = {
    "en": ["how was my week?", "log two eggs and toast pls", "Squats hurt my left knee"],
    "es": ["que ceno hoy con lo que hay en la nevera", "recetas sin gluten baratas porfa"],
    "de": [
        "Samstag ist Wettkampf, Wiegen um sieben.",
        "suche Rezepte ohne Nüsse, gern schnell",
        "i mog heid nix kochn, wos gibts kalts?",
    ],
    "fr": ["parle-moi de tes recettes sans lait", "j ai saute le sport hier"],
    "pt": ["fala uma marmita boa pra levar no trampo", "Quero treinar mais e comer melhor"],
    "it": ["fammi lo schema della settimana", "Cena leggera stasera, idee?"],
}


@pytest.mark.parametrize(
    ("language", "text"), [(one, text) for one in LANGUAGES for text in WRITTEN[one]]
)
def test_language_is_told(language, text):
    other = "fr" if language != "fr" else "de"
    assert detect(text, default=other) == language


@pytest.mark.parametrize("text", ["", "ok", "1,200 kcal", "2", "🙂", "no", "pizza"])
@pytest.mark.parametrize("default", LANGUAGES)
def test_what_may_be_any_language_is_answered_as_the_person_chose(default, text):
    assert detect(text, default=default) == default
