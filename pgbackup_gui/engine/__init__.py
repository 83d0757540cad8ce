"""Acts: child processes, SQL, keyring, and the flows built on them."""
