"""Q9: placeholders, and what is escaped where."""
import tempfile
import unittest
from pathlib import Path

from flask import Flask, render_template, render_template_string

from support.versions import FLASK

BOLD = "<b>"


class Jinja(unittest.TestCase):
    def test_placeholders_logic_filters_and_comments(self):
        with Flask("jinja").app_context():
            text = render_template_string("{% for n in names %}{{ n|upper }} {% endfor %}{# nothing #}", names=["ada", "bob"])
        self.assertEqual(text, "ADA BOB ")

    def test_escaping_follows_the_name_of_the_file(self):
        with tempfile.TemporaryDirectory() as folder:
            for ending in ("html", "xml", "svg", "txt", "jinja"):
                Path(folder, f"page.{ending}").write_text("{{ x }}", encoding="utf-8")
            with Flask("jinja", template_folder=folder).app_context():
                escaped = {path.suffix: render_template(path.name, x=BOLD) != BOLD for path in Path(folder).iterdir()}
                self.assertEqual(render_template_string("{{ x }}", x=BOLD), "&lt;b&gt;")
        self.assertEqual(escaped, {".html": True, ".xml": True, ".svg": FLASK >= (2, 2, 3), ".txt": False, ".jinja": False})

    def test_inheritance_and_what_every_template_knows(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "base.html").write_text("<{% block content %}{% endblock %}>", encoding="utf-8")
            Path(folder, "page.html").write_text("{% extends 'base.html' %}{% block content %}{{ config.NAME }}{% endblock %}", encoding="utf-8")
            app = Flask("jinja", template_folder=folder)
            app.config["NAME"] = "Shop"
            with app.test_request_context():
                self.assertEqual(render_template("page.html"), "<Shop>")
