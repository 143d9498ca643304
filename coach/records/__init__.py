"""What a person keeps here: days, nutrition, consents, and all of it to take away."""
