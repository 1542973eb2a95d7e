"""Meets every system that the built-in banks name, for real, on loopback.

    python3 tests/flask/run.py [--report FILE] [NAME...]

Each server is started on a free port by the test that needs it and ended by its process id. The counts and what failed go as JSON into FILE.
"""
import argparse
import json
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent

WORDS = """
Met by a stand-in: MongoDB by mongomock and a driver without a server, Flask-JWT-Extended by PyJWT, which makes and checks its tokens.
Not run: Docker and Kubernetes, which need an engine and a cluster. The documentation of each is what the answers rest on there."""


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--report")
    arguments.add_argument("names", nargs="*")
    chosen = arguments.parse_args()
    sys.path.insert(0, str(HERE))
    sys.dont_write_bytecode = True
    loader = unittest.TestLoader()
    tests = loader.loadTestsFromNames(chosen.names) if chosen.names else loader.discover(str(HERE), top_level_dir=str(HERE))
    result = unittest.TextTestRunner(verbosity=2).run(tests)
    print(WORDS)
    why = {str(test): trace.strip().splitlines()[-1] for test, trace in [*result.failures, *result.errors]}
    why |= {str(test): "succeeds, and was expected to fail" for test in result.unexpectedSuccesses}
    failed = len(why)
    skipped = len(result.skipped) + len(result.expectedFailures)
    counts = {"passed": result.testsRun - failed - skipped, "failed": failed, "skipped": skipped}
    # A class or module that cannot be set up has no tests run, and is a failure all the same.
    counts["passed"] = max(0, counts["passed"])
    counts["failures"] = [f"{test}\n    {reason}" for test, reason in why.items()]
    if chosen.report:
        Path(chosen.report).write_text(json.dumps(counts), encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
