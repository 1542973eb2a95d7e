"""Q10: where a session lives, and what its signature is for."""
import base64
import json
import unittest

from flask import Flask, session

from support.versions import FLASK


def make(key="key"):
    app = Flask("sessions")
    app.secret_key = key

    @app.get("/set")
    def put():
        session["user"] = "ada"
        session["cart"] = [1]
        return "x"

    @app.get("/append")
    def append():
        session["cart"].append(2)
        return "x"

    @app.get("/get")
    def get():
        return dict(session)

    return app


def cookie(app):
    return app.test_client().get("/set").headers["Set-Cookie"].split(";")[0]


def read(app, value):
    return app.test_client(use_cookies=False).get("/get", headers={"Cookie": value}).json


class Sessions(unittest.TestCase):
    def test_the_data_is_in_the_cookie_and_readable_without_the_key(self):
        payload = cookie(make()).removeprefix("session=").split(".")[0]
        self.assertEqual(json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))), {"user": "ada", "cart": [1]})

    def test_another_process_with_the_same_key_reads_it(self):
        self.assertEqual(read(make(), cookie(make()))["user"], "ada")

    def test_what_was_changed_or_signed_with_another_key_is_an_empty_session(self):
        value = cookie(make())
        self.assertEqual(read(make("other"), value), {})
        self.assertEqual(read(make(), value[:10] + ("A" if value[10] != "A" else "B") + value[11:]), {})

    def test_without_a_secret_key_nothing_is_stored(self):
        app = make(None)
        app.testing = True
        with self.assertRaisesRegex(RuntimeError, "no secret key"):
            app.test_client().get("/set")

    def test_a_list_that_is_changed_in_place_is_not_saved(self):
        client = make().test_client()
        client.get("/set")
        client.get("/append")
        self.assertEqual(client.get("/get").json["cart"], [1])

    def test_old_keys_are_read_where_Flask_knows_fallbacks(self):
        app = make("new")
        app.config["SECRET_KEY_FALLBACKS"] = ["old"]
        self.assertEqual(read(app, cookie(make("old"))), {"user": "ada", "cart": [1]} if FLASK >= (3, 1) else {})
