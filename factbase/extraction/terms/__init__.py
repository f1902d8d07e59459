"""What happened to what is counted: killed, displaced, sold … from a closed list."""
