"""The coaching service: a message comes in, a guarded reply streams out."""
