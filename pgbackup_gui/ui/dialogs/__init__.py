"""The windows that open on top of the main window."""
