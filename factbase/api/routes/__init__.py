"""The endpoints, a module for each thing that is asked for."""
