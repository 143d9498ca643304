"""How a day's energy divides into protein, fat, carbohydrate and fibre."""

from dataclasses import dataclass

KCAL_PER_G_PROTEIN = 4
KCAL_PER_G_CARB = 4
KCAL_PER_G_FAT = 9
KCAL_PER_G_ALCOHOL = 7
FIBRE_G_PER_1000_KCAL = 14
FAT_MINIMUM_G_PER_KG = 0.6
FAT_MINIMUM_SHARE = 0.20
KETO_NET_CARB_G = 30.0
KETO_NET_CARB_LIMIT_G = 50.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Macros:
    """Grams a day; their energy adds up to the target they were made for."""

    protein_g: float
    fat_g: float
    carb_g: float
    fibre_g: float

    @property
    def kcal(self) -> float:
        """Energy of the macros, in kcal: 4 a gram of protein and carbohydrate, 9 of fat."""
        return (
            KCAL_PER_G_PROTEIN * self.protein_g
            + KCAL_PER_G_CARB * self.carb_g
            + KCAL_PER_G_FAT * self.fat_g
        )


def macro_split(
    kcal: float, *, weight_kg: float, protein_g_per_kg: float, fat_pct: float
) -> Macros:
    """Split a day's energy: protein by body weight, fat by share, the rest carbohydrate.

    Fat never falls under 0.6 g per kg; fibre is 14 g per 1,000 kcal (DRI 2005). Carbohydrate is
    never negative: an energy too small for the protein and fat gives 0 g.
    """
    protein = protein_g_per_kg * weight_kg
    fat = max(kcal * fat_pct / 100 / KCAL_PER_G_FAT, FAT_MINIMUM_G_PER_KG * weight_kg)
    return _filled_with_carb(kcal, protein, fat)


def _filled_with_carb(kcal: float, protein_g: float, fat_g: float) -> Macros:
    rest = kcal - KCAL_PER_G_PROTEIN * protein_g - KCAL_PER_G_FAT * fat_g
    return Macros(
        protein_g=protein_g,
        fat_g=fat_g,
        carb_g=max(0.0, rest / KCAL_PER_G_CARB),
        fibre_g=FIBRE_G_PER_1000_KCAL * kcal / 1000,
    )


def keto_split(
    kcal: float,
    *,
    weight_kg: float,
    protein_g_per_kg: float,
    net_carb_g: float = KETO_NET_CARB_G,
) -> Macros:
    """Split a day's energy for a ketogenic diet: net carbohydrate capped, the rest fat.

    Net carbohydrate counts 4 kcal a gram; more than 50 g is no longer ketogenic and is cut.
    """
    protein = protein_g_per_kg * weight_kg
    carb = min(net_carb_g, KETO_NET_CARB_LIMIT_G)
    rest = kcal - KCAL_PER_G_PROTEIN * protein - KCAL_PER_G_CARB * carb
    return Macros(
        protein_g=protein,
        fat_g=max(0.0, rest / KCAL_PER_G_FAT),
        carb_g=carb,
        fibre_g=FIBRE_G_PER_1000_KCAL * kcal / 1000,
    )
