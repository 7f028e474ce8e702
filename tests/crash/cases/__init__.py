"""The cases, each a function that returns its figures and whether they are good."""
