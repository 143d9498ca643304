"""Allergens: what is found, what only looks like it, and where it stands."""

import pytest

from nutrition.allergens import Presence, allergens_of, find_allergens, presence

CONTAINS, MAY, UNKNOWN, CLEAR = (
    Presence.CONTAINS,
    Presence.MAY_CONTAIN,
    Presence.UNKNOWN,
    Presence.CLEAR,
)


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        ("Toast with jam", "gluten", CONTAINS),
        ("A splash of soy sauce", "gluten", CONTAINS),
        ("Buckwheat noodles with rice flour", "gluten", CLEAR),
        ("A bowl of oatmeal", "gluten", CONTAINS),
        ("A bowl of oatmeal", "wheat", CLEAR),
        ("Gluten-free oats", "gluten", MAY),
        ("Gluten-free spaghetti", "gluten", CLEAR),
        ("Garlic prawns", "crustaceans", CONTAINS),
        ("A spoon of shrimp paste", "shellfish", CONTAINS),
        ("Crab apples", "crustaceans", CLEAR),
        ("Steamed mussels", "molluscs", CONTAINS),
        ("Beef in oyster sauce", "shellfish", CONTAINS),
        ("King oyster mushrooms", "shellfish", CLEAR),
        ("Two boiled eggs", "egg", CONTAINS),
        ("Asparagus with hollandaise", "eggs", CONTAINS),
        ("Grilled eggplant with vegan mayo", "egg", CLEAR),
        ("Baked salmon", "fish", CONTAINS),
        ("A dash of Worcestershire", "fish", CONTAINS),
        ("Shellfish platter", "fish", CLEAR),
        ("Peanut butter on rice cakes", "peanuts", CONTAINS),
        ("Chicken satay", "peanut", CONTAINS),
        ("Nutmeg, coconut and butternut squash", "peanut", CLEAR),
        ("A handful of nuts", "peanut", UNKNOWN),
        ("Tofu stir fry", "soy", CONTAINS),
        ("Miso soup", "soya", CONTAINS),
        ("Sunflower lecithin", "soy", CLEAR),
        ("Lecithin", "soy", MAY),
        ("A glass of milk", "milk", CONTAINS),
        ("A whey shake", "dairy", CONTAINS),
        ("Coconut milk, cocoa butter and peanut butter", "milk", CLEAR),
        ("Vegan cheese", "milk", CLEAR),
        ("Lactose-free milk", "milk", CONTAINS),
        ("Lactose-free milk", "lactose", CLEAR),
        ("Protein powder", "milk", UNKNOWN),
        ("Chopped walnuts", "tree nuts", CONTAINS),
        ("Marzipan", "almonds", CONTAINS),
        ("Nutmeg, doughnuts and water chestnuts", "tree nuts", CLEAR),
        ("Peanuts", "tree nuts", CLEAR),
        ("A bowl of nuts", "nuts", CONTAINS),
        ("Tahini dressing", "sesame", CONTAINS),
        ("Hummus", "sesame", CONTAINS),
        ("We watched Sesame Street", "sesame", CLEAR),
        ("Celeriac mash", "celery", CONTAINS),
        ("A stock cube", "celery", MAY),
        ("Curry leaves", "celery", CLEAR),
        ("Dijon dressing", "mustard", CONTAINS),
        ("Mayonnaise", "mustard", MAY),
        ("Mustard-free dressing", "mustard", CLEAR),
        ("Lupin flour", "lupin", CONTAINS),
        ("Vegan protein", "lupin", MAY),
        ("Lupin-free bread", "lupin", CLEAR),
        ("Dried apricots", "sulphites", CONTAINS),
        ("Vinegar", "sulfites", MAY),
        ("Magnesium sulphate", "sulphites", CLEAR),
        ("A sliced kiwi", "Kiwi", CONTAINS),
        ("Two kiwis and strawberries", "strawberry", CONTAINS),
        ("Coconut yoghurt", "coconut", CONTAINS),
        ("Chestnut soup", "chestnut", CONTAINS),
        ("Water chestnuts", "chestnut", CLEAR),
    ],
)
def test_food_word_is_graded(text, declared, expected):
    assert presence(text, [declared]) is expected


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("Tostada con mantequilla de cacahuete", "peanut"),
        ("Arroz con leche", "milk"),
        ("Gambas al ajillo", "crustaceans"),
        ("Pan integral", "gluten"),
        ("Haselnusskuchen", "tree nuts"),
        ("Vollmilchjoghurt", "milk"),
        ("Ein Rührei mit Brot", "egg"),
        ("Weizenmehl", "wheat"),
        ("Selleriesalz", "celery"),
        ("Une poignée de noix de cajou", "tree nuts"),
        ("L’œuf à la coque", "egg"),
        ("Du beurre doux", "milk"),
        ("Pasta de amendoim", "peanut"),
        ("Pão com queijo", "milk"),
        ("Bolinhos de camarão", "shellfish"),
        ("Uova sode", "egg"),
        ("Burro e parmigiano", "milk"),
        ("Farina di grano", "gluten"),
        ("Sesamöl", "sesame"),
        ("Moutarde de Meaux", "mustard"),
    ],
)
def test_direct_words_are_known_in_six_languages(text, declared):
    assert presence(text, [declared]) is CONTAINS


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("Leche de almendras", "milk"),
        ("Erdnussbutter", "milk"),
        ("Genuss ohne Reue", "nuts"),
        ("Im Rahmen deiner Ziele", "milk"),
        ("Schweinefleisch", "sulphites"),
        ("Lait de coco", "milk"),
        ("Pâtes sans gluten", "gluten"),
        ("Soy tu coach", "soy"),
        ("Burro di arachidi", "milk"),
        ("Brotes de espinaca", "gluten"),
        ("Pasta de amendoim", "gluten"),
        ("En mayo entrenas más", "egg"),
        ("Feierabend mit Freunden", "egg"),
        ("Proteína en polvo", "shellfish"),
    ],
)
def test_words_of_another_meaning_are_clear(text, declared):
    assert presence(text, [declared]) is CLEAR


@pytest.mark.parametrize(
    "text",
    [
        "A salad without walnuts, milk or eggs",
        "Ohne Nüsse, Milch oder Eier",
        "Sin nueces ni leche",
        "It contains no milk",
        "Because you are allergic to walnuts and milk",
        "Your milk allergy",
    ],
)
def test_named_absence_is_no_hit(text):
    assert find_allergens(text, ["tree nuts", "milk", "egg"]) == []


def test_absence_ends_with_its_list():
    [hit] = find_allergens("Without walnuts, add milk and eggs", ["tree nuts", "milk"])
    assert hit.allergen == "milk"


def test_label_clears_only_its_own_food():
    [hit] = find_allergens("Vegan butter and cheese", ["milk"])
    assert hit.term == "cheese"


def test_warning_of_traces_lowers_a_hit():
    assert presence("May contain traces of almonds.", ["tree nuts"]) is MAY
    assert presence("May contain soy. Add almonds.", ["tree nuts"]) is CONTAINS


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Kräuter-Käse  und Brot", "Käse"),
        ("un cœur de crème", "crème"),
        ("Add cre\u200bam here", "cre\u200bam"),
        ("Greek yoghurt", "yoghurt"),
    ],
)
def test_span_points_into_the_raw_text(text, word):
    spans = [text[slice(*hit.span)] for hit in find_allergens(text, ["milk"])]
    assert spans == [word]


def test_longest_phrase_is_reported_once():
    [hit] = find_allergens("peanut butter", ["peanut"])
    assert hit.span == (0, 13)


def test_several_allergens_are_all_found():
    hits = find_allergens("Pesto", ["tree nuts", "milk"])
    assert {(hit.allergen, hit.presence) for hit in hits} == {("tree nut", CONTAINS), ("milk", MAY)}


@pytest.mark.parametrize(
    ("declared", "known"),
    [
        ("Tree nuts", {"tree nut"}),
        ("nuts", {"tree nut", "peanut"}),
        ("Severe peanut allergy", {"peanut"}),
        ("cacahuète", {"peanut"}),
        ("shellfish", {"crustacean", "mollusc"}),
        ("salmon", {"fish"}),
        ("Zöliakie", {"gluten"}),
        ("coeliac disease", {"gluten"}),
        ("gluten (coeliac)", {"gluten", "wheat"}),
        ("fruits à coque", {"tree nut"}),
        ("dairy and eggs", {"milk", "egg"}),
        ("pine nut", {"tree nut"}),
        ("kiwi", set()),
        ("", set()),
    ],
)
def test_declared_words_map_to_allergens(declared, known):
    assert allergens_of(declared) == known


@pytest.mark.parametrize("declared", [[], [""], ["none"], ["N/A"]])
def test_nobody_without_allergies_is_warned(declared):
    assert find_allergens("Milk, nuts and eggs", declared) == []
