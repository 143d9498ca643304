"""Concept lexicons of the non-numeric policies, as versioned data, and the grammar over them."""
