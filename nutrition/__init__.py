"""The science of the coach as pure functions: energy, weight, limits, activity, allergens."""
