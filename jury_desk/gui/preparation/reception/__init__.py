"""The reception: what came in, what is missing, and what people decide of it."""
