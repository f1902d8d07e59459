"""The sample newsroom, and the play that takes its articles in day by day."""

from factbase.demo.manifest import NEWSROOM, Step, read_steps
from factbase.demo.play import KEPT, Played, export_snapshots, play

__all__ = ["KEPT", "NEWSROOM", "Played", "Step", "export_snapshots", "play", "read_steps"]
