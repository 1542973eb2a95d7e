"""Q8: what turns debug mode on, on the real command line."""
import sys
import tempfile
import unittest
from pathlib import Path

from support.requests import send
from support.server import Server, free_port
from support.versions import FLASK

APP = """
from flask import Flask
app = Flask(__name__)

@app.route("/")
def fail():
    raise ValueError("a mistake")

if __name__ == "__main__":
    app.run(port={port}, debug=True, use_reloader=False)
"""


class DebugMode(unittest.TestCase):
    def start(self, *arguments, env=None, script=False):
        """What is printed, and whether an error shows the debugger."""
        port = free_port()
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "app.py").write_text(APP.format(port=port), encoding="utf-8")
            command = [sys.executable, "app.py"] if script else [
                sys.executable, "-m", "flask", *arguments, "--port", port, *(["--no-reload"] if "run" in arguments else [])]
            with Server(command, port, cwd=folder, env={"FLASK_ENV": "", "FLASK_DEBUG": "", **(env or {})}) as server:
                answer = send(port, "/")
                return server.output(), answer.status == 500 and "debugger" in answer.text.lower()

    def test_off_by_default(self):
        output, debugger = self.start("run")
        self.assertIn("Debug mode: off", output)
        self.assertFalse(debugger)

    def test_FLASK_DEBUG_turns_it_on(self):
        output, debugger = self.start("run", env={"FLASK_DEBUG": "1"})
        self.assertIn("Debug mode: on", output)
        self.assertTrue(debugger)

    def test_FLASK_ENV_turns_it_on_in_Flask_2_2_only(self):
        output, debugger = self.start("run", env={"FLASK_ENV": "development"})
        if FLASK >= (2, 3):
            self.assertNotIn("FLASK_ENV", output)
        elif FLASK >= (2, 2):
            self.assertIn("'FLASK_ENV' is deprecated", output)
        self.assertEqual(debugger, FLASK < (2, 3))

    def test_app_run_turns_it_on(self):
        self.assertTrue(self.start(script=True)[1])

    def test_the_option_stands_before_run_since_2_2_and_behind_it_since_2_2_3(self):
        self.assertTrue(self.start("--debug", "run")[1])
        if FLASK >= (2, 2, 3):
            self.assertTrue(self.start("run", "--debug")[1])
        else:
            with self.assertRaisesRegex(AssertionError, "No such option: --debug"):
                self.start("run", "--debug")
