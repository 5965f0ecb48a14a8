"""The command line: finds the verb, imports only its module, and says what went wrong as one sentence."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from campaigndesk import __version__
from campaigndesk.commands.verbs import EXITS, VERBS, Exit


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and give its exit code; without a verb the desk opens."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    if given[:1] in (["-h"], ["--help"], ["help"]):
        sys.stdout.write(overview())
        return Exit.DONE
    if given[:1] in (["-V"], ["--version"]):
        print(f"campaigndesk {__version__}")
        return Exit.DONE
    verb = "run" if not given or given[0].startswith("-") else given.pop(0)
    if verb not in VERBS:
        sys.stderr.write(f"“{verb}” is not a verb of campaigndesk. Verbs: {', '.join(VERBS)}.\n")
        return Exit.WRONG_USE
    try:
        return _quietly(verb, given)
    except SystemExit as stopped:
        return stopped.code if isinstance(stopped.code, int) else Exit.WRONG_USE


def serve_main() -> int:
    """The entry point of a machine that only serves: `campaigndesk-server` is `campaigndesk serve`."""
    return main(["serve", *sys.argv[1:]])


def overview() -> str:
    """What `--help` shows: the verbs, and the exit codes."""
    verbs = "\n".join(f"  {name:<15}{verb.summary}" for name, verb in VERBS.items())
    exits = "\n".join(f"  {code:<5}{meaning}" for code, meaning in EXITS.items())
    return (
        "usage: campaigndesk [VERB] [options]      campaigndesk VERB --help\n\n"
        "Plans, drafts, approves and schedules joint campaigns of a network of ministries.\n\n"
        f"verbs:\n{verbs}\n\nexit codes:\n{exits}\n"
    )


def _quietly(verb: str, given: list[str]) -> int:
    """Run the verb; an interruption and a closed pipe end it without a word."""
    try:
        code = _run(verb, given)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # The reader has gone. What is still buffered must not raise again when Python closes its files.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.PIPE_CLOSED
    return code


def _run(verb: str, given: list[str]) -> int:
    # Imported late: `--help` does without the rules and the parser.
    import argparse

    from campaigndesk.commands.failures import tell, tell_bug
    from campaigndesk.domain.errors import CampaignDeskError

    exits = "exit codes: " + ", ".join(f"{int(code)} {meaning}" for code, meaning in EXITS.items())
    parser = argparse.ArgumentParser(
        prog=f"campaigndesk {verb}", description=VERBS[verb].summary, epilog=exits, allow_abbrev=False
    )
    as_json = "--json" in given
    try:
        module = import_module(f"campaigndesk.commands.{VERBS[verb].module}")
        module.add_arguments(parser)
        return int(module.run(parser.parse_args(given)))
    except CampaignDeskError as error:
        return tell(error, as_json=as_json)
    except BrokenPipeError:
        raise
    except Exception as error:
        return tell_bug(error, as_json=as_json)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: names in three scripts must not end in question marks or a crash."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace" if stream is sys.stdin else "backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
