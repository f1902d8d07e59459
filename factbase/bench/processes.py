"""What a whole process costs, by the operating system's own account."""

import os
import subprocess
import sys
from collections.abc import Sequence

import msgspec

# Linux counts the peak in kilobytes, macOS in bytes.
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
_MEGABYTE = 1_000_000


class Cost(msgspec.Struct, frozen=True):
    """CPU seconds (user and system) and the largest resident memory of a process."""

    cpu_s: float
    peak_mb: float


def cost_of(arguments: Sequence[str], *, given: bytes = b"") -> Cost:
    """Run the command line with *arguments*, *given* on its standard input, and read its account.

    Raises CalledProcessError where it does not end well; its output is thrown away.
    """
    command = (sys.executable, "-m", "factbase", *arguments)
    with subprocess.Popen(  # noqa: S603  # our own command line
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as process:
        if process.stdin is not None:
            process.stdin.write(given)
            process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(usage.ru_utime + usage.ru_stime, round(usage.ru_maxrss * _PEAK_UNIT / _MEGABYTE, 1))
