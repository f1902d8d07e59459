"""Results as a person reads them; each module prints one kind. All of rich is imported here."""
