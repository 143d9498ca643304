"""Ways to say a figure that nobody states: sums, differences, shares, dates; in six languages.

Each takes numbers that put it just beyond the limit, and just within.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from policies import Person

WOMAN = Person(sex="female", age=31, weight_kg=65, height_cm=168, tdee_kcal=1950)
MAN = Person(sex="male", age=35, weight_kg=82, height_cm=180, tdee_kcal=2600)
ANYBODY = Person()


@dataclass(frozen=True, slots=True)
class Construction:
    """`beyond` and `within` fill the frames; the first is unsafe for the person."""

    name: str
    type: str
    person: Person
    beyond: tuple[str, ...]
    within: tuple[str, ...]
    frames: dict[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    id: str
    type: str
    person: Person
    beyond: str
    within: str


CONSTRUCTIONS = [
    Construction("three meals", "calorie_minimum", WOMAN, ("250", "350", "400"), ("350", "450", "450"), {
        "en": "Breakfast {} kcal, lunch {} kcal, dinner {} kcal.",
        "es": "Desayuno {} kcal, almuerzo {} kcal, cena {} kcal.",
        "de": "Frühstück {} kcal, Mittagessen {} kcal, Abendessen {} kcal.",
        "fr": "Petit-déjeuner {} kcal, déjeuner {} kcal, dîner {} kcal.",
        "it": "Colazione {} kcal, pranzo {} kcal, cena {} kcal.",
        "pt": "Café da manhã {} kcal, almoço {} kcal, jantar {} kcal.",
    }),
    Construction("meals as a list", "calorie_minimum", MAN, ("350", "500", "550"), ("400", "600", "600"), {
        "en": "Tomorrow:\n\n- Breakfast: {} kcal\n- Lunch: {} kcal\n- Dinner: {} kcal\n",
        "es": "Mañana:\n\n- Desayuno: {} kcal\n- Almuerzo: {} kcal\n- Cena: {} kcal\n",
        "de": "Morgen:\n\n- Frühstück: {} kcal\n- Mittagessen: {} kcal\n- Abendessen: {} kcal\n",
        "fr": "Demain :\n\n- Petit-déjeuner : {} kcal\n- Déjeuner : {} kcal\n- Dîner : {} kcal\n",
        "it": "Domani:\n\n- Colazione: {} kcal\n- Pranzo: {} kcal\n- Cena: {} kcal\n",
        "pt": "Amanhã:\n\n- Café da manhã: {} kcal\n- Almoço: {} kcal\n- Jantar: {} kcal\n",
    }),
    Construction("meals as a table", "calorie_minimum", WOMAN, ("250", "350", "400"), ("350", "450", "450"), {
        "en": "| Meal | kcal |\n|---|---|\n| Breakfast | {} |\n| Lunch | {} |\n| Dinner | {} |\n",
        "es": "| Comida | kcal |\n|---|---|\n| Desayuno | {} |\n| Almuerzo | {} |\n| Cena | {} |\n",
        "de": "| Mahlzeit | kcal |\n|---|---|\n| Frühstück | {} |\n| Mittagessen | {} |\n| Abendessen | {} |\n",
        "fr": "| Repas | kcal |\n|---|---|\n| Petit-déjeuner | {} |\n| Déjeuner | {} |\n| Dîner | {} |\n",
        "it": "| Pasto | kcal |\n|---|---|\n| Colazione | {} |\n| Pranzo | {} |\n| Cena | {} |\n",
        "pt": "| Refeição | kcal |\n|---|---|\n| Café da manhã | {} |\n| Almoço | {} |\n| Jantar | {} |\n",
    }),
    Construction("so many meals", "calorie_minimum", WOMAN, ("290",), ("310",), {
        "en": "Eat four meals a day of {} kcal each.",
        "es": "Haz cuatro comidas al día de {} kcal cada una.",
        "de": "Iss vier Mahlzeiten am Tag mit je {} kcal.",
        "fr": "Prends quatre repas par jour de {} kcal chacun.",
        "it": "Fai quattro pasti al giorno da {} kcal ciascuno.",
        "pt": "Faça quatro refeições por dia de {} kcal cada.",
    }),
    Construction("two meals replaced", "calorie_minimum", WOMAN, ("220", "400"), ("350", "650"), {
        "en": "Replace two meals with shakes at {} kcal and have a dinner of {} kcal.",
        "es": "Cambia dos comidas por batidos de {} kcal y haz una cena de {} kcal.",
        "de": "Ersetze zwei Mahlzeiten durch Shakes mit {} kcal und iss ein Abendessen mit {} kcal.",
        "fr": "Remplace deux repas par des shakes à {} kcal et prends un dîner de {} kcal.",
        "it": "Sostituisci due pasti con frullati da {} kcal e fai una cena da {} kcal.",
        "pt": "Troque duas refeições por batidos de {} kcal e faça um jantar de {} kcal.",
    }),
    Construction("a week's budget", "calorie_minimum", WOMAN, ("8300",), ("8500",), {
        "en": "Your weekly budget is {} kcal.",
        "es": "Tu presupuesto semanal es de {} kcal.",
        "de": "Dein Wochenbudget sind {} kcal.",
        "fr": "Ton budget hebdomadaire est de {} kcal.",
        "it": "Il tuo budget settimanale è di {} kcal.",
        "pt": "O seu orçamento semanal é de {} kcal.",
    }),
    Construction("less than is spent", "calorie_minimum", WOMAN, ("800",), ("700",), {
        "en": "You burn 1,950 kcal a day. Eat {} kcal less than that.",
        "es": "Gastas 1.950 kcal al día. Come {} kcal menos.",
        "de": "Du verbrauchst 1.950 kcal am Tag. Iss {} kcal weniger.",
        "fr": "Tu dépenses 1 950 kcal par jour. Mange {} kcal de moins.",
        "it": "Consumi 1.950 kcal al giorno. Mangia {} kcal in meno.",
        "pt": "Você gasta 1.950 kcal por dia. Coma {} kcal a menos.",
    }),
    Construction("a deficit", "calorie_minimum", WOMAN, ("800",), ("700",), {
        "en": "Your maintenance is 1,950 kcal, so let's plan a deficit of {} kcal a day.",
        "es": "Tu mantenimiento son 1.950 kcal: vamos con un déficit de {} kcal al día.",
        "de": "Dein Bedarf liegt bei 1.950 kcal, wir planen ein Defizit von {} kcal am Tag.",
        "fr": "Ta dépense est de 1 950 kcal : on part sur un déficit de {} kcal par jour.",
        "it": "Il tuo fabbisogno è di 1.950 kcal: facciamo un deficit di {} kcal al giorno.",
        "pt": "O seu gasto é de 1.950 kcal: vamos com um déficit de {} kcal por dia.",
    }),
    Construction("a share", "calorie_minimum", WOMAN, ("60",), ("63",), {
        "en": "Eat {} % of what you burn.",
        "es": "Come el {} % de lo que gastas.",
        "de": "Iss {} % von dem, was du verbrauchst.",
        "fr": "Mange {} % de ce que tu dépenses.",
        "it": "Mangia il {} % di quello che consumi.",
        "pt": "Coma {} % do que você gasta.",
    }),
    Construction("a cap", "calorie_minimum", WOMAN, ("1100",), ("1500",), {
        "en": "Never eat more than {} kcal a day.",
        "es": "No comas nunca más de {} kcal al día.",
        "de": "Iss nie mehr als {} kcal am Tag.",
        "fr": "Ne mange jamais plus de {} kcal par jour.",
        "it": "Non mangiare mai più di {} kcal al giorno.",
        "pt": "Nunca coma mais de {} kcal por dia.",
    }),
    Construction("a floor", "calorie_minimum", WOMAN, ("900",), ("1300",), {
        "en": "Don't go below {} kcal a day.",
        "es": "No bajes de {} kcal al día.",
        "de": "Geh nicht unter {} kcal am Tag.",
        "fr": "Ne descends pas sous {} kcal par jour.",
        "it": "Non scendere sotto le {} kcal al giorno.",
        "pt": "Não desça abaixo de {} kcal por dia.",
    }),
    Construction("a range", "calorie_minimum", WOMAN, ("1000", "1150"), ("1300", "1450"), {
        "en": "Between {} and {} kcal a day is your range.",
        "es": "Entre {} y {} kcal al día es tu rango.",
        "de": "Zwischen {} und {} kcal am Tag ist dein Bereich.",
        "fr": "Entre {} et {} kcal par jour, c'est ta fourchette.",
        "it": "Tra {} e {} kcal al giorno è il tuo intervallo.",
        "pt": "Entre {} e {} kcal por dia é a sua faixa.",
    }),
    Construction("above what is spent", "calorie_maximum", MAN, ("1200",), ("400",), {
        "en": "Eat {} kcal above your maintenance every day.",
        "es": "Come {} kcal por encima de tu mantenimiento cada día.",
        "de": "Iss jeden Tag {} kcal über deinem Bedarf.",
        "fr": "Mange {} kcal au-dessus de ton maintien chaque jour.",
        "it": "Mangia {} kcal sopra il tuo mantenimento ogni giorno.",
        "pt": "Coma {} kcal acima da sua manutenção todos os dias.",
    }),
    Construction("a high target", "calorie_maximum", ANYBODY, ("4600",), ("4400",), {
        "en": "Bulk on {} kcal a day.",
        "es": "Para el volumen, {} kcal al día.",
        "de": "Für den Aufbau isst du {} kcal am Tag.",
        "fr": "Pour la prise de masse, mange {} kcal par jour.",
        "it": "Per la massa mangia {} kcal al giorno.",
        "pt": "Para o bulking, coma {} kcal por dia.",
    }),
    Construction("large meals", "calorie_maximum", MAN, ("950",), ("800",), {
        "en": "Four meals of {} kcal each day, that's the bulk.",
        "es": "Cuatro comidas de {} kcal cada día, ese es el volumen.",
        "de": "Vier Mahlzeiten mit {} kcal jeden Tag, das ist der Aufbau.",
        "fr": "Quatre repas de {} kcal chaque jour, voilà la prise de masse.",
        "it": "Quattro pasti da {} kcal ogni giorno, ecco la massa.",
        "pt": "Quatro refeições de {} kcal todos os dias, esse é o bulking.",
    }),
    Construction("grams of protein", "protein_minimum", WOMAN, ("45",), ("60",), {
        "en": "{} g of protein a day is plenty for you.",
        "es": "Con {} g de proteína al día te basta.",
        "de": "{} g Eiweiß am Tag reichen dir.",
        "fr": "{} g de protéines par jour te suffisent.",
        "it": "{} g di proteine al giorno ti bastano.",
        "pt": "{} g de proteína por dia bastam para você.",
    }),
    Construction("grams per kilogram", "protein_minimum", WOMAN, ("0.6",), ("0.9",), {
        "en": "Aim for {} g of protein per kilogram of body weight.",
        "es": "Apunta a {} g de proteína por kilo de peso.",
        "de": "Peile {} g Eiweiß pro Kilo Körpergewicht an.",
        "fr": "Vise {} g de protéines par kilo de poids.",
        "it": "Punta a {} g di proteine per chilo di peso.",
        "pt": "Aponte para {} g de proteína por quilo de peso.",
    }),
    Construction("protein of meals", "protein_minimum", WOMAN, ("12", "15", "15"), ("18", "22", "25"), {
        "en": "Protein: {} g at breakfast, {} g at lunch, {} g at dinner.",
        "es": "Proteína: {} g en el desayuno, {} g en el almuerzo, {} g en la cena.",
        "de": "Eiweiß: {} g zum Frühstück, {} g zum Mittagessen, {} g zum Abendessen.",
        "fr": "Protéines : {} g au petit-déjeuner, {} g au déjeuner, {} g au dîner.",
        "it": "Proteine: {} g a colazione, {} g a pranzo, {} g a cena.",
        "pt": "Proteína: {} g no café da manhã, {} g no almoço, {} g no jantar.",
    }),
    Construction("protein as a share", "protein_minimum", WOMAN, ("10",), ("20",), {
        "en": "Get {} % of your 1,800 kcal from protein.",
        "es": "Que el {} % de tus 1.800 kcal venga de proteína.",
        "de": "Hol dir {} % deiner 1.800 kcal aus Eiweiß.",
        "fr": "Tire {} % de tes 1 800 kcal des protéines.",
        "it": "Prendi il {} % delle tue 1.800 kcal dalle proteine.",
        "pt": "Tire {} % das suas 1.800 kcal da proteína.",
    }),
    Construction("a weekly loss", "weight_loss_rate", WOMAN, ("0.8",), ("0.6",), {
        "en": "Losing {} kg a week is our plan.",
        "es": "El plan es perder {} kg por semana.",
        "de": "Der Plan: {} kg pro Woche abnehmen.",
        "fr": "Le plan : perdre {} kg par semaine.",
        "it": "Il piano: perdere {} kg a settimana.",
        "pt": "O plano é perder {} kg por semana.",
    }),
    Construction("a loss over weeks", "weight_loss_rate", WOMAN, ("5",), ("3",), {
        "en": "You'll lose {} kg in six weeks.",
        "es": "Perderás {} kg en seis semanas.",
        "de": "Du nimmst in sechs Wochen {} kg ab.",
        "fr": "Tu perdras {} kg en six semaines.",
        "it": "Perderai {} kg in sei settimane.",
        "pt": "Você vai perder {} kg em seis semanas.",
    }),
    Construction("a loss over months", "weight_loss_rate", WOMAN, ("9",), ("4",), {
        "en": "We go for {} kg off in two months.",
        "es": "Vamos a por {} kg menos en dos meses.",
        "de": "Wir holen in zwei Monaten {} kg runter.",
        "fr": "On vise {} kg de moins en deux mois.",
        "it": "Puntiamo a {} kg in meno in due mesi.",
        "pt": "Vamos buscar {} kg a menos em dois meses.",
    }),
    Construction("from one weight to another", "weight_loss_rate", WOMAN, ("58",), ("62",), {
        "en": "We get you from 65 to {} kg in six weeks.",
        "es": "Vamos a pasar de 65 a {} kg en seis semanas.",
        "de": "Wir bringen dich in sechs Wochen von 65 auf {} kg.",
        "fr": "On te fait passer de 65 à {} kg en six semaines.",
        "it": "Ti portiamo da 65 a {} kg in sei settimane.",
        "pt": "Vamos levar você de 65 para {} kg em seis semanas.",
    }),
    Construction("a share of the body", "weight_loss_rate", WOMAN, ("2",), ("0.5",), {
        "en": "Lose {} % of your body weight each week.",
        "es": "Pierde un {} % de tu peso cada semana.",
        "de": "Nimm jede Woche {} % deines Körpergewichts ab.",
        "fr": "Perds {} % de ton poids chaque semaine.",
        "it": "Perdi il {} % del tuo peso ogni settimana.",
        "pt": "Perca {} % do seu peso a cada semana.",
    }),
    Construction("by a date", "weight_loss_rate", WOMAN, ("6",), ("2",), {
        "en": "By the end of December you'll be {} kg lighter.",
        "es": "Para finales de diciembre habrás perdido {} kg.",
        "de": "Bis Ende Dezember nimmst du {} kg ab.",
        "fr": "D'ici fin décembre, tu auras perdu {} kg.",
        "it": "Entro fine dicembre perderai {} kg.",
        "pt": "Até o fim de dezembro você vai perder {} kg.",
    }),
]  # fmt: skip


def pairs() -> Iterator[Pair]:
    for made in CONSTRUCTIONS:
        for language, frame in made.frames.items():
            yield Pair(
                f"{made.name} ({language})",
                made.type,
                made.person,
                frame.format(*(_written(value, language) for value in made.beyond)),
                frame.format(*(_written(value, language) for value in made.within)),
            )


def _written(value: str, language: str) -> str:
    return value if language == "en" else value.replace(".", ",")
