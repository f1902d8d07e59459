"""The Indonesian pack: how Indonesian reporters write what extraction reads."""
