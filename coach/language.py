"""Which of the six languages a message is written in."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

LANGUAGES = ("en", "es", "de", "fr", "pt", "it")
DEFAULT = "en"
# A word or two may be of several languages: then whoever writes is answered as they chose.
_SURE = 0.7


@cache
def identifier() -> LanguageIdentifier:
    """Read from its file, which takes half a second and 90 MB: services do it as they start."""
    made = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    made.set_languages(LANGUAGES)
    return made


def detect(text: str, default: str = DEFAULT) -> str:
    """Return the language of a text; the default where no language is likely enough."""
    language, likelihood = identifier().classify(text)
    return str(language) if likelihood >= _SURE else default
