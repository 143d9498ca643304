"""From text to typed claims: scan view, units, words, numbers, roles, polarity, arithmetic."""
