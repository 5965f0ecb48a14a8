"""A share of the random work for every run of the tests; `python tests/faults machine` goes on for longer."""

from pathlib import Path

from hypothesis.stateful import run_state_machine_as_test

from databases import Cluster
from faults.machine import machine_on, share


def test_no_word_is_lost_whatever_happens_to_laptops_and_server(prepared: Path) -> None:
    run_state_machine_as_test(machine_on(prepared), settings=share(40))


def test_it_is_the_same_with_the_server_on_postgresql(prepared_in_postgresql: Path, cluster: Cluster) -> None:
    run_state_machine_as_test(machine_on(prepared_in_postgresql, cluster), settings=share(8))
