"""Shows: windows, dialogs and every word a person reads."""
