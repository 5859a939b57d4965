"""A team before the jury: its matrix of criteria and members, and what stands around it."""
