"""What a simulated laptop keeps at once, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faults.simulator.laptop_disks import LaptopDisk

if TYPE_CHECKING:
    from faults.simulator.laptop import Laptop


class Transaction:
    """One transaction on a laptop."""

    def __init__(self, laptop: Laptop, what: str) -> None:
        self._laptop, self._what, self._before = laptop, what, laptop.disk

    def __enter__(self) -> LaptopDisk:
        """The disk, to be changed."""
        self._laptop.disk = self._before.copy()
        return self._laptop.disk

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Keep it, or go back."""
        if kind is not None:
            self._laptop.disk = self._before
            return
        kept, self._laptop.disk = self._laptop.disk, self._before
        self._laptop.line.before_commit(self._what)
        self._laptop.disk = kept
