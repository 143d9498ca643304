"""Which language a text is in, by its small words."""

from collections.abc import Iterable
from itertools import islice

_SMALL = {
    "en": "monday tuesday wednesday thursday friday saturday sunday yesterday two three four five seven eight nine ten no more days the and of to you your for with is are that this it in on at be will can have i'd i'll let's not but from as or so what how do my me i'm a eat i want calories breakfast lunch dinner aim daily today",
    "es": "lunes martes miercoles jueves viernes domingo ayer quince cuatro cinco siete ocho nueve diez encima el la los las de que y en un una por con para del al es tu te lo se no como mas pero quiero puedo mi hoy unas unos cada come dia semana calorias kilos desayuno almuerzo comida cena proteina diario diarias sesion nada bajar perder semanas meses mes kilo necesito puedo tengo estoy sin hasta desde ser quedamos dos tres uno menos vamos haz si",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche hier quatre cinq sept huit neuf dix quinze le la les des de et en un une pour avec du au est tu te vous ce que qui pas ne sur dans je j' d' l' c' n' tes ton ta mon mes chaque par mange jour semaine environ kilos petit dejeuner diner proteines objectif jours perdre matin soir rien on tout bien fait faire peut etre nous vite tient plus qu' semaines mois kilo",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag gestern zwei drei vier funf sechs sieben acht neun zehn der die das und ist du dich dir ein eine einen fur mit auf zu im am den dem nicht von ich mir mein dein deine auch wenn als nur noch pro bei iss kalorien tag woche etwa mal fruhstuck mittagessen abendessen eiweiss taglich gramm kilo ziel tage wochen abnehmen nichts heute kilos monat monate wir ihr iss",
    "it": "lunedi martedi mercoledi giovedi venerdi sabato domenica ieri quattro cinque sette otto nove dieci il lo la gli le di che e in un una per con del della al alla ti tu non sono piu ma mi tuo tua come ogni ho l' nel dei mangia giorno settimana calorie chili colazione pranzo cena proteine giornaliero obiettivo settimane perdere oggi basta chilo te ne ci propongo due quanto mese mesi devo siamo da fino al",
    "pt": "domingo ontem quatro cinco sete oito nove dez quinze o a os as de que e em um uma por com para do da ao no na voce te nao mais mas seu sua como cada tu eu meu minha dos das coma dia semana calorias quilos cafe manha almoco jantar proteina diaria semanas perder hoje nada meses mes preciso quero quilo gente ate",
    "hi": "hai ka ki ke mein se ko aur aap mat din roz kal aaj kya nahi nahin bhi sirf tak karo hain kaafi apna ho koi bas ek khao hafte",
    "nl": "het een van en je jij niet met voor op te zijn ik dat eet per dag",
}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in _SMALL.items():
    for _word in _words.split():
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)
KNOWN = ("en", "es", "fr", "de", "it", "pt")
_ENOUGH = 400


def counts_of(words: Iterable[str]) -> dict[str, float]:
    """Count the small words of each language; one that several share counts less."""
    counts: dict[str, float] = {}
    for word in islice(words, _ENOUGH):
        languages = _LANGUAGES_OF.get(word, ())
        for language in languages:
            counts[language] = counts.get(language, 0.0) + 1 / len(languages)
    return counts


def language_of(words: Iterable[str], fallback: str) -> str:
    """Return the language with the most small words; `fallback` when none stands out."""
    return best_of(counts_of(words), fallback)


def best_of(counts: dict[str, float], fallback: str) -> str:
    """Return the language that counts most; of equals the fallback, else the first of the table."""
    return max(
        (one for one in _SMALL if one in counts),
        key=lambda one: (counts[one], one == fallback),
        default=fallback,
    )


def shows_language(words: Iterable[str]) -> bool:
    """Tell whether some small word of a language that the lexicon knows is there."""
    return any(word in _LANGUAGES_OF for word in words)
