"""What a diet leaves out, and the food words that break it, in six languages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from nutrition.allergens import Presence, find_allergens

MEAT = "meat"
PORK = "pork"
ALCOHOL = "alcohol"
GRAIN = "grain"
LEGUME = "legume"
STARCH = "starch"

_ANIMALS = ("fish", "crustacean", "mollusc")
BREAKS: dict[str, tuple[str, ...]] = {
    "pescatarian": (MEAT, PORK),
    "vegetarian": (MEAT, PORK, *_ANIMALS),
    "vegan": (MEAT, PORK, *_ANIMALS, "egg", "milk", "honey"),
    "halal": (PORK, ALCOHOL),
    "kosher": (PORK, "crustacean", "mollusc"),
    "keto": (GRAIN, STARCH),
    "paleo": (GRAIN, LEGUME, "milk"),
}
"""By diet, the classes of food that it leaves out; other diets leave out nothing."""

# Beginnings of words, without accents; one that ends in a full stop stands alone, since it begins
# others (gooseberry, Beeren, poisson, vinegar). What only looks alike is in _LOOKS_ALIKE.
_WORDS: dict[str, str] = {
    MEAT: "meat, beef, steak, veal, lamb., mutton, venison, chicken, turkey, duck, goose., poultry,"
    " rabbit, liver, gelatin, lard., meatball, carne, ternera, cordero, pollo, pavo, pato.,"
    " conejo, gelatina, manteca de cerdo, fleisch, rind., kalb, lamm., hahnchen, huhn,"
    " hackfleisch, pute., truthahn, ente., gans., kaninchen, gelatine, schmalz, viande, boeuf,"
    " veau., agneau, poulet, dinde, canard, lapin, saindoux, vaca, vitela, borrego, cordeiro,"
    " frango, peru., coelho, manzo, vitello, agnello, tacchino, anatra, coniglio, strutto",
    PORK: "pork, bacon, ham., prosciutto, salami, chorizo, pepperoni, sausage, cerdo, jamon,"
    " tocino, salchich, panceta, schwein, speck, schinken, wurst, porc, jambon, lard., lardon,"
    " saucisse, porco, presunto, toucinho, linguica, maiale, pancetta, salsicci, mortadella",
    ALCOHOL: "wine., beer., rum., vodka, whisky, brandy, liqueur, vino., cerveza, ron.,"
    " wein, bier., likor, vin., biere, vinho, cerveja, birra",
    GRAIN: "bread, rice, oat., pasta, noodle, wheat, barley, rye, flour, couscous, bulgur,"
    " tortilla, cereal, pan., arroz, avena, fideo, trigo, harina, brot, reis, hafer, nudel, mehl,"
    " weizen, pain., riz., avoine, pates., ble., farine, pao, aveia, massa, farinha, pane,"
    " riso, farina",
    STARCH: "potato, banana, sugar, honey, juice, lentil, chickpea, patata, platano, azucar,"
    " kartoffel, banane, zucker, honig, linse, pomme de terre, sucre, miel., lentille, batata,"
    " acucar, mel., zucchero, miele, lenticchi",
    LEGUME: "bean, lentil, chickpea, pea., peas., soy, tofu, tempeh, peanut, alubia, frijol,"
    " garbanzo, lenteja, guisante, cacahuete, bohne, linse, kichererbse, erbse, erdnuss,"
    " haricot, lentille, pois., feijao, grao de bico, lentilha, ervilha, amendoim, fagiol,"
    " ceci, piselli",
    "honey": "honey, miel., honig, mel., miele",
}
_LOOKS_ALIKE = re.compile(
    r"\b(?:vegan\w*|vegetar\w*|veggie|vegetal\w*|plant based|plant|soy|soya|tofu|seitan|tempeh"
    r"|pflanzlich\w*|coconut|almond|cauliflower|konjac|zucchini|courgette)\s+(?:\w+\s+)?$"
    r"|\b(?:meat ?free|without|no|ohne|sans|sin|sem|senza)\s+(?:\w+\s+)?$"
)
_ALLERGEN_CLASSES = frozenset({*_ANIMALS, "egg", "milk"})


@dataclass(frozen=True, slots=True)
class Breach:
    """A word of a text that does not fit a diet."""

    kind: str
    word: str


def breaches(text: str, diet: str | None) -> Iterator[Breach]:
    """Yield the words that break a diet; on the strict side, since another dish costs nothing."""
    kinds = BREAKS.get(diet or "", ())
    if not kinds:
        return
    folded = _fold(text)
    for kind in kinds:
        if kind in _ALLERGEN_CLASSES:
            for hit in find_allergens(text, [kind]):
                if hit.presence is Presence.CONTAINS:
                    yield Breach(kind, hit.term)
            continue
        for found in _pattern(kind).finditer(folded):
            if not _LOOKS_ALIKE.search(folded, 0, found.start()):
                yield Breach(kind, found.group())


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    words = sorted({word.strip() for word in _WORDS[kind].split(",")}, key=len, reverse=True)
    parts = (
        re.escape(word[:-1]) + r"[sn]?\b" if word.endswith(".") else re.escape(word)
        for word in words
    )
    return re.compile(rf"\b(?:{'|'.join(parts)})")


_PLAIN = str.maketrans("áàâãäéèêëíìîïóòôõöúùûüçñ", "aaaaaeeeeiiiiooooouuuucn")


def _fold(text: str) -> str:
    plain = text.lower().replace("œ", "oe").translate(_PLAIN)
    return re.sub(r"[^\w]+", " ", plain)
