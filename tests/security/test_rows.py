"""Every module of this folder says which bars it checks."""

from security.rows import checks


def test_every_module_says_which_bars_it_checks() -> None:
    assert sum(bool(modules) for modules in checks().values()) >= 1
