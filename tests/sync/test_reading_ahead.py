"""The next piece of a first fill is read while the one before is kept: never more than one, never out of order."""

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from campaigndesk.sync.reading_ahead import read_ahead


def test_pieces_come_in_their_order_and_one_is_read_ahead() -> None:
    read: list[int] = []
    second = threading.Event()

    def source() -> Iterator[int]:
        for number in range(4):
            read.append(number)
            if number == 1:
                second.set()
            yield number

    with closing(read_ahead(source())) as pieces:
        assert next(pieces) == 0
        assert second.wait(5)
        assert read == [0, 1]
        assert list(pieces) == [1, 2, 3]


def test_what_goes_wrong_while_reading_is_told_after_the_pieces_before_it() -> None:
    def source() -> Iterator[int]:
        yield 1
        raise ConnectionError("the line broke")

    with closing(read_ahead(source())) as pieces:
        assert next(pieces) == 1
        with pytest.raises(ConnectionError):
            next(pieces)


def test_nothing_is_read_any_more_once_keeping_failed() -> None:
    read: list[int] = []

    def source() -> Iterator[int]:
        for number in range(9):
            read.append(number)
            yield number

    with closing(read_ahead(source())) as pieces:
        next(pieces)
    assert len(read) <= 2
