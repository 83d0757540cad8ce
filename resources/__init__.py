"""Icons, translations and sample data that ship with the program."""
