"""How slow this machine is now: a test against a slow way of doing things must not fail for a slow machine."""

import statistics
import time

PROBE = 0.016
"""Seconds of processor time that `probe` takes on the machine on which the bars were set."""


def probe() -> None:
    """A small fixed sum."""
    sum(number * number % 7 for number in range(150_000))


def slowness() -> float:
    """How many times longer than there the probe takes here now, by processor time; at least 1."""
    taken = []
    for _ in range(5):
        began = time.thread_time()
        probe()
        taken.append(time.thread_time() - began)
    return max(1.0, statistics.median(taken) / PROBE)
