"""Q20: Flask-Migrate, on its real command line."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import sqlite3

MODEL = """
from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__, instance_path={folder!r})
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///test.db"
db = SQLAlchemy(app)
Migrate(app, db)

class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(50))
"""


class Migrate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.write("")

    def write(self, more):
        # A cache of the old model would be read where both were written in one second.
        (self.folder / "app.py").write_text(MODEL.format(folder=str(self.folder)) + more, encoding="utf-8")

    def flask(self, *arguments):
        done = subprocess.run(
            [sys.executable, "-B", "-m", "flask", "db", *arguments], cwd=self.folder, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def columns(self):
        connection = sqlite3.connect(self.folder / "test.db")
        try:
            return [row[1] for row in connection.execute("PRAGMA table_info(user)")]
        finally:
            connection.close()

    def test_a_column_is_added_and_taken_back(self):
        self.flask("init")
        self.flask("migrate", "-m", "first")
        self.flask("upgrade")
        self.assertEqual(self.columns(), ["id", "name"])
        self.write("    born = db.Column(db.Integer)\n")
        self.flask("migrate", "-m", "second")
        self.flask("upgrade")
        self.assertEqual(self.columns(), ["id", "name", "born"])
        self.flask("downgrade")
        self.assertEqual(self.columns(), ["id", "name"])
