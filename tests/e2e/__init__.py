"""The whole job, as a person does it."""
