"""How to get to a server, and with what."""
