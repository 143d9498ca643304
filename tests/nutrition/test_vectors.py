"""Every worked vector of the shared fact sheet, compared with its raw value."""

import json
from pathlib import Path

import pytest

from nutrition import activity, adaptive, eer, energy, hall, macros, projection, safety, trend

VECTORS = Path(__file__).parents[3] / "shared" / "facts" / "domain-vectors.json"
pytestmark = pytest.mark.skipif(not VECTORS.exists(), reason="the shared vectors are not here")


def body(given):
    return {key: given[key] for key in ("weight_kg", "height_cm", "age")}


def bmr(given):
    return energy.mifflin_bmr(given["sex"], **body(given))


def fat_free(given):
    return energy.fat_free_mass_kg(given["weight_kg"], given["body_fat_pct"])


def katch_mcardle(given):
    free = fat_free(given)
    return {"ffm_kg": free, "bmr_kcal": energy.katch_mcardle_bmr(free)}


def requirement(given):
    return {"eer_kcal": eer.adult_eer(given["sex"], given["pal_category"], **body(given))}


def pregnancy(given):
    weeks, before = given["gestation_weeks"], given["prepregnancy_bmi"]
    kcal = eer.pregnancy_eer(
        given["pal_category"], **body(given), gestation_weeks=weeks, prepregnancy_bmi=before
    )
    return {"eer_kcal": kcal}


def lactation(given):
    months = given["months_postpartum"]
    return {"eer_kcal": eer.lactation_eer(given["pal_category"], **body(given), months=months)}


def as_dict(split):
    return {name: getattr(split, name) for name in ("protein_g", "fat_g", "carb_g", "fibre_g")}


def macro_split(given):
    wanted = {key: given[key] for key in ("weight_kg", "protein_g_per_kg", "fat_pct")}
    return as_dict(macros.macro_split(given["kcal"], **wanted))


def keto_split(given):
    wanted = {key: given[key] for key in ("weight_kg", "protein_g_per_kg", "net_carb_g")}
    return as_dict(macros.keto_split(given["kcal"], **wanted))


def smoothed(given):
    seen = given.get("observations") or [
        (day, given["start_kg"] + given["slope_kg_per_day"] * day)
        for day in range(given["days"] + 1)
    ]
    line = trend.ewma(seen)
    return {
        "trend_kg": line[-1],
        "delta_kg": line[-1] - line[0],
        "lag_kg": line[-1] - seen[-1][1],
        "weekly_rate_kg": line[-1] - line[-8] if len(line) > 7 else 0,
    }


def ols(given):
    found = trend.slope(given["observations"])
    return {"slope_kg_per_week": found.kg_per_week, "pct_per_week": found.pct_per_week}


def window(given):
    per_day = trend.slope(given["observations"]).kg_per_day
    return {"tdee_kcal": adaptive.window_tdee(given["mean_logged_kcal"], per_day)}


def weekly(given):
    intake, estimate = given["mean_intake"], given["E_prev"]
    moved = adaptive.weekly_update(
        estimate,
        mean_intake_kcal=intake,
        trend_change_kg=given["dT_obs_kg"],
        gain=given["k"],
    )
    return {"predicted_change_kg": (intake - estimate) * 7 / given["rho"], "E_new": moved}


def kalman(given):
    if "x0" in given:
        weight, prior = given["x0"]
        days = [
            adaptive.DayLog(weight, given["intake_kcal"]),
            adaptive.DayLog(given["weight_obs_kg"]),
        ]
        predicted = {"W_pred": weight + (given["intake_kcal"] - prior) / given["rho"]}
    else:
        prior, predicted = given["prior_tdee"], {}
        logs = zip(given["weights_kg"], given["intakes_kcal"], strict=True)
        days = [adaptive.DayLog(weight, intake) for weight, intake in logs]
    found = adaptive.adaptive_tdee(days, prior)
    return predicted | {"W": found.weight_kg, "E": found.tdee_kcal, "sd_E": found.sd_kcal}


def static(given):
    return {"weight_kg": projection.static_weight(*projected(given))}


def projected(given):
    return given["weight_kg"], given["daily_delta_kcal"], given["days"]


def hall_chow(given):
    return {"weight_kg": projection.projected_weight(*projected(given))}


def goal(given):
    weight, change = given["weight_kg"], -given["daily_deficit_kcal"]
    return {
        "days": projection.days_to_goal(weight, given["goal_kg"], change),
        "plateau_weight_kg": projection.plateau_weight(weight, change),
    }


def hall_full(given):
    facts = {
        key: given[key] for key in ("sex", "weight_kg", "height_m", "age", "pal") if key in given
    }
    line = hall.hall_weights(hall.Body(**facts), given["daily_delta_kcal"], given["days"])
    return {"weight_kg": line[-1]}


def loss_rate(given):
    cap = safety.loss_cap_kg_per_week(given["weight_kg"])
    over = (given["observed_kg_per_week"] / cap - 1) * 100
    return {"cap_kg_per_week": cap, "over_cap_pct": over}


def for_rate(given):
    return {"intake_kcal": safety.intake_for_rate(given["tdee"], given["rate_kg_per_week"])}


def floor(given):
    resting = bmr(given)
    need = energy.tdee(resting, given["activity_level"])
    target = safety.safe_target_kcal(
        given["requested"], sex=given["sex"], bmr_kcal=resting, tdee_kcal=need
    )
    bound = safety.deficit_bound_kcal(need)
    return {"bmr": resting, "deficit_bound": bound, "target_kcal": target}


def availability(given):
    left = safety.energy_availability(
        given["intake_kcal"], exercise_kcal=given["exercise_kcal"], fat_free_kg=fat_free(given)
    )
    return {"ea_kcal_per_kg_ffm": left}


def protein(given):
    weight = given["weight_kg"]
    return {
        "g_per_kg": given["intake_g"] / weight,
        "rda_g": safety.protein_minimum_g(weight),
        "target_g": safety.PROTEIN_ACTIVE_G_PER_KG * weight,
    }


def moved(given):
    facts = {"weight_kg": given["weight_kg"], "minutes": given["minutes"]}
    found = {
        "gross_kcal": activity.gross_kcal(given["met"], **facts),
        "net_kcal": activity.net_kcal(given["met"], **facts),
    }
    if "sex" in given:
        rest, weight = bmr(given), given["weight_kg"]
        found["rmr_ml_kg_min"] = activity.resting_oxygen(rest, weight)
        corrected = activity.corrected_met(given["met"], bmr_kcal=rest, weight_kg=weight)
        found["corrected_met"] = corrected
    return found


COMPUTE = {
    "bmr_mifflin": lambda given: {"bmr_kcal": bmr(given)},
    "bmr_harris_benedict_rev": lambda given: {
        "bmr_kcal": energy.harris_benedict_bmr(given["sex"], **body(given))
    },
    "bmr_katch_mcardle": katch_mcardle,
    "bmr_cunningham_1980": lambda given: {"bmr_kcal": energy.cunningham_bmr(fat_free(given))},
    "tdee": lambda given: {"tdee_kcal": energy.tdee(bmr(given), given["activity_level"])},
    "eer_nasem_2023": requirement,
    "eer_nasem_2023_pregnancy": pregnancy,
    "eer_nasem_2023_lactation": lactation,
    "macro_split": macro_split,
    "macro_keto": keto_split,
    "weight_trend_ewma": smoothed,
    "weight_slope_ols": ols,
    "adaptive_tdee_window": window,
    "adaptive_tdee_update": weekly,
    "adaptive_tdee_kalman": kalman,
    "projection_static": static,
    "projection_hall_chow": hall_chow,
    "projection_hall_chow_surplus": hall_chow,
    "time_to_goal": goal,
    "projection_hall_full": hall_full,
    "bmi": lambda given: {"bmi": safety.bmi(given["weight_kg"], given["height_cm"])},
    "min_goal_weight": lambda given: {"min_goal_kg": safety.min_goal_weight_kg(given["height_cm"])},
    "weight_loss_rate": loss_rate,
    "calorie_for_rate": for_rate,
    "calorie_floor": floor,
    "energy_availability": availability,
    "protein": protein,
    "met_gross": moved,
    "met_corrected": moved,
    "met_net_addback": moved,
}


def vectors():
    return json.loads(VECTORS.read_text())["vectors"] if VECTORS.exists() else []


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["id"])
def test_vector(vector):
    found = COMPUTE[vector["category"]](vector["inputs"])
    tolerance = 0.1 if vector["category"] == "projection_hall_full" else 0.001
    expected = vector["raw"]
    assert {key: found[key] for key in expected} == pytest.approx(expected, abs=tolerance)


def test_all_vectors_are_here():
    assert len(vectors()) == 57
