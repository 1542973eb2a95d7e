"""Q4, Q6, Q7 and Q12: an app, its routes, JSON, requests and responses."""
import io
import unittest

from flask import Flask, Response, abort, request, url_for

from support.bank import APP, SEED, run
from support.versions import FLASK, WERKZEUG


class HelloWorld(unittest.TestCase):
    def test_the_banks_app_says_hello(self):
        client = run(SEED, 4)["app"].test_client()
        answer = client.get("/")
        self.assertEqual((answer.status_code, answer.text, answer.content_type), (200, "Hello, World!", "text/html; charset=utf-8"))

    def test_other_methods_are_refused_and_HEAD_comes_with_GET(self):
        client = run(SEED, 4)["app"].test_client()
        refused = client.post("/")
        self.assertEqual((refused.status_code, set(refused.allow)), (405, {"GET", "HEAD", "OPTIONS"}))
        self.assertEqual(client.head("/").status_code, 200)


class Routing(unittest.TestCase):
    def test_a_route_is_met_exactly(self):
        client = run(SEED, 6, APP)["app"].test_client()
        self.assertEqual(client.get("/about").text, "About Page")
        self.assertEqual(client.get("/about/").status_code, 404)

    def test_a_rule_that_ends_with_a_slash_redirects_to_it(self):
        app = Flask("slash")
        app.add_url_rule("/about/", view_func=lambda: "x", endpoint="about")
        self.assertEqual(app.test_client().get("/about").status_code, 308)

    def test_url_for_needs_a_context(self):
        app = Flask("urls")
        app.add_url_rule("/about", endpoint="about")
        with self.assertRaises(RuntimeError):
            url_for("about")
        with app.test_request_context():
            self.assertEqual(url_for("about", tab=1), "/about?tab=1")


class Json(unittest.TestCase):
    def test_jsonify_and_a_returned_dict_give_the_same_bytes(self):
        app = run(SEED, 7, APP)["app"]
        app.add_url_rule("/dict", view_func=lambda: {"message": "success"}, endpoint="dict")
        app.add_url_rule("/list", view_func=lambda: [1, 2], endpoint="list")
        client = app.test_client()
        by_jsonify, by_dict = client.get("/api"), client.get("/dict")
        self.assertEqual((by_jsonify.data, by_jsonify.mimetype), (b'{"message":"success"}\n', "application/json"))
        self.assertEqual((by_dict.data, by_dict.mimetype), (by_jsonify.data, by_jsonify.mimetype))
        if FLASK >= (2, 2):
            self.assertEqual(client.get("/list").json, [1, 2])

    def test_a_body_that_is_no_JSON_and_one_of_another_type(self):
        app = Flask("json")
        app.add_url_rule("/", view_func=lambda: request.get_json(), methods=["POST"], endpoint="json")
        client = app.test_client()
        self.assertEqual(client.post("/", data="{", content_type="application/json").status_code, 400)
        self.assertEqual(client.post("/", data="{}").status_code, 415 if WERKZEUG >= (2, 3) else 400)


class RequestAndResponse(unittest.TestCase):
    def test_a_request_holds_what_was_sent(self):
        app = Flask("request")

        @app.post("/<name>")
        def view(name):
            return {
                "args": request.args["a"], "form": request.form["b"], "file": request.files["c"].read().decode(),
                "header": request.headers["X-D"], "cookie": request.cookies["e"], "name": name,
            }

        client = app.test_client(use_cookies=False)
        answer = client.post("/x?a=1", data={"b": "2", "c": (io.BytesIO(b"3"), "c.txt")}, headers={"X-D": "4", "Cookie": "e=5"})
        self.assertEqual(answer.json, {"args": "1", "form": "2", "file": "3", "header": "4", "cookie": "5", "name": "x"})

    def test_a_view_may_return_many_types_and_nothing_else(self):
        values = {"text": "x", "tuple": ("x", 201), "response": Response("x"), "bytes": b"x", "none": None, "number": 1}
        app = Flask("types")
        app.logger.disabled = True
        for name, value in values.items():
            app.add_url_rule(f"/{name}", view_func=lambda value=value: value, endpoint=name)
        client = app.test_client()
        self.assertEqual([client.get(f"/{name}").status_code for name in values], [200, 201, 200, 200, 500, 500])

    def test_there_is_no_request_outside_of_one(self):
        with self.assertRaisesRegex(RuntimeError, "outside of request context"):
            request.args  # pylint: disable=pointless-statement

    def test_abort_answers_with_its_status(self):
        app = Flask("abort")
        app.add_url_rule("/", view_func=lambda: abort(418), endpoint="abort")
        self.assertEqual(app.test_client().get("/").status_code, 418)
