"""Tests of extraction; the tables that they run stand in tests/corpus."""
