"""Energy of exercise from metabolic equivalents (MET), gross, net and corrected for the person.

Values: 2024 Adult Compendium of Physical Activities (Herrmann et al. 2024, J Sport Health Sci
13(1):6-12), by its codes; unchanged. Wearables and tables alike err by 20 to 50 %.
"""

from dataclasses import dataclass

ADD_BACK_SHARE = 0.5
OLDER_FROM_AGE = 60
_STANDARD_ML_PER_KG_MIN = 3.5
_OLDER_ML_PER_KG_MIN = 2.7
_KCAL_PER_LITRE_OXYGEN = 5
_MINUTES_PER_DAY = 1440


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity and its metabolic equivalent: kcal per kg and hour, rest included."""

    name: str
    met: float


ACTIVITIES: dict[str, Activity] = {
    "01009": Activity("mountain biking, general", 8.5),
    "01014": Activity("cycling, general", 7.0),
    "01018": Activity("cycling 5.5 mph leisure", 3.5),
    "01020": Activity("cycling 10–11.9 mph", 6.8),
    "01030": Activity("cycling 12–13.9 mph", 8.0),
    "01040": Activity("cycling 14–15.9 mph", 10.0),
    "01084": Activity("e-bike, light support", 6.0),
    "01200": Activity("stationary bike, general", 6.8),
    "01270": Activity("spin class", 9.0),
    "02000": Activity("aerobics, general", 7.3),
    "02020": Activity("calisthenics, vigorous", 7.5),
    "02022": Activity("calisthenics, moderate", 3.8),
    "02035": Activity("circuit, moderate", 5.0),
    "02040": Activity("circuit incl. kettlebells, vigorous", 7.5),
    "02048": Activity("elliptical, moderate", 5.0),
    "02049": Activity("elliptical, vigorous", 9.0),
    "02050": Activity("weights, vigorous", 6.0),
    "02052": Activity("squats/deadlifts", 5.0),
    "02054": Activity("weights, 8–15 reps, mixed", 3.5),
    "02056": Activity("bodyweight, general", 3.0),
    "02057": Activity("bodyweight, high intensity", 6.5),
    "02058": Activity("kettlebell swings", 9.8),
    "02065": Activity("stair machine", 9.3),
    "02070": Activity("rowing machine, vigorous general", 7.3),
    "02071": Activity("rowing machine <100 W", 5.0),
    "02101": Activity("stretching, mild", 2.3),
    "02105": Activity("Pilates, general", 2.8),
    "02120": Activity("water aerobics", 5.3),
    "02150": Activity("yoga, Hatha/general", 2.3),
    "02175": Activity("yoga, Hatha/general", 2.3),
    "02160": Activity("power yoga", 4.0),
    "02210": Activity("HIIT, moderate", 7.0),
    "02214": Activity("HIIT, vigorous", 11.0),
    "02310": Activity("Zumba class", 6.5),
    "03010": Activity("ballet/modern/jazz class", 5.0),
    "03030": Activity("ballroom, fast", 5.5),
    "07021": Activity("sitting quietly", 1.0),
    "07030": Activity("sleeping", 1.0),
    "07040": Activity("standing quietly", 1.3),
    "09040": Activity("desk work/typing", 1.3),
    "12020": Activity("jogging, self-paced", 7.5),
    "12028": Activity("run 4–4.2 mph", 6.5),
    "12030": Activity("run 5–5.2 mph (12 min/mi)", 8.5),
    "12050": Activity("run 6–6.3 mph (10 min/mi)", 9.3),
    "12070": Activity("run 7 mph", 11.0),
    "12090": Activity("run 8 mph", 12.0),
    "12110": Activity("run 9 mph", 13.0),
    "12120": Activity("run 10 mph", 14.8),
    "12140": Activity("cross-country running", 9.3),
    "12150": Activity("running, general", 8.0),
    "15030": Activity("badminton, social", 5.5),
    "15040": Activity("basketball, game", 8.0),
    "15055": Activity("basketball, general", 7.5),
    "15110": Activity("boxing, punching bag", 5.8),
    "15150": Activity("cricket", 4.8),
    "15255": Activity("golf, general", 4.5),
    "15265": Activity("golf, walking, carrying", 4.3),
    "15350": Activity("field hockey", 7.8),
    "15360": Activity("ice hockey, general", 8.0),
    "15370": Activity("horse riding, general", 5.5),
    "15430": Activity("martial arts, moderate", 10.3),
    "15457": Activity("kickboxing", 7.3),
    "15537": Activity("rock climbing, low–moderate", 5.8),
    "15551": Activity("rope jumping 100–120/min", 11.8),
    "15552": Activity("rope jumping <100/min", 8.3),
    "15560": Activity("rugby union, competitive", 8.3),
    "15590": Activity("roller skating", 7.0),
    "15605": Activity("soccer, competitive", 9.5),
    "15610": Activity("soccer, casual", 7.0),
    "15652": Activity("squash, general", 7.3),
    "15660": Activity("table tennis", 4.0),
    "15670": Activity("tai chi/qi gong", 3.3),
    "15685": Activity("tennis, doubles", 4.5),
    "15690": Activity("tennis, singles", 8.0),
    "15710": Activity("volleyball", 4.0),
    "17010": Activity("backpacking", 7.0),
    "17080": Activity("hiking, cross country", 6.0),
    "17131": Activity("stair climbing, general", 6.8),
    "17151": Activity("walk <2.0 mph", 2.3),
    "17152": Activity("walk 2.0–2.4 mph", 2.8),
    "17165": Activity("walk the dog", 3.0),
    "17170": Activity("walk 2.5 mph", 3.0),
    "17190": Activity("walk 2.8–3.4 mph moderate", 3.8),
    "17200": Activity("walk 3.5–3.9 mph brisk", 4.8),
    "17220": Activity("walk 4.0–4.4 mph", 5.5),
    "17270": Activity("walk to work/class", 4.0),
    "17302": Activity("Nordic walking, moderate", 4.3),
    "18230": Activity("laps freestyle, fast", 9.8),
    "18240": Activity("laps freestyle, slow", 5.8),
    "18260": Activity("breaststroke, training", 10.3),
    "18270": Activity("butterfly", 13.8),
    "18290": Activity("crawl, medium", 8.0),
    "18310": Activity("swimming, leisurely", 6.0),
}


def gross_kcal(met: float, *, weight_kg: float, minutes: float) -> float:
    """Energy of an activity in kcal, rest included: MET x kg x hours."""
    return met * weight_kg * minutes / 60


def net_kcal(met: float, *, weight_kg: float, minutes: float) -> float:
    """Energy of an activity in kcal above rest: (MET - 1) x kg x hours.

    Only this may be added to a daily need that does not already include the exercise.
    """
    return gross_kcal(max(0.0, met - 1), weight_kg=weight_kg, minutes=minutes)


def add_back_kcal(met: float, *, weight_kg: float, minutes: float) -> float:
    """Energy in kcal to credit against a day's target: half of the net, for the tables' error."""
    return ADD_BACK_SHARE * net_kcal(met, weight_kg=weight_kg, minutes=minutes)


def resting_oxygen(bmr_kcal: float, weight_kg: float) -> float:
    """Oxygen used at rest, in ml per kg and minute: kcal x 1,000 / (1,440 x 5 x kg)."""
    return bmr_kcal * 1000 / (_MINUTES_PER_DAY * _KCAL_PER_LITRE_OXYGEN * weight_kg)


def corrected_met(met: float, *, bmr_kcal: float, weight_kg: float) -> float:
    """MET relative to the person's own rest: MET x 3.5 / resting oxygen (ml per kg and minute)."""
    return met * _STANDARD_ML_PER_KG_MIN / resting_oxygen(bmr_kcal, weight_kg)


def oxygen_per_met(age: float) -> float:
    """Oxygen that one MET stands for, in ml per kg and minute: 3.5, from 60 years 2.7.

    Source: 2024 Older Adult Compendium of Physical Activities.
    """
    return _OLDER_ML_PER_KG_MIN if age >= OLDER_FROM_AGE else _STANDARD_ML_PER_KG_MIN
